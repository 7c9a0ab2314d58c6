// @ts-check
// An address that asks for another language, as older links and embeds do, leads to the page's twin in it before anything is
// painted. What else it asks stays as it stands.
import { languageIn, lang, twinOf } from '../lang.js';

/**
 * Where an address leads that asks for another language than its page has; nothing if it asks for none.
 * @param {string} href
 * @param {string} folder The site's address.
 * @param {string} own The page's language.
 */
export const leadsTo = (href, folder, own) => {
  const { origin, pathname, search, hash } = new URL(href);
  const { lang: asked, rest } = languageIn(search);
  const path = (origin === 'null' ? href.split(/[?#]/)[0] : origin + pathname).slice(folder.length);
  if (!asked || asked === own || href.indexOf(folder)) return undefined;
  return folder + twinOf(path, own, asked) + (rest && `?${rest}`) + hash;
};

/**
 * @param {HTMLElement} root
 * @param {string} folder
 */
export const lead = (root, folder) => {
  const there = leadsTo(location.href, folder, lang());
  if (!there) return;
  root.hidden = true;
  location.replace(there);
};
