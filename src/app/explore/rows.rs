//! The rows of the table, each kept as long as it says the same: moved, not made again, when the order changes.

use leptos::tachys::view::{Mountable, Render};
use web_sys::{Element, Node};

use crate::app::explore::explorer::Front;
use crate::app::explore::grid::{RowKey, key, row};

/// The rows that stand.
pub struct Rows<S> {
    rows: Vec<(RowKey, S)>,
    make: fn(&Front, usize) -> S,
}

/// No rows so far.
pub fn none() -> Rows<impl Mountable + std::ops::Deref<Target = Element>> {
    Rows { rows: Vec::new(), make: |front, at| row(front, at).build() }
}

impl<S: Mountable + std::ops::Deref<Target = Element>> Rows<S> {
    /// Lets the rows that are in front stand in `body`, in their order. What stands in its place already is not touched.
    pub fn fill(&mut self, body: &Element, front: &Front) {
        let mut old = std::mem::take(&mut self.rows);
        let mut kept = Vec::with_capacity(front.shown.rows.len());
        for at in &front.shown.rows {
            let key = key(front, *at);
            let stands = old.iter().position(|(own, _)| *own == key).map(|place| old.remove(place).1);
            kept.push((key, stands.unwrap_or_else(|| (self.make)(front, *at))));
        }
        for (_, row) in &mut old {
            row.unmount();
        }
        let mut next: Option<Node> = body.first_child();
        for (_, row) in &mut kept {
            if next.as_ref().is_some_and(|next| next.is_same_node(Some(row))) {
                next = row.next_sibling();
            } else {
                row.mount(body, next.as_ref());
            }
        }
        self.rows = kept;
    }
}
