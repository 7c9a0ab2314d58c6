//! Points, sizes and rectangles in logical pixels, y down.

/// A point.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// A size.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Size {
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

/// An axis-parallel rectangle with `x0 <= x1` and `y0 <= y1`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left.
    pub x0: f64,
    /// Top.
    pub y0: f64,
    /// Right.
    pub x1: f64,
    /// Bottom.
    pub y1: f64,
}

impl Rect {
    /// The rectangle with two opposite corners, in any order.
    ///
    /// ```
    /// use olympus::scene::Rect;
    /// assert_eq!(Rect::new(4.0, 0.0, 1.0, 2.0), Rect { x0: 1.0, y0: 0.0, x1: 4.0, y1: 2.0 });
    /// ```
    pub fn new(xa: f64, ya: f64, xb: f64, yb: f64) -> Rect {
        Rect { x0: xa.min(xb), y0: ya.min(yb), x1: xa.max(xb), y1: ya.max(yb) }
    }

    /// Width, never negative.
    pub fn width(self) -> f64 {
        self.x1 - self.x0
    }

    /// Height, never negative.
    pub fn height(self) -> f64 {
        self.y1 - self.y0
    }

    /// The middle.
    pub fn center(self) -> Point {
        Point { x: (self.x0 + self.x1) / 2.0, y: (self.y0 + self.y1) / 2.0 }
    }

    /// A copy moved by so much.
    pub fn shifted(self, dx: f64, dy: f64) -> Rect {
        Rect { x0: self.x0 + dx, y0: self.y0 + dy, x1: self.x1 + dx, y1: self.y1 + dy }
    }

    /// A copy grown by `by` on every side; a negative value shrinks it, at most to its middle.
    pub fn inflate(self, by: f64) -> Rect {
        let dx = by.max(-self.width() / 2.0);
        let dy = by.max(-self.height() / 2.0);
        Rect { x0: self.x0 - dx, y0: self.y0 - dy, x1: self.x1 + dx, y1: self.y1 + dy }
    }

    /// Whether the point is inside or on the edge.
    pub fn contains(self, p: Point) -> bool {
        p.x >= self.x0 && p.x <= self.x1 && p.y >= self.y0 && p.y <= self.y1
    }

    /// Whether the two share an area, touching edges not counted.
    pub fn intersects(self, other: Rect) -> bool {
        self.x0 < other.x1 && other.x0 < self.x1 && self.y0 < other.y1 && other.y0 < self.y1
    }

    /// Whether the straight line from `a` to `b` runs through the inside. One that only touches an edge does not.
    ///
    /// Clips the line to the rectangle (Liang and Barsky 1984) and asks whether anything is left.
    ///
    /// ```
    /// use olympus::scene::{Point, Rect};
    /// let rect = Rect::new(0.0, 0.0, 10.0, 10.0);
    /// assert!(rect.is_crossed(Point { x: -5.0, y: 0.0 }, Point { x: 5.0, y: 11.0 }));
    /// assert!(!rect.is_crossed(Point { x: -5.0, y: 5.0 }, Point { x: 5.0, y: 20.0 }));
    /// assert!(!rect.is_crossed(Point { x: 0.0, y: -5.0 }, Point { x: 0.0, y: 20.0 }));
    /// ```
    pub fn is_crossed(self, a: Point, b: Point) -> bool {
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        for (from, step, low, high) in
            [(a.x, b.x - a.x, self.x0, self.x1), (a.y, b.y - a.y, self.y0, self.y1)]
        {
            if step == 0.0 {
                if from <= low || from >= high {
                    return false;
                }
                continue;
            }
            let (one, other) = ((low - from) / step, (high - from) / step);
            enters = enters.max(one.min(other));
            leaves = leaves.min(one.max(other));
        }
        enters < leaves
    }

    /// The smallest rectangle around both.
    pub fn union(self, other: Rect) -> Rect {
        Rect {
            x0: self.x0.min(other.x0),
            y0: self.y0.min(other.y0),
            x1: self.x1.max(other.x1),
            y1: self.y1.max(other.y1),
        }
    }

