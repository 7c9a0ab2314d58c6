// While the site is worked on nothing is kept: a worker that an earlier build left at this address makes room.
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
