//! A figure in the making: its number, what was said of it before, and what words after it may still add.
//!
//! Knows no tokens. Invariant: the amount of what it becomes lies in its interval.

use super::numeral::Numeral;
use super::{Bare, NotationError};
use crate::data::{Interval, Per, Period, Qualifier, Quantity, QuantityRole, Status, Unit};

/// What has been said of the number that is still to come.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Next {
    pub(super) qualifier: Option<Qualifier>,
    pub(super) unit: Option<Unit>,
    pub(super) role: Option<QuantityRole>,
    pub(super) negative: bool,
    pub(super) signed: bool,
}

/// A figure that words after it may still add to.
#[derive(Clone, Debug)]
pub(super) struct NotationDraft {
    pub(super) numeral: Numeral,
    pub(super) upper: Option<Numeral>,
    pub(super) next: Next,
    pub(super) per: Option<Per>,
    pub(super) period: Option<Period>,
}

impl NotationDraft {
    /// Gives it a unit. Nouns that count may follow a figure that has one already: "60%+ calls", "50T+ daily tokens".
    pub(super) fn unit(&mut self, unit: Unit, word: &str) -> Result<(), NotationError> {
        match self.next.unit {
            None => self.next.unit = Some(unit),
            Some(known) if known == unit || unit == Unit::Count => {}
            Some(Unit::GpuHours) if unit == Unit::Hours => {}
            Some(_) => return Err(NotationError::new(word, "one unit for a number")),
        }
        Ok(())
    }

    /// Places are counted from 1, one by one: none is a share, a nought or less.
    pub(super) fn is_sound(&self) -> bool {
        let is_place = |numeral: &Numeral| numeral.amount >= 1.0 && numeral.amount.fract() == 0.0;
        self.next.unit != Some(Unit::Rank)
            || (!self.next.negative && is_place(&self.numeral) && self.upper.iter().all(is_place))
    }

    pub(super) fn quantity(self, bare: Bare, status: Option<Status>) -> Quantity {
        let Next { qualifier, unit, role, negative, signed } = self.next;
        let named = unit.is_some();
        let own = unit.or(bare.unit).unwrap_or(Unit::Count);
        let per = self.per.or(if Some(own) == bare.unit { bare.per } else { None });
        let mut qualifier = if self.upper.is_some() { Some(Qualifier::Range) } else { qualifier };
        let mut role = role;
        if role == Some(QuantityRole::Over) && !own.is_duration() {
            (qualifier, role) = (qualifier.or(Some(Qualifier::MoreThan)), None);
        }
        if signed && own == Unit::Percent {
            role = role.or(Some(QuantityRole::Change));
        }
        let qualifier = qualifier.unwrap_or(Qualifier::Exact);
        // Things counted one by one, and the years that a plan is made for, are not rounded.
        let counted = matches!(own, Unit::Rank | Unit::Count)
            || (own.is_duration() && (!named || role == Some(QuantityRole::Over)));
        let whole = self.numeral.plain && self.numeral.amount < 1000.0 && per.is_none();
        let exact = role == Some(QuantityRole::OutOf) || (counted && whole && qualifier == Qualifier::Exact);
        let Numeral { amount: value, point, .. } = self.numeral;
        let (mut amount, mut interval) = match (qualifier, self.upper) {
            (_, Some(upper)) => {
                let range = Interval::new(point.lo, upper.point.hi);
                (range.middle(), range)
            }
            (Qualifier::AtLeast | Qualifier::MoreThan, _) => (value, Interval::new(point.lo, f64::INFINITY)),
            (Qualifier::AtMost | Qualifier::LessThan, _) => {
                let least = if own == Unit::Rank { 1.0 } else { 0.0 };
                (value, Interval::new(least, point.hi))
            }
            _ if exact => (value, point),
            (Qualifier::About, _) => (value, self.numeral.wide),
            _ => (value, self.numeral.interval),
        };
        if negative {
            (amount, interval) = (-amount, interval.scaled(-1.0));
        }
        Quantity { amount, interval, unit: own, per, qualifier, status, role, period: self.period }
    }
}
