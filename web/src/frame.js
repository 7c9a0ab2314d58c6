// @ts-check
// Speaks with the page around a chart's page: says how high it is, what is chosen and what is selected, and passes on what
// that page asks for. It needs no program: a still chart says its height as well.
import { ASK, hear, MOVED, tell } from './events.js';
import { FLAGS, FLAGS_ON } from './generated.js';
import { askedIn, changed, heights, saying, stateIn } from './messages.js';

const root = document.documentElement;
const chart = /** @type {string} */ (location.pathname.split('/').pop()).replace(/\.html$/, '');
const post = (/** @type {unknown} */ message) => parent.postMessage(message, '*');

/** The present query. The address of a sandboxed frame may not follow it. */
let query = location.search;
const src = location.href;

// Only when it is another one than before.
let height = 0;
const postHeight = () => heights(chart, src, height).forEach(post);
const measure = () => {
  const now = Math.ceil(root.getBoundingClientRect().height);
  if (now === height) return;
  height = now;
  postHeight();
};
// A browser may put off observing what is not in view yet; the host wants to know before it is.
addEventListener('DOMContentLoaded', measure);
addEventListener('load', () => {
  measure();
  new ResizeObserver(measure).observe(root);
});

/** @type {import('./messages.js').State | undefined} */
let told;
/** @type {import('./messages.js').State} */
let asked = {};
const ask = () => {
  if (!root.hasAttribute('data-ready') || !Object.keys(asked).length) return;
  const wanted = changed(query, asked);
  asked = {};
  tell(window, ASK, wanted);
};
const look = () => {
  if (!root.matches('[data-ready], [data-failed], [data-static]')) return;
  const [before, now] = [told, stateIn(query)];
  told = now;
  if (!before) {
    post(saying(chart, 'ready', now));
  } else if (JSON.stringify(before) !== JSON.stringify(now)) {
    post(saying(chart, 'state', now));
    if (before.d !== now.d) post(saying(chart, 'select', now.d ? { d: now.d } : {}));
  }
  // What was asked before the program could answer.
  ask();
};
new MutationObserver(look).observe(root, { attributes: true, attributeFilter: ['data-ready', 'data-failed'] });
hear(MOVED, (/** @type {import('./events.js').Moved} */ now) => {
  query = now;
  look();
});
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', look);
else look();

addEventListener('message', ({ source, data: message }) => {
  const wish = source === parent ? askedIn(message) : undefined;
  if (!wish) return;
  if (Object.keys(wish).length) {
    Object.assign(asked, wish);
    ask();
  } else if (height) {
    // Who asks for nothing wants to be told again, because it did not listen in time.
    postHeight();
    if (told) post(saying(chart, 'ready', told));
  }
});

// Other pages open beside the host's, not in the chart's place; the chart's own page shows what is shown here.
const leaveFrame = (/** @type {Event} */ { target }) => {
  const link = /** @type {HTMLAnchorElement | null | undefined} */ (/** @type {Element} */ (target).closest?.('a[href]'));
  if (!link || link.matches('[download], [data-lang], [href^="#"]')) return;
  if (link.rel.includes('bookmark')) {
    const own = new URLSearchParams(query);
    for (const flag of [...FLAGS, ...FLAGS_ON]) own.delete(flag);
    link.search = String(own);
  }
  link.target = '_blank';
  link.relList.add('noopener');
};
for (const kind of ['pointerdown', 'keydown', 'click']) document.addEventListener(kind, leaveFrame, true);
