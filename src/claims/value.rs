//! Values: what a cell or a formula stands for.
//!
//! Knows no cells. Invariant: an amount's point lies in its bounds, where they hold their ends.

use super::{Bounds, Number};
use crate::data::{Per, Period, Unit};

/// An amount: the number as it is printed, and every value that it may stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// As printed, or computed from what is printed.
    pub point: Number,
    /// All that it may stand for.
    pub bounds: Bounds,
    /// What it counts.
    pub unit: Unit,
    /// The time over which it flows.
    pub per: Option<Per>,
}

/// What a formula can stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// An amount.
    Amount(Amount),
    /// A day or a longer time.
    Time(Period),
}

impl Amount {
    /// One number, known exactly.
    pub fn exact(value: Number, unit: Unit) -> Amount {
        Amount { bounds: Bounds::exact(value.clone()), point: value, unit, per: None }
    }
}
