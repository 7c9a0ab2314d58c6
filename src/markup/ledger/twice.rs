//! What is stated twice and differently: both places, and what may be the reason.
//!
//! Knows what was found and how it is shown, not how it is found. Invariant: a claim that says so of several of the
//! cells is told with them, and every other one by itself.

use maud::{Markup, html};

use crate::claims::{Address, Cells, Entry, Ledger, Value, Verdict, contradictions, number_written};
use crate::markup::ledger::names::verdict_mark;
use crate::markup::ledger::place;
use crate::markup::story::Book;
use crate::text::words::{Fixed, ledger as words};

/// Cells that speak of one thing, of which some cannot be the same.
struct Group {
    cells: Vec<Address>,
    by_rate: bool,
}

/// The section; nothing where everything that is stated again agrees.
pub(super) fn section(ledger: &Ledger, book: &Book) -> Markup {
    let lang = book.lang;
    let groups = groups(book);
    let differs =
        |entry: &&Entry| entry.claim.kind == "equality" && entry.judgement.verdict == Verdict::Disagrees;
    let alone = |entry: &&Entry| !groups.iter().any(|group| says(entry, group));
    let others: Vec<&Entry> = ledger.entries.iter().filter(differs).filter(alone).collect();
    if groups.is_empty() && others.is_empty() {
        return html! {};
    }
    html! {
        section class="part" id="twice" {
            h2 { (words::TWICE.say(lang)) }
            p class="quiet" { (words::TWICE_LINE.say(lang)) }
            ol class="twice grounds" {
                @for group in &groups {
                    li {
                        ul class="cells" { @for address in &group.cells { li { (cell(address, book)) } } }
                        p { (reason(group, book).say(lang)) }
                        @for entry in ledger.entries.iter().filter(|entry| says(entry, group)) { (line(entry, book)) }
                    }
                }
                @for entry in others {
                    li {
                        (line(entry, book))
                        p { (entry.explanation(book.dataset, lang)) }
                        @let note = entry.claim.note.get(lang);
                        @if !note.is_empty() { p { (note) } }
                    }
                }
            }
        }
    }
}

/// What was found, those together that share a cell.
fn groups(book: &Book) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for pair in contradictions(book.dataset) {
        let both = [pair.left, pair.right];
        let known = groups.iter_mut().find(|group| {
            group.by_rate == pair.by_rate && both.iter().any(|address| group.cells.contains(address))
        });
        match known {
            Some(group) => {
                let new = both.into_iter().filter(|address| !group.cells.contains(address));
                let new: Vec<Address> = new.collect();
                group.cells.extend(new);
            }
            None => groups.push(Group { cells: both.into(), by_rate: pair.by_rate }),
        }
    }
    groups
}

/// Whether a claim that does not hold says so: of several of the cells, or of one that is converted.
fn says(entry: &Entry, group: &Group) -> bool {
    let taken = group.cells.iter().filter(|address| entry.claim.takes(&address.cell())).count();
    let least = if group.by_rate && entry.claim.kind == "conversion" { 1 } else { 2 };
    taken >= least && matches!(entry.judgement.verdict, Verdict::Disagrees | Verdict::Tension)
}

/// What may be the reason that they differ.
fn reason(group: &Group, book: &Book) -> Fixed {
    let is_day = |address: &Address| matches!(book.dataset.value(address), Ok(Value::Time(_)));
    match (group.by_rate, group.cells.iter().any(is_day)) {
        (true, _) => words::TWICE_RATE,
        (_, true) => words::TWICE_DAY,
        _ => words::TWICE_OTHER,
    }
}

/// The figure in question of a cell, and where it stands.
fn cell(address: &Address, book: &Book) -> Markup {
    let Address { table, row, column, .. } = address;
    let value = match book.dataset.value(address) {
        Ok(Value::Amount(amount)) => number_written(&amount.point, amount.unit, amount.per, book.lang),
        Ok(Value::Time(period)) => period.written(book.lang),
        Err(_) => String::new(),
    };
    html! {
        (value)
        small { @if let Some(link) = place::cell(table, row, column, book) { (link) } " " code { (address.cell()) } }
    }
}

fn line(entry: &Entry, book: &Book) -> Markup {
    let verdict = entry.judgement.verdict;
    html! {
        p class="check" {
            span class="verdict" { (verdict_mark(verdict)) (verdict.name(book.lang)) }
            " "
            a href={ "#" (entry.claim.id) } { (entry.claim.statement.get(book.lang)) }
        }
    }
}
