// What a screen reader says of three charts: Orca, asked for real. Only where it is wanted (`ORCA=1`) and installed, since it needs
// a screen, a bus and a speech server of its own, which support/orca.mjs starts; docs/accessibility.md says which packages.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { screenReader } from './support/orca.mjs';
import { pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

const { BASE_URL, ORCA, ORCA_UPDATE } = process.env;

const installed = () => {
  try {
    for (const program of ['orca', 'Xvfb', 'xdotool', 'openbox', 'dbus-daemon', 'gsettings']) execFileSync('which', [program]);
    return true;
  } catch {
    return false;
  }
};

test.skip(!ORCA, 'ORCA is not set');
test.skip(() => !installed(), 'Orca is not installed, or what it needs is not');

/** Three charts as different as charts here are, and the keys that walk through each. */
const WALKS = [
  ['valuations', ['Right', 'Right', 'Down', 'End']],
  ['token-growth', ['Right', 'Right', 'Right', 'End']],
  ['ecosystems', ['Right', 'Right', 'Down', 'End']],
];

/** What Orca says of keys and of itself, which is not of the page. */
const isEcho = (words) => /^(?:tab|return|escape|insert|home|end|right|down|[a-z]|(?:browse|focus) mode)$/i.test(words);

test('what Orca says of a chart', async () => {
  test.setTimeout(300_000);
  const reader = await screenReader();
  try {
    for (const [id, keys] of WALKS) {
      await test.step(id, async () => {
        await reader.open(new URL(pageOf(id), BASE_URL).href);
        const before = (await reader.told()).length;
        // From the last control of the bar, as Tab comes.
        await reader.page.locator('.tools :is(button, select):visible').last().focus();
        await reader.press('Tab');
        await expect(reader.page.locator('.frame').first()).toBeFocused();
        // Orca keeps the arrow keys for its own reading until it is told that the page has them.
        const mode = async () => (await reader.told()).findLast((words) => / mode$/.test(words));
        do await reader.press('Insert+a'); while (await mode() !== 'Focus mode');
        for (const key of keys) await reader.press(key);
        const said = (await reader.told()).slice(before).filter((words) => words && !isEcho(words));
        const path = new URL(`speech/${id}.txt`, import.meta.url);
        // The chart begins with its finding; what was said before is of the controls over it.
        const begins = said.findLastIndex((words) => words.endsWith(' chart.'));
        const heard = `${said.slice(begins).join('\n')}\n`;
        if (ORCA_UPDATE || !existsSync(path)) writeFileSync(path, heard);
        expect(heard).toBe(readFileSync(path, 'utf8'));
      });
    }
  } finally {
    await reader.stop();
  }
});
