//! Dots: circles at a place.

use crate::figure::MarkItem;
use crate::look::Ink;
use crate::look::Texture;
use crate::scene::layout::Layout;
use crate::scene::{Fill, Point, Primitive, Stroke};

/// The dot's circle: filled with a thin rim of paper so that it stands clear of lines, or a ring.
pub(crate) fn shape(item: &MarkItem, layout: &Layout) -> Primitive {
    disc(layout.point(item.x, item.y), item.size, item.ink, item.texture)
}

/// A dot of this radius, as marks have it and as a legend shows it.
pub(crate) fn disc(center: Point, radius: f64, ink: Ink, texture: Texture) -> Primitive {
    let filled = |ink, hatch| Some(Fill { ink, hatch, alpha: 1.0 });
    let stroke = |ink, width, dash| Some(Stroke { ink, width, dash, alpha: 1.0 });
    let (fill, stroke) = match texture {
        Texture::Solid => (filled(ink, false), stroke(Ink::Paper, 1.5, None)),
        Texture::Hatch => (filled(ink, true), stroke(ink, 2.0, None)),
        Texture::Outline | Texture::Tint => (filled(Ink::Paper, false), stroke(ink, 2.5, None)),
        Texture::Dashed => (filled(Ink::Paper, false), stroke(ink, 2.0, Some([3.0, 2.0]))),
    };
    Primitive::Circle { center, radius, fill, stroke }
}
