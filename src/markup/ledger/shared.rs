//! One change that would make several statements agree: told once, over all of them.
//!
//! Knows which claims an edit explains, not how it is found. Invariant: an edit of several claims is written out here alone; each of
//! them leads here.

use maud::{Markup, html};

use crate::claims::{Edit, Ledger};
use crate::markup::ledger::names::verdict_mark;
use crate::markup::story::Book;
use crate::text::words::ledger as words;

/// Where the section stands in the page.
pub(super) const PLACE: &str = "shared";

/// Edits that explain several claims, each with the ids of these.
pub(super) fn of(ledger: &Ledger) -> Vec<(&Edit, Vec<&str>)> {
    ledger.causes().into_iter().filter(|(_, ids)| ids.len() > 1).collect()
}

/// The section; nothing where every edit explains one claim.
pub(super) fn section(ledger: &Ledger, book: &Book) -> Markup {
    let shared = of(ledger);
    if shared.is_empty() {
        return html! {};
    }
    html! {
        section class="part" id=(PLACE) {
            h2 { (words::SHARED.say(book.lang)) }
            ol class="twice grounds" {
                @for (edit, ids) in &shared {
                    li {
                        p { (Ledger::edit_written(edit, book.dataset, book.lang)) }
                        @for entry in ledger.entries.iter().filter(|entry| ids.contains(&entry.claim.id.as_str())) {
                            p class="check" {
                                (verdict_mark(entry.judgement.verdict))
                                a href={ "#" (entry.claim.id) } { (entry.claim.statement.get(book.lang)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
