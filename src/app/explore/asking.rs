//! The controls over a table: filters, and what is shown of the cells.

use leptos::prelude::*;

use crate::app::explore::explorer::Front;
use crate::app::explore::fields::{Toggle, group, list};
use crate::text::words::{common, explorer as words, interface};

/// A filter for each column that has one.
pub fn filters(front: &Front) -> Vec<impl Render + use<>> {
    let mut filters = Vec::new();
    for column in front.sheet.columns.iter().filter(|column| !column.choices.is_empty()) {
        let mut choices = vec![(String::new(), words::ALL.say(front.sheet.lang).to_owned())];
        choices.extend(column.choices.iter().cloned());
        filters.push(list("where", Some(column.id.clone()), &column.title, choices));
    }
    filters
}

/// Which choice of each filter is chosen, in their order.
pub fn filtered(front: &Front) -> Vec<usize> {
    let columns = front.sheet.columns.iter().enumerate().filter(|(_, column)| !column.choices.is_empty());
    let chosen =
        |at: usize| front.shown.choices.iter().find(|(own, _)| *own == at).map(|(_, choice)| choice + 1);
    columns.map(|(at, _)| chosen(at).unwrap_or(0)).collect()
}

/// What is shown of the cells.
pub fn shown(front: &Front) -> Vec<impl Render + use<>> {
    let (sheet, asked, lang) = (&front.sheet, &front.asked, front.sheet.lang);
    let show = words::SHOW.say(lang);
    let has_words = sheet.rows.iter().flat_map(|row| &row.cells).any(|cell| !cell.words.is_empty());
    let toggle = |code: &'static str, name: &'static str, on: bool| Toggle { code, name, on, refused: None };
    let cells = vec![
        toggle("printed", common::AS_PRINTED.say(lang), !asked.words),
        toggle("words", words::IN_WORDS.say(lang), asked.words),
    ];
    let more = vec![
        toggle("evidence", interface::EVIDENCE.say(lang), asked.evidence),
        toggle("ids", words::IDS.say(lang), asked.details),
    ];
    vec![group("as", show, !has_words, cells), group("with", show, false, more)]
}
