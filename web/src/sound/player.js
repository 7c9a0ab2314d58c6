// @ts-check
// A chart that sounds: the bar under it, what is played from where, and a tone for each figure that comes into focus.
import { tell, WALK } from '../events.js';
import * as words from '../generated.js';
import { chosen, keep } from '../chosen.js';
import { lang, say } from '../lang.js';
import { part } from '../save/site.js';
import { list, make } from '../share/parts.js';
import { dataOf, read } from '../walk/told.js';
import { noteOf, plan } from './plan.js';
import { Voice } from './voice.js';

/** How fast it can be played. */
const SPEEDS = ['0.5', '1', '1.5', '2', '3'];

/** Whether the reader wants nothing to move by itself. */
const isStill = () => chosen('motion') === 'off' || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** @type {Voice | undefined} */
let voice;

export class Player {
  /** @param {HTMLElement} chart */
  constructor(chart) {
    this.chart = chart;
    voice ??= new Voice();
    this.voice = voice;
    this.told = make('p', { role: 'status', className: 'answer' });
    this.toggle = make('button', { type: 'button' });
    this.toggle.addEventListener('click', () => (this.isPlaying ? this.stop() : this.play()));
    const from = make('button', { type: 'button', textContent: say(words.soundFrom) });
    from.addEventListener('click', () => this.play(this.here()));
    this.place = make('input', { type: 'range', min: '0', step: '1', value: '0', 'aria-label': say(words.soundPlace) });
    this.place.addEventListener('input', () => { this.stop(); this.meet(Number(this.place.value)); });
    const speed = list(say(words.soundSpeed), SPEEDS.map((value) => [value, say(words.unitTimes)({ number: value })]), this.speed(), (value) => keep('speed', value === '1' ? '' : value));
    const off = make('button', { type: 'button', className: 'close', textContent: '×', 'aria-label': say(words.soundOff) });
    off.addEventListener('click', () => this.close());
    this.bar = make('section', { className: 'walk', 'aria-label': say(words.soundTitle) }, make('div', { className: 'acts' }, this.toggle, from, this.place, speed, off), this.told);
    this.bar.classList.add('sound');
    part(chart, '[role=application]').after(this.bar);
    this.isPlaying = false;
    /** The place that was heard last. */
    this.last = -1;
    this.show();
    // The tip says of which figure it speaks: whoever moves the focus, its tone is heard.
    const tip = part(chart, '.tip');
    this.watch = new MutationObserver(() => this.step(tip));
    this.watch.observe(tip, { attributes: true, attributeFilter: ['data-d', 'hidden'] });
    /** @type {number[]} */
    this.timers = [];
  }

  speed() {
    return SPEEDS.includes(chosen('speed')) ? chosen('speed') : '1';
  }

  walk() {
    const detail = {};
    tell(this.chart, WALK, detail);
    return read(detail);
  }

  /** The place in the walk of the figure in focus. */
  here() {
    const tip = part(this.chart, '.tip');
    const at = dataOf(this.walk()).findIndex(({ id }) => !tip.hidden && id === tip.dataset.d);
    return Math.max(0, at);
  }

  show() {
    this.toggle.textContent = say(this.isPlaying ? words.soundStop : words.soundPlay);
    this.place.max = String(dataOf(this.walk()).length - 1);
  }

  /** Brings the figure at a place of the walk into focus, which is heard. @param {number} at */
  meet(at) {
    const datum = dataOf(this.walk())[at];
    if (!datum) return;
    this.place.setAttribute('aria-valuetext', `${datum.name}${say(words.comma)}${datum.value}`);
    tell(this.chart, WALK, datum.at);
  }

  /** The tone of what has just come into focus. @param {HTMLElement} tip */
  step(tip) {
    if (this.isPlaying || tip.hidden) return;
    const walk = this.walk();
    const all = dataOf(walk);
    const at = all.findIndex(({ id }) => id === tip.dataset.d);
    if (at < 0 || at === this.last) return;
    this.last = at;
    this.place.value = String(at);
    this.voice.stop();
    this.voice.play(noteOf(walk, all[at]));
  }

  /** Says where something begins or ends. @param {string} text */
  say(text) {
    this.told.textContent = text;
  }

  /** Plays the chart, from a place of the walk on. @param {number} [from] */
  async play(from = 0) {
    this.stop();
    await this.voice.wake();
    const walk = this.walk();
    const all = dataOf(walk);
    const first = all[from];
    if (!first) return this.say(say(words.walkStill));
    this.isPlaying = true;
    this.show();
    const facts = (/** @type {string} */ name, /** @type {import('../walk/told.js').Datum} */ datum) => ({ name, what: [datum.name === name ? datum.asOf : datum.name, datum.value].filter(Boolean).join(say(words.comma)) });
    let wait = 0.1;
    let begun = from === 0;
    for (const { name, notes, seconds } of plan(walk, Number(this.speed()))) {
      const own = begun ? notes : notes.slice(notes.findIndex(({ datum }) => datum === first));
      if (!begun && !notes.some(({ datum }) => datum === first)) continue;
      begun = true;
      const start = own[0].at;
      this.later(wait, () => this.say(say(words.soundBegins, lang())(facts(name, own[0].datum))));
      // Words first, then tones: they are not heard over one another.
      wait += 1.2;
      for (const note of own) {
        this.voice.play(note, wait + note.at - start);
        this.later(wait + note.at - start, () => {
          this.place.value = String(all.indexOf(note.datum));
          // Who wants no motion hears the chart without its tip running along.
          if (!isStill()) tell(this.chart, WALK, note.datum.at);
        });
      }
      wait += seconds - start;
      this.later(wait, () => this.say(say(words.soundEnds, lang())(facts(name, own[own.length - 1].datum))));
      wait += 1.2;
    }
    this.later(wait, () => this.stop());
  }

  /** @param {number} seconds @param {() => void} run */
  later(seconds, run) {
    this.timers.push(setTimeout(run, seconds * 1000));
  }

  stop() {
    this.timers.forEach(clearTimeout);
    this.timers = [];
    this.voice.stop();
    this.isPlaying = false;
    this.show();
  }

  close() {
    this.stop();
    this.watch.disconnect();
    this.bar.remove();
    part(this.chart, '.frame').focus();
  }
}
