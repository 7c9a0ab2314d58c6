// @ts-check
// Makes one file of a chart as the reader has it now, and offers it: the chart's own page without its surroundings, the
// pictures of the present state, the program, and every file that the chart asks for, in every language.
import { DRAW, tell } from './events.js';
import { LANGS, LOCALES, notSaved, whyOld } from './generated.js';
import { folderOf, lang, say } from './lang.js';
import { block, escape, filesOf, fill } from './save/document.js';
import { offer } from './save/offer.js';
import { at, get, missing, parsed, part, Told, wordsOf } from './save/site.js';
import { stateAt } from './save/state.js';

/** A file, packed. @param {Blob} file */
const packed = async (file) => {
  const bytes = await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(/** @type {string} */ (reader.result).split(',')[1]);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
};

/** The live chart's pictures of its present state; nothing where it is still. @param {HTMLElement} chart */
const picturesOf = (chart) => {
  /** @type {import('./events.js').Draw} */
  const detail = {};
  tell(chart, DRAW, detail);
  return detail.pictures;
};

/**
 * The chart's element as its page in a language has it: that of the version whose figures the address keeps, where the site
 * has it; and where the files that it offers are taken from.
 * @param {string} id
 * @param {string} code
 * @param {string | false} kept
 */
const figureOf = async (id, code, kept) => {
  const own = `${folderOf(code)}charts/${id}.html`;
  const page = parsed(await (await get(own)).text());
  const found = { own, title: page.title, figure: part(page, '[data-chart]'), version: page.documentElement.dataset.version ?? '', folder: 'charts' };
  if (!kept || kept === found.version) return found;
  const folder = `editions/${kept}`;
  const from = `${folder}/${id}.${code}.figure.json`;
  const answer = await fetch(at(from)).catch(() => undefined);
  // The program shows the figures of today then, and says so.
  if (answer?.status === 404) return found;
  if (!answer?.ok) throw missing(from, answer);
  const figure = /** @type {HTMLElement | null} */ (parsed((await answer.json()).html).querySelector('[data-chart]'));
  return figure ? { ...found, figure, version: kept, folder } : found;
};

/** @param {HTMLElement} chart */
const make = async (chart) => {
  const { id } = chart;
  const asked = new URLSearchParams(location.search);
  const v = asked.get('v') ?? '';
  const kept = asked.get('pinned') === '1' && /^[0-9a-f]{8}$/i.test(v) && v;
  const found = await Promise.all(LANGS.map((code) => figureOf(id, code, kept)));
  const query = stateAt(chart);
  const here = LANGS.indexOf(lang());
  const pictures = picturesOf(chart);
  if (pictures) part(found[here].figure, '.frame').innerHTML = olympusTrust.createHTML(pictures);
  // In the other language it is seen only live: its picture keeps its place alone.
  found.forEach(({ figure }, at) => { if (at !== here) figure.querySelectorAll('svg.still').forEach((still) => still.replaceChildren()); });
  const files = found.flatMap(({ own, figure, folder }) => filesOf(at('./'), {
    own,
    folder,
    pack: figure.dataset.pack ?? '',
    rates: figure.dataset.rates?.split(' ') ?? [],
    // Preview pictures are for other sites.
    offered: Array.from(figure.querySelectorAll('a[download]:not([href$=".png"])'), (link) => link.getAttribute('href') ?? ''),
  }));
  const theme = new URLSearchParams(query).get('theme') ?? document.documentElement.dataset.theme;
  const today = new Date();
  const asking = (/** @type {string} */ own) => `${own}${query && `?${query}`}`;
  const bodies = found.map(({ own, figure, version, folder }, code) => {
    // The way back keeps what was kept.
    const back = new URLSearchParams(query);
    if (folder !== 'charts') {
      back.set('v', version);
      back.set('pinned', '1');
    }
    const texts = {
      version,
      site: at(`./${folderOf(LANGS[code])}`),
      twin: `#/${asking(found[1 - code].own)}`,
      from: at(`${own}${back.size ? `?${back}` : ''}`),
      where: at(own).replace(/^\w+:\/\//, ''),
      day: today.toLocaleDateString(LOCALES[code], { day: 'numeric', month: 'long', year: 'numeric' }),
    };
    return fill(BODIES[code], texts, { chart: figure.outerHTML });
  });
  const { own, title, version } = found[here];
  // The page that the document begins with stands in it.
  const pages = Object.fromEntries(found.map((one, code) => [one.own, { kind: 'chart', lang: LANGS[code], title: one.title, body: code === here ? '' : bodies[code] }]));
  const blocks = await Promise.all([
    packed(new Blob([JSON.stringify(pages)])).then((text) => block('pages.json', text)),
    ...[[WASM, 'program.wasm'], [MORE, 'more.wasm'], ...files].map(async ([source, name]) => block(name, await packed(await (await get(source)).blob()))),
  ]);
  const texts = { lang: lang(), title, version, address: asking(own), site: at('./') };
  return fill(DOCUMENT, texts, {
    theme: theme ? ` data-theme="${escape(theme)}"` : '',
    body: bodies[here],
    blocks: blocks.join(''),
  });
};

/** Answers a press of the button in a chart's foot. @param {HTMLElement} button */
export const use = async (button) => {
  if ('busy' in button.dataset) return;
  const told = part(/** @type {HTMLElement} */ (button.parentElement), '[role="status"]');
  button.dataset.busy = '';
  try {
    if (typeof CompressionStream !== 'function') throw new Told(say(whyOld));
    const chart = /** @type {HTMLElement} */ (button.closest('[data-chart]'));
    const file = `olympus-${chart.id}.html`;
    told.textContent = offer(new Blob([await make(chart)], { type: 'text/html' }), file);
  } catch (error) {
    told.textContent = say(notSaved)({ why: wordsOf(error) });
  }
  delete button.dataset.busy;
};
