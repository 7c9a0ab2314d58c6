// @ts-check
// What is taken along: a chart, its words in a language, and the reader's choices. It makes texts and asks for nothing.
import { cite, LANGS, LOCALES, WIDTHS } from '../generated.js';
import { folderOf, say } from '../lang.js';

/** Text as it stands in markup, as people read it. @param {string | number} text */
export const escape = (text) => String(text).replace(/[&<>"]/g, (letter) => (/** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }))[letter]);

/** A query as people read it: slashes and tildes have no meaning of their own there. @param {URLSearchParams} params */
export const written = (params) => String(params).replaceAll('%2F', '/').replaceAll('%7E', '~').replace(/=(?=&|$)/g, '');

/**
 * The words of a chart in one language; `post` is the finding with its figures and the as-of date.
 * @typedef {{ title: string, measure: string, source: string, post: string }} Words
 *
 * What can be pasted.
 * @typedef {'element' | 'script' | 'frame' | 'picture' | 'jsx' | 'still' | 'markdown' | 'citation' | 'post'} Form
 */

export class Taken {
  /**
   * @param {object} chart
   * @param {string} chart.id
   * @param {string} chart.root The site's address.
   * @param {string} chart.state The query of the chart's own page.
   * @param {string} chart.search The present page's query, which may keep figures of an earlier day: they are what the reader sees.
   * @param {string} chart.today The present version of the data.
   * @param {string} lang
   */
  constructor({ id, root, state, search, today }, lang) {
    this.id = id;
    this.root = root;
    this.state = new URLSearchParams(state);
    this.lang = lang;
    this.theme = this.state.get('theme') ?? '';
    this.heading = true;
    this.controls = true;
    const asked = new URLSearchParams(search);
    this.today = today;
    this.pinned = asked.get('pinned') === '1';
    this.kept = (this.pinned && asked.get('v')) || today;
    /** What an embed needs at each design width. @type {number[]} */
    this.heights = [];
    /** The still picture's width and height. @type {number[] | undefined} */
    this.size = undefined;
  }

  get version() {
    return this.pinned ? this.kept : this.today;
  }

  /** The keys of the address, with the version of the data that it was made with. The language is in its path. */
  get params() {
    const params = new URLSearchParams(this.state);
    for (const [key, value] of [['lang', ''], ['theme', this.theme], ['v', this.version]]) {
      if (value) params.set(key, value);
      else params.delete(key);
    }
    if (this.pinned) params.set('pinned', '1');
    return params;
  }

  /** Flags of an embed. */
  get flags() {
    return /** @type {[string, boolean][]} */ ([['title', this.heading], ['controls', this.controls]]).filter(([, shown]) => !shown).map(([key]) => [key, '0']);
  }

  /** @param {string} name */
  at(name) {
    return new URL(name, this.root).href;
  }

  /** @param {string[][]} [flags] */
  address(flags = []) {
    const query = written(new URLSearchParams([...flags, ...this.params]));
    return `${this.at(`${folderOf(this.lang)}charts/${this.id}.html`)}${query && `?${query}`}`;
  }

  get framed() {
    return this.address([['embed', ''], ...this.flags]);
  }

  /** The address of the still picture, which follows the reader's theme unless one is named. @param {string} [theme] */
  picture(theme = '') {
    return this.at(`charts/${this.id}${this.lang === LANGS[0] ? '' : `.${this.lang}`}${theme && `.${theme}`}.svg`);
  }

  /**
   * A linked picture, for HTML or for what is compiled to it, where a size alone would not shrink.
   * @param {string} title
   * @param {boolean} [compiled]
   */
  linked(title, compiled = false) {
    const size = this.size ? ` width="${compiled ? '100%' : this.size[0]}"${compiled ? '' : ` height="${this.size[1]}"`}` : '';
    const [style, end, set] = compiled ? ['', ' /', 'srcSet'] : [' style="max-width:100%;height:auto"', '', 'srcset'];
    const image = (/** @type {string} */ theme) => `<img src="${escape(this.picture(theme))}"${size} alt="${escape(title)}"${style}${end}>`;
    const dark = `<source media="(prefers-color-scheme: dark)" ${set}="${escape(this.picture('dark'))}"${end}>`;
    const inner = this.theme ? image(this.theme) : `<picture>${dark}${image('light')}</picture>`;
    return `<a href="${escape(this.address())}">${inner}</a>`;
  }

  /**
   * What to paste.
   * @param {Form} form
   * @param {Words} words
   * @param {Date} [now]
   */
  snippet(form, { title, measure, source, post }, now = new Date()) {
    const script = `<script async src="${escape(this.at('embed.js'))}"></script>`;
    const frame = (/** @type {string} */ more) => `<iframe${more} src="${escape(this.framed)}" title="${escape(title)}" loading="lazy"`;
    const tallest = Math.max(...this.heights);
    if (form === 'element' || form === 'jsx') {
      const tongue = this.lang === LANGS[0] ? [] : [['lang', this.lang]];
      const attributes = [['chart', this.id], ...this.params, ...tongue, ...this.flags, ['height', this.heights.join(' ')]];
      const said = attributes.map(([key, value]) => `${key}="${escape(value)}"`).join(' ');
      return `${script}\n<olympus-chart ${said}>\n  ${this.linked(title, form === 'jsx')}\n</olympus-chart>`;
    }
    if (form === 'script') return `${frame(' data-olympus')} style="border:0;width:100%;height:${this.heights[1]}px"></iframe>\n${script}`;
    if (form === 'frame') return `${frame('')} style="border:0;width:100%;aspect-ratio:${WIDTHS[1]}/${this.heights[1]};min-height:${tallest}px"></iframe>`;
    if (form === 'picture' || form === 'still') return this.linked(title, form === 'still');
    if (form === 'markdown') return `[![${title.replace(/[[\]\\]/g, '\\$&')}](${this.picture()})](${this.address()})`;
    if (form === 'post') return `${post} ${this.address()}`;
    const day = now.toLocaleDateString(say(LOCALES, this.lang), { day: 'numeric', month: 'long', year: 'numeric' });
    return say(cite, this.lang)({ title, measure, source, version: this.version, address: this.address(), day });
  }
}
