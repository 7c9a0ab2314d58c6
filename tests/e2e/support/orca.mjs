// A real screen reader without a screen: Orca beside Chromium under Xvfb, on a session bus of its own, its speech read from its log.
// Keys go through the X server, so that Orca has its say in what reaches the page. Nothing here takes silence for an end,
// which a busy machine makes of speech that is late: whoever presses a key says what is to be heard of it.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

const LAUNCHERS = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'];

/** Whether everything is there that is started here. */
export const installed = () => {
  try {
    for (const program of ['orca', 'Xvfb', 'xdotool', 'openbox', 'dbus-daemon', 'gsettings']) execFileSync('which', [program]);
    return LAUNCHERS.some(existsSync);
  } catch {
    return false;
  }
};

/** What stands in the reader's home before anything starts. @type {Record<string, string>} */
const HOME = {
  // No sound card: the speech server is to swallow what it is told.
  '.config/speech-dispatcher/modules/dummy.conf': '',
  '.config/speech-dispatcher/speechd.conf': 'AddModule "dummy" "sd_dummy" "dummy.conf"\nDefaultModule dummy\n',
  // Orca keeps its log back until there are some kilobytes of it: what is said of a key would be read after the next one.
  '.local/share/orca/orca-customizations.py': 'from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n',
};

/** Starts everything and gives a page, its keys and what is said; `stop` ends what was started. */
export async function screenReader() {
  const home = mkdtempSync(join(tmpdir(), 'olympus-orca-'));
  const started = [];
  const start = (command, args, options) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'], ...options });
    started.push(child);
    return child;
  };
  const stop = () => {
    for (const child of started.reverse()) child.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  };
  try {
    for (const [path, text] of Object.entries(HOME)) {
      mkdirSync(join(home, dirname(path)), { recursive: true });
      writeFileSync(join(home, path), text);
    }
    mkdirSync(join(home, 'run'), { mode: 0o700 });
    const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24']);
    const DISPLAY = `:${(await line(screen)).trim()}`;
    const bare = { ...process.env, DISPLAY, HOME: home, XDG_RUNTIME_DIR: join(home, 'run'), LANG: 'C.UTF-8', ACCESSIBILITY_ENABLED: '1' };
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address'], { env: bare });
    const env = { ...bare, DBUS_SESSION_BUS_ADDRESS: (await line(bus)).trim() };
    start('openbox', [], { env });
    start(LAUNCHERS.find(existsSync), ['--launch-immediately'], { env });
    execFileSync('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'], { env });
    const log = join(home, 'orca.log');
    start('orca', ['--debug-file', log], { env });
    const written = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
    const all = () => speech(written());
    /** Does something and gives what is said from then on, once it `holds` what is waited for and Orca has come to the end of it. */
    const hear = async (act, holds, what) => {
      const from = all().length;
      await act();
      for (let [tries, before] = [0, '']; tries < 300; tries += 1) {
        const now = written();
        const said = speech(now).slice(from);
        if (now === before && await holds(said)) return said;
        before = now;
        await new Promise((done) => setTimeout(done, 200));
      }
      throw new Error(`${what}: in a minute the screen reader said ${JSON.stringify(all().slice(from))} and no more`);
    };
    await hear(() => {}, (said) => said.length, 'started');
    const { CHROME, CHROME_FLAGS = '' } = process.env;
    const browser = await chromium.launch({
      executablePath: CHROME || undefined,
      headless: false,
      env,
      args: [...CHROME_FLAGS.split(' ').filter((flag) => flag && !flag.startsWith('--headless')), '--force-renderer-accessibility', '--window-size=1280,1000'],
    });
    const page = await browser.newPage({ viewport: null, reducedMotion: 'reduce', serviceWorkers: 'block' });
    const x = (...args) => execFileSync('xdotool', args, { env });
    let opened = 0;
    /** Opens a page, and gives it the keyboard by a click beside everything that could be pressed. */
    const open = async (address) => {
      opened = all().length;
      await hear(() => page.goto(address), (said) => said.some((words) => words.startsWith('Finished loading')), address);
      await page.waitForSelector('html[data-ready]');
      x('mousemove', '8', '600', 'click', '1');
    };
    /** Presses a key, named as X names it, and gives what is said of it once it `holds`. Keys are echoed, which is not of the page. */
    const press = async (key, holds) => (await hear(() => x('key', key), holds, key)).filter((words) => words.toLowerCase() !== key.toLowerCase());
    /** Gives the focus to something, and waits until its name is said. */
    const focus = async (locator, name) => hear(() => locator.focus(), (said) => said.some((words) => words.startsWith(name)), `the focus on ${name}`);
    /** Whose the arrow keys are: the page's in focus mode, which is said when it begins and ends. */
    const inFocusMode = () => all().slice(opened).findLast((words) => /^(?:Focus|Browse) mode$/.test(words)) === 'Focus mode';
    return { page, open, press, focus, inFocusMode, stop: async () => { await browser.close(); stop(); } };
  } catch (error) {
    stop();
    throw error;
  }
}

/** What Orca said, from its log of everything. */
const speech = (log) => [...log.matchAll(/SPEECH OUTPUT: '(.*)' ?\{/g)].map(([, words]) => words.trim()).filter(Boolean);

/** The first line that a program prints. */
const line = (child) => new Promise((done, fail) => {
  let text = '';
  child.stdout.on('data', (part) => {
    text += part;
    if (text.includes('\n')) done(text.split('\n')[0]);
  });
  child.on('error', fail);
  child.on('exit', () => fail(new Error('ended before it said anything')));
});
