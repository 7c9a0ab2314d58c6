//! A chart's data as CSV: one row a datum, in the order of the figure.
//!
//! Invariant: a spreadsheet that opens the file by a double click reads every letter right and computes nothing.

use super::measured::{basis, measured};
use super::spreadsheet::{BYTE_ORDER_MARK, guarded};
use crate::claims::Ledger;
use crate::data::Dataset;
use crate::figure::{Figure, attribution};
use csv::Writer;

/// The columns. `value` is written for people, `number` for programs, in `unit` where the number has one; `sources` is
/// the article and whom it cites, `checks` each claim that takes the figure with its verdict.
pub(super) const COLUMNS: [&str; 14] = [
    "id",
    "name",
    "measure",
    "definition",
    "basis",
    "value",
    "printed",
    "number",
    "unit",
    "as_of",
    "grade",
    "sources",
    "section",
    "checks",
];

/// The data of a figure as CSV, in the figure's language and with a header in English. It begins with a byte order mark, and
/// words that a spreadsheet would take for a formula stand behind an apostrophe.
///
/// # Errors
/// Only where memory runs out.
pub fn csv(figure: &Figure, dataset: &Dataset, ledger: &Ledger) -> Result<String, csv::Error> {
    let mut writer = Writer::from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    writer.write_record(COLUMNS)?;
    for datum in &figure.data {
        let number = datum.number.map(|number| number.to_string()).unwrap_or_default();
        let named = &mut datum.sources.iter().copied();
        let sources = attribution(&figure.sources, named, figure.lang, |source| source.name.clone());
        let checks: Vec<String> = ledger
            .taking(&datum.id)
            .iter()
            .map(|entry| [&entry.claim.id, " ", entry.judgement.verdict.code()].concat())
            .collect();
        writer.write_record(
            [
                guarded(&datum.id),
                guarded(&datum.name),
                guarded(&datum.measure),
                guarded(&datum.definition),
                guarded(basis(datum, dataset, figure.lang)),
                guarded(&datum.value),
                guarded(&datum.printed),
                guarded(&number),
                guarded(&measured(datum, dataset).map(|measured| measured.unit).unwrap_or_default()),
                guarded(&datum.as_of),
                guarded(datum.grade.code()),
                guarded(&sources),
                guarded(&datum.section),
                guarded(&checks.join("; ")),
            ]
            .map(|cell| cell.into_owned()),
        )?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
