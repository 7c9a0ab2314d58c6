// @ts-check
// Links as they come into the document, in its pages and later in tips and answers: those to pages that it carries lead
// to them, files that it carries are offered from it, and the rest lead to where it comes from, if that is known. What is offered
// to be shared on the site is offered to be kept here.
import { keepTitle } from '../generated.js';
import { say } from '../lang.js';
import { asked, PLACE, withChoices } from './address.js';
import { bytes, carries } from './blocks.js';

/**
 * What an address in a page names: a file of the site, and what is behind its name.
 * @param {string} href
 * @param {string} page The page that it stands in.
 */
export const nameOf = (href, page) => {
  const { pathname, search, hash } = new URL(href, `https://here/${page}`);
  const name = pathname.slice(1);
  // The fragment of this document is taken: a place in another page is asked for in its query.
  const query = hash ? `${search}${search ? '&' : '?'}${PLACE}=${hash.slice(1)}` : search;
  return { name: !name || name.endsWith('/') ? `${name}index.html` : name, rest: search + hash, query };
};

/** @typedef {Record<string, unknown>} Pages The pages that the document carries, by name. */

const root = document.documentElement;

/**
 * @param {HTMLAnchorElement} link
 * @param {Pages} pages
 */
const turnLink = (link, pages) => {
  const href = link.getAttribute('href') ?? '';
  if (/^(?:#|[a-z][a-z+.-]*:)/i.test(href)) return;
  const { page } = asked();
  const { name, rest, query } = nameOf(href, page);
  delete link.dataset.keep;
  if (pages[name]) link.setAttribute('href', `#/${name}${query}`);
  else if (carries(name)) link.dataset.carried = name;
  else if (root.dataset.site) link.href = new URL(name + rest, root.dataset.site).href;
  else link.removeAttribute('href');
};

/** @param {string} name */
const offer = async (name) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([await bytes(name)]));
  link.download = /** @type {string} */ (name.split('/').pop());
  link.click();
};

/** @param {Pages} pages */
export const followLinks = (pages) => {
  const turn = (/** @type {ParentNode} */ within) => {
    for (const link of within.querySelectorAll('a[href]')) turnLink(/** @type {HTMLAnchorElement} */ (link), pages);
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (within.querySelectorAll('[data-tool="share"]'))) {
      button.dataset.tool = 'keep';
      button.textContent = say(keepTitle);
    }
  };
  turn(document);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) if (addedNodes.length) turn(/** @type {Element} */ (target));
  }).observe(root, { childList: true, subtree: true });
  const linkAt = (/** @type {Event} */ event, /** @type {string} */ selector) => /** @type {HTMLAnchorElement | null | undefined} */ (/** @type {Element} */ (event.target).closest?.(selector));
  // The reader's theme and who is in front go along from page to page, and all that is asked of this one to its twin in another language.
  const keep = (/** @type {Event} */ event) => {
    const link = linkAt(event, 'a[href^="#/"]');
    if (!link) return;
    const href = link.getAttribute('href') ?? '';
    const there = link.hreflang ? `${href.split('?')[0]}?${asked().query}` : href;
    /** @type {[string, string | undefined][]} */
    const choices = [['theme', root.dataset.theme]];
    // Some links put somebody in front themselves.
    if (!('front' in link.dataset)) choices.push(['front', new URLSearchParams(asked().query).get('front') ?? '']);
    link.setAttribute('href', withChoices(there, choices));
  };
  for (const kind of ['pointerdown', 'keydown', 'click']) addEventListener(kind, keep, true);
  addEventListener('click', (event) => {
    const link = linkAt(event, 'a[href^="#"],a[data-carried]');
    if (!link || event.defaultPrevented) return;
    const { carried } = link.dataset;
    const href = link.getAttribute('href') ?? '';
    const place = document.getElementById(href.slice(1));
    if (carried) offer(carried);
    else if (place) {
      for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
      place.tabIndex = -1;
      place.focus();
      place.scrollIntoView();
    } else if (href.startsWith('#/') && location.protocol === 'about:') {
      // The addresses of a document in an attribute are those of the page around it, but its fragment is its own.
      location.hash = href;
    } else return;
    event.preventDefault();
  });
};
