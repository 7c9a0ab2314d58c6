//! Records and subjects: whose a figure is and what it measures, before it is a datum.
//!
//! Knows addresses, not what stands there.

use crate::figure::draft::{CellDatum, Draft};
use crate::text::words::Phrase;

/// A cell and what a chart says of it: whose it is and what it measures.
pub(crate) struct Subject<'a> {
    /// Table, row and column of the cell.
    pub address: [&'a str; 3],
    /// Whose figure it is.
    pub name: String,
    /// What is measured.
    pub measure: String,
    /// As in [`CellDatum`].
    pub entities: Vec<String>,
}

impl<'a> Subject<'a> {
    /// The datum of it with this value.
    pub fn reading(self, value: String, number: Option<f64>) -> CellDatum<'a> {
        let Subject { address, name, measure, entities } = self;
        CellDatum { address, name, measure, value, number, entities }
    }
}

/// Whom the figures of a table's rows belong to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Of<'a> {
    /// The companies that this column names.
    Column(&'a str),
    /// One company.
    Company(&'a str),
    /// None.
    Nobody,
}

/// One row of a table, or one column of a table that lies on its side: whose figures it holds.
#[derive(Clone, Debug)]
pub(crate) struct Record<'a> {
    /// The table's id.
    pub table: &'a str,
    /// The row's id, or the column's.
    pub id: &'a str,
    /// Whose figures they are.
    pub name: String,
    /// As in [`Subject`].
    pub entities: Vec<String>,
    /// Whether the record is a column, and what it is asked for are rows.
    pub across: bool,
}

impl<'a> Record<'a> {
    /// A row of what is of no company, under this name.
    pub fn of_nobody(table: &'a str, id: &'a str, name: impl Into<String>) -> Record<'a> {
        Record { table, id, name: name.into(), entities: Vec::new(), across: false }
    }

    /// The address of one of its cells.
    pub fn address(&self, cell: &'a str) -> [&'a str; 3] {
        if self.across { [self.table, cell, self.id] } else { [self.table, self.id, cell] }
    }

    /// One of its cells and what it measures, to be collected.
    pub fn at(&self, draft: &Draft, cell: &'a str, measure: impl Phrase) -> Subject<'a> {
        self.subject(draft, self.address(cell), measure)
    }

    /// A cell that stands elsewhere, or a figure computed for this record, to be collected.
    pub fn subject<'s>(&self, draft: &Draft, address: [&'s str; 3], measure: impl Phrase) -> Subject<'s> {
        let measure = measure.phrase(draft.lang);
        Subject { address, name: self.name.clone(), measure, entities: self.entities.clone() }
    }
}
