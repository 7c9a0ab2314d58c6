//! Plain numbers: grouping, significant digits, compact magnitudes.
//!
//! Digits are made by hand instead of by `format!`: the float formatter alone would be a tenth of the download.

use crate::text::Lang;

/// A whole number with a comma between groups of three; what is not finite is a dash.
///
/// ```
/// use olympus::text::{Lang, integer};
/// assert_eq!(integer(1400.0, Lang::En), "1,400");
/// assert_eq!(integer(-0.4, Lang::En), "0");
/// ```
pub fn integer(value: f64, lang: Lang) -> String {
    decimal(value, 0, lang)
}

/// A number with a fixed number of decimals (at most 9), grouped.
///
/// ```
/// use olympus::text::{Lang, decimal};
/// assert_eq!(decimal(7.0, 2, Lang::En), "7.00");
/// assert_eq!(decimal(-1234.56, 1, Lang::En), "-1,234.6");
/// ```
pub fn decimal(value: f64, places: usize, _lang: Lang) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let places = places.min(9);
    let scale = POWERS.get(places).copied().unwrap_or(1.0);
    let scaled = (value.abs() * scale).round();
    // Beyond 2^63 neighbouring floats are thousands apart; saturating there loses nothing that could be read.
    let all = scaled as u64;
    let digits = pad(all, places + 1);
    // Not `split_at`, whose message brings a printer of characters along.
    let (whole, rest) = digits.split_at_checked(digits.len() - places).unwrap_or((&digits, ""));
    let mut out = String::new();
    if value < 0.0 && all != 0 {
        out.push('-');
    }
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if !rest.is_empty() {
        out.push('.');
        out.push_str(rest);
    }
    out
}

const POWERS: [f64; 10] = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

fn pad(value: u64, least: usize) -> String {
    let mut digits = value.to_string();
    while digits.len() < least {
        digits.insert(0, '0');
    }
    digits
}

/// At most this many significant digits, without trailing zeros; digits before the point are never dropped.
///
/// ```
/// use olympus::text::{Lang, significant};
/// assert_eq!(significant(2.4356, 3, Lang::En), "2.44");
/// assert_eq!(significant(1400.0, 3, Lang::En), "1,400");
/// assert_eq!(significant(0.5, 3, Lang::En), "0.5");
/// ```
pub fn significant(value: f64, digits: usize, lang: Lang) -> String {
    let mut before = 0;
    let mut rest = value.abs();
    while rest >= 1.0 && before < 20 {
        rest /= 10.0;
        before += 1;
    }
    // A number under one keeps its leading zeros out of the count, down to nine decimals.
    let mut leading = 0;
    if before == 0 && value != 0.0 {
        let mut small = value.abs();
        while small < 0.1 && leading < 9 {
            small *= 10.0;
            leading += 1;
        }
    }
    let decimals = (digits + leading).saturating_sub(before);
    let mut written = decimal(value, decimals, lang);
    // By bytes: searching in text brings a kilobyte of search with it.
    while decimals > 0 && matches!(written.as_bytes().last(), Some(b'0')) {
        written.pop();
    }
    if matches!(written.as_bytes().last(), Some(b'.')) {
        written.pop();
    }
    written
}

/// The magnitude words of a language, largest first: factor and word.
fn magnitudes(lang: Lang) -> &'static [(f64, &'static str)] {
    lang.pick(
        &[(1e12, " trillion"), (1e9, " billion"), (1e6, " million")],
        &[(1e12, "万亿"), (1e8, "亿"), (1e4, "万")],
    )
}

/// The number in digits and the magnitude word that suits it: "140" and " trillion", "140" and "万亿". The value is rounded
/// before it is parted, so that it is the same in every language.
pub(crate) fn magnitude(value: f64, lang: Lang) -> (String, &'static str) {
    let value = as_displayed(value);
    let found = magnitudes(lang).iter().find(|(factor, _)| value.abs() >= *factor);
    let (number, word) = found.map_or((value, ""), |(factor, word)| (value / factor, *word));
    // The value has no more digits than these below a million, and fewer above.
    (significant(number, if word.is_empty() { 3 } else { 6 }, lang), word)
}

