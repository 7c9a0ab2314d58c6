// Every page is valid HTML, by all the rules that html-validate recommends; none is turned off. One is answered for: parts of
// tables that are laid out as cards where there is little room say their roles outright, as browsers forget them then.
import { expect, test } from './support/workerless.mjs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { published } from './support/published.mjs';

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }));

const PARTS = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
const isAnswered = ({ ruleId, context }) => ruleId === 'no-redundant-role' && PARTS.includes(context?.tagName);

/** What is wrong with a page, a line each. */
async function faults({ name, html }) {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.filter((message) => !isAnswered(message)).map(({ ruleId, message, line, column, selector }) => `${name}:${line}:${column} ${ruleId}: ${message} (${selector})`));
}

test('every page is valid', async () => {
  const pages = await published();
  expect(pages.length).toBeGreaterThan(80);
  const found = [];
  for (const page of pages) found.push(...(await faults(page)));
  expect(found).toEqual([]);
});

test('what is not valid is found', async () => {
  const html = '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p id="a">x</p><p id="a"><div>x</div></p></body></html>';
  expect((await faults({ name: 'x.html', html })).join()).toMatch(/no-dup-id/);
});
