// The site with one page that comes in two slices, as on a slow line: the second when the test lets it come.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test as base } from './test.mjs';

export { expect } from './test.mjs';

export const test = base.extend({
  /**
   * `halved(path, cut)` gives the address at which the page at `path` comes up to where `cut(text)` says, and `rest()`, which has the
   * rest come. Everything else comes as it is.
   */
  halved: async ({ baseURL, others }, use) => {
    const { pathname: root } = new URL(baseURL);
    let [cutPath, cut, release] = ['', (text) => text.length, () => {}];
    const server = createServer(async (request, response) => {
      const answer = await fetch(new URL(request.url, baseURL));
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type });
      if (request.url !== cutPath) {
        response.end(Buffer.from(await answer.arrayBuffer()));
        return;
      }
      const text = await answer.text();
      const at = cut(text);
      response.write(text.slice(0, at));
      release = () => response.end(text.slice(at));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${server.address().port}`;
    others.push(origin);
    await use((path, where) => {
      const url = new URL(root + path, origin);
      [cutPath, cut] = [url.pathname, where];
      return { url: url.href, rest: () => release() };
    });
    server.closeAllConnections();
    server.close();
  },
});
