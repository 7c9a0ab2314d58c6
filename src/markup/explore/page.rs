//! The explorer's still page: every table in a list, and the tables themselves for readers without scripts.

use crate::data::{Dataset, Kind, Reads, Table};
use crate::markup::escape;
use crate::markup::escape::{both, join, say};
use crate::text::words::{Fixed, explorer as words};
use crate::text::{self, Lang};

/// A table of the list.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The table.
    pub table: &'a Table,
    /// Its file in each language, from the root of the site.
    pub files: [&'a str; 2],
}

/// Kinds in the order of the list, with their names.
const KINDS: [(Kind, Fixed); 3] = [
    (Kind::Table, words::ARTICLE_TABLES),
    (Kind::Prose, words::PROSE_TABLES),
    (Kind::Entity, words::ENTITY_TABLES),
];

/// Everything inside `main`.
pub fn page(dataset: &Dataset, entries: &[Entry]) -> String {
    let mut out = join(&[
        "<div class=\"masthead\"><h1>",
        &say(words::EVERY_TABLE),
        "</h1><p class=\"line\">",
        &say(words::LINE),
        "</p></div><p class=\"notice\" role=\"status\" data-notice></p>\
         <section class=\"explorer\" data-explorer aria-labelledby=\"sheet\"></section>",
    ]);
    for (kind, name) in KINDS {
        let own = || entries.iter().filter(move |entry| entry.table.kind == kind);
        out.push_str(&join(&["<section class=\"sheets\"><h2 data-group>", &say(name), "</h2><ul>"]));
        out.extend(own().map(item));
        out.push_str("</ul></section>");
    }
    out.push_str(&join(&["<section class=\"plain\"><h2>", &say(words::TABLES_PRINTED), "</h2>"]));
    for entry in entries.iter().filter(|entry| entry.table.kind == Kind::Table) {
        out.push_str(&plain(dataset, entry.table));
    }
    out.push_str("</section>");
    out
}

/// Words in both languages, once where they are the same.
fn pair(en: &str, zh: &str) -> String {
    if en == zh { escape(en) } else { both(|lang| escape(lang.pick(en, zh))) }
}

/// The same of the article's words, whose Chinese side may be empty.
fn pair_of(words: &text::Bilingual) -> String {
    pair(words.get(Lang::En), words.get(Lang::Zh))
}

fn item(entry: &Entry) -> String {
    let Entry { table, files: [en, zh] } = *entry;
    let id = escape(&table.id);
    let rows = both(|lang| {
        let count = text::integer(table.rows.len() as f64, lang);
        words::Rows { count: &count }.say(lang)
    });
    let hash = if table.kind == Kind::Table { join(&["#", &id]) } else { String::new() };
    join(&[
        "<li data-sheet=\"",
        &id,
        "\" data-en=\"",
        en,
        "\" data-zh=\"",
        zh,
        "\"><a data-keep href=\"?table=",
        &id,
        &hash,
        "\">",
        &pair_of(&table.title),
        "</a> <span class=\"muted\">",
        &rows,
        &section(table),
        "</span> <a href=\"spreadsheets/",
        &id,
        ".csv\" aria-label=\"CSV: ",
        &id,
        "\" download>CSV</a></li>",
    ])
}

/// The section of the article where the table stands, where it has a number.
fn section(table: &Table) -> String {
    let section =
        table.rows.first().and_then(|row| row.cells.first()).map_or("", |cell| &cell.evidence.section);
    if !section.starts_with(|c: char| c.is_ascii_digit()) {
        return String::new();
    }
    both(|lang| words::Section { section: &escape(section) }.say(lang))
}

/// A table as printed, without what is there for programs.
fn plain(dataset: &Dataset, table: &Table) -> String {
    let columns: Vec<usize> = (0..table.columns.len())
        .filter(|at| {
            table
                .columns
                .get(*at)
                .is_some_and(|column| column.title.en != column.id && column.reads != Reads::Id)
        })
        .collect();
    let mut out = join(&[
        "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"",
        &escape(&table.id),
        "\"><table><caption id=\"",
        &escape(&table.id),
        "\">",
        &pair_of(&table.title),
        "</caption><thead><tr>",
    ]);
    for column in columns.iter().filter_map(|at| table.columns.get(*at)) {
        out.push_str(&join(&["<th scope=\"col\">", &pair_of(&column.title), "</th>"]));
    }
    out.push_str("</tr></thead><tbody>");
    for row in &table.rows {
        out.push_str("<tr>");
        for (n, at) in columns.iter().enumerate() {
            let Some(cell) = row.cells.get(*at) else { continue };
            let words = match table.columns.get(*at).map(|column| &column.reads) {
                Some(Reads::Ref(other)) => names(dataset, other, cell.reading.refs()),
                _ => pair_of(&cell.text),
            };
            let (open, close) = if n == 0 { ("<th scope=\"row\">", "</th>") } else { ("<td>", "</td>") };
            out.push_str(&join(&[open, &words, close]));
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>");
    out
}

fn names(dataset: &Dataset, table: &str, ids: &[String]) -> String {
    let name = |id: &String| {
        dataset.maybe_cell(table, id, "name").map_or_else(|| escape(id), |cell| pair_of(&cell.text))
    };
    ids.iter().map(name).collect::<Vec<String>>().join(", ")
}
