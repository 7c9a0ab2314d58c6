//! Printed numbers: what each way of printing allows a figure to be. Each rule stands here once, with its reason.
//!
//! | printed | stands for | because |
//! |---|---|---|
//! | `3.2` | 3.15 to 3.25 | half a last place is what rounding hides |
//! | `1,400` | 1,350 to 1,450 | zeros at the end of four digits or more are read as rounding, down to two digits |
//! | `~10` | 9 to 11 | "about", "roughly" and "nearly" allow a whole last place, twice what rounding does |
//! | `50+`, "at least" | from 50 on | the number itself is among what is meant |
//! | `>60`, "over", "more than", "past", "exceeding" | above 60 | the number itself is not |
//! | `<5`, "under" | below 5, from 0 | the same on the other side |
//! | "top 2" | place 1 or 2 | a place is a whole number from 1 |
//! | `15-30` | 15 to 30 | the ends are said |
//! | `six` things, `#1`, `6 of 10` | that number | what is counted one by one is not rounded |
//! | "half a dozen" | 5 to 7 | a dozen is never a count to the unit |
//! | `1/10th` | 1/10.5 to 1/9.5 | only the number below is rounded |
//! | "billions" | from 2 billion, below 1,000 billion | a plural needs two, and the next word begins at a thousand |
//! | "hundreds of billions" | from 200 billion, below 1,000 billion | the same |
//!
//! The notation of the package reads digits, signs and words; this file makes exact ends of what it found and has the words
//! that are no figures to it. Invariant: an end is the decimal that was printed, half or whole a place away; never a double.

use super::number::{fraction, maybe_decimal, maybe_from_double, ten_to};
use super::{Amount, Bounds, Limit, Number, number};
use crate::data::{Bare, Cell, Qualifier, Quantity, QuantityRole, Reading, Unit, read_figure};
use num_traits::Zero;

/// The words that are no figures and still bound one.
const PLURALS: [(&str, i32); 3] = [("millions", 6), ("billions", 9), ("trillions", 12)];

/// The amount that a figure of a cell stands for. None where it has more digits than can be known exactly.
///
/// ```
/// use olympus::claims::{Bounds, maybe_amount, maybe_decimal};
/// use olympus::data::{Bare, read_figure};
/// let reading = read_figure("2.44x", Bare::default()).unwrap();
/// let amount = maybe_amount("2.44x", &reading.figures()[0]).unwrap();
/// let [lo, hi] = ["2.435", "2.445"].map(|end| maybe_decimal(end).unwrap());
/// assert_eq!(amount.bounds, Bounds::between(lo, hi));
/// ```
pub fn maybe_amount(text: &str, quantity: &Quantity) -> Option<Amount> {
    let Quantity { interval, unit, per, qualifier, .. } = quantity;
    if let Some(fraction) = maybe_fraction(text).filter(|_| *unit == Unit::Multiple) {
        return Some(fraction);
    }
    let point = maybe_from_double(quantity.amount, *qualifier == Qualifier::Range)?;
    let strict = matches!(qualifier, Qualifier::MoreThan | Qualifier::LessThan);
    let end = |end: f64, own: bool| {
        if end.is_infinite() {
            return Some(Limit::Unbounded);
        }
        let value = maybe_from_double(end, true)?;
        Some(Limit::At { open: strict && own, value })
    };
    let upper = matches!(qualifier, Qualifier::LessThan | Qualifier::AtMost);
    let bounds = Bounds { lo: end(interval.lo, !upper)?, hi: end(interval.hi, upper)? };
    Some(Amount { point, bounds, unit: *unit, per: *per })
}

/// "1/10th": its reciprocal has the rounding.
fn maybe_fraction(text: &str) -> Option<Amount> {
    let at = text.find('/')?;
    let (above, below) = (text.get(..at)?, text.get(at + 1..)?);
    let below: String = below.chars().take_while(char::is_ascii_digit).collect();
    let above: String = above.chars().rev().take_while(char::is_ascii_digit).collect();
    let [above, below] =
        [above.chars().rev().collect(), below].map(|digits: String| digits.parse::<i64>().ok());
    let (above, below) = (above?, below.filter(|below| *below > 0)?);
    let around = |twice: i64| number(above) / fraction(twice, 2);
    let bounds = Bounds::between(around(2 * below - 1), around(2 * below + 1));
    Some(Amount { point: fraction(above, below), bounds, unit: Unit::Multiple, per: None })
}

