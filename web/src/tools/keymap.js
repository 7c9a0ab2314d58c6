// @ts-check
// The keys of a chart, in one table: what each asks for. The program answers those without a command itself. The list of keys that
// readers see is made from it (`sheet.js`).

/** @typedef {import('../ask/commands.js').Command} Command */

/**
 * @typedef {object} Key
 * @property {string[]} keys As browsers name them; each does its part of it.
 * @property {string} does What that is, as the list of keys names it.
 * @property {string} [shown] What the list shows, where it is not the keys themselves.
 * @property {Command} [command]
 * @property {string} [needs] What a chart must offer for it: a selector in the chart.
 */

/** @type {Key[]} */
export const KEYMAP = [
  { keys: ['ArrowLeft', 'ArrowRight'], shown: '← →', does: 'walk' },
  { keys: ['ArrowUp', 'ArrowDown'], shown: '↑ ↓', does: 'series' },
  { keys: ['Home', 'End'], does: 'ends' },
  { keys: ['Enter'], does: 'pin' },
  { keys: ['Escape'], shown: 'Esc', does: 'leave' },
  ...(/** @type {[string, Command, string?, string?][]} */ ([
    ['f', 'tree'], ['w', 'where'], ['a', 'again'], ['c', 'compare'],
    ['+', 'higher'], ['-', 'lower'], ['>', 'most'], ['<', 'least'],
    ['e', 'estimate'], ['x', 'disputed'], ['k', 'claim'], ['i', 'crossing'], ['g', 'ask'],
    ['[', 'shorter'], [']', 'longer'], ['b', 'braille'], ['p', 'play'], ['P', 'fromHere', 'Shift p'], ['u', 'undo'], ['U', 'redo', 'Shift u'],
    ['t', 'table'], ['s', 'sources'], ['l', 'log', '', '[data-group="y"]'], ['d', 'save', '', '[data-tool="save"]'], ['o', 'settings'], ['?', 'keys'],
  ])).map(([key, command, shown, needs]) => ({ keys: [key], does: command, command, shown: shown || undefined, needs })),
  { keys: ['/'], does: 'search' },
];

/** What a key asks for. @param {string} key */
export const commandOf = (key) => KEYMAP.find(({ keys }) => keys.includes(key))?.command;
