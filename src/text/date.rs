//! Dates and periods in words.

use crate::text::words::formats;
use crate::text::{Day, Lang};

/// English names of the months.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What stands for a period where the article gives none.
pub const UNDATED: &str = "undated";

/// A period as the package writes it (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-Qn`, or two joined by `/`) in words.
/// What is none of these is given back as it came.
///
/// ```
/// use olympus::text::{Lang, period};
/// assert_eq!(period("2026-05", Lang::En), "May 2026");
/// assert_eq!(period("2026-01-08", Lang::Zh), "2026年1月8日");
/// assert_eq!(period("2026-Q1", Lang::En), "Q1 2026");
/// assert_eq!(period("2026-04-27/2026-05-03", Lang::En), "27 April – 3 May 2026");
/// assert_eq!(period("2026-04-27/2026-05-03", Lang::Zh), "2026年4月27日至5月3日");
/// assert_eq!(period("2025-12/2026-01", Lang::En), "December 2025 – January 2026");
/// ```
pub fn period(as_of: &str, lang: Lang) -> String {
    if as_of == UNDATED {
        return formats::UNDATED.say(lang).to_owned();
    }
    match as_of.split_once('/') {
        Some((from, to)) => span(from, to, lang),
        None => maybe_date(as_of, lang).unwrap_or_else(|| as_of.to_owned()),
    }
}

/// Two ends joined; a year that both have is said once, where the language says it.
fn span(from: &str, to: &str, lang: Lang) -> String {
    let (start, end) = (period(from, lang), period(to, lang));
    let year = from.get(..4).filter(|year| to.starts_with(year) && from.len() > 4 && to.len() > 4);
    let ends = year.and_then(|year| match lang {
        Lang::Zh => Some((start.as_str(), end.strip_prefix(year)?.strip_prefix('年')?)),
        _ => Some((start.strip_suffix(year)?.trim_end(), end.as_str())),
    });
    let (start, end) = ends.unwrap_or((&start, &end));
    [start, lang.pick(" – ", "至"), end].concat()
}

fn maybe_date(as_of: &str, lang: Lang) -> Option<String> {
    let mut parts = as_of.split('-');
    let year = parts.next().filter(|y| y.len() == 4 && y.bytes().all(|b| b.is_ascii_digit()))?;
    let Some(second) = parts.next() else {
        return Some(lang.pick(year.to_owned(), [year, "年"].concat()));
    };
    if let Some(quarter) = second.strip_prefix('Q') {
        return Some(lang.pick(["Q", quarter, " ", year].concat(), [year, "年第", quarter, "季度"].concat()));
    }
    let month: usize = second.parse().ok()?;
    let name = MONTHS.get(month.checked_sub(1)?)?;
    let number = month.to_string();
    match parts.next() {
        None => Some(lang.pick([*name, " ", year].concat(), [year, "年", &number, "月"].concat())),
        Some(day) => {
            let day = day.trim_start_matches('0');
            Some(
                lang.pick(
                    [day, " ", name, " ", year].concat(),
                    [year, "年", &number, "月", day, "日"].concat(),
                ),
            )
        }
    }
}

/// A tick of a time axis whose year an earlier tick has named: the year on its first day, else the month alone.
///
/// ```
/// use olympus::text::{Lang, month_tick};
/// assert_eq!(month_tick(19723.0, Lang::En), "2024");
/// assert_eq!(month_tick(19905.0, Lang::En), "Jul");
/// assert_eq!(month_tick(19905.0, Lang::Zh), "7月");
/// ```
pub fn month_tick(days: f64, lang: Lang) -> String {
    let (_, month, day) = Day::new(days.floor() as i32).ymd();
    if month == 1 && day == 1 {
        return date_tick(days, lang);
    }
    let name = MONTHS.get(month as usize - 1).and_then(|m| m.get(..3)).unwrap_or_default();
    lang.pick(name.to_owned(), [&month.to_string(), "月"].concat())
}

/// A tick of a time axis, from days since 1970-01-01: the year alone on its first day, else month and year.
///
/// ```
/// use olympus::text::{Lang, date_tick};
/// assert_eq!(date_tick(19723.0, Lang::En), "2024");
/// assert_eq!(date_tick(19905.0, Lang::En), "Jul 2024");
/// assert_eq!(date_tick(19905.0, Lang::Zh), "2024年7月");
/// ```
pub fn date_tick(days: f64, lang: Lang) -> String {
    let (year, month, day) = Day::new(days.floor() as i32).ymd();
    let year = year.to_string();
    if month == 1 && day == 1 {
        return lang.pick(year.clone(), [&year, "年"].concat());
    }
    let name = MONTHS.get(month as usize - 1).and_then(|m| m.get(..3)).unwrap_or_default();
    lang.pick([name, " ", &year].concat(), [&year, "年", &month.to_string(), "月"].concat())
}
