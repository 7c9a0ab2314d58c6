//! Errors of claims.
//!
//! Invariant: each names the row, the column and, in a formula, the position, with what was found and what was expected.

use std::fmt;

/// Why a formula cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("position {position}: `{found}`, where {expected} is expected")]
pub struct FormulaError {
    /// The character where it goes wrong, from 1.
    pub position: usize,
    /// What is there; `the end` where nothing is.
    pub found: String,
    /// What could stand there.
    pub expected: String,
}

/// A cell of a table of claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellAddress {
    /// The table.
    pub table: String,
    /// Id of the row.
    pub row: String,
    /// The column.
    pub column: String,
}

/// Why a table of claims cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClaimError {
    /// A column is not there.
    #[error("{0}: no such column")]
    Column(Box<CellAddress>),
    /// A formula cannot be read.
    #[error("{0}, {1}")]
    Formula(Box<CellAddress>, Box<FormulaError>),
    /// A cell cannot be read otherwise.
    #[error("{spot}: `{found}`, where {expected} is expected")]
    Cell {
        /// The cell.
        spot: Box<CellAddress>,
        /// What is there.
        found: String,
        /// What should be.
        expected: String,
    },
}

impl fmt::Display for CellAddress {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}.csv, row `{}`, column `{}`", self.table, self.row, self.column)
    }
}

impl CellAddress {
    pub(super) fn new(table: &str, row: &str, column: &str) -> Box<CellAddress> {
        Box::new(CellAddress { table: table.to_owned(), row: row.to_owned(), column: column.to_owned() })
    }
}

impl ClaimError {
    pub(super) fn cell(spot: Box<CellAddress>, found: &str, expected: &str) -> ClaimError {
        ClaimError::Cell { spot, found: found.to_owned(), expected: expected.to_owned() }
    }
}
