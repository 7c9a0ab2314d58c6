//! The table itself.

use crate::figure::{CellEvidence, ColumnKind, Sheet, SheetCell, SheetColumn, attribution};
use crate::markup::escape;
use crate::markup::escape::join;
use crate::markup::grade_name;
use crate::text::Lang;
use crate::text::words::{explorer as words, interface};

/// What is shown of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GridView<'a> {
    /// Positions of the rows, in order.
    pub rows: &'a [usize],
    /// The column that they are ordered by, and whether downwards.
    pub order: Option<(usize, bool)>,
    /// Whether figures and dates are in words.
    pub words: bool,
    /// Whether grades, as-of periods and sources are there.
    pub evidence: bool,
    /// Whether columns of ids and references are there.
    pub details: bool,
    /// The row and column of a cell that is marked.
    pub marked: Option<(usize, usize)>,
}

/// From how many bytes on a cell is given a sentence's room, where columns are squeezed.
const LONG: usize = 60;

/// The `table` element. The column that rows are called by keeps its place while the others scroll sideways. Headings are buttons marked `data-sort`; the marked cell carries `aria-current`.
pub fn grid(sheet: &Sheet, shown: &GridView) -> String {
    let lang = sheet.lang;
    let columns: Vec<usize> = (0..sheet.columns.len())
        .filter(|at| sheet.columns.get(*at).is_some_and(|column| shown.details || !column.detail))
        .collect();
    let numeric: Vec<bool> = (0..sheet.columns.len()).map(|at| is_numeric(sheet, at)).collect();
    let is_numeric = |at: usize| numeric.get(at).copied().unwrap_or(false);
    let heading =
        columns.iter().copied().find(|at| sheet.columns.get(*at).is_some_and(SheetColumn::is_label));
    let mut out =
        join(&["<table><caption class=\"unseen\">", &escape(&sheet.title), "</caption><thead><tr>"]);
    for at in &columns {
        let Some(column) = sheet.columns.get(*at) else { continue };
        let order = match shown.order {
            Some((by, downwards)) if by == *at => {
                if downwards {
                    " aria-sort=\"descending\""
                } else {
                    " aria-sort=\"ascending\""
                }
            }
            _ => "",
        };
        out.push_str(&join(&[
            "<th scope=\"col\"",
            if Some(*at) == heading {
                " class=\"kept\""
            } else if is_numeric(*at) {
                " class=\"number\""
            } else {
                ""
            },
            order,
            "><button type=\"button\" data-sort=\"",
            &escape(&column.id),
            "\">",
            &escape(&column.title),
            "</button><small>",
            kind(column.kind, lang),
            if column.unit.is_empty() { "" } else { interface::PAUSE.say(lang) },
            &escape(&column.unit),
            &printed_heading(&column.printed, lang),
            "</small></th>",
        ]));
    }
    if shown.evidence {
        for name in [interface::EVIDENCE, interface::AS_OF, interface::SOURCES] {
            out.push_str(&join(&["<th scope=\"col\">", name.say(lang), "</th>"]));
        }
    }
    out.push_str("</tr></thead><tbody>");
    for row in shown.rows {
        let Some(own) = sheet.rows.get(*row) else { continue };
        out.push_str("<tr>");
        for at in &columns {
            let Some(cell) = own.cells.get(*at) else { continue };
            let (open, close) =
                if Some(*at) == heading { ("<th scope=\"row\"", "</th>") } else { ("<td", "</td>") };
            let marked = if shown.marked == Some((*row, *at)) { " aria-current=\"true\"" } else { "" };
            let class = if is_numeric(*at) {
                " class=\"number\""
            } else if cell.text.len() > LONG {
                " class=\"long\""
            } else {
                ""
            };
            out.push_str(&join(&[open, class, marked, ">", &contents(sheet, cell, shown), close]));
        }
        if let Some(support) = sheet.supports.get(own.support).filter(|_| shown.evidence) {
            let [grade, as_of, sources] = support_words(sheet, support);
            out.push_str(&join(&[
                "<td>",
                &grade,
                "</td><td>",
                &as_of,
                "</td><td class=\"long\">",
                &sources,
                "</td>",
            ]));
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
    out
}

/// The heading as the article prints it, where it differs from the one above it.
fn printed_heading(printed: &str, lang: Lang) -> String {
    if printed.is_empty() {
        return String::new();
    }
    words::Printed { heading: &join(&["<span lang=\"en\">", &escape(printed), "</span>"]) }.say(lang)
}

/// Whether a column is set right: most of what stands in it is a number.
fn is_numeric(sheet: &Sheet, at: usize) -> bool {
    if sheet.columns.get(at).is_none_or(|column| column.kind != ColumnKind::Figure) {
        return false;
    }
    let filled =
        || sheet.rows.iter().filter_map(|row| row.cells.get(at)).filter(|cell| !cell.text.is_empty());
    filled().filter(|cell| cell.number.is_some()).count() * 2 > filled().count()
}

fn kind(kind: ColumnKind, lang: Lang) -> &'static str {
    let name = match kind {
        ColumnKind::Id => words::KIND_ID,
        ColumnKind::Text => words::KIND_TEXT,
        ColumnKind::Figure => words::KIND_FIGURE,
        ColumnKind::Date => words::KIND_DATE,
        ColumnKind::Reference => words::KIND_REFERENCE,
    };
    name.say(lang)
}

/// The words of a cell, its links, and what it is supported by where that is asked for and not the row's.
fn contents(sheet: &Sheet, cell: &SheetCell, shown: &GridView) -> String {
    let mut out = String::new();
    for (name, page) in &cell.links {
        if !out.is_empty() {
            out.push_str(interface::COMMA.say(sheet.lang));
        }
        let name = escape(name);
        out.push_str(&if page.is_empty() {
            name
        } else {
            join(&["<a data-keep href=\"", &escape(page), "\">", &name, "</a>"])
        });
    }
    if cell.links.is_empty() {
        out = escape(if shown.words && !cell.words.is_empty() { &cell.words } else { &cell.text });
    }
    if let Some(support) = cell.support.filter(|_| shown.evidence).and_then(|at| sheet.supports.get(at)) {
        let words = support_words(sheet, support).join(interface::PAUSE.say(sheet.lang));
        out.push_str(&join(&["<small>", &words, "</small>"]));
    }
    out
}

/// Grade, as-of period and sources.
fn support_words(sheet: &Sheet, support: &CellEvidence) -> [String; 3] {
    let named = &mut support.sources.iter().copied();
    [
        grade_name(support.grade, sheet.lang).to_owned(),
        escape(&support.as_of),
        attribution(&sheet.sources, named, sheet.lang, |source| escape(&source.name)),
    ]
}
