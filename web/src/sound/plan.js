// @ts-check
// A chart as tones: which, when, how high, from which side. Pure: whoever has a loudspeaker plays the plan.
import { dataOf } from '../walk/told.js';
import { scaled } from '../ask/scale.js';

/** @typedef {import('../walk/told.js').Datum} Datum @typedef {import('../walk/told.js').Walk} Walk */

/**
 * @typedef {object} Note
 * @property {Datum} datum
 * @property {number} at Seconds from the beginning.
 * @property {number} length Seconds.
 * @property {number} pitch Hertz; nothing is heard of a datum without a value.
 * @property {number} pan From -1, left, to 1, right.
 * @property {number} timbre Which of the voices, by series.
 * @property {boolean} tremolo For what is estimated or projected.
 */

/** The ends of what an ear tells apart best. */
export const LOWEST = 200;
export const HIGHEST = 1200;
/** How many voices there are. */
export const VOICES = 4;
/** Seconds from a tone to the next where data stand in rows, and for the whole of a line. */
const STEP = 0.3;
const LINE = 4;
const SHORTEST = 0.12;

/** The pitch of a place on the scale: equal steps sound equally far apart. @param {number} share */
export const pitchOf = (share) => LOWEST * (HIGHEST / LOWEST) ** share;

/**
 * The note of a datum by itself.
 * @param {Walk} walk
 * @param {Datum} datum
 * @returns {Note}
 */
export const noteOf = (walk, datum) => {
  const places = dataOf(walk).map(({ x }) => x).filter((x) => !Number.isNaN(x));
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const timbre = Math.max(0, walk.series.findIndex(({ data }) => data.includes(datum))) % VOICES;
  const pan = right > left && !Number.isNaN(datum.x) ? (2 * (datum.x - left)) / (right - left) - 1 : 0;
  return { datum, at: 0, length: STEP * 0.8, pitch: pitchOf(scaled(walk, datum)(datum.number)), pan, timbre, tremolo: datum.estimated };
};

/** The pieces that are played by themselves: each line, and everything else in the order of the walk. @param {Walk} walk */
const pieces = ({ series }) => {
  /** @type {{ name: string, isLine: boolean, data: Datum[] }[]} */
  const found = [];
  for (const { name, isLine, data } of series) {
    const last = found.at(-1);
    if (!data.length) continue;
    if (!isLine && last && !last.isLine && data.length < 3) last.data.push(...data);
    else found.push({ name, isLine, data: isLine ? [...data].sort((a, b) => a.x - b.x) : [...data] });
  }
  return found;
};

/**
 * The plan of a chart: what is said and played, piece by piece.
 * @param {Walk} walk
 * @param {number} speed How many times as fast as usual.
 * @returns {{ name: string, notes: Note[], seconds: number }[]}
 */
export const plan = (walk, speed = 1) => pieces(walk).map(({ name, isLine, data }) => {
  const [left, right] = [data[0].x, data[data.length - 1].x];
  const inTime = isLine && right > left;
  const beat = STEP / speed;
  const whole = inTime ? Math.max(LINE, data.length * SHORTEST * 1.5) / speed : beat * data.length;
  const notes = data.map((datum, at) => {
    const start = inTime ? ((datum.x - left) / (right - left)) * (whole - beat) : at * beat;
    return { ...noteOf(walk, datum), at: start, length: Math.max(SHORTEST / speed, beat * 0.8) };
  });
  return { name, notes, seconds: whole };
});
