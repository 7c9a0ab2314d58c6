//! What of a sheet is shown for what is asked, and what of that is not to be had.
//!
//! Pure: the same sheet and the same address give the same rows. Invariant: every position is one of the sheet's own.

use super::{Asked, Sheet};
use crate::figure::Fallback;
use crate::state::{Exploring, ViewState};

/// What is shown of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Positions of the rows, in order.
    pub rows: Vec<usize>,
    /// The column that they are ordered by, and whether downwards.
    pub order: Option<(usize, bool)>,
    /// Columns that rows are filtered by, and the choice of each.
    pub choices: Vec<(usize, usize)>,
    /// The row and column of the cell that the address names.
    pub marked: Option<(usize, usize)>,
    /// Whether figures and dates are in words.
    pub words: bool,
    /// Whether grades, as-of periods and sources are there.
    pub evidence: bool,
    /// Whether columns of ids and references are there.
    pub details: bool,
    /// What was asked for in vain.
    pub unmet: Vec<Fallback>,
}

impl Sheet {
    /// What is shown. A cell that is asked for is there, even if it is one for programs.
    pub fn shown(&self, view: &ViewState, asked: &Exploring) -> Shown {
        let Exploring { words, evidence, mut details, .. } = *asked;
        let mut unmet = Vec::new();
        let order = view.sort.as_ref().and_then(|(id, downwards)| {
            let column = self.maybe_column(id);
            if column.is_none() {
                unmet.push(Fallback::Unknown("sort", id.clone()));
            }
            Some((column?, *downwards))
        });
        let mut choices = Vec::new();
        for (id, choice) in &asked.filters {
            let column = self.maybe_column(id);
            let at =
                column.and_then(|at| self.columns.get(at)?.choices.iter().position(|(own, _)| own == choice));
            match column.zip(at) {
                Some(pair) => choices.push(pair),
                None => unmet.push(Fallback::Unknown("where", [id.as_str(), ":", choice].concat())),
            }
        }
        let marked = view.datum.as_ref().and_then(|address| {
            let place = self.maybe_place(address);
            if place.is_none() {
                unmet.push(Fallback::Unknown("d", address.clone()));
            }
            place
        });
        let column = marked.and_then(|(_, column)| self.columns.get(column));
        details |= column.is_some_and(|column| column.detail);
        let question = Asked { text: asked.text.clone(), choices: choices.clone(), order, details };
        let rows = self.rows_shown(&question);
        Shown { rows, order, choices, marked, words, evidence, details, unmet }
    }
}
