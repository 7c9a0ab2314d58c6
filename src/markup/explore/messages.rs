//! What the explorer says in words: how much is shown, and what is not to be had.

use crate::figure::{Fallback, Sheet};
use crate::text::words::{explorer as words, interface};
use crate::text::{self, Lang};

/// How many rows are shown of how many, and how many columns. Plain text.
pub fn count(sheet: &Sheet, rows: usize, details: bool) -> String {
    let lang = sheet.lang;
    let columns = sheet.columns.iter().filter(|column| details || !column.detail).count();
    let [rows, all, columns] = [rows, sheet.rows.len(), columns].map(|n| text::integer(n as f64, lang));
    if rows == all {
        words::RowsAll { rows: &all, columns: &columns }.say(lang)
    } else {
        words::RowsSome { shown: &rows, rows: &all, columns: &columns }.say(lang)
    }
}

/// Why something that was asked of the chart is not drawn. Plain text.
pub fn fallback(fallback: &Fallback, lang: Lang) -> String {
    match fallback {
        Fallback::Unknown(key, value) => not_understood(key, value, lang),
        Fallback::Undated => words::NO_DATES.say(lang).to_owned(),
        Fallback::Units => words::OTHER_UNIT.say(lang).to_owned(),
    }
}

/// A key and a value of the address that could not be used. Plain text.
pub fn not_understood(key: &str, value: &str, lang: Lang) -> String {
    [
        interface::NOT_UNDERSTOOD.say(lang),
        interface::COLON.say(lang),
        key,
        "=",
        value,
        interface::STOP.say(lang),
    ]
    .concat()
}
