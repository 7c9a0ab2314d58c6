//! Annotations: words with a thin leader from the place that they speak of.

use crate::figure::{MarkItem, Side};
use crate::scene::layout::Layout;
use crate::scene::{Ink, Item, Point, Primitive, Rect, Role, Stroke};

/// A leader shorter than this says nothing that nearness does not.
const LEAST_PX: f64 = 10.0;
/// Between the leader's end and words above or below it.
const GAP_PX: f64 = 3.0;

/// Which way the words give way where they have no room: up or down, away from the place; -1 or 1, or 0 for neither.
pub(crate) fn away(item: &MarkItem, side: Side, layout: &Layout) -> f64 {
    let from = layout.point(item.x, item.y);
    let to = layout.point(item.x2.unwrap_or(item.x), item.y2.unwrap_or(item.y));
    match side {
        Side::Above => -1.0,
        Side::Below => 1.0,
        _ if to.y == from.y => 0.0,
        _ => (to.y - from.y).signum(),
    }
}

/// The leader from (x, y) to words that cover these bounds; none where they stand next to it.
pub(crate) fn leader(item: &MarkItem, side: Side, words: Rect, layout: &Layout) -> Option<Item> {
    let from = layout.point(item.x, item.y);
    let to_x = item.x2.map_or(from.x, |x| layout.px_from_place_x(x));
    let to = match side {
        Side::Above => Point { x: to_x, y: words.y1 + GAP_PX },
        Side::Below => Point { x: to_x, y: words.y0 - GAP_PX },
        _ => Point { x: to_x, y: words.center().y },
    };
    if (to.x - from.x).hypot(to.y - from.y) < LEAST_PX {
        return None;
    }
    let stroke = Stroke { ink: Ink::Axis, width: 1.0, dash: None, alpha: 1.0 };
    let points = vec![from, to];
    let primitive = Primitive::Path { points, closed: false, fill: None, stroke: Some(stroke) };
    Some(Item { role: Role::Note, datum: None, bounds: primitive.bounds(), primitive })
}
