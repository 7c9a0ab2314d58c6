// A real screen reader without a screen: Orca beside Chromium under Xvfb, on a session bus of its own, its speech read from its log.
// Keys go through the X server, so that Orca has its say in what reaches the page.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const LAUNCHERS = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'];

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
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    // No sound card: the speech server is to swallow what it is told.
    const config = join(home, '.config/speech-dispatcher');
    mkdirSync(join(config, 'modules'), { recursive: true });
    writeFileSync(join(config, 'modules/dummy.conf'), '');
    writeFileSync(join(config, 'speechd.conf'), 'AddModule "dummy" "sd_dummy" "dummy.conf"\nDefaultModule dummy\n');
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
    const said = () => (existsSync(log) ? speech(readFileSync(log, 'utf8')) : []);
    await until(() => said().length);
    const { CHROME, CHROME_FLAGS = '' } = process.env;
    const browser = await chromium.launch({
      executablePath: CHROME || undefined,
      headless: false,
      env,
      args: [...CHROME_FLAGS.split(' ').filter((flag) => flag && !flag.startsWith('--headless')), '--force-renderer-accessibility', '--window-size=1280,1000'],
    });
    const page = await browser.newPage({ viewport: null, reducedMotion: 'reduce', serviceWorkers: 'block' });
    /** Opens a page and puts the keyboard into it, away from everything that could be pressed. */
    const open = async (address) => {
      await page.goto(address);
      await page.waitForSelector('html[data-ready]');
      await quiet(said, said().length);
      execFileSync('xdotool', ['mousemove', '8', '600', 'click', '1'], { env });
      await quiet(said, said().length);
    };
    /** Presses a key, named as X names it, and waits until nothing more is said of it. */
    const press = async (key) => {
      const before = said().length;
      await new Promise((done, fail) => execFile('xdotool', ['key', key], { env }, (error) => (error ? fail(error) : done())));
      await quiet(said, before);
    };
    /** What has been said so far, once no more comes. */
    const told = async () => {
      await quiet(said, said().length);
      return said();
    };
    return { page, open, press, told, stop: async () => { await browser.close(); stop(); } };
  } catch (error) {
    stop();
    throw error;
  }
}

/** What Orca said, from its log of everything. */
const speech = (log) => [...log.matchAll(/SPEECH OUTPUT: '(.*)' ?\{/g)].map(([, words]) => words.trim());

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

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function until(holds) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (holds()) return;
    await pause(100);
  }
  throw new Error('the screen reader says nothing');
}

/** Waits until something is said after the first `before`, or nothing comes, and then until nothing more does. */
async function quiet(said, before) {
  let [last, calm] = [said().length, 0];
  for (let tries = 0; tries < 100 && calm < 15; tries += 1) {
    await pause(100);
    const now = said().length;
    calm = now === last && (now > before || tries > 25) ? calm + 1 : 0;
    last = now;
  }
}
