//! What is said of a company in words, and rows of other things that name it, one entry a row.
//!
//! Invariant: every statement handed in stands in the entry of its row once.

use maud::{Markup, html};

use crate::data::Company;
use crate::markup::company::figures::printed;
use crate::markup::company::parts::{explorer, section, shown_in, sources_of};
use crate::markup::company::statements::Statement;
use crate::markup::grade_name;
use crate::markup::story::Book;
use crate::text;
use crate::text::words::{Fixed, company as words, interface};

/// What it is, or is said to be, in words.
pub(super) fn words(book: &Book, company: &Company, said: &[Statement]) -> Markup {
    entries("words", words::IN_WORDS, book, company, said)
}

/// Where it is named beside others.
pub(super) fn named(book: &Book, company: &Company, said: &[Statement]) -> Markup {
    entries("named", words::ALSO_NAMED, book, company, said)
}

fn entries(id: &str, heading: Fixed, book: &Book, company: &Company, said: &[Statement]) -> Markup {
    if said.is_empty() {
        return html! {};
    }
    let entries = said.chunk_by(|one, other| one.table.id == other.table.id && one.row.id == other.row.id);
    let list = html! {
        ul class="entries" {
            @for said in entries { @if let Some(first) = said.first() { (entry(book, company, first, said)) } }
        }
    };
    section(book.lang, id, heading, &list)
}

fn entry(book: &Book, company: &Company, first: &Statement, said: &[Statement]) -> Markup {
    let lang = book.lang;
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
    let dates: Vec<String> = dates.iter().map(|date| text::period(date, lang)).collect();
    let dates = dates.join(interface::COMMA.say(lang));
    html! {
        li {
            h3 { (first.label(lang)) }
            dl { @for statement in said { (statement_words(book, company, statement)) } }
            p { small { (explorer(first.table, lang)) " · " (dates) " · " (sources_of(book, &sources)) } }
        }
    }
}

fn statement_words(book: &Book, company: &Company, statement: &Statement) -> Markup {
    let (address, lang) = (statement.address(), book.lang);
    let links = shown_in(book, company, &address);
    html! {
        div id=(statement.anchor()) {
            dt { (statement.column.title.get(lang)) }
            dd {
                (statement.value(lang))
                (printed(statement, lang))
                small { (grade_name(statement.cell.evidence.grade, lang)) }
                @if !links.0.is_empty() { small { (links) } }
            }
        }
    }
}
