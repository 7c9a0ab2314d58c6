//! The linear scale.

use olympus::scale::Linear;
use proptest::prelude::*;

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * (1.0 + a.abs().max(b.abs()))
}

#[test]
fn maps_ends_exactly_and_values_beyond_them() {
    let scale = Linear::new((10.0, 20.0), (300.0, 100.0));
    for (value, position) in [(10.0, 300.0), (20.0, 100.0), (15.0, 200.0), (25.0, 0.0), (5.0, 400.0)] {
        assert_eq!(scale.map(value), position);
        assert_eq!(scale.invert(position), value);
    }
}

#[test]
fn clamps_when_told_to() {
    let scale = Linear::new((10.0, 20.0), (300.0, 100.0)).with_clamp(true);
    assert!(scale.is_clamped());
    assert_eq!((scale.map(0.0), scale.map(1e9)), (300.0, 100.0));
    assert_eq!((scale.invert(-5.0), scale.invert(f64::INFINITY)), (20.0, 10.0));
}

#[test]
fn empty_domains_and_ranges_answer_with_the_middle() {
    let scale = Linear::new((4.0, 4.0), (0.0, 10.0));
    assert_eq!((scale.map(4.0), scale.map(-100.0)), (5.0, 5.0));
    assert_eq!(scale.ticks(5), [4.0]);
    assert_eq!(scale.nice(5).domain(), (4.0, 4.0));
    let flat = Linear::new((2.0, 8.0), (7.0, 7.0));
    assert_eq!((flat.map(3.0), flat.invert(7.0)), (7.0, 5.0));
}

#[test]
fn a_changed_copy_keeps_the_rest() {
    let scale = Linear::new((0.3, 9.7), (0.0, 1.0)).with_clamp(true).nice(10).with_range((5.0, 6.0));
    assert_eq!((scale.domain(), scale.range(), scale.is_clamped()), ((0.0, 10.0), (5.0, 6.0), true));
    assert_eq!(scale.with_domain((f64::NAN, f64::INFINITY)).domain(), (0.0, 1e300));
}

#[test]
fn what_is_not_a_number_stays_so() {
    assert!(Linear::new((0.0, 1.0), (0.0, 1.0)).map(f64::NAN).is_nan());
    assert!(Linear::new((1.0, 1.0), (0.0, 1.0)).map(f64::NAN).is_nan());
}

proptest! {
    #[test]
    fn is_monotone(a in -1e6..1e6f64, b in -1e6..1e6f64, r in -1e4..1e4f64, s in -1e4..1e4f64, v in -1e6..1e6f64, w in -1e6..1e6f64) {
        prop_assume!(a != b);
        let scale = Linear::new((a, b), (r, s));
        let rising = (a < b) == (r < s);
        let (low, high) = (scale.map(v.min(w)), scale.map(v.max(w)));
        let slack = 1e-9 * (1.0 + low.abs().max(high.abs()));
        prop_assert!((rising && low <= high + slack) || (!rising && low + slack >= high));
    }

    #[test]
    fn inverts(a in -1e6..1e6f64, width in 0.1..1e6f64, r in -1e4..1e4f64, span in 1.0..1e4f64, at in 0.0..1.0f64) {
        for (domain, range) in [((a, a + width), (r, r + span)), ((a + width, a), (r + span, r))] {
            let scale = Linear::new(domain, range);
            let value = a + at * width;
            prop_assert!(near(scale.invert(scale.map(value)), value));
        }
    }

    #[test]
    fn never_makes_a_nan(a in any::<f64>(), b in any::<f64>(), r in any::<f64>(), s in any::<f64>(), v in any::<f64>(), clamp in any::<bool>()) {
        prop_assume!(!v.is_nan());
        let scale = Linear::new((a, b), (r, s)).with_clamp(clamp);
        prop_assert!(scale.map(v).is_finite() && scale.invert(v).is_finite());
        prop_assert!(scale.nice(7).map(v).is_finite());
    }

    #[test]
    fn clamped_positions_stay_in_the_range(a in -1e6..1e6f64, b in -1e6..1e6f64, v in any::<f64>()) {
        prop_assume!(!v.is_nan());
        let position = Linear::new((a, b), (0.0, 640.0)).with_clamp(true).map(v);
        prop_assert!((0.0..=640.0).contains(&position));
    }

    #[test]
    fn ticks_inside_and_nice_around(a in -1e6..1e6f64, b in -1e6..1e6f64, count in 1usize..20) {
        let scale = Linear::new((a, b), (0.0, 1.0));
        prop_assert!(scale.ticks(count).iter().all(|t| *t >= a.min(b) && *t <= a.max(b)));
        let (c, d) = scale.nice(count).domain();
        prop_assert!(c.min(d) <= a.min(b) && c.max(d) >= a.max(b));
    }
}
