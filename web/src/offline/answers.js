// @ts-check
// The worker's choices: what a request is answered with, which caches stay, and when the site is gone.

/** What a page posts to a waiting worker when its reader accepts the newer build. */
export const TAKE_OVER = 'take over';

/** What names of caches begin with, and what tells a worker of this site from somebody else's script. */
const MARK = 'olympus ';

/** Other copies of the site on this host have caches of their own. @param {string} scope */
export const mine = (scope) => `${MARK}${scope} `;

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
 * @param {{ used: string, pages: Record<string, string> }} before
 */
export const staying = (open, accepted, before) => Object.fromEntries(
  open.filter((id) => id !== accepted).map((id) => [id, before.pages[id] ?? before.used]),
);

/**
 * The notes of pages that are still open, and the caches that nothing needs any more.
 * @param {string[]} names All caches.
 * @param {string[]} open
 * @param {Record<string, string>} pages
 * @param {string[]} own Caches of this build.
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
