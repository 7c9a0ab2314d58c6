//! Where a claim stands, in words: a sentence by its section, paragraph and number, or a cell by its table.

use maud::{Markup, html};

use crate::markup::ledger::names;
use crate::markup::story::Book;
use crate::text::words::{interface, ledger as words};

/// A place as a list has it: `5.1/p2/s3`, `5.1/h` or the address of a cell.
pub(super) fn place(code: &str, book: &Book) -> Markup {
    let parts: Vec<&str> = code.split('/').collect();
    let lang = book.lang;
    if let [table, row, column] = parts[..]
        && let Some(cell) = cell(table, row, column, book)
    {
        return cell;
    }
    let mut said = vec![names::section(parts.first().copied().unwrap_or_default(), lang)];
    for part in parts.iter().skip(1) {
        let (letter, number) = part.split_at(1.min(part.len()));
        said.push(match letter {
            "p" => words::Paragraph { number }.say(lang),
            "s" => words::Sentence { number }.say(lang),
            "h" => words::HEADING.say(lang).to_owned(),
            _ => (*part).to_owned(),
        });
    }
    html! { (said.join(interface::COMMA.say(lang))) }
}

/// A link to a cell in the explorer, by the title of its table; nothing where there is no such cell.
pub(super) fn cell(table: &str, row: &str, column: &str, book: &Book) -> Option<Markup> {
    let found = book.dataset.tables().iter().find(|known| known.id == table)?;
    book.dataset.maybe_cell(table, row, column)?;
    Some(html! {
        a data-keep href=(explorer(table, row, column)) { (found.title.get(book.lang)) }
    })
}

/// A cell's address in the explorer, from the root of the language.
pub(super) fn explorer(table: &str, row: &str, column: &str) -> String {
    ["explore.html?table=", table, "&d=", table, "/", row, "/", column].concat()
}
