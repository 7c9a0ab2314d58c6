//! The page of claims: how many statements hold, a picture of all of them, and each with what it rests on.
//!
//! Knows the ledger and the words around it; verdicts are not made here. Native only. Invariant: every claim stands on the page
//! once, under its id, and in the picture once.

mod checks;
mod coverage;
mod entry;
mod filters;
mod formula;
mod history;
mod names;
mod number_line;
mod place;
mod rates;
mod shared;
mod strip;
mod twice;

use maud::{Markup, html};

use crate::claims::{Entry, Ledger, Verdict, VerdictChange, seeded};
use crate::markup::story::Book;
use crate::text;
use crate::text::words::{Fixed, ledger as words};

pub use checks::{chart, company, count, disputed, front};
pub use coverage::{coverage, description as coverage_description};
pub use history::written as change_written;
pub use names::verdict_mark;

/// Everything in `main` of the page. `changes` are those of verdicts since the first edition of the data.
pub fn claims(book: &Book, ledger: &Ledger, version: &str, changes: &[VerdictChange]) -> Markup {
    let lang = book.lang;
    let count = |count: usize| text::integer(count as f64, lang);
    let (found, all) = seeded();
    let of_several = shared::of(ledger);
    html! {
        div class="masthead" {
            h1 { (words::TITLE.say(lang)) }
            p class="line" { (words::Line { count: &count(ledger.entries.len()) }.say(lang)) }
        }
        section class="method" {
            p { (words::FAIR.say(lang)) }
            p { (words::Seeded { all: &count(all), found: &count(found) }.say(lang)) }
        }
        (verdicts(ledger, book))
        (strip::strip(ledger, book))
        (rates::section(ledger, book))
        (twice::section(ledger, book))
        (shared::section(ledger, book))
        section class="part" id="list" {
            h2 { (words::LIST.say(lang)) }
            (filters::filters(ledger, book))
            ol class="claims" {
                @for entry in weightiest_first(ledger) { (entry::entry(entry, book, version, changes, &of_several)) }
            }
            p class="none" hidden { (words::NONE.say(lang)) }
        }
        p class="part" { a data-keep href="coverage.html" { (words::COVERAGE.say(lang)) } }
        section class="part" id="dispute" {
            h2 { (words::DISPUTE.say(lang)) }
            p { (words::DISPUTE_HOW.say(lang)) }
            p {
                (words::HISTORY.say(lang))
                @if changes.is_empty() {
                    (lang.pick(" ", ""))
                    (words::Unchanged { date: &history::day(book.dataset.created(), lang) }.say(lang))
                }
            }
        }
        (files(book))
    }
}

/// How many claims have each verdict, what it means, and a link that shows those alone.
fn verdicts(ledger: &Ledger, book: &Book) -> Markup {
    let lang = book.lang;
    html! {
        ul class="verdicts" {
            @for verdict in Verdict::ALL {
                li data-verdict=(verdict.code()) {
                    a href={ "?verdict=" (verdict.code()) "#list" } {
                        (verdict_mark(verdict))
                        span class="count" { (text::integer(ledger.count(verdict) as f64, lang)) }
                        " " (verdict.name(lang))
                    }
                    small { (meaning(verdict).say(lang)) }
                }
            }
        }
    }
}

fn meaning(verdict: Verdict) -> Fixed {
    match verdict {
        Verdict::Agrees => words::AGREES_WHEN,
        Verdict::Rounds => words::ROUNDS_WHEN,
        Verdict::Tension => words::TENSION_WHEN,
        Verdict::Disagrees => words::DISAGREES_WHEN,
        Verdict::Unchecked => words::UNCHECKED_WHEN,
        Verdict::Incomparable => words::INCOMPARABLE_WHEN,
    }
}

/// What a reader should see first: what changes a point, then what does not hold, what may not, what cannot be told, and what
/// does. In the article's order where that is the same.
fn weightiest_first(ledger: &Ledger) -> Vec<&Entry> {
    let mut entries: Vec<&Entry> = ledger.entries.iter().collect();
    entries.sort_by_key(|entry| entry.weight());
    entries
}

/// Links to the ledger's files.
fn files(book: &Book) -> Markup {
    let lang = book.lang;
    let root = crate::markup::Page::Claims.site_root(lang);
    html! {
        section class="part" id="files" {
            h2 { (words::FILES.say(lang)) }
            ul class="files" {
                @for (name, words) in [("claims.csv", "CSV"), ("claims.json", "JSON"), ("claims.md", "Markdown")] {
                    li { a download href={ (root) (name) } { (words) } }
                }
                li { a href={ (root) "claims.atom" } { (words::FEED.say(lang)) } }
            }
        }
    }
}

/// What search engines are told of the page.
pub fn description(book: &Book, ledger: &Ledger) -> String {
    let count = |count: usize| text::integer(count as f64, book.lang);
    let agree = ledger.count(Verdict::Agrees) + ledger.count(Verdict::Rounds);
    words::Description {
        count: &count(ledger.entries.len()),
        agree: &count(agree),
        disagree: &count(ledger.count(Verdict::Disagrees)),
    }
    .say(book.lang)
}
