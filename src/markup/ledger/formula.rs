//! A claim's formula, and the cells in it: each with what it says, where it is drawn and where it stands.

use maud::{Markup, html};

use crate::claims::{Address, Claim};
use crate::markup::ledger::place;
use crate::markup::story::Book;
use crate::text::words::ledger as words;

/// The formula as it is written, and under it its cells.
pub(super) fn formula(claim: &Claim, book: &Book) -> Markup {
    let lang = book.lang;
    let cells = claim.cells();
    html! {
        @if !claim.formula.is_empty() { p class="formula" { code { (claim.formula) } } }
        @if !cells.is_empty() {
            h3 { (words::TAKES.say(lang)) }
            ul class="cells" { @for address in cells { li { (cell(address, book)) } } }
        }
    }
}

/// A cell: its figure, which leads to its mark where a chart has one, and its table.
fn cell(address: &Address, book: &Book) -> Markup {
    let Address { table, row, column, .. } = address;
    let lang = book.lang;
    if address.is_column() {
        let found = book.dataset.tables().iter().find(|known| known.id == *table);
        let title = found.map_or(table.as_str(), |table| table.title.get(lang));
        let heading = found.and_then(|table| table.maybe_column(column).and_then(|at| table.columns.get(at)));
        let heading = heading.map_or(column.as_str(), |column| column.title.get(lang));
        return html! {
            (words::WholeColumn { column: heading }.say(lang))
            small { a data-keep href={ "explore.html?table=" (table) } { (title) } }
        };
    }
    let id = [table.as_str(), row.as_str(), column.as_str()].join("/");
    let shown = book.maybe_cell_words(&id, &[]);
    html! {
        @if let Some(shown) = shown {
            @match shown.chart {
                Some(chart) => a data-keep href={ "charts/" (chart) ".html?d=" (id) } { (shown.words) },
                None => (shown.words),
            }
        }
        small { @if let Some(link) = place::cell(table, row, column, book) { (link) } " " code { (id) } }
    }
}
