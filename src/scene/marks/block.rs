//! A block of words before it is placed: its letters, and how high it stands.

use crate::figure::{Label, MarkItem, Position, Side};
use crate::scene::text::label_font;
use crate::scene::wrap::wrap;
use crate::scene::{Font, TextMetrics};

/// Letters are never smaller; a smaller size asks for those of labels.
const LEAST_PX: f64 = 12.0;
/// Line height, as a share of the letters' size.
pub(crate) const LEADING: f64 = 18.0 / 13.0;

/// How high a block stands, in a plot this wide.
pub(crate) fn height(item: &MarkItem, width: f64, metrics: &dyn TextMetrics) -> f64 {
    let Some(label) = &item.label else { return 0.0 };
    let font = font(item, label);
    let lines = wrap(&label.text, (width * extent(item, label.side)).max(1.0), font, metrics);
    font.size * LEADING * lines.len() as f64
}

/// The share of the plot's width that a block may take; all of it where that depends on a scale.
fn extent(item: &MarkItem, side: Side) -> f64 {
    let share = |place: Position| if let Position::Share(share) = place { Some(share) } else { None };
    let end = if side == Side::Left { 0.0 } else { 1.0 };
    let ends = share(item.x).zip(item.x2.map_or(Some(end), share));
    ends.map_or(1.0, |(a, b)| (b - a).abs())
}

/// The letters of a block.
pub(crate) fn font(item: &MarkItem, label: &Label) -> Font {
    let font = label_font(label.strong);
    Font { size: if item.size >= LEAST_PX { item.size } else { font.size }, ..font }
}
