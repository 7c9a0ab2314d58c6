// `cargo xtask bench`: what the built site costs a reader, held against its budgets. Prints a table, line by line, and fails when a
// budget is exceeded. Times depend on the machine, so each is also given in units of a fixed piece of work done here.
import { chromium } from 'playwright-core';
import { download } from './measure/download.mjs';
import { hoverDrawing, hoverTimes } from './measure/hover.mjs';
import { scrollTasks } from './measure/scroll.mjs';
import { longestTask, slowStart } from './measure/start.mjs';
import { servePeers } from './peers/serve.mjs';

const BUDGET = {
  bytes: 110_000,
  liveMs: { 'front page': 1000, 'chart': 950, 'chart in a frame': 950 },
  taskMs: 50,
  scrollTaskMs: 100,
  hoverMedianMs: 0.3,
  hoverHighMs: 0.6,
};
const STARTS = 5;
const HOVERS = 3;
const SCROLLS = 3;

const { BASE_URL, CHROME, CHROME_FLAGS } = process.env;
if (!BASE_URL) throw new Error('BASE_URL is not set: run `cargo xtask bench`');

const share = (times, part) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))];
const median = (times) => share(times, 0.5);
const repeat = async (times, run) => {
  const results = [];
  while (results.length < times) results.push(await run());
  return results;
};

const over = [];
/** Prints one line, as soon as it is known, since all of them take a quarter of an hour; `limit` is what may not be exceeded, or nothing. */
function report(what, value, unit, limit, digits = 0) {
  const [budget, verdict] = limit === undefined ? ['', ''] : [`${limit} ${unit}`, value <= limit ? 'ok' : 'OVER'];
  if (verdict === 'OVER') over.push(what.trim());
  console.log(`${what.padEnd(60)}${`${value.toFixed(digits)} ${unit}`.padStart(12)}${budget.padStart(13)}  ${verdict}`);
}

const args = (CHROME_FLAGS ?? '').split(' ').filter((flag) => flag && !flag.startsWith('--headless'));
const browser = await chromium.launch({ executablePath: CHROME || undefined, args });
try {
  const unit = await workUnit();
  report('this machine: the unit of work', unit, 'ms', undefined, 2);

  const files = await download(browser, BASE_URL);
  for (const { name, bytes, times, coding } of files) report(`  ${name} (${coding}${times > 1 ? `, ${times} times` : ''})`, bytes, 'B');
  report('front page until live', files.reduce((sum, { bytes }) => sum + bytes, 0), 'B', BUDGET.bytes);

  // Pages take turns, so that what else the machine does falls on all of them.
  const peers = await servePeers(BASE_URL);
  const own = { 'front page': BASE_URL, 'chart': `${BASE_URL}charts/valuations.html`, 'chart in a frame': `${BASE_URL}charts/valuations.html?embed` };
  const pages = Object.entries({ ...own, ...peers.pages });
  const rounds = await repeat(STARTS, async () => {
    const round = [];
    for (const [, address] of pages) round.push(await slowStart(browser, address));
    return round;
  });
  for (const [turn, [name]] of pages.entries()) {
    const starts = rounds.map((round) => round[turn]);
    const at = (key) => median(starts.map((start) => start[key]));
    report(`${name}, 1.6 Mbit/s, 150 ms: first contentful paint`, at('paint'), 'ms');
    if (name in own) {
      report('  first frame with a chart in it', at('picture'), 'ms');
      report('  charts painted after the first paint', Math.max(0, ...starts.map(({ picture, paint }) => picture - paint)), 'ms', 0);
      report('  WebAssembly compiled', at('compiled'), 'ms');
    }
    report('  live', at('live'), 'ms', BUDGET.liveMs[name]);
    if (name in own) report('  with its bar and all else', at('ready'), 'ms');
    report('  layout shift', Math.max(...starts.map(({ shift }) => shift)), '', name in own ? 0 : undefined, 4);
    for (const { moved } of name in own ? starts.flatMap(({ shifts }) => shifts).slice(0, 4) : []) console.log(`shift: ${moved.join('; ')}`);
  }
  for (const [name, address] of Object.entries(peers.pages)) {
    const files = await download(browser, address);
    report(`${name}: four plain charts until live`, files.reduce((sum, { bytes }) => sum + bytes, 0), 'B');
    const times = (await repeat(HOVERS, () => hoverTimes(browser, address))).flat();
    report('  script for a move, median', median(times), 'ms', undefined, 3);
    report('  95th percentile', share(times, 0.95), 'ms', undefined, 3);
  }
  peers.close();

  const tasks = await repeat(STARTS, () => longestTask(browser, BASE_URL));
  report('longest task after compilation', median(tasks), 'ms', BUDGET.taskMs, 1);
  report('  in units of work', median(tasks) / unit, '', undefined, 2);

  const scrolls = await repeat(SCROLLS, () => scrollTasks(browser, BASE_URL));
  const longest = median(scrolls.map(([first]) => first));
  report('scrolling through the page, four times slower: longest task', longest, 'ms', BUDGET.scrollTaskMs, 1);
  report('  in units of work', longest / unit, '', undefined, 2);

  // On the front page the text answers the pointer as well.
  for (const id of ['front page', ...(await charts())]) {
    const address = id === 'front page' ? BASE_URL : `${BASE_URL}charts/${id}.html`;
    const runs = await repeat(HOVERS, () => hoverTimes(browser, address));
    const [middle, high] = [median(runs.map(median)), median(runs.map((times) => share(times, 0.95)))];
    report(`${id}: script for a move, median`, middle, 'ms', BUDGET.hoverMedianMs, 3);
    report('  in units of work', middle / unit, '', undefined, 4);
    report('  95th percentile', high, 'ms', BUDGET.hoverHighMs, 3);
    const drawn = await hoverDrawing(browser, address);
    if (drawn.overlay === 0) throw new Error(`${id}: the pointer was not answered`);
    report('  draw calls on the base', drawn.base, '', 0);
    report('  draw calls on the overlay a move', drawn.overlay / 300, '', undefined, 2);
  }
} finally {
  await browser.close();
}

if (over.length) {
  console.error(`over budget: ${over.join('; ')}`);
  process.exitCode = 1;
}

/** Ids of the charts on the front page. */
async function charts() {
  const html = await (await fetch(BASE_URL)).text();
  return [...html.matchAll(/<figure\b[^>]*\bdata-chart="([^"]+)"/g)].map((match) => match[1]);
}

/** Time in ms of a fixed piece of arithmetic in the browser: the median of several. */
async function workUnit() {
  const page = await browser.newPage();
  const time = () => page.evaluate(() => {
    const begin = performance.now();
    let state = 1;
    for (let round = 0; round < 5e6; round += 1) state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return performance.now() - begin + (state === 0 ? 1e-9 : 0);
  });
  const times = await repeat(9, time);
  await page.close();
  return median(times);
}
