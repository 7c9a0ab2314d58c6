//! Cells: how formulas look at a dataset.
//!
//! Knows the dataset and no formula's meaning. Invariant: what a cell does not give is named.

use super::evaluate::Cells;
use super::evaluation_error::EvaluationError;
use super::{Address, Amount, Value, figures_of};
use crate::data::{Bare, Cell, Dataset, QuantityRole, Reading, Unit};

/// The roles that a part of an address may name.
const ROLES: [QuantityRole; 11] = [
    QuantityRole::Total,
    QuantityRole::Active,
    QuantityRole::Dense,
    QuantityRole::Yoy,
    QuantityRole::Change,
    QuantityRole::MarketCap,
    QuantityRole::Valuation,
    QuantityRole::Raised,
    QuantityRole::Additional,
    QuantityRole::OutOf,
    QuantityRole::Over,
];

impl Cells for Dataset {
    fn value(&self, address: &Address) -> Result<Value, EvaluationError> {
        let cell = self
            .maybe_cell(&address.table, &address.row, &address.column)
            .ok_or_else(|| EvaluationError::Missing(address.cell()))?;
        if let Reading::Date(period) = &cell.reading {
            return Ok(Value::Time(*period));
        }
        let column = self
            .maybe_table(&address.table)
            .and_then(|table| table.columns.iter().find(|column| column.id == address.column));
        let bare = column.and_then(|column| column.unit.as_deref()).and_then(Bare::maybe_from_code);
        maybe_part(cell, &address.part, bare.unwrap_or_default())
            .map(Value::Amount)
            .ok_or_else(|| EvaluationError::Missing(address.cell()))
    }

    fn rows(&self, address: &Address) -> Result<Vec<String>, EvaluationError> {
        let missing = || EvaluationError::Missing(address.cell());
        let table = self.maybe_table(&address.table).ok_or_else(missing)?;
        let at = table.maybe_column(&address.column).ok_or_else(missing)?;
        let rows = table.rows.iter();
        let filled = |cell: &Cell| !matches!(cell.reading, Reading::Empty);
        Ok(rows.filter(|row| row.cells.get(at).is_some_and(filled)).map(|row| row.id.clone()).collect())
    }

    fn refs(&self, address: &Address) -> Result<Vec<String>, EvaluationError> {
        match self.maybe_cell(&address.table, &address.row, &address.column) {
            Some(Cell { reading: Reading::Refs(ids), .. }) => Ok(ids.clone()),
            Some(Cell { reading: Reading::Empty, .. }) => Ok(Vec::new()),
            _ => Err(EvaluationError::Missing(address.cell())),
        }
    }

    fn home(&self, company: &str) -> Option<String> {
        self.company(company).map(|company| company.home.clone())
    }

    fn has_figure(&self, address: &Address) -> bool {
        self.value(address).is_ok()
    }

    fn pair(&self, money: Unit) -> Option<Address> {
        let cell = self.maybe_cell("currency-rates", money.code(), "derives_from")?;
        Address::maybe_new(&cell.text.en)
    }
}

/// A figure of a cell: by position from 1, unit or part; the first where nothing is asked.
fn maybe_part(cell: &Cell, part: &str, bare: Bare) -> Option<Amount> {
    let figures = figures_of(cell, bare);
    let found = if part.is_empty() {
        figures.first()
    } else if let Ok(position) = part.parse::<usize>() {
        figures.get(position.checked_sub(1)?)
    } else if let Some(unit) = Unit::maybe_from_code(part) {
        figures.iter().find(|(amount, _)| amount.unit == unit)
    } else {
        let role = ROLES.iter().find(|role| role.code() == part)?;
        figures.iter().find(|(_, own)| *own == Some(*role))
    };
    found.map(|(amount, _)| amount.clone())
}
