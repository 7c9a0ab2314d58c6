//! The table beside a chart.

use std::cmp::Ordering;

use crate::figure::Figure;
use crate::markup::escape;
use crate::markup::escape::join;
use crate::scale;

/// The `table` element. With `sort`, a column and whether it descends, rows stand in that order.
///
/// A cell that shows a datum names it in `data-d`. Headings are plain; the live app passes the order that the reader asked for and headings become buttons
/// marked `data-sort`.
pub fn table(figure: &Figure, sort: Option<(Option<usize>, bool)>) -> String {
    let spec = &figure.table;
    let mut out = join(&["<table><caption>", &escape(&figure.finding.subtitle), "</caption><thead><tr>"]);
    for (at, heading) in spec.columns.iter().enumerate() {
        let numeric = spec.numeric.get(at).copied().unwrap_or(false);
        out.push_str(if numeric { "<th scope=\"col\" class=\"number\"" } else { "<th scope=\"col\"" });
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
    out.push_str("</tr></thead><tbody>");
    let mut order: Vec<usize> = (0..spec.rows.len()).collect();
    if let Some((Some(column), descending)) = sort {
        order = scale::order(spec.rows.len(), &|a, b| compare(figure, a, b, column, descending));
    }
    for row in order.into_iter().filter_map(|at| spec.rows.get(at)) {
        out.push_str("<tr>");
        for (at, (text, datum)) in row.iter().enumerate() {
            let numeric = spec.numeric.get(at).copied().unwrap_or(false);
            let (open, close) = match (at, numeric) {
                (0, _) => ("<th scope=\"row\"", "</th>"),
                (_, true) => ("<td class=\"number\"", "</td>"),
                _ => ("<td", "</td>"),
            };
            out.push_str(open);
            if let Some(datum) = datum.and_then(|at| figure.data.get(at)) {
                out.push_str(&join(&[" data-d=\"", &escape(&datum.id), "\""]));
            }
            out.push_str(&join(&[">", &escape(text), close]));
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
