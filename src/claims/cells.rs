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

    fn definition(&self, address: &Address) -> Option<String> {
        let cell = self.maybe_cell(&address.table, &address.row, &address.column)?;
        let at = maybe_position(&figures_of(cell, Bare::default()), &address.part).unwrap_or(0);
        cell.definitions.get(at).cloned()
    }

    fn goes_with(&self, one: &str, other: &str) -> bool {
        Dataset::definition(self, one).is_some_and(|definition| definition.goes_with(other))
    }
}

/// A figure of a cell.
fn maybe_part(cell: &Cell, part: &str, bare: Bare) -> Option<Amount> {
    let figures = figures_of(cell, bare);
    let at = maybe_position(&figures, part)?;
    figures.get(at).map(|(amount, _)| amount.clone())
}

/// Which figure of a cell a part names: by position from 1, unit or part; the first where nothing is asked.
fn maybe_position(figures: &[(Amount, Option<QuantityRole>)], part: &str) -> Option<usize> {
    if part.is_empty() {
        return (!figures.is_empty()).then_some(0);
    }
    if let Ok(position) = part.parse::<usize>() {
        return position.checked_sub(1).filter(|at| *at < figures.len());
    }
    if let Some(unit) = Unit::maybe_from_code(part) {
        return figures.iter().position(|(amount, _)| amount.unit == unit);
    }
    let role = ROLES.iter().find(|role| role.code() == part)?;
    figures.iter().position(|(_, own)| *own == Some(*role))
}
