// How much work ten set questions are: by the chart's own keys, by a pointer, by what is typed into the search, and by commands in words
// in the chart's own line. What is counted here stands in docs/accessibility.md; a change there that nobody measured fails, and so does a change of the work.
import { readFileSync, writeFileSync } from 'node:fs';
import { Chart, open, settle } from './support/chart.mjs';
import { pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

const PATH = new URL('../../docs/accessibility.md', import.meta.url);
const DOCUMENT = readFileSync(PATH, 'utf8');

/**
 * Each question: the chart whose page it is asked on, the figure that answers it, what is typed into the search, and the commands that
 * lead there; an empty one is the one before, done again.
 */
const QUESTIONS = [
  ['What is Kimi’s maker worth?', 'valuations', 'valuation-convergence/kimi/valuation', 'kimi valuation', ['kimi']],
  ['What is OpenAI worth beside DeepSeek?', 'valuations', 'valuation-convergence/deepseek/peer_valuation', 'openai', ['openai']],
  ['How many tokens a day were there in March 2026?', 'token-growth', 'token-growth/march-2026/daily_tokens', 'march 2026 tokens', ['march 2026']],
  ['How many are projected for 2027?', 'token-growth', 'token-growth/projected-2027/daily_tokens', 'projected 2027', ['projection']],
  ['Which rank has DeepSeek V4?', 'model-rankings', 'model-rankings/deepseek-v4/rank', 'deepseek v4', ['deepseek']],
  ['How large was the round of May 2026?', 'kimi-funding', 'kimi-funding/may-2026/round_size', 'may 2026 round', ['may 2026', '']],
  ['How far had MiniMax’s shares risen at their peak?', 'ipo-performance', 'ipo-performance/minimax/peak_gain', 'minimax gain', ['minimax']],
  ['What is Zhipu’s market value?', 'ipo-performance', 'ipo-performance/zhipu-ai/market_cap', 'zhipu market', ['zhipu']],
  ['What share of calls goes to Chinese models?', 'openrouter-share', 'openrouter-metrics/api-call-share/china', 'api call share', ['api call']],
  ['What did Alibaba gather into the Token Hub?', 'token-growth', 'events/alibaba-token-hub/summary', 'token hub', ['alibaba']],
];

/** The row of a question in the document. */
const written = (question) => DOCUMENT.split('\n').find((line) => line.startsWith(`| ${question} |`));

test('ten set questions take the work that is written down', async ({ page }) => {
  test.slow();
  const measured = [];
  for (const [question, id, datum, query, commands] of QUESTIONS) {
    await test.step(question, async () => {
      await open(page, pageOf(id));
      const chart = await new Chart(page, id).shown();
      const keys = await byKeys(chart, datum);
      const pointer = await byPointer(chart, datum);
      const typed = await bySearch(page, query, datum);
      // From the top again: what had the focus last is forgotten with the page.
      await open(page, pageOf(id));
      const said = await byCommands(await chart.shown(), commands, datum);
      measured.push(`| ${question} | ${keys} | ${pointer} | ${typed} | ${said} |`);
    });
  }
  if (process.env.EFFORT_UPDATE) {
    const anew = QUESTIONS.reduce((text, [question], at) => text.replace(written(question), measured[at]), DOCUMENT);
    writeFileSync(PATH, anew);
  } else {
    expect(QUESTIONS.map(([question]) => written(question)), 'EFFORT_UPDATE=1 writes the document anew').toEqual(measured);
  }
});

/** Keys from the top of the page to the chart: past the header by the link for that, then Tab. */
async function toChart({ page, frame }) {
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  let tabs = 2;
  while (!await frame.evaluate((frame) => frame === document.activeElement)) {
    await page.keyboard.press('Tab');
    tabs += 1;
  }
  return tabs;
}

/** The same and on to the figure, by the shortest way of the chart's walk. */
async function byKeys(chart, datum) {
  const { page } = chart;
  const tabs = await toChart(chart);
  const ways = await chart.tip.evaluate(async (tip, datum) => {
    const frame = () => new Promise(requestAnimationFrame);
    const press = async (key) => {
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await frame();
      await frame();
      return tip.hidden ? null : tip.getAttribute('data-d');
    };
    /** After the keys of `way`, how often `key` is to be pressed until the figure is there. */
    const after = async (way, key) => {
      await press('Escape');
      let [at, last] = [null, undefined];
      for (const each of way) at = await press(each);
      const keys = [...way];
      while (at !== datum && at !== last) {
        last = at;
        at = await press(key);
        keys.push(key);
      }
      return at === datum ? keys : null;
    };
    const found = [await after(['ArrowRight'], 'ArrowRight'), await after(['End'], 'ArrowLeft')];
    for (let series = 1; series < 4; series += 1) {
      found.push(await after(['ArrowRight', ...Array(series).fill('ArrowDown')], 'ArrowRight'));
    }
    return found.filter(Boolean).sort((one, other) => one.length - other.length)[0] ?? null;
  }, datum);
  expect(ways, `${datum} is reached`).not.toBeNull();
  await page.keyboard.press('Escape');
  for (const key of ways) await page.keyboard.press(key);
  expect((await chart.said()).datum).toBe(datum);
  await page.keyboard.press('Escape');
  return tabs + ways.length;
}

/** Scrolls and moves of a pointer from the top of the page to the figure. */
async function byPointer(chart, datum) {
  const { page } = chart;
  await page.evaluate(() => scrollTo(0, 0));
  const { height } = page.viewportSize();
  // Where marks are, the still picture in the page's source says: as wide as the frame is here, it has the same places.
  const source = await (await page.request.get(page.url())).text();
  const [, still] = source.match(/<svg class="still wide"([\s\S]*?)<\/svg>/);
  const marks = [...still.matchAll(/<(rect|circle|path)\b([^>]*) data-d="/g)].map(([, kind, attributes]) => {
    const of = (name) => parseFloat(attributes.match(new RegExp(` ${name}="([^"]*)"`))?.[1]);
    if (kind === 'rect') return [of('x') + of('width') / 2, of('y') + of('height') / 2];
    if (kind === 'circle') return [of('cx'), of('cy')];
    const [, x, y] = attributes.match(/ d="M(-?[\d.]+)[ ,]?(-?[\d.]+)/).map(Number);
    return [x, y + 2];
  });
  const box = await chart.frame.boundingBox();
  for (const [x, y] of marks) {
    const turns = box.y + y < height ? 0 : 1;
    await page.evaluate((top) => scrollTo(0, top), turns && box.y + y - height / 2);
    const scrolled = await page.evaluate(() => scrollY);
    // From away: on the straight way from another mark its tip may lie.
    await page.mouse.move(1, 1);
    await page.mouse.move(box.x + x, box.y + y - scrolled);
    await settle(page);
    if (await chart.tip.isVisible() && (await chart.said()).datum === datum) return turns + 1;
  }
  throw new Error(`no place shows ${datum}`);
}

/** Keys of a query in the search up to the figure's pinned tip: the slash, the letters, the way down, Enter. */
async function bySearch(page, query, datum) {
  await page.keyboard.press('/');
  const dialog = page.locator('dialog.search');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await dialog.getByRole('combobox').fill(query);
  const options = dialog.getByRole('option');
  await expect(options.first()).toBeVisible();
  await settle(page);
  const links = await options.evaluateAll((links) => links.map((link) => new URL(link.href).searchParams.get('d') ?? link.href));
  const at = links.indexOf(datum);
  await page.keyboard.press('Escape');
  return at < 0 ? `not among the answers: ${links.slice(0, 4)}` : 1 + query.length + at + 1;
}

/** Keys to the chart, the one that opens its line for commands, the letters of each command and Enter, up to the figure's tip. */
async function byCommands(chart, commands, datum) {
  const { page } = chart;
  const tabs = await toChart(chart);
  await page.keyboard.press('g');
  await expect(chart.figure.locator('.figures input')).toBeFocused();
  for (const words of commands) {
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await settle(page);
  }
  await expect.poll(async () => (await chart.said()).datum).toBe(datum);
  await page.keyboard.press('Escape');
  return tabs + 1 + commands.reduce((keys, words) => keys + words.length + 1, 0);
}
