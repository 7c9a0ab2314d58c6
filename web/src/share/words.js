// @ts-check
// The words of a chart in each language, as its page in it has them.
import { LANGS } from '../generated.js';
import { folderOf } from '../lang.js';
import { get, parsed, part } from '../save/site.js';

/**
 * Reads the pages of what is taken, and how large its picture is: without its size a picture moves what stands under it when
 * it comes. Gives what the site reckons for the heights of an embed, and the words in a language.
 * @param {import('./texts.js').Taken} taken
 */
export const read = async (taken) => {
  const pages = await Promise.all(LANGS.map(async (code) => parsed(await (await get(`${folderOf(code)}charts/${taken.id}.html`)).text())));
  const picture = await fetch(taken.picture('light')).catch(() => undefined);
  if (picture?.ok) taken.size = (await picture.text()).match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/)?.slice(1).map(Number).map(Math.round);
  const page = () => pages[LANGS.indexOf(taken.lang)];
  const place = (/** @type {string} */ selector) => part(page(), selector);
  return {
    heights: (page().documentElement.dataset.room ?? '').split(' ').map(Number),
    /** @returns {import('./texts.js').Words} */
    words: () => ({
      title: place('.finding').textContent,
      measure: place('.measure').textContent,
      // The article, and whom it cites: what the foot of the chart names first.
      source: (part(place('.foot'), 'b').nextSibling?.nodeValue ?? '').replace(/^[:：]\s*|[.。]\s*$/g, ''),
    }),
  };
};
