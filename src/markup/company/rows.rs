//! What is said of a company in words, and rows of other things that name it, one entry a row.
//!
//! Invariant: every statement handed in stands in the entry of its row once.

use crate::data::Company;
use crate::markup::company::figures::printed;
use crate::markup::company::parts::{explorer, section, shown_in, sources_of, told};
use crate::markup::company::said::Statement;
use crate::markup::escape::{both, join};
use crate::markup::story::Book;
use crate::markup::{escape, grade_name};
use crate::text;
use crate::text::words::{Fixed, company as words, interface};

/// What it is, or is said to be, in words.
pub(super) fn words(book: &Book, company: &Company, said: &[Statement]) -> String {
    entries("words", words::IN_WORDS, book, company, said)
}

/// Where it is named beside others.
pub(super) fn named(book: &Book, company: &Company, said: &[Statement]) -> String {
    entries("named", words::ALSO_NAMED, book, company, said)
}

fn entries(id: &str, heading: Fixed, book: &Book, company: &Company, said: &[Statement]) -> String {
    if said.is_empty() {
        return String::new();
    }
    let mut out = String::from("<ul class=\"entries\">");
    let mut rest = said;
    while let Some(first) = rest.first() {
        let is_same = |other: &&Statement| other.table.id == first.table.id && other.row.id == first.row.id;
        let (entry, after) = rest.split_at(rest.iter().take_while(is_same).count().max(1));
        out.push_str(&self::entry(book, company, first, entry));
        rest = after;
    }
    out.push_str("</ul>");
    section(id, heading, &out)
}

fn entry(book: &Book, company: &Company, first: &Statement, said: &[Statement]) -> String {
    let mut sources: Vec<String> = Vec::new();
    let mut dates: Vec<&str> = Vec::new();
    for evidence in said.iter().map(|statement| &statement.cell.evidence) {
        for source in &evidence.sources {
            if !sources.contains(source) {
                sources.push(source.clone());
            }
        }
        if !dates.contains(&evidence.as_of.as_str()) {
            dates.push(&evidence.as_of);
        }
    }
    let dates = told(|lang| {
        let dates: Vec<String> = dates.iter().map(|date| text::period(date, lang)).collect();
        escape(&dates.join(interface::COMMA.say(lang)))
    });
    let said: String = said.iter().map(|statement| self::said(book, company, statement)).collect();
    join(&[
        "<li><h3>",
        &told(|lang| escape(&first.label(lang))),
        "</h3><dl>",
        &said,
        "</dl><p><small>",
        &explorer(first.table),
        " · ",
        &dates,
        " · ",
        &sources_of(book, &sources),
        "</small></p></li>",
    ])
}

fn said(book: &Book, company: &Company, statement: &Statement) -> String {
    let printed = if statement.is_figure() { printed(statement) } else { String::new() };
    join(&[
        "<div data-cell=\"",
        &escape(&statement.address()),
        "\"><dt>",
        &told(|lang| escape(statement.column.title.get(lang))),
        "</dt><dd>",
        &told(|lang| escape(&statement.value(lang))),
        &printed,
        "<small>",
        &both(|lang| grade_name(statement.cell.evidence.grade, lang).to_owned()),
        "</small>",
        &match shown_in(book, company, &statement.address()) {
            links if links.is_empty() => links,
            links => join(&["<small>", &links, "</small>"]),
        },
        "</dd></div>",
    ])
}
