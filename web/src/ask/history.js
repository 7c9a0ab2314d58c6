// @ts-check
// Every state of the page since it was opened, to go back and on. Pure: who hears of states adds them.
import * as words from '../generated.js';
import { say } from '../lang.js';

/** What a key of the address is called. @type {Record<string, string[]>} */
const NAMES = {
  tab: words.stateTab, view: words.stateView, y: words.stateScale, cur: words.stateCurrency, rate: words.stateRate, pick: words.statePick, grade: words.stateGrade, focus: words.stateFocus, time: words.stateTime, sort: words.stateSort, d: words.stateDatum, theme: words.stateTheme,
};

/**
 * What sets two states apart, in words.
 * @param {string} one A query.
 * @param {string} other
 * @param {string} code
 */
export const changes = (one, other, code) => {
  const [a, b] = [new URLSearchParams(one), new URLSearchParams(other)];
  const keys = [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
  // On a page with several charts a key carries the chart's name.
  const names = keys.map((key) => { const own = key.split('.').at(-1) ?? key; return NAMES[own] ? say(NAMES[own], code) : own; });
  return [...new Set(names)].join(say(words.comma, code));
};

export class History {
  /** @param {string[]} states Queries, the oldest first; what is heard is added to it. */
  constructor(states) {
    this.states = states;
    this.at = states.length - 1;
  }

  /** Another state is shown; one that this went to itself is known. @param {string} query */
  moved(query) {
    if (query === this.states[this.at]) return;
    this.states.splice(this.at + 1, this.states.length, query);
    this.at = this.states.length - 1;
  }

  /** Whether there is a state before, or one after. @param {1 | -1} by */
  can(by) {
    return this.at + by in this.states;
  }

  /**
   * The state before, or the one after; nothing where there is none.
   * @param {1 | -1} by
   */
  step(by) {
    const [from, to] = [this.states[this.at], this.states[this.at + by]];
    if (to === undefined) return undefined;
    this.at += by;
    return { from, to };
  }
}
