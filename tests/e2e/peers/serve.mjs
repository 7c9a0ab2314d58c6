// A host for the pages of the peers: as good as the one that the site is measured on, every file sent as brotli.
import { createServer } from 'node:http';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const KINDS = { css: 'text/css', js: 'text/javascript' };

/** Installs the peers unless those of the present lock file are there. */
const install = () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const [lock, stamp] = ['package-lock.json', 'node_modules/.installed'].map((name) => folder + name);
  const wanted = readFileSync(lock, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('installing the chart libraries to measure beside');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  writeFileSync(stamp, wanted);
};

/**
 * Serves one page for each peer that draws figures of the site.
 * @param {string} site
 * @returns {Promise<{ pages: Record<string, string>, close: () => void }>} The pages' addresses by name.
 */
export const servePeers = async (site) => {
  install();
  const { NAMES, figures, pageOf } = await import('./pages.mjs');
  const charts = await figures(site);
  const files = new Map();
  for (const name of NAMES) for (const [path, bytes] of await pageOf(name, charts)) files.set(`/${path}`, brotliCompressSync(bytes));
  const server = createServer((request, response) => {
    const body = files.get(request.url);
    if (!body) return response.writeHead(404).end();
    const kind = KINDS[request.url.split('.').pop()] ?? 'text/html';
    response.writeHead(200, { 'Content-Type': `${kind}; charset=utf-8`, 'Content-Encoding': 'br', 'Content-Length': body.length }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = server.address();
  const pages = Object.fromEntries(NAMES.map((name) => [name, `http://127.0.0.1:${port}/${encodeURIComponent(name)}/`]));
  return { pages, close: () => server.close() };
};
