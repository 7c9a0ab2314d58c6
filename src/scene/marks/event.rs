//! Events: a small diamond on the foot of a time axis for something that happened then.

use crate::figure::{MarkItem, Texture};
use crate::scene::layout::Layout;
use crate::scene::{Fill, Ink, Point, Primitive, Stroke};

/// The diamond's middle stands on the plot's lower edge, wherever the item's own y is.
pub(crate) fn shape(item: &MarkItem, layout: &Layout) -> Primitive {
    let middle = Point { x: layout.px_from_place_x(item.x), y: layout.plot.y1 };
    let by = item.size;
    let at = |dx: f64, dy: f64| Point { x: middle.x + dx, y: middle.y + dy };
    let ink = if item.texture == Texture::Solid { item.ink } else { Ink::Paper };
    Primitive::Path {
        points: vec![at(0.0, -by), at(by, 0.0), at(0.0, by), at(-by, 0.0)],
        closed: true,
        fill: Some(Fill { ink, hatch: false, alpha: 1.0 }),
        stroke: Some(Stroke { ink: item.ink, width: 1.5, dash: None, alpha: 1.0 }),
    }
}
