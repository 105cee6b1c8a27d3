// Small comforts; everything works without them.
'use strict';

for (const form of document.querySelectorAll('form[data-submit-on-change]')) {
  form.addEventListener('change', () => form.requestSubmit());
}

// An open menu closes on Escape and on a click elsewhere.
addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
addEventListener('click', event => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
