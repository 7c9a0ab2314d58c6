//! What exchange rates change: every claim that converts money, with its verdict at each rate that the article's figures imply.
//!
//! Knows verdicts and how they are shown, not how they are made. Invariant: what a filter calls changed is what the table shows
//! so.

use maud::{Markup, html};

use crate::claims::{Entry, Ledger, RateEffects, Verdict};
use crate::data::{StatedRate, Unit};
use crate::markup::ledger::names::verdict_mark;
use crate::markup::story::Book;
use crate::text;
use crate::text::words::{common, ledger as words};

/// Where the section stands in the page.
pub(super) const PLACE: &str = "rates";

/// The section; nothing where no claim converts money.
pub(super) fn section(ledger: &Ledger, book: &Book) -> Markup {
    let lang = book.lang;
    let effects = ledger.rate_effects(book.dataset);
    if effects.is_empty() {
        return html! {};
    }
    let count = |of: &dyn Fn(&RateEffects) -> usize| {
        text::integer(effects.iter().map(of).sum::<usize>() as f64, lang)
    };
    let all = count(&|effects| effects.claims.len());
    let depend = count(&|effects| {
        effects.claims.iter().filter(|(entry, _)| entry.depends_on_rate(book.dataset)).count()
    });
    html! {
        section class="part" id=(PLACE) {
            h2 { (words::RATES.say(lang)) }
            p class="quiet" { (words::RatesLine { count: &all, depend: &depend }.say(lang)) }
            @for effects in &effects { (table(effects, book)) }
        }
    }
}

fn table(effects: &RateEffects, book: &Book) -> Markup {
    let lang = book.lang;
    let unit = effects.rates.first().map(|rate| Unit::of(rate.money));
    let caption =
        if unit == Some(Unit::Hkd) { common::HKD_TO_DOLLAR } else { common::YUAN_TO_DOLLAR }.say(lang);
    html! {
        div class="scroll" role="group" tabindex="0" aria-label=(caption) {
            table class="cards rates" role="table" {
                caption { (caption) }
                thead role="rowgroup" {
                    tr role="row" {
                        th scope="col" role="columnheader" { (words::RATES_STATEMENT.say(lang)) }
                        th scope="col" role="columnheader" { (words::RATES_JUDGED.say(lang)) }
                        @for rate in &effects.rates {
                            th scope="col" role="columnheader" { a data-keep href=(pair(rate)) { (rate.written()) } }
                        }
                    }
                }
                tbody role="rowgroup" {
                    @for (entry, verdicts) in &effects.claims {
                        tr role="row" {
                            th scope="row" role="rowheader" {
                                a href={ "#" (entry.claim.id) } { (entry.claim.statement.get(lang)) }
                            }
                            (cell(words::RATES_JUDGED.say(lang), entry.judgement.verdict, book))
                            @for (rate, verdict) in effects.rates.iter().zip(verdicts) {
                                (cell(&rate.written(), *verdict, book))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn cell(heading: &str, verdict: Verdict, book: &Book) -> Markup {
    html! {
        td role="cell" data-label=(heading) {
            (verdict_mark(verdict)) span class="unseen" { (verdict.name(book.lang)) }
        }
    }
}

/// Where the figure that implies a rate is charted.
fn pair(rate: &StatedRate) -> String {
    let cell = rate.cells.first().map(|cell| cell.replace('/', "-")).unwrap_or_default();
    let unit = Unit::of(rate.money).code();
    ["charts/exchange-rates.html?d=exchange-rates/", &cell, "/", unit].concat()
}

/// The rates at which a claim's verdict is another one, as the values of the filter.
pub(super) fn changed(entry: &Entry, book: &Book) -> Option<String> {
    let ids: Vec<String> = entry.changed_at(book.dataset).iter().map(StatedRate::id).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// The choices of the filter: each rate that changes a verdict, with how many it does.
pub(super) fn choices(ledger: &Ledger, book: &Book) -> Vec<(String, String)> {
    let changed: Vec<StatedRate> =
        ledger.entries.iter().flat_map(|entry| entry.changed_at(book.dataset)).collect();
    let choice = |rate: &StatedRate| {
        let count = Some(changed.iter().filter(|other| *other == rate).count()).filter(|count| *count > 0)?;
        let count = text::integer(count as f64, book.lang);
        Some((rate.id(), words::RateChanges { count: &count, rate: &rate.written() }.say(book.lang)))
    };
    book.dataset.stated_rates().iter().filter_map(choice).collect()
}
