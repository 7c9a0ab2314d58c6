// @ts-check
// Commands in words, in either language: what a reader types or dictates who has no keys for it. A message of `words/` holds the
// words for each, between strokes.
import * as words from '../generated.js';

/**
 * What a command does, by the key that does the same; `go` has words of its own to look for.
 * @typedef {'next' | 'previous' | 'first' | 'last' | 'nextSeries' | 'previousSeries' | 'most' | 'least' | 'higher' | 'lower' | 'estimate' | 'disputed' | 'claim' | 'crossing' | 'compare' | 'where' | 'again' | 'pin' | 'tree' | 'table' | 'sources' | 'log' | 'save' | 'play' | 'fromHere' | 'braille' | 'undo' | 'redo' | 'shorter' | 'longer' | 'settings' | 'keys' | 'ask'} Command
 */

/** @type {[Command, string[]][]} */
export const COMMANDS = [
  ['nextSeries', words.commandNextSeries], ['previousSeries', words.commandPreviousSeries], ['higher', words.commandHigher], ['lower', words.commandLower],
  ['estimate', words.commandEstimate], ['disputed', words.commandDisputed], ['claim', words.commandClaim], ['crossing', words.commandCrossing],
  ['most', words.commandMost], ['least', words.commandLeast], ['next', words.commandNext], ['previous', words.commandPrevious], ['first', words.commandFirst], ['last', words.commandLast],
  ['compare', words.commandCompare], ['where', words.commandWhere], ['again', words.commandAgain], ['pin', words.commandPin], ['tree', words.commandTree], ['table', words.commandTable], ['sources', words.commandSources],
  ['log', words.commandLog], ['save', words.commandSave], ['fromHere', words.commandFromHere], ['play', words.commandPlay], ['braille', words.commandBraille], ['undo', words.commandUndo], ['redo', words.commandRedo],
  ['shorter', words.commandShorter], ['longer', words.commandLonger], ['settings', words.commandSettings], ['keys', words.commandKeys],
];

/** A text as it is compared: small letters, without signs at its edges. @param {string} text */
const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/[\s。!?]+/g, ' ').trim().replace(/\.+$/, '');

/** What powers of ten are called. @type {[RegExp, number][]} */
const MAGNITUDES = [[/^(tn|trillion|t|万亿|兆)/, 1e12], [/^(bn|billion|b)/, 1e9], [/^亿/, 1e8], [/^(million|m)/, 1e6], [/^[万萬]/, 1e4], [/^(thousand|k)/, 1e3]];

/**
 * A value in digits, with what stands for its magnitude; nothing if a text does not begin with one.
 * @param {string} text
 */
export const valueIn = (text) => {
  const [, digits, rest] = plain(text).replace(/(\d)[,，](?=\d{3})/g, '$1').match(/^(?:hk|us)?[$¥€]?\s*(-?\d+(?:\.\d+)?)\s*(.*)$/) ?? [];
  if (digits === undefined) return undefined;
  const [, scale] = MAGNITUDES.find(([name]) => name.test(rest)) ?? [undefined, 1];
  return Number(digits) * scale;
};

/**
 * What a typed text asks for: a command, a value, or a name to look for.
 * @param {string} typed
 * @returns {{ command: Command } | { value: number } | { name: string } | undefined}
 */
export const understood = (typed) => {
  const text = plain(typed);
  if (!text) return undefined;
  const known = COMMANDS.find(([, languages]) => languages.some((names) => names.split('|').some((name) => plain(name) === text)));
  if (known) return { command: known[0] };
  // To go somewhere may be said, or left out.
  const rest = words.commandGo.flatMap((names) => names.split('|')).map(plain).filter((name) => text.startsWith(name)).sort((a, b) => b.length - a.length)[0];
  const wanted = rest ? text.slice(rest.length).trim() : text;
  const value = valueIn(wanted);
  return value === undefined ? { name: wanted } : { value };
};
