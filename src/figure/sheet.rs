//! A sheet: one table of the package in one language, as the explorer downloads it.
//!
//! Everything that a reader can see, search, sort or chart in a table is in it, in words and as numbers; it needs no
//! dataset. Knows no page and no address. Invariant: every row has one cell a column, and every position held in it
//! (of a column, measure, datum, source or support) is one of its own.

#[cfg(not(target_arch = "wasm32"))]
mod defined;
mod grid;
#[cfg(not(target_arch = "wasm32"))]
mod make;
#[cfg(not(target_arch = "wasm32"))]
mod measures;
mod row_filter;
mod shown;

pub use grid::{CellLook, Heading, ShownCell};
pub use row_filter::Asked;
pub use shown::Shown;

use crate::data::Grade;
use crate::figure::packed::{PackError, read_one};
use crate::figure::{Datum, SourceNote, TickFormat};
use crate::look::Ink;
use crate::text::{Lang, Variants};
use serde::{Deserialize, Serialize};

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ColumnKind {
    /// The row's id.
    Id,
    /// Words.
    Text,
    /// Figures in printed notation.
    Figure,
    /// Dates.
    Date,
    /// Rows of another table, by name.
    Reference,
}

/// One table of the package in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Kebab-case id, the same as the CSV's name.
    pub id: String,
    /// Language of all words in it.
    pub lang: Lang,
    /// What it tells of.
    pub title: String,
    /// Columns in order.
    pub columns: Vec<SheetColumn>,
    /// Rows in order.
    pub rows: Vec<SheetRow>,
    /// What can be charted.
    pub measures: Vec<Measure>,
    /// The figures, each as any chart would show it.
    pub data: Vec<Datum>,
    /// The inks of each datum's mark and of the words at it, by the home of whose figure it is.
    pub inks: Vec<(Ink, Ink)>,
    /// Sources of all cells.
    pub sources: Vec<SourceNote>,
    /// The evidence that cells have, each combination once.
    pub supports: Vec<CellEvidence>,
    /// Other ways to write the characters of its cells.
    pub variants: Variants,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SheetColumn {
    /// Snake-case name, as in the CSV's header.
    pub id: String,
    /// Heading.
    pub title: String,
    /// The heading that the article prints, where it has other words; else nothing.
    pub printed: String,
    /// What its cells are.
    pub kind: ColumnKind,
    /// The unit of its figures in words, and what they measure where that is the same for all; empty where neither is.
    pub unit: String,
    /// Whether it is there for programs: ids, references beside the words they stand for. Shown on demand.
    pub detail: bool,
    /// What rows can be filtered by, where there is little enough to choose from: id, the same in both languages, and
    /// words.
    pub choices: Vec<(String, String)>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SheetRow {
    /// Unique in its table.
    pub id: String,
    /// Position of the support that most of its cells have.
    pub support: usize,
    /// One cell a column.
    pub cells: Vec<SheetCell>,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SheetCell {
    /// As printed; of references, their names.
    pub text: String,
    /// The figures or the date in words; empty where they say no more than the text.
    pub words: String,
    /// What it says in the other language, where that is something else; searched, never shown.
    pub other: String,
    /// What it is ordered by: an amount (money in dollars, lengths of time in days) or a day. None for words.
    pub number: Option<f64>,
    /// Position of the measure that it is a figure of.
    pub measure: Option<usize>,
    /// Position of its datum.
    pub datum: Option<usize>,
    /// Positions in the column's choices.
    pub choices: Vec<usize>,
    /// Name and page of what it speaks of, from the root of the site; the page is empty where there is none.
    pub links: Vec<(String, String)>,
    /// Position of its support, where that is not the row's.
    pub support: Option<usize>,
}

/// What can be charted: the figures of one column that are in one unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// The column's id; of the smaller groups of a column with several units `column.unit`.
    pub id: String,
    /// Position of the column.
    pub column: usize,
    /// The column's heading, with the unit where the column has several.
    pub title: String,
    /// Unit in words. Measures with the same unit can share an axis.
    pub unit: String,
    /// How its axis is written.
    pub ticks: TickFormat,
    /// What its numbers cannot say.
    pub limits: Vec<String>,
}

/// Where cells come from and how well they are supported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CellEvidence {
    /// How well.
    pub grade: Grade,
    /// The period they speak of, in words.
    pub as_of: String,
    /// Positions of the sources.
    pub sources: Vec<usize>,
}

impl SheetColumn {
    /// Whether rows can be called by it.
    pub fn is_label(&self) -> bool {
        !self.detail && matches!(self.kind, ColumnKind::Text | ColumnKind::Date | ColumnKind::Reference)
    }
}

impl Sheet {
    /// The sheet from its bytes.
    ///
    /// # Errors
    /// The bytes were not made by [`Sheet::to_bytes`] of the same version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Sheet, PackError> {
        read_one(bytes)
    }

    /// The position of the column with this id.
    pub fn maybe_column(&self, id: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.id == id)
    }

    /// The cell at a row and a column.
    pub fn cell(&self, row: usize, column: usize) -> Option<&SheetCell> {
        self.rows.get(row)?.cells.get(column)
    }

    /// The address of a cell in the dataset, `table/row/column`.
    pub fn address(&self, row: &SheetRow, column: &SheetColumn) -> String {
        [&self.id, "/", &row.id, "/", &column.id].concat()
    }

    /// The position of the row and of the column that an address names, if it is one of this sheet.
    pub fn maybe_place(&self, address: &str) -> Option<(usize, usize)> {
        let rest = address.strip_prefix(self.id.as_str())?.strip_prefix('/')?;
        let (row, column) = rest.split_once('/')?;
        Some((self.rows.iter().position(|known| known.id == row)?, self.maybe_column(column)?))
    }
}
