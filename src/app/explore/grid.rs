//! The table itself. The column that rows are called by keeps its place while the others scroll sideways.

use leptos::prelude::*;

use crate::app::explore::explorer::{Explorer, Front};
use crate::app::explore::fields::Pressed;
use crate::figure::{CellLook, Heading, ShownCell};
use crate::text::words::interface;

/// The row of headings.
pub fn headings(explorer: Explorer, front: &Front) -> impl RenderHtml + use<> {
    let sheet = &front.sheet;
    let mut cells = Vec::new();
    for Heading { column, look, kind, printed, downwards } in sheet.headings(&front.shown) {
        let Some(column) = sheet.columns.get(column) else { continue };
        let order = downwards.map(|downwards| if downwards { "descending" } else { "ascending" });
        let (id, title) = (column.id.clone(), column.title.clone());
        let asked = id.clone();
        let printed = printed
            .map(|[before, heading, after]| (before, view! { <span lang="en">{heading}</span> }, after));
        let answer: Pressed = Box::new(move |_| explorer.order(&asked));
        cells.push(view! {
            <th scope="col" class=class(look) aria-sort=order>
                <button type="button" data-sort=id on:click:capture=answer>{title}</button>
                <small>{kind}{printed}</small>
            </th>
        });
    }
    let evidence = [interface::EVIDENCE, interface::AS_OF, interface::SOURCES];
    let evidence = evidence.into_iter().filter(|_| front.shown.evidence);
    let evidence = evidence.map(|name| view! { <th scope="col">{name.say(sheet.lang)}</th> });
    view! { <tr>{cells}{evidence.collect::<Vec<_>>()}</tr> }
}

/// What a row is the same row by: the same words in the same cells.
#[derive(Clone, PartialEq)]
pub struct RowKey {
    table: String,
    row: usize,
    modes: [bool; 3],
    marked: Option<usize>,
}

/// The key of a row.
pub fn key(front: &Front, row: usize) -> RowKey {
    let shown = &front.shown;
    let marked = shown.marked.filter(|(own, _)| *own == row).map(|(_, column)| column);
    RowKey { table: front.sheet.id.clone(), row, modes: [shown.words, shown.evidence, shown.details], marked }
}

/// A row.
pub fn row(
    front: &Front,
    row: usize,
) -> impl RenderHtml<State: std::ops::Deref<Target = web_sys::Element>> + use<> {
    let mut heading = Vec::new();
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for cell in front.sheet.grid_row(&front.shown, row) {
        let (class, marked) = (class(cell.look), cell.is_marked.then_some("true"));
        if cell.is_heading {
            heading.push(view! { <th scope="row" class=class aria-current=marked>{contents(cell)}</th> });
        } else {
            let side = if heading.is_empty() { &mut before } else { &mut after };
            side.push(view! { <td class=class aria-current=marked>{contents(cell)}</td> });
        }
    }
    view! { <tr>{before}{heading}{after}</tr> }
}

fn contents(cell: ShownCell) -> impl RenderHtml {
    let part = |(name, page): (String, String)| {
        if page.is_empty() {
            leptos::either::Either::Left(name)
        } else {
            leptos::either::Either::Right(view! { <a data-keep="" href=page>{name}</a> })
        }
    };
    let parts: Vec<_> = cell.parts.into_iter().map(part).collect();
    let support = cell.support.map(|support| view! { <small>{support}</small> });
    (parts, support)
}

fn class(look: CellLook) -> Option<&'static str> {
    match look {
        CellLook::Plain => None,
        CellLook::Kept => Some("kept"),
        CellLook::Number => Some("number"),
        CellLook::Long => Some("long"),
    }
}
