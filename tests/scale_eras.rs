//! The scale of two eras.

use olympus::scale::{Day, Eras};

fn day(year: i32, month: u32) -> f64 {
    Day::from_ymd(year, month, 1).value()
}

fn eras(range: (f64, f64)) -> Eras {
    Eras::new((day(2023, 10), day(2026, 6)), day(2026, 1), 0.25, range)
}

#[test]
fn it_is_continuous_and_runs_from_end_to_end() {
    let scale = eras((0.0, 800.0));
    assert_eq!(scale.map(day(2023, 10)), 0.0);
    assert_eq!(scale.map(day(2026, 1)), 200.0);
    assert_eq!(scale.map(day(2026, 6)), 800.0);
    assert!(scale.map(day(2026, 1) - 0.001) < 200.0 && scale.map(day(2026, 1) - 0.001) > 199.9);
    assert_eq!((scale.domain(), scale.range()), ((day(2023, 10), day(2026, 6)), (0.0, 800.0)));
}

#[test]
fn positions_lead_back_to_days_even_where_the_range_is_reversed() {
    for range in [(0.0, 800.0), (800.0, 0.0)] {
        let scale = eras(range);
        for at in [day(2024, 3), day(2026, 1), day(2026, 4)] {
            assert!((scale.invert(scale.map(at)) - at).abs() < 1e-6, "{range:?} {at}");
        }
    }
}

#[test]
fn days_are_longer_after_the_knee_by_the_stretch() {
    let scale = eras((0.0, 800.0));
    let early = scale.map(day(2024, 1) + 1.0) - scale.map(day(2024, 1));
    let late = scale.map(day(2026, 2) + 1.0) - scale.map(day(2026, 2));
    assert!((late / early - scale.stretch()).abs() < 1e-6);
}

#[test]
fn ticks_are_years_before_and_months_after() {
    let ticks = eras((0.0, 800.0)).ticks(8);
    assert_eq!(ticks.get(..3), Some(&[day(2024, 1), day(2025, 1), day(2026, 1)][..]));
    assert!(ticks.contains(&day(2026, 2)) && ticks.contains(&day(2026, 6)));
}

#[test]
fn a_knee_outside_the_domain_leaves_one_era() {
    let domain = (day(2026, 1), day(2026, 6));
    for (knee, at) in [(day(2020, 1), 0.0), (day(2030, 1), 0.0)] {
        let scale = Eras::new(domain, knee, 0.25, (0.0, 100.0));
        assert_eq!(scale.map(domain.0), at);
        assert_eq!(scale.map(domain.1), 100.0);
        assert_eq!(scale.stretch(), 1.0);
    }
    let empty = Eras::new((5.0, 5.0), 5.0, 0.5, (0.0, 100.0));
    assert!(empty.map(5.0).is_finite() && empty.map(9.0).is_finite());
}
