//! Days and the time scale.

use olympus::scale::{CalendarUnit, Day, Time};
use proptest::prelude::*;

fn time(from: (i32, u32, u32), to: (i32, u32, u32)) -> Time {
    let value = |(y, m, d)| Day::from_ymd(y, m, d).value();
    Time::new((value(from), value(to)), (0.0, 600.0))
}

#[test]
fn days_are_counted_from_1970() {
    for (date, number) in [
        ((1970, 1, 1), 0),
        ((1969, 12, 31), -1),
        ((2000, 2, 29), 11_016),
        ((2000, 3, 1), 11_017),
        ((2026, 1, 1), 20_454),
        ((1900, 3, 1), -25_508),
        ((0, 3, 1), -719_468),
    ] {
        let (y, m, d) = date;
        assert_eq!(Day::from_ymd(y, m, d).number(), number, "{date:?}");
        assert_eq!(Day::new(number).ymd(), date);
    }
}

#[test]
fn dates_the_calendar_lacks_become_the_nearest_it_has() {
    for (given, date) in [
        ((2023, 2, 30), (2023, 2, 28)),
        ((1900, 2, 29), (1900, 2, 28)),
        ((2024, 13, 5), (2024, 12, 5)),
        ((2024, 0, 0), (2024, 1, 1)),
        ((i32::MAX, 12, 99), (1_000_000, 12, 31)),
        ((i32::MIN, 1, 1), (-1_000_000, 1, 1)),
    ] {
        assert_eq!(Day::from_ymd(given.0, given.1, given.2).ymd(), date);
    }
    assert_eq!((Day::new(i32::MIN), Day::new(i32::MAX)), (Day::MIN, Day::MAX));
}

#[test]
fn ticks_are_the_finest_that_fit() {
    let two_years = time((2023, 1, 1), (2025, 1, 1));
    for (count, period, ticks) in [
        (30, CalendarUnit::Month, 25),
        (10, CalendarUnit::Quarter, 9),
        (6, CalendarUnit::Half, 5),
        (4, CalendarUnit::Year, 3),
    ] {
        let found = two_years.ticks(count);
        assert_eq!(found.len(), ticks, "{count}");
        assert!(found.iter().all(|tick| tick.period == period));
        assert_eq!(found.iter().filter(|tick| tick.starts_year).count(), 3);
    }
    let decades = time((1987, 5, 5), (2031, 1, 1)).ticks(5);
    assert_eq!(decades.iter().map(|t| t.day.ymd().0).collect::<Vec<_>>(), [1990, 2000, 2010, 2020, 2030]);
}

#[test]
fn short_empty_and_reversed_domains_have_an_answer() {
    assert_eq!(time((2024, 3, 2), (2024, 3, 20)).ticks(5), []);
    assert_eq!(time((2024, 3, 1), (2024, 3, 1)).ticks(5).len(), 1);
    assert_eq!(time((2024, 3, 1), (2024, 9, 1)).ticks(0), []);
    let back: Vec<_> = time((2024, 4, 1), (2024, 2, 1)).ticks(5).iter().map(|t| t.day.ymd().1).collect();
    assert_eq!(back, [4, 3, 2]);
    assert_eq!(Time::new((f64::NAN, f64::INFINITY), (0.0, 1.0)).domain(), (0.0, Day::MAX.value()));
}

#[test]
fn a_single_wanted_tick_is_never_thinned_to_none() {
    let ticks = time((2022, 1, 1), (2024, 6, 1)).ticks(1);
    assert_eq!(ticks.iter().map(|t| t.day.ymd().0).collect::<Vec<_>>(), [2022, 2024]);
}

proptest! {
    #[test]
    fn dates_and_days_are_inverse(number in any::<i32>()) {
        let day = Day::new(number);
        let (y, m, d) = day.ymd();
        prop_assert_eq!(Day::from_ymd(y, m, d), day);
        prop_assert!((1..=12).contains(&m) && (1..=31).contains(&d));
    }

    #[test]
    fn days_follow_one_another(number in -800_000i32..800_000) {
        let ((y, m, d), next) = (Day::new(number).ymd(), Day::new(number + 1).ymd());
        prop_assert!(next == (y, m, d + 1) || next == (y, m + 1, 1) || next == (y + 1, 1, 1));
    }

    #[test]
    fn ticks_are_firsts_of_months_inside_the_domain(a in any::<f64>(), b in any::<f64>(), count in 0usize..30) {
        let scale = Time::new((a, b), (0.0, 1.0));
        let (a, b) = scale.domain();
        let ticks = scale.ticks(count);
        prop_assert!(ticks.iter().all(|t| t.at >= a.min(b) && t.at <= a.max(b) && t.day.ymd().2 == 1));
        prop_assert!(ticks.windows(2).all(|w| (a <= b) == (w[0].at < w[1].at) && w[0].at != w[1].at));
        prop_assert!(ticks.len() <= count.max(4));
    }

    #[test]
    fn is_monotone_and_inverts(a in -4e4..4e4f64, width in 1.0..4e4f64, at in 0.0..1.0f64, then in 0.0..1.0f64) {
        let scale = Time::new((a, a + width), (600.0, 0.0));
        let (v, w) = (a + at.min(then) * width, a + at.max(then) * width);
        prop_assert!(scale.map(v) + 1e-9 >= scale.map(w));
        prop_assert!((scale.invert(scale.map(v)) - v).abs() < 1e-6);
    }

    #[test]
    fn never_makes_a_nan(a in any::<f64>(), b in any::<f64>(), v in any::<f64>()) {
        prop_assume!(!v.is_nan());
        let scale = Time::new((a, b), (0.0, 600.0));
        prop_assert!(scale.map(v).is_finite() && scale.invert(v).is_finite());
        prop_assert!(scale.with_clamp(true).map(v).is_finite());
    }
}
