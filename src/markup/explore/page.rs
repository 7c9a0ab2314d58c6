//! The explorer's still page: every table in a list, and the tables themselves for readers without scripts.

use maud::{Markup, html};

use crate::data::{Cell, Dataset, Reads, Table, TableKind};
use crate::markup::bilingual::{in_each, worded};
use crate::text::words::{Fixed, explorer as words};
use crate::text::{self, Lang};

/// A table of the list.
#[derive(Clone, Copy, Debug)]
pub struct TableEntry<'a> {
    /// The table.
    pub table: &'a Table,
    /// Its file in each language, from the root of the site.
    pub files: [&'a str; 2],
}

/// Kinds in the order of the list, with their names.
const KINDS: [(TableKind, Fixed); 3] = [
    (TableKind::Table, words::ARTICLE_TABLES),
    (TableKind::Prose, words::PROSE_TABLES),
    (TableKind::Entity, words::ENTITY_TABLES),
];

/// Everything inside `main`.
pub fn page(dataset: &Dataset, entries: &[TableEntry]) -> String {
    let of = |kind: TableKind| entries.iter().filter(move |entry| entry.table.kind == kind);
    let page = html! {
        div class="masthead" {
            h1 { (worded(words::EVERY_TABLE)) }
            p class="line" { (worded(words::LINE)) }
        }
        p class="notice" role="status" data-notice {}
        section class="explorer" data-explorer aria-labelledby="sheet" {}
        @for (kind, name) in KINDS {
            section class="sheets" {
                h2 data-group { (worded(name)) }
                ul { @for entry in of(kind) { (item(entry)) } }
            }
        }
        section class="plain" {
            h2 { (worded(words::TABLES_PRINTED)) }
            @for entry in of(TableKind::Table) { (plain(dataset, entry.table)) }
        }
    };
    page.into_string()
}

/// The article's words in all languages, once where they are the same or have no Chinese side.
fn pair(words: &text::Bilingual) -> Markup {
    let [first, others @ ..] = Lang::ALL.map(|lang| words.get(lang));
    html! { @if others.iter().all(|other| *other == first) { (first) } @else { (in_each(|lang| html! { (words.get(lang)) })) } }
}

fn item(entry: &TableEntry) -> Markup {
    let TableEntry { table, files: [en, zh] } = *entry;
    let rows = |lang: Lang| words::Rows { count: &text::integer(table.rows.len() as f64, lang) }.say(lang);
    html! {
        li data-sheet=(table.id) data-en=(en) data-zh=(zh) {
            a data-keep href={ "?table=" (table.id) @if table.kind == TableKind::Table { "#" (table.id) } } {
                (pair(&table.title))
            }
            " "
            span class="muted" {
                (in_each(|lang| html! { (rows(lang)) }))
                @if let Some(number) = maybe_section(table) {
                    (in_each(|lang| html! { (words::Section { section: number }.say(lang)) }))
                }
            }
            " "
            a href={ "spreadsheets/" (table.id) ".csv" } aria-label={ "CSV: " (table.id) } download { "CSV" }
        }
    }
}

/// The section of the article where the table stands, where it has a number.
fn maybe_section(table: &Table) -> Option<&str> {
    let section = table.rows.first()?.cells.first()?.evidence.section.as_str();
    section.starts_with(|c: char| c.is_ascii_digit()).then_some(section)
}

/// A table as printed, without what is there for programs.
fn plain(dataset: &Dataset, table: &Table) -> Markup {
    let columns: Vec<usize> = (0..table.columns.len())
        .filter(|at| {
            table
                .columns
                .get(*at)
                .is_some_and(|column| column.title.en != column.id && column.reads != Reads::Id)
        })
        .collect();
    let words_of = |at: usize, cell: &Cell| match table.columns.get(at).map(|column| &column.reads) {
        Some(Reads::Ref(other)) => names(dataset, other, cell.reading.refs()),
        _ => pair(&cell.text),
    };
    html! {
        div class="scroll" role="group" tabindex="0" aria-labelledby=(table.id) {
            table {
                caption id=(table.id) { (pair(&table.title)) }
                thead {
                    tr {
                        @for column in columns.iter().filter_map(|at| table.columns.get(*at)) {
                            th scope="col" { (pair(&column.title)) }
                        }
                    }
                }
                tbody {
                    @for row in &table.rows {
                        tr {
                            @for (n, at) in columns.iter().enumerate() {
                                @if let Some(cell) = row.cells.get(*at) {
                                    @if n == 0 {
                                        th scope="row" { (words_of(*at, cell)) }
                                    } @else {
                                        td { (words_of(*at, cell)) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn names(dataset: &Dataset, table: &str, ids: &[String]) -> Markup {
    html! {
        @for (n, id) in ids.iter().enumerate() {
            @if n > 0 { ", " }
            @if let Some(cell) = dataset.maybe_cell(table, id, "name") { (pair(&cell.text)) } @else { (id) }
        }
    }
}
