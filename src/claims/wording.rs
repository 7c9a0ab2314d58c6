//! Exact numbers in words and digits, for explanations.
//!
//! Knows no verdict. Invariant: total; what is written is rounded to so many digits that both ends of some bounds differ.

use super::number::ten_to;
use super::{Amount, Limit, Number, number};
use crate::data::{Per, Unit};
use crate::text::words::claims as words;
use crate::text::{Lang, time_unit_word};
use num_traits::{One, Signed, ToPrimitive, Zero};

/// Digits that count, where nothing asks for more.
const DIGITS: i32 = 4;
const MOST_DIGITS: i32 = 12;

/// A number with its unit: "$20.29bn", "1.951x", "140 trillion tokens a day".
///
/// ```
/// use olympus::claims::{maybe_decimal, number_written};
/// use olympus::data::Unit;
/// use olympus::text::Lang;
/// let number = maybe_decimal("2.43558").unwrap();
/// assert_eq!(number_written(&number, Unit::Multiple, None, Lang::En), "2.436x");
/// let number = maybe_decimal("434782608695").unwrap();
/// assert_eq!(number_written(&number, Unit::Usd, None, Lang::En), "$434.8bn");
/// assert_eq!(number_written(&number, Unit::Usd, None, Lang::Zh), "4,348亿美元");
/// ```
pub fn number_written(value: &Number, unit: Unit, per: Option<Per>, lang: Lang) -> String {
    with_digits(value, unit, per, DIGITS, lang)
}

/// All that an amount may stand for: "$426bn to $443bn", "more than 40".
pub fn bounds_written(amount: &Amount, lang: Lang) -> String {
    let Amount { bounds, unit, per, .. } = amount;
    let of = |value: &Number, digits| with_digits(value, *unit, *per, digits, lang);
    match (&bounds.lo, &bounds.hi) {
        (Limit::Unbounded, Limit::Unbounded) => words::ANYTHING.say(lang).to_owned(),
        (Limit::At { value, open }, Limit::Unbounded) => {
            let number = of(value, DIGITS);
            if *open {
                words::MoreThan { number: &number }.say(lang)
            } else {
                words::AtLeast { number: &number }.say(lang)
            }
        }
        (Limit::Unbounded, Limit::At { value, .. }) => words::AtMost { number: &of(value, DIGITS) }.say(lang),
        (Limit::At { value: lo, .. }, Limit::At { value: hi, .. }) if lo == hi => of(lo, DIGITS),
        (Limit::At { value: lo, .. }, Limit::At { value: hi, .. }) => {
            let digits = (DIGITS..MOST_DIGITS).find(|digits| of(lo, *digits) != of(hi, *digits));
            let digits = digits.unwrap_or(MOST_DIGITS);
            words::Range { lo: &of(lo, digits), hi: &of(hi, digits) }.say(lang)
        }
    }
}

fn with_digits(value: &Number, unit: Unit, per: Option<Per>, digits: i32, lang: Lang) -> String {
    let counted = counted(value, unit, digits, lang);
    match per {
        Some(per) => lang.pick([&counted, " ", per.word(lang)].concat(), [per.word(lang), &counted].concat()),
        None => counted,
    }
}

fn counted(value: &Number, unit: Unit, digits: i32, lang: Lang) -> String {
    let minus = if value.is_negative() { "-" } else { "" };
    let (number, scale) = scaled(&value.abs(), digits, lang);
    let noun = |en: &str, zh: &str| [minus, &number, scale, lang.pick(en, zh)].concat();
    match unit {
        Unit::Usd | Unit::Cny | Unit::Hkd => {
            let (sign, word) = match unit {
                Unit::Usd => ("$", "美元"),
                Unit::Cny => ("¥", "元"),
                _ => ("HK$", "港元"),
            };
            let short = match scale {
                " trillion" => "tn",
                " billion" => "bn",
                " million" => "m",
                other => other,
            };
            lang.pick([minus, sign, &number, short].concat(), [minus, &number, scale, word].concat())
        }
        Unit::Percent => [minus, &number, scale, "%"].concat(),
        Unit::Multiple => noun("x", "倍"),
        Unit::Rank => [lang.pick("#", "第"), &number, lang.pick("", "名")].concat(),
        Unit::Count => noun("", ""),
        _ => {
            let time =
                || unit.maybe_time_unit().map(|time| time_unit_word(time, *value == Number::one(), lang));
            let Some(word) = unit.maybe_counted().map(|counted| counted.say(lang)).or_else(time) else {
                return noun("", "");
            };
            // Chinese characters follow digits at once, Latin letters do not.
            let space = lang.pick(" ", if word.starts_with(|c: char| c.is_ascii()) { " " } else { "" });
            [minus, &number, scale, space, word].concat()
        }
    }
}

/// The digits of a number that is not negative, and the word of its magnitude.
fn scaled(value: &Number, digits: i32, lang: Lang) -> (String, &'static str) {
    let magnitudes: [(i32, &str); 3] = lang
        .pick([(12, " trillion"), (9, " billion"), (6, " million")], [(12, "万亿"), (8, "亿"), (4, "万")]);
    let value = rounded(value, digits);
    let found = magnitudes.iter().find(|(power, _)| value >= ten_to(*power));
    let (power, word) = found.copied().unwrap_or((0, ""));
    (plain(&(value / ten_to(power))), word)
}

/// To so many digits that count; whole digits are kept below a million.
fn rounded(value: &Number, digits: i32) -> Number {
    if value.is_zero() {
        return value.clone();
    }
    let mut power = 0;
    while *value >= ten_to(power + 1) && power < 40 {
        power += 1;
    }
    while *value < ten_to(power) && power > -40 {
        power -= 1;
    }
    let place = (power + 1 - digits).min(if power < 6 { 0 } else { i32::MAX });
    let unit = ten_to(place);
    (value / &unit).round() * unit
}

/// A decimal without zeros at its end, its whole part in groups of three.
fn plain(value: &Number) -> String {
    let whole = value.floor().to_integer().to_string();
    let mut out = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    let mut rest = value - value.floor();
    if !rest.is_zero() {
        out.push('.');
    }
    // A rounded number has as many decimals as its digits; the bound only ends what has no end.
    for _ in 0..40 {
        if rest.is_zero() {
            break;
        }
        rest *= number(10);
        let digit = rest.floor();
        out.push_str(&digit.to_integer().to_u8().map(|digit| digit.to_string()).unwrap_or_default());
        rest -= digit;
    }
    out
}
