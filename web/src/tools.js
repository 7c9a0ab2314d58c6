// @ts-check
// The tools of a reader: which script does what, each fetched when it is first asked for. Pages fetch this table only then, so
// one more tool costs a page nothing.

/** What a tool's script gives: what answers a press of its button. @typedef {{ use: (button: HTMLElement) => unknown }} Tool */

/** By the name that a button has in `data-tool`. @type {Record<string, () => Promise<Tool>>} */
const SCRIPTS = {
  cite: () => import(CITE),
  keep: () => import(KEEP),
  save: () => import(SAVE),
  share: () => import(SHARE),
};

/** Single keys in a chart, by the tool whose button they press. @type {Record<string, string>} */
const KEYS = { d: 'save' };

/** Answers a press of a tool's button. @param {HTMLElement} button */
export const use = async (button) => (await SCRIPTS[button.dataset.tool ?? '']()).use(button);

/**
 * Answers a key pressed in a chart's frame that the program leaves. Whoever dictates may turn off what a spoken word would press.
 * @param {KeyboardEvent} event
 */
export const press = ({ key, target }) => {
  const frame = /** @type {HTMLElement} */ (target);
  if (!KEYS[key] || frame.closest('[data-keys=off]')) return;
  /** @type {HTMLElement | null | undefined} */
  const button = frame.closest('figure')?.querySelector(`[data-tool="${KEYS[key]}"]`);
  if (button?.offsetWidth) button.click();
};
