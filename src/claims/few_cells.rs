//! A few cells by hand, for formulas that are to know no package.
//!
//! Invariant: total; what cannot be read is a cell without a figure.

use super::{Address, Cells, EvaluationError, Value, maybe_amount};
use crate::data::{Bare, Reading, Unit, read_date, read_figure};
use std::collections::BTreeMap;

/// Cells by address, all of the table `t` and the column `c`.
#[derive(Clone, Default)]
pub struct FewCells {
    /// What is in each row; nothing where what is printed is no figure.
    pub cells: BTreeMap<String, Vec<Value>>,
    /// What the figures of rows measure, where that is said before them in square brackets.
    pub definitions: BTreeMap<String, String>,
}

impl FewCells {
    /// Rows with what is printed in each, figures or dates.
    pub fn new(rows: &[(&str, &str)]) -> FewCells {
        let mut few = FewCells::default();
        for (row, printed) in rows {
            few.set(row, printed);
        }
        few
    }

    /// Another print in a row: `$33B`, or with what it measures `[market value] $33B`.
    pub fn set(&mut self, row: &str, printed: &str) {
        let (definition, printed) =
            printed.strip_prefix('[').and_then(|rest| rest.split_once("] ")).unwrap_or(("", printed));
        self.definitions.insert(row.to_owned(), definition.to_owned());
        let values = match read_date(printed) {
            Ok(period) => vec![Value::Time(period)],
            Err(_) => {
                let reading = read_figure(printed, Bare::default()).ok();
                let figures = reading.iter().flat_map(Reading::figures);
                figures.filter_map(|figure| maybe_amount(printed, figure)).map(Value::Amount).collect()
            }
        };
        self.cells.insert(row.to_owned(), values);
    }
}

impl Cells for FewCells {
    fn value(&self, address: &Address) -> Result<Value, EvaluationError> {
        let missing = || EvaluationError::Missing(address.cell());
        let values = self.cells.get(&address.row).ok_or_else(missing)?;
        let unit = Unit::maybe_from_code(&address.part);
        let fits = |value: &&Value| match (value, unit) {
            (Value::Amount(amount), Some(unit)) => amount.unit == unit,
            _ => unit.is_none(),
        };
        values.iter().find(fits).cloned().ok_or_else(missing)
    }

    fn rows(&self, _: &Address) -> Result<Vec<String>, EvaluationError> {
        // What is stated and the rate stand beside the column.
        Ok(self.cells.keys().filter(|row| !["said", "rate"].contains(&row.as_str())).cloned().collect())
    }

    fn refs(&self, address: &Address) -> Result<Vec<String>, EvaluationError> {
        Err(EvaluationError::Missing(address.cell()))
    }

    fn home(&self, _: &str) -> Option<String> {
        None
    }

    fn has_figure(&self, address: &Address) -> bool {
        self.value(address).is_ok()
    }

    fn pair(&self, _: Unit) -> Option<Address> {
        Address::maybe_new("t/rate/c")
    }

    fn definition(&self, address: &Address) -> Option<String> {
        self.definitions.get(&address.row).filter(|id| !id.is_empty()).cloned()
    }

    fn goes_with(&self, one: &str, other: &str) -> bool {
        one == other
    }
}
