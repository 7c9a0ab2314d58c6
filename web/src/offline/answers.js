// @ts-check
// The worker's choices: what a request is answered with, which caches stay, and when the site is gone.

/** What a page posts to a waiting worker when its reader accepts the newer build. */
export const TAKE_OVER = 'take over';
/** What it posts to the worker in use: to keep the whole site, to let it go, to say how things stand. */
export const KEEP = 'keep';
export const REMOVE = 'remove';
export const HOW = 'how';

/**
 * How things stand, as the worker tells pages.
 *
 * `seen`: what was opened is kept, as it always is; `keeping`: the whole site is on its way, `done` of `all` files; `waiting`:
 * the same, without a network; `kept`: all of it is here. `why` says why it is no longer or could not be. `sizes` are the bytes
 * of the whole, as they are and as a host that compresses sends them; `packed`: this host does. `fresh`: the reader has said nothing
 * yet. A page that is `stale` is of a build before this one.
 * @typedef {{ state: 'seen' | 'keeping' | 'waiting' | 'kept', why?: 'room' | 'changed' | 'removed', done?: number, all?: number,
 *   sizes: readonly number[], packed?: boolean, fresh: boolean, stale?: boolean }} Told
 */

/** What names of caches begin with, and what tells a worker of this site from somebody else's script. */
const MARK = 'olympus ';

/** Other copies of the site on this host have caches of their own. @param {string} scope */
export const mine = (scope) => `${MARK}${scope} `;

/** In the place of a cache: what a page of another build shows comes from the network alone. */
export const NETWORK = 'network';

/**
 * What outlives a worker: the cache in use, and the place that answers open pages of other builds, by the page's id; the cache
 * of what was seen of the build before; whether the host compresses; and whether the reader wants the whole site: null as long as
 * nothing was said. Workers that kept it unasked have left notes without that.
 * @typedef {{ used: string, pages: Record<string, string>, before?: string, packed?: boolean, asked?: boolean | null }} Notes
 */

/**
 * The address under which an answer is kept: a page's query is for its program, and hosts name pages in several ways.
 * @param {URL} url
 * @param {string} scope
 */
export const addressOf = ({ origin, pathname, search }, scope) => {
  const named = /\.\w+$/.test(pathname);
  const path = pathname.endsWith('/') ? `${pathname}index.html` : named ? pathname : `${pathname}.html`;
  const address = origin + path;
  return address.startsWith(scope) && (!search || path.endsWith('.html')) ? address : undefined;
};

/**
 * The pages that stay with the build they came from, when another takes over: all but the one that accepted it.
 * @param {string[]} open Ids of open pages.
 * @param {string | undefined} accepted
 * @param {Notes} before
 */
export const staying = (open, accepted, before) => Object.fromEntries(
  open.filter((id) => id !== accepted).map((id) => [id, before.pages[id] ?? before.used]),
);

/**
 * The cache of an earlier build that still answers, without a network, for pages that were not opened since: the one in use
 * before. What was kept unasked is let go, and beside a whole site nothing is needed.
 * @param {Notes} notes
 * @param {string} own
 * @param {boolean} whole
 */
export const followed = ({ used, before, asked }, own, whole) => {
  if (whole || asked === undefined) return undefined;
  return used === own ? before : used;
};

/**
 * The notes of pages that are still open, and the caches that nothing needs any more.
 * @param {string[]} names All caches.
 * @param {string[]} open
 * @param {Record<string, string>} pages
 * @param {(string | undefined)[]} own Caches of this build, and of the one that is kept beside it.
 * @param {string} scope
 */
export const leftOver = (names, open, pages, own, scope) => {
  const left = Object.fromEntries(open.filter((id) => pages[id]).map((id) => [id, pages[id]]));
  const used = [...own, ...Object.values(left)];
  return { left, stale: names.filter((name) => name.startsWith(mine(scope)) && !used.includes(name)) };
};

/**
 * Whether what stands at the worker's own address says that the site has gone: nothing, another place, or somebody else's.
 * Trouble of the host or on the way is no farewell.
 * @param {{ type: string, status: number, ok: boolean, text: () => Promise<string> }} answer
 */
export const isFarewell = async (answer) => {
  if (answer.type === 'opaqueredirect' || [404, 410].includes(answer.status)) return true;
  return answer.ok && !(await answer.text()).includes(MARK);
};
