// @ts-check
// The preview: the embed itself, at a width of the reader's choice, made smaller where there is less room.
import { WIDTHS } from '../generated.js';
import { heightIn, saidIn } from '../messages.js';
import { make } from './parts.js';

/** Milliseconds after which a preview that is not ready is shown as it is. */
const PATIENCE = 15_000;

/** Frames in which a preview says its height at another width, if it has another one. */
const FRAMES = 12;

export class Preview {
  /**
   * @param {import('./texts.js').Taken} taken
   * @param {number[]} reckoned What the site reckons for each width.
   * @param {string} name
   */
  constructor(taken, reckoned, name) {
    this.taken = taken;
    this.reckoned = reckoned;
    this.frame = make('iframe', { title: name });
    this.holder = make('div', { className: 'preview' }, this.frame);
    this.width = WIDTHS[1];
    this.wanted = this.width;
    this.height = 0;
    /** @type {AbortController | undefined} */
    this.ending = undefined;
    /** @type {(() => void) | undefined} */
    this.waiting = undefined;
    this.heard = (/** @type {MessageEvent} */ { source, data }) => {
      const height = source === this.frame.contentWindow ? heightIn(data) : undefined;
      if (!height) return;
      this.height = height;
      this.fit();
      this.waiting?.();
    };
    addEventListener('message', this.heard);
  }

  fit() {
    const { frame, holder, width, height } = this;
    const scale = Math.min(1, holder.clientWidth / width);
    Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` });
    holder.style.height = `${Math.ceil(height * scale)}px`;
  }

  /** The height at another width, once the frame has said it; the old one where it stays the same. @param {number} width */
  async at(width) {
    this.width = width;
    /** @type {Promise<void>} */
    const said = new Promise((done) => { this.waiting = done; });
    this.fit();
    /** @type {Promise<void>} */
    const frames = new Promise((done) => {
      let left = FRAMES;
      const next = () => { if (left--) requestAnimationFrame(next); else done(); };
      next();
    });
    await Promise.race([said, frames]);
    return Math.ceil(this.height);
  }

  /** Loads the embed as it is asked for now, and measures it at each width. Says whether it came; a later call ends this one. */
  async show() {
    const { frame, taken } = this;
    const shown = this.wanted;
    this.ending?.abort();
    const ending = new AbortController();
    this.ending = ending;
    const { signal } = ending;
    frame.style.opacity = '0';
    /** @type {Promise<boolean>} */
    const ready = new Promise((done) => {
      addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow && saidIn(data)?.type === 'ready') done(true);
      }, { signal });
      const late = setTimeout(() => done(false), PATIENCE);
      signal.addEventListener('abort', () => {
        clearTimeout(late);
        done(false);
      });
    });
    frame.src = taken.framed;
    const came = await ready;
    if (signal.aborted) return false;
    // What is not ready in time has no height to ask for: the one that the site reckons stands.
    const heights = [];
    for (const width of came ? WIDTHS : []) {
      heights.push(await this.at(width));
      if (signal.aborted) return false;
    }
    if (came) taken.heights = heights;
    else this.height = this.reckoned[WIDTHS.indexOf(shown)];
    await this.at(this.wanted);
    if (signal.aborted) return false;
    ending.abort();
    frame.style.opacity = '';
    return came;
  }

  /** Whether nothing is being measured. */
  get done() {
    return this.ending?.signal.aborted ?? false;
  }

  /** Shows it at a width of the reader's choice. @param {number} width */
  async choose(width) {
    this.wanted = width;
    // While it is being measured the choice waits for the end of that.
    if (this.done) await this.at(width);
  }

  end() {
    this.ending?.abort();
    removeEventListener('message', this.heard);
  }
}
