//! Dates and periods in the proleptic Gregorian calendar.
//!
//! Knows no clock and no time zone. Invariant: a `Date` exists in the calendar, and a period starts no later than it ends.

use crate::text::{self, Day, Lang};

/// A day of the years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

/// A span of days, with how precisely it was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// How precisely it was put.
    pub precision: Precision,
    /// Which of several in the period, from 1: "Feb 2026 (2nd)"; 0 where the cell does not say.
    pub ordinal: u8,
}

/// How precisely a period was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// One day.
    Day,
    /// One month.
    Month,
    /// One quarter.
    Quarter,
    /// One year.
    Year,
    /// "Start of 2024": its January.
    YearStart,
    /// "Mid-2025": its June and July.
    YearMiddle,
    /// "End of 2024": its December.
    YearEnd,
    /// From one day to another.
    Span,
}

impl Date {
    /// The day, if the calendar has it.
    pub fn maybe_new(year: i32, month: u8, day: u8) -> Option<Date> {
        let whole = (1..=9999).contains(&year) && (1..=12).contains(&month);
        (whole && day >= 1 && day <= month_length(year, month)).then_some(Date { year, month, day })
    }

    /// Days since 1 January 1970, negative before.
    ///
    /// ```
    /// use olympus::data::Date;
    /// assert_eq!(Date { year: 2000, month: 3, day: 1 }.days(), 11017);
    /// ```
    pub fn days(self) -> i32 {
        Day::from_ymd(self.year, u32::from(self.month), u32::from(self.day)).number()
    }

    /// The date as `YYYY-MM-DD`.
    pub fn iso(self) -> String {
        let mut iso = String::with_capacity(10);
        push_padded(&mut iso, self.year.unsigned_abs(), 4);
        iso.push('-');
        push_padded(&mut iso, u32::from(self.month), 2);
        iso.push('-');
        push_padded(&mut iso, u32::from(self.day), 2);
        iso
    }
}

fn push_padded(to: &mut String, value: u32, width: u32) {
    for place in (0..width).rev() {
        let digit = value / 10u32.pow(place) % 10;
        to.push(char::from(b'0' + digit as u8));
    }
}

/// How many days a month has; 0 for a month that is none.
fn month_length(year: i32, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// A number written in digits alone.
fn number<T: std::str::FromStr>(digits: &str) -> Option<T> {
    digits.parse().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()))
}

impl Period {
    /// A whole year.
    pub fn maybe_year(year: i32) -> Option<Period> {
        Period::maybe_months(year, 1, 12, Precision::Year)
    }

    /// A quarter, 1 to 4.
    pub fn maybe_quarter(year: i32, quarter: u8) -> Option<Period> {
        let last = quarter.checked_mul(3).filter(|last| (3..=12).contains(last))?;
        Period::maybe_months(year, last - 2, last, Precision::Quarter)
    }

    /// A month, 1 to 12.
    pub fn maybe_month(year: i32, month: u8) -> Option<Period> {
        Period::maybe_months(year, month, month, Precision::Month)
    }

    /// From the first day of one month to the last of another of the same year.
    pub fn maybe_months(year: i32, first: u8, last: u8, precision: Precision) -> Option<Period> {
        let start = Date::maybe_new(year, first, 1)?;
        let end = Date::maybe_new(year, last, month_length(year, last))?;
        (start <= end).then_some(Period { start, end, precision, ordinal: 0 })
    }

    /// One day.
    pub fn day(date: Date) -> Period {
        Period { start: date, end: date, precision: Precision::Day, ordinal: 0 }
    }

    /// From the start of one period to the end of another, if they come in that order.
    pub fn maybe_span(first: Period, last: Period) -> Option<Period> {
        let precision = Precision::Span;
        (first.start <= last.end).then_some(Period {
            start: first.start,
            end: last.end,
            precision,
            ordinal: 0,
        })
    }

    /// The quarter in which it starts, 1 to 4.
    pub fn quarter(&self) -> u8 {
        self.start.month.saturating_sub(1) / 3 + 1
    }

    /// Its middle as days since 1 January 1970: noon for a single day.
    pub fn middle_days(&self) -> f64 {
        (f64::from(self.start.days()) + f64::from(self.end.days()) + 1.0) / 2.0
    }

