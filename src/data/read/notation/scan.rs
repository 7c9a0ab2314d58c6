//! The scanner: a cell as numbers, words and signs.
//!
//! Knows no meaning. Invariant: the tokens, with the spaces between them, are the whole text in order.

/// One token, borrowed from the cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotationToken<'a> {
    /// Digits with commas between them and at most one decimal point: "1,400", "2.44".
    Number(&'a str),
    /// A run of letters, or a name that begins with one and goes on with digits: "trillion", "T", "亿", "K2.5".
    Word(&'a str),
    /// A currency sign with the letters that touch it: "$", "HK$", "CN¥", and "A$", which is not ours.
    Currency(&'a str),
    /// Any other character.
    Sign(char),
}

/// The tokens of a text.
pub(super) fn scan(text: &str) -> Vec<NotationToken<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if first.is_ascii_digit() {
            number_length(rest)
        } else if is_letter(first) {
            word_length(rest)
        } else {
            first.len_utf8()
        };
        let sign =
            rest.get(length..).and_then(|after| after.chars().next()).filter(|next| is_currency(*next));
        let currency = is_currency(first) || (first.is_ascii_alphabetic() && sign.is_some());
        let length = if is_currency(first) {
            length
        } else {
            length + sign.filter(|_| currency).map_or(0, char::len_utf8)
        };
        let (token, after) = rest.split_at(length);
        if currency {
            tokens.push(NotationToken::Currency(token));
        } else if first.is_ascii_digit() {
            tokens.push(NotationToken::Number(token));
        } else if is_letter(first) {
            tokens.push(NotationToken::Word(token));
        } else if !first.is_whitespace() {
            tokens.push(NotationToken::Sign(first));
        }
        rest = after;
    }
    tokens
}

/// Whether it is the sign of a currency, of ours or of another.
fn is_currency(sign: char) -> bool {
    matches!(sign, '$' | '¢'..='¥' | '฿' | '\u{20a0}'..='\u{20cf}')
}

/// Whether a word may hold it: Latin and Chinese letters. Other scripts do not occur, and the library's tables of them
/// weigh more than all words of the notation.
fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphabetic()
        || matches!(letter, '\u{c0}'..='\u{24f}' if letter != '×' && letter != '÷')
        || matches!(letter, '々' | '〇' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// A comma or a point belongs to the number only where a digit follows, and only one point does.
fn number_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut length = 0;
    let mut point = false;
    while let Some(byte) = bytes.get(length) {
        let digit_follows = bytes.get(length + 1).is_some_and(u8::is_ascii_digit);
        match byte {
            b'0'..=b'9' => {}
            b',' if digit_follows && !point => {}
            b'.' if digit_follows && !point => point = true,
            _ => break,
        }
        length += 1;
    }
    length
}

/// Latin letters run together with the digits after them; a Chinese word ends where anything else begins.
fn word_length(text: &str) -> usize {
    let latin = text.as_bytes().first().is_some_and(u8::is_ascii);
    let belongs = |letter: char| {
        if latin { letter.is_ascii_alphanumeric() } else { is_letter(letter) && !letter.is_ascii() }
    };
    let length = text.find(|letter| !belongs(letter)).unwrap_or(text.len());
    let (word, after) = text.split_at(length);
    let named = word.ends_with(|last: char| last.is_ascii_digit());
    let decimals =
        after.strip_prefix('.').map_or(0, |after| after.bytes().take_while(u8::is_ascii_digit).count());
    if named && decimals > 0 { length + 1 + decimals } else { length }
}

#[cfg(test)]
mod tests {
    use super::*;
    use NotationToken::{Currency, Number, Sign, Word};

    #[test]
    fn cells_fall_into_numbers_words_and_signs() {
        assert_eq!(
            scan("~HK$1,434.5B+ (13h)"),
            [
                Sign('~'),
                Currency("HK$"),
                Number("1,434.5"),
                Word("B"),
                Sign('+'),
                Sign('('),
                Number("13"),
                Word("h"),
                Sign(')'),
            ]
        );
        assert_eq!(scan("140万亿tokens."), [Number("140"), Word("万亿"), Word("tokens"), Sign('.')]);
        assert_eq!(scan("Kimi K2.5, Q1."), [Word("Kimi"), Word("K2.5"), Sign(','), Word("Q1"), Sign('.')]);
        assert_eq!(scan("A$5 a €6"), [Currency("A$"), Number("5"), Word("a"), Currency("€"), Number("6")]);
        assert_eq!(scan("3, 4.5.6"), [Number("3"), Sign(','), Number("4.5"), Sign('.'), Number("6")]);
    }
}
