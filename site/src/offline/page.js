// Has the site kept for reading without a network, and says at the end of the page when a newer version is ready.
const { serviceWorker } = navigator;

/** Goes over to the newer build and shows the page as it is there. */
const renew = ({ waiting }) => {
  // Another page may have gone over before.
  if (!waiting) return location.reload();
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take over');
};

const offer = (registration) => {
  // A page that came from the network is of the newest build itself.
  if (!registration.waiting || !serviceWorker.controller || document.querySelector('.newer')) return;
  const line = document.createElement('p');
  line.className = 'newer';
  line.setAttribute('role', 'status');
  document.body.append(line);
  const words = (en, zh) => `<span class="t" lang="en">${en}</span><span class="t" lang="zh">${zh}</span>`;
  // Filled when it stands: only what changes is read aloud.
  setTimeout(() => {
    line.innerHTML = olympusTrust.createHTML(`${words('A newer version is ready.', '有新版本可用。')} <button type="button">${words('Reload', '重新加载')}</button>`);
    line.lastChild.addEventListener('click', () => renew(registration));
  });
};

try {
  const registration = await serviceWorker.register(olympusTrust.createScriptURL(new URL('sw.js', import.meta.url)), { updateViaCache: 'none' });
  const follow = () => registration.installing?.addEventListener('statechange', () => offer(registration));
  registration.addEventListener('updatefound', follow);
  follow();
  offer(registration);
} catch {
  // Where nothing may be kept the site is plain files.
}
