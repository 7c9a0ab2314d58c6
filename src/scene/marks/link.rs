//! Links: strokes that join two data.

use crate::figure::MarkItem;
use crate::look::Texture;
use crate::scene::layout::Layout;
use crate::scene::{Primitive, Stroke};

/// A straight stroke between the item's two places.
pub(crate) fn shape(item: &MarkItem, layout: &Layout) -> Primitive {
    let from = layout.point(item.x, item.y);
    let to = layout.point(item.x2.unwrap_or(item.x), item.y2.unwrap_or(item.y));
    let dash = dash(item.texture);
    let stroke = Stroke { ink: item.ink, width: item.size, dash, alpha: 1.0 };
    Primitive::Path { points: vec![from, to], closed: false, fill: None, stroke: Some(stroke) }
}

/// Lengths of dash and gap of a straight stroke of this texture, if it is dashed.
pub(crate) fn dash(texture: Texture) -> Option<[f64; 2]> {
    match texture {
        Texture::Solid => None,
        Texture::Tint => Some([1.5, 2.0]),
        _ => Some([4.0, 4.0]),
    }
}
