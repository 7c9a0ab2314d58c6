// @ts-check
// The element that other sites show a chart by.
//
// <olympus-chart chart="valuations" y="log" lang="zh" theme="dark" v="0123abcd" height="900 760 700">
//   ...what stands until the chart is ready, and where scripts are off...
// </olympus-chart>
//
// Attributes: `chart`, its id. Keys of a state, as in the address: changing one changes the chart as it stands, but `lang`, which
// loads it anew in the state it is in. `v` and flags, as in the address: changing one loads the chart anew. Any `title` but 0 names the frame. `height`: pixels to keep free until
// the chart has said how high it is; one number, or three for narrow, medium and wide.
//
// Property `state`, what the chart shows; set it to change some keys, an empty text being the default. Its events bubble.
import { READY, SELECT, STATE } from '../events.js';
import { BOUNDS, FLAGS, FLAGS_ON, STATE_KEYS } from '../generated.js';
import { languageIn, folderOf } from '../lang.js';
import { asking } from '../messages.js';

const EVENTS = { ready: READY, state: STATE, select: SELECT };

// One that can be set on the element; that it stands in a page is said anyway.
const OWN_FLAGS = [...FLAGS.slice(1), 'pinned'];

const STYLE_SHEET = ':host{display:grid;grid-template-columns:minmax(0,1fr)}:host([hidden]){display:none}'
  + 'slot,iframe{display:block;grid-area:1/1}iframe{border:0;width:100%}'
  // Hidden it would not be drawn in time.
  + 'iframe[inert]{opacity:0}iframe:not([inert])+slot{display:none}';

/**
 * The address of a chart's frame.
 * @param {string} folder Where the site is.
 * @param {string} chart
 * @param {(name: string) => string | null} get An attribute.
 */
export const addressOf = (folder, chart, get) => {
  const params = new URLSearchParams();
  for (const name of [...STATE_KEYS, 'v']) {
    const value = get(name);
    if (value) params.set(name, value);
  }
  const { lang, rest } = languageIn(String(params));
  const flags = new URLSearchParams();
  for (const name of OWN_FLAGS) if (get(name) !== null && get(name) !== '0') flags.set(name, '1');
  for (const name of FLAGS_ON) if (get(name) === '0') flags.set(name, '0');
  const query = [lang ? rest : String(params), String(flags)].filter(Boolean).join('&');
  return `${folder}${lang ? folderOf(lang) : ''}charts/${encodeURIComponent(chart)}.html?embed&${query}`;
};

/**
 * The height to keep free at a width: one number, or up to three of which the last stand for what is wider.
 * @param {string} heights
 * @param {number} width
 */
export const roomOf = (heights, width) => {
  const [narrow = 480, medium = narrow, wide = medium] = heights.split(/\s+/).map(Number).filter((px) => px > 0);
  return width < BOUNDS[0] ? narrow : width < BOUNDS[1] ? medium : wide;
};

/**
 * The element's class. It is made when it is wanted: outside a page there is nothing to extend.
 * @param {string} folder
 * @param {Set<any>} charts Those that stand in the page.
 */
export const chartElement = (folder, charts) => class extends HTMLElement {
  static observedAttributes = ['chart', 'v', 'height', ...STATE_KEYS, ...OWN_FLAGS, ...FLAGS_ON];
  frame = document.createElement('iframe');
  /** @type {import('../messages.js').State} */
  #state = {};
  /** @type {import('../messages.js').State} */
  #wanted = {};
  #ready = false;

  connectedCallback() {
    if (!this.shadowRoot) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE_SHEET);
      // No sandbox: what runs in it comes from where this script does, which the page trusts already.
      for (const [name, value] of Object.entries({ allow: 'clipboard-write', loading: 'lazy', scrolling: 'no' })) this.frame.setAttribute(name, value);
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(this.frame, document.createElement('slot'));
    }
    charts.add(this);
    this.#load();
  }

  disconnectedCallback() {
    charts.delete(this);
    // A frame that comes back begins anew.
    this.#ready = false;
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (!this.isConnected || !this.shadowRoot || before === now) return;
    if (name === 'height') return;
    if (name === 'theme') this.#dress();
    if (STATE_KEYS.includes(name)) this.state = { [name]: now ?? '' };
    else this.#load();
  }

  get state() {
    return { ...this.#state };
  }

  set state(some) {
    Object.assign(this.#wanted, some);
    this.#send();
  }

  #send() {
    // Another language is another page: what else is wanted goes along.
    if (this.#ready && (this.#wanted.lang ?? this.#state.lang ?? '') !== (this.#state.lang ?? '')) {
      this.#load({ ...this.#state, ...this.#wanted });
      this.#wanted = {};
      return;
    }
    if (!this.#ready || !Object.keys(this.#wanted).length) return;
    this.frame.contentWindow?.postMessage(asking(this.#wanted), '*');
    this.#wanted = {};
  }

  /** @param {import('../messages.js').State} [state] What is to be shown, if not what the attributes say. */
  #load(state) {
    const { frame } = this;
    const get = (/** @type {string} */ name) => (state && STATE_KEYS.includes(name) ? state[name] ?? null : this.getAttribute(name));
    const chart = get('chart') ?? '';
    const address = addressOf(folder, chart, get);
    frame.title = (get('title') !== '0' && get('title')) || this.querySelector('img')?.alt || chart;
    this.#dress();
    if (frame.src === address && this.#ready) return;
    this.#ready = false;
    frame.inert = true;
    if (!frame.style.height) frame.style.height = `${roomOf(get('height') ?? '', this.clientWidth)}px`;
    if (/^[\w-]+$/.test(chart)) frame.src = address;
  }

  /** A frame whose colour scheme is its contents' lets the page shine through. */
  #dress() {
    this.frame.style.colorScheme = this.getAttribute('theme') ?? '';
  }

  /** @param {{ type: keyof typeof EVENTS, data: import('../messages.js').State }} said */
  heard({ type, data }) {
    if (type !== 'select') this.#state = data;
    if (type === 'ready') {
      this.#ready = true;
      this.frame.inert = false;
      this.#send();
    }
    this.dispatchEvent(new CustomEvent(EVENTS[type], { bubbles: true, detail: data }));
  }
};
