//! The hatch: parallel lines rising to the right, in the same places in every painter.
//!
//! Knows geometry only. Invariant: the lines are fixed to the scene's origin, not to the area they fill, so that
//! neighbouring areas continue each other and SVG and canvas agree.

use crate::scale::within;
use crate::scene::{Point, Rect};

/// Distance between the middles of neighbouring lines, in logical pixels.
pub const PERIOD: f64 = 6.0;

/// Width of a line, in logical pixels.
pub const WIDTH: f64 = 2.0;

/// The lines that cross `area`, each from its left or bottom edge to its right or top edge and a little beyond,
/// so that a clip at the area's edge cuts them cleanly.
///
/// A line lies where `x + y = √2 (PERIOD / 2 + k PERIOD)` for a whole `k`: what an SVG pattern of that period with
/// a line in its middle gives once it is turned by 45 degrees about the origin.
///
/// ```
/// use olympus::{paint::hatch, scene::Rect};
/// let lines: Vec<_> = hatch::lines(Rect::new(0.0, 0.0, 20.0, 10.0)).collect();
/// assert!(lines.iter().all(|(a, b)| (a.x + a.y - b.x - b.y).abs() < 1e-9));
/// assert_eq!(lines.len(), 4);
/// ```
pub fn lines(area: Rect) -> impl Iterator<Item = (Point, Point)> {
    let area = area.inflate(WIDTH);
    let step = PERIOD * std::f64::consts::SQRT_2;
    let first = ((area.x0 + area.y0) / step - 0.5).ceil();
    let last = ((area.x1 + area.y1) / step - 0.5).floor();
    let count = within(last - first + 1.0, 0.0, 10_000.0) as u32;
    (0..count).map(move |n| {
        let sum = (first + f64::from(n) + 0.5) * step;
        let x0 = area.x0.max(sum - area.y1);
        let x1 = area.x1.min(sum - area.y0);
        (Point { x: x0, y: sum - x0 }, Point { x: x1, y: sum - x1 })
    })
}
