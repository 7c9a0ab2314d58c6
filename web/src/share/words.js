// @ts-check
// The words of a chart in each language, as its page in it has them.
import { LANGS } from '../generated.js';
import { folderOf } from '../lang.js';
import { at, get, parsed, part } from '../save/site.js';

/** The ready words for a post in each language; nothing where the file is not there, as without a network. @param {string} id */
const postsOf = (id) => Promise.all(LANGS.map(async (code) => {
  const answer = await fetch(at(`charts/${id}${code === LANGS[0] ? '' : `.${code}`}.json`)).catch(() => undefined);
  return answer?.ok ? /** @type {string} */ ((await answer.json()).post) : undefined;
}));

/**
 * Reads the pages of what is taken, and how large its picture is: without its size a picture moves what stands under it when
 * it comes. Gives what the site reckons for the heights of an embed, and the words in a language.
 * @param {import('./texts.js').Taken} taken
 */
export const read = async (taken) => {
  const [posts, ...pages] = await Promise.all([postsOf(taken.id), ...LANGS.map(async (code) => parsed(await (await get(`${folderOf(code)}charts/${taken.id}.html`)).text()))]);
  const picture = await fetch(taken.picture('light')).catch(() => undefined);
  if (picture?.ok) taken.size = (await picture.text()).match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/)?.slice(1).map(Number).map(Math.round);
  const tongue = () => LANGS.indexOf(taken.lang);
  const page = () => pages[tongue()];
  const place = (/** @type {string} */ selector) => part(page(), selector);
  return {
    heights: (page().documentElement.dataset.room ?? '').split(' ').map(Number),
    /** @returns {import('./texts.js').Words} */
    words: () => ({
      title: place('.finding').textContent,
      measure: place('.measure').textContent,
      post: posts[tongue()] ?? place('.finding').textContent,
      // The article, and whom it cites: what the foot of the chart names first.
      source: (part(place('.foot'), 'b').nextSibling?.nodeValue ?? '').replace(/^[:：]\s*|[.。]\s*$/g, ''),
    }),
  };
};
