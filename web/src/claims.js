// @ts-check
// The page of claims: filters over the list, kept in the address, and a claim that is asked for stands open. Without this the
// list is whole and every claim opens by itself.
import { say } from './lang.js';
import { claimsShown } from './generated.js';
import { kept } from './claims/kept.js';

const filters = /** @type {HTMLElement | null} */ (document.querySelector('[data-filters]'));
const claims = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.claim')]);
const none = document.querySelector('.none');

/** The choices made, by their keys. */
const chosen = () => {
  /** @type {Record<string, string>} */
  const made = {};
  for (const select of filters?.querySelectorAll('select') ?? []) if (select.value) made[select.name] = select.value;
  return made;
};

/** Shows the claims that fit, and says how many. */
const apply = () => {
  const made = chosen();
  let count = 0;
  for (const claim of claims) {
    claim.hidden = !kept(claim.dataset, made);
    if (!claim.hidden) count += 1;
  }
  none?.toggleAttribute('hidden', count > 0);
  const output = filters?.querySelector('output');
  if (output) output.textContent = say(claimsShown)({ count: String(count) });
};

/** Takes the choices from the address. A word that is no choice is none. */
const read = () => {
  const asked = new URLSearchParams(location.search);
  for (const select of filters?.querySelectorAll('select') ?? []) {
    select.value = asked.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
  apply();
};

/** Opens the claim that the address names, even where a filter would hide it. */
const open = () => {
  const claim = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = claim?.matches('.claim') ? claim.querySelector('details') : null;
  if (!claim || !details) return;
  claim.hidden = false;
  details.open = true;
  claim.scrollIntoView();
};

if (filters) {
  filters.hidden = false;
  filters.addEventListener('change', () => {
    const query = new URLSearchParams(location.search);
    for (const select of filters.querySelectorAll('select')) {
      if (select.value) query.set(select.name, select.value);
      else query.delete(select.name);
    }
    const text = query.toString();
    history.replaceState(history.state, '', `${location.pathname}${text && `?${text}`}${location.hash}`);
    apply();
  });
  // The counts over the picture choose a verdict; they are links for whoever has no script.
  for (const link of document.querySelectorAll('.verdicts a')) {
    link.addEventListener('click', (event) => {
      const verdict = new URL(/** @type {HTMLAnchorElement} */ (link).href).searchParams.get('verdict') ?? '';
      const select = /** @type {HTMLSelectElement | null} */ (filters.querySelector('[name="verdict"]'));
      if (!select) return;
      event.preventDefault();
      select.value = verdict;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      filters.scrollIntoView();
      select.focus({ preventScroll: true });
    });
  }
  addEventListener('popstate', read);
  read();
}
addEventListener('hashchange', open);
open();
