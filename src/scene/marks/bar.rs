//! Bars: rectangles between two places.

use crate::figure::MarkItem;
use crate::look::Ink;
use crate::look::Texture;
use crate::scene::layout::Layout;
use crate::scene::{Fill, Primitive, Rect, Stroke};

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
    let fill = Fill { ink, hatch: texture == Texture::Hatch, alpha: 1.0 };
    let dash = (texture == Texture::Dashed).then_some([4.0, 3.0]);
    let stroke = Stroke { ink, width: 1.5, dash, alpha: 1.0 };
    match texture {
        Texture::Solid => Primitive::Rect { rect, fill: Some(fill), stroke: None },
        Texture::Hatch => {
            Primitive::Rect { rect: rect.inflate(-0.75), fill: Some(fill), stroke: Some(stroke) }
        }
        Texture::Tint => {
            let pale = Some(Fill { alpha: TINT, ..fill });
            Primitive::Rect { rect: rect.inflate(-0.75), fill: pale, stroke: Some(stroke) }
        }
        Texture::Outline | Texture::Dashed => {
            Primitive::Rect { rect: rect.inflate(-0.75), fill: None, stroke: Some(stroke) }
        }
    }
}
