// In the place of the worker it takes back what was kept at this address: while the site is worked on, when it has moved,
// or when it is to be kept no longer. docs/hosting.md says how to use it.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const { caches, clients, registration } = self;
  const leave = async () => {
    const names = await caches.keys();
    const mine = names.filter((name) => name.startsWith(`olympus ${registration.scope} `));
    await Promise.all(mine.map((name) => caches.delete(name)));
    const pages = await clients.matchAll({ type: 'window' });
    await registration.unregister();
    await Promise.all(pages.map((page) => page.navigate(page.url)));
  };
  event.waitUntil(leave());
});