/// The value as it is shown: from a million on three digits of it, below that whole from a thousand on.
fn as_displayed(value: f64) -> f64 {
    let size = value.abs();
    let mut place = 1.0;
    if size < 1e3 || !size.is_finite() {
        return value;
    }
    // What three digits round up to a million is one.
    while size >= 999_500.0 && size / place >= 1e3 {
        place *= 10.0;
    }
    (value / place).round() * place
}

/// A number in its magnitude: "140 trillion", "22 million", "1,400"; in Chinese "140万亿", "2,200万".
///
/// ```
/// use olympus::text::{Lang, compact};
/// assert_eq!(compact(1.4e14, Lang::En), "140 trillion");
/// assert_eq!(compact(2.2e7, Lang::Zh), "2,200万");
/// ```
pub fn compact(value: f64, lang: Lang) -> String {
    let (number, word) = magnitude(value, lang);
    [number.as_str(), word].concat()
}

/// A count of tokens; the word "tokens" is left to the sentence around it.
pub fn tokens(value: f64, lang: Lang) -> String {
    compact(value, lang)
}

/// A count of model parameters.
pub fn parameters(value: f64, lang: Lang) -> String {
    compact(value, lang)
}

/// Percent, the value as printed: 87 is "87%".
pub fn percent(value: f64, lang: Lang) -> String {
    [&significant(value, 3, lang), "%"].concat()
}

/// A multiple: "1,400x", "2.44x"; in Chinese "1,400倍".
pub fn multiple(value: f64, lang: Lang) -> String {
    [significant(value, 3, lang).as_str(), lang.pick("x", "倍")].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_magnitudes_go_by_ten_thousands() {
        assert_eq!(compact(2e11, Lang::Zh), "2,000亿");
        assert_eq!(compact(1.4e12, Lang::Zh), "1.4万亿");
        assert_eq!(compact(1e11, Lang::En), "100 billion");
        assert_eq!(compact(9.9996e11, Lang::En), "1 trillion");
        assert_eq!(compact(9.99e11, Lang::En), "999 billion");
    }

    /// What the digits and the magnitude of a compact number stand for.
    fn value_of(words: &str) -> f64 {
        let at = words.find(|c: char| !c.is_ascii_digit() && !".,-".contains(c)).unwrap_or(words.len());
        let (digits, word) = words.split_at(at);
        let known = Lang::ALL.iter().flat_map(|lang| magnitudes(*lang)).find(|(_, known)| *known == word);
        let factor = known.map_or(1.0, |(factor, _)| *factor);
        digits.replace(',', "").parse::<f64>().unwrap() * factor
    }

    #[test]
    fn a_value_is_the_same_in_both_languages() {
        assert_eq!([Lang::En, Lang::Zh].map(|lang| compact(9_996.0, lang)), ["9,996", "9,996"]);
        assert_eq!([Lang::En, Lang::Zh].map(|lang| compact(123_456.0, lang)), ["123,456", "12.3456万"]);
        assert_eq!([Lang::En, Lang::Zh].map(|lang| compact(1.2345e11, lang)), ["123 billion", "1,230亿"]);
        let mut value: f64 = 0.001;
        while value < 1e15 {
            for part in [value, value.round(), (value * 0.999_61).round(), -value] {
                let [en, zh] = [Lang::En, Lang::Zh].map(|lang| value_of(&compact(part, lang)));
                assert!((en - zh).abs() <= en.abs() * 1e-12, "{part}: {en} and {zh}");
                assert!((en - part).abs() <= part.abs() * 0.005, "{part}: {en}");
            }
            value *= 1.0137;
        }
    }

    #[test]
    fn small_and_odd_numbers_have_a_form() {
        assert_eq!(compact(0.0, Lang::En), "0");
        assert_eq!(significant(0.0222, 2, Lang::En), "0.022");
        assert_eq!(decimal(f64::NAN, 2, Lang::En), "–");
        assert_eq!(decimal(1e300, 0, Lang::En), "18,446,744,073,709,551,615");
    }
}
