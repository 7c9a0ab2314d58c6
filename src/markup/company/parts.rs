//! What pages of companies are put together from: parts with headings, cells of cards, links and names.
//!
//! Knows one part at a time, not the page. Invariant: words from the dataset are escaped.

use maud::{Markup, html};

use crate::data::{Company, Table};
use crate::figure::{ARTICLE, Figure, cite};
use crate::markup::charts;
use crate::markup::story::Book;
use crate::text::Lang;
use crate::text::words::{Fixed, interface};

/// The charts with a datum of this company, in the order of the story.
pub fn charts_of<'a>(book: &Book<'a>, company: &str) -> Vec<&'a str> {
    let shows =
        |figure: &Figure| figure.data.iter().any(|datum| datum.entities.iter().any(|id| id == company));
    book.figures.iter().filter(|figure| shows(figure)).map(|figure| figure.id.as_str()).collect()
}

/// A part of the page with a heading.
pub(super) fn section(lang: Lang, id: &str, heading: Fixed, body: &Markup) -> Markup {
    html! { section class="part" id=(id) { h2 { (heading.say(lang)) } (body) } }
}

/// A cell with its heading, which a card shows. What is in it stays together beside that.
pub(super) fn cell(lang: Lang, class: Option<&str>, heading: Fixed, inside: &Markup) -> Markup {
    html! {
        td role="cell" class=[class] data-label=(heading.say(lang)) {
            @if !inside.0.is_empty() { div { (inside) } }
        }
    }
}

/// A link to a table in the explorer, by its title.
pub(super) fn explorer(table: &Table, lang: Lang) -> Markup {
    html! {
        a data-keep href={ "../explore.html?table=" (table.id) } { (table.title.get(lang)) }
    }
}

/// Links to the charts that show a datum, with the company in front where the datum is its own.
pub(super) fn shown_in(book: &Book, company: &Company, address: &str) -> Markup {
    let lang = book.lang;
    let showing = book.figures.iter().filter_map(|figure| {
        let datum = figure.data.iter().find(|datum| datum.id == address)?;
        Some((&figure.id, datum.entities.contains(&company.id)))
    });
    html! {
        @for (n, (chart, is_own)) in showing.enumerate() {
            @if n > 0 { (interface::COMMA.say(lang)) }
            a data-keep href={
                "../charts/" (chart) ".html?d=" (address) @if is_own { "&focus=" (company.id) }
            } { (charts::name_of(chart, lang)) }
        }
    }
}

/// The names of sources.
pub(super) fn sources_of(book: &Book, ids: &[String]) -> String {
    let lang = book.lang;
    let name = |id: &str| book.dataset.source(id).map_or(id, |source| source.name.get(lang)).to_owned();
    let cited: Vec<String> = ids.iter().filter(|id| id.as_str() != ARTICLE).map(|id| name(id)).collect();
    cite(name(ARTICLE), &cited, lang)
}
