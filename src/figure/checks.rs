//! What is claimed with the figures of a chart: how many claims take each datum, how they fared, and a sign at the marks of
//! those in a claim that disagrees.
//!
//! Knows the ledger, not how it was judged. Native only: it is part of the values that are packed. Invariant: a mark is signed
//! if and only if the checks of its datum name a claim that disagrees.

use crate::claims::{Ledger, Verdict, tally_written};
use crate::figure::{AxisScale, Drawing, Figure, Label, Panel, Sheet};
use crate::text::Lang;
use crate::text::words::claims as words;

/// The sign: what print has for a note, so that it stands in the words at a mark and finds its room with them.
const SIGN: &str = "†";

/// Says at each datum what is claimed with it, in a column of the table too, and signs the disputed ones.
pub fn note_checks(ledger: &Ledger, figure: &mut Figure) {
    let lang = figure.lang;
    for datum in &mut figure.data {
        datum.checks = told(ledger, &datum.id, lang);
    }
    add_column(ledger, figure);
    let mut any = false;
    for at in 0..figure.data.len() {
        if figure.data[at].checks.len() > 1 {
            any = true;
            for drawing in std::iter::once(&mut figure.drawing).chain(&mut figure.narrow) {
                sign(drawing, at);
            }
        }
    }
    if any {
        figure.limits.push(words::DisputedLimit { sign: SIGN }.say(lang));
    }
}

/// The same at each datum of a table of the package.
pub fn note_sheet_checks(ledger: &Ledger, sheet: &mut Sheet) {
    for datum in &mut sheet.data {
        datum.checks = told(ledger, &datum.id, sheet.lang);
    }
}

/// What is claimed with a cell: how many claims take it and how they fared, and each that disagrees, with its id.
fn told(ledger: &Ledger, cell: &str, lang: Lang) -> Vec<(String, String)> {
    let entries = ledger.taking(cell);
    if entries.is_empty() {
        return Vec::new();
    }
    let fared = tally_written(&entries, lang);
    let mut told = vec![(String::new(), words::Taken { count: entries.len(), fared: &fared }.say(lang))];
    let failing = entries.iter().filter(|entry| entry.judgement.verdict == Verdict::Disagrees);
    told.extend(failing.map(|entry| {
        let statement = entry.claim.statement.get(lang);
        (entry.claim.id.clone(), words::Disputed { sign: SIGN, statement }.say(lang))
    }));
    told
}

/// A column of the table: how the claims fared that take a row's data.
fn add_column(ledger: &Ledger, figure: &mut Figure) {
    let (data, table) = (&figure.data, &mut figure.table);
    let told = |row: &Vec<(String, Option<usize>)>| {
        let ids = row.iter().filter_map(|(_, datum)| Some(data.get((*datum)?)?.id.as_str()));
        let ids: Vec<&str> = ids.collect();
        let takes = |cells: &dyn Fn(&str) -> bool| ids.iter().any(|id| cells(id));
        let mut entries: Vec<_> =
            ledger.entries.iter().filter(|entry| takes(&|id| entry.claim.takes(id))).collect();
        entries.sort_by_key(|entry| entry.weight());
        tally_written(&entries, figure.lang)
    };
    let column: Vec<String> = table.rows.iter().map(told).collect();
    if column.iter().all(String::is_empty) {
        return;
    }
    table.columns.push(words::CHECKS.say(figure.lang).to_owned());
    table.numeric.push(false);
    // A figure that is not packed has none.
    if !table.ids.is_empty() {
        table.ids.push("checks".to_owned());
    }
    for (row, told) in table.rows.iter_mut().zip(column) {
        row.push((if told.is_empty() { "—".to_owned() } else { told }, None));
    }
}

/// Puts the sign behind the words of a datum: at its mark, in the head of its panel or in its row.
fn sign(drawing: &mut Drawing, datum: usize) {
    let mark = |text: &mut String| text.push_str(SIGN);
    let items = drawing.marks.iter_mut().flat_map(|mark| &mut mark.items);
    let labels = items.filter(|item| item.datum == Some(datum)).filter_map(|item| item.label.as_mut());
    let mut labels: Vec<&mut Label> = labels.collect();
    // Of several labels the one that holds the figure.
    let at = labels.iter().position(|label| label.text.contains(|c: char| c.is_ascii_digit()));
    if let Some(label) = labels.get_mut(at.unwrap_or(0)) {
        mark(&mut label.text);
        return;
    }
    for Panel { aside, aside_datum, x, y, .. } in &mut drawing.panels {
        if *aside_datum == Some(datum) {
            mark(aside);
            return;
        }
        for axis in [x, y] {
            let AxisScale::Rows(rows) = &mut axis.scale else { continue };
            if let Some(row) = rows.iter_mut().find(|row| row.number_datum == Some(datum)) {
                mark(&mut row.number);
                return;
            }
        }
    }
}
