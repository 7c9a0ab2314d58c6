//! Arithmetic of amounts: exact, on the printed values and on all that they may stand for.
//!
//! Knows no formulas and no cells. Invariant: amounts of different things are never computed with; the error names both units.

use super::evaluation_error::EvaluationError;
use super::formula::Comparison;
use super::number::fraction;
use super::{Amount, Bounds, Number, number};
use crate::data::{Per, Unit};
use num_traits::Zero;

/// A unit with its time, as the package writes it: `tokens/day`.
pub(super) fn unit_code(unit: Unit, per: Option<Per>) -> String {
    match per {
        Some(per) => [unit.code(), "/", per.code()].concat(),
        None => unit.code().to_owned(),
    }
}

/// Two amounts of the same thing. A number without a unit takes the other's.
pub(super) fn same(a: &Amount, b: &Amount) -> Result<(Unit, Option<Per>), EvaluationError> {
    let bare =
        |amount: &Amount| amount.unit == Unit::Count && amount.per.is_none() && amount.bounds.is_exact();
    if a.unit == b.unit && a.per == b.per || bare(b) && !a.unit.is_currency() {
        Ok((a.unit, a.per))
    } else if bare(a) && !b.unit.is_currency() {
        Ok((b.unit, b.per))
    } else {
        Err(EvaluationError::Units(unit_code(a.unit, a.per), unit_code(b.unit, b.per)))
    }
}

pub(super) fn negated(amount: &Amount) -> Amount {
    Amount { point: -&amount.point, bounds: amount.bounds.scaled(&number(-1)), ..amount.clone() }
}

pub(super) fn added(a: &Amount, b: &Amount) -> Result<Amount, EvaluationError> {
    let (unit, per) = same(a, b)?;
    Ok(Amount { point: &a.point + &b.point, bounds: a.bounds.plus(&b.bounds), unit, per })
}

/// A pure number: one without a unit, a multiple or a count.
fn is_pure(amount: &Amount) -> bool {
    matches!(amount.unit, Unit::Count | Unit::Multiple) && amount.per.is_none()
}

pub(super) fn times(a: &Amount, b: &Amount) -> Result<Amount, EvaluationError> {
    let percent = |amount: &Amount| amount.unit == Unit::Percent;
    let (unit, per, scale) = if percent(a) && !is_pure(b) {
        (b.unit, b.per, fraction(1, 100))
    } else if percent(b) && !is_pure(a) {
        (a.unit, a.per, fraction(1, 100))
    } else if is_pure(a) {
        (b.unit, b.per, number(1))
    } else if is_pure(b) {
        (a.unit, a.per, number(1))
    } else {
        return Err(EvaluationError::Units(unit_code(a.unit, a.per), unit_code(b.unit, b.per)));
    };
    Ok(Amount {
        point: &a.point * &b.point * &scale,
        bounds: a.bounds.times(&b.bounds).scaled(&scale),
        unit,
        per,
    })
}

pub(super) fn divided(a: &Amount, b: &Amount) -> Result<Amount, EvaluationError> {
    let (unit, per) = if a.unit == b.unit && a.per == b.per {
        (Unit::Multiple, None)
    } else if is_pure(b) {
        (a.unit, a.per)
    } else {
        return Err(EvaluationError::Units(unit_code(a.unit, a.per), unit_code(b.unit, b.per)));
    };
    if b.point.is_zero() {
        return Err(EvaluationError::Kind("a division by zero".to_owned()));
    }
    Ok(Amount { point: &a.point / &b.point, bounds: a.bounds.divided_by(&b.bounds), unit, per })
}

/// A truth as a number: 1 where it is so, 0 where it is not, both where it depends on what rounding hides.
fn truth(printed: bool, certain: Option<bool>) -> Amount {
    let value = |truth: bool| number(i64::from(truth));
    let bounds = match certain {
        Some(certain) => Bounds::exact(value(certain)),
        None => Bounds::between(number(0), number(1)),
    };
    // What is certain of all values is so of the printed ones as well, except at an end that is left out: "more than 40" is
    // printed as 40 and is above it.
    let printed = certain.unwrap_or(printed);
    Amount { point: value(printed), bounds, unit: Unit::Count, per: None }
}

pub(super) fn compared(comparison: Comparison, a: &Amount, b: &Amount) -> Result<Amount, EvaluationError> {
    same(a, b)?;
    let (above, below) = (a.bounds.is_above(&b.bounds), b.bounds.is_above(&a.bounds));
    let equal = match (a.bounds.overlaps(&b.bounds), a.bounds.is_exact() && b.bounds.is_exact()) {
        (false, _) => Some(false),
        (true, true) => Some(true),
        (true, false) => None,
    };
    let (x, y) = (&a.point, &b.point);
    let not = |certain: Option<bool>| certain.map(|certain| !certain);
    Ok(match comparison {
        Comparison::More => truth(x > y, above),
        Comparison::NotMore => truth(x <= y, not(above)),
        Comparison::Less => truth(x < y, below),
        Comparison::NotLess => truth(x >= y, not(below)),
        Comparison::Same => truth(x == y, equal),
        Comparison::Other => truth(x != y, not(equal)),
    })
}

/// How many days a unit of time lasts, exactly; months and years are mean Gregorian ones.
fn maybe_days(unit: Unit) -> Option<Number> {
    match unit {
        Unit::Hours => Some(fraction(1, 24)),
        Unit::Days => Some(number(1)),
        Unit::Weeks => Some(number(7)),
        Unit::Months => Some(fraction(146_097, 4800)),
        Unit::Years => Some(fraction(146_097, 400)),
        _ => None,
    }
}

pub(super) fn days_of_flow(per: Per) -> Number {
    let unit = match per {
        Per::Hour => Unit::Hours,
        Per::Day => Unit::Days,
        Per::Week => Unit::Weeks,
        Per::Month => Unit::Months,
        Per::Year => Unit::Years,
    };
    maybe_days(unit).unwrap_or_else(|| number(1))
}

/// A length of time in another unit.
pub(super) fn maybe_in(own: &Amount, unit: Unit) -> Option<Amount> {
    let factor = maybe_days(own.unit)? / maybe_days(unit)?;
    Some(Amount { point: &own.point * &factor, bounds: own.bounds.scaled(&factor), unit, per: own.per })
}

/// The lesser of two.
pub(super) fn least(a: &Amount, b: &Amount) -> Result<Amount, EvaluationError> {
    let (unit, per) = same(a, b)?;
    let point = a.point.clone().min(b.point.clone());
    Ok(Amount { point, bounds: a.bounds.least(&b.bounds), unit, per })
}

/// The greater of two.
pub(super) fn greatest(a: &Amount, b: &Amount) -> Result<Amount, EvaluationError> {
    let (unit, per) = same(a, b)?;
    let point = a.point.clone().max(b.point.clone());
    Ok(Amount { point, bounds: a.bounds.greatest(&b.bounds), unit, per })
}
