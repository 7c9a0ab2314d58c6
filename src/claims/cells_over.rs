//! Cells that are those beneath them but for a value or a rate.
//!
//! Invariant: what is not said anew is answered by the cells beneath.

use super::evaluate::Cells;
use super::evaluation_error::EvaluationError;
use super::{Address, Value};
use crate::data::Unit;

/// What is other than in the cells beneath.
pub trait CellsOver {
    /// The cells beneath.
    fn beneath(&self) -> &dyn Cells;

    /// As [`Cells::value`].
    ///
    /// # Errors
    /// Names the cell, where it gives no figure.
    fn value(&self, address: &Address) -> Result<Value, EvaluationError>;

    /// As [`Cells::pair`].
    fn pair(&self, money: Unit) -> Option<Address> {
        self.beneath().pair(money)
    }
}

impl<T: CellsOver> Cells for T {
    fn value(&self, address: &Address) -> Result<Value, EvaluationError> {
        CellsOver::value(self, address)
    }

    fn rows(&self, address: &Address) -> Result<Vec<String>, EvaluationError> {
        self.beneath().rows(address)
    }

    fn refs(&self, address: &Address) -> Result<Vec<String>, EvaluationError> {
        self.beneath().refs(address)
    }

    fn home(&self, company: &str) -> Option<String> {
        self.beneath().home(company)
    }

    fn has_figure(&self, address: &Address) -> bool {
        self.beneath().has_figure(address)
    }

    fn pair(&self, money: Unit) -> Option<Address> {
        CellsOver::pair(self, money)
    }

    fn definition(&self, address: &Address) -> Option<String> {
        self.beneath().definition(address)
    }

    fn goes_with(&self, one: &str, other: &str) -> bool {
        self.beneath().goes_with(one, other)
    }
}
