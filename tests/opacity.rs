//! Opacities as `vendor/plotters-backend` has plotters-canvas write them.

use plotters_backend::Opacity;

#[test]
fn an_opacity_is_written_in_thousandths() {
    let written = [0.0, 0.0004, 0.0625, 0.5, 0.9994, 0.9996, 1.0].map(|opacity| Opacity(opacity).to_string());
    assert_eq!(written, ["0.000", "0.000", "0.063", "0.500", "0.999", "1.000", "1.000"]);
}

#[test]
fn an_opacity_is_as_much_as_its_number() {
    assert!(Opacity(0.0) == 0.0 && Opacity(0.1) != 0.0);
}
