//! Units: what an amount is an amount of.
//!
//! Knows nothing of words for a reader; the text layer has those. Invariant: a unit and its code map one to one.

use crate::text::Money;

/// What an amount counts. Amounts are in base units: dollars, not billions of them; percent from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// United States dollars.
    Usd,
    /// Chinese yuan.
    Cny,
    /// Hong Kong dollars.
    Hkd,
    /// Hundredths.
    Percent,
    /// A ratio: "2.44x".
    Multiple,
    /// Tokens of a language model.
    Tokens,
    /// Parameters of a language model.
    Parameters,
    /// Hours of one graphics processor.
    GpuHours,
    /// Written characters.
    Characters,
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
    /// A place in an order: "#1".
    Rank,
    /// Things counted one by one: users, countries, dramas, models.
    Count,
}

/// The time over which an amount flows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Per {
    /// Each hour.
    Hour,
    /// Each day.
    Day,
    /// Each week.
    Week,
    /// Each month.
    Month,
    /// Each year.
    Year,
}

const UNITS: [(Unit, &str); 16] = [
    (Unit::Usd, "usd"),
    (Unit::Cny, "cny"),
    (Unit::Hkd, "hkd"),
    (Unit::Percent, "percent"),
    (Unit::Multiple, "multiple"),
    (Unit::Tokens, "tokens"),
    (Unit::Parameters, "parameters"),
    (Unit::GpuHours, "gpu-hours"),
    (Unit::Characters, "characters"),
    (Unit::Hours, "hours"),
    (Unit::Days, "days"),
    (Unit::Weeks, "weeks"),
    (Unit::Months, "months"),
    (Unit::Years, "years"),
    (Unit::Rank, "rank"),
    (Unit::Count, "count"),
];

const PERS: [(Per, &str); 5] =
    [(Per::Hour, "hour"), (Per::Day, "day"), (Per::Week, "week"), (Per::Month, "month"), (Per::Year, "year")];

impl Unit {
    /// The code used in the package: `usd`, `tokens`, `gpu-hours`.
    pub fn code(self) -> &'static str {
        UNITS.iter().find(|(unit, _)| *unit == self).map_or("count", |(_, code)| code)
    }

    /// The unit whose code is `code`, if there is one.
    pub fn maybe_from_code(code: &str) -> Option<Unit> {
        UNITS.iter().find(|(_, known)| *known == code).map(|(unit, _)| *unit)
    }

    /// What it counts in, as definitions have it: `money` for every currency, `time` for every length of time, else its code.
    pub fn quantity(self) -> &'static str {
        if self.is_currency() {
            "money"
        } else if self.is_duration() {
            "time"
        } else {
            self.code()
        }
    }

    /// Whether it is a currency.
    pub fn is_currency(self) -> bool {
        self.maybe_money().is_some()
    }

    /// The currency, where it is one.
    pub fn maybe_money(self) -> Option<Money> {
        match self {
            Unit::Usd => Some(Money::Usd),
            Unit::Cny => Some(Money::Cny),
            Unit::Hkd => Some(Money::Hkd),
            _ => None,
        }
    }

    /// The unit of amounts in a currency.
    pub fn of(money: Money) -> Unit {
        match money {
            Money::Usd => Unit::Usd,
            Money::Cny => Unit::Cny,
            Money::Hkd => Unit::Hkd,
        }
    }

    /// Whether it is a length of time.
    pub fn is_duration(self) -> bool {
        self.maybe_days().is_some()
    }

    /// How many days one of it lasts, where it is a length of time. Months and years are mean Gregorian ones.
    pub fn maybe_days(self) -> Option<f64> {
        match self {
            Unit::Hours => Some(1.0 / 24.0),
            Unit::Days => Some(1.0),
            Unit::Weeks => Some(7.0),
            Unit::Months => Some(365.2425 / 12.0),
            Unit::Years => Some(365.2425),
            _ => None,
        }
    }
}

impl Per {
    /// The code used in the package: `day` in `tokens/day`.
    pub fn code(self) -> &'static str {
        PERS.iter().find(|(per, _)| *per == self).map_or("day", |(_, code)| code)
    }

    /// The period whose code is `code`, if there is one.
    pub fn maybe_from_code(code: &str) -> Option<Per> {
        PERS.iter().find(|(_, known)| *known == code).map(|(per, _)| *per)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_and_codes_map_one_to_one() {
        for (unit, code) in UNITS {
            assert_eq!(unit.code(), code);
            assert_eq!(Unit::maybe_from_code(code), Some(unit));
        }
        for (per, code) in PERS {
            assert_eq!(per.code(), code);
            assert_eq!(Per::maybe_from_code(code), Some(per));
        }
    }

    #[test]
    fn only_lengths_of_time_last() {
        assert_eq!(Unit::Weeks.maybe_days(), Some(7.0));
        assert!(Unit::Usd.is_currency() && !Unit::Usd.is_duration());
    }
}
