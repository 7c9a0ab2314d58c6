//! A day on the proleptic Gregorian calendar.
//!
//! Knows no hours, zones or names of months. Invariant: `from_ymd` and `ymd` are each other's inverse.

/// The greatest magnitude a year may have.
const YEARS: i32 = 1_000_000;

/// A day, counted from 1970-01-01.
///
/// The arithmetic is Howard Hinnant's `days_from_civil` and `civil_from_days`
/// (<https://howardhinnant.github.io/date_algorithms.html>): years that begin in March, in eras of 400.
///
/// ```
/// use olympus::text::Day;
/// let day = Day::from_ymd(2024, 2, 29);
/// assert_eq!(day.number(), 19_782);
/// assert_eq!(Day::new(19_783).ymd(), (2024, 3, 1));
/// assert_eq!(Day::from_ymd(2023, 2, 31), Day::from_ymd(2023, 2, 28));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i32);

impl Day {
    /// 1 January of the year minus one million: days before it are taken as it.
    pub const MIN: Day = Day::from_ymd(-YEARS, 1, 1);
    /// 31 December of the year one million: days after it are taken as it.
    pub const MAX: Day = Day::from_ymd(YEARS, 12, 31);

    /// The day `number` days after 1970-01-01, between [`Day::MIN`] and [`Day::MAX`].
    pub fn new(number: i32) -> Self {
        Day(number.clamp(Day::MIN.0, Day::MAX.0))
    }

    /// The day with this date. A month or day of the month that the calendar lacks is taken as the nearest one it has.
    pub const fn from_ymd(year: i32, month: u32, day: u32) -> Self {
        let year = within(year as i64, -YEARS as i64, YEARS as i64);
        let month = within(month as i64, 1, 12);
        let day = within(day as i64, 1, days_in_month(year, month));
        let (year, month) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * month + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        // At most 1,000,000 years of 366 days: this fits.
        Day((era * 146_097 + day_of_era - 719_468) as i32)
    }

    /// The date: year, month from 1 to 12, day of the month from 1.
    pub fn ymd(self) -> (i32, u32, u32) {
        let days = self.0 + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month as u32, day as u32)
    }

    /// The first day of the month that it is in, or of one so many months later.
    ///
    /// ```
    /// use olympus::text::Day;
    /// let day = Day::from_ymd(2024, 11, 29);
    /// assert_eq!(day.month_start(0).ymd(), (2024, 11, 1));
    /// assert_eq!(day.month_start(2).ymd(), (2025, 1, 1));
    /// assert_eq!(day.month_start(-11).ymd(), (2023, 12, 1));
    /// ```
    pub fn month_start(self, later: i32) -> Day {
        let (year, month, _) = self.ymd();
        let months = year * 12 + month as i32 - 1 + later;
        Day::from_ymd(months.div_euclid(12), months.rem_euclid(12) as u32 + 1, 1)
    }

    /// Days since 1970-01-01.
    pub fn number(self) -> i32 {
        self.0
    }

    /// Days since 1970-01-01 as a value for a time scale.
    pub fn value(self) -> f64 {
        f64::from(self.0)
    }
}

const fn within(value: i64, low: i64, high: i64) -> i64 {
    if value < low {
        low
    } else if value > high {
        high
    } else {
        value
    }
}

const fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
