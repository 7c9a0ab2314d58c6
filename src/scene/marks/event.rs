//! Events: small diamonds in a strip under a time axis, for what happened then. Those at about the same time stand under
//! one another, each at its own date.

use crate::figure::{Mark, MarkItem, MarkKind, Position};
use crate::look::Ink;
use crate::look::Texture;
use crate::scene::{Fill, Pattern, Point, Primitive, Stroke};
use std::borrow::Cow;

/// Between the axis line and the first diamonds, and between diamonds.
const APART: f64 = 3.0;
/// The least height of a level, so that names beside diamonds clear each other.
const LINE: f64 = 17.0;

/// How high a strip the events of a panel need under its plot; nothing where there are none.
pub(crate) fn strip(marks: &[Cow<Mark>], px_from_data_x: &dyn Fn(Position) -> f64) -> f64 {
    let marks = marks.iter().filter(|mark| mark.kind == MarkKind::Event && !mark.items.is_empty());
    marks.map(|mark| pile(&mark.items, px_from_data_x, 0.0).1).fold(0.0, f64::max)
}

/// The middle of each event, under the plot's foot at its date and clear of the others of its mark.
pub(crate) fn middles(mark: &Mark, px_from_data_x: &dyn Fn(Position) -> f64, foot: f64) -> Vec<Point> {
    pile(&mark.items, px_from_data_x, foot).0
}

/// The middles and the height they take under the plot. Each stands in the first level where it touches none before it.
fn pile(items: &[MarkItem], px_from_data_x: &dyn Fn(Position) -> f64, foot: f64) -> (Vec<Point>, f64) {
    let size = items.iter().map(|item| item.size).fold(0.0, f64::max);
    let (wide, high) = (size * 2.0 + APART, (size * 2.0 + APART).max(LINE));
    let mut levels: Vec<Vec<f64>> = Vec::new();
    let mut middles = Vec::with_capacity(items.len());
    for item in items {
        let x = px_from_data_x(item.x);
        let free = |level: &Vec<f64>| level.iter().all(|other| (other - x).abs() >= wide);
        let at = levels.iter().position(free).unwrap_or(levels.len());
        match levels.get_mut(at) {
            Some(level) => level.push(x),
            None => levels.push(vec![x]),
        }
        middles.push(Point { x, y: foot + APART + high * (at as f64 + 0.5) });
    }
    (middles, APART + high * levels.len() as f64)
}

/// The diamond of an event.
pub(crate) fn shape(item: &MarkItem, middle: Point) -> Primitive {
    diamond(middle, item.size, item.ink, item.texture)
}

/// A diamond that reaches so far from its middle, as events have it and as a legend shows it.
pub(crate) fn diamond(middle: Point, by: f64, ink: Ink, texture: Texture) -> Primitive {
    let at = |dx: f64, dy: f64| Point { x: middle.x + dx, y: middle.y + dy };
    let inside = if texture == Texture::Solid { ink } else { Ink::Paper };
    Primitive::Path {
        points: vec![at(0.0, -by), at(by, 0.0), at(0.0, by), at(-by, 0.0)],
        closed: true,
        fill: Some(Fill { ink: inside, pattern: Pattern::Even, alpha: 1.0 }),
        stroke: Some(Stroke { ink, width: 1.5, dash: None, alpha: 1.0 }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Axis, Side};
    use crate::scene::test_panel::{test_panel, words};

    fn piled(dates: &[f64]) -> Vec<Point> {
        let at = |x: &f64| MarkItem::at(Position::Share(*x), Position::Share(1.0), Ink::Other).with_size(5.0);
        let mark = Mark::new(MarkKind::Event, dates.iter().map(at));
        let across = |x| if let Position::Share(share) = x { share * 300.0 } else { 0.0 };
        middles(&mark, &across, 100.0)
    }

    #[test]
    fn events_apart_stand_in_one_line_under_the_plot() {
        let all = piled(&[0.1, 0.5, 0.9]);
        assert!(all.iter().all(|p| p.y == all[0].y && p.y > 100.0));
    }

    #[test]
    fn events_at_the_same_time_stand_under_one_another_at_their_own_dates() {
        let all = piled(&[0.5, 0.5, 0.51, 0.7]);
        assert_eq!(all.iter().map(|p| p.x).collect::<Vec<_>>(), [150.0, 150.0, 153.0, 210.0]);
        assert!(all[0].y < all[1].y && all[1].y < all[2].y && all[3].y == all[0].y);
        assert!(all[1].y - all[0].y >= 10.0);
    }

    #[test]
    fn a_diamond_is_hit_in_its_middle() {
        let item = MarkItem::at(Position::Share(0.5), Position::Share(1.0), Ink::Other).with_size(5.0);
        let middle = Point { x: 10.0, y: 10.0 };
        for texture in [Texture::Solid, Texture::Outline] {
            assert_eq!(shape(&item.clone().with_texture(texture), middle).distance(middle), 0.0);
        }
    }

    #[test]
    fn the_name_of_an_event_stands_beside_its_diamond_whatever_side_is_asked_for() {
        let event = MarkItem::at(Position::Share(0.5), Position::Share(1.0), Ink::Text).with_size(5.0);
        let event = event.with_label("event", Side::Above, false, Ink::Text);
        let marks = [Mark::new(MarkKind::Event, [event])];
        let labels = test_panel(Axis::none(), Axis::none(), &marks, &[], (400.0, 300.0)).labels;
        assert!(words(&labels)[0].1.x0 > 205.0, "{:?}", words(&labels));
    }

    #[test]
    fn large_diamonds_stand_further_apart_than_names_need() {
        let at = MarkItem::at(Position::Share(0.5), Position::Share(1.0), Ink::Other).with_size(10.0);
        let mark = Mark::new(MarkKind::Event, [at.clone(), at]);
        let all = middles(&mark, &|_| 0.0, 100.0);
        assert_eq!([all[0].y, all[1].y], [100.0 + APART + 11.5, 100.0 + APART + 34.5]);
    }
}
