//! Dots: circles at a place.

use crate::figure::{MarkItem, Texture};
use crate::scene::layout::Layout;
use crate::scene::{Fill, Ink, Primitive, Stroke};

/// The dot's circle: filled with a thin rim of paper so that it stands clear of lines, or a ring.
pub(crate) fn shape(item: &MarkItem, layout: &Layout) -> Primitive {
    let center = layout.point(item.x, item.y);
    let filled = |ink, hatch| Some(Fill { ink, hatch, alpha: 1.0 });
    let stroke = |ink, width, dash| Some(Stroke { ink, width, dash, alpha: 1.0 });
    let (fill, stroke) = match item.texture {
        Texture::Solid => (filled(item.ink, false), stroke(Ink::Paper, 1.5, None)),
        Texture::Hatch => (filled(item.ink, true), stroke(item.ink, 2.0, None)),
        Texture::Outline | Texture::Tint => (filled(Ink::Paper, false), stroke(item.ink, 2.5, None)),
        Texture::Dashed => (filled(Ink::Paper, false), stroke(item.ink, 2.0, Some([3.0, 2.0]))),
    };
    Primitive::Circle { center, radius: item.size, fill, stroke }
}
