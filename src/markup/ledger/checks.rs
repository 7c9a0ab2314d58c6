//! Claims on other pages: those that use figures of a chart, those about a company, and the weightiest of all.
//!
//! Short: the statement with its verdict and a link to the rest.

use maud::{Markup, html};

use crate::claims::{Entry, Ledger, Verdict};
use crate::data::Dataset;
use crate::figure::Figure;
use crate::markup::Page;
use crate::markup::ledger::names::verdict_mark;
use crate::markup::ledger::rates;
use crate::text::Lang;
use crate::text::words::ledger as words;

/// How many claims of a company stand open; the others are folded.
const AT_ONCE: usize = 4;

/// The checks of a chart, under it on its own page. Each claim leads to the marks that it takes.
pub fn chart(ledger: &Ledger, figure: &Figure, dataset: &Dataset) -> Markup {
    let lang = figure.lang;
    let data: Vec<&str> = figure.data.iter().map(|datum| datum.id.as_str()).collect();
    let found = ledger.taking_any(&data);
    if found.is_empty() {
        return html! {};
    }
    let page = Page::Chart(&figure.id);
    let value = |id: &str| figure.data.iter().find(|datum| datum.id == id);
    html! {
        section class="checked" id="checks" {
            h2 { (words::CHECKS.say(lang)) }
            p { (words::ChecksLine { count: found.len() }.say(lang)) }
            ul class="checks" {
                @for (entry, data) in &found {
                    li data-cell=(data.first().copied().unwrap_or_default()) data-for=(figure.id) {
                        (line(entry, page.root(), lang))
                        p class="quiet" {
                            @if entry.depends_on_rate(dataset) {
                                a data-keep href={ (page.root()) "claims.html#" (rates::PLACE) } { (words::RATES_DEPENDS.say(lang)) }
                                " · "
                            }
                            @for (at, id) in data.iter().enumerate() {
                                @if let Some(datum) = value(id) {
                                    @if at > 0 { " · " }
                                    a class="cite" data-keep data-cell=(id) data-for=(figure.id) href={ "?d=" (id) } {
                                        (datum.name) " " (datum.value)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The claims about a company.
fn about<'a>(ledger: &'a Ledger, id: &str) -> impl Iterator<Item = &'a Entry> {
    ledger.entries.iter().filter(move |entry| entry.claim.companies.iter().any(|company| company == id))
}

/// How many claims are about a company.
pub fn count(ledger: &Ledger, id: &str) -> usize {
    about(ledger, id).count()
}

/// The claims about a company, on its own page: the weightiest, and the others folded.
pub fn company(ledger: &Ledger, id: &str, lang: Lang) -> Markup {
    let mut found: Vec<&Entry> = about(ledger, id).collect();
    if found.is_empty() {
        return html! {};
    }
    found.sort_by_key(|entry| entry.weight());
    let (first, others) = found.split_at(found.len().min(AT_ONCE));
    let list = |entries: &[&Entry]| {
        html! { ul class="checks" { @for entry in entries { li { (line(entry, Page::Company(id).root(), lang)) } } } }
    };
    html! {
        section class="part" id="checks" {
            h2 { (words::CHECKS.say(lang)) }
            p { (words::CompanyLine { count: found.len() }.say(lang)) }
            (list(first))
            @if !others.is_empty() {
                details class="fold" {
                    summary { (words::MoreChecks { count: others.len() }.say(lang)) }
                    (list(others))
                }
            }
        }
    }
}

/// The weightiest claim that disputes a cell, with its verdict; nothing where none does. `root` leads to the language's pages.
pub fn disputed(ledger: &Ledger, cell: &str, root: &str, lang: Lang) -> Markup {
    let taking = ledger.taking(cell);
    let disputes = |entry: &&&Entry| matches!(entry.judgement.verdict, Verdict::Disagrees | Verdict::Tension);
    html! { @if let Some(entry) = taking.iter().find(disputes) { (line(entry, root, lang)) } }
}

/// How the arithmetic fares, on the front page: the counts, and what changes the point of a sentence.
pub fn front(ledger: &Ledger, lang: Lang) -> Markup {
    let count = |count: usize| crate::text::integer(count as f64, lang);
    let agree = ledger.count(Verdict::Agrees) + ledger.count(Verdict::Rounds);
    let weighty = ledger.entries.iter().filter(|entry| entry.judgement.changes_point);
    html! {
        section class="story" id="checks" {
            div class="told" {
                h2 { (words::FRONT.say(lang)) }
                div {
                    p {
                        (words::FrontLine {
                            count: &count(ledger.entries.len()),
                            agree: &count(agree),
                            disagree: &count(ledger.count(Verdict::Disagrees)),
                        }.say(lang))
                    }
                    p { (words::FRONT_THREE.say(lang)) }
                    ul class="checks" { @for entry in weighty { li { (line(entry, Page::Front.root(), lang)) } } }
                    p { a data-keep href="claims.html" { (words::ALL.say(lang)) } }
                }
            }
        }
    }
}

/// A claim in a line: its verdict, and the statement as a link to the rest.
fn line(entry: &Entry, root: &str, lang: Lang) -> Markup {
    let verdict = entry.judgement.verdict;
    html! {
        p class="check" {
            span class="verdict" { (verdict_mark(verdict)) (verdict.name(lang)) }
            " "
            a data-keep href={ (root) "claims.html#" (entry.claim.id) } { (entry.claim.statement.get(lang)) }
        }
    }
}