    /// The period as the package writes it: `2026`, `2026-Q1`, `2026-05`, `2026-05-07` or two of these joined by `/`.
    pub fn code(&self) -> String {
        let day = self.start.iso();
        let (year, month) = (day.get(..4).unwrap_or_default(), day.get(..7).unwrap_or_default());
        match self.precision {
            Precision::Day => day,
            Precision::Month | Precision::YearStart | Precision::YearEnd => month.to_owned(),
            Precision::Quarter => {
                [year, "-Q", ["1", "2", "3", "4"].get(usize::from(self.quarter() - 1)).unwrap_or(&"")]
                    .concat()
            }
            Precision::Year => year.to_owned(),
            Precision::YearMiddle => [month, "/", self.end.iso().get(..7).unwrap_or_default()].concat(),
            Precision::Span => [&day, "/", &self.end.iso()].concat(),
        }
    }

    /// The period that a code of the package stands for, if it is one; see [`Period::code`].
    ///
    /// ```
    /// use olympus::data::Period;
    /// let quarter = Period::maybe_from_code("2025-Q4").unwrap();
    /// assert_eq!(quarter.start.iso(), "2025-10-01");
    /// assert_eq!(Period::maybe_from_code("2025-Q5"), None);
    /// ```
    pub fn maybe_from_code(code: &str) -> Option<Period> {
        if let Some((first, last)) = code.split_once('/') {
            return Period::maybe_span(Period::maybe_from_code(first)?, Period::maybe_from_code(last)?);
        }
        let mut parts = code.split('-');
        let year = parts.next().filter(|year| year.len() == 4)?;
        let year: i32 = number(year)?;
        let period = match (parts.next(), parts.next()) {
            (None, _) => Period::maybe_year(year),
            (Some(part), None) => match part.strip_prefix('Q') {
                Some(quarter) => Period::maybe_quarter(year, number(quarter)?),
                None => Period::maybe_month(year, number(part)?),
            },
            (Some(month), Some(day)) => Date::maybe_new(year, number(month)?, number(day)?).map(Period::day),
        };
        period.filter(|_| parts.next().is_none())
    }

    /// The period in words: "Q1 2026", "2026年第1季度".
    pub fn written(&self, lang: Lang) -> String {
        text::period(&self.code(), lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_from_1970() {
        for ((year, month, day), days) in
            [((1970, 1, 1), 0), ((1969, 12, 31), -1), ((2024, 2, 29), 19782), ((2026, 5, 7), 20580)]
        {
            assert_eq!(Date::maybe_new(year, month, day).map(Date::days), Some(days), "{year}-{month}-{day}");
        }
    }

    #[test]
    fn the_calendar_refuses_days_it_does_not_have() {
        for (year, month, day) in [(2025, 2, 29), (2026, 0, 1), (2026, 13, 1), (2026, 4, 31), (0, 1, 1)] {
            assert_eq!(Date::maybe_new(year, month, day), None);
        }
        assert_eq!(Period::maybe_quarter(2026, 5), None);
        assert_eq!(Period::maybe_quarter(2026, 0), None);
    }

    #[test]
    fn codes_give_back_their_periods() {
        for code in ["2026", "2026-Q1", "2026-05", "2026-05-07", "2026-04-27/2026-05-03"] {
            let period = Period::maybe_from_code(code).unwrap();
            assert_eq!(period.code(), code);
        }
        for code in ["", "26", "2026-13", "2026-Q0", "2026-02-30", "2026-05-07-1", "2026-+5", "2026-05/"] {
            assert_eq!(Period::maybe_from_code(code), None, "{code}");
        }
    }

    #[test]
    fn periods_have_middles() {
        let quarter = Period::maybe_quarter(2026, 2).unwrap();
        assert_eq!((quarter.start.iso().as_str(), quarter.end.iso().as_str()), ("2026-04-01", "2026-06-30"));
        assert_eq!(quarter.quarter(), 2);
        let day = Period::day(quarter.start);
        assert_eq!(day.middle_days(), f64::from(quarter.start.days()) + 0.5);
        assert_eq!(Period::maybe_span(quarter, Period::maybe_year(2025).unwrap()), None);
    }
}
