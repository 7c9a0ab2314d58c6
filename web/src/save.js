// @ts-check
// Makes one file of a chart as the reader has it now, and offers it: the chart's own page without its surroundings, the
// pictures of the present state, the program, and every file that the chart asks for.
import { DRAW, tell } from './events.js';
import { LANGS, LOCALES, notSaved, savedAs, whyOld } from './generated.js';
import { lang, say } from './lang.js';
import { block, escape, filesOf, fill } from './save/document.js';
import { at, get, missing, parsed, part, Told, wordsOf } from './save/site.js';
import { stateAt } from './save/state.js';

/** A file of the site, packed. @param {string} source */
const packed = async (source) => {
  const { body } = await get(source);
  const bytes = await new Response(/** @type {ReadableStream} */ (body).pipeThrough(new CompressionStream('gzip'))).blob();
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
 * The chart's element as its page has it: that of the version whose figures the address keeps, where the site has it.
 * @param {string} id
 * @param {string | false} kept
 */
const figureOf = async (id, kept) => {
  const own = `charts/${id}.html`;
  const page = parsed(await (await get(own)).text());
  const found = { page, figure: part(page, '[data-chart]'), version: page.documentElement.dataset.version ?? '', from: own };
  if (!kept || kept === found.version) return found;
  const from = `editions/${kept}/${id}.figure.json`;
  const answer = await fetch(at(from)).catch(() => undefined);
  // The program shows the figures of today then, and says so.
  if (answer?.status === 404) return found;
  if (!answer?.ok) throw missing(from, answer);
  const figure = /** @type {HTMLElement | null} */ (parsed((await answer.json()).html).querySelector('[data-chart]'));
  return figure ? { page, figure, version: kept, from } : found;
};

/** @param {HTMLElement} chart */
const make = async (chart) => {
  const { id } = chart;
  const own = `charts/${id}.html`;
  const asked = new URLSearchParams(location.search);
  const v = asked.get('v') ?? '';
  const { page, figure, version, from } = await figureOf(id, asked.get('pinned') === '1' && /^[0-9a-f]{8}$/i.test(v) && v);
  const query = stateAt(chart);
  const pictures = picturesOf(chart);
  if (pictures) part(figure, '.frame').innerHTML = olympusTrust.createHTML(pictures);
  const files = filesOf(at('./'), {
    own,
    from,
    packs: LANGS.map((code) => figure.dataset[code] ?? ''),
    // Preview pictures are for other sites.
    offered: Array.from(figure.querySelectorAll('a[download]:not([href$=".png"])'), (link) => link.getAttribute('href') ?? ''),
  });
  const blocks = await Promise.all([[WASM, 'program.wasm'], ...files].map(async ([source, name]) => block(name, await packed(source))));
  const theme = new URLSearchParams(query).get('theme') ?? document.documentElement.dataset.theme;
  const titles = part(page, 'title').dataset;
  // The way back keeps what was kept.
  const back = new URLSearchParams(query);
  if (from !== own) {
    back.set('v', version);
    back.set('pinned', '1');
  }
  const today = new Date();
  const days = LOCALES.map((locale, at) => [`day_${LANGS[at]}`, today.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' })]);
  const texts = {
    lang: lang(),
    ...Object.fromEntries(LANGS.map((code) => [code, titles[code] ?? ''])),
    title: titles[lang()] ?? '',
    version,
    address: `${own}${query && `?${query}`}`,
    site: at('./'),
    from: at(`${own}${back.size ? `?${back}` : ''}`),
    where: at(own).replace(/^\w+:\/\//, ''),
    ...Object.fromEntries(days),
  };
  return fill(DOCUMENT, texts, {
    theme: theme ? ` data-theme="${escape(theme)}"` : '',
    chart: figure.outerHTML,
    blocks: blocks.join(''),
  });
};

/** Answers a press of the button in a chart's foot. @param {HTMLElement} button */
export const save = async (button) => {
  if ('busy' in button.dataset) return;
  const told = part(/** @type {HTMLElement} */ (button.parentElement), '[role="status"]');
  button.dataset.busy = '';
  try {
    if (typeof CompressionStream !== 'function') throw new Told(say(whyOld));
    const chart = /** @type {HTMLElement} */ (button.closest('[data-chart]'));
    const file = `olympus-${chart.id}.html`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([await make(chart)], { type: 'text/html' }));
    link.download = file;
    link.click();
    // The browser has taken it over by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    told.textContent = say(savedAs)({ file });
  } catch (error) {
    told.textContent = say(notSaved)({ why: wordsOf(error) });
  }
  delete button.dataset.busy;
};
