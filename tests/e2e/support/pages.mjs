// Which pages the site under test has: read off its front page, so that a chart added there is tested as well.
const answer = await fetch(process.env.BASE_URL);
const front = await answer.text();

/** Ids of the charts on the front page, in order. */
export const charts = [...front.matchAll(/<figure\b[^>]*\bdata-chart="([^"]+)"/g)].map((match) => match[1]);
if (!charts.length) throw new Error(`${process.env.BASE_URL} answers ${answer.status} with no chart in it`);

/** Every page: a name for titles of tests, its address below the base, and the charts on it. */
export const pages = [
  { name: 'front page', path: './', charts },
  ...charts.map((id) => ({ name: `${id} page`, path: `charts/${id}.html`, charts: [id] })),
];

/** The address of a chart's own page, with a query. */
export const pageOf = (id, query = '') => `charts/${id}.html${query && `?${query}`}`;

/** The languages of the site. */
export const languages = ['en', 'zh'];

/** `path` with the key set in its query. */
export function withKey(path, key, value) {
  const join = path.includes('?') ? '&' : '?';
  return `${path}${join}${key}=${encodeURIComponent(value)}`;
}
