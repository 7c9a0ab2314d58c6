//! Tabulating: a resource and its CSV as a table.
//!
//! Knows one table at a time; whether references resolve is for the dataset to say. Invariant: every row has one
//! cell a column, each read as its column says.

use super::csv::CsvRecord;
use super::definition::assign;
use super::evidence::{Overrides, resolve};
use super::notation::{read_date_cell, read_figure};
use super::package::{Field, Resource};
use super::support::split_ids;
use super::{Bare, Cell, Column, DataError, Definition, Location, Reading, Reads, Row, Table};
use crate::text::Bilingual;

/// A column of the table with the positions of the columns that are folded into it.
#[derive(Clone, Copy)]
struct Fold {
    at: usize,
    chinese: Option<usize>,
    unit: Option<usize>,
    overrides: Overrides,
}

/// An id that a cell names, which only the whole dataset can resolve.
pub(super) struct Link {
    pub(super) location: Location,
    pub(super) table: String,
    pub(super) id: String,
}

/// Reads a table from the records of its CSV, the header first, and appends what in it is still to be resolved.
pub(super) fn table(
    resource: &Resource,
    records: Vec<CsvRecord>,
    definitions: &[Definition],
    links: &mut Vec<Link>,
) -> Result<Table, DataError> {
    let mut records = records.into_iter();
    header(resource, records.next())?;
    let fields = &resource.fields;
    let row_overrides = Overrides::named(fields, "");
    let folds = fold(fields, &row_overrides);
    let mut rows: Vec<Row> = Vec::new();
    let mut lines: Vec<u64> = Vec::new();
    for record in records {
        let row = row(resource, (&folds, &row_overrides), &record, definitions)?;
        if let Some(first) = rows.iter().position(|known| known.id == row.id) {
            let expected = ["an id other than that of line ", &lines[first].to_string()].concat();
            let at = fields.iter().position(|field| field.reads == Reads::Id).unwrap_or(0);
            return Err(DataError::cell(location(resource, &record, at), &row.id, expected));
        }
        rows.push(row);
        lines.push(record.line);
        link(resource, &folds, &row_overrides, &record, links);
    }
    let columns = folds.iter().filter_map(|fold| fields.get(fold.at)).map(column).collect();
    let Resource { id, title, kind, .. } = resource;
    Ok(Table { id: id.clone(), title: title.clone(), kind: *kind, columns, rows })
}

fn column(field: &Field) -> Column {
    Column {
        id: field.name.clone(),
        title: field.title.clone(),
        printed: field.printed.clone(),
        reads: field.reads.clone(),
        unit: field.unit.clone(),
    }
}

/// The header must name the fields in their order.
fn header(resource: &Resource, record: Option<CsvRecord>) -> Result<(), DataError> {
    let cells = record.map(|record| record.cells).unwrap_or_default();
    for at in 0..cells.len().max(resource.fields.len()) {
        let found = cells.get(at).map(String::as_str).unwrap_or_default();
        let expected = resource.fields.get(at).map(|field| field.name.as_str()).unwrap_or_default();
        if found != expected || expected.is_empty() {
            return Err(DataError::Header {
                file: resource.path.clone(),
                number: at + 1,
                found: found.to_owned(),
                expected: expected.to_owned(),
            });
        }
    }
    Ok(())
}

/// Which fields are columns, and which are folded into another: `valuation_zh`, `valuation_unit`, `as_of`.
fn fold(fields: &[Field], row: &Overrides) -> Vec<Fold> {
    let folds = |at: usize, field: &Field| {
        let named = |suffix: &str| {
            fields.iter().position(|other| other.name.strip_prefix(&field.name) == Some(suffix))
        };
        Fold {
            at,
            chinese: named("_zh"),
            unit: named("_unit"),
            overrides: Overrides::named(fields, &[&field.name, "_"].concat()),
        }
    };
    let all: Vec<Fold> = fields.iter().enumerate().map(|(at, field)| folds(at, field)).collect();
    let folded = |at: usize| {
        let into = |fold: &Fold| [fold.chinese, fold.unit].contains(&Some(at)) || fold.overrides.hold(at);
        row.hold(at) || all.iter().any(into)
    };
    let mut kept = Vec::new();
    for fold in &all {
        if !folded(fold.at) {
            kept.push(*fold);
        }
    }
    kept
}

