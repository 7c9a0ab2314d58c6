// @ts-check
// The buttons by which a reader keeps what is seen. What they do is a script of its own, fetched when one is pressed.
import { keepCopy, keepFile, keepLink, keepPicture, keepTable } from '../generated.js';
import { say } from '../lang.js';
import { make } from './parts.js';

/** Kinds of file with their names, which are the same in every language. */
const FILES = [['png', 'PNG'], ['png2', 'PNG 2×'], ['png3', 'PNG 3×'], ['svg', 'SVG'], ['csv', 'CSV'], ['json', 'JSON']];

/** @param {string} chart Its id. @param {boolean} [alone] Whether nothing beside it gives the link. */
export const keeping = (chart, alone = false) => {
  const row = (/** @type {string} */ label, /** @type {string[][]} */ forms) => make(
    'div',
    { role: 'group', className: 'group', 'aria-label': label },
    make('span', { textContent: label }),
    ...forms.map(([as, name]) => make('button', { type: 'button', textContent: name, 'data-tool': 'keep', 'data-as': as, 'data-for': chart })),
  );
  return make(
    'div',
    { className: 'keep' },
    row(say(keepFile), FILES),
    row(say(keepCopy), [['picture', say(keepPicture)], ['table', say(keepTable)], ...alone ? [['link', say(keepLink)]] : []]),
    make('p', { role: 'status', className: 'answer' }),
  );
};
