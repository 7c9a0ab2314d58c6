//! Bounds: every value that a figure may stand for, with exact ends.
//!
//! Knows no units. Invariant: the lower end is not above the upper one. Arithmetic is exact, so that a result's bounds hold
//! every possible result; an end that no possible value reaches stays open.

use super::Number;
use num_traits::{One, Signed, Zero};
use std::cmp::Ordering;

/// An end of some bounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// There is none on this side.
    Unbounded,
    /// Up to this value, which is not itself among those meant where it is open: "more than 40".
    At {
        /// The value.
        value: Number,
        /// Whether it is left out.
        open: bool,
    },
}

/// All values between two ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// Lower end.
    pub lo: Limit,
    /// Upper end.
    pub hi: Limit,
}

impl Limit {
    /// An end that belongs to the bounds.
    pub fn closed(value: Number) -> Limit {
        Limit::At { value, open: false }
    }

    /// An end that does not.
    pub fn open(value: Number) -> Limit {
        Limit::At { value, open: true }
    }

    /// Its value, where it has one.
    pub fn maybe_value(&self) -> Option<&Number> {
        if let Limit::At { value, .. } = self { Some(value) } else { None }
    }

    fn is_open(&self) -> bool {
        !matches!(self, Limit::At { open: false, .. })
    }

    fn map(&self, change: impl Fn(&Number) -> Number) -> Limit {
        match self {
            Limit::Unbounded => Limit::Unbounded,
            Limit::At { value, open } => Limit::At { value: change(value), open: *open },
        }
    }

    fn plus(&self, other: &Limit) -> Limit {
        match (self, other) {
            (Limit::At { value: a, open: x }, Limit::At { value: b, open: y }) => {
                Limit::At { value: a + b, open: *x || *y }
            }
            _ => Limit::Unbounded,
        }
    }
}

/// An end on the extended line, for products: minus infinity, a value or infinity.
#[derive(Clone, Debug)]
struct Extended {
    /// -1 or 1 where it is infinite, else 0.
    infinite: i8,
    value: Number,
    open: bool,
}

impl Extended {
    fn new(limit: &Limit, side: i8) -> Extended {
        match limit {
            Limit::Unbounded => Extended { infinite: side, value: Number::zero(), open: true },
            Limit::At { value, open } => Extended { infinite: 0, value: value.clone(), open: *open },
        }
    }

    fn is_zero(&self) -> bool {
        self.infinite == 0 && self.value.is_zero()
    }

    fn sign(&self) -> i8 {
        match self.infinite {
            0 if self.value.is_positive() => 1,
            0 if self.value.is_negative() => -1,
            infinite => infinite,
        }
    }

    /// Zero times infinity is zero here: the infinite end means "unbounded", not a number.
    fn times(&self, other: &Extended) -> Extended {
        if self.is_zero() || other.is_zero() {
            let reached = (self.is_zero() && !self.open) || (other.is_zero() && !other.open);
            return Extended { infinite: 0, value: Number::zero(), open: !reached };
        }
        if self.infinite != 0 || other.infinite != 0 {
            return Extended { infinite: self.sign() * other.sign(), value: Number::zero(), open: true };
        }
        Extended { infinite: 0, value: &self.value * &other.value, open: self.open || other.open }
    }

    fn compare(&self, other: &Extended) -> Ordering {
        self.infinite.cmp(&other.infinite).then_with(|| self.value.cmp(&other.value))
    }

    fn limit(self) -> Limit {
        if self.infinite != 0 { Limit::Unbounded } else { Limit::At { value: self.value, open: self.open } }
    }
}

impl Bounds {
    /// Everything.
    pub const ALL: Bounds = Bounds { lo: Limit::Unbounded, hi: Limit::Unbounded };

    /// One value.
    pub fn exact(value: Number) -> Bounds {
        Bounds { lo: Limit::closed(value.clone()), hi: Limit::closed(value) }
    }

    /// Between two values in either order, both of them included.
    ///
    /// ```
    /// use olympus::claims::{Bounds, number};
    /// assert!(Bounds::between(number(3), number(2)).contains(&number(2)));
    /// ```
    pub fn between(a: Number, b: Number) -> Bounds {
        let (lo, hi) = if a <= b { (a, b) } else { (b, a) };
        Bounds { lo: Limit::closed(lo), hi: Limit::closed(hi) }
    }

