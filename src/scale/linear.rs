//! The linear scale: equal steps for equal differences.
//!
//! Knows nothing of what it measures. Invariant: a finite value maps to a finite position, whatever the domain and range.

use super::ticks::{between, bounds, fraction, nice, ticks, within};

/// A straight line from a domain of values to a range of positions.
///
/// Either may be reversed. A domain of one value maps everything to the middle of the range, and a range of one
/// position inverts to the middle of the domain. Bounds are kept within ±1e300, and a bound that is not a number
/// counts as zero. A value that is not a number stays one.
///
/// ```
/// use olympus::scale::Linear;
/// let x = Linear::new((0.0, 50.0), (0.0, 200.0));
/// assert_eq!(x.map(25.0), 100.0);
/// assert_eq!(x.map(60.0), 240.0);
/// assert_eq!(x.with_clamp(true).map(60.0), 200.0);
/// assert_eq!(x.invert(100.0), 25.0);
/// assert_eq!(x.ticks(5), [0.0, 10.0, 20.0, 30.0, 40.0, 50.0]);
/// assert_eq!(x.with_domain((3.0, 3.0)).map(99.0), 100.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Linear {
    domain: (f64, f64),
    range: (f64, f64),
    clamp: bool,
}

impl Linear {
    /// A scale that takes the first bound of `domain` to the first of `range`, and the second to the second.
    pub fn new(domain: (f64, f64), range: (f64, f64)) -> Self {
        Linear { domain: bounds(domain), range: bounds(range), clamp: false }
    }

    /// The same scale over another domain.
    pub fn with_domain(self, domain: (f64, f64)) -> Self {
        Linear { domain: bounds(domain), ..self }
    }

    /// The same scale onto another range.
    pub fn with_range(self, range: (f64, f64)) -> Self {
        Linear { range: bounds(range), ..self }
    }

    /// The same scale, with values outside the domain (and positions outside the range) brought to its nearer end or not.
    pub fn with_clamp(self, clamp: bool) -> Self {
        Linear { clamp, ..self }
    }

    /// The same scale with its domain widened outwards to whole steps of about `count` ticks.
    pub fn nice(self, count: usize) -> Self {
        Linear { domain: nice(self.domain, count), ..self }
    }

    /// The values at the two ends.
    pub fn domain(&self) -> (f64, f64) {
        self.domain
    }

    /// The positions of the two ends.
    pub fn range(&self) -> (f64, f64) {
        self.range
    }

    /// Whether values outside the domain are brought to its nearer end.
    pub fn is_clamped(&self) -> bool {
        self.clamp
    }

    /// The position of `value`.
    pub fn map(&self, value: f64) -> f64 {
        between(self.inside(fraction(value, self.domain)), self.range)
    }

    /// The value at `position`.
    pub fn invert(&self, position: f64) -> f64 {
        between(self.inside(fraction(position, self.range)), self.domain)
    }

    /// About `count` round values inside the domain, in its direction; see [`ticks`](super::ticks()).
    pub fn ticks(&self, count: usize) -> Vec<f64> {
        ticks(self.domain, count)
    }

    fn inside(&self, fraction: f64) -> f64 {
        if self.clamp { within(fraction, 0.0, 1.0) } else { fraction }
    }
}
