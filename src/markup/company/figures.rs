//! A company's own figures, the newest first: a fold for each year, of which the newest is open.
//!
//! Invariant: every figure that is the company's own has one row, with its value, printed form, evidence and links, and an id by
//! which an address leads to it.

use maud::{Markup, html};

use crate::data::Company;
use crate::figure::ARTICLE;
use crate::markup::company::parts::{cell, cited_of, explorer, name_of, section, shown_in};
use crate::markup::company::statements::Statement;
use crate::markup::grade_name;
use crate::markup::story::Book;
use crate::text::words::{company as words, interface};
use crate::text::{self, Day, Lang};

/// The section; empty where there are no figures.
pub(super) fn figures(book: &Book, company: &Company, figures: &[Statement]) -> Markup {
    if figures.is_empty() {
        return html! {};
    }
    let lang = book.lang;
    let mut ordered: Vec<&Statement> = figures.iter().collect();
    ordered.sort_by_key(|statement| std::cmp::Reverse(days_from_last(statement)));
    let years = ordered.chunk_by(|one, other| year_of(one) == year_of(other));
    let folds = html! {
        p { (words::AllFrom { article: name_of(book, ARTICLE) }.say(lang)) }
        @for (at, year) in years.enumerate() { (fold(book, company, year, at == 0)) }
    };
    section(lang, "figures", words::ITS_FIGURES, &folds)
}

/// The last and the first day of what it speaks of.
fn days_from_last(statement: &Statement) -> (i32, i32) {
    let (first, last) = statement.days();
    (last, first)
}

/// The year in which what it speaks of ends; none where that is undated.
fn year_of(statement: &Statement) -> Option<i32> {
    let (_, last) = statement.days();
    (last > i32::MIN).then(|| Day::new(last).ymd().0)
}

/// The figures of a year under its name, which is what is undated where it has none.
fn fold(book: &Book, company: &Company, figures: &[&Statement], open: bool) -> Markup {
    let lang = book.lang;
    let year = figures.first().and_then(|first| year_of(first)).map(|year| year.to_string());
    let id = ["figures-", year.as_deref().unwrap_or("undated")].concat();
    let name = text::period(year.as_deref().unwrap_or(text::UNDATED), lang);
    let groups = figures.chunk_by(|one, other| one.cell.evidence.as_of == other.cell.evidence.as_of);
    // Roles are said outright: where there is little room rows become cards.
    html! {
        details class="fold" open[open] {
            summary {
                h3 id=(id) { (name) }
                " " span { (words::CountFigures { count: figures.len() }.say(lang)) }
            }
            div class="scroll" {
                table class="said cards" role="table" aria-labelledby=(id) {
                    thead role="rowgroup" {
                        tr role="row" {
                            @for heading in [words::MEASURE, words::VALUE, interface::EVIDENCE, words::SHOWN] {
                                th scope="col" role="columnheader" { (heading.say(lang)) }
                            }
                        }
                    }
                    @for group in groups {
                        tbody role="rowgroup" {
                            @if let (Some(first), Some(_)) = (group.first(), &year) {
                                (when(&first.cell.evidence.as_of, lang))
                            }
                            @for statement in group { (row(book, company, statement)) }
                        }
                    }
                }
            }
        }
    }
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
    let cited = cited_of(book, &evidence.sources);
    let grade = html! {
        (grade_name(evidence.grade, lang))
        @if !cited.is_empty() { small { (cited) } }
    };
    html! {
        tr role="row" id=(statement.anchor()) {
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

/// The printed form under the value, where that has another.
pub(super) fn printed(statement: &Statement, lang: Lang) -> Markup {
    html! {
        @if let Some(printed) = statement.maybe_printed(lang) {
            small {
                span class="unseen" { (interface::PRINTED.say(lang)) " " }
                span lang="en" { (printed) }
            }
        }
    }
}
