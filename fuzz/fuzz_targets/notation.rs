//! Any cell gives readings or an error that names what is in the way, and amounts lie in their intervals.
#![no_main]
use libfuzzer_sys::fuzz_target;
use olympus::data::{Bare, read_date, read_figure};

fuzz_target!(|cell: &str| {
    if let Ok(reading) = read_figure(cell, Bare::default()) {
        for quantity in reading.figures() {
            assert!(quantity.amount.is_finite());
            assert!(quantity.interval.contains(quantity.amount), "{quantity:?}");
        }
    }
    if let Ok(period) = read_date(cell) {
        assert!(period.start <= period.end);
    }
});
