//! Step lines: a value that holds until the next one, each tread and riser in the texture of the item it ends at.

use crate::figure::{MarkItem, Texture};
use crate::scene::layout::Layout;
use crate::scene::{Point, Primitive, Stroke};

/// Paths of the steps: level from each item to the next one's x, then up or down to it.
pub(crate) fn shapes(items: &[MarkItem], layout: &Layout) -> Vec<Primitive> {
    let mut paths = Vec::new();
    for pair in items.windows(2) {
        let [from, to] = pair else { continue };
        let (a, b) = (layout.point(from.x, from.y), layout.point(to.x, to.y));
        let dash = (to.texture != Texture::Solid).then_some([6.0, 5.0]);
        let stroke = Stroke { ink: to.ink, width: to.size, dash, alpha: 1.0 };
        let points = vec![a, Point { x: b.x, y: a.y }, b];
        paths.push(Primitive::Path { points, closed: false, fill: None, stroke: Some(stroke) });
    }
    paths
}
