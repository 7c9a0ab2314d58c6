//! The hatch: parallel lines in the direction of their ink, in the same places in every painter.
//!
//! Knows geometry only. Invariant: the lines are fixed to the scene's origin, not to the area they fill, so that
//! neighbouring areas continue each other and SVG and canvas agree.

use crate::scale::within;
use crate::scene::{Pattern, Point, Rect, length};

/// Distance between the middles of neighbouring lines, in logical pixels.
pub const PERIOD: f64 = 6.0;

/// Width of a line, in logical pixels: of ink on paper, or of paper on ink.
pub fn width(pattern: Pattern) -> f64 {
    if pattern == Pattern::Ruled { 1.0 } else { 2.0 }
}

/// The lines that cross `area`, and some beside it: a clip at the area's edge cuts them.
///
/// Across the direction `(a, b)` a line lies where `a x + b y = |a, b| (PERIOD / 2 + k PERIOD)` for a whole `k`: what an SVG
/// pattern of that period with an upright line in its middle gives once it is turned by that direction about the origin.
///
/// ```
/// use olympus::{paint::hatch, scene::Rect};
/// let lines: Vec<_> = hatch::lines(Rect::new(0.0, 0.0, 20.0, 10.0), (1.0, 1.0)).collect();
/// assert!(lines.iter().all(|(a, b)| (a.x + a.y - b.x - b.y).abs() < 1e-9));
/// assert!(lines.len() >= 4);
/// let upright: Vec<_> = hatch::lines(Rect::new(0.0, 0.0, 20.0, 10.0), (1.0, 0.0)).collect();
/// assert!([3.0, 9.0, 15.0].iter().all(|x| upright.iter().any(|(a, b)| a.x == *x && b.x == *x)));
/// ```
pub fn lines(area: Rect, (a, b): (f64, f64)) -> impl Iterator<Item = (Point, Point)> {
    let middle = area.center();
    let reach = area.width() + area.height();
    let step = PERIOD * length(a, b);
    let at = a * middle.x + b * middle.y;
    let first = ((at - reach) / step).floor();
    let count = within(2.0 * reach / step + 2.0, 0.0, 10_000.0) as u32;
    (0..count).map(move |n| {
        let off = ((first + f64::from(n) + 0.5) * step - at) / (a * a + b * b);
        let end = |by: f64| Point { x: middle.x + a * off - b * by, y: middle.y + b * off + a * by };
        (end(-reach), end(reach))
    })
}
