//! The index of companies: by kind, then home, then name.
//!
//! Invariant: every company stands in it once.

use maud::{Markup, html};

use crate::data::Company;
use crate::markup::company::parts::{cell, charts_of};
use crate::markup::company::statements::{Statement, other_name, statements};
use crate::markup::company::ties::Tie;
use crate::markup::company::{names, related};
use crate::markup::story::Book;
use crate::text::words::{company as words, interface};
use crate::text::{self, Lang};

/// Of columns of counts.
const NUMBER: Option<&str> = Some("number");

/// Everything in `main` of the index.
pub fn companies(book: &Book) -> String {
    let (companies, lang) = (book.dataset.companies(), book.lang);
    let mut kinds: Vec<&str> = Vec::new();
    for company in companies {
        if !kinds.contains(&company.kind.as_str()) {
            kinds.push(&company.kind);
        }
    }
    kinds.sort_by_key(|kind| names::place(kind));
    let line = words::IndexLine { count: &text::integer(companies.len() as f64, lang) }.say(lang);
    let page = html! {
        div class="masthead" {
            h1 { (words::THE_COMPANIES.say(lang)) }
            p class="line" { (line) " " (words::INDEX_NOTE.say(lang)) }
            nav class="within" aria-labelledby="within-name" {
                span class="unseen" id="within-name" { (words::KINDS.say(lang)) }
                @for kind in &kinds { a href={ "#" (kind) } { (names::kinds(kind, lang)) } }
            }
        }
        @for kind in &kinds {
            section class="part" id=(kind) {
                h2 { (names::kinds(kind, lang)) }
                (table(book, kind))
            }
        }
    };
    page.into_string()
}

/// The companies of a kind: homes in the order of the package, names in that of the alphabet.
fn table(book: &Book, kind: &str) -> Markup {
    let (all, lang) = (book.dataset.companies(), book.lang);
    let home = |company: &Company| all.iter().position(|other| other.home == company.home);
    let mut companies: Vec<&Company> = all.iter().filter(|company| company.kind == kind).collect();
    companies.sort_by_key(|company| (home(company), company.name.en.to_lowercase()));
    let headings = [
        (None, words::NAME),
        (None, words::HOME),
        (None, words::STATUS),
        (NUMBER, interface::FIGURES),
        (NUMBER, interface::CHARTS),
    ];
    // Roles are said outright: where there is little room rows become cards.
    html! {
        div class="scroll" {
            table class="firms cards" role="table" {
                thead role="rowgroup" {
                    tr role="row" {
                        @for (class, heading) in headings {
                            th scope="col" role="columnheader" class=[class] { (heading.say(lang)) }
                        }
                    }
                }
                tbody role="rowgroup" { @for company in companies { (row(book, company)) } }
            }
        }
    }
}

fn row(book: &Book, company: &Company) -> Markup {
    let lang = book.lang;
    let is_own = |one: &&Statement| one.tie == Tie::Own && one.is_figure();
    let figures = statements(book.dataset, company).iter().filter(is_own).count();
    let charts = charts_of(book, &company.id).len();
    html! {
        tr role="row" {
            th scope="row" role="rowheader" {
                (related::page_of(company, lang))
                @if let Some(name) = other_name(&company.name, lang) { small lang=(lang.other().code()) { (name) } }
            }
            (cell(lang, None, words::HOME, &html! { (names::home(company, lang)) }))
            (cell(lang, None, words::STATUS, &html! { (names::status(company, lang)) }))
            (cell(lang, NUMBER, interface::FIGURES, &number(figures)))
            (cell(lang, NUMBER, interface::CHARTS, &number(charts)))
        }
    }
}

/// A count; a dash where there is nothing, since an empty cell could be a mistake.
fn number(count: usize) -> Markup {
    html! { @if count == 0 { "–" } @else { (text::integer(count as f64, Lang::En)) } }
}