    /// Whether a value is among them.
    pub fn contains(&self, value: &Number) -> bool {
        let above = match &self.lo {
            Limit::Unbounded => true,
            Limit::At { value: lo, open } => {
                if *open {
                    lo < value
                } else {
                    lo <= value
                }
            }
        };
        let below = match &self.hi {
            Limit::Unbounded => true,
            Limit::At { value: hi, open } => {
                if *open {
                    value < hi
                } else {
                    value <= hi
                }
            }
        };
        above && below
    }

    /// Whether some value is among both.
    pub fn overlaps(&self, other: &Bounds) -> bool {
        let ordered = |lo: &Limit, hi: &Limit| match (lo, hi) {
            (Limit::At { value: lo, open: x }, Limit::At { value: hi, open: y }) => {
                lo < hi || (lo == hi && !x && !y)
            }
            _ => true,
        };
        ordered(&self.lo, &other.hi) && ordered(&other.lo, &self.hi)
    }

    /// Whether they are one value.
    pub fn is_exact(&self) -> bool {
        matches!((&self.lo, &self.hi), (Limit::At { value: lo, .. }, Limit::At { value: hi, .. }) if lo == hi)
    }

    /// Every sum of one of these and one of `other`.
    pub fn plus(&self, other: &Bounds) -> Bounds {
        Bounds { lo: self.lo.plus(&other.lo), hi: self.hi.plus(&other.hi) }
    }

    /// Every difference.
    pub fn minus(&self, other: &Bounds) -> Bounds {
        self.plus(&other.scaled(&-Number::one()))
    }

    /// Every product.
    pub fn times(&self, other: &Bounds) -> Bounds {
        let ends = |bounds: &Bounds| [Extended::new(&bounds.lo, -1), Extended::new(&bounds.hi, 1)];
        let (a, b) = (ends(self), ends(other));
        let products = [a[0].times(&b[0]), a[0].times(&b[1]), a[1].times(&b[0]), a[1].times(&b[1])];
        // Of equal ends the one that is reached counts.
        let mut lo = products[0].clone();
        let mut hi = products[0].clone();
        for product in &products[1..] {
            let (below, above) = (product.compare(&lo), product.compare(&hi));
            if below == Ordering::Less || (below == Ordering::Equal && lo.open) {
                lo = product.clone();
            }
            if above == Ordering::Greater || (above == Ordering::Equal && hi.open) {
                hi = product.clone();
            }
        }
        // A zero inside one of them is reached whatever the other's ends are.
        let zero = Number::zero();
        if self.contains(&zero) || other.contains(&zero) {
            let reach = |end: &mut Extended| end.open &= !end.is_zero();
            reach(&mut lo);
            reach(&mut hi);
        }
        Bounds { lo: lo.limit(), hi: hi.limit() }
    }

    /// Every quotient by one of `other`; everything where that may be zero.
    pub fn divided_by(&self, other: &Bounds) -> Bounds {
        if other.contains(&Number::zero()) {
            return Bounds::ALL;
        }
        let reciprocal = |end: &Limit| match end {
            Limit::Unbounded => Limit::open(Number::zero()),
            Limit::At { value, .. } if value.is_zero() => Limit::Unbounded,
            other => other.map(Number::recip),
        };
        self.times(&Bounds { lo: reciprocal(&other.hi), hi: reciprocal(&other.lo) })
    }

    /// Every product with a number.
    pub fn scaled(&self, factor: &Number) -> Bounds {
        if factor.is_zero() {
            return Bounds::exact(Number::zero());
        }
        let (lo, hi) = (self.lo.map(|value| value * factor), self.hi.map(|value| value * factor));
        if factor.is_negative() { Bounds { lo: hi, hi: lo } } else { Bounds { lo, hi } }
    }

    /// The lesser of one of these and one of `other`.
    pub fn least(&self, other: &Bounds) -> Bounds {
        Bounds { lo: lower(&self.lo, &other.lo, true), hi: lower(&self.hi, &other.hi, false) }
    }

    /// The greater of one of these and one of `other`.
    pub fn greatest(&self, other: &Bounds) -> Bounds {
        let flipped = |bounds: &Bounds| bounds.scaled(&-Number::one());
        flipped(&flipped(self).least(&flipped(other)))
    }

