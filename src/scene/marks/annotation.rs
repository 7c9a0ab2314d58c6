//! Annotations: a thin leader from the place that is spoken of to the words.

use crate::figure::MarkItem;
use crate::scene::layout::Layout;
use crate::scene::{Ink, Primitive, Stroke};

/// The leader from (x, y) to (x2, y2), where the words stand. Without an end there is no leader to draw, only a point.
pub(crate) fn shape(item: &MarkItem, layout: &Layout) -> Primitive {
    let from = layout.point(item.x, item.y);
    let to = layout.point(item.x2.unwrap_or(item.x), item.y2.unwrap_or(item.y));
    let stroke = Stroke { ink: Ink::Axis, width: 1.0, dash: None, alpha: 1.0 };
    Primitive::Path { points: vec![from, to], closed: false, fill: None, stroke: Some(stroke) }
}
