// @ts-check
// The end of a one-file document: unpacks what it carries, shows the page that the address asks for and starts the
// program. Whatever the program fetches comes out of the document; nothing is asked of the network.
import { FAILED, hear, MOVED, tell } from '../events.js';
import { fileDamaged, fileOld, fileStart } from '../generated.js';
import { say } from '../lang.js';
import * as acting from '../ask.js';
import { use as cite } from '../cite.js';
import * as choosing from '../choose.js';
import { followClaims } from '../claims/page.js';
import { followGrowth } from '../growth/page.js';
import { use as keep } from '../keep.js';
import { asked, note, PLACE } from './address.js';
import { answerFetches, bytes } from './blocks.js';
import { begin } from '../part.js';
import { query } from '../query.js';
import { followSearch } from '../search.js';
import * as settings from '../settings.js';
import * as sheet from '../sheet.js';
import * as sound from '../sound.js';
import { tableOf } from '../tools/table.js';
import * as walking from '../walk.js';
import { followLinks } from './links.js';
import { turnPages } from './pages.js';
import * as glue from 'olympus-glue';
import * as searchGlue from 'olympus-search-glue';

const root = document.documentElement;
root.dataset.begun = '';
answerFetches();
// Where files are sought, which the document answers, and what references name.
globalThis.olympusBase = root.dataset.site || 'https://nowhere.invalid/';
/** The address of a page: that of the site, where it is known, else in this document. @param {string} page @param {string} query @param {string} [part] */
const link = (page, query, part) => (root.dataset.site
  ? `${new URL(page, root.dataset.site).href}?${query}${part ? `#${part}` : ''}`
  : `${location.href.split('#')[0]}#/${page}?${query}${part ? `&${PLACE}=${part}` : ''}`);
// What makes files of the site's own pages is not offered here.
const none = async () => ({ use() {} });
const tools = tableOf({
  ask: async () => acting,
  choose: async () => choosing,
  cite: async () => ({ use: (button) => cite(button, link) }),
  keep: async () => ({ use: (button) => keep(button, link) }),
  save: none,
  settings: async () => settings,
  share: none,
  sheet: async () => sheet,
  sound: async () => sound,
  walk: async () => walking,
});
addEventListener('click', ({ target }) => {
  const button = /** @type {HTMLElement | null | undefined} */ (/** @type {Element} */ (target).closest?.('[data-tool]'));
  if (button) tools.use(button);
});
addEventListener('keydown', (event) => {
  const plain = !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey);
  if (plain && /** @type {Element} */ (event.target).matches?.('.frame')) tools.press(event);
});
window.olympusStates = [query()];
hear(MOVED, (state) => window.olympusStates.push(state));
followSearch(SEARCH_WASM ? async () => ({ default: async () => searchGlue.default({ module_or_path: await bytes(SEARCH_WASM) }) }) : undefined);

const run = async () => {
  /** @type {[import('../events.js').Phase, string]} */
  let reached = ['unsupported', say(fileOld)];
  try {
    if (typeof WebAssembly !== 'object' || typeof DecompressionStream !== 'function') throw new Error('the browser cannot unpack the document');
    reached = ['load', say(fileDamaged)];
    followLinks(await turnPages());
    const place = () => new URLSearchParams(asked().query).get(PLACE) ?? '';
    document.getElementById(place())?.scrollIntoView();
    const address = {
      query: () => asked().query,
      write: (/** @type {string} */ query) => { note(history.state, `#/${asked().page}${query && `?${query}`}`); },
    };
    followClaims({ ...address, place });
    followGrowth(address);
    if (root.dataset.chosen === '') await tools.restore();
    const program = await bytes('program.wasm');
    reached = ['start', say(fileStart)];
    const join = await begin(glue, program);
    (await join(await bytes(MORE))).more();
    if (PART) (await join(await bytes(PART))).explore();
    else glue.start();
  } catch (error) {
    console.warn(error);
    delete root.dataset.turning;
    const [phase, words] = reached;
    tell(window, FAILED, { phase, words });
  }
};
run();
