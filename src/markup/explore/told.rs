//! What the explorer says in words: how much is shown, and what is not to be had.

use crate::figure::{Fallback, Sheet};
use crate::text::words::interface;
use crate::text::{self, Lang};

/// How many rows are shown of how many, and how many columns. Plain text.
pub fn count(sheet: &Sheet, rows: usize, details: bool) -> String {
    let lang = sheet.lang;
    let columns = sheet.columns.iter().filter(|column| details || !column.detail).count();
    let [rows, all, columns] = [rows, sheet.rows.len(), columns].map(|n| text::integer(n as f64, lang));
    let template = if rows == all {
        lang.pick("Rows: {1}. Columns: {2}.", "{1} 行，{2} 列。")
    } else {
        lang.pick("Rows: {0} of {1}. Columns: {2}.", "{1} 行中的 {0} 行，{2} 列。")
    };
    text::fill(template, &[&rows, &all, &columns])
}

/// Why something that was asked of the chart is not drawn. Plain text.
pub fn fallback(fallback: &Fallback, lang: Lang) -> String {
    match fallback {
        Fallback::Unknown(key, value) => not_understood(key, value, lang),
        Fallback::Undated => undated(lang).to_owned(),
        Fallback::Units => lang
            .pick("Figures in another unit cannot share the axis.", "单位不同的数字不能共用一条轴。")
            .to_owned(),
    }
}

/// Why there is no line. Plain text.
pub fn undated(lang: Lang) -> &'static str {
    lang.pick("A line needs a column of dates, which this table does not have.", "折线需要日期列，此表没有。")
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

/// A cell that no table has. Plain text.
pub fn not_there(address: &str, lang: Lang) -> String {
    not_understood("d", address, lang)
}
