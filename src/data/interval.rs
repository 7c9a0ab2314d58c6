//! Intervals: the values a printed number may stand for.
//!
//! Knows nothing of units or notation. Invariant: `lo <= hi` and neither is NaN; `hi` may be infinite. Every operation rounds
//! its ends outward where no double equals them, so that no possible value is lost.

/// Every value between `lo` and `hi`. A rounded "3.2" is 3.15 to 3.25; "2.2+" is 2.2 to infinity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub lo: f64,
    /// Upper end, possibly infinite.
    pub hi: f64,
}

impl Interval {
    /// Everything: what is known of a value of which nothing is known.
    pub const ALL: Interval = Interval { lo: f64::NEG_INFINITY, hi: f64::INFINITY };

    /// The interval between two ends in either order. A NaN end widens the interval to infinity on both sides.
    ///
    /// ```
    /// use olympus::data::Interval;
    /// assert_eq!(Interval::new(3.0, 2.0), Interval { lo: 2.0, hi: 3.0 });
    /// ```
    pub fn new(a: f64, b: f64) -> Interval {
        if a.is_nan() || b.is_nan() {
            return Interval::ALL;
        }
        Interval { lo: a.min(b), hi: a.max(b) }
    }

    /// The interval that holds `value` alone.
    pub fn exact(value: f64) -> Interval {
        Interval::new(value, value)
    }

    /// Whether `value` lies in it, ends included.
    pub fn contains(self, value: f64) -> bool {
        self.lo <= value && value <= self.hi
    }

    /// Whether some value lies in both, ends included.
    pub fn overlaps(self, other: Interval) -> bool {
        self.lo <= other.hi && other.lo <= self.hi
    }

    /// The middle; the lower end where the upper one is infinite.
    pub fn middle(self) -> f64 {
        if self.hi.is_finite() && self.lo.is_finite() {
            self.lo + (self.hi - self.lo) / 2.0
        } else if self.lo.is_finite() {
            self.lo
        } else {
            self.hi
        }
    }

    /// Every sum of a value of this and a value of `other`.
    pub fn plus(self, other: Interval) -> Interval {
        Interval::new(sum(self.lo, other.lo).0, sum(self.hi, other.hi).1)
    }

    /// Every product of a value of this and a value of `other`.
    pub fn times(self, other: Interval) -> Interval {
        hull([
            product(self.lo, other.lo),
            product(self.lo, other.hi),
            product(self.hi, other.lo),
            product(self.hi, other.hi),
        ])
    }

    /// Every quotient of a value of this by a value of `other`; everything, where `other` holds zero.
    pub fn divided_by(self, other: Interval) -> Interval {
        if other.contains(0.0) {
            return Interval::ALL;
        }
        hull([
            quotient(self.lo, other.lo),
            quotient(self.lo, other.hi),
            quotient(self.hi, other.lo),
            quotient(self.hi, other.hi),
        ])
    }

    /// Every product of a value of this and `factor`.
    pub fn scaled(self, factor: f64) -> Interval {
        self.times(Interval::exact(factor))
    }
}

/// The doubles around a result: both the result itself where `error`, what is missing from it, is none.
fn around(result: f64, error: f64) -> (f64, f64) {
    if !result.is_finite() {
        (result, result)
    } else if error < 0.0 {
        (result.next_down(), result)
    } else if error > 0.0 {
        (result, result.next_up())
    } else {
        (result, result)
    }
}

/// A sum, rounded down and up. What rounding took from it is found as in Knuth's two-sum.
fn sum(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let part = sum - a;
    around(sum, (a - (sum - part)) + (b - part))
}

/// A product, rounded down and up. Zero times infinity is zero here: the infinite end means "unbounded", not a number.
fn product(a: f64, b: f64) -> (f64, f64) {
    if a == 0.0 || b == 0.0 {
        return (0.0, 0.0);
    }
    let product = a * b;
    around(product, a.mul_add(b, -product))
}

/// A quotient, rounded down and up. One unbounded number by another can be anything from zero on.
fn quotient(a: f64, b: f64) -> (f64, f64) {
    if b.is_infinite() {
        return (0.0, 0.0);
    }
    let quotient = a / b;
    let left = (-quotient).mul_add(b, a);
    around(quotient, if b < 0.0 { -left } else { left })
}

/// The smallest interval that holds four values, each known as the doubles around it.
fn hull(values: [(f64, f64); 4]) -> Interval {
    let mut hull = Interval::new(values[0].0, values[0].1);
    for (down, up) in values {
        hull.lo = hull.lo.min(down);
        hull.hi = hull.hi.max(up);
    }
    hull
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arithmetic_keeps_every_possible_value() {
        let a = Interval::new(1.0, 2.0);
        let b = Interval::new(-3.0, 4.0);
        assert_eq!(a.plus(b), Interval::new(-2.0, 6.0));
        assert_eq!(a.times(b), Interval::new(-6.0, 8.0));
        assert_eq!(b.divided_by(a), Interval::new(-3.0, 4.0));
        assert_eq!(a.divided_by(b), Interval::ALL);
        assert_eq!(a.scaled(-1.0), Interval::new(-2.0, -1.0));
    }

    #[test]
    fn ends_that_touch_are_not_missed() {
        // In decimals the sum is 0.3, ten tenths are 1, and 49 forty-ninths are.
        let tenth = Interval::exact(0.1);
        let ten = (0..10).fold(Interval::exact(0.0), |sum, _| sum.plus(tenth));
        assert!(ten.contains(1.0), "{ten:?}");
        assert!(tenth.plus(Interval::exact(0.2)).contains(0.3));
        assert!(Interval::exact(49.0).divided_by(Interval::exact(49.0)).contains(1.0));
        let third = Interval::exact(1.0).divided_by(Interval::exact(3.0));
        assert!(third.lo < third.hi && third.scaled(3.0).contains(1.0));
        assert_eq!(Interval::exact(6.0).divided_by(Interval::exact(-3.0)), Interval::exact(-2.0));
    }

    #[test]
    fn unbounded_intervals_stay_ordered() {
        let least = Interval::new(2.0, f64::INFINITY);
        assert_eq!(least.times(Interval::exact(0.0)), Interval::exact(0.0));
        assert_eq!(Interval::exact(1.0).divided_by(least), Interval::new(0.0, 0.5));
        assert_eq!(least.middle(), 2.0);
        assert_eq!(Interval::new(f64::NAN, 1.0), Interval::ALL);
    }
}
