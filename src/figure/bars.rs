//! Bars in rows: from zero to a datum's number, with the value at the end.
//!
//! Knows no unit and no axis. Invariant: a bar's texture is that of its datum's evidence.

use crate::figure::draft::{Draft, texture_of};
use crate::figure::{MarkItem, Place, Side};
use crate::scene::Ink;

/// Where in a row a bar lies: top and bottom as shares of the row.
pub(crate) const WHOLE: (f64, f64) = (0.16, 0.84);

/// The bar of a datum, to the right of zero or for a negative number to the left. `inks` are of the bar and its words.
pub(crate) fn bar(draft: &Draft, at: usize, row: usize, lane: (f64, f64), inks: (Ink, Ink)) -> MarkItem {
    let number = draft.amount(at);
    let side = if number < 0.0 { Side::Left } else { Side::Right };
    let grade = draft.data.get(at).map(|datum| datum.grade).unwrap_or_default();
    MarkItem::at(Place::Value(0.0), Place::Row(row, lane.0), inks.0)
        .with_end(Place::Value(number), Place::Row(row, lane.1))
        .with_texture(texture_of(grade))
        .with_datum(at)
        .with_label(mark_words(draft, at), side, true, inks.1)
}

/// Words that stand in a row where a bar would, for a datum without a number.
pub(crate) fn words(at: usize, row: usize, lane: (f64, f64), text: String) -> MarkItem {
    // A little way from the line at zero.
    MarkItem::at(Place::Share(0.015), Place::Row(row, (lane.0 + lane.1) / 2.0), Ink::Muted)
        .with_datum(at)
        .with_label(text, Side::Right, false, Ink::Muted)
}

/// The value of a datum and, where its cell says so, what makes it less than certain.
pub(crate) fn mark_words(draft: &Draft, at: usize) -> String {
    let Some(datum) = draft.data.get(at) else { return String::new() };
    // What is computed has a long note, which says how; it stands in the tip.
    if datum.note.is_empty() || datum.printed.is_empty() {
        datum.value.clone()
    } else {
        [datum.value.as_str(), draft.pick(", ", "，"), &datum.note].concat()
    }
}
