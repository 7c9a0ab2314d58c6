// The dialog in which a reader takes a chart along: the link to what is on the screen, and what to paste where it is to
// stand, from richest to plainest, with a live preview. It writes words as text, never as HTML.
import { get, stateOf, wordsOf } from './__SAVE__';

const words = {
  en: {
    title: 'Share this chart',
    close: 'Close',
    failed: (why) => `The dialog could not be opened: ${why}.`,
    link: 'Link to what you see',
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'This browser does not let a page copy. The text is selected: copy it yourself.',
    embed: 'Embed',
    form: 'What to paste',
    options: 'Options',
    lang: 'Language',
    langs: { en: 'English', zh: '中文' },
    theme: 'Theme',
    themes: { '': 'the reader’s', light: 'light', dark: 'dark' },
    heading: 'Title',
    controls: 'Controls',
    pinned: 'Keep these figures for good',
    preview: 'Preview',
    late: 'The preview is not ready yet. The heights in the snippets are those that the site reckons with.',
    width: 'Width',
    widths: ['Phone', 'Column', 'Wide'],
    forms: {
      element: ['Element', 'Sizes itself, keeps the still picture until the chart is ready and where scripts are off, and speaks with your page.'],
      script: ['Frame with script', 'An iframe that is always as high as the chart in it.'],
      frame: ['Frame', 'An iframe alone, for editors that take no script. It is as high as the chart needs at its tallest.'],
      picture: ['Picture', 'A still picture that follows the reader’s theme. It shows the chart as it comes, not what you have chosen.'],
      jsx: ['MDX or JSX', 'The element for pages that are compiled: every tag is closed, and nothing is styled by text.'],
      still: ['MDX picture', 'The picture alone for pages that are compiled. It shows the chart as it comes.'],
      markdown: ['Markdown', 'A still picture for readmes and notes, with the link. It shows the chart as it comes.'],
      citation: ['Citation', 'Words for a footnote, with the version of the data.'],
    },
    cite: (title, measure, source, version, address, day) => `Olympus: “${title}”, ${measure}. Source: ${source}. Data version ${version}. ${address} (accessed ${day}).`,
    locale: 'en-GB',
  },
  zh: {
    title: '分享此图',
    close: '关闭',
    failed: (why) => `未能打开分享窗口：${why}。`,
    link: '当前所见的链接',
    copy: '复制',
    copied: '已复制。',
    refused: '此浏览器不允许网页复制。文字已选中，请自行复制。',
    embed: '嵌入',
    form: '粘贴内容',
    options: '选项',
    lang: '语言',
    langs: { en: 'English', zh: '中文' },
    theme: '主题',
    themes: { '': '随读者', light: '浅色', dark: '深色' },
    heading: '标题',
    controls: '控件',
    pinned: '始终保留这些数字',
    preview: '预览',
    late: '预览尚未就绪。代码中的高度取自网站的预估。',
    width: '宽度',
    widths: ['手机', '正文', '宽幅'],
    forms: {
      element: ['元素', '自动调整高度；图表就绪之前及未启用脚本时显示静态图；可与你的页面互通消息。'],
      script: ['框架加脚本', '高度始终与图表一致的 iframe。'],
      frame: ['框架', '单独的 iframe，用于不接受脚本的编辑器，高度按图表最高时预留。'],
      picture: ['图片', '随读者主题变化的静态图，显示图表的初始状态，不含你的选择。'],
      jsx: ['MDX 或 JSX', '用于需编译的页面：标签全部闭合，不含文本样式。'],
      still: ['MDX 图片', '用于需编译的页面的单独图片，显示图表的初始状态。'],
      markdown: ['Markdown', '用于自述文件与笔记的静态图，附链接，显示图表的初始状态。'],
      citation: ['引用', '用于脚注的文字，注明数据版本。'],
    },
    cite: (title, measure, source, version, address, day) => `奥林匹斯：《${title}》，${measure}。来源：${source}。数据版本 ${version}，访问于${day}。 ${address}`,
    locale: 'zh-CN',
  },
};

/** Widths of the preview: a phone, a column of text, a page. */
const WIDTHS = [360, 640, 1040];

