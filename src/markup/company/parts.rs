//! What pages of companies are put together from: parts with headings, cells of cards, links and names.
//!
//! Knows one part at a time, not the page. Invariant: words from the dataset are escaped.

use maud::{Markup, PreEscaped, html};

use crate::data::{Company, Table};
use crate::figure::{ARTICLE, Figure, SourceNote, cite};
use crate::markup::charts;
use crate::markup::sources::link;
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

/// The figure with a company in front, if that leaves anything behind it.
pub fn in_front(figure: &Figure, company: &Company) -> Option<Figure> {
    let mut front = figure.clone();
    front.front(&company.id);
    front.focus.is_some().then_some(front)
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

/// The name of a source; its id where it is not known.
pub(super) fn name_of<'a>(book: &Book<'a>, id: &'a str) -> &'a str {
    book.dataset.source(id).map_or(id, |source| source.name.get(book.lang))
}

/// The names of those whom the article cites among sources, as one list; empty where it cites nobody.
pub(super) fn cited_of(book: &Book, ids: &[String]) -> String {
    let cited = ids.iter().map(String::as_str).filter(|id| *id != ARTICLE);
    cited.map(|id| name_of(book, id)).collect::<Vec<&str>>().join(interface::COMMA.say(book.lang))
}

/// The names of sources.
pub(super) fn sources_of(book: &Book, ids: &[String]) -> String {
    let cited: Vec<String> =
        ids.iter().filter(|id| id.as_str() != ARTICLE).map(|id| name_of(book, id).to_owned()).collect();
    cite(name_of(book, ARTICLE).to_owned(), &cited, book.lang)
}

/// The names of sources, each a link where its address is known.
pub(super) fn linked(book: &Book, ids: &[impl AsRef<str>]) -> Markup {
    let note = |id: &str| {
        let source = book.dataset.source(id)?;
        let name = source.name.get(book.lang).to_owned();
        Some(link(&SourceNote { id: id.to_owned(), name, url: source.url.clone() }))
    };
    // Links are finished HTML, put into the words around them.
    let cited = ids.iter().map(AsRef::as_ref).filter(|id| *id != ARTICLE);
    let cited: Vec<String> = cited.filter_map(note).collect();
    PreEscaped(cite(note(ARTICLE).unwrap_or_default(), &cited, book.lang))
}
