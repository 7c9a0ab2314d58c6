//! The logarithmic scale, base ten: equal steps for equal ratios.
//!
//! Knows nothing of what it measures, and has no negative branch. Invariant: its domain is positive, so a finite value
//! always has a finite position.

use super::ticks::{LIMIT, between, bounds, decade_from_value, digit_times_power, fraction, ticks, within};

/// Domains that span this ratio or more, three decades, get powers of ten alone; a hair less, for 0.003 to 3 and the like.
const WIDE: f64 = 1000.0 * (1.0 - 1e-12);

/// A straight line from the logarithms of a positive domain to a range of positions.
///
/// A domain bound that is not positive becomes 1 where the other one is above 1, and a tenth of the other one
/// otherwise; where neither is positive the domain is 1 to 10. Zero and negative values have no logarithm and map to
/// where the domain's lesser bound does. Reversed and empty domains and ranges behave as in [`Linear`](super::Linear).
///
/// ```
/// use olympus::scale::Log;
/// let y = Log::new((1.0, 1000.0), (0.0, 300.0));
/// assert!((y.map(100.0) - 200.0).abs() < 1e-9);
/// assert!((y.invert(200.0) - 100.0).abs() < 1e-9);
/// assert_eq!(y.map(0.0), 0.0);
/// assert_eq!(y.ticks(10), [1.0, 10.0, 100.0, 1000.0]);
/// assert_eq!(y.with_domain((3.0, 70.0)).nice().domain(), (2.0, 100.0));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Log {
    domain: (f64, f64),
    range: (f64, f64),
    clamp: bool,
}

impl Log {
    /// A scale that takes the first bound of `domain` to the first of `range`, and the second to the second.
    pub fn new(domain: (f64, f64), range: (f64, f64)) -> Self {
        Log { domain: positive(domain), range: bounds(range), clamp: false }
    }

    /// The same scale over another domain.
    pub fn with_domain(self, domain: (f64, f64)) -> Self {
        Log { domain: positive(domain), ..self }
    }

    /// The same scale onto another range.
    pub fn with_range(self, range: (f64, f64)) -> Self {
        Log { range: bounds(range), ..self }
    }

    /// The same scale, with values outside the domain (and positions outside the range) brought to its nearer end or not.
    pub fn with_clamp(self, clamp: bool) -> Self {
        Log { clamp, ..self }
    }

    /// The same scale with its domain widened outwards to where ticks stand: one, two or five times powers of ten, or
    /// powers of ten alone where it spans three decades or more. A domain of one value becomes the step it is in, unless
    /// it is such a multiple itself.
    ///
    /// ```
    /// use olympus::scale::Log;
    /// assert_eq!(Log::new((12.0, 180.0), (0.0, 1.0)).nice().domain(), (10.0, 200.0));
    /// assert_eq!(Log::new((60.0, 5.0), (0.0, 1.0)).nice().domain(), (100.0, 5.0));
    /// ```
    pub fn nice(self) -> Self {
        let (a, b) = self.domain;
        let (start, stop) = (a.min(b), a.max(b));
        let digits: &[f64] = if stop / start < WIDE { &[1.0, 2.0, 5.0] } else { &[1.0] };
        let mut low = start;
        for &digit in digits {
            let value = digit_times_power(digit, decade_from_value(start));
            low = if value <= start { value } else { low };
        }
        let mut high = digit_times_power(1.0, decade_from_value(stop) + 1);
        for &digit in digits.iter().rev() {
            let value = digit_times_power(digit, decade_from_value(stop));
            high = if value >= stop { value } else { high };
        }
        self.with_domain(if a > b { (high, low) } else { (low, high) })
    }

    /// The values at the two ends, both positive.
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

    /// The position of `value`; of a value that is not positive, that of the domain's lesser bound.
    pub fn map(&self, value: f64) -> f64 {
        let value = if value <= 0.0 { self.domain.0.min(self.domain.1) } else { value };
        between(self.inside(fraction(value.ln(), self.logs())), self.range)
    }

    /// The value at `position`, always positive (a position that is not a number has no value but itself).
    pub fn invert(&self, position: f64) -> f64 {
        let at = self.inside(fraction(position, self.range));
        // The ends are given exactly, not by way of their logarithms.
        if at == 0.0 {
            return self.domain.0;
        }
        if at == 1.0 {
            return self.domain.1;
        }
        within(between(at, self.logs()).exp(), 1.0 / LIMIT, LIMIT)
    }

    /// Powers of ten inside the domain, in its direction, with 2 and 5 times them where it spans fewer than three decades.
    ///
    /// Where there are more than `count` powers, every second one is left out, or two of three, and so on. A domain
    /// that holds fewer than two of these values gets linear ticks instead. A count of zero gives none.
    pub fn ticks(&self, count: usize) -> Vec<f64> {
        let (a, b) = self.domain;
        let (start, stop) = (a.min(b), a.max(b));
        if count == 0 {
            return Vec::new();
        }
        let (first, last) = (decade_from_value(start), decade_from_value(stop));
        let digits: &[f64] = if stop / start < WIDE { &[1.0, 2.0, 5.0] } else { &[1.0] };
        let decades = (last - first) as usize + usize::from(digit_times_power(1.0, first) >= start);
        // Two and five belong to every decade, so only bare powers are ever thinned.
        let every = if digits.len() > 1 { 1 } else { decades.div_ceil(count).max(1) as i32 };
        let mut found = Vec::new();
        for decade in (first..=last).filter(|decade| decade % every == 0) {
            for &digit in digits {
                let value = digit_times_power(digit, decade);
                if value >= start && value <= stop {
                    found.push(value);
                }
            }
        }
        if found.len() < 2 && digits.len() > 1 {
            return ticks(self.domain, count);
        }
        if a > b {
            found.reverse();
        }
        found
    }

    fn logs(&self) -> (f64, f64) {
        (self.domain.0.ln(), self.domain.1.ln())
    }

    fn inside(&self, fraction: f64) -> f64 {
        if self.clamp { within(fraction, 0.0, 1.0) } else { fraction }
    }
}

/// A domain with a logarithm at both ends.
fn positive(domain: (f64, f64)) -> (f64, f64) {
    let (a, b) = bounds(domain);
    let stand_in = |other: f64| if other > 1.0 { 1.0 } else { other / 10.0 };
    let (a, b) = match (a > 0.0, b > 0.0) {
        (true, true) => (a, b),
        (false, true) => (stand_in(b), b),
        (true, false) => (a, stand_in(a)),
        (false, false) => (1.0, 10.0),
    };
    (a.max(1.0 / LIMIT), b.max(1.0 / LIMIT))
}
