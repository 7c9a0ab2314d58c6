//! Readings: what a printed cell means.
//!
//! Knows nothing of tables. Invariant: `Figures` holds at least one quantity.

use super::{Period, Quantity};

/// What a printed cell means.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// Nothing is printed.
    Empty,
    /// Words in a column of words.
    Words,
    /// A figure is asked for and none is given.
    Absent(Absence),
    /// "∞".
    Infinite,
    /// One figure or more, in the order of printing.
    Figures(Vec<Quantity>),
    /// A date or a span of time.
    Date(Period),
    /// Ids of rows of another table.
    Refs(Vec<String>),
}

/// Why a cell that could hold a figure holds none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// "—", "N/A": there is nothing to state.
    NotApplicable,
    /// "Undisclosed".
    Undisclosed,
    /// "HK$ unknown".
    Unknown,
    /// A word instead of a figure: "Growing", "High".
    Words,
}

impl Reading {
    /// The figures, none for any other reading.
    pub fn figures(&self) -> &[Quantity] {
        if let Reading::Figures(figures) = self { figures } else { &[] }
    }

    /// The period of a date.
    pub fn maybe_period(&self) -> Option<&Period> {
        if let Reading::Date(period) = self { Some(period) } else { None }
    }

    /// The ids of a reference, none for any other reading.
    pub fn refs(&self) -> &[String] {
        if let Reading::Refs(ids) = self { ids } else { &[] }
    }
}
