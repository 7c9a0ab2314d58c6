// @ts-check
// Which tool does what, by button, by key or by command: the same on pages, which fetch each tool's script when it is first asked
// for, and in documents that carry all of them.
import { commandOf } from './keymap.js';

/** @typedef {import('../ask/commands.js').Command} Command */

/**
 * What a tool's script gives: what answers a press of its button, or a command at an element of a chart.
 * @typedef {{ use: (button: HTMLElement, command?: string) => unknown }} Tool
 * Those that walk a chart: where its reader is, and what is done there.
 * @typedef {{ instrumentOf: (element: HTMLElement, run: Run, press: (event: KeyboardEvent) => unknown) => Promise<import('../walk/instrument.js').Instrument> }} Walking
 * @typedef {{ act: (instrument: import('../walk/instrument.js').Instrument, command: Command, typed?: string) => unknown }} Acting
 * @typedef {(element: HTMLElement, command: Command, typed?: string) => Promise<unknown>} Run
 * @typedef {'choose' | 'cite' | 'keep' | 'save' | 'share' | 'sheet' | 'sound'} Plain
 * @typedef {Record<Plain, () => Promise<Tool>> & { settings: () => Promise<Tool & { restore: () => void }>, walk: () => Promise<Walking>, ask: () => Promise<Acting> }} Scripts
 */

/** What is pressed in a chart for a command, and whether that gets the focus: the frame is hidden then. @type {Partial<Record<Command, [string, boolean]>>} */
const PRESSED = {
  table: ['[data-group="tab"][data-at="1"]', true],
  sources: ['[data-group="tab"][data-at="2"]', true],
  log: ['[data-group="y"][aria-pressed="false"]', false],
  save: ['[data-tool="save"]', false],
};

/** The tools that answer a command by themselves. @type {Partial<Record<Command, 'settings' | Plain>>} */
const ALONE = { play: 'sound', fromHere: 'sound', settings: 'settings', keys: 'sheet' };

/** @param {Scripts} scripts */
export const tableOf = (scripts) => {
  /** @type {Run} */
  const run = async (element, command, typed) => {
    const chart = /** @type {HTMLElement} */ (element.closest('[data-chart]'));
    const [selector, focus] = PRESSED[command] ?? [];
    if (selector) {
      const button = /** @type {HTMLElement | null} */ (chart.querySelector(selector));
      if (!button?.offsetWidth) return;
      button.click();
      if (focus) button.focus();
      return;
    }
    const alone = ALONE[command];
    if (alone) return (await scripts[alone]()).use(chart, command);
    const { instrumentOf } = await scripts.walk();
    const instrument = await instrumentOf(chart, run, press);
    if (command === 'tree') return instrument.enter();
    return (await scripts.ask()).act(instrument, command, typed);
  };

  /** Answers a key pressed in a chart that nobody else has answered. Whoever dictates may turn off what a spoken word would press; the list of keys stays, for the way back is in it. @param {KeyboardEvent} event */
  const press = (event) => {
    const from = /** @type {HTMLElement} */ (event.target);
    const command = commandOf(event.key);
    if (!command || (command !== 'keys' && from.closest('[data-keys=off]'))) return;
    event.preventDefault();
    return run(from, command);
  };

  /** Answers a press of a tool's button. @param {HTMLElement} button */
  const use = async (button) => {
    const tool = /** @type {'settings' | 'walk' | Plain} */ (button.dataset.tool);
    return tool === 'walk' ? run(button, 'tree') : (await scripts[tool]()).use(button);
  };

  /** Has the address ask for what a reader chose for every page, before the program reads it. */
  const restore = async () => (await scripts.settings()).restore();

  return { press, restore, run, use };
};
