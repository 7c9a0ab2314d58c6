// @ts-check
// The events by which the program and the scripts of a page speak; `src/app/events.rs` holds the program's side, and a
// test holds the two together. What an embed says to the page around it are events of that page's element.

/**
 * A script asks a chart, at its element, for its pictures. The program answers before `dispatchEvent` returns.
 * @typedef {{ pictures?: string }} Draw Filled in with HTML: a picture for each design width.
 */
export const DRAW = 'olympus:draw';

/**
 * A script asks the program, on the window, for another state of the page. What it cannot understand in whole it leaves, and says so
 * by preventing the event's default.
 * @typedef {string} Ask The query of that state.
 */
export const ASK = 'olympus:ask';

/** A script asks, on the window, for the search. Who opens it prevents the event's default. */
export const SEARCH = 'olympus:search';

/**
 * The search asks a chart, at its element, to show a datum; a live page does and prevents the event's default.
 * @typedef {string} Pin The datum's id.
 */
export const PIN = 'olympus:pin';

/**
 * A script asks a chart, at its element, what it shows, to have a reader walk it, and is answered before `dispatchEvent` returns; or it
 * brings a datum into focus, by its position, without pinning its tip.
 * @typedef {{ words?: string, numbers?: Float64Array } | number} Walk Filled in as `src/app/walk.rs` tells it.
 */
export const WALK = 'olympus:walk';

/** The program says, on the window, that the charts in view can be pointed at and walked; what else they do is fetched then. */
export const LIVE = 'olympus:live';

/**
 * The program says, on the window, that the page shows another state, when it has written the address or could not.
 * @typedef {string} Moved The query of that state.
 */
export const MOVED = 'olympus:moved';

/** What starts the program says, on the window, that the charts will not come to life. */
export const FAILED = 'olympus:failed';
/**
 * @typedef {'unsupported' | 'load' | 'start' | 'more' | 'file'} Phase How far it came.
 * @typedef {{ phase: Phase, words: string }} Failed Why, in the page's language.
 */

/** An embed's element to the page around it: it is live or known to stay still; it shows something else; a figure is pinned. */
export const READY = 'olympus:ready';
export const STATE = 'olympus:state';
export const SELECT = 'olympus:select';

/**
 * Says an event of the above, and gives whether nobody refused it.
 * @param {EventTarget} target
 * @param {string} name
 * @param {unknown} detail
 */
export const tell = (target, name, detail) => target.dispatchEvent(new CustomEvent(name, { cancelable: true, detail }));

/**
 * Hears one.
 * @param {string} name
 * @param {(detail: any) => void} run
 */
export const hear = (name, run) => addEventListener(name, (event) => run(/** @type {CustomEvent} */ (event).detail));
