// @ts-check
// The part of the panel that chooses the order of rows, in the table and in the picture.
import { chooseDown, chooseOrder, chooseOwn, chooseUp, chooseWay } from '../generated.js';
import { say } from '../lang.js';
import { list, make } from '../share/parts.js';
import { unseen } from './unseen.js';

/**
 * @param {import('./offer.js').Chart} file
 * @param {(choice: { sort: [string, 'asc' | 'desc'] | undefined }) => void} choose
 */
export const order = ({ columns }, choose) => {
  if (!columns.length) return undefined;
  const take = () => {
    const [column, way] = lists.map(({ value }) => value);
    choose({ sort: column ? [column, way === 'desc' ? 'desc' : 'asc'] : undefined });
  };
  // Whoever chooses a column of figures wants the largest first, of names the first.
  const by = list(say(chooseOrder), [['', say(chooseOwn)], ...columns.map(({ id, name }) => /** @type {[string, string]} */ ([id, name]))], '', (id) => {
    lists[1].value = columns.find((own) => own.id === id)?.numeric ? 'desc' : 'asc';
    take();
  });
  const way = list(say(chooseWay), [['asc', say(chooseUp)], ['desc', say(chooseDown)]], 'asc', take);
  const lists = [by, way].map((label) => /** @type {HTMLSelectElement} */ (label.querySelector('select')));
  // Their legend says for eyes what they are.
  for (const label of [by, way]) unseen(label);
  return {
    set: make('fieldset', { className: 'order' }, make('legend', { textContent: say(chooseOrder) }), by, way),
    /** @param {import('./state.js').Chosen} chosen */
    show: ({ sort }) => {
      // A link may name a column by its position.
      const column = sort && (columns.find(({ id }) => id.toLowerCase() === sort[0].toLowerCase()) ?? columns[Number(sort[0])]);
      lists[0].value = column?.id ?? '';
      lists[1].value = sort?.[1] ?? 'asc';
      lists[1].disabled = !column;
    },
  };
};
