// Draws the charts whose options the page holds as data. Colours are tokens of the style sheet, so that a chart
// follows the theme; on paper it is drawn in the light one.
'use strict';

const charts = [];
const probe = document.body.appendChild(document.createElement('i'));
probe.hidden = true;

const isToken = text => typeof text === 'string' && text.startsWith('var(--');

function colour(token) {
  probe.style.color = token;
  return getComputedStyle(probe).color;
}

function coloured(value) {
  if (isToken(value)) return colour(value);
  if (Array.isArray(value)) return value.map(coloured);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, coloured(part)]));
}

function axis(own) {
  const isCategory = own.type === 'category';
  return {
    axisTick: { show: false },
    axisLine: { show: isCategory, lineStyle: { color: 'var(--line-strong)' } },
    splitLine: { show: !isCategory, lineStyle: { color: 'var(--line)' } },
    nameTextStyle: { color: 'var(--ink-soft)' },
    ...own,
    axisLabel: { color: 'var(--ink-soft)', fontSize: 12, hideOverlap: true, ...(own.inverse ? { width: 120, overflow: 'break' } : {}), ...own.axisLabel },
  };
}

function complete(options) {
  const ink = { color: 'var(--ink)', fontSize: 12 };
  const pie = options.series.some(series => series.type === 'pie');
  const full = {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 4, right: 22, top: options.legend ? 34 : 12, bottom: 4, containLabel: true },
    ...options,
    tooltip: {
      trigger: 'item', renderMode: 'richText', confine: true, backgroundColor: 'var(--surface)',
      borderColor: 'var(--line-strong)', textStyle: ink, ...options.tooltip,
    },
    series: options.series.map(series => ({
      cursor: series.data.some(item => item?.href) ? 'pointer' : 'default',
      barMaxWidth: 44,
      ...(pie ? { itemStyle: { borderColor: 'var(--surface)', borderWidth: 2 } } : {}),
      ...series,
      ...(series.label ? { label: { color: '#fff', fontSize: 12, fontWeight: 600, ...series.label } } : {}),
    })),
  };
  if (options.legend) full.legend = { top: 0, left: 0, itemWidth: 12, itemHeight: 12, icon: 'roundRect', textStyle: ink, ...options.legend };
  if (options.title) full.title = { textStyle: { ...ink, fontSize: 22 }, subtextStyle: { color: 'var(--ink-soft)', fontSize: 12 }, ...options.title };
  if (options.xAxis) full.xAxis = axis(options.xAxis);
  if (options.yAxis) full.yAxis = axis(options.yAxis);
  return full;
}

function draw(chart) {
  chart.instance.setOption(coloured(complete(chart.options)), { notMerge: true });
}

for (const element of document.querySelectorAll('.chart')) {
  const options = JSON.parse(element.querySelector('script').textContent);
  const canvas = element.appendChild(document.createElement('div'));
  canvas.className = 'chart-canvas';
  const chart = { element: canvas, options, instance: echarts.init(canvas, null, { renderer: 'canvas' }) };
  charts.push(chart);
  draw(chart);
  chart.instance.on('click', event => {
    if (event.data?.href) location.href = event.data.href;
  });
}

const redrawAll = () => charts.forEach(draw);
const paper = matchMedia('print');
// On paper a chart is the picture it was on the screen, made to fit: measured there, it would have no height.
new ResizeObserver(() => {
  if (!paper.matches) charts.forEach(chart => chart.instance.resize());
}).observe(document.querySelector('main'));
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redrawAll);

const root = document.documentElement;
let theme;
addEventListener('beforeprint', () => {
  theme = root.dataset.theme;
  root.dataset.theme = 'light';
  redrawAll();
});
addEventListener('afterprint', () => {
  root.dataset.theme = theme;
  redrawAll();
});
