//! Counts of tokens on an axis.

use crate::text::words::formats;
use crate::text::{Lang, compact};

/// A tick of a token axis: the magnitude is written out, with what is counted on the last tick only.
pub fn tokens_tick(value: f64, last: bool, lang: Lang) -> String {
    let number = compact(value, lang);
    if last {
        [number.as_str(), lang.pick(" ", ""), formats::TOKENS_DAILY.say(lang)].concat()
    } else {
        number
    }
}
