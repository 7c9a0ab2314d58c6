//! What a picture says of itself to programs: RDF in the words of Dublin Core and Creative Commons, as drawing programs read it.
//!
//! Knows figures and the package, no drawing. Invariant: the identifier names the version of the data, and everything is escaped; a
//! picture that a reader keeps says the same (`web/src/keep/about.js`).

use super::about::LICENCES;
use crate::data::Dataset;
use crate::figure::Figure;
use crate::text::words::interface;
use maud::html;

/// The names that are used, each with its address.
const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const DC: &str = "http://purl.org/dc/elements/1.1/";
const CC: &str = "http://creativecommons.org/ns#";

/// The description of a figure's picture; `address` is that of its page, with the version of the data.
pub fn rdf(figure: &Figure, dataset: &Dataset, address: &str) -> String {
    let lang = figure.lang;
    let created = Some(dataset.created()).filter(|day| !day.is_empty());
    let description = html! {
        metadata {
            rdf:RDF xmlns:rdf=(RDF) xmlns:dc=(DC) xmlns:cc=(CC) {
                cc:Work rdf:about=(address) {
                    dc:title { (figure.finding.title) }
                    dc:creator { (interface::SITE.say(lang)) }
                    @if let Some(created) = created { dc:date { (created) } }
                    dc:source { (figure.attribution(|source| source.name.clone())) }
                    dc:language { (lang.code()) }
                    dc:identifier { (address) }
                    dc:format { "image/svg+xml" }
                    @for licence in LICENCES { cc:license rdf:resource=(licence.path) {} }
                }
            }
        }
    };
    description.into_string()
}
