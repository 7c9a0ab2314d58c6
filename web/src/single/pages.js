// @ts-check
// The document shows one of its pages at a time, and another by starting afresh: nothing has to be taken down.
import { say } from '../lang.js';
import { noPage, toFront } from '../generated.js';
import { asked, followLanguage, note, own } from './address.js';
import { bytes, carries } from './blocks.js';

/** @typedef {{ kind: string, lang: string, title: string, body: string }} Page A page that the document carries. */

const root = document.documentElement;

/**
 * Shows the page that the address asks for; gives those that the document carries.
 * @returns {Promise<Record<string, Page>>}
 */
export const turnPages = async () => {
  if (!carries('pages.json')) return {};
  /** @type {Record<string, Page>} */
  const pages = JSON.parse(new TextDecoder().decode(await bytes('pages.json')));
  const { page } = asked();
  history.scrollRestoration = 'manual';
  if (page !== own()) show(page, pages[page]);
  delete root.dataset.turning;
  // Every page begins by a reload here: who has been on this one before has left a place.
  const top = history.state?.top;
  root.toggleAttribute('data-fresh', top === undefined);
  scrollTo(0, top ?? 0);
  let leaving = false;
  // The program writes addresses of its own in between.
  const keepPlace = () => { if (!leaving) note({ top: scrollY }); };
  for (const kind of ['scrollend', 'pagehide']) addEventListener(kind, keepPlace);
  for (const kind of ['popstate', 'hashchange']) {
    addEventListener(kind, (event) => {
      if (asked().page === page) {
        followLanguage();
        return;
      }
      event.stopImmediatePropagation();
      if (leaving) return;
      leaving = true;
      location.reload();
    });
  }
  return pages;
};

/**
 * @param {string} name
 * @param {Page | undefined} page
 */
const show = (name, page) => {
  if (!page) {
    const front = document.createElement('a');
    front.href = '#/index.html';
    front.textContent = say(toFront);
    const line = document.createElement('h1');
    line.textContent = say(noPage)({ name });
    const place = document.createElement('div');
    place.className = 'masthead';
    place.append(line, front);
    document.querySelector('main')?.replaceChildren(place);
    for (const link of document.querySelectorAll('.nav [aria-current]')) link.removeAttribute('aria-current');
    return;
  }
  root.dataset.page = page.kind;
  root.dataset.lang = page.lang;
  root.lang = page.lang;
  document.title = page.title;
  const { body } = new DOMParser().parseFromString(olympusTrust.createHTML(page.body), 'text/html');
  document.body.replaceChildren(...body.childNodes);
};
