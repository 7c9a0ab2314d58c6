// A real screen reader without a screen: Orca beside Chromium under Xvfb, on a session bus of its own, its speech read from its log.
// Keys go through the X server, so that Orca has its say in what reaches the page. Nothing here takes silence for an end,
// which a busy machine makes of speech that is late: whoever presses a key says what is to be heard of it, and by its log
// Orca has to be through with all that it was told (orca-log.mjs).
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { OrcaLog } from './orca-log.mjs';

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
  // And it begins to read each page aloud when it has come, which is not what is asked here and gets in the way of what is.
  '.local/share/orca/orca-customizations.py': [
    'from orca import debug, settings',
    'debug.debugFile.reconfigure(line_buffering=True)',
    'settings.sayAllOnLoad = False',
    '',
  ].join('\n'),
  // Whether to translate a page is asked in a bubble, which takes the keyboard.
  'profile/Default/Preferences': JSON.stringify({ translate: { enabled: false } }),
};

/** How long something may take to be said, in milliseconds, on a machine that has much else to do. */
const PATIENCE = 60_000;
/** What comes in at one end is at the other well within this, unless something is being done about it. */
const PAUSE = 250;

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
    const log = new OrcaLog(join(home, 'orca.log'));
    start('orca', ['--debug-file', log.path], { env });
    /** Does something and gives what is said from then on, once it `holds` what is waited for and Orca has come to the end of it. */
    const hear = async (act, holds, what, patience = PATIENCE) => {
      log.read();
      const from = log.said.length;
      await act();
      const late = Date.now() + patience;
      for (let quiet = 0; quiet < 2; ) {
        await new Promise((done) => setTimeout(done, PAUSE));
        const grown = log.read();
        const said = log.said.slice(from);
        if (!grown && log.atRest() && (await holds(said))) quiet += 1;
        else if (Date.now() > late) throw new Error(`${what}: in ${patience / 1000} seconds the screen reader said ${JSON.stringify(said)} and no more`);
        else quiet = 0;
      }
      return log.said.slice(from);
    };
    /** Does what brings the reader to what is tested, again where Orca has not followed: what it says on the way is not held to anything. */
    const insist = async (act, holds, what) => {
      for (let tries = 1; ; tries += 1) {
        try {
          return await hear(() => act(tries), holds, what, PATIENCE / 4);
        } catch (error) {
          if (tries === 4) throw error;
        }
      }
    };
    await hear(() => {}, (said) => said.length, 'started');
    const { CHROME, CHROME_FLAGS = '' } = process.env;
    const context = await chromium.launchPersistentContext(join(home, 'profile'), {
      executablePath: CHROME || undefined,
      headless: false,
      env,
      viewport: null,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      args: [...CHROME_FLAGS.split(' ').filter((flag) => flag && !flag.startsWith('--headless')), '--force-renderer-accessibility', '--window-size=1280,1000'],
    });
    const [page] = context.pages();
    const x = (...args) => execFileSync('xdotool', args, { env });
    let opened = 0;
    /** Opens a page once Orca takes it for loaded, and gives it the keyboard by a click beside everything that could be pressed. */
    const open = async (address) => {
      opened = log.said.length;
      const load = async (tries) => {
        log.loaded = false;
        await (tries === 1 ? page.goto(address) : page.reload());
        await page.waitForSelector('html[data-ready]');
      };
      await insist(load, () => log.loaded, address);
      x('mousemove', '8', '600', 'click', '1');
      // It leaves a caret in the words that are nearest, a chart's description: who walks on must not hear it again.
      await page.waitForFunction(() => document.hasFocus());
    };
    /** Presses a key, named as X names it, and gives what is said of it once it `holds`. Keys are echoed, which is not of the page. */
    const press = async (key, holds) => (await hear(() => x('key', key), holds, key)).filter((words) => words.toLowerCase() !== key.toLowerCase());
    /** Gives the focus to something, and waits until its name is said. */
    const focus = async (locator, name) => {
      const give = async (tries) => {
        if (tries > 1) await locator.blur();
        await locator.focus();
      };
      await insist(give, (said) => said.some((words) => words.startsWith(name)), `the focus on ${name}`);
    };
    /** Whose the arrow keys are: the page's in focus mode, which is said when it begins and ends. */
    const inFocusMode = () => log.said.slice(opened).findLast((words) => /^(?:Focus|Browse) mode$/.test(words)) === 'Focus mode';
    return { page, log: log.path, open, press, focus, inFocusMode, stop: async () => { await context.close(); stop(); } };
  } catch (error) {
    stop();
    throw error;
  }
}

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
