//! Exchange rates out of their table.
//!
//! Knows that table alone. Invariant: both rates are finite and positive.

use super::{DataError, Rates, Table};

const TABLE: &str = "currency-rates";
const COLUMN: &str = "per_usd";

/// The rates of the table `currency-rates`, rows `cny` and `hkd`.
pub(super) fn read(table: Option<&Table>) -> Result<Rates, DataError> {
    let rate = |row: &str| {
        let cell = table.and_then(|table| table.maybe_cell(row, COLUMN));
        let rate = cell.and_then(|cell| cell.first()).map(|quantity| quantity.amount);
        rate.filter(|rate| *rate > 0.0).ok_or_else(|| DataError::MissingCell {
            file: [TABLE, ".csv"].concat(),
            row: row.to_owned(),
            column: COLUMN.to_owned(),
            expected: "a positive rate to the US dollar",
        })
    };
    Ok(Rates { cny_per_usd: rate("cny")?, hkd_per_usd: rate("hkd")? })
}
