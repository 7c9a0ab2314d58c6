//! What pages of companies are put together from: parts with headings, cells of cards, links and names.
//!
//! Knows one part at a time, not the page. Invariant: words from the dataset are escaped.

use crate::data::{Company, Table};
use crate::figure::{ARTICLE, Figure, cite};
use crate::markup::escape::{both, join, say};
use crate::markup::story::Book;
use crate::markup::{charts, escape};
use crate::text::Lang;
use crate::text::words::{Fixed, interface};

/// The charts with a datum of this company, in the order of the story.
pub fn charts_of<'a>(book: &Book<'a>, company: &str) -> Vec<&'a str> {
    let shows =
        |figure: &Figure| figure.data.iter().any(|datum| datum.entities.iter().any(|id| id == company));
    book.figures.iter().filter(|[en, _]| shows(en)).map(|[en, _]| en.id.as_str()).collect()
}

/// HTML in both languages, once where both say the same.
pub(super) fn told(html: impl Fn(Lang) -> String) -> String {
    let [en, zh] = Lang::ALL.map(&html);
    if en == zh { en } else { both(html) }
}

/// A part of the page with a heading.
pub(super) fn section(id: &str, heading: Fixed, body: &str) -> String {
    join(&["<section class=\"part\" id=\"", id, "\"><h2>", &say(heading), "</h2>", body, "</section>"])
}

/// A cell with its heading in both languages, of which a card shows the one in force. What is in it stays together beside that.
pub(super) fn cell(class: &str, heading: Fixed, html: &str) -> String {
    let html = if html.is_empty() { String::new() } else { join(&["<div>", html, "</div>"]) };
    join(&[
        "<td role=\"cell\"",
        class,
        " data-label=\"",
        heading.say(Lang::En),
        "\" data-label-zh=\"",
        heading.say(Lang::Zh),
        "\">",
        &html,
        "</td>",
    ])
}

/// A link to a table in the explorer, by its title.
pub(super) fn explorer(table: &Table) -> String {
    join(&[
        "<a data-keep href=\"../explore.html?table=",
        &escape(&table.id),
        "\">",
        &told(|lang| escape(table.title.get(lang))),
        "</a>",
    ])
}

/// Links to the charts that show a datum, with the company in front where the datum is its own.
pub(super) fn shown_in(book: &Book, company: &Company, address: &str) -> String {
    let mut links: Vec<String> = Vec::new();
    for [figure, _] in &book.figures {
        let Some(datum) = figure.data.iter().find(|datum| datum.id == address) else { continue };
        let focus = if datum.entities.contains(&company.id) {
            ["&amp;focus=", &escape(&company.id)].concat()
        } else {
            String::new()
        };
        links.push(join(&[
            "<a data-keep href=\"../charts/",
            &figure.id,
            ".html?d=",
            &escape(address),
            &focus,
            "\">",
            &told(|lang| escape(charts::name_of(&figure.id, lang))),
            "</a>",
        ]));
    }
    links.join(&say(interface::COMMA))
}

/// The names of sources.
pub(super) fn sources_of(book: &Book, ids: &[String]) -> String {
    told(|lang| {
        let name = |id: &str| book.dataset.source(id).map_or(id, |source| source.name.get(lang)).to_owned();
        let cited: Vec<String> = ids.iter().filter(|id| id.as_str() != ARTICLE).map(|id| name(id)).collect();
        escape(&cite(name(ARTICLE), &cited, lang))
    })
}
