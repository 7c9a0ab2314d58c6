//! Signs of figures, such as the plus of "$700m+", in words, as they stand inside a sentence.
//!
//! Knows no data. Invariant: what has no sign comes back as it was; names that hold a digit and a sign ("K2.6+") are no figures.

use crate::text::Lang;
use crate::text::words::formats;

/// What may stand between the digits of a figure and the sign behind it, the longer before its own beginning.
const MAGNITUDES: [&str; 17] = [
    " trillion",
    " billion",
    " million",
    "tn",
    "bn",
    "m",
    "万亿",
    "亿",
    "万",
    "美元",
    "港元",
    "元",
    "%",
    "x",
    "倍",
    "T",
    "B",
];
/// Signs of currencies.
const CURRENCIES: [&str; 3] = ["HK$", "$", "¥"];

/// The text with the signs of its figures in words.
///
/// ```
/// use olympus::text::{Lang, signs_in_words};
/// assert_eq!(signs_in_words("risen by +570%, to >$200bn", Lang::En), "risen by 570%, to more than $200bn");
/// assert_eq!(signs_in_words("raised $700m+, took $0", Lang::En), "raised at least $700m, took nothing");
/// assert_eq!(signs_in_words("~100亿美元", Lang::Zh), "约100亿美元");
/// assert_eq!(signs_in_words("K2.6+ (implied)", Lang::En), "K2.6+ (implied)");
/// ```
pub fn signs_in_words(text: &str, lang: Lang) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let in_word = out.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '.');
        let (sign, figure) = sign_of(rest);
        match maybe_figure(figure).filter(|_| !in_word) {
            Some(Figure { words, money, after }) => {
                let at_least = after.strip_prefix('+').filter(|behind| !starts_with_digit(behind));
                let nothing = sign.is_none() && at_least.is_none() && is_no_money(words, money);
                let before = match sign {
                    Some('>') => Some(formats::MORE_THAN),
                    Some('<') => Some(formats::LESS_THAN),
                    Some('~') => Some(formats::ABOUT),
                    _ => at_least.map(|_| formats::AT_LEAST),
                };
                if let Some(before) = before {
                    if lang == Lang::Zh {
                        // A space parts Chinese from digits of its own template only.
                        out.truncate(out.trim_end_matches(' ').len());
                    }
                    out.push_str(before.say(lang));
                    out.push_str(lang.pick(" ", ""));
                }
                out.push_str(if nothing { lang.pick("nothing", "零") } else { words });
                rest = at_least.unwrap_or(after);
            }
            None => {
                out.push(next);
                rest = rest.get(next.len_utf8()..).unwrap_or_default();
            }
        }
    }
    out
}

/// A figure at the head of a text.
struct Figure<'a> {
    /// All of it: currency, digits, magnitude.
    words: &'a str,
    /// Whether it is money.
    money: bool,
    /// What follows.
    after: &'a str,
}

/// The sign before a figure, and the text behind it.
fn sign_of(text: &str) -> (Option<char>, &str) {
    let sign = text.chars().next().filter(|c| ['>', '<', '~', '+'].contains(c));
    (sign, text.get(sign.map_or(0, char::len_utf8)..).unwrap_or_default())
}

fn maybe_figure(text: &str) -> Option<Figure<'_>> {
    let sign = CURRENCIES.iter().find_map(|sign| text.strip_prefix(sign));
    let number = sign.unwrap_or(text);
    if !starts_with_digit(number) {
        return None;
    }
    let mut after = number.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',' || c == '.');
    // A full stop or comma behind the digits is the sentence's.
    while number.get(..number.len() - after.len()).is_some_and(|digits| digits.ends_with([',', '.'])) {
        after = number.get(number.len() - after.len() - 1..)?;
    }
    let mut money = sign.is_some();
    while let Some((unit, behind)) =
        MAGNITUDES.iter().find_map(|unit| Some((unit, after.strip_prefix(unit)?)))
    {
        money |= unit.ends_with('元');
        after = behind;
    }
    Some(Figure { words: text.get(..text.len() - after.len())?, money, after })
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a figure is money of which there is none.
fn is_no_money(words: &str, money: bool) -> bool {
    let digits = words.chars().filter(|c| c.is_ascii_digit() || ['.', ','].contains(c));
    money && digits.eq(['0'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_has_its_word_in_each_language() {
        for (printed, en, zh) in [
            ("at ~$10bn.", "at about $10bn.", "at约$10bn."),
            ("<5 days", "less than 5 days", "不到5 days"),
            ("of 50 trillion+ a day", "of at least 50 trillion a day", "of至少50 trillion a day"),
            ("（超 22亿元+）", "（超 at least 22亿元）", "（超至少22亿元）"),
            ("HK$0, ¥0.5bn", "nothing, ¥0.5bn", "零, ¥0.5bn"),
            ("grew +159% and +132%", "grew 159% and 132%", "grew 159% and 132%"),
            ("0元", "nothing", "零"),
        ] {
            assert_eq!(signs_in_words(printed, Lang::En), en);
            assert_eq!(signs_in_words(printed, Lang::Zh), zh);
        }
    }

    #[test]
    fn what_is_no_sign_of_a_figure_stays() {
        for text in
            ["Briefly > Baidu", "K2.6+ (implied)", "GPT-5, 1,400x, 3.6x", "A + B", "2025年营收增长", "a < b"]
        {
            assert_eq!(signs_in_words(text, Lang::En), text);
            assert_eq!(signs_in_words(text, Lang::Zh), text);
        }
    }
}