/** Milliseconds after which a preview that is not ready is shown as it is. */
const PATIENCE = 15_000;

// The script stands at the root of the site.
const at = (name) => new URL(name, import.meta.url).href;
const escape = (text) => String(text).replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]);

/** A query as people read it: slashes and tildes have no meaning of their own there. */
const written = (params) => String(params).replaceAll('%2F', '/').replaceAll('%7E', '~').replace(/=(?=&|$)/g, '');

/** An element with properties, attributes where there is no such property, and children. */
const make = (name, properties = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
};

/** What is taken along: the chart, its words in the chosen language, and the choices. */
class Taken {
  constructor(chart, lang) {
    this.chart = chart;
    this.id = chart.dataset.chart;
    this.state = new URLSearchParams(stateOf(chart));
    this.lang = lang;
    this.theme = this.state.get('theme') ?? '';
    this.heading = this.controls = true;
    // Figures that the address keeps to an earlier day are what the reader sees.
    const asked = new URLSearchParams(location.search);
    this.today = document.documentElement.dataset.version;
    this.pinned = asked.get('pinned') === '1';
    this.kept = (this.pinned && asked.get('v')) || this.today;
    this.heights = [];
  }

  get version() {
    return this.pinned ? this.kept : this.today;
  }

  /** The keys of the address, with the version of the data that it was made with. */
  get params() {
    const params = new URLSearchParams(this.state);
    for (const [key, value] of [['lang', this.lang === 'zh' ? 'zh' : ''], ['theme', this.theme], ['v', this.version]]) {
      if (value) params.set(key, value);
      else params.delete(key);
    }
    if (this.pinned) params.set('pinned', '1');
    return params;
  }

  /** Flags of an embed. */
  get flags() {
    return [['title', this.heading], ['controls', this.controls]].filter(([, shown]) => !shown).map(([key]) => [key, '0']);
  }

  address(flags = []) {
    const query = written(new URLSearchParams([...flags, ...this.params]));
    return `${at(`charts/${this.id}.html`)}${query && `?${query}`}`;
  }

  get framed() {
    return this.address([['embed', ''], ...this.flags]);
  }

  /** Words of the chart in the chosen language, as its page has them: a live chart holds only its own. */
  async read() {
    if (this.page) return;
    const answer = await get(`charts/${this.id}.html`);
    this.page = new DOMParser().parseFromString(olympusTrust.createHTML(await answer.text()), 'text/html');
    // Without its size a picture moves what stands under it when it comes.
    const picture = await fetch(this.picture('light')).catch(() => undefined);
    this.size = picture?.ok && (await picture.text()).match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/)?.slice(1).map(Math.round);
  }

  place(selector) {
    const place = this.page.querySelector(selector);
    return place.querySelector(`.t[lang="${this.lang}"]`) ?? place;
  }

  said(selector) {
    return this.place(selector).textContent;
  }

  /** The article, and whom it cites: what the foot of the chart names first. */
  get source() {
    return this.place('.foot').querySelector('b').nextSibling.data.replace(/^[:：]\s*|[.。]\s*$/g, '');
  }

  picture(theme = '') {
    return at(`charts/${this.id}${this.lang === 'zh' ? '.zh' : ''}${theme && `.${theme}`}.svg`);
  }

  /** A linked picture, for HTML or for what is compiled to it, where a size alone would not shrink. */
  linked(compiled = false) {
    const size = this.size ? ` width="${compiled ? '100%' : this.size[0]}"${compiled ? '' : ` height="${this.size[1]}"`}` : '';
    const [style, end, set] = compiled ? ['', ' /', 'srcSet'] : [' style="max-width:100%;height:auto"', '', 'srcset'];
    const image = (theme) => `<img src="${escape(this.picture(theme))}"${size} alt="${escape(this.said('.finding'))}"${style}${end}>`;
    const dark = `<source media="(prefers-color-scheme: dark)" ${set}="${escape(this.picture('dark'))}"${end}>`;
    const inner = this.theme ? image(this.theme) : `<picture>${dark}${image('light')}</picture>`;
    return `<a href="${escape(this.address())}">${inner}</a>`;
  }

  snippet(form, { cite, locale }) {
    const title = this.said('.finding');
    const script = `<script async src="${escape(at('embed.js'))}"></script>`;
    const frame = (more) => `<iframe ${more} src="${escape(this.framed)}" title="${escape(title)}" loading="lazy"`;
    const tallest = Math.max(...this.heights);
    if (form === 'element' || form === 'jsx') {
      const attributes = [['chart', this.id], ...this.params, ...this.flags, ['height', this.heights.join(' ')]];
      const said = attributes.map(([key, value]) => `${key}="${escape(value)}"`).join(' ');
      return `${script}\n<olympus-chart ${said}>\n  ${this.linked(form === 'jsx')}\n</olympus-chart>`;
    }
    if (form === 'script') return `${frame('data-olympus')} style="border:0;width:100%;height:${this.heights[1]}px"></iframe>\n${script}`;
    if (form === 'frame') return `${frame('').replace('  ', ' ')} style="border:0;width:100%;aspect-ratio:${WIDTHS[1]}/${this.heights[1]};min-height:${tallest}px"></iframe>`;
    if (form === 'picture' || form === 'still') return this.linked(form === 'still');
    if (form === 'markdown') return `[![${title.replace(/[[\]\\]/g, '\\$&')}](${this.picture()})](${this.address()})`;
    const day = new Date().toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
    return cite(title, this.said('.measure'), this.source, this.version, this.address(), day);
  }
}

