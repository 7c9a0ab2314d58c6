// Two builds of the site that differ in every file, and a server that goes over from one to the other.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { deflateSync, inflateSync } from 'node:zlib';

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', wasm: 'application/wasm', webmanifest: 'application/manifest+json' };
const FOLDER = '/a/b%20c/site/';

export const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What a worker's source says of its build: the name of the list, and where it stands among the worker's own lines. */
const nameIn = (worker) => `files-${worker.match(/^const BUILD="([0-9a-f]{16})";$/m)[1]}.json`;

/** The build under test: its files by name, as they are served at `origin`. */
export async function built(origin) {
  const get = async (name) => Buffer.from(await (await fetch(new URL(name, origin))).arrayBuffer());
  const worker = await get('sw.js');
  const own = nameIn(worker.toString());
  const files = new Map([['sw.js', worker], [own, await get(own)]]);
  for (const name of Object.keys(JSON.parse(files.get(own)))) files.set(name, await get(name));
  return files;
}

/** The build's id, the name of its list, and the digests that it lists. */
export function list(build) {
  const name = nameIn(build.get('sw.js').toString());
  return { name, id: name.slice(6, -5), files: JSON.parse(build.get(name)) };
}

/** What a worker knows a file by whose name does not begin its digest: thirty bits over both. */
const print = (name, bytes) => {
  const whole = digest(bytes);
  const [, said] = /-([0-9a-f]{16})(?:_bg)?\.\w+$/.exec(name) ?? [];
  if (/\.(csv|json)$/.test(name) || (said && whole.startsWith(said))) return [];
  return [createHash('sha256').update(`${name} ${whole}`).digest().readUInt32BE() >>> 2];
};

/** Prints as a worker carries them: each by its distance from the one before, in steps of three bytes. */
const steps = (prints) => prints.sort((a, b) => a - b).flatMap((print, at) => {
  const distance = print - (at ? prints[at - 1] : 0);
  return [...Array(Math.floor(distance / 0xffffff)).fill(0xffffff), distance % 0xffffff].map((step) => step.toString(16).padStart(6, '0'));
}).join('');

/** The same with `change(name, bytes)` in the place of each file, listed anew. */
export function rebuilt(build, change) {
  const files = new Map();
  const before = list(build);
  for (const name of Object.keys(before.files)) files.set(name, change(name, build.get(name)));
  const entries = [...files];
  const listed = JSON.stringify(Object.fromEntries(entries.map(([name, bytes]) => [name, digest(bytes)])));
  const id = digest(listed).slice(0, 16);
  const prints = Buffer.from(steps(entries.flatMap(([name, bytes]) => print(name, bytes))), 'hex').toString('base64');
  const worker = build.get('sw.js').toString().replace(before.id, id).replace(/^const PRINTS=.*$/m, `const PRINTS="${prints}";`);
  return files.set(`files-${id}.json`, Buffer.from(listed)).set('sw.js', Buffer.from(worker));
}

/** The build after next to it: every file differs by `mark`, the findings on pages and in packs can be read. */
export function following(build, mark, [finding, other]) {
  if (Buffer.byteLength(finding) !== Buffer.byteLength(other)) throw new Error('a pack takes only a text of the same length');
  return rebuilt(build, (name, bytes) => {
    const kind = name.split('.').pop();
    if (kind === 'wasm') return Buffer.concat([bytes, customSection(mark)]);
    // Not compressed as far as the build does it.
    if (kind === 'bin') return deflateSync(swappedInPack(inflateSync(bytes), finding, other), { level: 1 });
    if (kind === 'html' || kind === 'svg') return Buffer.concat([swapped(bytes, finding, other), Buffer.from(`<!--${mark}-->`)]);
    if (kind === 'js' || kind === 'css') return Buffer.concat([bytes, Buffer.from(`/*${mark}*/`)]);
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
  let left = Infinity;
  let waiting = [];
  let isAway = false;
  const server = createServer(async (request, response) => {
    if (isAway) return request.socket.destroy();
    const [path] = request.url.split('?');
    const name = path.slice(FOLDER.length) || 'index.html';
    asked.push(name);
    if (--left < 0) await new Promise((go) => waiting.push(go));
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
    /** Answers so many more, and then nothing until it is released. */
    hold: (more = 0) => { left = more; },
    release: () => {
      [left, isAway] = [Infinity, false];
      waiting.forEach((go) => go());
      waiting = [];
    },
    /** How many wait for an answer. */
    waiting: () => waiting.length,
    /** Goes away until it is released, and lets go of whoever waits for an answer: a browser asks once more by another connection. */
    drop: () => {
      isAway = true;
      server.closeAllConnections();
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
