// Documents that carry all they need: saving one from the live site, and opening one from disk without a network.
import { pathToFileURL } from 'node:url';
import { expect } from './test.mjs';

const { SINGLE } = process.env;
if (!SINGLE) throw new Error('SINGLE is not set: run `cargo xtask test --only e2e`, or name the file that `cargo xtask dist --single` writes');

/** The whole site as one file. */
export const WHOLE = SINGLE;

/** What `watch` of test.mjs says of a document from disk; what else it asks for is held against nothing by `openFile`. */
export const OWN = /^outside: file:/;

/** Saves a chart by `press` and gives the path of the file. */
export async function save(page, path, press) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(download.suggestedFilename()).toBe(path.split('/').pop());
  await download.saveAs(path);
  return path;
}

/** Opens a file from disk with the network off; gives a list of everything that it asks for besides itself. */
export async function openFile(page, path, fragment = '') {
  const own = pathToFileURL(path).href;
  const asked = [];
  page.on('request', (request) => {
    const url = request.url();
    if (url.split('#')[0] !== own && !/^(?:data|blob):/.test(url)) asked.push(url);
  });
  await page.context().setOffline(true);
  await page.goto(own + fragment);
  return asked;
}

/** The page and the query that stand in the fragment. */
export function fragmentOf(page) {
  const [, name, query] = new URL(page.url()).hash.match(/^#\/([^?]*)\??(.*)$/);
  return { name, query: new URLSearchParams(query) };
}
