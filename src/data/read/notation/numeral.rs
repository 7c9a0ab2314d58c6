//! Numerals: digits and a scale word as an amount and the interval that rounding leaves open.
//!
//! Knows no units. Invariant: the amount is the double nearest to the decimal that is printed, and the interval holds every
//! decimal that rounds to it: an end that no double equals is the next one outward.

use crate::data::Interval;

/// A printed number before its unit is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Numeral {
    /// The value.
    pub(super) amount: f64,
    /// The printed decimal itself, between the doubles around it.
    pub(super) point: Interval,
    /// The values that round to it.
    pub(super) interval: Interval,
    /// The values within one whole last place: what "about" leaves open.
    pub(super) wide: Interval,
    /// Whether it is a whole number printed without a scale word.
    pub(super) plain: bool,
}

impl Numeral {
    /// The number printed as `digits` and scaled by ten to the power of `exponent`.
    ///
    /// The last printed digit counts, except that the zeros at the end of a whole number of four or more digits
    /// are taken as rounding down to two significant digits: "1,400" is 1,350 to 1,450, "100,000" is 95,000 to 105,000.
    pub(super) fn maybe_new(digits: &str, exponent: usize) -> Option<Numeral> {
        let plain: String = digits.chars().filter(|digit| *digit != ',').collect();
        if digits.contains(',') && !well_grouped(digits) {
            return None;
        }
        let decimals = plain.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        let zeros = plain.len() - plain.trim_end_matches('0').len();
        let rounded = if decimals == 0 && plain.len() >= 4 { zeros.min(plain.len() - 2) } else { 0 };
        let whole = decimals == 0 && exponent == 0;
        let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
        // One more decimal than is printed, for the half places.
        let power = exponent as i32 - decimals as i32 - 1;
        let tenths = digits.parse::<i128>().ok().filter(|_| digits.len() <= MOST_DIGITS)?.checked_mul(10)?;
        let place = 10_i128.checked_pow(rounded as u32 + 1)?;
        let amount = maybe_nearest(tenths, power).filter(|amount| *amount < TOO_LARGE)?;
        let within = |away: i128| {
            let away = if tenths == 0 { 0 } else { away };
            Some(Interval::new(
                maybe_end(tenths - away, power, false)?,
                maybe_end(tenths + away, power, true)?,
            ))
        };
        Some(Numeral {
            amount,
            point: within(0)?,
            interval: within(place / 2)?,
            wide: within(place)?,
            plain: whole,
        })
    }
}

/// Whether commas stand before every third digit, as in "1,400"; "1,40" is a slip.
fn well_grouped(digits: &str) -> bool {
    let whole = digits.split('.').next().unwrap_or(digits);
    let mut groups = whole.split(',');
    let first = groups.next().map_or(0, str::len);
    (1..=3).contains(&first) && groups.all(|group| group.len() == 3)
}

/// More digits than any figure has; what is longer would not fit the whole numbers that ends are computed in.
const MOST_DIGITS: usize = 30;

/// No figure is as large. Beyond it words could not give every digit.
const TOO_LARGE: f64 = 1e16;

/// The double nearest to `whole` times ten to `power`. None where it would not be finite.
fn maybe_nearest(whole: i128, power: i32) -> Option<f64> {
    format!("{whole}e{power}").parse().ok().filter(|value: &f64| value.is_finite())
}

/// The same as the end of an interval: the double that equals it, else the next one outward.
fn maybe_end(whole: i128, power: i32, upper: bool) -> Option<f64> {
    let nearest = maybe_nearest(whole, power)?;
    Some(match (is_equal(nearest, whole, power), upper) {
        (true, _) => nearest,
        (false, true) => nearest.next_up(),
        (false, false) => nearest.next_down(),
    })
}

/// Whether a double is exactly `whole` times ten to `power`; false where whole numbers are too short to tell.
fn is_equal(value: f64, whole: i128, power: i32) -> bool {
    let (mut scaled, mut halvings) = (value, 0);
    while scaled.fract() != 0.0 && halvings < 52 {
        (scaled, halvings) = (scaled * 2.0, halvings + 1);
    }
    if scaled.fract() != 0.0 || scaled.abs() >= 1e38 {
        return false;
    }
    let [up, down] = [power.max(0), (-power).max(0)].map(|power| 10_i128.checked_pow(power.unsigned_abs()));
    let left = down.and_then(|down| (scaled as i128).checked_mul(down));
    let right = up.and_then(|up| whole.checked_mul(up)?.checked_mul(1 << halvings));
    left.is_some() && left == right
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_printed_place_leaves_half_a_place_open() {
        for (digits, exponent, amount, lo, hi) in [
            ("3.2", 9, 3.2e9, 3.15e9, 3.25e9),
            ("7.94", 12, 7.94e12, 7.935e12, 7.945e12),
            ("200", 9, 200e9, 199.5e9, 200.5e9),
            ("1,400", 0, 1400.0, 1350.0, 1450.0),
            ("3,000", 9, 3e12, 2.95e12, 3.05e12),
            ("14,600", 0, 14_600.0, 14_550.0, 14_650.0),
            ("2026", 0, 2026.0, 2025.5, 2026.5),
            ("0", 0, 0.0, 0.0, 0.0),
        ] {
            let numeral = Numeral::maybe_new(digits, exponent).unwrap();
            let interval = numeral.interval;
            assert_eq!(numeral.amount, amount, "{digits}");
            assert_eq!(interval, Interval::new(lo, hi), "{digits}");
        }
    }

    #[test]
    fn ends_that_no_double_equals_lie_outward() {
        let third = Numeral::maybe_new("0.35", 0).unwrap();
        // 0.345 and 0.355 lie between two doubles each.
        assert_eq!(third.interval, Interval::new(0.345_f64.next_down(), 0.355_f64.next_up()));
        assert_eq!(third.wide, Interval::new(0.34_f64.next_down(), 0.36_f64.next_up()));
        assert_eq!(
            Numeral::maybe_new("3.5", 0).unwrap().wide,
            Interval::new(3.4_f64.next_down(), 3.6_f64.next_up())
        );
        assert_eq!(Numeral::maybe_new("10", 9).unwrap().wide, Interval::new(9e9, 1.1e10));
    }

    #[test]
    fn slips_are_refused() {
        assert_eq!(Numeral::maybe_new("1,40", 0), None);
        assert_eq!(Numeral::maybe_new("1,400.25", 0).map(|numeral| numeral.amount), Some(1400.25));
        assert_eq!(Numeral::maybe_new(&"9".repeat(400), 0), None);
    }
}
