//! Numerals: digits and a scale word as an amount and the interval that rounding leaves open.
//!
//! Knows no units. Invariant: the amount is the double nearest to the decimal that is printed.

use crate::data::Interval;

/// A printed number before its unit is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Numeral {
    /// The value.
    pub(super) amount: f64,
    /// Half of the last place that counts: what rounding may have taken or added.
    pub(super) half_place: f64,
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
        let power = exponent as i32 - decimals as i32;
        let amount = maybe_decimal(&plain, power)?;
        let half_place = 0.5 * ten_to(power + rounded as i32);
        Some(Numeral { amount, half_place, plain: whole })
    }

    /// The values that round to it.
    pub(super) fn interval(self) -> Interval {
        if self.amount == 0.0 {
            return Interval::exact(0.0);
        }
        Interval::new(self.amount - self.half_place, self.amount + self.half_place)
    }
}

/// Whether commas stand before every third digit, as in "1,400"; "1,40" is a slip.
fn well_grouped(digits: &str) -> bool {
    let whole = digits.split('.').next().unwrap_or(digits);
    let mut groups = whole.split(',');
    let first = groups.next().map_or(0, str::len);
    (1..=3).contains(&first) && groups.all(|group| group.len() == 3)
}

/// The double nearest to the digits, a point among them or not, taken as a whole number times ten to `power`.
/// None where it would not be finite.
fn maybe_decimal(digits: &str, power: i32) -> Option<f64> {
    let whole: String = digits.chars().filter(char::is_ascii_digit).collect();
    format!("{whole}e{power}").parse().ok().filter(|value: &f64| value.is_finite())
}

fn ten_to(power: i32) -> f64 {
    let mut value = 1.0;
    for _ in 0..power.unsigned_abs() {
        value *= 10.0;
    }
    if power < 0 { 1.0 / value } else { value }
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
            let interval = numeral.interval();
            assert_eq!(numeral.amount, amount, "{digits}");
            assert!(
                (interval.lo - lo).abs() <= lo * 1e-15 && (interval.hi - hi).abs() <= hi * 1e-15,
                "{interval:?}"
            );
        }
    }

    #[test]
    fn slips_are_refused() {
        assert_eq!(Numeral::maybe_new("1,40", 0), None);
        assert_eq!(Numeral::maybe_new("1,400.25", 0).map(|numeral| numeral.amount), Some(1400.25));
        assert_eq!(Numeral::maybe_new(&"9".repeat(400), 0), None);
    }
}
