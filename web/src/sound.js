// @ts-check
// A chart as sound, fetched when it is first asked for: from the beginning, or from where the reader is.
import { styled } from './share/dialog.js';
import { Player } from './sound/player.js';

/** @type {WeakMap<HTMLElement, Player>} */
const players = new WeakMap();

/** @param {HTMLElement} element @param {string} [command] */
export const use = async (element, command) => {
  await styled;
  const chart = /** @type {HTMLElement} */ (element.closest('[data-chart]'));
  const known = players.get(chart);
  const player = known?.bar.isConnected ? known : new Player(chart);
  players.set(chart, player);
  if (command === 'fromHere') return player.play(player.here());
  return player.isPlaying ? player.stop() : player.play();
};
