//! Where a tip stands: beside what it speaks of where there is room, otherwise over or under it.
//!
//! Knows a datum's shapes, the words at them and the finger that asked. Invariant: whatever its height turns out to be, a tip
//! covers none of them.

use crate::scale::within;
use crate::scene::{Item, Point, Primitive, Reach, Rect, Role, Scene, Size};

/// Between a datum and its tip.
const GAP: f64 = 12.0;
/// How far a tip beside a datum begins over its middle.
const RISE: f64 = 40.0;
/// How far a finger covers what is around the point it touches.
const FINGER: f64 = 12.0;

/// Where no finger is: far from every frame.
pub const NOWHERE: Point = Point { x: -1e6, y: -1e6 };

/// A tip's place, as distances of its edges from the frame's.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TipPosition {
    /// From the frame's left edge to its left one.
    pub left: Option<f64>,
    /// From its right edge to the frame's right one.
    pub right: Option<f64>,
    /// From the frame's top to its top.
    pub top: Option<f64>,
    /// From its bottom to the frame's bottom.
    pub bottom: Option<f64>,
    /// What a pointer crosses on the straight way from the datum to the tip.
    pub way: Rect,
}

impl Scene {
    /// The place of a tip of that size. `seen` is the frame's top in the viewport and the viewport's height, `finger` where a
    /// finger touched.
    ///
    /// Beside comes first where data stand in rows, over and under where they stand in columns, so that a pointer that
    /// goes along the data does not run into the tip; for a finger, which may touch anywhere in a row, it is over or under.
    pub fn tip_position(
        &self,
        datum: usize,
        tip: Size,
        seen: (f64, f64),
        finger: Point,
    ) -> Option<TipPosition> {
        let mark = self.anchor(datum)?.center();
        let all = self.spoken_of(datum).reduce(Rect::union)?;
        // A finger covers what is around the place it touches: on the datum, where a tip would begin; elsewhere, where it lies.
        let touched = finger.y >= 0.0;
        let gap = if touched { GAP + FINGER } else { GAP };
        // A frame that is not in view yet is about to be scrolled to: then its own edges hold the tip.
        let out_of_view = seen.0 > seen.1 || seen.0 + self.size.h < 0.0;
        let (top, view) = if out_of_view { (0.0, self.size.h) } else { seen };
        let columns = self.plot_at(mark).is_some_and(|plot| plot.reach == Reach::Columns);

        let x = Some(within(mark.x - tip.w / 2.0, 0.0, (self.size.w - tip.w).max(0.0)));
        let (head, foot) = (-top, view - top - tip.h);
        let (below, above) = (all.y1 + gap, all.y0 - gap - tip.h);
        if touched {
            // What a finger far away asked for may be out of sight: then an edge of what is seen holds the tip.
            let spots = if columns { [above, below, foot, head] } else { [below, above, foot, head] };
            let clear = |y: &f64| {
                let end = y + tip.h;
                head <= *y
                    && *y <= foot
                    && (all.y1 <= *y || end <= all.y0)
                    && (finger.y + FINGER <= *y || end <= finger.y - FINGER)
            };
            let y = spots.into_iter().find(clear).unwrap_or(below);
            return Some(TipPosition { left: x, top: Some(y), ..TipPosition::default() });
        }
        let right = all.x1 + gap + tip.w <= self.size.w;
        let left = all.x0 - gap - tip.w >= 0.0;
        let (under, over) = (below <= foot, head <= above);
        if (right || left) && !(columns && (over || under)) {
            let from_top = Some((mark.y - RISE).min(foot).max(head));
            return Some(if right {
                let x = all.x1 + gap;
                let way = Rect { x0: mark.x, x1: x, ..all };
                TipPosition { left: Some(x), top: from_top, way, ..TipPosition::default() }
            } else {
                let x = all.x0 - gap;
                let way = Rect { x0: x, x1: mark.x, ..all };
                TipPosition { right: Some(self.size.w - x), top: from_top, way, ..TipPosition::default() }
            });
        }
        Some(if over && (columns || !under) {
            let y = all.y0 - gap;
            let way = Rect { y0: y, y1: mark.y, ..all };
            TipPosition { left: x, bottom: Some(self.size.h - y), way, ..TipPosition::default() }
        } else {
            let way = Rect { y0: mark.y, y1: below, ..all };
            TipPosition { left: x, top: Some(below), way, ..TipPosition::default() }
        })
    }

