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

/** Ids of the companies that have a page, read off their index. */
const index = await (await fetch(new URL('companies/index.html', process.env.BASE_URL))).text();
export const companies = [...new Set([...index.matchAll(/\bhref="([a-z0-9-]+)\.html"/g)].map((match) => match[1]))];
if (!companies.length) throw new Error('the index of companies names none');

/** Pages that are made for other things than charts, with a name and an address below the base. */
export const others = [
  { name: 'index of charts', path: 'charts/index.html' },
  { name: 'index of companies', path: 'companies/index.html' },
  { name: 'page of claims', path: 'claims.html' },
  { name: 'page of coverage', path: 'coverage.html' },
  { name: 'explorer', path: 'explore.html' },
  { name: 'explorer with a table', path: 'explore.html?table=token-growth&with=evidence~ids' },
  ...companies.map((id) => ({ name: `page of ${id}`, path: `companies/${id}.html`, company: id })),
];

/** The address of a chart's own page, with a query. */
export const pageOf = (id, query = '') => `charts/${id}.html${query && `?${query}`}`;

/** The languages of the site. */
export const languages = ['en', 'zh'];

/** The address of a page's twin in a language; `path` is that of the English one. */
export const inLang = (path, lang) => (lang === languages[0] ? path : `${lang}/${path.replace(/^\.\//, '')}`);

/** The language of the page at an address. */
export const langAt = (url) => (new URL(url).pathname.slice(new URL(process.env.BASE_URL).pathname.length).startsWith('zh/') ? 'zh' : 'en');

/** `path` with the key set in its query. */
export function withKey(path, key, value) {
  const join = path.includes('?') ? '&' : '?';
  return `${path}${join}${key}=${encodeURIComponent(value)}`;
}
