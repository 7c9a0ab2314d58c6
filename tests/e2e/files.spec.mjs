// What the files of the site say, read without a browser: every page is bound by the strict policy and holds nothing that it would
// stop, inline one style and one script alone that it names by digest, and every address on every page leads somewhere.
import { createHash } from 'node:crypto';
import { published } from './support/published.mjs';
import { expect, test } from './support/workerless.mjs';

const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a page that holds this style and this script itself. */
const policyOf = (style, script) =>
  `default-src 'none'; script-src 'self' ${digest(script)} 'wasm-unsafe-eval'; style-src 'self' ${digest(style)}; ` +
  "img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types olympus";

test('every page holds nothing that a strict policy would stop', async () => {
  const pages = await published();
  expect(pages.length).toBeGreaterThan(40);
  for (const { name, html } of pages) {
    const policies = [...html.matchAll(/<meta[^>]*Content-Security-Policy[^>]*>/gi)].map(([tag]) => tag);
    expect(policies, name).toHaveLength(1);
    const styles = [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/gi)];
    expect(styles, name).toHaveLength(1);
    const inline = [];
    for (const [, tag, body] of html.matchAll(/(<script\b[^>]*>)([^]*?)<\/script>/gi)) {
      // Data for machines, which no browser runs.
      if (/type="application\/ld\+json"/.test(tag)) continue;
      if (!/\ssrc=/.test(tag)) inline.push(body);
      else expect(body.trim(), name).toBe('');
    }
    expect(inline, name).toHaveLength(1);
    expect(policies[0].match(/content="([^"]*)"/)[1].replaceAll('&#39;', "'"), name).toBe(policyOf(styles[0][1], inline[0]));
    expect(html.indexOf(policies[0]), `${name}: the policy stands before what it binds`).toBeLessThan(html.search(/<(script|link|style)\b/));
    expect(html, name).not.toMatch(/<[^>]*\s(style|on[a-z]+)\s*=/i);
  }
});

test('every address on every page leads somewhere', async () => {
  const { origin } = new URL(process.env.BASE_URL);
  const named = new Map();
  for (const { name, html } of await published()) {
    const here = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
      .map(([, address]) => new URL(address.replaceAll('&amp;', '&'), new URL(name, process.env.BASE_URL)))
      .filter((address) => address.origin === origin);
    expect(here.length, name).toBeGreaterThan(5);
    for (const address of here) named.set(address.href.split('#')[0], name);
  }
  expect(named.size).toBeGreaterThan(300);
  const dead = [];
  for (const [address, name] of named) {
    const answer = await fetch(address, { method: 'HEAD' });
    if (answer.status !== 200) dead.push(`${name}: ${address} answers ${answer.status}`);
  }
  expect(dead).toEqual([]);
});
