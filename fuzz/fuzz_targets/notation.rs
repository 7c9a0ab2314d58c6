//! Any cell gives readings or an error that names what is in the way, amounts lie in their intervals, and what is written of
//! a figure is never read as a figure that excludes it.
#![no_main]
use libfuzzer_sys::fuzz_target;
use olympus::data::{Bare, read_date, read_figure};
use olympus::text::Lang;

fuzz_target!(|cell: &str| {
    if let Ok(reading) = read_figure(cell, Bare::default()) {
        for quantity in reading.figures() {
            assert!(quantity.amount.is_finite());
            assert!(quantity.interval.contains(quantity.amount), "{quantity:?}");
            // Words round to three digits, so the interval may shift; a scale or a currency may not.
            let written = quantity.written(Lang::En);
            if let Ok(again) = read_figure(&written, Bare::default())
                && let [again] = again.figures()
                && again.unit == quantity.unit
            {
                assert!(
                    (again.amount - quantity.amount).abs() <= quantity.amount.abs() * 0.01 + 1e-8,
                    "{written}"
                );
            }
        }
    }
    if let Ok(period) = read_date(cell) {
        assert!(period.start <= period.end);
    }
});
