// @ts-check
// Has the site kept for reading without a network, and says at the end of the page when a newer version is ready.
import { newer, reload } from '../generated.js';
import { say } from '../lang.js';
import { TAKE_OVER } from './answers.js';

const { serviceWorker } = navigator;

/** Goes over to the newer build and shows the page as it is there. @param {ServiceWorkerRegistration} registration */
const renew = ({ waiting }) => {
  // Another page may have gone over before.
  if (!waiting) return location.reload();
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage(TAKE_OVER);
};

/** @param {ServiceWorkerRegistration} registration */
const offer = (registration) => {
  // A page that came from the network is of the newest build itself.
  if (!registration.waiting || !serviceWorker.controller || document.querySelector('.newer')) return;
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

try {
  const worker = olympusTrust.createScriptURL(new URL('sw.js', import.meta.url));
  const registration = await serviceWorker.register(worker, { updateViaCache: 'none' });
  const follow = () => registration.installing?.addEventListener('statechange', () => offer(registration));
  registration.addEventListener('updatefound', follow);
  follow();
  offer(registration);
} catch {
  // Where nothing may be kept the site is plain files.
}
