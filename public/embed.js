/**
 * Olympus charts in any page: the element <olympus-chart>, and iframes that are as high as what is in them.
 * docs/embedding.md says how to use it.
 *
 * @typedef {Record<string, string>} State The keys of a chart's address that differ from its defaults, such as {y: 'log'}.
 *
 * <olympus-chart chart="valuations" y="log" lang="zh" theme="dark" v="0123abcd" height="900 760 700">
 *   ...what stands until the chart is ready, and where scripts are off...
 * </olympus-chart>
 *
 * Attributes: `chart`, its id. `tab y view cur pick focus time sort grade d lang theme`, as in the address: changing one
 * changes the chart as it stands. `v pinned plain static transparent title="0" controls="0"`, as in the address: changing
 * one loads the chart anew. Any other `title` names the frame. `height`: pixels to keep free until the chart has said how
 * high it is; one number, or three for narrow, medium and wide.
 *
 * Property `state`, a State: what the chart shows; set it to change some keys, an empty text being the default.
 * Events, which bubble: `olympus:ready` and `olympus:state` with a State as detail, `olympus:select` with {d} or {}.
 */
(() => {
  'use strict';
  if (customElements.get('olympus-chart')) return;
  const { src } = document.currentScript ?? document.querySelector('script[src*="embed.js"]');
  const folder = new URL('.', src).href;
  const STATE = ['tab', 'y', 'view', 'cur', 'pick', 'focus', 'time', 'sort', 'grade', 'd', 'lang', 'theme'];
  const FLAGS = ['plain', 'static', 'transparent', 'pinned'];
  const OFF = ['title', 'controls'];
  const TALLEST = 20000;
  const charts = new Set();

  const isPlain = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const ask = (frame, data) => frame.contentWindow?.postMessage({ target: 'olympus', v: 1, type: 'setState', data }, '*');

  class OlympusChart extends HTMLElement {
    static observedAttributes = ['chart', 'v', 'height', ...STATE, ...FLAGS, ...OFF];
    #state = {};
    #wanted = {};
    #ready = false;

    connectedCallback() {
      if (!this.frame) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          ':host{display:grid;grid-template-columns:minmax(0,1fr)}:host([hidden]){display:none}' +
          'slot,iframe{display:block;grid-area:1/1}iframe{border:0;width:100%}' +
          // Hidden it would not be drawn in time.
          'iframe[inert]{opacity:0}iframe:not([inert])+slot{display:none}',
        );
        this.frame = document.createElement('iframe');
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

    attributeChangedCallback(name, before, now) {
      if (!this.isConnected || !this.frame || before === now) return;
      if (name === 'height') return;
      if (name === 'theme') this.#dress();
      if (STATE.includes(name)) this.state = { [name]: now ?? '' };
      else this.#load();
    }

    /** @returns {State} */
    get state() {
      return { ...this.#state };
    }

    /** @param {State} some */
    set state(some) {
      Object.assign(this.#wanted, some);
      this.#send();
    }

    #send() {
      if (!this.#ready || !Object.keys(this.#wanted).length) return;
      ask(this.frame, this.#wanted);
      this.#wanted = {};
    }

    #load() {
      const { frame } = this;
      const get = (name) => this.getAttribute(name);
      const chart = get('chart') ?? '';
      const params = new URLSearchParams();
      for (const name of [...STATE, 'v']) if (get(name)) params.set(name, get(name));
      for (const name of FLAGS) if (get(name) !== null && get(name) !== '0') params.set(name, 1);
      for (const name of OFF) if (get(name) === '0') params.set(name, 0);
      const address = `${folder}charts/${encodeURIComponent(chart)}.html?embed&${params}`;
      frame.title = (get('title') !== '0' && get('title')) || this.querySelector('img')?.alt || chart;
      this.#dress();
      if (frame.src === address && this.#ready) return;
      this.#ready = false;
      frame.inert = true;
      if (!frame.style.height) {
        const [narrow = 480, medium = narrow, wide = medium] = (get('height') ?? '').split(/\s+/).map(Number).filter((n) => n > 0);
        const width = this.clientWidth;
        frame.style.height = `${width < 592 ? narrow : width < 912 ? medium : wide}px`;
      }
      if (/^[\w-]+$/.test(chart)) frame.src = address;
    }

    /** A frame whose colour scheme is its contents' lets the page shine through. */
    #dress() {
      this.frame.style.colorScheme = this.getAttribute('theme') ?? '';
    }

    heard(type, data) {
      if (!['ready', 'state', 'select'].includes(type) || !isPlain(data)) return;
      if (type !== 'select') this.#state = data;
      if (type === 'ready') {
        this.#ready = true;
        this.frame.inert = false;
        this.#send();
      }
      this.dispatchEvent(new CustomEvent(`olympus:${type}`, { bubbles: true, detail: data }));
    }
  }

  const isOurs = ({ dataset, src }) => src && ('olympus' in dataset || src.startsWith(folder));
  const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);
  // A sandboxed frame has no origin of its own, unless it is allowed one.
  const originOf = ({ sandbox, src }) => (sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin);

  addEventListener('message', ({ source, origin, data }) => {
    if (!source || !isPlain(data)) return;
    const isFrom = (frame) => frame.contentWindow === source;
    const element = [...charts].find(({ frame }) => isFrom(frame));
    const frame = element?.frame ?? frames().find(isFrom);
    if (!frame || origin !== originOf(frame)) return;
    const heights = data['datawrapper-height'];
    if (isPlain(heights)) {
      const [height] = Object.values(heights);
      if (Number.isFinite(height) && height > 0 && height <= TALLEST) frame.style.height = `${Math.ceil(height)}px`;
    } else if (element && data.source === 'olympus' && data.v === 1) element.heard(data.type, data.data);
  });

  customElements.define('olympus-chart', OlympusChart);
  // Frames that were there before this script have spoken already.
  for (const frame of frames()) ask(frame, {});
})();
