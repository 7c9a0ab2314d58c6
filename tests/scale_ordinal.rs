//! The ordinal scale, and the enum over all scales.

use olympus::scale::{Band, Kind, Linear, Log, Ordinal, Scale, Time};
use proptest::prelude::*;

#[test]
fn the_palette_starts_again() {
    let scale = Ordinal::new(4);
    assert_eq!([0, 3, 4, 9].map(|i| scale.position(i)), [0, 3, 0, 1]);
    assert_eq!((Ordinal::new(0).len(), Ordinal::new(0).position(7)), (1, 0));
}

fn every_scale() -> [Scale; 5] {
    [
        Scale::Linear(Linear::new((0.0, 10.0), (0.0, 100.0))),
        Scale::Log(Log::new((1.0, 100.0), (0.0, 100.0))),
        Scale::Band(Band::new(4, (0.0, 100.0))),
        Scale::Ordinal(Ordinal::new(3)),
        Scale::Time(Time::new((0.0, 364.0), (0.0, 100.0))),
    ]
}

#[test]
fn the_enum_speaks_for_what_it_wraps() {
    let scales = every_scale();
    assert_eq!(scales.map(|s| s.kind()), [Kind::Linear, Kind::Log, Kind::Band, Kind::Ordinal, Kind::Time]);
    assert_eq!(scales.map(|s| s.is_log()), [false, true, false, false, false]);
    assert_eq!(scales[2].map(1.0), 37.5);
    assert_eq!(scales[2].invert(99.0), 3.0);
    assert_eq!(scales[2].ticks(2), [0.0, 1.0, 2.0, 3.0]);
    assert_eq!(scales[3].map(4.0), 1.0);
    assert_eq!(scales[3].range(), (0.0, 2.0));
    assert_eq!(scales[4].ticks(4), [0.0, 90.0, 181.0, 273.0]);
    assert!((scales[1].map(10.0) - 50.0).abs() < 1e-9);
}

proptest! {
    #[test]
    fn a_position_is_inside_the_palette(size in any::<usize>(), index in any::<usize>()) {
        let scale = Ordinal::new(size);
        prop_assert!(scale.position(index) < scale.len());
    }

    #[test]
    fn every_scale_answers_every_value(value in any::<f64>()) {
        prop_assume!(!value.is_nan());
        for scale in every_scale() {
            prop_assert!(scale.map(value).is_finite());
            prop_assert!(!scale.invert(value).is_nan());
        }
    }
}
