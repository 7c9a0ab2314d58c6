//! Ranges: two numbers joined by a hyphen, and which scale word speaks of which of them.
//!
//! Knows no units. Invariant: the lower end comes first, and each end has exactly one possible scale.

use super::NotationError;
use super::numeral::Numeral;

/// An end of a range as it is printed: digits and, where one follows, the power of ten of its scale word.
#[derive(Clone, Copy)]
pub(super) struct RangeEnd<'a> {
    /// Digits.
    pub(super) digits: &'a str,
    /// Ten to this power; None where no scale follows.
    pub(super) scale: Option<usize>,
}

/// The numbers of a range. Ends with scales of their own keep them; one scale after the second number is that of both
/// where that leaves the smaller number first: "2.2-2.5B" is 2.2 to 2.5 billion. All else is refused: in "500-1B" the
/// first number could be 500 or 500 billion, in "2B-3" the second 3 or 3 billion.
///
/// # Errors
/// Names the range, with both readings where it has two.
pub(super) fn range(lower: RangeEnd, upper: RangeEnd) -> Result<[Numeral; 2], NotationError> {
    let numeral = |digits: &str, scale| {
        Numeral::maybe_new(digits, scale)
            .ok_or_else(|| NotationError::new(digits, "a number such as 1,400 or 2.44"))
    };
    let [a, b] = [numeral(lower.digits, 0)?, numeral(upper.digits, 0)?];
    let ascending = a.amount <= b.amount;
    let shared = match (lower.scale, upper.scale) {
        (None, Some(scale)) if ascending => Some(scale),
        (None, Some(scale)) | (Some(scale), None) => {
            let power = ["e", &scale.to_string()].concat();
            let [one, other] = [lower, upper].map(|end| {
                let own = if end.scale.is_some() { power.as_str() } else { "" };
                ([end.digits, own].concat(), [end.digits, &power].concat())
            });
            let readings = [[one.0, other.0].join(" to "), [one.1, other.1].join(" to ")];
            let found = [lower.digits, "-", upper.digits].concat();
            return Err(NotationError::ambiguous(&found, [&readings[0], &readings[1]]));
        }
        _ => None,
    };
    let ends = [
        numeral(lower.digits, shared.or(lower.scale).unwrap_or(0))?,
        numeral(upper.digits, shared.or(upper.scale).unwrap_or(0))?,
    ];
    if ends[0].amount > ends[1].amount {
        let found = [lower.digits, "-", upper.digits].concat();
        return Err(NotationError::new(&found, "a range whose lower end comes first"));
    }
    Ok(ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(lower: (&str, Option<usize>), upper: (&str, Option<usize>)) -> Result<[f64; 2], String> {
        let end = |(digits, scale)| RangeEnd { digits, scale };
        let found = range(end(lower), end(upper)).map_err(|error| error.to_string())?;
        Ok(found.map(|numeral| numeral.amount))
    }

    #[test]
    fn each_end_has_its_own_scale_and_a_last_one_is_shared() {
        assert_eq!(ends(("500", Some(6)), ("1", Some(9))), Ok([5e8, 1e9]));
        assert_eq!(ends(("2.2", None), ("2.5", Some(9))), Ok([2.2e9, 2.5e9]));
        assert_eq!(ends(("15", None), ("30", None)), Ok([15.0, 30.0]));
    }

    #[test]
    fn two_possible_scales_are_both_named() {
        let error = ends(("500", None), ("1", Some(9))).unwrap_err();
        assert!(error.contains("500 to 1e9") && error.contains("500e9 to 1e9"), "{error}");
        let error = ends(("2", Some(9)), ("3", None)).unwrap_err();
        assert!(error.contains("2e9 to 3 or 2e9 to 3e9"), "{error}");
        assert!(ends(("1", Some(9)), ("500", Some(6))).is_err());
    }
}
