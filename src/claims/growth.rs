//! Growth between two dated figures: multiple, compound yearly rate and doubling time, each with all that it may be.
//!
//! Knows no cells. What is printed leaves open how large a figure is and, where it gives no day, when it stands; both go into the
//! ends. Invariant: for any values and days inside the bounds of both figures the result lies in the growth's bounds; no float
//! takes part.

use super::arithmetic::{days_of_flow, divided, unit_code};
use super::evaluation_error::EvaluationError;
use super::logarithm::{maybe_exponential, maybe_logarithm};
use super::{Amount, Bounds, Limit, Number, number};
use crate::data::{Per, Period, Unit};
use num_traits::{Signed, Zero};

/// A figure and when it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The figure.
    pub amount: Amount,
    /// Days since 1 January 1970: the middle of the time that is given for it, and the days on which it may stand.
    pub time: Amount,
}

/// Growth from one figure to a later one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrowthBounds {
    /// Days between them.
    pub span: Amount,
    /// The later figure over the earlier one.
    pub multiple: Amount,
    /// The multiple that the same pace makes in a year; none where the order of the days is not known.
    pub yearly: Option<Amount>,
    /// How soon it doubles or halves at that pace; none where `yearly` is none.
    pub pace: Option<Pace>,
}

/// How soon a figure doubles or halves, in days. One that may do either, or stand still, has bounds for both, without upper ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pace {
    /// By the printed figures: positive where it doubles, negative where it halves, none where it stands still.
    pub point: Option<Number>,
    /// All times in which it may double.
    pub doubling: Option<Bounds>,
    /// All times in which it may halve.
    pub halving: Option<Bounds>,
}

impl Dated {
    /// A figure in a period: the average over it, which stands in its middle, or a value on one of its days.
    pub fn new(amount: Amount, period: &Period, is_average: bool) -> Dated {
        let [start, end] = [period.start, period.end].map(|day| number(i64::from(day.days())));
        let point = (&start + &end) / number(2);
        let bounds = if is_average { Bounds::exact(point.clone()) } else { Bounds::between(start, end) };
        Dated { amount, time: Amount { point, bounds, unit: Unit::Days, per: None } }
    }
}

impl GrowthBounds {
    /// Growth between two figures of the same thing in order of time.
    ///
    /// ```
    /// use olympus::claims::{Amount, Dated, GrowthBounds, number};
    /// use olympus::data::{Date, Period, Unit};
    /// let day = |year| Period::day(Date::maybe_new(year, 1, 1).unwrap());
    /// let figure = |value, year| Dated::new(Amount::exact(number(value), Unit::Count), &day(year), false);
    /// // From 1 to 16 in four years, one of them a leap year.
    /// let growth = GrowthBounds::between(&figure(1, 2023), &figure(16, 2027)).unwrap();
    /// assert_eq!(growth.multiple.point, number(16));
    /// assert_eq!(growth.span.point, number(1461));
    /// let yearly = growth.yearly.unwrap();
    /// assert!(yearly.bounds.contains(&yearly.point) && yearly.point < number(2));
    /// ```
    ///
    /// # Errors
    /// Names the units where the figures count different things, and what a figure is that may be zero or less.
    pub fn between(from: &Dated, to: &Dated) -> Result<GrowthBounds, EvaluationError> {
        for Dated { amount, .. } in [from, to] {
            let least = amount.bounds.lo.maybe_value();
            if !amount.point.is_positive() || least.is_none_or(Number::is_negative) {
                return Err(EvaluationError::Kind("a figure that may be zero or less".to_owned()));
            }
        }
        let [earlier, later] = [from, to].map(|dated| unit_code(dated.amount.unit, dated.amount.per));
        if earlier != later {
            return Err(EvaluationError::Units(earlier, later));
        }
        let multiple = divided(&to.amount, &from.amount)?;
        let span = Amount {
            point: &to.time.point - &from.time.point,
            bounds: to.time.bounds.minus(&from.time.bounds),
            unit: Unit::Days,
            per: None,
        };
        if !span.bounds.lo.maybe_value().is_some_and(Number::is_positive) {
            return Ok(GrowthBounds { span, multiple, yearly: None, pace: None });
        }
        let logarithm = Logarithm::of(&multiple)?;
        Ok(GrowthBounds {
            yearly: Some(logarithm.yearly(&span)?),
            pace: Some(logarithm.pace(&span)?),
            span,
            multiple,
        })
    }
}

/// The natural logarithm of a multiple: of the printed one, and of all that may be.
struct Logarithm {
    point: Number,
    bounds: Bounds,
}

impl Logarithm {
    fn of(multiple: &Amount) -> Result<Logarithm, EvaluationError> {
        let bounds = bounds_of(&multiple.bounds, &maybe_logarithm);
        let [point, _] = maybe_logarithm(&multiple.point).ok_or_else(none)?;
        Ok(Logarithm { point, bounds })
    }

    fn yearly(&self, span: &Amount) -> Result<Amount, EvaluationError> {
        let year = days_of_flow(Per::Year);
        let point = &self.point * &year / &span.point;
        let bounds = self.bounds.scaled(&year).divided_by(&span.bounds);
        let point = maybe_exponential(&point).map(|[lo, _]| lo).ok_or_else(none)?;
        let mut bounds = bounds_of(&bounds, &maybe_exponential);
        // Nothing grows to less than nothing.
        if bounds.lo == Limit::Unbounded {
            bounds.lo = Limit::open(Number::zero());
        }
        Ok(Amount { point, bounds, unit: Unit::Multiple, per: None })
    }

    fn pace(&self, span: &Amount) -> Result<Pace, EvaluationError> {
        let [lo, hi] = maybe_logarithm(&number(2)).ok_or_else(none)?;
        let point = (!self.point.is_zero()).then(|| &lo * &span.point / &self.point);
        let doubled = Bounds::between(lo, hi).times(&span.bounds);
        let times = |growth: Bounds| doubled.divided_by(&growth);
        let zero = Limit::open(Number::zero());
        let sides = [self.bounds.clone(), self.bounds.scaled(&number(-1))];
        let [doubling, halving] = sides.map(|side| {
            let grows = side.hi.maybe_value().is_none_or(Number::is_positive);
            let surely = side.lo.maybe_value().is_some_and(Number::is_positive);
            // What may stand still as well takes any longer time.
            grows.then(|| times(if surely { side } else { Bounds { lo: zero.clone(), hi: side.hi } }))
        });
        Ok(Pace { point, doubling, halving })
    }
}

fn none() -> EvaluationError {
    EvaluationError::Kind("growth that cannot be written out".to_owned())
}

/// Bounds of what an increasing function makes of all values inside others. An end that it makes nothing of is none.
fn bounds_of(bounds: &Bounds, function: &dyn Fn(&Number) -> Option<[Number; 2]>) -> Bounds {
    let end = |limit: &Limit, is_lower: bool| match limit {
        Limit::Unbounded => Limit::Unbounded,
        Limit::At { value, open } => match function(value) {
            None => Limit::Unbounded,
            Some([lo, hi]) => Limit::At { value: if is_lower { lo } else { hi }, open: *open },
        },
    };
    Bounds { lo: end(&bounds.lo, true), hi: end(&bounds.hi, false) }
}
