//! Arrows: a stroke with a head, for what became of what.

use crate::figure::{MarkItem, Texture};
use crate::scene::layout::Layout;
use crate::scene::{Fill, Point, Primitive, Stroke};

/// Length and half width of the head.
const HEAD: (f64, f64) = (9.0, 4.5);

/// The shaft, then the head; an arrow shorter than its head is a head alone.
pub(crate) fn shapes(item: &MarkItem, layout: &Layout) -> Vec<Primitive> {
    let from = layout.point(item.x, item.y);
    let to = layout.point(item.x2.unwrap_or(item.x), item.y2.unwrap_or(item.y));
    let length = (to.x - from.x).hypot(to.y - from.y).max(f64::MIN_POSITIVE);
    let (ux, uy) = ((to.x - from.x) / length, (to.y - from.y) / length);
    let neck = Point { x: to.x - ux * HEAD.0, y: to.y - uy * HEAD.0 };
    let side = |by: f64| Point { x: neck.x - uy * by, y: neck.y + ux * by };
    let mut shapes = Vec::with_capacity(2);
    if length > HEAD.0 {
        let dash = (item.texture != Texture::Solid).then_some([4.0, 4.0]);
        let stroke = Stroke { ink: item.ink, width: item.size, dash, alpha: 1.0 };
        let points = vec![from, neck];
        shapes.push(Primitive::Path { points, closed: false, fill: None, stroke: Some(stroke) });
    }
    let fill = Fill { ink: item.ink, hatch: false, alpha: 1.0 };
    let points = vec![side(HEAD.1), to, side(-HEAD.1)];
    shapes.push(Primitive::Path { points, closed: true, fill: Some(fill), stroke: None });
    shapes
}
