// @ts-check
// A chart's file of data, in the page's language.
import { LANGS } from '../generated.js';
import { lang } from '../lang.js';
import { at, get } from './site.js';

/**
 * The file of the version whose figures the address keeps, where the site has it; otherwise today's.
 * @param {{ id: string, pinned: boolean, version: string, today: string }} chart
 */
export const fileOf = async ({ id, pinned, version, today }) => {
  const name = `${id}${lang() === LANGS[0] ? '' : `.${lang()}`}.json`;
  if (pinned && version !== today) {
    const kept = await fetch(at(`editions/${version}/${name}`)).catch(() => undefined);
    if (kept?.ok) return kept.json();
  }
  return (await get(`charts/${name}`)).json();
};
