//! Money: compact amounts, axis ticks, names of currencies.

use crate::text::Lang;
use crate::text::number::magnitude;
use crate::text::words::formats;
use serde::{Deserialize, Serialize};

/// A currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Money {
    /// US dollars.
    Usd,
    /// Renminbi.
    Cny,
    /// Hong Kong dollars.
    Hkd,
}

impl Money {
    /// The sign set before an amount.
    pub fn sign(self) -> &'static str {
        match self {
            Money::Usd => "$",
            Money::Cny => "¥",
            Money::Hkd => "HK$",
        }
    }

    /// The word set after an amount in Chinese.
    pub(crate) fn word_zh(self) -> &'static str {
        match self {
            Money::Usd => "美元",
            Money::Cny => "元",
            Money::Hkd => "港元",
        }
    }
}

/// The English short forms of magnitudes beside a currency sign.
fn short(word: &str) -> &str {
    match word {
        " trillion" => "tn",
        " billion" => "bn",
        " million" => "m",
        other => other,
    }
}

/// A compact amount: "$200bn", "HK$434bn", "¥2.2bn"; in Chinese "2,000亿美元".
///
/// ```
/// use olympus::text::{Lang, Money, money};
/// assert_eq!(money(2e11, Money::Usd, Lang::En), "$200bn");
/// assert_eq!(money(2e11, Money::Usd, Lang::Zh), "2,000亿美元");
/// assert_eq!(money(5.6e6, Money::Usd, Lang::En), "$5.6m");
/// assert_eq!(money(-2.5e8, Money::Usd, Lang::En), "-$250m");
/// ```
pub fn money(amount: f64, money: Money, lang: Lang) -> String {
    let (digits, word) = magnitude(amount, lang);
    if lang == Lang::Zh {
        return [digits.as_str(), word, money.word_zh()].concat();
    }
    let (minus, digits) = digits.strip_prefix('-').map_or(("", digits.as_str()), |rest| ("-", rest));
    [minus, money.sign(), digits, short(word)].concat()
}

/// A tick of a money axis: the bare number with its magnitude, the currency on the last tick only.
pub fn money_tick(amount: f64, currency: Money, last: bool, lang: Lang) -> String {
    if last {
        return money(amount, currency, lang);
    }
    let (number, word) = magnitude(amount, lang);
    [number.as_str(), if lang == Lang::En { short(word) } else { word }].concat()
}

/// A currency's name inside a sentence.
pub fn currency(money: Money, lang: Lang) -> &'static str {
    let name = match money {
        Money::Usd => formats::US_DOLLARS,
        Money::Cny => formats::RENMINBI,
        Money::Hkd => formats::HONG_KONG_DOLLARS,
    };
    name.say(lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_currency_stands_on_the_last_tick_only() {
        assert_eq!(money_tick(1e11, Money::Usd, false, Lang::En), "100bn");
        assert_eq!(money_tick(4e11, Money::Hkd, true, Lang::En), "HK$400bn");
        assert_eq!(money_tick(1e11, Money::Usd, false, Lang::Zh), "1,000亿");
        assert_eq!(money_tick(0.0, Money::Usd, false, Lang::En), "0");
    }
}
