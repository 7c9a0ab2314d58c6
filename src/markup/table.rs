//! The table beside a chart, and that of the events marked in it.

use std::cmp::Ordering;

use maud::{Markup, html};

use crate::figure::{Figure, Table};
use crate::scale;
use crate::text::words::interface;

/// The figures as a `table` element, and after it one of the events that are marked beside them, if there are any. With
/// `sort`, a column and whether it descends, the figures stand in that order.
///
/// A cell that shows a datum names it in `data-d`. Headings are plain; the live app passes the order that the reader asked for and headings become buttons
/// marked `data-sort`. Where there is little room each row becomes a card: cells carry their heading in `data-label`, and roles
/// are said outright, since browsers take what is not laid out as a table for none.
pub fn table(figure: &Figure, sort: Option<(Option<usize>, bool)>) -> String {
    let page = html! {
        (element(figure, &figure.table, None, sort))
        @if let Some((caption, events)) = &figure.events { (element(figure, events, Some(caption), None)) }
    };
    page.into_string()
}

/// One table. The figures, which have no caption of their own, are under what is measured and can be put in order.
fn element(
    figure: &Figure,
    spec: &Table,
    caption: Option<&String>,
    sort: Option<(Option<usize>, bool)>,
) -> Markup {
    let class = if caption.is_some() { "cards" } else { "cards sorts" };
    let is_numeric = |at: usize| spec.numeric.get(at).copied().unwrap_or(false);
    let mut order: Vec<usize> = (0..spec.rows.len()).collect();
    if let Some((Some(column), descending)) = sort {
        order = scale::order(spec.rows.len(), &|a, b| compare(figure, a, b, column, descending));
    }
    let direction = |at: usize| {
        let (_, descending) = sort.filter(|(chosen, _)| *chosen == Some(at))?;
        Some(if descending { "descending" } else { "ascending" })
    };
    html! {
        table class=(class) role="table" {
            caption { (caption.unwrap_or(&figure.finding.subtitle)) }
            thead role="rowgroup" {
                tr role="row" data-label=(interface::ORDER.say(figure.lang)) {
                    @for (at, heading) in spec.columns.iter().enumerate() {
                        th scope="col" role="columnheader" class=[is_numeric(at).then_some("number")] aria-sort=[direction(at)] {
                            @if sort.is_some() {
                                button type="button" data-sort=(spec.ids.get(at).cloned().unwrap_or_else(|| at.to_string())) { (heading) }
                            } @else {
                                (heading)
                            }
                        }
                    }
                }
            }
            tbody role="rowgroup" {
                @for row in order.into_iter().filter_map(|at| spec.rows.get(at)) {
                    tr role="row" {
                        @for (at, (text, datum)) in row.iter().enumerate() {
                            (cell(figure, spec, at, text, *datum))
                        }
                    }
                }
            }
        }
    }
}

/// A cell; a card leaves out what there is nothing to say of.
fn cell(figure: &Figure, spec: &Table, at: usize, text: &str, datum: Option<usize>) -> Markup {
    let id = datum.and_then(|at| figure.data.get(at)).map(|datum| &datum.id);
    let heading = spec.columns.get(at).map_or("", String::as_str);
    let class = match (text, spec.numeric.get(at).copied().unwrap_or(false)) {
        ("—", true) => Some("number none"),
        ("—", false) => Some("none"),
        (_, true) => Some("number"),
        _ => None,
    };
    html! {
        @if at == 0 {
            th scope="row" role="rowheader" data-d=[id] { (text) }
        } @else {
            td role="cell" class=[class] data-label=(heading) data-d=[id] { (text) }
        }
    }
}

/// By the number behind the cell where both rows have one, otherwise by the words. In either direction what has a number
/// comes first.
fn compare(figure: &Figure, a: usize, b: usize, column: usize, descending: bool) -> Ordering {
    let cell = |row: usize| figure.table.rows.get(row).and_then(|row| row.get(column));
    let (Some(a), Some(b)) = (cell(a), cell(b)) else { return Ordering::Equal };
    let number =
        |datum: Option<usize>| datum.and_then(|at| figure.data.get(at)).and_then(|datum| datum.number);
    let numeric = figure.table.numeric.get(column).copied().unwrap_or(false);
    match (number(a.1).filter(|_| numeric), number(b.1).filter(|_| numeric)) {
        (Some(a), Some(b)) if descending => b.total_cmp(&a),
        (Some(a), Some(b)) => a.total_cmp(&b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) if descending => b.0.cmp(&a.0),
        (None, None) => a.0.cmp(&b.0),
    }
}
