// What a screen reader says of charts: Orca, asked for real. Only where it is wanted (`ORCA=1`) and installed, since it needs
// a screen, a bus and a speech server of its own, which support/orca.mjs starts; docs/accessibility.md says which packages.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { installed, screenReader } from './support/orca.mjs';
import { inLang, pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

const { BASE_URL, ORCA, ORCA_UPDATE } = process.env;

test.skip(!ORCA, 'ORCA is not set');
test.skip(() => !installed(), 'Orca is not installed, or what it needs is not');

/** Three charts as different as charts here are, one of them in both languages, and the keys that walk through each. */
const WALKS = [
  ['valuations', 'en', ['Right', 'Right', 'Down', 'End']],
  ['valuations', 'zh', ['Right', 'Right', 'Down', 'End']],
  ['token-growth', 'en', ['Right', 'Right', 'Right', 'End']],
  ['ecosystems', 'en', ['Right', 'Right', 'Down', 'End']],
];

const FOCUS_MODE = 'Focus mode';

/** Holds what was said, key by key, to the log of that name. */
const hold = (name, heard) => {
  const path = new URL(`speech/${name}.txt`, import.meta.url);
  const log = heard.map(([key, said]) => [key, ...said.map((words) => `  ${words}`), ''].join('\n')).join('');
  if (ORCA_UPDATE || !existsSync(path)) writeFileSync(path, log);
  expect(log).toBe(readFileSync(path, 'utf8'));
};

test('what Orca says of a chart', async () => {
  test.setTimeout(600_000);
  const reader = await screenReader();
  const { page } = reader;
  /** Presses a key and keeps with it what is said. */
  const walker = () => {
    const heard = [];
    return { heard, press: async (key, holds) => heard.push([key, await reader.press(key, holds)]) };
  };
  try {
    for (const [id, lang, keys] of WALKS) {
      const name = lang === 'en' ? id : `${id}-${lang}`;
      await test.step(name, async () => {
        await reader.open(new URL(inLang(pageOf(id), lang), BASE_URL).href);
        const [frame, voice] = [page.locator('.frame').first(), page.locator('figure > [aria-live]').first()];
        const { heard, press } = walker();
        // From the last control of the bar, as Tab comes.
        const last = page.locator('.tools :is(button, select):visible').last();
        await reader.focus(last, await last.evaluate((control) => (control.labels[0]?.firstElementChild ?? control).textContent));
        // A chart ends with its description, in which the keys are named.
        const description = await page.locator('[data-summary]').first().textContent();
        await press('Tab', (said) => said.includes(description));
        await expect(frame).toBeFocused();
        // Until it is told that the page has them, Orca keeps the arrow keys for its own reading; from a list it comes with them.
        if (!reader.inFocusMode()) await press('Insert+a', (said) => said.includes(FOCUS_MODE));
        for (const key of keys) {
          const before = await voice.textContent();
          await press(key, async (said) => {
            const words = await voice.textContent();
            return words !== before && said.includes(words);
          });
        }
        hold(name, heard);
      });
    }
    await test.step('tree', async () => {
      await reader.open(new URL(pageOf('valuations'), BASE_URL).href);
      const { heard, press } = walker();
      const button = page.locator('[data-tool="walk"]').first();
      await reader.focus(button, await button.textContent());
      /** What has the focus, in its own words. */
      const at = () => page.evaluate(() => (document.activeElement?.closest('[role="treeitem"]')?.firstElementChild ?? document.body).textContent);
      for (const key of ['Return', 'Down', 'Right', 'Down', 'Down', 'End']) {
        await press(key, async (said) => {
          const words = await at();
          // A key that opens what has the focus leaves the reader there.
          return said.some((one) => one.includes(words) || one === 'expanded');
        });
      }
      hold('tree', heard);
    });
  } catch (error) {
    // Why nothing was said stands in Orca's own log.
    await test.info().attach('orca.log', { path: reader.log, contentType: 'text/plain' });
    throw error;
  } finally {
    await reader.stop();
  }
});
