// @ts-check
// The panel beside a chart in which a reader chooses what of it is shown, in which order, and who is in front. The program draws and
// tells all that follows; this changes the page's query alone, and can go back.
import { History } from './ask/history.js';
import { panel } from './choose/panel.js';
import { chosenIn, withChoice } from './choose/state.js';
import { ASK, hear, MOVED, tell } from './events.js';
import { chooseFailed } from './generated.js';
import { say } from './lang.js';
import { query as address } from './query.js';
import { fileOf } from './save/file.js';
import { wordsOf } from './save/site.js';
import { styled } from './share/dialog.js';

/** @typedef {import('./choose/state.js').Chosen} Chosen */

let now = address();
const history = new History([now]);
/** Whether the reader is going back or forth. */
let turning = false;
/** What to do when something else is shown. @type {Set<() => void>} */
const followers = new Set();

/** @param {string} query */
const arrive = (query) => {
  if (query === now) return;
  if (!turning) history.moved(query);
  now = query;
  for (const follow of followers) follow();
};
hear(MOVED, (/** @type {import('./events.js').Moved} */ query) => arrive(query));
// The program tells of what it writes itself; a step back is the browser's.
addEventListener('popstate', () => arrive(address()));

/** Shows the query before, or the one after, if there is one; says whether there was. @param {1 | -1} by */
const turn = (by) => {
  const moved = history.step(by);
  if (!moved) return false;
  turning = true;
  tell(window, ASK, moved.to);
  turning = false;
  return true;
};

/** Leads to what can be chosen through the figure that is pinned. @param {HTMLElement} dialog */
const lead = (dialog) => dialog.querySelector('.pinned')?.querySelector('button')?.focus();

/**
 * Opens the panel of the chart that the button belongs to, or closes it. From a pinned tip it leads to what can be chosen through that.
 * @param {HTMLElement} button
 */
export const use = async (button) => {
  const chart = /** @type {HTMLElement} */ (button.closest('[data-chart]'));
  const bar = /** @type {HTMLElement} */ (chart.querySelector('.tools'));
  const pinned = !bar.contains(button);
  /** @type {HTMLDialogElement | null} */
  const open = chart.querySelector('dialog.choose');
  if (open) {
    if (pinned) lead(open);
    else open.close();
    return;
  }
  const scope = document.documentElement.dataset.page === 'chart' ? undefined : chart.id;
  const params = new URLSearchParams(now);
  try {
    const [file] = await Promise.all([fileOf({
      id: chart.dataset.chart ?? '',
      pinned: params.get('pinned') === '1',
      version: params.get('v') ?? '',
      today: document.documentElement.dataset.version ?? '',
    }), styled]);
    // A second press may have come in the meantime.
    if (chart.querySelector('dialog.choose')) return;
    const { dialog, show } = panel(file, {
      chosen: () => chosenIn(now, scope),
      datum: () => new URLSearchParams(now).get(scope ? `${scope}.d` : 'd') ?? '',
      choose: (choice) => { tell(window, ASK, withChoice(now, scope, choice)); },
      undo: () => turn(-1),
      redo: () => turn(1),
      can: () => ({ undo: history.can(-1), redo: history.can(1) }),
    });
    followers.add(show);
    dialog.addEventListener('close', () => {
      followers.delete(show);
      dialog.remove();
      // The bar may have been written anew.
      const own = /** @type {HTMLElement | null} */ (bar.querySelector('[data-tool="choose"]'));
      own?.setAttribute('aria-expanded', 'false');
      own?.focus();
    });
    bar.after(dialog);
    bar.querySelector('[data-tool="choose"]')?.setAttribute('aria-expanded', 'true');
    show();
    dialog.show();
    dialog.focus({ preventScroll: true });
    reveal(chart, dialog);
    if (pinned) lead(dialog);
  } catch (fault) {
    const told = chart.querySelector('[role="status"]');
    if (told) told.textContent = say(chooseFailed)({ why: wordsOf(fault) });
  }
};

/** Brings the chart to where a panel at the foot of the window leaves it in sight. @param {HTMLElement} chart @param {HTMLElement} dialog */
const reveal = (chart, dialog) => {
  if (getComputedStyle(dialog).position === 'fixed') chart.querySelector('.frame')?.scrollIntoView();
};