/** Buttons of which one is pressed. */
const choice = (label, names, chosen, choose) => {
  const buttons = names.map((name, at) => make('button', { type: 'button', textContent: name, 'aria-pressed': String(at === chosen), 'data-label': name }));
  const group = make('div', { role: 'group', className: 'group', 'aria-label': label }, ...buttons);
  group.addEventListener('click', ({ target }) => {
    const at = buttons.indexOf(target);
    if (at < 0) return;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button === target));
    choose(at);
  });
  return group;
};

/** The preview: the embed itself, at a width of the reader's choice, made smaller where there is less room. */
class Preview {
  constructor(taken, name) {
    this.taken = taken;
    this.frame = make('iframe', { title: name });
    this.holder = make('div', { className: 'preview' }, this.frame);
    [, this.width] = WIDTHS;
    this.wanted = this.width;
    this.height = 0;
    this.heard = ({ source, data }) => {
      const height = source === this.frame.contentWindow && data?.['datawrapper-height']?.[taken.id];
      if (Number.isFinite(height)) {
        this.height = height;
        this.fit();
        this.waiting?.();
      }
    };
    addEventListener('message', this.heard);
  }

  fit() {
    const { frame, holder, width, height } = this;
    const scale = Math.min(1, holder.clientWidth / width);
    Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` });
    holder.style.height = `${Math.ceil(height * scale)}px`;
  }

  /** The height at another width, once the frame has said it; the old one where it stays the same. */
  async at(width) {
    this.width = width;
    const said = new Promise((done) => { this.waiting = done; });
    this.fit();
    const frames = new Promise((done) => {
      let left = 12;
      const next = () => (left-- ? requestAnimationFrame(next) : done());
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
    frame.style.opacity = 0;
    const ready = new Promise((done) => {
      addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow && data?.source === 'olympus' && data.type === 'ready') done(true);
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
    else this.height = taken.reckoned[WIDTHS.indexOf(shown)];
    await this.at(this.wanted);
    if (signal.aborted) return false;
    ending.abort();
    frame.style.opacity = '';
    return came;
  }

  /** Whether nothing is being measured. */
  get done() {
    return this.ending.signal.aborted;
  }

  /** Shows it at a width of the reader's choice. */
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

/** A field to copy from, with its button. */
const field = (say, rows, label, told) => {
  const area = rows > 1 ? make('textarea', { rows, spellcheck: false }) : make('input', { type: 'text', autofocus: true });
  Object.assign(area, { readOnly: true });
  area.setAttribute('aria-label', label);
  const button = make('button', { type: 'button', className: 'copy', textContent: say.copy, 'aria-label': `${say.copy}: ${label}` });
  button.addEventListener('click', async () => {
    area.select();
    told.textContent = '';
    try {
      await navigator.clipboard.writeText(area.value);
      told.textContent = say.copied;
    } catch {
      told.textContent = document.execCommand('copy') ? say.copied : say.refused;
    }
  });
  area.addEventListener('focus', () => area.select());
  return { area, row: make('div', { className: 'field' }, area, button) };
};

const styled = new Promise((done) => {
  const link = make('link', { rel: 'stylesheet', href: at('__STYLE__') });
  link.onload = link.onerror = done;
  document.head.append(link);
});

/** Opens the dialog for the chart that the button belongs to. */
export async function share(button) {
  const chart = button.closest('[data-chart]');
  const { lang } = document.documentElement.dataset;
  const say = words[lang];
  const taken = new Taken(chart, lang);
  const fault = await Promise.all([styled, taken.read()]).then(() => undefined, (fault) => fault);
  button.parentElement.querySelector('[role="status"]').textContent = fault ? say.failed(wordsOf(fault)) : '';
  if (fault) return;
  // What the site reckons, until they are measured.
  taken.reckoned = taken.page.documentElement.dataset.room.split(' ').map(Number);
  taken.heights = taken.reckoned;

  const told = make('p', { role: 'status', className: 'answer' });
  const link = field(say, 1, say.link, told);
  const snippet = field(say, 8, say.form, told);
  const late = make('p', { 'aria-live': 'polite', className: 'note late' });
  const note = make('p', { className: 'note' });
  const preview = new Preview(taken, say.preview);
  const forms = Object.keys(say.forms);
  let form = forms[0];

  const write = () => {
    link.area.value = taken.address();
    snippet.area.value = taken.snippet(form, words[taken.lang]);
    [, note.textContent] = say.forms[form];
  };
  const show = async () => {
    write();
    late.textContent = '';
    const came = await preview.show();
    // What was begun last is what counts.
    if (!preview.done) return;
    if (!came) late.textContent = say.late;
    write();
  };

  const list = (label, options, chosen, choose) => {
    const entries = Object.entries(options).map(([value, name]) => make('option', { value, textContent: name, selected: value === chosen }));
    const select = make('select', {}, ...entries);
    select.addEventListener('change', () => { choose(select.value); show(); });
    return make('label', {}, `${label} `, select);
  };
  const box = (label, checked, choose) => {
    const input = make('input', { type: 'checkbox', checked });
    input.addEventListener('change', () => { choose(input.checked); show(); });
    return make('label', {}, input, ` ${label}`);
  };

  const heading = make('h2', { textContent: say.title, id: 'share-title' });
  const close = make('button', { type: 'button', className: 'close', textContent: '×', 'aria-label': say.close });
  const names = forms.map((name) => say.forms[name][0]);
  const dialog = make('dialog', { className: 'share', 'aria-labelledby': heading.id },
    make('header', {}, heading, close),
    make('div', { className: 'body' },
      make('h3', { textContent: say.link }), link.row,
      make('h3', { textContent: say.embed }),
      choice(say.form, names, 0, (at) => { form = forms[at]; write(); }),
      note, snippet.row, told,
      make('fieldset', {}, make('legend', { textContent: say.options }),
        list(say.lang, say.langs, lang, (value) => { taken.lang = value; }),
        list(say.theme, say.themes, taken.theme, (value) => { taken.theme = value; }),
        box(say.heading, true, (on) => { taken.heading = on; }),
        box(say.controls, true, (on) => { taken.controls = on; }),
        box(say.pinned, taken.pinned, (on) => { taken.pinned = on; })),
      make('h3', { textContent: say.preview }),
      choice(say.width, say.widths, 1, (at) => { preview.choose(WIDTHS[at]); }),
      late, preview.holder));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => { if (target === dialog) dialog.close(); });
  dialog.addEventListener('close', () => { preview.end(); dialog.remove(); });
  document.body.append(dialog);
  const refit = new ResizeObserver(() => preview.fit());
  refit.observe(preview.holder);
  dialog.showModal();
  await show();
}
