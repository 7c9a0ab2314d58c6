//! The time scale: days on a calendar, with ticks where years, halves, quarters or months begin.
//!
//! Knows no words for them: a tick says what begins at it, and the text layer writes that. Invariant: every tick is
//! the first day of a month, inside the domain.

use super::{Day, Linear, within};

/// What begins at each tick of a time axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarUnit {
    /// A month.
    Month,
    /// Three months, from January, April, July or October.
    Quarter,
    /// Six months, from January or July.
    Half,
    /// A year, or several.
    Year,
}

/// A tick on a time axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeTick {
    /// Where it stands, in days since 1970-01-01.
    pub at: f64,
    /// The same as a calendar day.
    pub day: Day,
    /// The period that begins here: the same for all ticks of an axis.
    pub period: CalendarUnit,
    /// Whether a year begins here too, so that a label can name the year once.
    pub starts_year: bool,
}

/// A straight line from days since 1970-01-01 to a range of positions.
///
/// The domain is kept within the years ±1,000,000; all else is as in [`Linear`].
///
/// ```
/// use olympus::scale::{Day, CalendarUnit, Time};
/// let start = Day::from_ymd(2023, 1, 1).value();
/// let x = Time::new((start, Day::from_ymd(2025, 1, 1).value()), (0.0, 731.0));
/// assert_eq!(x.map(start + 10.0), 10.0);
/// let ticks = x.ticks(5);
/// assert_eq!(ticks.len(), 5);
/// assert_eq!(ticks[1].day.ymd(), (2023, 7, 1));
/// assert_eq!(ticks[1].period, CalendarUnit::Half);
/// assert!(ticks[2].starts_year);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Time(Linear);

impl Time {
    /// A scale that takes the first bound of `domain` to the first of `range`, and the second to the second.
    pub fn new(domain: (f64, f64), range: (f64, f64)) -> Self {
        Time(Linear::new(on_calendar(domain), range))
    }

    /// The same scale over another domain.
    pub fn with_domain(self, domain: (f64, f64)) -> Self {
        Time(self.0.with_domain(on_calendar(domain)))
    }

    /// The same scale onto another range.
    pub fn with_range(self, range: (f64, f64)) -> Self {
        Time(self.0.with_range(range))
    }

    /// The same scale, with days outside the domain (and positions outside the range) brought to its nearer end or not.
    pub fn with_clamp(self, clamp: bool) -> Self {
        Time(self.0.with_clamp(clamp))
    }

    /// The days at the two ends.
    pub fn domain(&self) -> (f64, f64) {
        self.0.domain()
    }

    /// The positions of the two ends.
    pub fn range(&self) -> (f64, f64) {
        self.0.range()
    }

    /// The position of a day.
    pub fn map(&self, day: f64) -> f64 {
        self.0.map(day)
    }

    /// The day at `position`.
    pub fn invert(&self, position: f64) -> f64 {
        self.0.invert(position)
    }

    /// At most about `count` ticks inside the domain, in its direction: months, else quarters, halves, years, or 2, 5, 10
    /// and so on years, whichever are the finest that are not too many.
    ///
    /// Where the next coarser choice would leave none, the finer one stands although it is more than `count`. A domain
    /// in which no month begins has no tick, and neither has a count of zero.
    pub fn ticks(&self, count: usize) -> Vec<TimeTick> {
        let (a, b) = self.domain();
        let (first, last) = (month_not_before(a.min(b)), month_not_after(a.max(b)));
        if count == 0 || first > last {
            return Vec::new();
        }
        let mut months = 1;
        loop {
            let next = coarser(months);
            let fits = multiples(first, last, months) <= count;
            if fits || multiples(first, last, next) == 0 {
                break;
            }
            months = next;
        }
        let start = first.div_euclid(months) + i64::from(first.rem_euclid(months) > 0);
        let mut ticks: Vec<TimeTick> =
            (start..=last.div_euclid(months)).map(|index| tick(index * months, months)).collect();
        if a > b {
            ticks.reverse();
        }
        ticks
    }
}

/// The domain within the calendar.
fn on_calendar((a, b): (f64, f64)) -> (f64, f64) {
    let inside = |day: f64| within(day, Day::MIN.value(), Day::MAX.value());
    (inside(a), inside(b))
}

/// Months are counted from January of the year 0.
fn tick(month: i64, months: i64) -> TimeTick {
    let day = Day::from_ymd(month.div_euclid(12) as i32, month.rem_euclid(12) as u32 + 1, 1);
    let period = match months {
        1 => CalendarUnit::Month,
        3 => CalendarUnit::Quarter,
        6 => CalendarUnit::Half,
        _ => CalendarUnit::Year,
    };
    TimeTick { at: day.value(), day, period, starts_year: month.rem_euclid(12) == 0 }
}

/// The month that `day` is in.
fn month_not_after(day: f64) -> i64 {
    let (year, month, _) = Day::new(day.floor() as i32).ymd();
    i64::from(year) * 12 + i64::from(month) - 1
}

/// The first month that begins on `day` or after it.
fn month_not_before(day: f64) -> i64 {
    let month = month_not_after(day);
    if tick(month, 1).at < day { month + 1 } else { month }
}

/// How many months between `first` and `last`, both included, are multiples of `months`.
fn multiples(first: i64, last: i64, months: i64) -> usize {
    (last.div_euclid(months) - (first - 1).div_euclid(months)) as usize
}

/// The next coarser period, in months: 1, 3, 6, 12, then 2, 5, 10 years and their tens.
fn coarser(months: i64) -> i64 {
    match months {
        1 => 3,
        3 => 6,
        6 => 12,
        _ => {
            let mut years = months / 12;
            let mut power = 1;
            while years >= 10 {
                years /= 10;
                power *= 10;
            }
            12 * power
                * (if years == 1 {
                    2
                } else if years == 2 {
                    5
                } else {
                    10
                })
        }
    }
}
