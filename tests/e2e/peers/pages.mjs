// The same four charts by other libraries, each as plainly as its own introduction shows: what a reader downloads and
// waits for when an article is illustrated with it. No title, source, table, other language or way to read them without scripts.
import { readFile } from 'node:fs/promises';

/** Charts of the site whose figures are drawn, and by which mark. */
export const CHARTS = [['valuations', 'bar'], ['token-growth', 'line'], ['capital-commitments', 'bar'], ['kimi-funding', 'line']];

/** Each peer: the files it needs, and the body of a function `draw(box, names, numbers, mark)`. */
const PEERS = {
  'uPlot': {
    files: ['uplot/dist/uPlot.iife.min.js', 'uplot/dist/uPlot.min.css'],
    draw: `const at = names.map((_, i) => i);
      const series = { stroke: '#2458a6', fill: mark === 'bar' ? '#2458a6' : undefined, paths: mark === 'bar' ? uPlot.paths.bars({ size: [0.6] }) : undefined };
      new uPlot({ width: 720, height: 360, scales: { x: { time: false } }, axes: [{ values: (_, ticks) => ticks.map((tick) => names[tick] ?? '') }, {}], series: [{}, series] }, [at, numbers], box);`,
  },
  'Chart.js': {
    files: ['chart.js/dist/chart.umd.min.js'],
    draw: `const canvas = box.appendChild(document.createElement('canvas'));
      new Chart(canvas, { type: mark, data: { labels: names, datasets: [{ data: numbers, backgroundColor: '#2458a6', borderColor: '#2458a6' }] }, options: { animation: false, plugins: { legend: { display: false } } } });`,
  },
  'Observable Plot': {
    files: ['d3/dist/d3.min.js', '@observablehq/plot/dist/plot.umd.min.js'],
    draw: `const rows = names.map((name, i) => ({ name, number: numbers[i] }));
      const channels = { x: 'name', y: 'number', tip: true };
      box.append(Plot.plot({ width: 720, height: 360, marginLeft: 60, x: { domain: names }, marks: [mark === 'bar' ? Plot.barY(rows, { ...channels, fill: '#2458a6' }) : Plot.lineY(rows, { ...channels, stroke: '#2458a6' })] }));`,
  },
  'ECharts': {
    files: ['echarts/dist/echarts.min.js'],
    draw: `echarts.init(box).setOption({ animation: false, tooltip: { trigger: 'axis' }, xAxis: { type: 'category', data: names }, yAxis: {}, series: [{ type: mark, data: numbers, itemStyle: { color: '#2458a6' } }] });`,
  },
};

/** The names of the peers. */
export const NAMES = Object.keys(PEERS);

/** The figures of the charts, from the site's own files. @param {string} site */
export const figures = (site) => Promise.all(CHARTS.map(async ([id, mark]) => {
  const { title, data } = await (await fetch(`${site}charts/${id}.json`)).json();
  const told = data.filter(({ number }) => typeof number === 'number');
  return { mark, title, names: told.map(({ name }) => name), numbers: told.map(({ number }) => number) };
}));

/**
 * Everything that one peer's page is made of, by path.
 * @param {string} name
 * @param {Awaited<ReturnType<typeof figures>>} charts
 */
export const pageOf = async (name, charts) => {
  const { files, draw } = PEERS[name];
  const sources = await Promise.all(files.map((file) => readFile(new URL(`node_modules/${file}`, import.meta.url))));
  const named = files.map((file) => `${encodeURIComponent(name)}/${file.split('/').pop()}`);
  const links = named.map((file) => (file.endsWith('.css') ? `<link rel="stylesheet" href="/${file}">` : `<script defer src="/${file}"></script>`));
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>
<style>body{font:16px/1.5 sans-serif;max-width:720px;margin:auto}.frame{width:720px;height:360px}</style>
${links.join('\n')}
</head><body>
${charts.map(({ title }) => `<h2>${title}</h2><div class="frame"></div>`).join('\n')}
<script type="module">
const charts = ${JSON.stringify(charts)};
const draw = (box, names, numbers, mark) => { ${draw} };
document.querySelectorAll('.frame').forEach((box, at) => { const { names, numbers, mark } = charts[at]; draw(box, names, numbers, mark); });
addEventListener('pointermove', () => {});
document.documentElement.dataset.ready = '';
</script></body></html>`;
  return new Map([[`${encodeURIComponent(name)}/`, Buffer.from(html)], ...named.map((file, at) => /** @type {const} */ ([file, sources[at]]))]);
};
