//! The logarithmic scale.

use olympus::scale::Log;
use proptest::prelude::*;

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * (1e-12 + a.abs().max(b.abs()))
}

#[test]
fn equal_ratios_take_equal_room() {
    let scale = Log::new((1.0, 10_000.0), (0.0, 400.0));
    for (value, position) in [(1.0, 0.0), (10.0, 100.0), (100.0, 200.0), (10_000.0, 400.0), (0.1, -100.0)] {
        assert!((scale.map(value) - position).abs() < 1e-9, "{value}");
        assert!(near(scale.invert(position), value), "{position}");
    }
}

#[test]
fn zero_and_negatives_sit_at_the_lesser_bound() {
    let scale = Log::new((1.0, 100.0), (0.0, 200.0));
    assert_eq!((scale.map(0.0), scale.map(-5.0), scale.map(f64::NEG_INFINITY)), (0.0, 0.0, 0.0));
    let reversed = Log::new((100.0, 1.0), (0.0, 200.0));
    assert_eq!(reversed.map(0.0), 200.0);
    assert_eq!(Log::new((0.01, 1.0), (0.0, 1.0)).with_clamp(true).map(1e-9), 0.0);
}

#[test]
fn domains_are_made_positive() {
    for (domain, expected) in [
        ((0.0, 500.0), (1.0, 500.0)),
        ((500.0, -3.0), (500.0, 1.0)),
        ((0.0, 0.5), (0.05, 0.5)),
        ((-2.0, 0.0), (1.0, 10.0)),
        ((f64::NAN, f64::NAN), (1.0, 10.0)),
        ((3.0, 3.0), (3.0, 3.0)),
    ] {
        assert_eq!(Log::new(domain, (0.0, 1.0)).domain(), expected, "{domain:?}");
    }
}

#[test]
fn ticks_are_powers_with_two_and_five_where_there_is_room() {
    for (domain, count, expected) in [
        ((1.0, 1000.0), 10, vec![1.0, 10.0, 100.0, 1000.0]),
        ((1.0, 100.0), 10, vec![1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0]),
        ((100.0, 1.0), 10, vec![100.0, 50.0, 20.0, 10.0, 5.0, 2.0, 1.0]),
        ((0.03, 0.7), 10, vec![0.05, 0.1, 0.2, 0.5]),
        ((1.0, 1e8), 4, vec![1.0, 1e3, 1e6]),
        ((3.0, 4.0), 2, vec![3.0, 3.5, 4.0]),
        ((7.0, 7.0), 5, vec![7.0]),
        ((1.0, 1000.0), 0, vec![]),
    ] {
        assert_eq!(Log::new(domain, (0.0, 1.0)).ticks(count), expected, "{domain:?} by {count}");
    }
}

#[test]
fn nice_goes_to_where_ticks_stand() {
    for (domain, expected) in [
        ((0.03, 70.0), (0.01, 100.0)),
        ((0.03, 20.0), (0.02, 20.0)),
        ((70.0, 0.3), (100.0, 0.2)),
        ((1.0, 1000.0), (1.0, 1000.0)),
        ((3.0, 3.0), (2.0, 5.0)),
        ((10.0, 10.0), (10.0, 10.0)),
    ] {
        assert_eq!(Log::new(domain, (0.0, 1.0)).nice().domain(), expected, "{domain:?}");
    }
}

#[test]
fn empty_domains_answer_with_the_middle() {
    assert_eq!(Log::new((3.0, 3.0), (0.0, 10.0)).map(50.0), 5.0);
    assert!(near(Log::new((1.0, 100.0), (5.0, 5.0)).invert(5.0), 10.0));
}

proptest! {
    #[test]
    fn is_monotone(a in -12.0..12.0f64, b in -12.0..12.0f64, v in -14.0..14.0f64, w in -14.0..14.0f64) {
        prop_assume!((a - b).abs() > 1e-3);
        let scale = Log::new((10f64.powf(a), 10f64.powf(b)), (0.0, 500.0));
        let (low, high) = (scale.map(10f64.powf(v.min(w))), scale.map(10f64.powf(v.max(w))));
        let slack = 1e-9 * (1.0 + low.abs().max(high.abs()));
        prop_assert!((a < b && low <= high + slack) || (a > b && low + slack >= high));
    }

    #[test]
    fn inverts(a in -12.0..12.0f64, decades in 0.01..20.0f64, at in 0.0..1.0f64) {
        let (low, high) = (10f64.powf(a), 10f64.powf(a + decades));
        for domain in [(low, high), (high, low)] {
            let scale = Log::new(domain, (480.0, 20.0));
            let value = 10f64.powf(a + at * decades);
            prop_assert!(near(scale.invert(scale.map(value)), value));
        }
    }

    #[test]
    fn never_makes_a_nan(a in any::<f64>(), b in any::<f64>(), r in any::<f64>(), s in any::<f64>(), v in any::<f64>(), clamp in any::<bool>()) {
        prop_assume!(!v.is_nan());
        let scale = Log::new((a, b), (r, s)).with_clamp(clamp);
        prop_assert!(scale.domain().0 > 0.0 && scale.domain().1 > 0.0);
        prop_assert!(scale.map(v).is_finite() && scale.invert(v).is_finite() && scale.invert(v) > 0.0);
        prop_assert!(scale.nice().map(v).is_finite());
    }

    #[test]
    fn ticks_inside_and_nice_around(a in any::<f64>(), b in any::<f64>(), count in 1usize..20) {
        let scale = Log::new((a, b), (0.0, 1.0));
        let (a, b) = scale.domain();
        let ticks = scale.ticks(count);
        prop_assert!(!ticks.is_empty());
        prop_assert!(ticks.iter().all(|t| *t >= a.min(b) && *t <= a.max(b)));
        prop_assert!(ticks.windows(2).all(|w| (a <= b) == (w[0] < w[1]) && w[0] != w[1]));
        let (c, d) = scale.nice().domain();
        prop_assert!(c.min(d) <= a.min(b) && c.max(d) >= a.max(b));
    }
}
