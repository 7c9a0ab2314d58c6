//! Quantities in words, in either language and with everything that is known of them.
//!
//! Knows no currency conversion; see [`Rates`](super::Rates). Invariant: total, and the qualifier is never dropped.

use super::{Per, Qualifier, Quantity, QuantityRole, Unit};
use crate::text::words::{Fixed, formats};
use crate::text::{self, Lang, TimeUnit};

impl Quantity {
    /// The quantity in words: "$200bn+", "15–30 days", "50 trillion+ tokens a day".
    ///
    /// ```
    /// use olympus::data::{Bare, read_figure};
    /// use olympus::text::Lang;
    /// let reading = read_figure("¥2.2B+ ($300M+)", Bare::default()).unwrap();
    /// assert_eq!(reading.figures()[0].written(Lang::En), "¥2.2bn+");
    /// assert_eq!(reading.figures()[1].written(Lang::Zh), "3亿美元+");
    /// ```
    pub fn written(&self, lang: Lang) -> String {
        let counted = [self.number_written(lang).as_str(), &self.noun(lang)].concat();
        match self.per {
            Some(per) => {
                lang.pick([&counted, " ", per.word(lang)].concat(), [per.word(lang), &counted].concat())
            }
            None => counted,
        }
    }

    /// The quantity without the words for what it counts and how often, where these stand beside it: "50 trillion+".
    pub fn number_written(&self, lang: Lang) -> String {
        let amount = |value| self.amount_words(value, lang);
        let number = if self.qualifier == Qualifier::Range {
            let (least, most) = (amount(self.interval.lo), amount(self.interval.hi));
            // "4–6.41 million" would share its scale: where the least has none, the most is written in full.
            let bare = |words: &str| words.ends_with(|c: char| c.is_ascii_digit());
            let most = if bare(&least) && !bare(&most) { self.in_full(self.interval.hi, lang) } else { most };
            [least.as_str(), "–", &most].concat()
        } else {
            amount(self.amount)
        };
        let plus = if self.amount > 0.0 && matches!(self.role, Some(QuantityRole::Yoy | QuantityRole::Change))
        {
            "+"
        } else {
            ""
        };
        let (before, after) = (self.qualifier.sign_before(), self.qualifier.sign_after());
        [before, plus, &number, after].concat()
    }

    /// The number, with the currency or sign that belongs to it.
    fn amount_words(&self, value: f64, lang: Lang) -> String {
        match self.unit {
            Unit::Usd | Unit::Cny | Unit::Hkd => {
                text::money(value, self.unit.maybe_money().unwrap_or(text::Money::Usd), lang)
            }
            Unit::Percent => text::percent(value, lang),
            Unit::Multiple => text::multiple(value, lang),
            Unit::Rank => [lang.pick("#", "第"), &text::integer(value, lang), lang.pick("", "名")].concat(),
            _ => text::compact(value, lang),
        }
    }

    /// A whole number, every digit of it, with its currency.
    fn in_full(&self, value: f64, lang: Lang) -> String {
        let digits = text::integer(value, lang);
        match self.unit.maybe_money() {
            Some(money) => {
                lang.pick([money.sign(), &digits].concat(), [digits.as_str(), money.word_zh()].concat())
            }
            None => digits,
        }
    }

    /// The word after the number; empty where the sign says it all.
    fn noun(&self, lang: Lang) -> String {
        let word = match (self.unit.maybe_counted(), self.unit.maybe_time_unit()) {
            (Some(counted), _) => counted.say(lang),
            (None, Some(time)) => text::time_unit_word(time, self.amount == 1.0, lang),
            (None, None) => return String::new(),
        };
        // Chinese characters follow digits at once, Latin letters do not.
        let space = lang.pick(" ", if word.starts_with(|c: char| c.is_ascii()) { " " } else { "" });
        [space, word].concat()
    }
}

impl Unit {
    /// The word for what is counted, where it is neither money, time nor a sign.
    pub(crate) fn maybe_counted(self) -> Option<Fixed> {
        match self {
            Unit::Tokens => Some(formats::TOKENS),
            Unit::Parameters => Some(formats::PARAMETERS),
            Unit::GpuHours => Some(formats::GPU_HOURS),
            Unit::Characters => Some(formats::CHARACTERS),
            _ => None,
        }
    }

    /// The unit of time, where it is one.
    pub fn maybe_time_unit(self) -> Option<TimeUnit> {
        match self {
            Unit::Hours => Some(TimeUnit::Hours),
            Unit::Days => Some(TimeUnit::Days),
            Unit::Weeks => Some(TimeUnit::Weeks),
            Unit::Months => Some(TimeUnit::Months),
            Unit::Years => Some(TimeUnit::Years),
            _ => None,
        }
    }
}

impl Per {
    /// The words for it beside an amount: "a day" after it in English, "每日" before it in Chinese.
    pub fn word(self, lang: Lang) -> &'static str {
        let word = match self {
            Per::Hour => formats::PER_HOUR,
            Per::Day => formats::PER_DAY,
            Per::Week => formats::PER_WEEK,
            Per::Month => formats::PER_MONTH,
            Per::Year => formats::PER_YEAR,
        };
        word.say(lang)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use crate::data::{Bare, read_figure};
    use crate::text::Lang;

    #[test]
    fn quantities_keep_what_is_known_of_them() {
        for (printed, unit, en, zh) in [
            ("$200B+", "", "$200bn+", "2,000亿美元+"),
            ("HK$434B", "", "HK$434bn", "4,340亿港元"),
            ("140 trillion", "tokens/day", "140 trillion tokens a day", "每日140万亿词元"),
            ("50T+ daily", "tokens", "50 trillion+ tokens a day", "每日50万亿+词元"),
            ("470/day (Jan 2026)", "", "470 a day", "每日470"),
            ("~25%", "", "~25%", "~25%"),
            ("+132% YoY", "", "+132%", "+132%"),
            ("1,400x", "", "1,400x", "1,400倍"),
            ("15-30 days", "", "15–30 days", "15–30天"),
            ("2-3x", "", "2x–3x", "2倍–3倍"),
            ("4-6,412,641", "", "4–6,412,641", "4–6,412,641"),
            ("$4-6,412,641", "", "$4–$6,412,641", "4美元–641万美元"),
            ("1T MoE", "", "1 trillion parameters", "1万亿参数"),
            ("~10 million GPU hours", "", "~10 million GPU hours", "~1,000万 GPU 小时"),
            ("#1 globally", "", "#1", "第1名"),
            ("18 months", "", "18 months", "18个月"),
            (">60%", "", ">60%", ">60%"),
        ] {
            let reading = read_figure(printed, Bare::maybe_from_code(unit).unwrap_or_default()).unwrap();
            let words = [Lang::En, Lang::Zh].map(|lang| reading.figures()[0].written(lang));
            assert_eq!(words, [en, zh], "{printed}");
        }
    }

    #[test]
    fn a_number_alone_keeps_its_signs() {
        let reading = read_figure("50T+ daily", Bare::maybe_from_code("tokens").unwrap()).unwrap();
        let words = [Lang::En, Lang::Zh].map(|lang| reading.figures()[0].number_written(lang));
        assert_eq!(words, ["50 trillion+", "50万亿+"]);
    }
}
