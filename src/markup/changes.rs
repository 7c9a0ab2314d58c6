//! What a reader is told whose link was made with earlier data.

use maud::{PreEscaped, html};

use crate::figure::Change;
use crate::text::Lang;
use crate::text::words::interface;

/// How many changes are named; the others are counted.
const NAMED: usize = 3;

/// One quiet sentence as HTML: how many figures of the chart have changed and which. Empty where none has.
///
/// With `pinned` the chart shows the earlier figures, which is said even where nothing has changed.
pub fn changes(changes: &[Change], pinned: bool, lang: Lang) -> String {
    let mut named: Vec<String> = changes.iter().take(NAMED).map(|change| one(change, lang)).collect();
    let more = changes.len().saturating_sub(NAMED);
    if more > 0 {
        named.push(["+", &more.to_string()].concat());
    }
    let list = named.join(interface::SEMICOLON.say(lang));
    let count = changes.len().to_string();
    let sentence = html! {
        @if pinned { (interface::PINNED.say(lang)) (interface::STOP.say(lang)) }
        @if !changes.is_empty() { (PreEscaped(interface::Changed { count: &count, list: &list }.say(lang))) }
    };
    sentence.into_string()
}

/// What one figure is called and was and is, as HTML.
fn one(change: &Change, lang: Lang) -> String {
    let Change { name, from, to } = change;
    let said = html! {
        (name)
        (interface::COLON.say(lang))
        @if from.is_empty() {
            (interface::New { value: to }.say(lang))
        } @else if to.is_empty() {
            s { (from) }
        } @else {
            (from) " → " (to)
        }
    };
    said.into_string()
}
