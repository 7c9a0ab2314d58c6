//! Dots: small bodies at a place, in a shape of their ink: circles for China, squares, triangles.

use crate::figure::MarkItem;
use crate::look::Ink;
use crate::look::Texture;
use crate::scene::layout::Layout;
use crate::scene::{Fill, Pattern, Point, Primitive, Stroke};

/// Corners in twentieths of the radius, about as large as its circle.
const TRIANGLE: [(i8, i8); 3] = [(0, -20), (20, 20), (-20, 20)];
/// As above.
const SQUARE: [(i8, i8); 4] = [(-19, -19), (19, -19), (19, 19), (-19, 19)];

/// The dot's body: filled with a thin rim of paper so that it stands clear of lines, or a ring.
pub(crate) fn shape(item: &MarkItem, layout: &Layout) -> Primitive {
    disc(layout.point(item.x, item.y), item.size, item.ink, item.texture)
}

/// A dot of this radius, as marks have it and as a legend shows it.
pub(crate) fn disc(center: Point, radius: f64, ink: Ink, texture: Texture) -> Primitive {
    let (width, dash) = match texture {
        Texture::Solid => (1.5, None),
        Texture::Hatch => (2.0, None),
        Texture::Outline | Texture::Tint => (2.5, None),
        Texture::Dashed => (2.0, Some([3.0, 2.0])),
    };
    let full = matches!(texture, Texture::Solid | Texture::Hatch);
    let pattern = if texture == Texture::Hatch { Pattern::Hatch } else { Pattern::Even };
    let fill = Some(Fill { ink: if full { ink } else { Ink::Paper }, pattern, alpha: 1.0 });
    let edge = if texture == Texture::Solid { Ink::Paper } else { ink };
    let stroke = Some(Stroke { ink: edge, width, dash, alpha: 1.0 });
    let (corners, by): (&[(i8, i8)], f64) = match ink {
        Ink::China => return Primitive::Circle { center, radius, fill, stroke },
        Ink::Other => (&TRIANGLE, radius),
        // Standing on its point.
        Ink::ChinaSoft | Ink::UsSoft => (&TRIANGLE, -radius),
        _ => (&SQUARE, radius),
    };
    let mut points = Vec::new();
    for &(x, y) in corners {
        let along = |from: f64, share: i8| from + by * f64::from(share) / 20.0;
        points.push(Point { x: along(center.x, x), y: along(center.y, y) });
    }
    Primitive::Path { points, closed: true, fill, stroke }
}
