// The least a host can do: files under a deep folder with a space in its name, nothing compressed, no header but a
// type, and that one wrong for WebAssembly.
import { createServer } from 'node:http';
import { once } from 'node:events';

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', json: 'application/json' };
const FOLDER = '/a/b%20c/site/';

/** Serves the site at `origin` again, the dumb way, with `headers` if any; gives its address and how to stop it. */
export async function serveDumbly(origin, headers = {}) {
  const server = createServer(async (request, response) => {
    const [path] = request.url.split('?');
    if (!path.startsWith(FOLDER)) {
      response.writeHead(404).end();
      return;
    }
    const name = path.slice(FOLDER.length) || 'index.html';
    const file = await fetch(new URL(name, origin), { headers: { 'accept-encoding': 'identity' } });
    const type = TYPES[name.split('.').pop()] ?? 'application/octet-stream';
    response.writeHead(file.status, { 'content-type': type, ...headers }).end(Buffer.from(await file.arrayBuffer()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}${FOLDER}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
