//! Device pixels: where logical pixels land on a screen of a given ratio, and which edges are made crisp.
//!
//! Knows numbers, not screens. Invariant: this is the only place that rounds for the screen, and it moves an edge
//! by less than one device pixel.

use crate::scale::within;
use crate::scene::Point;

/// Whole steps in one device pixel.
///
/// Drawing backends take whole coordinates. Counting in parts of a pixel under a transform that shrinks them again
/// keeps slopes, circles and line widths smooth.
pub const STEPS: f64 = 64.0;

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Device {
    /// Device pixels in a logical pixel.
    pub ratio: f64,
}

impl Device {
    /// A screen with this ratio; a ratio that no screen has is replaced by the nearest that one might.
    pub fn new(ratio: f64) -> Device {
        Device { ratio: if ratio.is_finite() { within(ratio, 0.25, 8.0) } else { 1.0 } }
    }

    /// Device pixels from logical ones.
    pub fn px(self, v: f64) -> f64 {
        v * self.ratio
    }

    /// The number of whole device pixels that hold a length; at least one.
    pub fn whole(self, length: f64) -> u32 {
        within(self.px(length).round(), 1.0, 32_767.0) as u32
    }

    /// The two edges of an area on whole device pixels; what is not empty stays at least one pixel wide.
    ///
    /// ```
    /// use olympus::paint::device::Device;
    /// assert_eq!(Device::new(1.0).span(10.4, 20.6), (10.0, 21.0));
    /// assert_eq!(Device::new(1.0).span(10.4, 10.45), (10.0, 11.0));
    /// assert_eq!(Device::new(2.0).span(10.3, 10.3), (21.0, 21.0));
    /// ```
    pub fn span(self, a: f64, b: f64) -> (f64, f64) {
        let (low, high) = (self.px(a).round(), self.px(b).round());
        (low, if b > a { high.max(low + 1.0) } else { high })
    }

    /// The width of a line that runs along the pixels: whole, at least one; none if it has none.
    pub fn crisp_width(self, width: f64) -> f64 {
        if width > 0.0 { self.px(width).round().max(1.0) } else { 0.0 }
    }

    /// The middle of a line of `width` device pixels near `v`, so that both its edges are on whole ones.
    ///
    /// ```
    /// use olympus::paint::device::Device;
    /// assert_eq!(Device::new(1.0).crisp_middle(10.0, 1.0), 10.5);
    /// assert_eq!(Device::new(2.0).crisp_middle(10.2, 2.0), 20.0);
    /// ```
    pub fn crisp_middle(self, v: f64, width: f64) -> f64 {
        (self.px(v) - width / 2.0).round() + width / 2.0
    }

    /// A stroked line in device pixels, with its width: moved onto the pixels if all of it runs along them.
    pub fn line(self, points: &[Point], width: f64) -> (Vec<Point>, f64) {
        let along = |a: &Point, b: &Point| a.x == b.x || a.y == b.y;
        if points.len() < 2 || !points.windows(2).all(|pair| along(&pair[0], &pair[1])) {
            let scaled = points.iter().map(|p| Point { x: self.px(p.x), y: self.px(p.y) }).collect();
            return (scaled, self.px(width));
        }
        let width = self.crisp_width(width);
        let moved = |n: usize| {
            let p = points[n];
            let near = [n.checked_sub(1).map(|before| points[before]), points.get(n + 1).copied()];
            let (upright, level) = (
                near.iter().flatten().any(|q| q.x == p.x && q.y != p.y),
                near.iter().flatten().any(|q| q.y == p.y && q.x != p.x),
            );
            Point {
                x: if upright { self.crisp_middle(p.x, width) } else { self.px(p.x).round() },
                y: if level { self.crisp_middle(p.y, width) } else { self.px(p.y).round() },
            }
        };
        ((0..points.len()).map(moved).collect(), width)
    }
}

/// Steps from device pixels; the cast stops at the ends of the range.
pub fn steps(px: f64) -> i32 {
    (px * STEPS).round() as i32
}

/// A length in steps, never negative.
pub fn steps_long(px: f64) -> u32 {
    (px * STEPS).round() as u32
}

#[cfg(test)]
mod tests {
    use super::{Device, steps};
    use crate::scene::Point;

    fn check(ratio: f64, width: f64, points: &[(f64, f64)], expected: &[(f64, f64)], expected_width: f64) {
        let points: Vec<Point> = points.iter().map(|&(x, y)| Point { x, y }).collect();
        let (line, width) = Device::new(ratio).line(&points, width);
        let line: Vec<(f64, f64)> = line.iter().map(|p| (p.x, p.y)).collect();
        assert_eq!((line.as_slice(), width), (expected, expected_width));
    }

    #[test]
    fn lines_along_the_pixels_are_crisp() {
        check(1.0, 1.0, &[(40.3, 10.0), (600.4, 10.0)], &[(40.0, 10.5), (600.0, 10.5)], 1.0);
        check(1.5, 1.0, &[(10.0, 0.0), (10.0, 20.0)], &[(15.0, 0.0), (15.0, 30.0)], 2.0);
        check(1.0, 0.4, &[(10.0, 0.0), (10.0, 20.0)], &[(10.5, 0.0), (10.5, 20.0)], 1.0);
        // A step: its corner is on the middle of both lines.
        check(1.0, 1.0, &[(0.0, 5.0), (9.0, 5.0), (9.0, 8.0)], &[(0.0, 5.5), (9.5, 5.5), (9.5, 8.0)], 1.0);
    }

    #[test]
    fn sloping_lines_keep_their_places() {
        check(2.0, 1.2, &[(1.1, 2.0), (3.0, 4.3)], &[(2.2, 4.0), (6.0, 8.6)], 2.4);
        check(1.0, 2.0, &[], &[], 2.0);
    }

    #[test]
    fn odd_ratios_and_places_are_harmless() {
        assert_eq!(Device::new(f64::NAN).ratio, 1.0);
        assert_eq!(Device::new(0.0).ratio, 0.25);
        assert_eq!(steps(f64::NAN), 0);
        assert_eq!(steps(f64::INFINITY), i32::MAX);
        assert_eq!(Device::new(2.0).whole(360.25), 721);
        assert_eq!(Device::new(2.0).whole(0.0), 1);
    }
}
