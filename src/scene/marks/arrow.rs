//! Arrows: a stroke with a head, for what became of what.

use crate::figure::MarkItem;
use crate::look::Texture;
use crate::scene::layout::Layout;
use crate::scene::{Fill, Pattern, Point, Primitive, Stroke, length};

/// Length and half width of the head.
const HEAD: (f64, f64) = (9.0, 4.5);

/// The shaft, then the head; an arrow shorter than its head is a head alone, and one without length points right.
pub(crate) fn shapes(item: &MarkItem, layout: &Layout) -> Vec<Primitive> {
    let from = layout.point(item.x, item.y);
    let to = layout.point(item.x2.unwrap_or(item.x), item.y2.unwrap_or(item.y));
    let length = length(to.x - from.x, to.y - from.y);
    let (ux, uy) =
        if length > 0.0 { ((to.x - from.x) / length, (to.y - from.y) / length) } else { (1.0, 0.0) };
    let neck = Point { x: to.x - ux * HEAD.0, y: to.y - uy * HEAD.0 };
    let side = |by: f64| Point { x: neck.x - uy * by, y: neck.y + ux * by };
    let mut shapes = Vec::with_capacity(2);
    if length > HEAD.0 {
        let dash = (item.texture != Texture::Solid).then_some([4.0, 4.0]);
        let stroke = Stroke { ink: item.ink, width: item.size, dash, alpha: 1.0 };
        let points = vec![from, neck];
        shapes.push(Primitive::Path { points, closed: false, fill: None, stroke: Some(stroke) });
    }
    let fill = Fill { ink: item.ink, pattern: Pattern::Even, alpha: 1.0 };
    let points = vec![side(HEAD.1), to, side(-HEAD.1)];
    shapes.push(Primitive::Path { points, closed: true, fill: Some(fill), stroke: None });
    shapes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Mark, MarkKind, Position};
    use crate::look::Ink;
    use crate::scene::marks::test_panel;

    fn arrow(from: (f64, f64), to: (f64, f64)) -> Vec<Primitive> {
        let item = MarkItem::at(Position::Share(from.0), Position::Share(from.1), Ink::Other)
            .with_end(Position::Share(to.0), Position::Share(to.1));
        let mark = Mark::new(MarkKind::Arrow, vec![item]);
        test_panel(&mark, |layout| shapes(&mark.items[0], layout))
    }

    #[test]
    fn the_head_ends_where_the_arrow_does_and_the_shaft_at_its_neck() {
        let [shaft, head] = &arrow((0.0, 0.5), (1.0, 0.5))[..] else { panic!("a shaft and a head") };
        assert_eq!(head.bounds().x1, 300.0);
        assert_eq!(shaft.bounds().x1, head.bounds().x0);
        assert_eq!(head.bounds().height(), HEAD.1 * 2.0);
    }

    #[test]
    fn an_arrow_may_point_down_or_have_no_length() {
        let down = arrow((0.5, 0.0), (0.5, 1.0));
        assert_eq!(down[1].bounds().y1, 100.0);
        let none = arrow((0.5, 0.5), (0.5, 0.5));
        assert_eq!(none.len(), 1);
        assert!(none[0].bounds().x0.is_finite() && none[0].bounds().width() == HEAD.0);
    }
}
