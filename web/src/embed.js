// @ts-check
// Olympus charts in any page: the element <olympus-chart>, and iframes that are as high as what is in them.
// docs/embedding.md says how to use it.
import { chartElement } from './embed/element.js';
import { asking, heightIn, saidIn } from './messages.js';

const NAME = 'olympus-chart';

const begin = () => {
  const own = document.currentScript ?? document.querySelector('script[src*="embed.js"]');
  const folder = new URL('.', /** @type {HTMLScriptElement} */ (own).src).href;
  /** @type {Set<InstanceType<ReturnType<typeof chartElement>>>} */
  const charts = new Set();
  const isOurs = (/** @type {HTMLIFrameElement} */ { dataset, src }) => src && ('olympus' in dataset || src.startsWith(folder));
  const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);
  // A sandboxed frame has no origin of its own, unless it is allowed one.
  const originOf = (/** @type {HTMLIFrameElement} */ { sandbox, src }) => (sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin);

  addEventListener('message', ({ source, origin, data }) => {
    if (!source) return;
    const isFrom = (/** @type {HTMLIFrameElement} */ frame) => frame.contentWindow === source;
    const element = [...charts].find(({ frame }) => isFrom(frame));
    const frame = element?.frame ?? frames().find(isFrom);
    if (!frame || origin !== originOf(frame)) return;
    const [height, said] = [heightIn(data), saidIn(data)];
    if (height) frame.style.height = `${height}px`;
    else if (height === undefined && element && said) element.heard(said);
  });

  customElements.define(NAME, chartElement(folder, charts));
  // Frames that were there before this script have spoken already.
  for (const frame of frames()) frame.contentWindow?.postMessage(asking({}), '*');
};
if (!customElements.get(NAME)) begin();
