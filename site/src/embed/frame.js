// Speaks with the page around a chart's page: says how high it is, what is chosen and what is selected, and passes on what
// that page asks for. docs/embedding.md has the messages. It needs no program: a still chart says its height as well.
(() => {
  'use strict';
  const KEYS = ['tab', 'y', 'view', 'cur', 'pick', 'focus', 'time', 'sort', 'grade', 'd', 'lang', 'theme'];
  const FLAGS = ['embed', 'plain', 'static', 'transparent', 'title', 'controls'];
  const LONGEST = 2000;
  const root = document.documentElement;
  const chart = location.pathname.split('/').pop().replace(/\.html$/, '');
  const say = (message) => parent.postMessage(message, '*');

  /** The present query. The address of a sandboxed frame may not follow it. */
  let query = location.search;
  const state = () => Object.fromEntries([...new URLSearchParams(query)].filter(([key, value]) => KEYS.includes(key) && value));
  const tell = (type, data) => say({ source: 'olympus', v: 1, chart, type, data });

  // In the three forms that hosts understand, and only when it is another one than before. Medium tells frames apart by the
  // address they were given.
  const src = location.href;
  let height = 0;
  const sayHeight = () => {
    say({ 'datawrapper-height': { [chart]: height } });
    say({ sentinel: 'amp', type: 'embed-size', height });
    say(JSON.stringify({ src, context: 'iframe.resize', height }));
  };
  const measure = () => {
    const now = Math.ceil(root.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    sayHeight();
  };
  // A browser may put off observing what is not in view yet; the host wants to know before it is.
  addEventListener('DOMContentLoaded', measure);
  addEventListener('load', () => {
    measure();
    new ResizeObserver(measure).observe(root);
  });
  const whenParsed = (run) => (document.readyState === 'loading' ? addEventListener('DOMContentLoaded', run) : run());

  let told;
  let asked = {};
  const settled = () => root.matches('[data-ready], [data-failed], [data-static]');
  const ask = () => {
    const entries = Object.entries(asked);
    if (!root.hasAttribute('data-ready') || !entries.length) return;
    asked = {};
    const wanted = new URLSearchParams(query);
    for (const [key, value] of entries) {
      if (value) wanted.set(key, value);
      else wanted.delete(key);
    }
    root.dataset.ask = wanted;
    dispatchEvent(new Event('popstate'));
    delete root.dataset.ask;
  };
  const look = () => {
    if (!settled()) return;
    const [before, now] = [told, state()];
    told = now;
    if (!before) {
      tell('ready', now);
    } else if (JSON.stringify(before) !== JSON.stringify(now)) {
      tell('state', now);
      if (before.d !== now.d) tell('select', now.d ? { d: now.d } : {});
    }
    // What was asked before the program could answer.
    ask();
  };
  new MutationObserver(look).observe(root, { attributes: true, attributeFilter: ['data-ready', 'data-failed'] });
  // The program's way to the address leads through here. A step back is the host's to take: no chart adds one of its own.
  const { replaceState } = history;
  history.pushState = history.replaceState = (data, title, address) => {
    query = address.split('?')[1] ?? '';
    try {
      replaceState.call(history, data, title, address);
    } catch {
      // Without an origin there is no address to change.
    }
    look();
  };
  whenParsed(look);

  const isPlain = (value) => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  const isAsked = ([key, value]) => KEYS.includes(key) && typeof value === 'string' && value.length <= LONGEST;
  addEventListener('message', ({ source, data: message }) => {
    if (source !== parent || !isPlain(message)) return;
    const { target, v, type, data } = message;
    if (target !== 'olympus' || v !== 1 || type !== 'setState' || !isPlain(data)) return;
    const entries = Object.entries(data);
    if (!entries.every(isAsked)) return;
    if (entries.length) {
      Object.assign(asked, data);
      ask();
    } else if (height) {
      // Who asks for nothing wants to be told again, because it did not listen in time.
      sayHeight();
      if (told) tell('ready', told);
    }
  });

  // Other pages open beside the host's, not in the chart's place; the chart's own page shows what is shown here.
  const leaveFrame = ({ target }) => {
    const link = target.closest?.('a[href]');
    if (!link || link.matches('[download], [data-lang], [href^="#"]')) return;
    if (link.rel.includes('bookmark')) {
      const own = new URLSearchParams(query);
      for (const flag of FLAGS) own.delete(flag);
      link.search = own;
    }
    link.target = '_blank';
    link.relList.add('noopener');
  };
  for (const kind of ['pointerdown', 'keydown', 'click']) document.addEventListener(kind, leaveFrame, true);
})();
