//! What a reader is told whose link was made with earlier data.

use crate::figure::Change;
use crate::markup::escape;
use crate::markup::escape::join;
use crate::text::Lang;
use crate::text::words::interface;

/// How many changes are named; the others are counted.
const NAMED: usize = 3;

/// One quiet sentence as HTML: how many figures of the chart have changed and which. Empty where none has.
///
/// With `pinned` the chart shows the earlier figures, which is said even where nothing has changed.
pub fn changes(changes: &[Change], pinned: bool, lang: Lang) -> String {
    let mut named = Vec::with_capacity(NAMED + 1);
    for change in changes.iter().take(NAMED) {
        let name = escape(&change.name);
        let (from, to) = (escape(&change.from), escape(&change.to));
        let said = match (from.is_empty(), to.is_empty()) {
            (true, _) => interface::New { value: &to }.say(lang),
            (_, true) => join(&["<s>", &from, "</s>"]),
            _ => join(&[&from, " → ", &to]),
        };
        named.push(join(&[&name, interface::COLON.say(lang), &said]));
    }
    let more = changes.len().saturating_sub(NAMED);
    if more > 0 {
        named.push(join(&["+", &more.to_string()]));
    }
    let list = named.join(interface::SEMICOLON.say(lang));
    let kept =
        if pinned { join(&[interface::PINNED.say(lang), interface::STOP.say(lang)]) } else { String::new() };
    if changes.is_empty() {
        return kept;
    }
    let count = changes.len().to_string();
    join(&[&kept, &interface::Changed { count: &count, list: &list }.say(lang)])
}
