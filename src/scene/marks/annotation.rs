//! Annotations: words with a thin leader from the place that they speak of.

use crate::figure::{MarkItem, Side};
use crate::look::Ink;
use crate::scene::layout::Layout;
use crate::scene::{Item, Point, Primitive, Rect, Role, Stroke, length};

/// A leader shorter than this says nothing that nearness does not.
const LEAST_PX: f64 = 10.0;
/// Between the leader's end and words above or below it.
const GAP_PX: f64 = 3.0;

/// Which way the words give way where they have no room: up or down, away from the place; -1 or 1, or 0 for neither.
pub(crate) fn away(item: &MarkItem, side: Side, layout: &Layout) -> f64 {
    let from = layout.point(item.x, item.y);
    let to = layout.point(item.x2.unwrap_or(item.x), item.y2.unwrap_or(item.y));
    match side {
        Side::Above => -1.0,
        Side::Below => 1.0,
        _ if to.y == from.y => 0.0,
        _ => (to.y - from.y).signum(),
    }
}

/// The leader from (x, y) to words that cover these bounds; none where they stand next to it.
pub(crate) fn leader(item: &MarkItem, side: Side, words: Rect, layout: &Layout) -> Option<Item> {
    let from = layout.point(item.x, item.y);
    let to_x = item.x2.map_or(from.x, |x| layout.px_from_data_x(x));
    let to = match side {
        Side::Above => Point { x: to_x, y: words.y1 + GAP_PX },
        Side::Below => Point { x: to_x, y: words.y0 - GAP_PX },
        _ => Point { x: to_x, y: words.center().y },
    };
    if length(to.x - from.x, to.y - from.y) < LEAST_PX + item.size {
        return None;
    }
    // It begins clear of what stands at the place, such as a dot of that size.
    let from = Point { y: from.y + item.size * (to.y - from.y).signum(), ..from };
    let stroke = Stroke { ink: Ink::Axis, width: 1.0, dash: None, alpha: 1.0 };
    let points = vec![from, to];
    let primitive = Primitive::Path { points, closed: false, fill: None, stroke: Some(stroke) };
    Some(Item { role: Role::Note, datum: None, bounds: primitive.bounds(), primitive })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Axis, Mark, MarkKind, Position};
    use crate::scene::marks::test_panel;
    use crate::scene::test_panel::{test_panel as panel, words};

    fn noted(to: (f64, f64), side: Side, words: Rect) -> (Option<Item>, f64) {
        let item = MarkItem::at(Position::Share(0.1), Position::Share(0.9), Ink::Text)
            .with_end(Position::Share(to.0), Position::Share(to.1));
        let mark = Mark::new(MarkKind::Annotation, vec![item]);
        test_panel(&mark, |layout| {
            (leader(&mark.items[0], side, words, layout), away(&mark.items[0], side, layout))
        })
    }

    #[test]
    fn the_leader_ends_short_of_words_above_its_place() {
        let words = Rect::new(0.0, 20.0, 60.0, 32.0);
        let (leader, away) = noted((0.1, 0.5), Side::Above, words);
        assert_eq!(leader.map(|item| item.bounds), Some(Rect::new(30.0, 35.0, 30.0, 89.0)));
        assert_eq!(away, -1.0);
    }

    #[test]
    fn words_next_to_their_place_need_no_leader() {
        let (leader, away) = noted((0.1, 0.9), Side::Right, Rect::new(36.0, 84.0, 90.0, 96.0));
        assert_eq!(leader, None);
        assert_eq!(away, 0.0);
    }

    fn set(items: Vec<MarkItem>) -> Vec<Item> {
        let marks = [Mark::new(MarkKind::Annotation, items)];
        panel(Axis::none(), Axis::none(), &marks, &[], (400.0, 300.0)).labels
    }

    #[test]
    fn words_of_an_annotation_stand_at_its_end_and_keep_to_one_side_of_later_leaders() {
        let note = |x: f64, text: &str| {
            MarkItem::at(Position::Share(x), Position::Share(0.8), Ink::Text).with_label(
                text,
                Side::Above,
                false,
                Ink::Text,
            )
        };
        let ended = note(0.2, "far").with_end(Position::Share(0.7), Position::Share(0.3));
        let labels = set(vec![ended]);
        assert!(words(&labels)[0].1.x0 > 250.0 && words(&labels)[0].1.y1 < 100.0, "{:?}", words(&labels));
        // The leader of the second comes down beside the first's middle, so the first begins or ends at its own place.
        for (later, right) in [(0.48, true), (0.52, false)] {
            let labels = set(vec![note(0.5, "some words"), note(later, "later")]);
            let first = words(&labels)[0].1;
            assert_eq!(first.x0 > 400.0 * later, right, "{first:?}");
        }
    }

    #[test]
    fn words_beside_their_place_give_way_to_where_they_were_put() {
        let beside = |to: (f64, f64)| noted(to, Side::Right, Rect::new(45.0, 84.0, 90.0, 96.0));
        assert_eq!([0.5, 0.9, 0.95].map(|y| beside((0.1, y)).1), [-1.0, 0.0, 1.0]);
        assert!(beside((0.15, 0.9)).0.is_some(), "15 px are far enough for a leader");
        let note = MarkItem::at(Position::Share(0.5), Position::Share(0.5), Ink::Text);
        let label =
            |item: MarkItem| words(&set(vec![item.with_label("word", Side::Right, false, Ink::Text)]))[0].1;
        assert!(label(note.clone()).x0 > 200.0);
        assert!(label(note.with_end_x(Position::Share(0.7))).x0 > 280.0);
    }
}
