// @ts-check
// Plays notes by Web Audio: the only file that makes a sound.

/** @typedef {import('./plan.js').Note} Note */

/** The voices, by series: from soft to bright. @type {OscillatorType[]} */
const TIMBRES = ['sine', 'triangle', 'square', 'sawtooth'];
/** Bright voices are louder to the ear. */
const LOUDNESS = [0.3, 0.3, 0.1, 0.1];
/** How fast an estimate trembles, in hertz, and how much. */
const TREMOLO = { rate: 9, depth: 0.45 };
/** Seconds in which a tone comes and goes, so that nothing clicks. */
const EDGE = 0.015;

export class Voice {
  constructor() {
    this.context = new AudioContext();
    /** @type {Set<OscillatorNode>} */
    this.sounding = new Set();
  }

  /** Browsers begin to sound after a key or a press alone. */
  wake() {
    return this.context.resume();
  }

  /** Plays a note so many seconds from now; nothing is heard of one without a pitch. @param {Note} note @param {number} [wait] */
  play({ pitch, length, pan, timbre, tremolo }, wait = 0) {
    if (Number.isNaN(pitch)) return;
    const { context } = this;
    const [start, end] = [context.currentTime + wait, context.currentTime + wait + length];
    const tone = new OscillatorNode(context, { type: TIMBRES[timbre], frequency: pitch });
    const gain = new GainNode(context, { gain: 0 });
    const loud = LOUDNESS[timbre];
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loud, start + EDGE);
    gain.gain.setValueAtTime(loud, end - EDGE);
    gain.gain.linearRampToValueAtTime(0, end);
    tone.connect(gain).connect(new StereoPannerNode(context, { pan })).connect(context.destination);
    if (tremolo) {
      const shake = new OscillatorNode(context, { frequency: TREMOLO.rate });
      shake.connect(new GainNode(context, { gain: loud * TREMOLO.depth })).connect(gain.gain);
      shake.start(start);
      shake.stop(end);
    }
    tone.start(start);
    tone.stop(end);
    this.sounding.add(tone);
    tone.onended = () => this.sounding.delete(tone);
  }

  stop() {
    for (const tone of this.sounding) tone.stop();
    this.sounding.clear();
  }
}
