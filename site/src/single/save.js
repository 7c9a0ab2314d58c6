// Makes one file of a chart as the reader has it now, and offers it: the chart's own page without its surroundings, the
// pictures of the present state, the program, and every file that the chart asks for.
const DOCUMENT = __DOCUMENT__;
const PROGRAM = '__WASM__';
const KEYS = ['tab', 'view', 'y', 'cur', 'time', 'focus', 'pick', 'grade', 'sort', 'd'];
const words = {
  en: {
    done: 'Saved as ',
    failed: 'It could not be saved: ',
    old: 'this browser is too old',
    broken: 'this browser stopped on the way',
    missing: (name, status) => `${name} did not arrive${status ? ` (the server answered ${status})` : ''}`,
    stop: '.',
  },
  zh: {
    done: '已保存为 ',
    failed: '未能保存：',
    old: '浏览器版本过旧',
    broken: '浏览器中途停止',
    missing: (name, status) => `文件未能载入：${name}${status ? `（服务器返回 ${status}）` : ''}`,
    stop: '。',
  },
};

// The script stands at the root of the site.
const at = (name) => new URL(name, import.meta.url);
const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A fault whose words are for the reader, in the page's language. */
class Told extends Error {}

const saying = () => words[document.documentElement.dataset.lang];

const missing = (name, answer) => new Told(saying().missing(name, answer?.status));

/** What a fault is to the reader: a browser's own words are in its own language. */
export const wordsOf = (fault) => (fault instanceof Told ? fault.message : saying().broken);

/** A file of the site, or a fault that names it. */
export const get = async (name) => {
  const answer = await fetch(at(name)).catch(() => undefined);
  if (!answer?.ok) throw missing(name, answer);
  return answer;
};

/** A file as a block of the document, under its name there. */
const block = async (source, name) => {
  const packed = await new Response((await get(source)).body.pipeThrough(new CompressionStream('gzip'))).blob();
  const text = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1]);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(packed);
  });
  return `<script type="application/octet-stream" data-file="${escape(name)}">${text}</script>`;
};

/** The live chart's pictures of its present state; nothing where it is still. The program answers the event at its chart. */
const picturesOf = (chart) => {
  const detail = {};
  chart.dispatchEvent(new CustomEvent('olympus:draw', { detail }));
  return detail.pictures;
};

/** The chart's element as its page has it: that of the version whose figures the address keeps, where the site has it. */
const figureOf = async (id, kept) => {
  const own = `charts/${id}.html`;
  const read = (text) => new DOMParser().parseFromString(olympusTrust.createHTML(text), 'text/html');
  const page = read(await (await get(own)).text());
  const found = { page, figure: page.querySelector('[data-chart]'), version: page.documentElement.dataset.version, from: own };
  if (!kept || kept === found.version) return found;
  const from = `editions/${kept}/${id}.figure.json`;
  const answer = await fetch(at(from)).catch(() => undefined);
  // The program shows the figures of today then, and says so.
  if (answer?.status === 404) return found;
  if (!answer?.ok) throw missing(from, answer);
  const figure = read((await answer.json()).html).querySelector('[data-chart]');
  return figure ? { page, figure, version: kept, from } : found;
};

/** What is asked of the chart now, as its own page would be asked, but for the version of its figures. */
export const stateOf = ({ id, dataset }) => {
  const scope = document.documentElement.dataset.page === 'chart' ? '' : `${id}.`;
  const state = new URLSearchParams();
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (['lang', 'theme'].includes(key)) state.set(key, value);
    else if (key.startsWith(scope) && KEYS.includes(key.slice(scope.length))) state.set(key.slice(scope.length), value);
  }
  // What the page puts in front is asked for where the page is not there to do so.
  if (dataset.focus && !state.has('focus')) state.set('focus', dataset.focus);
  return String(state);
};

const make = async (chart) => {
  const { id } = chart;
  const own = `charts/${id}.html`;
  const asked = new URLSearchParams(location.search);
  const v = asked.get('v') ?? '';
  const { page, figure, version, from } = await figureOf(id, asked.get('pinned') === '1' && /^[0-9a-f]{8}$/i.test(v) && v);
  const query = stateOf(chart);
  const pictures = picturesOf(chart);
  if (pictures) figure.querySelector('.frame').innerHTML = olympusTrust.createHTML(pictures);
  const root = at('./').href;
  const pathOf = (address, base) => new URL(address, at(base)).href.slice(root.length);
  // In the file each stands where the chart's own page has it.
  const files = [figure.dataset.en, figure.dataset.zh].map((address) => [pathOf(address, own), pathOf(address, own)]);
  // Preview pictures are for other sites.
  for (const link of figure.querySelectorAll('a[download]:not([href$=".png"])')) {
    const address = link.getAttribute('href');
    files.push([pathOf(address, from), pathOf(address, own)]);
  }
  const blocks = await Promise.all([
    block(PROGRAM, 'program.wasm'),
    ...files.map(([source, name]) => block(source, name)),
  ]);
  const { dataset } = document.documentElement;
  const { lang } = dataset;
  const theme = new URLSearchParams(query).get('theme') ?? dataset.theme;
  const titles = page.querySelector('title').dataset;
  const address = `${own}${query && `?${query}`}`;
  // The way back keeps what was kept.
  const back = new URLSearchParams(query);
  if (from !== own) {
    back.set('v', version);
    back.set('pinned', '1');
  }
  const today = new Date();
  const day = (lang) => today.toLocaleDateString(lang, { day: 'numeric', month: 'long', year: 'numeric' });
  const texts = {
    lang,
    en: titles.en,
    zh: titles.zh,
    title: lang === 'zh' ? titles.zh : titles.en,
    version,
    address,
    site: at('./').href,
    from: at(`${own}${back.size ? `?${back}` : ''}`).href,
    where: at(own).href.replace(/^\w+:\/\//, ''),
    day_en: day('en-GB'),
    day_zh: day('zh-CN'),
  };
  const parts = {
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, escape(text)])),
    theme: theme ? ` data-theme="${escape(theme)}"` : '',
    chart: figure.outerHTML,
    blocks: blocks.join(''),
  };
  return DOCUMENT.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
};

/** Answers a press of the button in a chart's foot. */
export const save = async (button) => {
  const told = button.parentElement.querySelector('[role="status"]');
  const said = saying();
  if ('busy' in button.dataset) return;
  button.dataset.busy = '';
  try {
    if (typeof CompressionStream !== 'function') throw new Told(said.old);
    const chart = button.closest('[data-chart]');
    const name = `olympus-${chart.id}.html`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([await make(chart)], { type: 'text/html' }));
    link.download = name;
    link.click();
    // The browser has taken it over by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    told.textContent = `${said.done}${name}${said.stop}`;
  } catch (error) {
    told.textContent = `${said.failed}${wordsOf(error)}${said.stop}`;
  }
  delete button.dataset.busy;
};
