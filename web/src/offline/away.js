// @ts-check
// The page that stands for one that was never opened, when there is no network: it says so, in that page's language and theme, and
// leads to what can be read.
import { LANGS, awayAgain, awayKept, awayText, awayTitle, site } from '../generated.js';
import { folderOf, languageOf } from '../folders.js';

/** A page that is kept, as far as a link to it needs it. @typedef {{ path: string, title: string }} Kept */

/** What names a page in its own source, still escaped. @param {string} html */
export const titleIn = (html) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

/**
 * The whole document. Its addresses are those of the root, since it stands at many depths.
 * @param {string} path The page that was asked for, from the root of the site.
 * @param {string | null} theme
 * @param {readonly Kept[]} kept
 * @param {string | undefined} style The path of the site's style sheet, where that is kept.
 * @param {string} root The root's address.
 */
export const awayPage = (path, theme, kept, style, root) => {
  const lang = languageOf(path);
  const say = (/** @type {readonly string[]} */ words) => words[LANGS.indexOf(lang)];
  const link = (/** @type {Kept} */ page) => {
    const own = languageOf(page.path);
    return `<li${own === lang ? '' : ` lang="${own}"`}><a href="${root}${page.path}">${page.title}</a></li>`;
  };
  const own = (/** @type {Kept} */ page) => Number(languageOf(page.path) === lang);
  const links = [...kept].sort((a, b) => own(b) - own(a) || a.path.localeCompare(b.path)).map(link);
  const front = `${root}${folderOf(lang)}index.html`;
  const chosen = theme === 'dark' || theme === 'light' ? ` data-theme="${theme}"` : '';
  return [
    `<!DOCTYPE html><html lang="${lang}" data-lang="${lang}"${chosen}><head><meta charset="utf-8">`,
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'self\'; img-src \'self\'">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${say(awayTitle)} · ${say(site)}</title>`,
    `<link rel="icon" type="image/svg+xml" href="${root}favicon.svg">`,
    style ? `<link rel="stylesheet" href="${root}${style}">` : '',
    `</head><body><header class="top"><a class="brand" href="${front}">${say(site)}</a></header>`,
    `<main id="main"><div class="masthead"><h1>${say(awayTitle)}</h1><p class="line">${say(awayText)}</p></div>`,
    `<p class="away"><a href="">${say(awayAgain)}</a></p>`,
    links.length ? `<h2>${say(awayKept)}</h2><ul class="away">${links.join('')}</ul>` : '',
    '</main></body></html>',
  ].join('');
};
