// Rules of accessibility that a machine can check.
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';

/** Holds that the page, as it stands now, breaks none of them, or none of `rules`. */
export async function accessible(page, rules = []) {
  // All in the page itself: no page here has a frame that has to be asked, and otherwise a second page is opened each time.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules.length ? builder.withRules(rules) : builder).analyze();
  const told = violations.map(({ id, help, nodes }) =>
    `${id}: ${help}: ${nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`).join(' | ')}`);
  expect(told).toEqual([]);
}
