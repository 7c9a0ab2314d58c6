// @ts-check
// The tools of a reader: which script does what, each fetched when it is first asked for. Pages fetch this table only then, so
// one more tool costs a page nothing.
import { tableOf } from './tools/table.js';

/** By the name that a button has in `data-tool`. */
export const { press, restore, use } = tableOf({
  ask: () => import(ASK),
  choose: () => import(CHOOSE),
  cite: () => import(CITE),
  keep: () => import(KEEP),
  save: () => import(SAVE),
  settings: () => import(SETTINGS),
  share: () => import(SHARE),
  sheet: () => import(SHEET),
  sound: () => import(SOUND),
  walk: () => import(WALK),
});
