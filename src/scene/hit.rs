//! Which datum is meant by a point: the shape under it, the nearest one, or the one in its row or column.

use crate::scene::{Item, Point, Primitive, Reach, Rect, Role, Scene, length};

/// How far from a shape a pointer still means it.
const NEAR_PX: f64 = 24.0;
/// A shape smaller than this in both directions is pointed at as if it were this large.
const LEAST_PX: f64 = 24.0;

impl Scene {
    /// The datum that a point means, if it means one.
    ///
    /// A shape under the point wins, of several the one whose middle is nearest, where dots and other small shapes count
    /// as at least 24 px large; then the nearest within 24 px; then, inside the plot, whatever lies in the same row or
    /// nearest column.
    pub fn hit(&self, p: Point) -> Option<usize> {
        let mut best: Option<(f64, f64, usize)> = None;
        for (item, datum) in self.bodies() {
            let distance = (item.primitive.distance(p) - slack(item.bounds)).max(0.0);
            let center = item.bounds.center();
            let off = length(center.x - p.x, center.y - p.y);
            if best.is_none_or(|(least, least_off, _)| {
                distance < least || (distance == least && off <= least_off)
            }) {
                best = Some((distance, off, datum));
            }
        }
        if let Some((distance, _, datum)) = best
            && distance <= NEAR_PX
        {
            return Some(datum);
        }
        let plot = self.plot_at(p)?;
        if p.y < plot.area.y0 || p.y > plot.area.y1 {
            return None;
        }
        let off = |item: &Item| {
            let c = item.bounds.center();
            match plot.reach {
                Reach::Rows => (c.y - p.y).abs() * 1000.0 + (c.x - p.x).abs(),
                Reach::Columns => (c.x - p.x).abs() * 1000.0 + (c.y - p.y).abs(),
            }
        };
        let inside = |item: &Item| plot.frame.contains(item.bounds.center());
        self.bodies()
            .filter(|(item, _)| inside(item))
            .min_by(|a, b| off(a.0).total_cmp(&off(b.0)))
            .map(|(_, datum)| datum)
    }

    /// What the shapes of a datum cover together.
    pub fn anchor(&self, datum: usize) -> Option<Rect> {
        self.bodies().filter(|(_, d)| *d == datum).map(|(item, _)| item.bounds).reduce(Rect::union)
    }

    /// Items that show a datum, words not counted.
    pub fn bodies(&self) -> impl Iterator<Item = (&Item, usize)> {
        self.items.iter().filter_map(|item| {
            let shape = item.role == Role::Mark && !matches!(item.primitive, Primitive::Text { .. });
            item.datum.filter(|_| shape).map(|datum| (item, datum))
        })
    }
}

