import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { HIGHEST, LOWEST, noteOf, pitchOf, plan } from '../src/sound/plan.js';
import { dataOf } from '../src/walk/told.js';
import { bars, lines } from './walked.js';

test('pitch stays where ears are best, and equal steps sound equally far apart', () => {
  assert.equal(pitchOf(0), LOWEST);
  assert.ok(Math.abs(pitchOf(1) - HIGHEST) < 1e-9);
  assert.ok(Math.abs(pitchOf(0.5) / pitchOf(0) - pitchOf(1) / pitchOf(0.5)) < 1e-9);
});

test('pitch follows the scale: equal steps, or equal ratios on a log scale', () => {
  const share = (walk) => dataOf(walk).map((datum) => Math.log(noteOf(walk, datum).pitch / LOWEST) / Math.log(HIGHEST / LOWEST));
  const linear = share(lines());
  const log = share(lines(true));
  assert.ok(Math.abs(linear[4] - 0.5) < 1e-9, 'half of the greatest is in the middle');
  assert.ok(Math.abs(log[4] - Math.log(4) / Math.log(8)) < 1e-9);
  assert.ok(Math.abs(log[3]) < 1e-9 && Math.abs(log[5] - 1) < 1e-9);
});

test('a tone comes from where its mark is, each series in its own voice, what is not certain trembles', () => {
  const walk = lines();
  const notes = dataOf(walk).map((datum) => noteOf(walk, datum));
  assert.deepEqual(notes.map(({ pan }) => pan), [-1, 0, 1, -1, 0, 1]);
  assert.deepEqual(notes.map(({ timbre }) => timbre), [0, 0, 0, 1, 1, 1]);
  assert.deepEqual(notes.map(({ tremolo }) => tremolo), [false, false, false, false, true, true]);
});

test('lines are played one after the other in the time of their axis; speed shortens all of it', () => {
  const [one, other] = plan(lines());
  assert.deepEqual([one.name, other.name], ['Falling', 'Rising']);
  const starts = one.notes.map(({ at }) => at);
  assert.ok(Math.abs(starts[2] - 2 * starts[1]) < 1e-9 && starts[0] === 0);
  const [fast] = plan(lines(), 2);
  assert.ok(Math.abs(fast.seconds - one.seconds / 2) < 1e-9 && fast.notes[2].at < starts[2]);
});

test('what has no number is silence, with its time', () => {
  const [{ notes }] = plan(bars());
  assert.deepEqual(notes.map(({ pitch }) => Number.isNaN(pitch)), [false, false, false, true, false]);
  assert.ok(notes[4].at > notes[3].at);
});

test('series of a figure each are one piece', () => {
  const walk = bars();
  const [series] = walk.series;
  walk.series = series.data.map((datum) => ({ ...series, data: [datum] }));
  assert.equal(plan(walk).length, 1);
});
