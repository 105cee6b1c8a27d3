// Small comforts; everything works without them.
'use strict';

// A choice made by pointer shows at once. By keyboard one reads on from choice to choice, and Enter shows.
for (const form of document.querySelectorAll('form[data-submit-on-change]')) {
  let typing = false;
  form.addEventListener('pointerdown', () => { typing = false; });
  form.addEventListener('keydown', event => {
    typing = true;
    if (event.key === 'Enter' && event.target.matches('select')) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener('change', () => { if (!typing) form.requestSubmit(); });
}

// Whatever is jumped to stays clear of the header, however many lines that takes.
const header = document.querySelector('header.site');
const keepClear = () => {
  const covered = getComputedStyle(header).position === 'sticky' ? header.offsetHeight : 0;
  document.documentElement.style.scrollPaddingTop = `${covered + 12}px`;
};
if (header) {
  keepClear();
  new ResizeObserver(keepClear).observe(header);
}

// A tick for every row ticks them all.
for (const all of document.querySelectorAll('input[data-ticks]')) {
  all.hidden = false;
  all.addEventListener('change', () => {
    for (const box of document.getElementsByName(all.dataset.ticks)) box.checked = all.checked;
  });
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
