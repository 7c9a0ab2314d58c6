// @ts-check
// In the place of the worker it takes back what was kept at this address: while the site is worked on, when it has moved,
// or when it is to be kept no longer. docs/hosting.md says how to use it.
import { mine } from './answers.js';

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (event) => {
  const { clients, registration } = worker;
  const leave = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(mine(registration.scope))).map((name) => caches.delete(name)));
    const pages = await clients.matchAll({ type: 'window' });
    await registration.unregister();
    await Promise.all(pages.map((page) => /** @type {WindowClient} */ (page).navigate(page.url)));
  };
  event.waitUntil(leave());
});
