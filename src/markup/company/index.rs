//! The index of companies: by kind, then home, then name.
//!
//! Invariant: every company stands in it once.

use maud::{Markup, html};

use crate::data::Company;
use crate::markup::bilingual::{in_each, worded};
use crate::markup::company::parts::{cell, charts_of, in_both, text_in};
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
    let companies = book.dataset.companies();
    let mut kinds: Vec<&str> = Vec::new();
    for company in companies {
        if !kinds.contains(&company.kind.as_str()) {
            kinds.push(&company.kind);
        }
    }
    kinds.sort_by_key(|kind| names::place(kind));
    let name_of = |kind: &str| in_each(|lang| html! { (names::kinds(kind, lang)) });
    let line =
        |lang: Lang| words::IndexLine { count: &text::integer(companies.len() as f64, lang) }.say(lang);
    let page = html! {
        div class="masthead" {
            h1 { (worded(words::THE_COMPANIES)) }
            p class="line" { (in_each(|lang| html! { (line(lang)) })) " " (worded(words::INDEX_NOTE)) }
            nav class="within" aria-labelledby="within-name" {
                span class="unseen" id="within-name" { (worded(words::KINDS)) }
                @for kind in &kinds { a href={ "#" (kind) } { (name_of(kind)) } }
            }
        }
        @for kind in &kinds {
            section class="part" id=(kind) {
                h2 { (name_of(kind)) }
                (table(book, kind))
            }
        }
    };
    page.into_string()
}

/// The companies of a kind: homes in the order of the package, names in that of the alphabet.
fn table(book: &Book, kind: &str) -> Markup {
    let all = book.dataset.companies();
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
                            th scope="col" role="columnheader" class=[class] { (worded(heading)) }
                        }
                    }
                }
                tbody role="rowgroup" { @for company in companies { (row(book, company)) } }
            }
        }
    }
}

fn row(book: &Book, company: &Company) -> Markup {
    let is_own = |one: &&Statement| one.tie == Tie::Own && one.is_figure();
    let figures = statements(book.dataset, company).iter().filter(is_own).count();
    let charts = charts_of(book, &company.id).len();
    let other = in_both(|lang| {
        let code = lang.pick(Lang::Zh, Lang::En).code();
        html! { @if let Some(name) = other_name(&company.name, lang) { small lang=(code) { (name) } } }
    });
    html! {
        tr role="row" {
            th scope="row" role="rowheader" { (related::page_of(company)) (other) }
            (cell(None, words::HOME, &text_in(|lang| names::home(company, lang))))
            (cell(None, words::STATUS, &text_in(|lang| names::status(company, lang))))
            (cell(NUMBER, interface::FIGURES, &number(figures)))
            (cell(NUMBER, interface::CHARTS, &number(charts)))
        }
    }
}

/// A count; a dash where there is nothing, since an empty cell could be a mistake.
fn number(count: usize) -> Markup {
    html! { @if count == 0 { "–" } @else { (text::integer(count as f64, Lang::En)) } }
}
