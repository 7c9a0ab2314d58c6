//! Swatches: what stands before the words of a legend's key, drawn by the functions that draw the marks themselves.
//!
//! Knows keys and shapes, no page and no file: both take the swatch from here.

use crate::figure::{LegendEntry, MarkKind};
use crate::scene::marks::{bar::textured, dot::disc, event::diamond, line, link};
use crate::scene::{Point, Primitive, Rect, Size, Stroke};

/// How large a swatch is, in logical pixels: wide enough for two dashes and for hatching.
pub const SWATCH: Size = Size { w: 24.0, h: 12.0 };

/// The swatch of a key, its upper left corner at a point.
pub fn swatch(key: &LegendEntry, Point { x, y }: Point) -> Primitive {
    let (ink, texture) = (key.ink, key.texture);
    let middle = Point { x: x + SWATCH.w / 2.0, y: y + SWATCH.h / 2.0 };
    let (width, dash) = match key.kind {
        MarkKind::Bar => return textured(Rect::new(x, y, x + SWATCH.w, y + SWATCH.h), ink, texture),
        MarkKind::Dot => return disc(middle, 4.5, ink, texture),
        MarkKind::Event => return diamond(middle, 5.0, ink, texture),
        MarkKind::Line | MarkKind::Step => (2.5, line::dash(texture)),
        _ => (1.5, link::dash(texture)),
    };
    let points = vec![Point { y: middle.y, x }, Point { x: x + SWATCH.w, y: middle.y }];
    let stroke = Some(Stroke { ink, width, dash, alpha: 1.0 });
    Primitive::Path { points, closed: false, fill: None, stroke }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::Ink;
    use crate::look::Texture;

    fn drawn(kind: MarkKind, texture: Texture) -> Primitive {
        let key = LegendEntry { kind, ink: Ink::China, texture, text: String::new() };
        swatch(&key, Point { x: 5.0, y: 50.0 })
    }

    #[test]
    fn every_shape_stays_within_the_swatch_and_in_its_middle() {
        let room = Rect::new(5.0, 50.0, 5.0 + SWATCH.w, 50.0 + SWATCH.h);
        for kind in [MarkKind::Bar, MarkKind::Dot, MarkKind::Event, MarkKind::Line, MarkKind::Rule] {
            let bounds = drawn(kind, Texture::Solid).bounds();
            assert_eq!(bounds.center(), room.center(), "{kind:?}");
            assert!(bounds.x0 >= room.x0 && bounds.x1 <= room.x1 && bounds.height() <= SWATCH.h, "{kind:?}");
        }
    }

    #[test]
    fn a_dashed_line_is_a_line_and_a_dashed_bar_a_bar() {
        let line = drawn(MarkKind::Line, Texture::Dashed);
        assert!(
            matches!(line, Primitive::Path { closed: false, stroke: Some(Stroke { dash: Some(_), .. }), .. }),
            "{line:?}"
        );
        let bar = drawn(MarkKind::Bar, Texture::Dashed);
        assert!(matches!(bar, Primitive::Rect { stroke: Some(Stroke { dash: Some(_), .. }), .. }), "{bar:?}");
    }

    #[test]
    fn an_event_is_a_diamond_and_a_line_is_thicker_than_a_rule() {
        assert!(matches!(drawn(MarkKind::Event, Texture::Solid), Primitive::Path { closed: true, .. }));
        let width = |kind| match drawn(kind, Texture::Solid) {
            Primitive::Path { stroke: Some(stroke), .. } => stroke.width,
            _ => 0.0,
        };
        assert_eq!([MarkKind::Line, MarkKind::Step, MarkKind::Rule].map(width), [2.5, 2.5, 1.5]);
    }
}
