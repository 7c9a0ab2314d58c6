// @ts-check
// Has what the reader opens kept for reading without a network, offers to keep the whole site, and says at the end of the page
// when a newer version is ready.
import { newer, reload } from '../generated.js';
import { say } from '../lang.js';
import { HOW, KEEP, TAKE_OVER } from './answers.js';
import { control } from './control.js';

const { serviceWorker } = navigator;

/** How often a worker that keeps the whole site is asked how far it is: browsers stop one that nobody asks. */
const ASK_AGAIN = 20_000;

/** Goes over to the newer build and shows the page as it is there. @param {ServiceWorkerRegistration} registration */
const renew = ({ waiting }) => {
  // Another page may have gone over before, or nothing waits for the reader.
  if (!waiting) return location.reload();
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage(TAKE_OVER);
};

/** @param {ServiceWorkerRegistration} registration */
const offer = (registration) => {
  if (document.querySelector('.newer')) return;
  const line = document.createElement('p');
  line.className = 'newer';
  line.setAttribute('role', 'status');
  document.body.append(line);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say(reload);
  button.addEventListener('click', () => renew(registration));
  // Filled when it stands: only what changes is read aloud.
  setTimeout(() => line.append(say(newer), ' ', button));
};

/** Has what this page shows kept that the worker has not seen go by. @param {(message: unknown) => void} post */
const report = (post) => {
  const icons = /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll('link[rel="icon"]'));
  post([location.href, ...Array.from(icons, ({ href }) => href), ...performance.getEntriesByType('resource').map(({ name }) => name)]);
};

/** Whether the site was opened as an app. */
const isInstalled = () => matchMedia('(display-mode: standalone), (display-mode: minimal-ui), (display-mode: window-controls-overlay)').matches;

/** @param {ServiceWorkerRegistration} registration */
const follow = (registration) => {
  const post = (/** @type {unknown} */ message) => registration.active?.postMessage(message);
  const ask = () => post(HOW);
  const keep = () => {
    // The browser need not clear away what the reader wants; it may ask.
    navigator.storage?.persist?.().catch(() => {});
    post(KEEP);
  };
  const show = control((wish) => (wish === KEEP ? keep() : post(wish)));
  /** @type {import('./answers.js').Told | undefined} */
  let last;
  let timer = 0;
  // A page that came from the network is of the newest build itself, and a build that nobody keeps whole waits for nobody.
  const look = () => {
    if (serviceWorker.controller && (last?.stale || (last?.state === 'kept' && registration.waiting))) offer(registration);
  };
  serviceWorker.addEventListener('message', ({ data, source }) => {
    // Another copy of the site on this host has a worker of its own.
    if (!data?.state || /** @type {ServiceWorker | null} */ (source)?.scriptURL !== registration.active?.scriptURL) return;
    last = /** @type {import('./answers.js').Told} */ ({ stale: last?.stale, ...data });
    show(last);
    look();
    if (last.why === 'removed' || last.why === 'room') report(post);
    // Who installs the site as an app wants to have it, unless it was removed.
    if (last.fresh && isInstalled()) keep();
    clearTimeout(timer);
    if (last.state === 'keeping' || last.state === 'waiting') timer = setTimeout(ask, ASK_AGAIN);
  });
  addEventListener('appinstalled', keep);
  addEventListener('online', ask);
  serviceWorker.addEventListener('controllerchange', ask);
  const watch = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', watch);
  watch();
  ask();
  if (serviceWorker.controller) return;
  // What comes later is not seen by a worker that this page came before.
  report(post);
  new PerformanceObserver((list) => post(list.getEntries().map(({ name }) => name))).observe({ type: 'resource' });
};

try {
  const worker = olympusTrust.createScriptURL(new URL('sw.js', import.meta.url));
  await serviceWorker.register(worker, { updateViaCache: 'none' });
  follow(await serviceWorker.ready);
} catch {
  // Where nothing may be kept the site is plain files.
}
