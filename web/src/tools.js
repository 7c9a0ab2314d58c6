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

// Keys ask for tools unseen: who has used one has them all without a network too, where anything is kept and the reader does not save
// data. Each is small but the one that carries a document, which is kept like everything else when it is used.
const isSaving = () => Boolean(/** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData);
if (self === top && !isSaving()) {
  navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(SMALL.split(' ').map((name) => new URL(name, import.meta.url).href)));
}
