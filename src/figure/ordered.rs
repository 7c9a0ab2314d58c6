//! The order of the table's rows that a reader asks for.
//!
//! Needs no dataset. Invariant: nothing is lost or added, and what is equal keeps its order.

use std::cmp::Ordering;

use crate::figure::Figure;
use crate::scale;
use crate::state::ViewState;

/// The id of the column of grades, which are ordered by how well they support a figure and not by their names.
const EVIDENCE: &str = "evidence";

impl Figure {
    /// Puts rows in the order of a column of the table. A column that the table does not have changes nothing.
    pub(super) fn order(&mut self, state: &ViewState) {
        let Some((id, descending)) = &state.sort else { return };
        let Some(column) = self.table.maybe_column(id) else { return };
        let order = scale::order(self.table.rows.len(), &|a, b| self.compare(a, b, column, *descending));
        let rows = &mut self.table.rows;
        for (to, from) in order.iter().enumerate() {
            let mut from = *from;
            // What stood there has been swapped away, perhaps more than once.
            while from < to {
                from = order.get(from).copied().unwrap_or(to);
            }
            rows.swap(to, from);
        }
    }

    /// By the number behind the cell where both rows have one, grades by how well they support, the rest by its words. In
    /// either direction what has a number comes first.
    fn compare(&self, a: usize, b: usize, column: usize, descending: bool) -> Ordering {
        let table = &self.table;
        let graded = table.ids.get(column).is_some_and(|id| id == EVIDENCE);
        let numeric = table.numeric.get(column).copied().unwrap_or(false);
        let number = |row: usize| {
            let row = table.rows.get(row)?;
            let of = |at: usize| row.get(at).and_then(|(_, datum)| self.data.get((*datum)?));
            if graded {
                let grades = (0..row.len()).filter_map(of).map(|datum| datum.grade);
                grades.max().map(|grade| f64::from(grade as u8))
            } else {
                of(column).and_then(|datum| datum.number).filter(|_| numeric)
            }
        };
        let words = |row: usize| table.rows.get(row).and_then(|row| row.get(column)).map(|(words, _)| words);
        match (number(a), number(b)) {
            (Some(a), Some(b)) if descending => b.total_cmp(&a),
            (Some(a), Some(b)) => a.total_cmp(&b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) if descending => words(b).cmp(&words(a)),
            (None, None) => words(a).cmp(&words(b)),
        }
    }
}
