// @ts-check
// Speaks with the page around a chart's page: says how high it is, what is chosen and what is selected, and passes on what
// that page asks for. It needs no program: a still chart says its height as well.
import { ASK, hear, MOVED, tell } from './events.js';
import { FLAGS, FLAGS_ON, LANGS } from './generated.js';
import { inState } from './early/links.js';
import { lang, languageIn } from './lang.js';
import { askedIn, changed, heights, saying, stateIn } from './messages.js';

const root = document.documentElement;
const chart = /** @type {string} */ (location.pathname.split('/').pop()).replace(/\.html$/, '');
const post = (/** @type {unknown} */ message) => parent.postMessage(message, '*');

/** The present query. The address of a sandboxed frame may not follow it. */
let query = location.search;
/** The address that the host gave: an older one with a language in it has led here. */
const given = () => {
  const before = document.referrer ? new URL(document.referrer) : location;
  const led = before.origin === location.origin && before.pathname.endsWith(`/${chart}.html`) && languageIn(before.search).lang === lang();
  return led ? before.href : location.href;
};
const src = given();

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
  const { lang: code, ...others } = asked;
  asked = {};
  const wanted = code === undefined ? lang() : languageIn(`lang=${encodeURIComponent(code || LANGS[0])}`).lang;
  // The program has the last word on the other keys. Another language is another page.
  if (!wanted || !tell(window, ASK, changed(query, others)) || wanted === lang()) return;
  const twin = /** @type {HTMLAnchorElement} */ (document.querySelector(`a[hreflang="${wanted}"]`));
  location.replace(inState(twin.href, query, ''));
};
/** What the page shows: a language of its own is a key like the others. @returns {import('./messages.js').State} */
const state = () => ({ ...stateIn(languageIn(query).rest), ...(lang() !== LANGS[0] && { lang: lang() }) });
const look = () => {
  if (!root.matches('[data-ready], [data-failed], [data-static]')) return;
  const [before, now] = [told, state()];
  told = now;
  if (!before) {
    // A program may be there before this: what is ready has a height.
    measure();
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
  if (!link || link.matches('[download], [hreflang], [href^="#"]')) return;
  if (link.rel.includes('bookmark')) {
    const own = new URLSearchParams(query);
    for (const flag of [...FLAGS, ...FLAGS_ON]) own.delete(flag);
    link.search = String(own);
  }
  link.target = '_blank';
  link.relList.add('noopener');
};
for (const kind of ['pointerdown', 'keydown', 'click']) document.addEventListener(kind, leaveFrame, true);
