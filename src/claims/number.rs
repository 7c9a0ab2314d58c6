//! Numbers: exact fractions, and the printed decimal behind a double.
//!
//! Knows no units. Invariant: what is returned is the decimal that was printed, or nothing.

use num_bigint::BigInt;
use num_rational::BigRational;

/// An exact number.
pub type Number = BigRational;

/// A whole number as an exact one.
pub fn number(whole: i64) -> Number {
    Number::from_integer(BigInt::from(whole))
}

/// A fraction of two whole numbers; the lower one is never zero where this is called.
pub(super) fn fraction(above: i64, below: i64) -> Number {
    Number::new(BigInt::from(above), BigInt::from(below.max(1)))
}

/// Ten to a power.
pub(super) fn ten_to(power: i32) -> Number {
    let whole = Number::from_integer(BigInt::from(10).pow(power.unsigned_abs()));
    if power < 0 { whole.recip() } else { whole }
}

/// Digits with at most one point, as an exact number.
///
/// ```
/// use olympus::claims::{maybe_decimal, number};
/// assert_eq!(maybe_decimal("2.50"), Some(number(5) / number(2)));
/// assert_eq!(maybe_decimal("2.5.0"), None);
/// ```
pub fn maybe_decimal(text: &str) -> Option<Number> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let all = [whole, decimals].concat();
    if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let value = Number::from_integer(all.parse::<BigInt>().ok()?);
    Some(value * number(sign) * ten_to(-i32::try_from(decimals.len()).ok()?))
}

/// How many digits of a decimal a double always keeps.
const KEPT: usize = 15;

/// The decimal that was printed, from the double that is nearest to it or next to that. A double keeps any decimal of up to
/// fifteen digits that count, so rounding to fifteen gives back what was printed; a longer one is refused.
pub(super) fn maybe_from_double(double: f64, neighbour: bool) -> Option<Number> {
    if !double.is_finite() {
        return None;
    }
    let text = format!("{double:.*e}", KEPT - 1);
    let (digits, power) = text.split_once('e')?;
    let decimal = maybe_decimal(digits)? * ten_to(power.parse().ok()?);
    // What would round to another double was not printed: it has more digits.
    let again: f64 = text.parse().ok()?;
    let near = again == double || (neighbour && (again == double.next_up() || again == double.next_down()));
    near.then_some(decimal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn more_digits_than_a_double_keeps_are_refused() {
        assert_eq!(maybe_from_double(1.234_567_890_123_456_7, false), None);
        assert_eq!(maybe_from_double(f64::INFINITY, true), None);
        assert_eq!(maybe_from_double(0.345_f64.next_down(), true), maybe_decimal("0.345"));
        assert_eq!(maybe_from_double(0.345_f64.next_down(), false), None);
    }

    proptest! {
        #[test]
        fn a_printed_decimal_comes_back_exactly(digits in 0u64..100_000_000_000_000, power in -6i32..13) {
            let exact = Number::from_integer(BigInt::from(digits)) * ten_to(power);
            let double: f64 = format!("{digits}e{power}").parse().expect("a number");
            prop_assert_eq!(maybe_from_double(double, false), Some(exact.clone()));
            prop_assert_eq!(maybe_from_double(double.next_up(), true), Some(exact.clone()));
            if digits > 0 {
                prop_assert_eq!(maybe_from_double(double.next_down(), true), Some(exact));
            }
        }
    }
}
