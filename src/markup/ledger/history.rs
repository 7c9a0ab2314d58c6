//! The history of a claim: with which editions of the data its verdict changed.

use maud::{Markup, html};

use crate::claims::VerdictChange;
use crate::data::Period;
use crate::text::Lang;
use crate::text::words::ledger as words;

/// What changed of one claim, the last first; nothing where nothing has.
pub(super) fn of_claim(id: &str, changes: &[VerdictChange], lang: Lang) -> Markup {
    html! {
        @for change in changes.iter().rev().filter(|change| change.claim == id) {
            p class="quiet" { (written(change, lang)) }
        }
    }
}

/// A change in words.
pub fn written(change: &VerdictChange, lang: Lang) -> String {
    let (date, version) = (&day(&change.created, lang), &change.version);
    match (change.before, change.after) {
        (Some(before), Some(after)) => {
            words::Changed { date, version, before: before.name(lang), after: after.name(lang) }.say(lang)
        }
        (None, _) => words::Entered { date, version }.say(lang),
        (_, None) => words::LEFT_LEDGER.say(lang).to_owned(),
    }
}

/// A day of the descriptor as readers have it.
pub(super) fn day(created: &str, lang: Lang) -> String {
    Period::maybe_from_code(created).map_or_else(|| created.to_owned(), |day| day.written(lang))
}
