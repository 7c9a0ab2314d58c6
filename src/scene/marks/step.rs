//! Step lines: a value that holds until the next one. A tread is drawn as the item it begins at, whose value it shows; a
//! riser as the one it leads to.

use crate::figure::MarkItem;
use crate::scene::layout::Layout;
use crate::scene::marks::line::dash;
use crate::scene::{Point, Primitive, Stroke};

/// Paths of the steps: level from each item to the next one's x, then up or down to it.
pub(crate) fn shapes(items: &[MarkItem], layout: &Layout) -> Vec<Primitive> {
    let mut paths = Vec::new();
    for pair in items.windows(2) {
        let [from, to] = pair else { continue };
        let (a, b) = (layout.point(from.x, from.y), layout.point(to.x, to.y));
        let corner = Point { x: b.x, y: a.y };
        let (tread, riser) = (stroke(from), stroke(to));
        if tread == riser {
            paths.push(path(vec![a, corner, b], tread));
        } else {
            paths.push(path(vec![a, corner], tread));
            paths.push(path(vec![corner, b], riser));
        }
    }
    paths
}

fn stroke(item: &MarkItem) -> Stroke {
    let dash = dash(item.texture);
    Stroke { ink: item.ink, width: item.size, dash, alpha: 1.0 }
}

fn path(points: Vec<Point>, stroke: Stroke) -> Primitive {
    Primitive::Path { points, closed: false, fill: None, stroke: Some(stroke) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Mark, MarkKind, Position};
    use crate::look::Ink;
    use crate::look::Texture;
    use crate::scene::marks::test_panel;

    fn steps(last: Texture) -> Vec<Primitive> {
        let at = |x, y| MarkItem::at(Position::Share(x), Position::Share(y), Ink::China).with_size(2.0);
        let items = vec![at(0.0, 1.0), at(0.5, 0.5), at(1.0, 0.0).with_texture(last)];
        let mark = Mark::new(MarkKind::Step, items);
        test_panel(&mark, |layout| shapes(&mark.items, layout))
    }

    #[test]
    fn a_step_goes_level_and_then_to_the_next_value() {
        let all = steps(Texture::Solid);
        assert_eq!(all.len(), 2);
        let Primitive::Path { points, .. } = &all[0] else { panic!("a path") };
        let corners: Vec<(f64, f64)> = points.iter().map(|p| (p.x, p.y)).collect();
        assert_eq!(corners, [(0.0, 100.0), (150.0, 100.0), (150.0, 50.0)]);
    }

    #[test]
    fn a_tread_keeps_the_texture_of_the_value_it_shows() {
        let all = steps(Texture::Dashed);
        assert_eq!(all.len(), 3);
        let dashed = |shape: &Primitive| {
            matches!(shape, Primitive::Path { stroke: Some(Stroke { dash: Some(_), .. }), .. })
        };
        assert!(!dashed(&all[1]) && dashed(&all[2]));
    }
}
