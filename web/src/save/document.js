// @ts-check
// The document of a saved chart: its places, and what they are filled with.

/** Text as it stands in markup. @param {string} text */
export const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/**
 * A document with its places filled. What is given as text is escaped, what is given as markup is not.
 * @param {string} document Places stand in double braces.
 * @param {Record<string, string>} texts
 * @param {Record<string, string>} markup
 */
export const fill = (document, texts, markup) => document.replace(/\{\{(\w+)\}\}/g, (_, name) => {
  if (name in markup) return markup[name];
  if (name in texts) return escape(texts[name]);
  throw new Error(`nothing for ${name}`);
});

/**
 * A file as a block of the document, under its name there.
 * @param {string} name
 * @param {string} packed Its bytes, by gzip, in base64.
 */
export const block = (name, packed) => `<script type="application/octet-stream" data-file="${escape(name)}">${packed}</script>`;

/**
 * The files that a saved chart carries of one language, each with where it is from and its name in the document: its figures
 * and what its foot offers, where the chart's own page has them.
 * @param {string} root The site's address.
 * @param {{ own: string, folder: string, pack: string, rates: string[], offered: string[] }} chart `own` is its page,
 *   `folder` where what is offered is taken from, `rates` are the exchange rates at which its figures stand in folders beside its pack.
 */
export const filesOf = (root, { own, folder, pack, rates, offered }) => {
  const pathOf = (/** @type {string} */ address) => new URL(address, new URL(own, root)).href.slice(root.length);
  return [
    ...[pack, ...rates.map((rate) => pack.replace(/[^/]+$/, `${rate}/$&`))].map((address) => [pathOf(address), pathOf(address)]),
    ...offered.map((address) => [`${folder}/${address.split('/').pop()}`, pathOf(address)]),
  ];
};
