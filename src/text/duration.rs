//! Lengths of time in words.

use crate::text::words::formats;
use crate::text::{Lang, decimal};

/// What a length of time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeUnit {
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
}

/// A length of time: "2.6 months", "1 day", "18 months"; from ten on without decimals.
///
/// ```
/// use olympus::text::{Lang, TimeUnit, duration};
/// assert_eq!(duration(13.0, TimeUnit::Hours, Lang::En), "13 hours");
/// assert_eq!(duration(2.6, TimeUnit::Months, Lang::Zh), "2.6个月");
/// ```
pub fn duration(value: f64, time: TimeUnit, lang: Lang) -> String {
    let places = usize::from(value.abs() < 9.95);
    let number = decimal(value, places, lang);
    let number = number.strip_suffix(".0").unwrap_or(&number);
    [number, lang.pick(" ", ""), time_unit_word(time, number == "1", lang)].concat()
}

/// A length of time in months: "26 months", "2.6 months".
pub fn months(value: f64, lang: Lang) -> String {
    duration(value, TimeUnit::Months, lang)
}

/// The word for a unit of time beside a number: "month", "months", "个月".
pub fn time_unit_word(time: TimeUnit, one: bool, lang: Lang) -> &'static str {
    let (singular, plural) = match time {
        TimeUnit::Hours => (formats::HOUR, formats::HOURS),
        TimeUnit::Days => (formats::DAY, formats::DAYS),
        TimeUnit::Weeks => (formats::WEEK, formats::WEEKS),
        TimeUnit::Months => (formats::MONTH, formats::MONTHS),
        TimeUnit::Years => (formats::YEAR, formats::YEARS),
    };
    (if one { singular } else { plural }).say(lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_singular_and_ten_is_whole() {
        assert_eq!(months(1.0, Lang::En), "1 month");
        assert_eq!(months(2.6, Lang::En), "2.6 months");
        assert_eq!(months(26.3, Lang::Zh), "26个月");
        assert_eq!(duration(9.97, TimeUnit::Days, Lang::En), "10 days");
        assert_eq!(duration(f64::INFINITY, TimeUnit::Years, Lang::En), "– years");
    }
}