    /// Distance from the point to the nearest edge, 0 inside.
    pub fn distance(self, p: Point) -> f64 {
        let dx = (self.x0 - p.x).max(p.x - self.x1).max(0.0);
        let dy = (self.y0 - p.y).max(p.y - self.y1).max(0.0);
        length(dx, dy)
    }
}

/// How long a way is. Not `hypot`, which minds lengths that no picture has.
pub(crate) fn length(dx: f64, dy: f64) -> f64 {
    (dx * dx + dy * dy).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECT: Rect = Rect { x0: 10.0, y0: 20.0, x1: 40.0, y1: 60.0 };

    fn p(x: f64, y: f64) -> Point {
        Point { x, y }
    }

    #[test]
    fn an_edge_belongs_to_a_rectangle_and_what_is_beyond_it_does_not() {
        assert!([p(10.0, 20.0), p(40.0, 60.0), p(25.0, 40.0)].into_iter().all(|p| RECT.contains(p)));
        let outside = [p(9.9, 40.0), p(40.1, 40.0), p(25.0, 19.9), p(25.0, 60.1)];
        assert!(outside.into_iter().all(|p| !RECT.contains(p)));
    }

    #[test]
    fn rectangles_that_touch_do_not_intersect() {
        for (dx, dy) in [(30.0, 0.0), (-30.0, 0.0), (0.0, 40.0), (0.0, -40.0)] {
            assert!(!RECT.intersects(RECT.shifted(dx, dy)), "{dx} {dy}");
            assert!(RECT.intersects(RECT.shifted(dx * 0.9, dy * 0.9)), "{dx} {dy}");
            assert!(!RECT.intersects(RECT.shifted(dx * 1.1, dy * 1.1)), "{dx} {dy}");
        }
    }

    #[test]
    fn a_copy_moves_and_grows_and_shrinks_to_its_middle_at_most() {
        assert_eq!(RECT.shifted(2.0, -3.0), Rect::new(12.0, 17.0, 42.0, 57.0));
        assert_eq!(RECT.inflate(5.0), Rect::new(5.0, 15.0, 45.0, 65.0));
        assert_eq!(RECT.inflate(-5.0), Rect::new(15.0, 25.0, 35.0, 55.0));
        assert_eq!(RECT.inflate(-18.0), Rect::new(25.0, 38.0, 25.0, 42.0));
        assert_eq!(RECT.inflate(-99.0), Rect::new(25.0, 40.0, 25.0, 40.0));
    }

    #[test]
    fn the_distance_is_that_to_the_nearest_edge_or_corner() {
        for (point, distance) in [
            (p(25.0, 40.0), 0.0),
            (p(7.0, 40.0), 3.0),
            (p(42.0, 40.0), 2.0),
            (p(25.0, 15.0), 5.0),
            (p(25.0, 66.0), 6.0),
            (p(43.0, 64.0), 5.0),
            (p(4.0, 12.0), 10.0),
        ] {
            assert_eq!(RECT.distance(point), distance, "{point:?}");
        }
    }

    #[test]
    fn a_line_crosses_where_it_runs_through_the_inside() {
        for (a, b, crosses) in [
            (p(0.0, 40.0), p(50.0, 40.0), true),
            (p(25.0, 0.0), p(25.0, 99.0), true),
            (p(20.0, 30.0), p(30.0, 50.0), true),
            (p(0.0, 40.0), p(9.0, 40.0), false),
            (p(0.0, 20.0), p(50.0, 20.0), false),
            (p(0.0, 60.0), p(50.0, 60.0), false),
            (p(40.0, 0.0), p(40.0, 99.0), false),
            // It only meets a corner.
            (p(0.0, 30.0), p(20.0, 10.0), false),
        ] {
            assert_eq!(RECT.is_crossed(a, b), crosses, "{a:?} {b:?}");
            assert_eq!(RECT.is_crossed(b, a), crosses, "{b:?} {a:?}");
        }
    }
}
