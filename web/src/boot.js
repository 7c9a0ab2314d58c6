// @ts-check
// Starts the interactive charts. When that fails, the still page stays; beside its own words that it is still stands the
// reason, which early.js writes. A page that is asked for as `static` starts nothing.
import { FAILED, hear, LIVE, MOVED, tell } from './events.js';
import { faultLoad, faultStart, faultUnsupported, FLAGS, FLAGS_ON } from './generated.js';
import { say } from './lang.js';
import { keepWhenSettled } from './offline/begin.js';
import { begin } from './part.js';
import { query } from './query.js';
import { followSearch } from './search.js';

const root = document.documentElement;
root.dataset.begun = '';
const still = root.hasAttribute('data-static');
// The charts in the viewport are asked for together with the program that will draw them.
const charts = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-chart]'));
for (const chart of still ? [] : charts) {
  const box = chart.getBoundingClientRect();
  const pack = /** @type {string} */ (chart.dataset.pack);
  // The first one's is named in the head already.
  if (box.top < innerHeight && box.bottom > 0 && !document.querySelector(`link[href="${pack}"]`)) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: pack });
    document.head.append(link);
  }
}
// For whoever undoes: every state of the page since it was opened.
window.olympusStates = [query()];
hear(MOVED, (state) => window.olympusStates.push(state));
/** What charts do beyond pointing and walking, on its way once they are live. @type {Promise<unknown> | undefined} */
let beyond;
// The tools of readers are scripts that are fetched when they are asked for, by a button or by a key that the program leaves.
/** @type {<T extends 'use' | 'press'>(name: T, asked: Parameters<typeof import('./tools.js')[T]>[0], from: Element) => void} */
const reach = (name, asked, from) => {
  Promise.all([import(TOOLS), beyond?.catch(() => {})]).then(([tools]) => tools[name](asked)).catch(() => {
    const told = from.closest('.more,.whole,figure,.claim')?.querySelector('[role="status"]');
    if (told) told.textContent = say(faultLoad);
  });
};
document.addEventListener('click', ({ target }) => {
  const button = /** @type {HTMLElement | null | undefined} */ (/** @type {Element} */ (target).closest?.('[data-tool]'));
  if (button) reach('use', button, button);
});
document.addEventListener('keydown', (event) => {
  const frame = /** @type {Element} */ (event.target);
  const plain = !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey);
  if (plain && frame.matches?.('.frame')) reach('press', event, frame);
});

if (!still) followSearch(() => import(SEARCH_GLUE));

/** Whether a query asks charts for more than their still page shows. @param {string} asked */
const asksMore = (asked) => [...new URLSearchParams(asked)].some(([key, value]) => ![...FLAGS, ...FLAGS_ON].includes(key) && !(key === 'theme' && /^(light|dark)$/.test(value)));

/** @type {[import('./events.js').Phase, string]} */
let reached = ['unsupported', say(faultUnsupported)];
/** @param {unknown} error */
const fail = (error) => {
  console.warn(error);
  const [phase, words] = reached;
  tell(window, FAILED, { phase, words });
};
if (!still) try {
  if (typeof WebAssembly !== 'object') throw new Error('WebAssembly is not available');
  reached = ['load', say(faultLoad)];
  const fetched = async (/** @type {string} */ name) => {
    const answer = await fetch(new URL(name, import.meta.url));
    if (!answer.ok) throw new Error(`${answer.url}: HTTP ${answer.status}`);
    return answer;
  };
  const bytes = async (/** @type {string} */ name) => (await fetched(name)).arrayBuffer();
  // All downloads that are needed first start at once.
  const isExplorer = root.dataset.page === 'explore';
  const isAsked = isExplorer || asksMore(query());
  // A host that names the wrong type for .wasm still works: the bytes are then compiled after, instead of during, the download.
  const [glue, program, part, early] = await Promise.all([
    import(GLUE),
    fetched(WASM).then(async (answer) => (answer.headers.get('Content-Type') === 'application/wasm' ? answer : answer.arrayBuffer())),
    isExplorer ? bytes(PART) : undefined,
    isAsked ? bytes(MORE) : undefined,
  ]);
  // What a reader chose for every page is asked for like anything else.
  if (root.dataset.chosen === '') await import(TOOLS).then((tools) => tools.restore()).catch(() => {});
  reached = ['start', say(faultStart)];
  const join = await begin(glue, program);
  const come = async () => (await join(early ?? (await bytes(MORE)))).more();
  if (early || asksMore(query())) {
    await come();
  } else {
    // Nothing competes with what a chart that can be pointed at needs.
    hear(LIVE, () => {
      reached = ['more', say(faultLoad)];
      beyond = come();
      beyond.catch(fail);
    });
  }
  if (part) (await join(part)).explore();
  else glue.start();
} catch (error) {
  fail(error);
}
keepWhenSettled(root);
