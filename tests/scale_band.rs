//! The band scale.

use olympus::scale::Band;
use proptest::prelude::*;

#[test]
fn bands_fill_the_range() {
    let scale = Band::new(3, (0.0, 120.0));
    assert_eq!((scale.step(), scale.bandwidth()), (40.0, 40.0));
    assert_eq!([0, 1, 2].map(|i| scale.position(i)), [0.0, 40.0, 80.0]);
    assert_eq!((scale.len(), scale.is_empty(), scale.range()), (3, false, (0.0, 120.0)));
}

#[test]
fn padding_is_a_fraction_of_the_step() {
    let scale = Band::new(3, (0.0, 120.0)).with_padding_inner(0.2).with_padding_outer(0.1);
    assert!((scale.step() - 40.0).abs() < 1e-9);
    assert!((scale.bandwidth() - 32.0).abs() < 1e-9);
    assert!((scale.position(0) - 4.0).abs() < 1e-9);
    assert!((scale.center(2) - 100.0).abs() < 1e-9);
    assert_eq!((scale.padding_inner(), scale.padding_outer()), (0.2, 0.1));
}

#[test]
fn a_reversed_range_counts_from_its_greater_end() {
    let scale = Band::new(3, (120.0, 0.0));
    assert_eq!([0, 1, 2].map(|i| scale.position(i)), [80.0, 40.0, 0.0]);
    assert_eq!(scale.maybe_index(100.0), Some(0));
    assert_eq!(scale.maybe_index(10.0), Some(2));
}

#[test]
fn one_category_and_none_have_an_answer() {
    let one = Band::new(1, (0.0, 50.0)).with_padding_inner(0.3);
    assert!((one.center(0) - 25.0).abs() < 1e-9);
    let point = Band::new(1, (0.0, 50.0)).with_padding_inner(1.0);
    assert_eq!((point.bandwidth(), point.center(0)), (0.0, 25.0));
    let none = Band::new(0, (0.0, 50.0));
    assert_eq!((none.maybe_index(25.0), none.nearest(25.0), none.step()), (None, 0, 50.0));
    assert!(none.is_empty() && none.center(0).is_finite());
}

#[test]
fn bad_paddings_are_brought_in() {
    let scale = Band::new(2, (0.0, 10.0)).with_padding_inner(7.0).with_padding_outer(f64::NAN);
    assert_eq!((scale.padding_inner(), scale.padding_outer()), (1.0, 0.0));
    assert_eq!(Band::new(2, (0.0, 10.0)).with_padding_inner(-1.0).padding_inner(), 0.0);
}

#[test]
fn gaps_belong_to_the_nearer_band_and_the_outside_to_none() {
    let scale = Band::new(2, (0.0, 100.0)).with_padding_inner(0.5).with_padding_outer(0.25);
    assert_eq!(
        [0.0, 49.0, 51.0, 100.0].map(|px| scale.maybe_index(px)),
        [Some(0), Some(0), Some(1), Some(1)]
    );
    assert_eq!([-0.1, 100.1, f64::NAN].map(|px| scale.maybe_index(px)), [None; 3]);
    assert_eq!(Band::new(2, (5.0, 5.0)).maybe_index(5.0), Some(0));
}

proptest! {
    #[test]
    fn bands_lie_in_the_range_in_order_and_find_themselves(
        n in 1usize..60, r in -1e4..1e4f64, s in -1e4..1e4f64, inner in 0.0..1.0f64, outer in 0.0..3.0f64,
    ) {
        prop_assume!((r - s).abs() > 1.0);
        let scale = Band::new(n, (r, s)).with_padding_inner(inner).with_padding_outer(outer);
        for i in 0..n {
            let (start, end) = (scale.position(i), scale.position(i) + scale.bandwidth());
            prop_assert!(start >= r.min(s) - 1e-6 && end <= r.max(s) + 1e-6);
            prop_assert_eq!(scale.maybe_index(scale.center(i)), Some(i));
            if i > 0 {
                let apart = scale.position(i) - scale.position(i - 1);
                prop_assert!((apart.abs() - scale.step()).abs() < 1e-6);
                prop_assert_eq!(apart > 0.0, s > r);
            }
        }
    }

    #[test]
    fn never_makes_a_nan(n in any::<usize>(), r in any::<f64>(), s in any::<f64>(), inner in any::<f64>(), outer in any::<f64>(), i in any::<usize>(), px in any::<f64>()) {
        let scale = Band::new(n, (r, s)).with_padding_inner(inner).with_padding_outer(outer);
        prop_assert!(scale.step().is_finite() && scale.bandwidth() >= 0.0);
        prop_assert!(!scale.position(i).is_nan() && !scale.center(i).is_nan());
        prop_assert!(scale.maybe_index(px).is_none_or(|index| index < n));
    }
}
