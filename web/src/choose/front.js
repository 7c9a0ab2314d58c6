// @ts-check
// The part of the panel that puts something in front: in this chart, or a company and the like in every chart of the site.
import { chooseEverywhere, chooseFront, chooseNobody } from '../generated.js';
import { say } from '../lang.js';
import { box, list, make } from '../share/parts.js';
import { unseen } from './unseen.js';

/**
 * @param {import('./offer.js').Chart} file
 * @param {(choice: { focus: string, front?: string }) => void} choose
 */
export const front = ({ series, entities }, choose) => {
  const names = new Map([...series, ...entities].map(({ id, name }) => [id, name]));
  if (names.size < 2) return undefined;
  const known = (/** @type {string} */ wanted) => [...names.keys()].find((id) => id.toLowerCase() === wanted.toLowerCase()) ?? '';
  const isShared = (/** @type {string} */ id) => entities.some((own) => own.id === id);
  let shared = '';
  const take = () => {
    const { value } = select;
    if (everywhere.checked && isShared(value)) choose({ focus: '', front: value });
    // What is in front elsewhere stays there, unless it was so from here.
    else choose(shared ? { focus: value, front: '' } : { focus: value });
  };
  const who = list(say(chooseFront), [['', say(chooseNobody)], ...[...names].map(([id, name]) => /** @type {[string, string]} */ ([id, name]))], '', take);
  const all = box(say(chooseEverywhere), false, take);
  // Its legend says for eyes what it is.
  unseen(who);
  const select = /** @type {HTMLSelectElement} */ (who.querySelector('select'));
  const everywhere = /** @type {HTMLInputElement} */ (all.querySelector('input'));
  return {
    set: make('fieldset', { className: 'front' }, make('legend', { textContent: say(chooseFront) }), who, all),
    /** @param {import('./state.js').Chosen} chosen */
    show: (chosen) => {
      shared = known(chosen.front);
      select.value = known(chosen.focus) || shared;
      everywhere.checked = Boolean(shared) && select.value === shared;
      everywhere.disabled = !isShared(select.value);
    },
  };
};
