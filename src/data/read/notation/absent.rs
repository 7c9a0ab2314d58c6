//! Cells without a figure: empty ones, dashes, "N/A", and words where a number could stand.
//!
//! Knows no units. Invariant: a cell with any digit, numeral or currency in it is never taken for words.

use super::scan::NotationToken;
use super::words::{Meaning, is_chinese_number, maybe_currency, maybe_meaning};
use crate::data::{Absence, Reading};

/// The reading of a cell without digits, and without number words or a currency that waits for a number.
pub(super) fn maybe_without_number(tokens: &[NotationToken]) -> Option<Reading> {
    match tokens {
        [] => return Some(Reading::Empty),
        [NotationToken::Sign('∞')] => return Some(Reading::Infinite),
        [NotationToken::Sign('—' | '–' | '-')] => return Some(Reading::Absent(Absence::NotApplicable)),
        [NotationToken::Word(n), NotationToken::Sign('/'), NotationToken::Word(a), ..]
            if is(n, "N") && is(a, "A") =>
        {
            return Some(Reading::Absent(Absence::NotApplicable));
        }
        _ => {}
    }
    let has = |wanted: &dyn Fn(&NotationToken) -> bool| tokens.iter().any(wanted);
    let foreign = |token: &NotationToken| matches!(token, NotationToken::Currency(sign) if maybe_currency(sign).is_none());
    if has(&|token| matches!(token, NotationToken::Number(_)) || foreign(token)) {
        return None;
    }
    if has(&|token| is_word(token, "undisclosed")) {
        return Some(Reading::Absent(Absence::Undisclosed));
    }
    if has(&|token| is_word(token, "unknown")) {
        return Some(Reading::Absent(Absence::Unknown));
    }
    let meaning = |token: &NotationToken| {
        if let NotationToken::Word(word) = token { maybe_meaning(word) } else { None }
    };
    let numbers = has(&|token| matches!(meaning(token), Some(Meaning::Number(_))));
    let understood = !has(&|token| matches!(token, NotationToken::Word(_)) && meaning(token).is_none());
    let waiting = has(&|token| match token {
        NotationToken::Currency(_) | NotationToken::Sign('#' | '%') => true,
        // Digits of other kinds are numbers that this notation does not know, not words: "⑫", "½", "十二亿".
        NotationToken::Sign(sign) => sign.is_numeric(),
        NotationToken::Word(word) => is_chinese_number(word),
        NotationToken::Number(_) => false,
    });
    let words = !(waiting || numbers && understood);
    words.then_some(Reading::Absent(Absence::Words))
}

fn is(word: &str, wanted: &str) -> bool {
    word.eq_ignore_ascii_case(wanted)
}

/// Whether a token is this word, in whatever case.
pub(super) fn is_word(token: &NotationToken, wanted: &str) -> bool {
    matches!(token, NotationToken::Word(word) if is(word, wanted))
}