    /// Whether every one of these lies above every one of `other`: yes, no, or it depends.
    pub fn is_above(&self, other: &Bounds) -> Option<bool> {
        let apart = |lo: &Limit, hi: &Limit, strictly: bool| match (lo, hi) {
            (Limit::At { value: lo, open: x }, Limit::At { value: hi, open: y }) => {
                lo > hi || (lo == hi && (!strictly || *x || *y))
            }
            _ => false,
        };
        if apart(&self.lo, &other.hi, true) {
            Some(true)
        } else if apart(&other.lo, &self.hi, false) {
            Some(false)
        } else {
            None
        }
    }
}

/// The lesser of two ends of the same side; of equal ones the closed one where a lower end is asked for.
fn lower(a: &Limit, b: &Limit, is_lower_end: bool) -> Limit {
    match (a, b) {
        (Limit::Unbounded, other) | (other, Limit::Unbounded) => {
            if is_lower_end {
                Limit::Unbounded
            } else {
                other.clone()
            }
        }
        (Limit::At { value: x, .. }, Limit::At { value: y, .. }) => match x.cmp(y) {
            Ordering::Less => a.clone(),
            Ordering::Greater => b.clone(),
            Ordering::Equal => {
                if a.is_open() == is_lower_end {
                    b.clone()
                } else {
                    a.clone()
                }
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::super::number;
    use super::*;
    use proptest::prelude::*;

    fn more_than(value: i64) -> Bounds {
        Bounds { lo: Limit::open(number(value)), hi: Limit::Unbounded }
    }

    #[test]
    fn ends_that_touch_meet_unless_one_is_open() {
        let upto = Bounds::between(number(1), number(40));
        assert!(!upto.overlaps(&more_than(40)));
        assert!(upto.overlaps(&more_than(39)));
        assert!(upto.overlaps(&Bounds::exact(number(40))));
        assert_eq!(more_than(40).is_above(&upto), Some(true));
        assert_eq!(upto.is_above(&more_than(40)), Some(false));
        assert_eq!(upto.is_above(&more_than(3)), None);
    }

    #[test]
    fn what_is_unbounded_stays_so() {
        let half = Bounds::exact(number(1)).divided_by(&more_than(2));
        assert_eq!(half.lo, Limit::open(number(0)));
        assert_eq!(half.hi, Limit::open(number(1) / number(2)));
        assert_eq!(more_than(2).minus(&more_than(2)), Bounds::ALL);
        assert_eq!(more_than(2).times(&Bounds::exact(number(0))), Bounds::exact(number(0)));
        assert_eq!(more_than(2).divided_by(&Bounds::between(number(-1), number(1))), Bounds::ALL);
        assert_eq!(more_than(0).times(&more_than(-1)), Bounds::ALL);
    }

    /// Some bounds and a value among them.
    fn held() -> impl Strategy<Value = (Bounds, Number)> {
        (-40i64..40, 0i64..20, 0i64..=20, any::<[bool; 2]>()).prop_map(|(lo, width, at, [no_lo, no_hi])| {
            let (lo, width) = (number(lo), number(width));
            let value = &lo + &width * (number(at) / number(20));
            let end = |value: Number, unbounded: bool| {
                if unbounded { Limit::Unbounded } else { Limit::closed(value) }
            };
            (Bounds { hi: end(&lo + &width, no_hi), lo: end(lo, no_lo) }, value)
        })
    }

    proptest! {
        #[test]
        fn results_hold_every_possible_result((a, x) in held(), (b, y) in held()) {
            prop_assert!(a.plus(&b).contains(&(&x + &y)));
            prop_assert!(a.minus(&b).contains(&(&x - &y)));
            prop_assert!(a.times(&b).contains(&(&x * &y)), "{a:?} {b:?} {x} {y}");
            if !y.is_zero() {
                prop_assert!(a.divided_by(&b).contains(&(&x / &y)), "{a:?} {b:?} {x} {y}");
            }
            prop_assert!(a.least(&b).contains(x.clone().min(y.clone()).as_ref_number()));
            prop_assert!(a.greatest(&b).contains(x.clone().max(y.clone()).as_ref_number()));
            match a.is_above(&b) {
                Some(true) => prop_assert!(x > y),
                Some(false) => prop_assert!(x <= y),
                None => {}
            }
        }
    }

    trait AsNumber {
        fn as_ref_number(&self) -> &Number;
    }

    impl AsNumber for Number {
        fn as_ref_number(&self) -> &Number {
            self
        }
    }
}
