//! The table itself. The column that rows are called by keeps its place while the others scroll sideways.

use maud::html;

use crate::figure::{CellLook, Sheet, Shown};
use crate::text::words::interface;

/// The row of headings. What the rows are ordered by is not in it.
pub fn headings(sheet: &Sheet, shown: &Shown) -> String {
    let evidence = [interface::EVIDENCE, interface::AS_OF, interface::SOURCES];
    let row = html! {
        tr {
            @for heading in sheet.headings(shown) {
                @if let Some(column) = sheet.columns.get(heading.column) {
                    th scope="col" class=[class(heading.look)] {
                        button type="button" data-asks="sort" data-sort=(column.id) { (column.title) }
                        small {
                            (heading.kind)
                            @if let Some([before, printed, after]) = &heading.printed {
                                (before) span lang="en" { (printed) } (after)
                            }
                        }
                    }
                }
            }
            @if shown.evidence {
                @for name in evidence { th scope="col" { (name.say(sheet.lang)) } }
            }
        }
    };
    row.into_string()
}

/// The cells of a row: the one that the row is called by has its place among them.
pub fn cells(sheet: &Sheet, shown: &Shown, row: usize) -> String {
    let cells = html! {
        @for cell in sheet.grid_row(shown, row) {
            @let inside = html! {
                @for (name, page) in &cell.parts {
                    @if page.is_empty() { (name) } @else { a data-keep href=(page) { (name) } }
                }
                @if let Some(support) = &cell.support { small { (support) } }
            };
            @let (class, marked) = (class(cell.look), cell.is_marked.then_some("true"));
            @if cell.is_heading {
                th scope="row" class=[class] aria-current=[marked] { (inside) }
            } @else {
                td class=[class] aria-current=[marked] { (inside) }
            }
        }
    };
    cells.into_string()
}

fn class(look: CellLook) -> Option<&'static str> {
    match look {
        CellLook::Plain => None,
        CellLook::Kept => Some("kept"),
        CellLook::Number => Some("number"),
        CellLook::Long => Some("long"),
    }
}
