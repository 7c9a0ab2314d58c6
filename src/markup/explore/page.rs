//! The explorer's still page: every table in a list, and the tables themselves for readers without scripts.

use maud::{Markup, html};

use crate::data::{Cell, Dataset, Reads, Table, TableKind};
use crate::markup::Page;
use crate::text::words::{Fixed, explorer as words};
use crate::text::{self, Lang};

/// A table of the list.
#[derive(Clone, Copy, Debug)]
pub struct TableEntry<'a> {
    /// The table.
    pub table: &'a Table,
    /// Its file in the page's language, from the root of the site.
    pub file: &'a str,
}

/// Kinds in the order of the list, with their names.
const KINDS: [(TableKind, Fixed); 3] = [
    (TableKind::Table, words::ARTICLE_TABLES),
    (TableKind::Prose, words::PROSE_TABLES),
    (TableKind::Entity, words::ENTITY_TABLES),
];

/// Everything inside `main`.
pub fn page(dataset: &Dataset, entries: &[TableEntry], lang: Lang) -> String {
    let of = |kind: TableKind| entries.iter().filter(move |entry| entry.table.kind == kind);
    let page = html! {
        div class="masthead" {
            h1 { (words::EVERY_TABLE.say(lang)) }
            p class="line" { (words::LINE.say(lang)) }
        }
        p class="notice" role="status" data-notice {}
        section class="explorer" data-explorer aria-labelledby="sheet" {}
        @for (kind, name) in KINDS {
            section class="sheets" {
                h2 data-group { (name.say(lang)) }
                ul { @for entry in of(kind) { (item(entry, lang)) } }
            }
        }
        section class="plain" {
            h2 { (words::TABLES_PRINTED.say(lang)) }
            @for entry in of(TableKind::Table) { (plain(dataset, entry.table, lang)) }
        }
    };
    page.into_string()
}

fn item(entry: &TableEntry, lang: Lang) -> Markup {
    let TableEntry { table, file } = *entry;
    let root = Page::Explore.site_root(lang);
    let rows = words::Rows { count: &text::integer(table.rows.len() as f64, lang) }.say(lang);
    html! {
        li data-sheet=(table.id) data-file={ (root) (file) } {
            a data-keep href={ "?table=" (table.id) @if table.kind == TableKind::Table { "#" (table.id) } } {
                (table.title.get(lang))
            }
            " "
            span class="muted" {
                (rows)
                @if let Some(number) = maybe_section(table) {
                    (words::Section { section: number }.say(lang))
                }
            }
            " "
            a href={ (root) "spreadsheets/" (table.id) ".csv" } aria-label={ "CSV: " (table.id) } download { "CSV" }
        }
    }
}

/// The section of the article where the table stands, where it has a number.
fn maybe_section(table: &Table) -> Option<&str> {
    let section = table.rows.first()?.cells.first()?.evidence.section.as_str();
    section.starts_with(|c: char| c.is_ascii_digit()).then_some(section)
}

/// A table as printed, without what is there for programs.
fn plain(dataset: &Dataset, table: &Table, lang: Lang) -> Markup {
    let columns: Vec<usize> = (0..table.columns.len())
        .filter(|at| {
            table
                .columns
                .get(*at)
                .is_some_and(|column| column.title.en != column.id && column.reads != Reads::Id)
        })
        .collect();
    let words_of = |at: usize, cell: &Cell| match table.columns.get(at).map(|column| &column.reads) {
        Some(Reads::Ref(other)) => names(dataset, other, cell.reading.refs(), lang),
        _ => html! { (cell.text.get(lang)) },
    };
    html! {
        div class="scroll" role="group" tabindex="0" aria-labelledby=(table.id) {
            table {
                caption id=(table.id) { (table.title.get(lang)) }
                thead {
                    tr {
                        @for column in columns.iter().filter_map(|at| table.columns.get(*at)) {
                            th scope="col" { (column.title.get(lang)) }
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

fn names(dataset: &Dataset, table: &str, ids: &[String], lang: Lang) -> Markup {
    html! {
        @for (n, id) in ids.iter().enumerate() {
            @if n > 0 { ", " }
            @if let Some(cell) = dataset.maybe_cell(table, id, "name") { (cell.text.get(lang)) } @else { (id) }
        }
    }
}
