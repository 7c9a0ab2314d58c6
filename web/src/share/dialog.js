// @ts-check
// The dialog over the page, as everything that readers take along is offered in it; its style sheet comes with it.
import { shareClose } from '../generated.js';
import { say } from '../lang.js';
import { at } from '../save/site.js';
import { make } from './parts.js';

/** Fulfilled when the style sheet is there, or will not be. A document that carries everything has it already. */
export const styled = STYLE && new Promise((done) => {
  const link = make('link', { rel: 'stylesheet', href: at(STYLE) });
  link.onload = link.onerror = done;
  document.head.append(link);
});

/**
 * A dialog under a heading; it closes by its button, by a press beside it and by Escape, and is gone then.
 * @param {string} name
 * @param {(Node | string)[]} body
 */
export const dialogOf = (name, ...body) => {
  const heading = make('h2', { textContent: name, id: 'share-title' });
  const close = make('button', { type: 'button', className: 'close', textContent: '×', 'aria-label': say(shareClose) });
  const dialog = make('dialog', { className: 'share', 'aria-labelledby': heading.id },
    make('header', {}, heading, close), make('div', { className: 'body' }, ...body));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => { if (target === dialog) dialog.close(); });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  return dialog;
};
