// What the files of the site say, read without a browser: every page is bound by the strict policy and holds nothing that it would
// stop, and every address on every page leads somewhere.
import { published } from './support/published.mjs';
import { expect, test } from './support/workerless.mjs';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types olympus";

test('every page holds nothing that a strict policy would stop', async () => {
  const pages = await published();
  expect(pages.length).toBeGreaterThan(40);
  for (const { name, html } of pages) {
    const policies = [...html.matchAll(/<meta[^>]*Content-Security-Policy[^>]*>/gi)].map(([tag]) => tag);
    expect(policies, name).toHaveLength(1);
    expect(policies[0].match(/content="([^"]*)"/)[1].replaceAll('&#39;', "'"), name).toBe(POLICY);
    expect(html.indexOf(policies[0]), `${name}: the policy stands before what it binds`).toBeLessThan(html.search(/<(script|link)\b/));
    expect(html, name).not.toMatch(/<style\b/i);
    expect(html, name).not.toMatch(/<[^>]*\s(style|on[a-z]+)\s*=/i);
    for (const [tag, body] of html.matchAll(/<script\b[^>]*>([^]*?)<\/script>/gi)) {
      // Data for machines, which no browser runs.
      if (/type="application\/ld\+json"/.test(tag)) continue;
      expect(tag, name).toMatch(/\ssrc=/);
      expect(body.trim(), name).toBe('');
    }
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
