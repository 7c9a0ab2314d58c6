// Two builds of the site that differ in every file, and a server that goes over from one to the other.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { deflateSync, inflateSync } from 'node:zlib';

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', wasm: 'application/wasm', webmanifest: 'application/manifest+json' };
const FOLDER = '/a/b%20c/site/';

export const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What a worker's source says of its build: the id, and the digest of each file. */
const listed = (worker) => ({
  id: worker.match(/^const BUILD="([^"]+)";$/m)[1],
  files: JSON.parse(worker.match(/^const FILES=(\{.*\});$/m)[1]),
});

/** The build under test: its files by name, as they are served at `origin`. */
export async function built(origin) {
  const get = async (name) => Buffer.from(await (await fetch(new URL(name, origin))).arrayBuffer());
  const worker = await get('sw.js');
  const names = Object.keys(listed(worker.toString()).files);
  const files = new Map([['sw.js', worker]]);
  for (const name of names) files.set(name, await get(name));
  return files;
}

/** The build's id and the digests that its worker lists. */
export const list = (build) => listed(build.get('sw.js').toString());

/** The same with `change(name, bytes)` in the place of each file, listed anew under another id. */
export function rebuilt(build, id, change) {
  const files = new Map();
  const digests = {};
  for (const [name, bytes] of build) {
    if (name === 'sw.js') continue;
    const made = change(name, bytes);
    files.set(name, made);
    digests[name] = digest(made);
  }
  const worker = build.get('sw.js').toString().replace(/^const BUILD=.*$/m, `const BUILD=${JSON.stringify(id)};`).replace(/^const FILES=.*$/m, `const FILES=${JSON.stringify(digests)};`);
  return files.set('sw.js', Buffer.from(worker));
}

/** The build after next to it: every file differs, the findings on pages and in packs can be read. */
export function following(build, id, [finding, other]) {
  if (Buffer.byteLength(finding) !== Buffer.byteLength(other)) throw new Error('a pack takes only a text of the same length');
  return rebuilt(build, id, (name, bytes) => {
    const kind = name.split('.').pop();
    if (kind === 'wasm') return Buffer.concat([bytes, customSection(id)]);
    // Not compressed as far as the build does it.
    if (kind === 'bin') return deflateSync(swappedInPack(inflateSync(bytes), finding, other), { level: 1 });
    if (kind === 'html' || kind === 'svg') return Buffer.concat([swapped(bytes, finding, other), Buffer.from(`<!--${id}-->`)]);
    if (kind === 'js' || kind === 'css') return Buffer.concat([bytes, Buffer.from(`/*${id}*/`)]);
    return Buffer.concat([bytes, Buffer.from('\n')]);
  });
}

/** The bytes with one text in the place of another; what is no text stays. */
function swapped(bytes, from, to) {
  const [a, b] = [from, to].map((text) => Buffer.from(text).toString('latin1'));
  return Buffer.from(bytes.toString('latin1').replaceAll(a, b), 'latin1');
}

/** The same in a pack, which writes other characters than ASCII in its own way. */
function swappedInPack(bytes, from, to) {
  const [parts, others] = [from, to].map((text) => text.split(/[^ -~]+/));
  return parts.reduce((bytes, part, at) => (part ? swapped(bytes, part, others[at]) : bytes), bytes);
}

/** A section of a WebAssembly program that says nothing to an engine. */
function customSection(name) {
  const text = Buffer.from(name);
  return Buffer.from([0, text.length + 1, text.length, ...text]);
}

/** Serves a build from a deep folder, as plain files; `serve` takes another one from now on. */
export async function host(build, types = TYPES) {
  let files = build;
  const asked = [];
  const server = createServer((request, response) => {
    const [path] = request.url.split('?');
    const name = path.slice(FOLDER.length) || 'index.html';
    asked.push(name);
    const bytes = path.startsWith(FOLDER) ? files.get(name) : undefined;
    if (!bytes) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': types[name.split('.').pop()] ?? 'application/octet-stream' }).end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}${FOLDER}`,
    /** Names asked for so far, in order. */
    asked,
    serve: (next) => { files = next; },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