/// The same bound read as a rounded number: "200+" as about 200. What a bound says least is that much.
pub fn value_of_bound(amount: &Amount) -> Amount {
    let one_sided = matches!(amount.bounds.lo, Limit::Unbounded)
        != matches!(amount.bounds.hi, Limit::Unbounded)
        || amount.bounds.lo.maybe_value().is_some_and(Zero::is_zero);
    if !one_sided {
        return amount.clone();
    }
    let half = half_place(&amount.point);
    let bounds = Bounds::between(&amount.point - &half, &amount.point + &half);
    Amount { bounds, ..amount.clone() }
}

/// Half of the last place of a number that is told in thousands, millions and so on: of 3.9 billion half a tenth of a
/// billion, of 200 billion half a billion.
fn half_place(point: &Number) -> Number {
    let mut scale = 0;
    while scale < 15 && point >= &ten_to(scale + 3) {
        scale += 3;
    }
    let mut place = scale;
    while place > scale - 12 && !(point / ten_to(place)).is_integer() {
        place -= 1;
    }
    ten_to(place) / number(2)
}

/// The figures of a cell, those of a cell of words too, with their part; and the bounds of "billions".
pub fn figures_of(cell: &Cell, bare: Bare) -> Vec<(Amount, Option<QuantityRole>)> {
    let text = &cell.text.en;
    let reread;
    let figures = match &cell.reading {
        Reading::Figures(figures) => figures.as_slice(),
        Reading::Words => {
            reread = read_figure(text, bare);
            reread.as_ref().map(Reading::figures).unwrap_or_default()
        }
        _ => &[],
    };
    if figures.is_empty() && matches!(cell.reading, Reading::Absent(_) | Reading::Words) {
        return maybe_plural(text, bare).map(|amount| (amount, None)).into_iter().collect();
    }
    figures.iter().filter_map(|figure| Some((maybe_amount(text, figure)?, figure.role))).collect()
}

/// "Millions", "hundreds of billions", "Trillions via API".
fn maybe_plural(text: &str, bare: Bare) -> Option<Amount> {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let (at, power) = words.iter().enumerate().find_map(|(at, word)| {
        PLURALS.iter().find(|(plural, _)| plural == word).map(|(_, power)| (at, *power))
    })?;
    let hundreds = at >= 2 && words.get(at - 2..at) == Some(&["hundreds", "of"]);
    let least = number(2) * ten_to(power) * ten_to(if hundreds { 2 } else { 0 });
    let bounds = Bounds { lo: Limit::closed(least.clone()), hi: Limit::open(ten_to(power + 3)) };
    Some(Amount { point: least, bounds, unit: bare.unit.unwrap_or(Unit::Count), per: bare.per })
}

/// A printed figure that stands in a formula or as what is stated, not in a cell.
pub(super) fn maybe_quoted(text: &str) -> Option<Amount> {
    let reading = read_figure(text, Bare::default()).ok()?;
    match reading.figures().first() {
        Some(figure) => maybe_amount(text, figure),
        None => maybe_plural(text, Bare::default())
            .or_else(|| maybe_decimal(text).map(|value| Amount::exact(value, Unit::Count))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ends of a printed figure as text, `(` and `)` where they are open.
    fn check(printed: &str, expected: &str) {
        let amount = maybe_quoted(printed).unwrap_or_else(|| panic!("{printed}"));
        let end = |limit: &Limit, signs: [&str; 2]| match limit {
            Limit::Unbounded => "..".to_owned(),
            Limit::At { value, open } => format!("{}{value}", signs[usize::from(*open)]),
        };
        let found = [end(&amount.bounds.lo, ["", "("]), end(&amount.bounds.hi, ["", ")"])].join(" ");
        assert_eq!(found, expected, "{printed}");
    }

    #[test]
    fn each_way_of_printing_has_its_bounds() {
        check("3.2", "63/20 13/4");
        check("1,400x", "1350 1450");
        check("~10%", "9 11");
        check("50+", "50 ..");
        check(">60%", "(60 ..");
        check("more than 40", "(40 ..");
        check("under five days", "0 )5");
        check("15-30 days", "15 30");
        check("#1", "1 1");
        check("half a dozen", "5 7");
        check("1/10th", "2/21 2/19");
        check("billions", "2000000000 )1000000000000");
        check("hundreds of billions", "200000000000 )1000000000000");
        check("Top 2", "1 2");
    }

    #[test]
    fn a_bound_can_be_read_as_a_value() {
        let bound = |printed| value_of_bound(&maybe_quoted(printed).unwrap()).bounds;
        assert_eq!(bound("$3.9+ billion"), Bounds::between(number(3_850_000_000), number(3_950_000_000)));
        assert_eq!(bound("60%+"), Bounds::between(fraction(119, 2), fraction(121, 2)));
        assert_eq!(bound("~10"), maybe_quoted("~10").unwrap().bounds);
    }
}
