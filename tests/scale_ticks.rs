//! Round numbers for a linear domain.

use olympus::scale::{nice, tick_step, ticks};
use proptest::prelude::*;

#[test]
fn steps_are_one_two_or_five_times_a_power_of_ten() {
    for (domain, count, step) in [
        ((0.0, 1.0), 10, 0.1),
        ((0.0, 1.0), 5, 0.2),
        ((0.0, 1.0), 2, 0.5),
        ((0.0, 1.0), 1, 1.0),
        ((0.0, 180.0), 6, 20.0),
        ((0.0, 180.0), 4, 50.0),
        ((-10.0, 10.0), 10, 2.0),
        ((10.0, -10.0), 10, 2.0),
        ((0.0, 3e-7), 3, 1e-7),
        ((0.0, 3e12), 3, 1e12),
        ((5.0, 5.0), 3, 0.0),
        ((0.0, 1.0), 0, 0.0),
    ] {
        assert_eq!(tick_step(domain, count), step, "{domain:?} into {count}");
    }
}

#[test]
fn ticks_are_exact_decimals() {
    assert_eq!(ticks((0.0, 1.0), 10), [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]);
    assert_eq!(ticks((-1.0, 1.0), 4), [-1.0, -0.5, 0.0, 0.5, 1.0]);
    assert_eq!(ticks((0.05, 0.31), 3), [0.1, 0.2, 0.3]);
    assert_eq!(ticks((1000.0, 0.0), 4), [1000.0, 800.0, 600.0, 400.0, 200.0, 0.0]);
}

#[test]
fn odd_domains_have_an_answer() {
    assert_eq!(ticks((2.5, 2.5), 5), [2.5]);
    assert_eq!(ticks((0.0, 9.0), 0), [] as [f64; 0]);
    assert_eq!(ticks((f64::NAN, 1.0), 1), [0.0, 1.0]);
    assert_eq!(ticks((1.0, 9.0), 1), [5.0]);
    let next = f64::from_bits(1.0f64.to_bits() + 1);
    assert_eq!(ticks((1.0, next), 5), [1.0]);
    assert!(ticks((f64::NEG_INFINITY, f64::INFINITY), 5).len() > 2);
}

#[test]
fn no_tick_is_a_negative_zero() {
    let zero = ticks((-0.3, 0.4), 3).into_iter().find(|tick| *tick == 0.0);
    assert_eq!(zero.map(f64::is_sign_negative), Some(false));
}

#[test]
fn nice_rounds_outwards() {
    for (domain, count, expected) in [
        ((0.3, 9.7), 10, (0.0, 10.0)),
        ((-0.3, 180.1), 5, (-50.0, 200.0)),
        ((9.7, 0.3), 10, (10.0, 0.0)),
        ((0.0, 0.49), 10, (0.0, 0.5)),
        ((7.0, 7.0), 5, (7.0, 7.0)),
        ((1.3, 1.7), 0, (1.3, 1.7)),
    ] {
        assert_eq!(nice(domain, count), expected, "{domain:?} by {count}");
    }
}

proptest! {
    #[test]
    fn ticks_lie_inside_any_domain_in_its_direction(a in any::<f64>(), b in any::<f64>(), count in 0usize..40) {
        let found = ticks((a, b), count);
        let sound = |v: f64| if v.is_nan() { 0.0 } else { v.clamp(-1e300, 1e300) };
        let (a, b) = (sound(a), sound(b));
        prop_assert!(found.iter().all(|t| *t >= a.min(b) && *t <= a.max(b)));
        prop_assert!(found.windows(2).all(|w| (a <= b) == (w[0] < w[1]) && w[0] != w[1]));
        prop_assert!(found.len() <= count * 3 + 3);
    }

    #[test]
    fn usual_domains_get_about_as_many_ticks_as_asked_for(a in -1e6..1e6f64, width in 0.01..1e7f64, count in 2usize..20) {
        let found = ticks((a, a + width), count).len();
        prop_assert!(found >= count / 3 && found <= 2 * count + 1, "{found} ticks for {count}");
    }

    #[test]
    fn nice_contains_any_domain(a in any::<f64>(), b in any::<f64>(), count in 0usize..40) {
        let (c, d) = nice((a, b), count);
        let sound = |v: f64| if v.is_nan() { 0.0 } else { v.clamp(-1e300, 1e300) };
        let (a, b) = (sound(a), sound(b));
        prop_assert!(c.min(d) <= a.min(b) && c.max(d) >= a.max(b));
        prop_assert!(a == b || (a < b) == (c < d));
    }

    #[test]
    fn nice_settles(a in -1e6..1e6f64, width in 0.01..1e7f64, count in 1usize..20) {
        let once = nice((a, a + width), count);
        prop_assert_eq!(nice(once, count), once);
    }
}
