//! Logarithms and their inverse, which no fraction can be: each held between two fractions.
//!
//! Knows no units. The library rounds correctly and in the direction that it is told. Invariant: the true value lies between the
//! two ends, both included.

use super::Number;
use dashu_float::round::ErrorBounds;
use dashu_float::round::mode::{Down, Up};
use dashu_float::{Context, FBig, FpResult, Repr};
use dashu_int::IBig;
use num_bigint::BigInt;

/// Binary digits that are kept: some 28 decimal ones, many more than are ever written.
const DIGITS: usize = 96;

/// Between what the natural logarithm of a number lies; none of one that is not positive.
pub(super) fn maybe_logarithm(value: &Number) -> Option<[Number; 2]> {
    if *value.numer() <= BigInt::ZERO {
        return None;
    }
    let lo = apply::<Down>(value, |context, value| context.ln(value, None))?;
    let hi = apply::<Up>(value, |context, value| context.ln(value, None))?;
    Some([lo, hi])
}

/// Between what e to the power of a number lies; none where that is too large or too small to be written out.
pub(super) fn maybe_exponential(value: &Number) -> Option<[Number; 2]> {
    let lo = apply::<Down>(value, |context, value| context.exp(value, None))?;
    let hi = apply::<Up>(value, |context, value| context.exp(value, None))?;
    Some([lo, hi])
}

/// What an increasing function makes of a number, rounded one way; the number is rounded the same way before.
fn apply<R: ErrorBounds>(
    value: &Number,
    function: impl Fn(&Context<R>, &Repr<2>) -> FpResult<FBig<R, 2>>,
) -> Option<Number> {
    let context = Context::<R>::new(DIGITS);
    let whole = |part: &BigInt| part.to_string().parse::<IBig>().ok().map(|part| Repr::<2>::new(part, 0));
    let rounded = context.div(&whole(value.numer())?, &whole(value.denom())?).ok()?.value();
    exact(function(&context, rounded.repr()).ok()?.value().repr())
}

/// The fraction that a binary number is.
fn exact(repr: &Repr<2>) -> Option<Number> {
    let digits = Number::from_integer(repr.significand().to_string().parse::<BigInt>().ok()?);
    let power = i32::try_from(repr.exponent()).ok()?;
    let scale = Number::from_integer(BigInt::from(2).pow(power.unsigned_abs()));
    Some(if power < 0 { digits / scale } else { digits * scale })
}

#[cfg(test)]
mod tests {
    use super::super::maybe_decimal;
    use super::super::number::fraction;
    use super::*;
    use num_traits::One;
    use proptest::prelude::*;

    /// Whether two ends lie around a decimal, and nearer to it than its last place.
    fn holds([lo, hi]: &[Number; 2], decimal: &str) -> bool {
        let value = maybe_decimal(decimal).unwrap();
        let place = maybe_decimal("0.00000000000000000001").unwrap();
        lo <= hi && (lo - &value) < place && (&value - hi) < place && (hi - lo) < place
    }

    #[test]
    fn what_tables_have_is_between_the_ends() {
        let of = |above, below| maybe_logarithm(&fraction(above, below)).unwrap();
        assert!(holds(&of(2, 1), "0.69314718055994530942"));
        assert!(holds(&of(1400, 1), "7.24422751560334998256"));
        assert!(holds(&of(1, 2), "-0.69314718055994530942"));
        assert_eq!(of(1, 1), [fraction(0, 1), fraction(0, 1)]);
        assert_eq!(maybe_logarithm(&fraction(0, 1)), None);
        assert_eq!(maybe_logarithm(&fraction(-1, 1)), None);
        let e = maybe_exponential(&Number::one()).unwrap();
        assert!(holds(&e, "2.71828182845904523536"));
        assert_eq!(maybe_exponential(&fraction(0, 1)).unwrap(), [Number::one(), Number::one()]);
    }

    proptest! {
        /// A power computed by logarithms lies around the one that is multiplied out.
        #[test]
        fn powers_are_those_of_multiplication(above in 1i64..2000, below in 1i64..2000, power in 1i32..12) {
            let base = fraction(above, below);
            let logarithm = maybe_logarithm(&base).unwrap();
            let times = |value: &Number| value * fraction(i64::from(power), 1);
            let lo = maybe_exponential(&times(&logarithm[0])).unwrap();
            let hi = maybe_exponential(&times(&logarithm[1])).unwrap();
            let exact = num_traits::pow(base, usize::try_from(power).unwrap());
            prop_assert!(lo[0] <= exact && exact <= hi[1]);
            prop_assert!(&hi[1] - &lo[0] <= &exact * fraction(1, 1_000_000_000_000_000));
        }
    }
}
