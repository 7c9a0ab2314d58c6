//! CSV as spreadsheets open it by a double click: they take the local encoding for granted where no mark says otherwise, and
//! compute whatever looks like a formula.
//!
//! Knows no figures. Invariant: what a reader downloads begins with a byte order mark, no cell starts a formula, and one
//! apostrophe taken off gives back what stood there.

use csv::{ReaderBuilder, Writer};
use std::borrow::Cow;

/// Says to spreadsheets that UTF-8 follows; programs read over it.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What stands before a cell that would start a formula.
pub const GUARD: char = '\'';

/// A cell that starts no formula. Numbers are none, whatever their sign. A cell that has an apostrophe before such a sign of
/// its own gets another, so that taking one off is always right.
pub fn guarded(cell: &str) -> Cow<'_, str> {
    let bare = cell.trim_start_matches(GUARD);
    let starts = bare.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if starts && !is_number(cell) { Cow::Owned(format!("{GUARD}{cell}")) } else { Cow::Borrowed(cell) }
}

/// A number as programs write it: `+570` is none, for only people write that sign.
fn is_number(cell: &str) -> bool {
    cell.starts_with('-')
        && cell[1..].starts_with(|c: char| c.is_ascii_digit())
        && cell.parse::<f64>().is_ok()
}

/// A table of the package as readers download it: the same cells, in a form that opens right.
///
/// # Errors
/// Where the text is no CSV.
pub fn spreadsheet(table: &str) -> Result<String, csv::Error> {
    let mut reader = ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
    let mut writer = Writer::from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    for record in reader.records() {
        writer.write_record(record?.iter().map(|cell| guarded(cell).into_owned()))?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