fn location(resource: &Resource, record: &CsvRecord, at: usize) -> Location {
    let id = resource.fields.iter().position(|field| field.reads == Reads::Id);
    Location {
        file: resource.path.clone(),
        line: record.line,
        row: id.and_then(|at| record.cells.get(at)).cloned().unwrap_or_default(),
        column: resource.fields.get(at).map(|field| field.name.clone()).unwrap_or_default(),
    }
}

fn row(
    resource: &Resource,
    (folds, overrides): (&[Fold], &Overrides),
    record: &CsvRecord,
    definitions: &[Definition],
) -> Result<Row, DataError> {
    let (found, expected) = (record.cells.len(), resource.fields.len());
    if found != expected {
        return Err(DataError::Ragged {
            location: Box::new(location(resource, record, found.min(expected))),
            found,
            expected,
        });
    }
    let here = |at: usize| location(resource, record, at);
    let row_support = overrides.read(&record.cells, &here)?;
    let section = overrides.section(&record.cells, resource);
    let mut id = String::new();
    let mut cells = Vec::with_capacity(folds.len());
    for fold in folds {
        let (Some(field), Some(text)) = (resource.fields.get(fold.at), record.cells.get(fold.at)) else {
            continue;
        };
        let bare = match fold
            .unit
            .and_then(|at| Some((at, record.cells.get(at).filter(|code| !code.is_empty())?)))
        {
            Some((at, code)) => Bare::maybe_from_code(code)
                .ok_or_else(|| DataError::cell(here(at), code, "a unit such as `usd` or `tokens/day`"))?,
            None => field.bare,
        };
        let reading = read(&field.reads, text, bare)
            .map_err(|expected| DataError::cell(here(fold.at), text, expected))?;
        if field.reads == Reads::Id {
            text.clone_into(&mut id);
        }
        let own = fold.overrides.read(&record.cells, &here)?;
        let supports = [&own, &row_support, &field.support, &resource.support];
        let evidence =
            resolve(supports, &section, &reading).map_err(|lack| DataError::cell(here(fold.at), "", lack))?;
        let chinese = fold.chinese.and_then(|at| record.cells.get(at)).cloned().unwrap_or_default();
        let mut defined = Vec::new();
        if field.reads == Reads::Figure && reading != Reading::Empty {
            let stated = supports.iter().map(|support| &support.definitions).find(|ids| !ids.is_empty());
            defined = assign(stated.map_or(&[], Vec::as_slice), reading.figures(), definitions)
                .map_err(|expected| DataError::cell(here(fold.at), text, expected))?;
        }
        let text = Bilingual { en: text.clone(), zh: chinese };
        cells.push(Cell { text, reading, evidence, definitions: defined });
    }
    Ok(Row { id, cells })
}

/// Appends the ids that a record names, each with the table it belongs to.
fn link(resource: &Resource, folds: &[Fold], row: &Overrides, record: &CsvRecord, links: &mut Vec<Link>) {
    let mut add = |at: usize, table: &str, ids: Vec<String>| {
        for id in ids {
            links.push(Link { location: location(resource, record, at), table: table.to_owned(), id });
        }
    };
    for fold in folds {
        if let (Some(Field { reads: Reads::Ref(table), .. }), Some(ids)) =
            (resource.fields.get(fold.at), record.cells.get(fold.at))
        {
            add(fold.at, table, split_ids(ids));
        }
        if let Some((at, ids)) = fold.overrides.sources(&record.cells) {
            add(at, "sources", ids);
        }
    }
    if let Some((at, ids)) = row.sources(&record.cells) {
        add(at, "sources", ids);
    }
}

/// The reading of a cell, or what was expected of it.
fn read(reads: &Reads, text: &str, bare: Bare) -> Result<Reading, String> {
    if text.trim().is_empty() {
        return if *reads == Reads::Id { Err("an id".to_owned()) } else { Ok(Reading::Empty) };
    }
    match reads {
        Reads::Id | Reads::Text => Ok(Reading::Words),
        Reads::Ref(_) => Ok(Reading::Refs(split_ids(text))),
        Reads::Figure => read_figure(text, bare).map_err(|error| figure_expected(&error)),
        Reads::Date => read_date_cell(text).map_err(|error| error.expected.into_owned()),
    }
}

fn figure_expected(error: &super::NotationError) -> String {
    ["a figure, with ", &error.expected, " in place of `", &error.found, "`,"].concat()
}
