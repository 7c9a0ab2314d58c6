//! Round numbers for a linear domain: steps of 1, 2 or 5 times a power of ten.
//!
//! Knows nothing of ranges or labels. Invariant: every tick lies inside the domain, in the domain's direction.
//!
//! The arithmetic is d3-array's `tickSpec` (<https://d3js.org/d3-array/ticks>): for steps below one it works with the
//! step's inverse, so that 0.3 is 3 / 10 and not 3 times an inexact 0.1.

use std::f64::consts::{LN_10, SQRT_2};

/// The largest magnitude a domain or range bound may have; larger ones are clamped, so that differences stay finite.
pub const LIMIT: f64 = 1e300;

/// No axis has more ticks than this, whatever was asked for.
const MOST: usize = 1000;

/// `value`, or the bound it lies beyond; a NaN stays one. Where the bounds are in the wrong order, `low` holds.
///
/// The library's `clamp` panics on such bounds, and its message brings the formatter of fractions into the download.
///
/// ```
/// use olympus::scale::within;
/// assert_eq!((within(2.0, 0.0, 1.0), within(-2.0, 0.0, 1.0)), (1.0, 0.0));
/// assert!(within(f64::NAN, 0.0, 1.0).is_nan());
/// ```
pub fn within(value: f64, low: f64, high: f64) -> f64 {
    if value < low {
        low
    } else if value > high {
        high.max(low)
    } else {
        value
    }
}

/// `value` within ±[`LIMIT`]; a NaN stays one.
pub(super) fn bounded(value: f64) -> f64 {
    within(value, -LIMIT, LIMIT)
}

/// A pair of bounds fit for a scale: within ±[`LIMIT`], and zero for a NaN.
pub(super) fn bounds((a, b): (f64, f64)) -> (f64, f64) {
    let sound = |value: f64| if value.is_nan() { 0.0 } else { bounded(value) };
    (sound(a), sound(b))
}

/// `digit * 10^decade`, correctly rounded for decades within ±22: a negative power is a division by a whole number.
pub(super) fn digit_times_power(digit: f64, decade: i32) -> f64 {
    if decade < 0 { digit / 10f64.powi(-decade) } else { digit * 10f64.powi(decade) }
}

/// The greatest power of ten that is not above `value`, as its exponent. `value` is positive and normal.
pub(super) fn decade_from_value(value: f64) -> i32 {
    let guess = (value.ln() / LN_10).floor() as i32;
    // ln(1000) / ln(10) is a hair below 3: the quotient is only a guess, the comparison decides.
    if digit_times_power(1.0, guess + 1) <= value {
        guess + 1
    } else if digit_times_power(1.0, guess) > value {
        guess - 1
    } else {
        guess
    }
}

/// A step of 1, 2 or 5 times a power of ten, kept as digit and power so that multiples of it are exact.
#[derive(Clone, Copy, PartialEq)]
struct TickStep {
    factor: f64,
    decade: i32,
}

impl TickStep {
    /// The step that cuts `start..stop` (in this order) into about `count`; none where the floats in between run out.
    fn maybe_new(start: f64, stop: f64, count: f64) -> Option<TickStep> {
        let step = (stop - start) / count;
        let resolution = start.abs().max(stop.abs()) * f64::EPSILON * 4.0;
        // Also refuses a NaN, and steps so small that their inverse overflows.
        if !(step > resolution && step > 1.0 / LIMIT) {
            return None;
        }
        let decade = decade_from_value(step);
        let error = step / digit_times_power(1.0, decade);
        // Geometric means between neighbours: sqrt(50), sqrt(10), sqrt(2).
        let factor = if error >= 5.0 * SQRT_2 {
            10.0
        } else if error >= 10f64.sqrt() {
            5.0
        } else if error >= SQRT_2 {
            2.0
        } else {
            1.0
        };
        Some(TickStep { factor, decade })
    }

    /// How many steps there are from zero to `value`.
    fn steps_from_value(self, value: f64) -> f64 {
        if self.decade < 0 { value * self.inverse() } else { value / self.size() }
    }

    /// The value `steps` steps from zero.
    fn value_from_steps(self, steps: f64) -> f64 {
        // Adding zero turns a negative zero into a plain one, so that no label reads "-0".
        (if self.decade < 0 { steps / self.inverse() } else { steps * self.size() }) + 0.0
    }

    fn size(self) -> f64 {
        digit_times_power(self.factor, self.decade)
    }

