//! The table beside a chart, and that of the events marked in it.

use maud::{Markup, html};

use crate::figure::{Figure, Table};
use crate::text::words::interface;

/// The figures as a `table` element, and after it one of the events that are marked beside them, if there are any.
///
/// A cell that shows a datum names it in `data-d`. Headings are plain; the live app passes the column that the figure's rows are in the
/// order of, if they are, and whether that descends, and headings become buttons marked `data-sort`. Where there is little room each row becomes a card: cells carry their heading in `data-label`, and roles
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
                @for row in &spec.rows {
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
