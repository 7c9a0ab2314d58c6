//! Errors of reading a data package.
//!
//! Knows nothing of how they are shown. Invariant: each names the file, the place in it, what was found and what
//! was expected, so that an author can mend it without reading code.

use std::fmt;

/// A cell of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// Path of the file in the package.
    pub file: String,
    /// Line of the file on which the row begins, from 1.
    pub line: u64,
    /// Id of the row; empty where it has none.
    pub row: String,
    /// Name of the column.
    pub column: String,
}

/// Why a data package cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DataError {
    /// The descriptor is not JSON.
    #[error("datapackage.json: {found}, where JSON is expected")]
    Json {
        /// What the JSON reader says, with line and column.
        found: String,
    },
    /// The descriptor is JSON, and not that of a package this reader understands.
    #[error("datapackage.json: {at}: {found}, where {expected} is expected")]
    Package {
        /// The resource and the field.
        at: String,
        /// What is there.
        found: String,
        /// What should be.
        expected: &'static str,
    },
    /// A table's file is missing.
    #[error("{file}: no such file, where the CSV of a resource is expected")]
    MissingFile {
        /// Path of the file in the package.
        file: String,
    },
    /// A table's header does not agree with its fields.
    #[error("{file} line 1, column {number}: `{found}`, where the header `{expected}` is expected")]
    Header {
        /// Path of the file in the package.
        file: String,
        /// Position of the column, from 1.
        number: usize,
        /// Its header; empty where it has none.
        found: String,
        /// The field's name; empty where there is no field.
        expected: String,
    },
    /// A row has too few or too many cells.
    #[error("{location}: the row has {found} cells, where {expected} are expected")]
    Ragged {
        /// The row, and the first column that is missing or left over.
        location: Box<Location>,
        /// How many cells it has.
        found: usize,
        /// How many fields the table has.
        expected: usize,
    },
    /// A cell cannot be read.
    #[error("{location}: `{found}`, where {expected} is expected")]
    Cell {
        /// The cell.
        location: Box<Location>,
        /// What is there.
        found: String,
        /// What should be.
        expected: String,
    },
    /// A cell that the whole dataset depends on is not there.
    #[error("{file}: row `{row}`, column `{column}`: nothing, where {expected} is expected")]
    MissingCell {
        /// Path of the file in the package.
        file: String,
        /// Id of the row.
        row: String,
        /// Name of the column.
        column: String,
        /// What should be there.
        expected: &'static str,
    },
}

impl fmt::Display for Location {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{} line {}, row `{}`, column `{}`", self.file, self.line, self.row, self.column)
    }
}

impl DataError {
    pub(super) fn cell(location: Location, found: &str, expected: impl Into<String>) -> DataError {
        DataError::Cell { location: Box::new(location), found: found.to_owned(), expected: expected.into() }
    }
}
