// @ts-check
// The page of claims alive: filters over the list, kept in the address, and a claim that is asked for stands open. Without this
// the list is whole and every claim opens by itself.
import { claimsShown } from '../generated.js';
import { say } from '../lang.js';
import { kept } from './kept.js';

/**
 * Where the choices stand: the address of the page, or that inside a document that carries it.
 * @typedef {object} Address
 * @property {() => string} query What is asked for now.
 * @property {(query: string) => void} write Writes another query, without a step to go back to.
 * @property {() => string} place The id of what is asked for in the page.
 */

/** Opens a claim, even where a filter would hide it. @param {string} id */
const open = (id) => {
  const claim = document.getElementById(id);
  const details = claim?.matches('.claim') ? claim.querySelector('details') : null;
  if (!claim || !details) return;
  claim.hidden = false;
  details.open = true;
  claim.scrollIntoView();
};

/** @param {Address} address */
export const followClaims = ({ query, write, place }) => {
  const claims = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.claim')]);
  const filters = /** @type {HTMLElement | null} */ (document.querySelector('[data-filters]'));
  if (!filters) return;
  const selects = [...filters.querySelectorAll('select')];
  const none = document.querySelector('.none');
  const output = filters.querySelector('output');

  /** Shows the claims that fit, and says how many. */
  const apply = () => {
    const made = Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
    let count = 0;
    for (const claim of claims) {
      claim.hidden = !kept(claim.dataset, made);
      if (!claim.hidden) count += 1;
    }
    none?.toggleAttribute('hidden', count > 0);
    if (output) output.textContent = say(claimsShown)({ count: String(count) });
  };

  /** Takes the choices from the address. A word that is no choice is none. */
  const read = () => {
    const asked = new URLSearchParams(query());
    for (const select of selects) {
      select.value = asked.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    apply();
  };

  filters.hidden = false;
  filters.addEventListener('change', () => {
    const params = new URLSearchParams(query());
    for (const { name, value } of selects) {
      if (value) params.set(name, value);
      else params.delete(name);
    }
    write(String(params));
    apply();
  });
  // The counts over the picture choose a verdict; they are links for whoever has no script.
  for (const link of document.querySelectorAll('.verdicts a')) {
    link.addEventListener('click', (event) => {
      const verdict = /** @type {HTMLElement | null} */ (link.closest('[data-verdict]'))?.dataset.verdict ?? '';
      const select = selects.find(({ name }) => name === 'verdict');
      if (!select) return;
      event.preventDefault();
      select.value = verdict;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      filters.scrollIntoView();
      select.focus({ preventScroll: true });
    });
  }
  // Before the browser goes there: what is hidden cannot be gone to.
  document.addEventListener('click', ({ target }) => {
    const link = /** @type {HTMLAnchorElement | null | undefined} */ (/** @type {Element} */ (target).closest?.('a[href^="#"]'));
    if (link) open(decodeURIComponent(link.hash.slice(1)));
  });
  addEventListener('popstate', read);
  addEventListener('hashchange', () => open(place()));
  read();
  open(place());
};