    /// What the shapes of a datum and the words at them cover, one by one.
    fn spoken_of(&self, datum: usize) -> impl Iterator<Item = Rect> {
        let words =
            |item: &Item| item.role == Role::Label && matches!(item.primitive, Primitive::Text { .. });
        let own = move |item: &&Item| item.datum == Some(datum) && (item.role == Role::Mark || words(item));
        self.items.iter().filter(own).map(|item| item.bounds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::Ink;
    use crate::scene::{Anchor, Family, Font, Plot, Point, Weight};

    const TIP: Size = Size { w: 200.0, h: 100.0 };

    /// A square mark and, right of it, its label.
    fn scene(x: f64, y: f64, reach: Reach) -> Scene {
        let size = Size { w: 600.0, h: 400.0 };
        let frame = Rect::new(0.0, 0.0, size.w, size.h);
        let mark = Rect::new(x - 5.0, y - 5.0, x + 5.0, y + 5.0);
        let word = Rect::new(x + 8.0, y - 8.0, x + 68.0, y + 8.0);
        let font = Font { size: 14.0, weight: Weight::Regular, family: Family::Sans };
        let text = Primitive::Text {
            at: Point { x: word.x0, y },
            text: "12".to_owned(),
            font,
            ink: Ink::Text,
            alpha: 1.0,
            anchor: Anchor::Start,
            halo: false,
        };
        let item = |role, bounds, primitive| Item { role, datum: Some(0), bounds, primitive };
        let body = Primitive::Rect { rect: mark, fill: None, stroke: None };
        Scene {
            size,
            plots: vec![Plot { frame, area: frame, reach }],
            items: vec![item(Role::Mark, mark, body), item(Role::Label, word, text)],
            ..Scene::default()
        }
    }

    fn at(x: f64, y: f64, reach: Reach) -> TipPosition {
        scene(x, y, reach).tip_position(0, TIP, (0.0, 400.0), NOWHERE).unwrap_or_default()
    }

    #[test]
    fn in_rows_it_stands_beyond_the_label_or_on_the_other_side() {
        let beyond = at(100.0, 200.0, Reach::Rows);
        assert_eq!((beyond.left, beyond.right, beyond.top), (Some(180.0), None, Some(160.0)));
        let before = at(400.0, 200.0, Reach::Rows);
        assert_eq!((before.left, before.right, before.top), (None, Some(217.0), Some(160.0)));
        // What stands elsewhere, words of the same datum at an axis among it, is not spoken of.
        let mut other = scene(100.0, 200.0, Reach::Rows);
        let far = other.items.clone().into_iter().map(|item| Item {
            bounds: item.bounds.shifted(0.0, 150.0),
            datum: Some(1),
            ..item
        });
        let axis = other.items.clone().into_iter().skip(1).map(|item| Item {
            bounds: item.bounds.shifted(-100.0, 0.0),
            role: Role::Axis,
            ..item
        });
        let more: Vec<Item> = far.chain(axis).collect();
        other.items.extend(more);
        assert_eq!(other.tip_position(0, TIP, (0.0, 400.0), NOWHERE), Some(beyond));
    }

    #[test]
    fn in_columns_it_stands_over_its_datum_or_under_it() {
        let over = at(100.0, 200.0, Reach::Columns);
        assert_eq!((over.left, over.bottom, over.top), (Some(0.0), Some(220.0), None));
        let under = at(300.0, 50.0, Reach::Columns);
        assert_eq!((under.left, under.top), (Some(200.0), Some(70.0)));
    }

    #[test]
    fn the_way_to_it_begins_at_the_mark_and_ends_at_the_tip() {
        assert_eq!(at(100.0, 200.0, Reach::Rows).way, Rect::new(100.0, 192.0, 180.0, 208.0));
        assert_eq!(at(100.0, 200.0, Reach::Columns).way, Rect::new(95.0, 180.0, 168.0, 200.0));
    }

    #[test]
    fn where_little_of_the_frame_is_seen_the_tip_stands_in_that() {
        let place = scene(100.0, 380.0, Reach::Rows).tip_position(0, TIP, (-250.0, 160.0), NOWHERE);
        assert_eq!(place.and_then(|place| place.top), Some(310.0));
        assert_eq!(scene(100.0, 380.0, Reach::Rows).tip_position(1, TIP, (0.0, 400.0), NOWHERE), None);
    }

    #[test]
    fn a_finger_on_the_datum_is_not_covered_either() {
        let touch =
            |reach, x, y| scene(300.0, 200.0, reach).tip_position(0, TIP, (0.0, 400.0), Point { x, y });
        let over = touch(Reach::Columns, 300.0, 190.0);
        assert_eq!(over.and_then(|place| place.top), Some(192.0 - 24.0 - TIP.h));
        // Where the tip would be, and too far off to be part of what it keeps clear of.
        let under = touch(Reach::Columns, 300.0, 120.0);
        assert_eq!(under.and_then(|place| place.top), Some(208.0 + 24.0));
    }

    /// A bar with its words inside, so long that nothing has room beside it.
    fn long(y: f64, seen: (f64, f64), finger: Point) -> TipPosition {
        let mut scene = scene(300.0, y, Reach::Rows);
        for item in &mut scene.items {
            item.bounds = Rect { x0: 10.0, x1: 590.0, ..item.bounds };
        }
        scene.tip_position(0, TIP, seen, finger).unwrap_or_default()
    }

    #[test]
    fn where_nothing_has_room_beside_it_stands_under_its_datum_else_over_it() {
        let under = long(200.0, (0.0, 400.0), NOWHERE);
        assert_eq!((under.left, under.top, under.bottom), (Some(200.0), Some(220.0), None));
        assert_eq!(under.way, Rect::new(10.0, 200.0, 590.0, 220.0));
        let over = long(350.0, (0.0, 400.0), NOWHERE);
        assert_eq!((over.left, over.top, over.bottom), (Some(200.0), None, Some(70.0)));
        assert_eq!(over.way, Rect::new(10.0, 330.0, 590.0, 350.0));
        // Room beside it is wanted with the gap, on the left as well.
        let mut scene = scene(300.0, 200.0, Reach::Rows);
        for item in &mut scene.items {
            item.bounds = Rect { x0: 205.0, x1: 590.0, ..item.bounds };
        }
        let place = scene.tip_position(0, TIP, (0.0, 400.0), NOWHERE).unwrap_or_default();
        assert_eq!((place.right, place.top), (None, Some(220.0)));
        // Just enough room under it and just too little; and neither over it nor under it.
        assert_eq!([280.0, 280.1].map(|y| long(y, (0.0, 400.0), NOWHERE).top.is_some()), [true, false]);
        assert_eq!(long(100.0, (0.0, 150.0), NOWHERE).top, Some(120.0));
        // A window that ends above the frame's foot, and a frame that begins further down in it.
        assert_eq!(
            [(0.0, 320.0), (0.0, 319.0), (0.5, 320.0)].map(|seen| long(200.0, seen, NOWHERE).top.is_some()),
            [true, false, false]
        );
    }

    #[test]
    fn over_its_datum_it_stays_in_the_window_and_across_in_the_frame() {
        let columns =
            |y, seen| scene(590.0, y, Reach::Columns).tip_position(0, TIP, seen, NOWHERE).unwrap_or_default();
        assert_eq!(columns(200.0, (0.0, 400.0)).left, Some(400.0));
        assert_eq!([120.0, 119.9].map(|y| columns(y, (0.0, 400.0)).bottom.is_some()), [true, false]);
        assert_eq!([-80.0, -80.1].map(|top| columns(200.0, (top, 400.0)).bottom.is_some()), [true, false]);
    }

    #[test]
    fn the_way_to_the_left_ends_at_the_tip_too() {
        assert_eq!(at(400.0, 200.0, Reach::Rows).way, Rect::new(383.0, 192.0, 400.0, 208.0));
        // Just enough room on a side, and just too little.
        assert_eq!([320.0, 320.1].map(|x| at(x, 200.0, Reach::Rows).left.is_some()), [true, false]);
    }

    #[test]
    fn a_frame_that_is_not_in_view_holds_the_tip_by_its_own_edges() {
        for seen in [(0.0, 400.0), (500.0, 400.0), (-450.0, 400.0)] {
            let place = scene(100.0, 380.0, Reach::Rows).tip_position(0, TIP, seen, NOWHERE);
            assert_eq!(place.and_then(|place| place.top), Some(300.0), "{seen:?}");
        }
        // One that is in view in part: its own top, and what is seen of it.
        let high = scene(100.0, 20.0, Reach::Rows).tip_position(0, TIP, (100.0, 600.0), NOWHERE);
        assert_eq!(high.and_then(|place| place.top), Some(-20.0));
        let cut = scene(100.0, 20.0, Reach::Rows).tip_position(0, TIP, (10.0, 600.0), NOWHERE);
        assert_eq!(cut.and_then(|place| place.top), Some(-10.0));
    }

    #[test]
    fn for_a_finger_it_is_never_beside_and_always_clear() {
        let finger = |y| long(200.0, (0.0, 400.0), Point { x: 300.0, y });
        assert_eq!(finger(200.0).top, Some(232.0));
        // Where it lies under the datum in the tip's place, the tip stands over it; further down it may lie.
        let tops = [220.0, 220.1, 343.9, 344.0].map(|y| finger(y).top.unwrap_or_default());
        assert_eq!(tops, [232.0, 68.0, 68.0, 232.0]);
        let rows = scene(100.0, 200.0, Reach::Rows);
        for y in [0.0, 200.0] {
            let place = rows.tip_position(0, TIP, (0.0, 400.0), Point { x: 100.0, y }).unwrap_or_default();
            assert_eq!(place.top, Some(232.0), "beside it would begin higher");
        }
    }

    #[test]
    fn what_a_finger_far_away_asked_for_stands_in_sight() {
        // Of the frame 200 px are seen, and the datum is over or under them.
        let touch = |datum_y, top, finger_y| {
            let finger = Point { x: 300.0, y: finger_y };
            let scene = scene(300.0, datum_y, Reach::Columns);
            scene.tip_position(0, TIP, (top, 200.0), finger).and_then(|place| place.top)
        };
        assert_eq!(touch(350.0, 0.0, 20.0), Some(100.0), "at the foot of what is seen");
        assert_eq!(touch(350.0, 0.0, 150.0), Some(0.0), "at its head, where the finger is at its foot");
        assert_eq!(touch(50.0, -200.0, 380.0), Some(200.0), "the same below");
        assert_eq!(touch(50.0, -200.0, 220.0), Some(300.0));
    }
}
