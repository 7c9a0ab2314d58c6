// Pages of others that show charts: served from another origin, with an ear for what the charts say.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, test as base } from './test.mjs';

const SITE = new URL(process.env.BASE_URL);

/** Starts a server on a free port of this machine. */
async function serve(answer) {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: server.address().port, stop };
}

/** Keeps everything that frames say in `window.heard`, and what elements do in `window.events`. */
const listen = `<script>
  heard = []; events = [];
  addEventListener('message', ({ data }) => heard.push(data));
  for (const kind of ['ready', 'state', 'select']) addEventListener('olympus:' + kind, (event) => events.push({ kind, id: event.target.id, ...event.detail }));
</script>`;

/** A whole page around `body`. `html` are attributes of its root, `head` is what else its head holds. */
const pageAround = (body, { html = '', head = '' }) => `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1"><title>A page of others</title><link rel="icon" href="data:,">${listen}${head}</head>
  <body><p>Before</p>${body}<p id="after">After</p></body></html>`;

export const test = base.extend({
  /** Gives a page of another site: `host(body, { html, head, path })` opens it. */
  host: async ({ page, others }, use) => {
    const pages = new Map();
    // By another name it is another site, not only another origin.
    const server = await serve((request, response) => {
      const text = pages.get(request.url);
      response.writeHead(text ? 200 : 404, { 'content-type': 'text/html' }).end(text);
    });
    const origin = `http://localhost:${server.port}`;
    others.push(origin);
    await use(async (body, options = {}) => {
      pages.set(options.path ?? '/', pageAround(body, options));
      await page.goto(origin + (options.path ?? '/'));
    });
    server.stop();
  },

  /** A third site, which means no good: `foreign(html)` gives the address of such a page. */
  foreign: async ({ others }, use) => {
    let text = '';
    const server = await serve((request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(text));
    const origin = `http://localhost:${server.port}`;
    others.push(origin);
    await use((html) => {
      text = `<!doctype html><title>foreign</title>${html}`;
      return `${origin}/`;
    });
    server.stop();
  },

  /** The site again, on an origin that counts what is asked of it: `{ address, asked }`. */
  counted: async ({ others }, use) => {
    const asked = [];
    const server = await serve(async (request, response) => {
      asked.push(request.url.split('?')[0].split('/').pop());
      const headers = request.headers['if-none-match'] ? { 'if-none-match': request.headers['if-none-match'] } : {};
      const answer = await fetch(new URL(request.url, SITE.origin), { headers });
      const kept = ['content-type', 'cache-control', 'etag', 'access-control-allow-origin'];
      const sent = kept.map((name) => [name, answer.headers.get(name)]).filter(([, value]) => value);
      response.writeHead(answer.status, Object.fromEntries(sent)).end(Buffer.from(await answer.arrayBuffer()));
    });
    const origin = `http://127.0.0.1:${server.port}`;
    others.push(origin);
    await use({ address: origin + SITE.pathname, asked });
    server.stop();
  },
});

/** The address of something on the site. */
export const at = (path) => new URL(path, SITE).href;

/** The script that a page of others names. */
export const script = (from = SITE.href) => `<script src="${from}embed.js"></script>`;

/** A frame of a chart's page. */
export const iframe = (query, attributes = 'height="300"') => `<iframe title="A chart" src="${at(`charts/${query}`)}" width="100%" style="border:0" ${attributes}></iframe>`;

/** The element, with the still picture in it that stands until the chart is ready. */
export const element = (id, attributes = '') => `<olympus-chart chart="${id}" ${attributes}>${picture(id)}</olympus-chart>`;
export const picture = (id) => `<a href="${at(`charts/${id}.html`)}"><img src="${at(`stills/${id}.wide.svg`)}" alt="The still picture" style="width:100%"></a>`;

/** The document in the page's nth frame that shows a chart, when it is there. */
export async function inside(page, nth = 0) {
  const charts = () => page.frames().filter((frame) => /\/charts\//.test(frame.url()));
  await expect.poll(() => charts().length, 'frames with charts').toBeGreaterThan(nth);
  const frame = charts()[nth];
  await frame.waitForLoadState();
  return frame;
}

/** The same, when the chart in it is live. */
export async function liveInside(page, nth = 0) {
  const frame = await inside(page, nth);
  await expect(frame.locator('html')).toHaveAttribute('data-ready');
  return frame;
}

/** Waits until a frame is exactly as high as what is in it, and nothing in it is wider than it. */
export async function fits(frame, what = '') {
  await expect.poll(() => frame.evaluate(() => {
    const root = document.documentElement;
    const { height } = root.getBoundingClientRect();
    return {
      short: Math.max(0, Math.ceil(height) - innerHeight),
      long: Math.max(0, innerHeight - Math.ceil(height)),
      overflow: [root.scrollHeight > root.clientHeight, root.scrollWidth > root.clientWidth],
    };
  }), what).toEqual({ short: 0, long: 0, overflow: [false, false] });
}

/** Heights said so far, in one of the three forms. */
export const heights = (page) => page.evaluate(() => heard.filter((data) => data?.['datawrapper-height']).map((data) => data['datawrapper-height']));
