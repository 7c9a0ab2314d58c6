//! Dates as the package and the article print them.
//!
//! Knows no figures. Invariant: every date that is read exists in the calendar.

use super::NotationError;
use super::scan::{NotationToken, scan};
use super::width::plain;
use crate::data::{Absence, Date, Period, Precision, Reading};
use crate::text::MONTHS;

const EXPECTED: &str = "a date such as 2026, 2026-05, 2026-05-07, 2026-Q2 or two of these joined by `/`";

/// Reads a date: `2026`, `2026-05`, `2026-05-07`, `2026-Q1`, two of these joined by `/`, and the article's forms
/// "Jan 8, 2026", "Feb 2026 (1st)", "Q2 2026 (Apr)", "Mid-2025", "Start of 2024", "Apr 27-May 3, 2026".
///
/// # Errors
/// Names the text when it is no such date or the calendar does not have it.
///
/// ```
/// let period = olympus::data::read_date("Feb 2026 (2nd)").unwrap();
/// assert_eq!((period.end.iso().as_str(), period.ordinal), ("2026-02-28", 2));
/// ```
pub fn read_date(text: &str) -> Result<Period, NotationError> {
    maybe_period(&scan(&plain(text))).ok_or_else(|| NotationError::new(text, EXPECTED))
}

/// Reads a cell of a date column, where "N/A" and "—" may stand too.
pub(crate) fn read_date_cell(text: &str) -> Result<Reading, NotationError> {
    match text.trim() {
        "N/A" | "—" | "–" => Ok(Reading::Absent(Absence::NotApplicable)),
        text => read_date(text).map(Reading::Date),
    }
}

/// The period that a whole run of tokens prints.
fn maybe_period(tokens: &[NotationToken]) -> Option<Period> {
    let slash = tokens.iter().position(|token| *token == NotationToken::Sign('/'));
    if let Some(at) = slash {
        return Period::maybe_span(maybe_iso(&tokens[..at])?, maybe_iso(&tokens[at + 1..])?);
    }
    maybe_iso(tokens).or_else(|| maybe_printed(tokens))
}

/// The package's own forms.
fn maybe_iso(tokens: &[NotationToken]) -> Option<Period> {
    match tokens {
        [NotationToken::Number(year)] => Period::maybe_year(maybe_year(year)?),
        [NotationToken::Number(year), NotationToken::Sign('-'), NotationToken::Number(month)]
            if month.len() == 2 =>
        {
            Period::maybe_month(maybe_year(year)?, maybe_small(month)?)
        }
        [NotationToken::Number(year), NotationToken::Sign('-'), NotationToken::Word(quarter)] => {
            maybe_quarter(quarter, year)
        }
        [
            NotationToken::Number(year),
            NotationToken::Sign('-'),
            NotationToken::Number(month),
            NotationToken::Sign('-'),
            NotationToken::Number(day),
        ] if month.len() == 2 && day.len() == 2 => {
            Date::maybe_new(maybe_year(year)?, maybe_small(month)?, maybe_small(day)?).map(Period::day)
        }
        _ => None,
    }
}

/// The article's forms.
fn maybe_printed(tokens: &[NotationToken]) -> Option<Period> {
    use NotationToken::{Number, Sign, Word};
    match tokens {
        [Word(projected), rest @ ..] if projected.eq_ignore_ascii_case("projected") => maybe_period(rest),
        [Word(quarter), Number(year)] if quarter.len() == 2 => maybe_quarter(quarter, year),
        // A quarter of which one month is told: the month is what the figure speaks of.
        [Word(quarter), Number(year), Sign('('), Word(month), Sign(')')] => {
            let whole = maybe_quarter(quarter, year)?;
            let told = Period::maybe_month(maybe_year(year)?, maybe_month(month)?)?;
            (told.quarter() == whole.quarter()).then_some(told)
        }
        [Word(part), Sign('-'), Number(year)] if part.eq_ignore_ascii_case("mid") => {
            Period::maybe_months(maybe_year(year)?, 6, 7, Precision::YearMiddle)
        }
        [Word(part), Word("of"), Number(year)] => {
            let year = maybe_year(year)?;
            if part.eq_ignore_ascii_case("start") {
                Period::maybe_months(year, 1, 1, Precision::YearStart)
            } else if part.eq_ignore_ascii_case("end") {
                Period::maybe_months(year, 12, 12, Precision::YearEnd)
            } else {
                None
            }
        }
        [Word(month), Number(year)] => Period::maybe_month(maybe_year(year)?, maybe_month(month)?),
        [
            Word(month),
            Number(year),
            Sign('('),
            Number(ordinal),
            Word("st" | "nd" | "rd" | "th"),
            Sign(')'),
        ] => {
            let period = Period::maybe_month(maybe_year(year)?, maybe_month(month)?)?;
            Some(Period { ordinal: maybe_small(ordinal)?, ..period })
        }
        [Word(month), Number(day), Sign(','), Number(year)] | [Number(day), Word(month), Number(year)] => {
            maybe_day(year, month, day)
        }
        [
            Word(month),
            Number(day),
            Sign('-' | '–'),
            Word(to_month),
            Number(to_day),
            Sign(','),
            Number(year),
        ] => Period::maybe_span(maybe_day(year, month, day)?, maybe_day(year, to_month, to_day)?),
        [Word(month), Number(day), Sign('-' | '–'), Number(to_day), Sign(','), Number(year)] => {
            Period::maybe_span(maybe_day(year, month, day)?, maybe_day(year, month, to_day)?)
        }
        _ => None,
    }
}

