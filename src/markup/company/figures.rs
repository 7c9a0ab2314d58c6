//! A company's own figures as one table, in order of time.
//!
//! Invariant: every figure that is the company's own has one row, with its value, printed form, evidence and links.

use maud::{Markup, html};

use crate::data::Company;
use crate::markup::company::parts::{cell, explorer, section, shown_in, sources_of};
use crate::markup::company::statements::Statement;
use crate::markup::grade_name;
use crate::markup::story::Book;
use crate::text::words::{company as words, interface};
use crate::text::{self, Lang};

/// The section; empty where there are no figures.
pub(super) fn figures(book: &Book, company: &Company, figures: &[Statement]) -> Markup {
    if figures.is_empty() {
        return html! {};
    }
    let lang = book.lang;
    let mut ordered: Vec<&Statement> = figures.iter().collect();
    ordered.sort_by_key(|statement| statement.days());
    let groups = ordered.chunk_by(|one, other| one.cell.evidence.as_of == other.cell.evidence.as_of);
    // Roles are said outright: where there is little room rows become cards.
    let table = html! {
        div class="scroll" {
            table class="said cards" role="table" {
                thead role="rowgroup" {
                    tr role="row" {
                        @for heading in [words::MEASURE, words::VALUE, interface::EVIDENCE, words::SHOWN] {
                            th scope="col" role="columnheader" { (heading.say(lang)) }
                        }
                    }
                }
                @for group in groups {
                    tbody role="rowgroup" {
                        @if let Some(first) = group.first() { (when(&first.cell.evidence.as_of, lang)) }
                        @for statement in group { (row(book, company, statement)) }
                    }
                }
            }
        }
    };
    section(lang, "figures", words::ITS_FIGURES, &table)
}

/// The period of the rows below, over all of their columns.
fn when(as_of: &str, lang: Lang) -> Markup {
    html! {
        tr class="when" role="row" {
            th scope="rowgroup" role="rowheader" colspan="4" {
                span class="unseen" { (interface::AS_OF.say(lang)) " " }
                (text::period(as_of, lang))
            }
        }
    }
}

fn row(book: &Book, company: &Company, statement: &Statement) -> Markup {
    let (evidence, lang) = (&statement.cell.evidence, book.lang);
    let value = html! { (statement.value(lang)) (printed(statement, lang)) };
    let grade = html! {
        (grade_name(evidence.grade, lang))
        small { (sources_of(book, &evidence.sources)) }
    };
    html! {
        tr role="row" data-cell=(statement.address()) {
            th scope="row" role="rowheader" {
                (statement.measure(company, lang))
                small { (explorer(statement.table, lang)) }
            }
            (cell(lang, Some("value"), words::VALUE, &value))
            (cell(lang, None, interface::EVIDENCE, &grade))
            (cell(lang, None, words::SHOWN, &shown_in(book, company, &statement.address())))
        }
    }
}

/// The printed form under the value; empty where nothing was printed.
pub(super) fn printed(statement: &Statement, lang: Lang) -> Markup {
    let printed = statement.cell.printed();
    html! {
        @if !printed.is_empty() {
            small {
                span class="unseen" { (interface::PRINTED.say(lang)) " " }
                span lang="en" { (printed) }
            }
        }
    }
}
