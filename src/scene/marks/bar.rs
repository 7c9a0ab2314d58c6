//! Bars: rectangles between two places.

use crate::figure::MarkItem;
use crate::look::Ink;
use crate::look::Texture;
use crate::scene::layout::Layout;
use crate::scene::{Fill, Pattern, Primitive, Rect, Stroke};

/// A bar thinner than this could be neither seen nor pointed at.
const LEAST_PX: f64 = 2.0;
/// How much of the ink a tint has.
const TINT: f64 = 0.3;

/// The bar's rectangle, at least 2 px long. Hatched bars have an outline, outlined ones an empty inside.
pub(crate) fn shape(item: &MarkItem, layout: &Layout) -> Primitive {
    let x0 = layout.px_from_data_x(item.x);
    let x1 = layout.px_from_data_x(item.x2.unwrap_or(item.x));
    let y0 = layout.px_from_data_y(item.y);
    let y1 = layout.px_from_data_y(item.y2.unwrap_or(item.y));
    let mut rect = Rect::new(x0, y0, x1, y1);
    if rect.width() < LEAST_PX {
        rect.x1 = rect.x0 + LEAST_PX;
    }
    textured(rect, item.ink, item.texture)
}

/// A rectangle in a texture, as bars have it and as a legend shows it.
pub(crate) fn textured(rect: Rect, ink: Ink, texture: Texture) -> Primitive {
    // A hatch is as pale as a tint: a third of it is ink.
    let texture = if texture == Texture::Tint && ink.is_ruled() { Texture::Hatch } else { texture };
    let pattern = match texture {
        Texture::Hatch => Pattern::Hatch,
        _ if ink.is_ruled() => Pattern::Ruled,
        _ => Pattern::Even,
    };
    let alpha = if texture == Texture::Tint { TINT } else { 1.0 };
    let is_filled = !matches!(texture, Texture::Outline | Texture::Dashed);
    let fill = is_filled.then_some(Fill { ink, pattern, alpha });
    if texture == Texture::Solid {
        return Primitive::Rect { rect, fill, stroke: None };
    }
    let dash = (texture == Texture::Dashed).then_some([4.0, 3.0]);
    let stroke = Some(Stroke { ink, width: 1.5, dash, alpha: 1.0 });
    Primitive::Rect { rect: rect.inflate(-0.75), fill, stroke }
}
