//! Intervals: each end is the double next to the exact result, on the outer side, and comparisons count the ends in.
#![allow(clippy::expect_used, reason = "a test may stop at the first thing that is wrong")]

use num_rational::BigRational;
use olympus::data::Interval;
use proptest::prelude::*;

const UNBOUNDED: f64 = f64::INFINITY;

fn exact(value: f64) -> BigRational {
    BigRational::from_float(value).expect("a number")
}

/// Decimals as tables print them, most of which no double equals.
fn decimal() -> impl Strategy<Value = f64> {
    (-20_000i32..20_000, 0i32..5).prop_map(|(digits, places)| f64::from(digits) / 10f64.powi(places))
}

fn interval() -> impl Strategy<Value = Interval> {
    (decimal(), decimal()).prop_map(|(a, b)| Interval::new(a, b))
}

/// Whether an interval's ends are the last double before and the first one after all of these, or one of them itself.
fn is_tight(found: Interval, all: &[BigRational]) -> bool {
    let (Some(least), Some(most)) = (all.iter().min(), all.iter().max()) else { return false };
    let down = exact(found.lo) == *least || exact(found.lo) < *least && *least < exact(found.lo.next_up());
    let up = exact(found.hi) == *most || exact(found.hi.next_down()) < *most && *most < exact(found.hi);
    down && up
}

/// What becomes of each pair of ends.
fn ends(a: Interval, b: Interval, of: fn(BigRational, BigRational) -> BigRational) -> Vec<BigRational> {
    let pairs = [(a.lo, b.lo), (a.lo, b.hi), (a.hi, b.lo), (a.hi, b.hi)];
    pairs.map(|(a, b)| of(exact(a), exact(b))).to_vec()
}

proptest! {
    #[test]
    fn a_result_is_as_narrow_as_doubles_allow(a in interval(), b in interval(), factor in decimal()) {
        prop_assert!(is_tight(a.plus(b), &ends(a, b, |a, b| a + b)), "{a:?} + {b:?}");
        prop_assert!(is_tight(a.times(b), &ends(a, b, |a, b| a * b)), "{a:?} * {b:?}");
        let scaled = ends(a, Interval::exact(factor), |a, b| a * b);
        prop_assert!(is_tight(a.scaled(factor), &scaled), "{a:?} * {factor}");
        if b.contains(0.0) {
            prop_assert_eq!(a.divided_by(b), Interval::ALL);
        } else {
            prop_assert!(is_tight(a.divided_by(b), &ends(a, b, |a, b| a / b)), "{a:?} / {b:?}");
        }
    }
}

#[test]
fn ends_belong_to_an_interval_and_what_lies_beyond_does_not() {
    let some = Interval::new(2.0, 3.0);
    assert!([2.0, 2.5, 3.0].into_iter().all(|value| some.contains(value)));
    assert!([1.0, 2f64.next_down(), 3f64.next_up(), 4.0].into_iter().all(|value| !some.contains(value)));
    assert!(
        [(1.0, 2.0), (3.0, 4.0), (2.2, 2.4), (0.0, 9.0)]
            .into_iter()
            .all(|(a, b)| some.overlaps(Interval::new(a, b)))
    );
    assert!([(0.0, 1.9), (3.1, 4.0)].into_iter().all(|(a, b)| !some.overlaps(Interval::new(a, b))));
}

#[test]
fn one_end_that_is_no_number_leaves_everything_possible() {
    for (a, b) in [(f64::NAN, 1.0), (1.0, f64::NAN), (f64::NAN, f64::NAN)] {
        assert_eq!(Interval::new(a, b), Interval::ALL);
    }
}

#[test]
fn the_middle_of_what_is_unbounded_is_its_other_end() {
    assert_eq!(Interval::new(2.0, 5.0).middle(), 3.5);
    assert_eq!(Interval::new(-5.0, -2.0).middle(), -3.5);
    assert_eq!(Interval::new(2.0, UNBOUNDED).middle(), 2.0);
    assert_eq!(Interval::new(-UNBOUNDED, 2.0).middle(), 2.0);
}

#[test]
fn what_is_unbounded_stays_so_and_zero_times_it_is_zero() {
    let least = Interval::new(2.0, UNBOUNDED);
    let most = Interval::new(-UNBOUNDED, -2.0);
    assert_eq!(least.plus(Interval::exact(3.0)), Interval::new(5.0, UNBOUNDED));
    assert_eq!(most.plus(Interval::exact(3.0)), Interval::new(-UNBOUNDED, 1.0));
    assert_eq!(least.times(Interval::new(0.0, 3.0)), Interval::new(0.0, UNBOUNDED));
    assert_eq!(Interval::new(0.0, 3.0).times(least), Interval::new(0.0, UNBOUNDED));
    assert_eq!(most.times(Interval::new(0.0, 3.0)), Interval::new(-UNBOUNDED, 0.0));
    assert_eq!(least.times(most), Interval::new(-UNBOUNDED, -4.0));
    assert_eq!(least.divided_by(Interval::exact(-2.0)), Interval::new(-UNBOUNDED, -1.0));
    assert_eq!(Interval::exact(-6.0).divided_by(least), Interval::new(-3.0, 0.0));
    assert_eq!(least.divided_by(least), Interval::new(0.0, UNBOUNDED));
    assert_eq!(Interval::exact(1.0).divided_by(Interval::new(0.0, 1.0)), Interval::ALL);
}
