//! A block of words before it is placed: its letters, and how high it stands.

use crate::figure::{Label, MarkItem, Position, Side};
use crate::scene::text::label_font;
use crate::scene::wrap::wrap;
use crate::scene::{Font, TextMetrics};

/// Letters are never smaller; a smaller size asks for those of labels.
const LEAST_PX: f64 = 12.0;
/// Line height, as a share of the letters' size.
pub(crate) const LEADING: f64 = 18.0 / 13.0;

/// How high a block stands in a plot whose positions are so many pixels from its left edge.
pub(crate) fn height(item: &MarkItem, px: &dyn Fn(Position) -> f64, metrics: &dyn TextMetrics) -> f64 {
    let Some(label) = &item.label else { return 0.0 };
    let font = font(item, label);
    let edge = if label.side == Side::Left { 0.0 } else { 1.0 };
    let end = item.x2.unwrap_or(Position::Share(edge));
    let lines = wrap(&label.text, (px(end) - px(item.x)).abs().max(1.0), font, metrics);
    font.size * LEADING * lines.len() as f64
}

/// The letters of a block.
pub(crate) fn font(item: &MarkItem, label: &Label) -> Font {
    let font = label_font(label.strong);
    Font { size: if item.size >= LEAST_PX { item.size } else { font.size }, ..font }
}
