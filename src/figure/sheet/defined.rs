//! What the figures of a sheet measure: in the heading where all of a column are of one definition, else in columns of their own,
//! by which rows can be filtered.
//!
//! Knows the dataset's definitions and bases, no chart. Invariant: a column that is added has one cell a row and no figure.

use super::{ColumnKind, SheetCell, SheetColumn, SheetRow};
use crate::data::{Cell, Dataset, Table};
use crate::text::words::{common, explorer as words, interface};
use crate::text::{Bilingual, Lang};

/// A filter offers no more than this many choices.
pub(super) const MOST_CHOICES: usize = 14;

/// Says of each column of figures what it measures, and adds columns behind all others where its rows differ.
pub(super) fn define(
    dataset: &Dataset,
    table: &Table,
    lang: Lang,
    columns: &mut Vec<SheetColumn>,
    rows: &mut [SheetRow],
) {
    for at in 0..table.columns.len() {
        let cells: Vec<&Cell> = table.rows.iter().filter_map(|row| row.cells.get(at)).collect();
        let definitions: Vec<Vec<&str>> = cells.iter().map(|cell| each(&cell.definitions)).collect();
        let Some((title, id)) = columns.get(at).map(|own| (own.title.clone(), own.id.clone())) else {
            return;
        };
        let names = |ids: &[&str]| -> Vec<(String, Bilingual)> {
            let known = ids.iter().filter_map(|id| dataset.definition(id));
            known.map(|known| (known.id.clone(), known.name.clone())).collect()
        };
        let own: Vec<Vec<(String, Bilingual)>> = definitions.iter().map(|ids| names(ids)).collect();
        if let [only] = &distinct(&own)[..] {
            let unit = columns.get_mut(at).map(|column| &mut column.unit);
            let between = if unit.as_ref().is_some_and(|unit| unit.is_empty()) {
                ""
            } else {
                interface::PAUSE.say(lang)
            };
            unit.into_iter().for_each(|unit| unit.push_str(&[between, only.1.get(lang)].concat()));
        }
        let heading = words::DefinitionOf { column: &title }.say(lang);
        add([&id, "_definition"].concat(), heading, &own, lang, columns, rows);
        let bases = |ids: &[&str]| -> Vec<(String, Bilingual)> {
            let known = ids.iter().filter_map(|id| dataset.basis(&dataset.definition(id)?.basis));
            known.map(|known| (known.id.clone(), known.name.clone())).collect()
        };
        let own: Vec<Vec<(String, Bilingual)>> = definitions.iter().map(|ids| bases(ids)).collect();
        add([&id, "_basis"].concat(), words::BasisOf { column: &title }.say(lang), &own, lang, columns, rows);
    }
}

/// Each id once.
fn each(ids: &[String]) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for id in ids {
        if !found.contains(&id.as_str()) {
            found.push(id);
        }
    }
    found
}

fn distinct(rows: &[Vec<(String, Bilingual)>]) -> Vec<(String, Bilingual)> {
    let mut found: Vec<(String, Bilingual)> = Vec::new();
    for one in rows.iter().flatten() {
        if !found.contains(one) {
            found.push(one.clone());
        }
    }
    found
}

/// Adds a column with these names, one list a row, where they are of more than one kind.
fn add(
    id: String,
    title: String,
    own: &[Vec<(String, Bilingual)>],
    lang: Lang,
    columns: &mut Vec<SheetColumn>,
    rows: &mut [SheetRow],
) {
    let all = distinct(own);
    if all.len() < 2 {
        return;
    }
    let held: usize = own.iter().map(Vec::len).sum();
    let filters = all.len() <= MOST_CHOICES && held > all.len();
    let names = |ids: &[(String, Bilingual)], lang: Lang| {
        let names: Vec<&str> = ids.iter().map(|(_, name)| name.get(lang)).collect();
        names.join(common::SEMICOLON.say(lang))
    };
    for (row, ids) in rows.iter_mut().zip(own) {
        let places = ids.iter().filter_map(|id| all.iter().position(|other| other == id));
        row.cells.push(SheetCell {
            text: names(ids, lang),
            other: names(ids, lang.pick(Lang::Zh, Lang::En)),
            choices: if filters { places.collect() } else { Vec::new() },
            ..SheetCell::default()
        });
    }
    let choices = all.into_iter().map(|(id, name)| (id, name.get(lang).to_owned()));
    columns.push(SheetColumn {
        id,
        title,
        printed: String::new(),
        kind: ColumnKind::Text,
        unit: String::new(),
        detail: false,
        choices: if filters { choices.collect() } else { Vec::new() },
    });
}
