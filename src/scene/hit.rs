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
    use crate::scene::{Fill, Pattern};

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
    }
}
