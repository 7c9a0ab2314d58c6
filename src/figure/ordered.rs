//! The order of rows that a reader asks for: in the table, in the picture where it has rows, and on the keyboard's walk.
//!
//! Needs no dataset. Invariant: nothing is lost or added, what is equal keeps its order, and rows that strokes join stay as they are.

use std::cmp::Ordering;

use crate::figure::{AxisScale, Drawing, Figure, Series};
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
        let Figure { table, drawing, narrow, series, .. } = self;
        let rows = &mut table.rows;
        put(&order, &mut |a, b| rows.swap(a, b));
        let place = |datum: usize| {
            let holds = |row: &Vec<(String, Option<usize>)>| row.iter().any(|(_, at)| *at == Some(datum));
            rows.iter().position(holds).unwrap_or(usize::MAX)
        };
        reorder(drawing, &place);
        if let Some(narrow) = narrow {
            reorder(narrow, &place);
        }
        for Series { data, .. } in series {
            let at = |n: usize| data.get(n).map(|datum| place(*datum));
            let order = scale::order(data.len(), &|a, b| at(a).cmp(&at(b)));
            put(&order, &mut |a, b| data.swap(a, b));
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

/// Puts things, by swapping two of them at a time, where an order has them.
fn put(order: &[usize], swap: &mut dyn FnMut(usize, usize)) {
    for (to, from) in order.iter().enumerate() {
        let mut from = *from;
        // What stood there has been swapped away, perhaps more than once.
        while from < to {
            from = order.get(from).copied().unwrap_or(to);
        }
        swap(to, from);
    }
}

/// Puts the rows of each panel in the order of the places of their data. Groups are gone.
#[inline(never)]
fn reorder(Drawing { panels, marks, .. }: &mut Drawing, place: &dyn Fn(usize) -> usize) {
    for (at, panel) in panels.iter_mut().enumerate() {
        let (AxisScale::Rows(labels), false) = (&mut panel.y.scale, panel.joined) else { continue };
        let key = |row: usize| {
            let mut least = usize::MAX;
            for item in marks.iter().filter(|mark| mark.panel == at).flat_map(|mark| &mark.items) {
                if let (Some(own), Some(datum)) = (item.y.row(), item.datum)
                    && own == row
                {
                    least = place(datum).min(least);
                }
            }
            least
        };
        let order = scale::order(labels.len(), &|a, b| key(a).cmp(&key(b)));
        put(&order, &mut |a, b| labels.swap(a, b));
        for label in labels {
            label.begins = false;
        }
        for item in marks.iter_mut().filter(|mark| mark.panel == at).flat_map(|mark| &mut mark.items) {
            item.goes(&|row| order.iter().position(|from| *from == row));
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod making {
    use super::{AxisScale, Drawing, Figure};
    use crate::figure::{MarkKind, Position};

    impl Figure {
        /// Notes in which panels rows keep their order, whatever is asked for.
        pub(in crate::figure) fn join_rows(&mut self) {
            for drawing in std::iter::once(&mut self.drawing).chain(&mut self.narrow) {
                for at in 0..drawing.panels.len() {
                    let joined = is_joined(drawing, at);
                    drawing.panels[at].joined = joined;
                }
            }
        }
    }

    /// Whether something is drawn from one row to another, a row without a name goes on with the one before, or one holds
    /// nothing that it could be ordered by.
    fn is_joined(drawing: &Drawing, panel: usize) -> bool {
        let AxisScale::Rows(labels) = &drawing.panels[panel].y.scale else { return false };
        let named = labels.iter().filter(|label| !label.text.is_empty()).count();
        let row = |place: Position| match place {
            Position::Row(row, _) | Position::Track(row) => Some(row),
            _ => None,
        };
        let parts = |one: Option<usize>, other: Option<usize>| one.zip(other).is_some_and(|(a, b)| a != b);
        let mut marks = drawing.marks.iter().filter(|mark| mark.panel == panel);
        let crossed = marks.any(|mark| {
            let line = matches!(mark.kind, MarkKind::Line | MarkKind::Step);
            mark.items.iter().any(|item| parts(row(item.y), item.y2.and_then(row)))
                || line && mark.items.windows(2).any(|two| parts(row(two[0].y), row(two[1].y)))
        });
        let items = || drawing.marks.iter().filter(|mark| mark.panel == panel).flat_map(|mark| &mark.items);
        let bare = |at: usize| items().all(|item| item.datum.is_none() || row(item.y) != Some(at));
        crossed || named > 0 && named < labels.len() || (0..labels.len()).any(bare)
    }
}

#[cfg(test)]
mod tests {
    use super::put;
    use crate::scale;

    #[test]
    fn things_are_put_where_their_order_has_them() {
        for values in [
            vec![],
            vec![1],
            vec![2, 1],
            vec![3, 1, 2],
            vec![5, 3, 4, 1, 2, 0],
            vec![1, 2, 3],
            vec![2, 2, 1, 1],
        ] {
            let order = scale::order(values.len(), &|a, b| values[a].cmp(&values[b]));
            let mut sorted = values.clone();
            put(&order, &mut |a, b| sorted.swap(a, b));
            assert!(sorted.is_sorted(), "{values:?} {order:?} {sorted:?}");
        }
    }
}
