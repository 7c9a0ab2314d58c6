//! Which rows of a sheet are shown, and in which order: search, filters and sorting.
//!
//! Pure: the same question gives the same rows. Invariant: each row at most once, and an empty question gives them all
//! in their own order.

use std::cmp::Ordering;

use super::{Sheet, SheetCell};
use crate::scale;
use crate::text;

/// What is asked of the rows of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// Text that some cell of a row must contain, in whichever language, and whatever the case and width of its letters and
    /// digits; empty for all rows. Traditional characters are as good as Simplified ones.
    pub text: String,
    /// Columns and one choice of each: rows must have all of them.
    pub choices: Vec<(usize, usize)>,
    /// The column that rows are ordered by, and whether downwards.
    pub order: Option<(usize, bool)>,
    /// Whether columns that are there for programs are searched as well.
    pub details: bool,
}

impl Sheet {
    /// The rows that are asked for, by position, in the order that is asked for.
    pub fn rows_shown(&self, asked: &Asked) -> Vec<usize> {
        let text: String =
            asked.text.trim().chars().map(|c| self.variants.simplified(text::plain(c))).collect();
        let mut rows = Vec::with_capacity(self.rows.len());
        for (at, row) in self.rows.iter().enumerate() {
            let chosen = |(column, choice): &(usize, usize)| {
                row.cells.get(*column).is_some_and(|cell| cell.choices.contains(choice))
            };
            let searched =
                self.columns.iter().zip(&row.cells).filter(|(column, _)| asked.details || !column.detail);
            if asked.choices.iter().all(chosen) && searched.into_iter().any(|(_, cell)| holds(cell, &text)) {
                rows.push(at);
            }
        }
        let Some((column, downwards)) = asked.order else { return rows };
        let cell = |at: usize| rows.get(at).and_then(|row| self.cell(*row, column));
        let order = scale::order(rows.len(), &|a, b| match (cell(a), cell(b)) {
            (Some(a), Some(b)) => compare(a, b, downwards),
            _ => Ordering::Equal,
        });
        order.into_iter().filter_map(|at| rows.get(at).copied()).collect()
    }
}

/// Whether a cell contains the text, which is in half width and lower case, in either language.
fn holds(cell: &SheetCell, text: &str) -> bool {
    let own = [&cell.text, &cell.words, &cell.other];
    text.is_empty() || own.iter().any(|own| own.chars().map(text::plain).collect::<String>().contains(text))
}

/// Numbers of one measure before those of the next, each by value; then words by their characters. Whatever the
/// direction, what has a number comes before what has none, and empty cells come last.
fn compare(a: &SheetCell, b: &SheetCell, downwards: bool) -> Ordering {
    let kind = |cell: &SheetCell| match cell.number {
        Some(_) => cell.measure.map_or(1, |_| 0),
        None if cell.text.is_empty() => 3,
        None => 2,
    };
    let turned = |order: Ordering| if downwards { order.reverse() } else { order };
    kind(a).cmp(&kind(b)).then(a.measure.cmp(&b.measure)).then_with(|| {
        turned(match (a.number, b.number) {
            (Some(a), Some(b)) => a.total_cmp(&b),
            _ => a.text.cmp(&b.text),
        })
    })
}
