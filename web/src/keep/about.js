// @ts-check
// What a picture says of itself to programs, as RDF in the words of Dublin Core and Creative Commons; the site's own pictures say the
// same (src/files/rdf.rs).
import { LICENCES, site } from '../generated.js';
import { say } from '../lang.js';
import { escape } from '../share/texts.js';

/** @param {import('./shown.js').Shown} shown */
export const about = ({ title, notes, address, kept, lang }) => {
  const said = (/** @type {string} */ name, /** @type {string} */ text) => `<dc:${name}>${escape(text)}</dc:${name}>`;
  const licences = LICENCES.map((place) => `<cc:license rdf:resource="${escape(place)}"/>`).join('');
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about="${escape(address)}">${said('title', title)}${said('creator', say(site, lang))}${said('date', kept)}${said('source', notes[0] ?? '')}${said('language', lang)}${said('identifier', address)}${said('format', 'image/svg+xml')}${licences}</cc:Work></rdf:RDF></metadata>`;
};