    fn inverse(self) -> f64 {
        10f64.powi(-self.decade) / self.factor
    }
}

/// The distance between the ticks that [`ticks`] gives, or zero where it gives at most one.
///
/// ```
/// use olympus::scale::tick_step;
/// assert_eq!(tick_step((0.0, 1.0), 10), 0.1);
/// assert_eq!(tick_step((0.0, 97.0), 5), 20.0);
/// assert_eq!(tick_step((3.0, 3.0), 5), 0.0);
/// ```
pub fn tick_step(domain: (f64, f64), count: usize) -> f64 {
    let (a, b) = bounds(domain);
    if count == 0 {
        return 0.0;
    }
    TickStep::maybe_new(a.min(b), a.max(b), count.min(MOST) as f64).map_or(0.0, TickStep::size)
}

/// About `count` round values inside the domain, in its direction.
///
/// A domain of one value has that value as its only tick; so has one so narrow that floats cannot divide it. A count
/// of zero gives none; counts above 1000 are taken as 1000.
///
/// ```
/// use olympus::scale::ticks;
/// assert_eq!(ticks((0.0, 1.0), 5), [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]);
/// assert_eq!(ticks((10.0, 0.0), 2), [10.0, 5.0, 0.0]);
/// assert_eq!(ticks((7.0, 7.0), 5), [7.0]);
/// ```
pub fn ticks(domain: (f64, f64), count: usize) -> Vec<f64> {
    let (a, b) = bounds(domain);
    let (start, stop) = (a.min(b), a.max(b));
    if count == 0 {
        return Vec::new();
    }
    let mut wanted = count.min(MOST) as f64;
    let mut ticks = Vec::new();
    // One wanted tick may fall outside a domain such as 1..9: then twice as many are tried, as d3 does.
    while ticks.is_empty() && wanted <= 2.0 * MOST as f64 {
        let Some(step) = TickStep::maybe_new(start, stop, wanted) else {
            return vec![a];
        };
        let first = step.steps_from_value(start).floor();
        let last = step.steps_from_value(stop).ceil();
        let steps = (last - first) as usize;
        for index in 0..=steps {
            let value = step.value_from_steps(first + index as f64);
            if value >= start && value <= stop && ticks.last() != Some(&value) {
                ticks.push(value);
            }
        }
        wanted *= 2.0;
    }
    if a > b {
        ticks.reverse();
    }
    ticks
}

/// The domain widened outwards to whole tick steps; a domain of one value, or a count of zero, leaves it as it is.
///
/// A count of one is taken as two: across zero a single step would grow with every widening.
///
/// ```
/// use olympus::scale::nice;
/// assert_eq!(nice((0.3, 9.7), 10), (0.0, 10.0));
/// assert_eq!(nice((9.7, 0.3), 10), (10.0, 0.0));
/// assert_eq!(nice((4.0, 4.0), 10), (4.0, 4.0));
/// ```
pub fn nice(domain: (f64, f64), count: usize) -> (f64, f64) {
    let (a, b) = bounds(domain);
    if count == 0 {
        return (a, b);
    }
    let (mut start, mut stop) = (a.min(b), a.max(b));
    let mut before = None;
    // Widening may call for a coarser step, which widens again; d3 gives it ten rounds.
    for _ in 0..10 {
        let step = TickStep::maybe_new(start, stop, count.clamp(2, MOST) as f64);
        let Some(step) = step.filter(|_| step != before) else { break };
        // The bounds are kept where rounding would have pulled them inwards.
        start = step.value_from_steps(step.steps_from_value(start).floor()).min(start);
        stop = step.value_from_steps(step.steps_from_value(stop).ceil()).max(stop);
        before = Some(step);
    }
    bounds(if a > b { (stop, start) } else { (start, stop) })
}

/// Where `value` stands between `a` and `b` (0 at `a`, 1 at `b`), one half where they are equal; finite unless a NaN.
pub(super) fn fraction(value: f64, (a, b): (f64, f64)) -> f64 {
    if a == b && !value.is_nan() {
        return 0.5;
    }
    bounded((bounded(value) - a) / (b - a))
}

/// The value a fraction of the way from `a` to `b`, exact at both ends.
pub(super) fn between(fraction: f64, (a, b): (f64, f64)) -> f64 {
    if fraction == 1.0 { b } else { bounded(a + fraction * (b - a)) }
}