/// What a small shape lacks, on each side, of the least size to point at.
fn slack(bounds: Rect) -> f64 {
    (LEAST_PX - bounds.width().max(bounds.height())).max(0.0) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::Ink;
    use crate::scene::{Fill, Pattern, Plot};

    fn item(datum: usize, primitive: Primitive) -> Item {
        Item { role: Role::Mark, datum: Some(datum), bounds: primitive.bounds(), primitive }
    }

    fn fill() -> Option<Fill> {
        Some(Fill { ink: Ink::Other, pattern: Pattern::Even, alpha: 1.0 })
    }

    fn dot(datum: usize, x: f64) -> Item {
        let center = Point { x, y: 0.0 };
        item(datum, Primitive::Circle { center, radius: 4.0, fill: fill(), stroke: None })
    }

    #[test]
    fn a_small_dot_is_easy_to_point_at_even_over_a_large_shape() {
        let rect = Rect::new(-200.0, -50.0, 200.0, 50.0);
        let ground = item(0, Primitive::Rect { rect, fill: fill(), stroke: None });
        let scene = Scene { items: vec![ground, dot(1, 100.0)], ..Scene::default() };
        assert_eq!(scene.hit(Point { x: 110.0, y: 0.0 }), Some(1));
        assert_eq!(scene.hit(Point { x: 130.0, y: 0.0 }), Some(0));
    }

    #[test]
    fn close_dots_share_the_room_between_them() {
        let scene = Scene { items: vec![dot(0, 0.0), dot(1, 10.0)], ..Scene::default() };
        assert_eq!(scene.hit(Point { x: 4.5, y: 0.0 }), Some(0));
        assert_eq!(scene.hit(Point { x: 5.5, y: 0.0 }), Some(1));
        assert_eq!(scene.hit(Point { x: 60.0, y: 0.0 }), None);
        let mut scene = Scene { items: vec![dot(0, 50.0), dot(1, 50.0)], ..Scene::default() };
        for (item, y) in scene.items.iter_mut().zip([100.0, 110.0]) {
            item.primitive.shift(0.0, y);
            item.bounds = item.bounds.shifted(0.0, y);
        }
        assert_eq!([104.5, 105.5].map(|y| scene.hit(Point { x: 50.0, y })), [Some(0), Some(1)]);
    }

    /// A dot high in the plot and one low in it, further right; a panel beside theirs has a third.
    fn panels(reach: Reach) -> Scene {
        let [left, right] = [0.0, 400.0].map(|x| {
            let frame = Rect::new(x, 0.0, x + 400.0, 300.0);
            Plot { frame, area: Rect { y0: 40.0, y1: 260.0, ..frame }, reach }
        });
        let mut items = vec![dot(0, 100.0), dot(1, 300.0), dot(2, 410.0)];
        for (item, y) in items.iter_mut().zip([60.0, 240.0, 150.0]) {
            item.primitive.shift(0.0, y);
            item.bounds = item.bounds.shifted(0.0, y);
        }
        Scene { plots: vec![left, right], items, ..Scene::default() }
    }

    #[test]
    fn away_from_every_shape_a_point_means_what_stands_in_its_column_or_row() {
        let at = |reach, x, y| panels(reach).hit(Point { x, y });
        // Nearer to one across, and to the other down.
        assert_eq!([at(Reach::Columns, 150.0, 230.0), at(Reach::Rows, 150.0, 230.0)], [Some(0), Some(1)]);
        assert_eq!([at(Reach::Columns, 250.0, 70.0), at(Reach::Rows, 250.0, 70.0)], [Some(1), Some(0)]);
        // What is nearest of all stands in another panel.
        assert_eq!([at(Reach::Columns, 380.0, 200.0), at(Reach::Rows, 372.0, 151.0)], [Some(1), Some(1)]);
    }

    #[test]
    fn in_one_row_or_column_the_nearer_one_is_meant() {
        let mut scene = panels(Reach::Rows);
        scene.items[1] = dot(1, 300.0);
        scene.items[1].bounds = scene.items[1].bounds.shifted(0.0, 60.0);
        assert_eq!([150.0, 250.0].map(|x| scene.hit(Point { x, y: 200.0 })), [Some(0), Some(1)]);
        // Level within a little counts more than near across, and the other way round.
        let mut scene = panels(Reach::Rows);
        scene.items[0] = dot(0, 390.0);
        scene.items[0].bounds = scene.items[0].bounds.shifted(0.0, 140.0);
        scene.items[1].bounds = scene.items[1].bounds.shifted(-98.0, -50.0);
        scene.items[1].primitive.shift(-98.0, -50.0);
        assert_eq!(scene.hit(Point { x: 200.0, y: 150.0 }), Some(0));
        let mut scene = panels(Reach::Columns);
        scene.items[1].bounds = scene.items[1].bounds.shifted(-200.0, 0.0);
        scene.items[1].primitive.shift(-200.0, 0.0);
        assert_eq!([130.0, 180.0].map(|y| scene.hit(Point { x: 200.0, y })), [Some(0), Some(1)]);
    }

    #[test]
    fn over_and_under_a_plot_nothing_is_meant_but_what_is_near() {
        let at = |y| panels(Reach::Columns).hit(Point { x: 200.0, y });
        assert_eq!([39.9, 40.0, 260.0, 260.1].map(|y| at(y).is_some()), [false, true, true, false]);
        // 4 px of the dot, 8 px that a finger is allowed, and 24 px of nearness.
        let scene = Scene { items: vec![dot(0, 100.0)], ..Scene::default() };
        assert_eq!(
            [136.0, 136.1, 64.0, 63.9].map(|x| scene.hit(Point { x, y: 0.0 }).is_some()),
            [true, false, true, false]
        );
    }

    #[test]
    fn of_two_shapes_at_one_place_the_one_painted_last_is_meant() {
        let scene = Scene { items: vec![dot(0, 0.0), dot(1, 0.0)], ..Scene::default() };
        assert_eq!(scene.hit(Point { x: 3.0, y: 0.0 }), Some(1));
    }

    #[test]
    fn an_anchor_is_around_all_shapes_of_a_datum_and_no_words() {
        let mut word = dot(0, 500.0);
        word.role = Role::Label;
        let scene = Scene { items: vec![dot(0, 0.0), dot(1, 50.0), dot(0, 100.0), word], ..Scene::default() };
        assert_eq!(scene.anchor(0), Some(Rect::new(-4.0, -4.0, 104.0, 4.0)));
        assert_eq!(scene.anchor(2), None);
    }
}
