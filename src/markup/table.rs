//! The table beside a chart, and that of the events marked in it.

use std::cmp::Ordering;

use crate::figure::{Figure, Table};
use crate::markup::escape;
use crate::markup::escape::join;
use crate::scale;
use crate::text::words::interface;

/// The figures as a `table` element, and after it one of the events that are marked beside them, if there are any. With
/// `sort`, a column and whether it descends, the figures stand in that order.
///
/// A cell that shows a datum names it in `data-d`. Headings are plain; the live app passes the order that the reader asked for and headings become buttons
/// marked `data-sort`. Where there is little room each row becomes a card: cells carry their heading in `data-label`, and roles
/// are said outright, since browsers take what is not laid out as a table for none.
pub fn table(figure: &Figure, sort: Option<(Option<usize>, bool)>) -> String {
    let own = element(figure, &figure.table, None, sort);
    let events = figure.events.as_ref().map(|(caption, events)| element(figure, events, Some(caption), None));
    join(&[&own, &events.unwrap_or_default()])
}

/// One table. The figures, which have no caption of their own, are under what is measured and can be put in order.
fn element(
    figure: &Figure,
    spec: &Table,
    caption: Option<&String>,
    sort: Option<(Option<usize>, bool)>,
) -> String {
    let class = if caption.is_some() { "cards" } else { "cards sorts" };
    let caption = caption.unwrap_or(&figure.finding.subtitle);
    let mut out = join(&[
        "<table class=\"",
        class,
        "\" role=\"table\"><caption>",
        &escape(caption),
        "</caption><thead role=\"rowgroup\"><tr role=\"row\" data-label=\"",
        interface::ORDER.say(figure.lang),
        "\">",
    ]);
    for (at, heading) in spec.columns.iter().enumerate() {
        let numeric = spec.numeric.get(at).copied().unwrap_or(false);
        out.push_str("<th scope=\"col\" role=\"columnheader\"");
        out.push_str(if numeric { " class=\"number\"" } else { "" });
        match sort {
            None => out.push_str(&join(&[">", &escape(heading)])),
            Some((chosen, descending)) => {
                if chosen == Some(at) {
                    let order = if descending { "descending" } else { "ascending" };
                    out.push_str(&join(&[" aria-sort=\"", order, "\""]));
                }
                let id = spec.ids.get(at).cloned().unwrap_or_else(|| at.to_string());
                out.push_str(&join(&[
                    "><button type=\"button\" data-sort=\"",
                    &escape(&id),
                    "\">",
                    &escape(heading),
                    "</button>",
                ]));
            }
        }
        out.push_str("</th>");
    }
    out.push_str("</tr></thead><tbody role=\"rowgroup\">");
    let mut order: Vec<usize> = (0..spec.rows.len()).collect();
    if let Some((Some(column), descending)) = sort {
        order = scale::order(spec.rows.len(), &|a, b| compare(figure, a, b, column, descending));
    }
    for row in order.into_iter().filter_map(|at| spec.rows.get(at)) {
        out.push_str("<tr role=\"row\">");
        for (at, (text, datum)) in row.iter().enumerate() {
            let numeric = spec.numeric.get(at).copied().unwrap_or(false);
            let heading = spec.columns.get(at).map_or("", String::as_str);
            if at == 0 {
                out.push_str("<th scope=\"row\" role=\"rowheader\"");
            } else {
                out.push_str("<td role=\"cell\"");
                out.push_str(match (text.as_str(), numeric) {
                    // A card leaves out what there is nothing to say of.
                    ("—", true) => " class=\"number none\"",
                    ("—", false) => " class=\"none\"",
                    (_, true) => " class=\"number\"",
                    _ => "",
                });
                out.push_str(&join(&[" data-label=\"", &escape(heading), "\""]));
            }
            if let Some(datum) = datum.and_then(|at| figure.data.get(at)) {
                out.push_str(&join(&[" data-d=\"", &escape(&datum.id), "\""]));
            }
            out.push_str(&join(&[">", &escape(text), if at == 0 { "</th>" } else { "</td>" }]));
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
    out
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
