//! The rows of the table, each kept as long as it says the same: moved, not made again, when the order changes.

use web_sys::Element;

use crate::app::explore::explorer::Front;
use crate::app::hooks::{Shared, set_html};
use crate::figure::Sheet;
use crate::markup::explore::cells;

/// What a row is the same row by, in the same table and with the same shown of it: its place, and which of its cells is marked.
type RowKey = (usize, Option<usize>);

/// The rows that stand.
#[derive(Default)]
pub struct Rows {
    /// Their table, and what is shown of it.
    of: Option<(Shared<Sheet>, [bool; 3])>,
    rows: Vec<(RowKey, Element)>,
}

impl Rows {
    /// Lets the rows that are in front stand in `body`, in their order. What stands in its place already is not touched.
    pub fn fill(&mut self, body: &Element, front: &Front) {
        let shown = &front.shown;
        let of = Some((front.sheet.clone(), [shown.words, shown.evidence, shown.details]));
        let mut old = std::mem::take(&mut self.rows);
        let same = self.of == of;
        self.of = of;
        for at in &shown.rows {
            let key = (*at, shown.marked.filter(|(row, _)| row == at).map(|(_, column)| column));
            let stands = old.iter().position(|(own, _)| same && *own == key).map(|place| old.remove(place));
            let made = || {
                let row = body.owner_document()?.create_element("tr").ok()?;
                set_html(&row, &cells(&front.sheet, shown, *at));
                Some((key, row))
            };
            self.rows.extend(stands.or_else(made));
        }
        for (_, row) in old {
            row.remove();
        }
        let mut next = body.first_child();
        for (_, row) in &self.rows {
            if next.as_ref().is_some_and(|next| next.is_same_node(Some(row))) {
                next = row.next_sibling();
            } else {
                // Fails only where a row would stand in itself.
                let _ = body.insert_before(row, next.as_ref());
            }
        }
    }
}
