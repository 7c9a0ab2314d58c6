//! A few cells by hand, for tests of claims that are to know no package.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]
#![allow(dead_code, reason = "not every test asks for everything")]

pub use olympus::claims::FewCells as Few;
use olympus::claims::{Amount, Claim, Value};
use olympus::data::{Period, read_date};

/// A claim that the row `said` follows by a formula.
pub fn claim(formula: &str) -> Claim {
    Claim::of_formulas("t/said/c", formula).unwrap_or_else(|error| panic!("{formula}: {error}"))
}

/// The amount in a row.
pub fn amount(few: &Few, row: &str) -> Amount {
    match few.cells.get(row).and_then(|values| values.first()) {
        Some(Value::Amount(amount)) => amount.clone(),
        other => panic!("{row}: {other:?}"),
    }
}

/// A day, for tests of spans.
pub fn day(text: &str) -> Period {
    read_date(text).expect("a date")
}
