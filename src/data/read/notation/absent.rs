//! Cells without a figure: empty ones, dashes, "N/A", and words where a number could stand.
//!
//! Knows no units. Invariant: a cell with any digit, numeral or currency in it is never taken for words.

use super::scan::Token;
use super::words::{Meaning, is_chinese_number, maybe_currency, maybe_meaning};
use crate::data::{Absence, Reading};

/// The reading of a cell without digits, and without number words or a currency that waits for a number.
pub(super) fn maybe_without_number(tokens: &[Token]) -> Option<Reading> {
    match tokens {
        [] => return Some(Reading::Empty),
        [Token::Sign('∞')] => return Some(Reading::Infinite),
        [Token::Sign('—' | '–' | '-')] => return Some(Reading::Absent(Absence::NotApplicable)),
        [Token::Word(n), Token::Sign('/'), Token::Word(a), ..] if is(n, "N") && is(a, "A") => {
            return Some(Reading::Absent(Absence::NotApplicable));
        }
        _ => {}
    }
    let has = |wanted: &dyn Fn(&Token) -> bool| tokens.iter().any(wanted);
    let foreign = |token: &Token| matches!(token, Token::Currency(sign) if maybe_currency(sign).is_none());
    if has(&|token| matches!(token, Token::Number(_)) || foreign(token)) {
        return None;
    }
    if has(&|token| is_word(token, "undisclosed")) {
        return Some(Reading::Absent(Absence::Undisclosed));
    }
    if has(&|token| is_word(token, "unknown")) {
        return Some(Reading::Absent(Absence::Unknown));
    }
    let meaning = |token: &Token| if let Token::Word(word) = token { maybe_meaning(word) } else { None };
    let numbers = has(&|token| matches!(meaning(token), Some(Meaning::Number(_))));
    let understood = !has(&|token| matches!(token, Token::Word(_)) && meaning(token).is_none());
    let waiting = has(&|token| match token {
        Token::Currency(_) | Token::Sign('#' | '%') => true,
        // Digits of other kinds are numbers that this notation does not know, not words: "⑫", "½", "十二亿".
        Token::Sign(sign) => sign.is_numeric(),
        Token::Word(word) => is_chinese_number(word),
        Token::Number(_) => false,
    });
    let words = !(waiting || numbers && understood);
    words.then_some(Reading::Absent(Absence::Words))
}

fn is(word: &str, wanted: &str) -> bool {
    word.eq_ignore_ascii_case(wanted)
}

/// Whether a token is this word, in whatever case.
pub(super) fn is_word(token: &Token, wanted: &str) -> bool {
    matches!(token, Token::Word(word) if is(word, wanted))
}