/// The period in the parentheses of a figure: "(Jan 2026)", without the parentheses.
pub(super) fn maybe_period_of_figure(tokens: &[NotationToken]) -> Option<Period> {
    // A lone number in parentheses is more likely a second figure than a year.
    if tokens.len() > 1 { maybe_printed(tokens) } else { None }
}

fn maybe_day(year: &str, month: &str, day: &str) -> Option<Period> {
    Date::maybe_new(maybe_year(year)?, maybe_month(month)?, maybe_small(day)?).map(Period::day)
}

/// The quarter that "Q1" and a year name.
fn maybe_quarter(quarter: &str, year: &str) -> Option<Period> {
    Period::maybe_quarter(maybe_year(year)?, maybe_small(quarter.strip_prefix('Q')?)?)
}

fn maybe_year(digits: &str) -> Option<i32> {
    if digits.len() == 4 { digits.parse().ok() } else { None }
}

fn maybe_small(digits: &str) -> Option<u8> {
    if digits.len() <= 2 { digits.parse().ok() } else { None }
}

/// The month that a name or its first three letters stand for, from 1.
fn maybe_month(word: &str) -> Option<u8> {
    let at = MONTHS
        .iter()
        .position(|month| month.eq_ignore_ascii_case(word) || word.eq_ignore_ascii_case(&month[..3]))?;
    Some(at as u8 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, start: &str, end: &str, precision: Precision) {
        let period = read_date(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!((period.start.iso().as_str(), period.end.iso().as_str()), (start, end), "{text}");
        assert_eq!(period.precision, precision, "{text}");
    }

    #[test]
    fn the_package_s_dates_are_read() {
        check("2026", "2026-01-01", "2026-12-31", Precision::Year);
        check("2026-02", "2026-02-01", "2026-02-28", Precision::Month);
        check("2026-05-07", "2026-05-07", "2026-05-07", Precision::Day);
        check("2025-Q4", "2025-10-01", "2025-12-31", Precision::Quarter);
        check("2026-04-27/2026-05-03", "2026-04-27", "2026-05-03", Precision::Span);
        check("2024/2026-03", "2024-01-01", "2026-03-31", Precision::Span);
    }

    #[test]
    fn the_article_s_dates_are_read() {
        check("Oct 2023", "2023-10-01", "2023-10-31", Precision::Month);
        check("March 2026", "2026-03-01", "2026-03-31", Precision::Month);
        check("Jan 8, 2026", "2026-01-08", "2026-01-08", Precision::Day);
        check("7 May 2026", "2026-05-07", "2026-05-07", Precision::Day);
        check("Q1 2026", "2026-01-01", "2026-03-31", Precision::Quarter);
        check("Q2 2026 (Apr)", "2026-04-01", "2026-04-30", Precision::Month);
        check("Mid-2025", "2025-06-01", "2025-07-31", Precision::YearMiddle);
        check("Start of 2024", "2024-01-01", "2024-01-31", Precision::YearStart);
        check("Projected 2027", "2027-01-01", "2027-12-31", Precision::Year);
        check("Apr 27-May 3, 2026", "2026-04-27", "2026-05-03", Precision::Span);
        check("Apr 7–9, 2026", "2026-04-07", "2026-04-09", Precision::Span);
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "26",
            "2026-5",
            "2026-13",
            "2026-02-30",
            "Smarch 2026",
            "2026/2025",
            "Q5 2026",
            "Q2 2026 (Jan)",
            "May",
        ] {
            assert_eq!(read_date(text).map_err(|error| error.found), Err(text.to_owned()));
        }
    }
}
