// @ts-check
// The table of growth shows the points in time that a reader chooses, which are part of the state of the chart. Without this it
// has every two of them.
import { ASK, hear, MOVED, tell } from '../events.js';
import { changed } from '../messages.js';
import { ordered, pairIn, written } from './pair.js';

/**
 * Where the state stands while the program does not keep it.
 * @typedef {object} Address
 * @property {() => string} query What is asked for now.
 * @property {(query: string) => void} write Writes another query, without a step to go back to.
 */

/** @param {Address} address */
export const followGrowth = ({ query, write }) => {
  const section = document.querySelector('.growth');
  if (!section) return;
  const lists = [...section.querySelectorAll('select')];
  const pairs = [...section.querySelectorAll('tbody')];
  const status = section.querySelector('[role="status"]');
  const points = [...lists[0].options].map(({ value }) => value);
  const usual = pairs.find((pair) => 'chosen' in pair.dataset)?.dataset.pair ?? '';
  let now = query();

  /** Shows two points, and gives the part of the table about them. @param {import('./pair.js').Pair} pair */
  const show = (pair) => {
    const name = written(pair);
    for (const part of pairs) part.toggleAttribute('data-chosen', part.dataset.pair === name);
    lists.forEach((list, at) => {
      list.value = pair[at];
      // From a point to itself there is nothing to tell.
      for (const option of list.options) option.disabled = option.value === pair[1 - at];
    });
    return pairs.find((part) => part.dataset.pair === name);
  };
  const read = () => {
    const pair = pairIn(points, now) ?? pairIn(points, `time=${usual}`);
    if (pair) show(pair);
  };

  section.addEventListener('change', () => {
    const pair = ordered(points, lists.map(({ value }) => value));
    if (!pair) return;
    const part = show(pair);
    if (status) {
      status.textContent = [...part?.rows ?? []].map((row) => [...row.cells].map((cell) => cell.textContent).join(' · ')).join('\n');
    }
    const name = written(pair);
    now = changed(now, { time: name === usual ? '' : name });
    // Before the program runs, and where it does not, the address is the only place for it.
    if (document.documentElement.hasAttribute('data-ready')) tell(window, ASK, now);
    else write(now);
  });
  hear(MOVED, (/** @type {import('../events.js').Moved} */ moved) => {
    now = moved;
    read();
  });
  // The program tells of what it writes itself; a step back is the browser's.
  addEventListener('popstate', () => {
    now = query();
    read();
  });
  read();
};
