//! Templates: running text with holes for cells, and the links that the holes become.
//!
//! `{table/row/column}` is a figure: a link to its datum in the chart that shows it, or to its table where none does.
//! `{=table/row/column}` is the cell's plain words, for names and dates; `{-table/row/column}` the same inside a sentence,
//! without a capital. Signs of figures stand in words: what the chart writes as "$200m+" reads "at least $200m".

use crate::figure::inside;
use crate::markup::escape;
use crate::markup::escape::join;
use crate::markup::story::Book;
use crate::text::{self, Lang};

/// A template names a cell that is neither in a chart nor in the dataset.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the story names `{cell}`, which no chart and no table has")]
pub struct Unknown {
    /// The address as the template has it.
    pub cell: String,
}

/// What a hole asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hole {
    /// A figure, linked.
    Figure,
    /// Words alone.
    Words,
    /// Words alone, as they stand inside a sentence.
    Inside,
}

/// A piece of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text as it stands.
    Text(&'a str),
    /// A hole for a cell, by its address.
    Cell(Hole, &'a str),
}

/// The pieces of a template, in order. A brace that is never closed belongs to the text.
///
/// ```
/// use olympus::markup::story::{Hole, Piece, pieces};
/// let found = pieces("At {t/r/c}, says {=t/r/name}.");
/// assert_eq!(found[1], Piece::Cell(Hole::Figure, "t/r/c"));
/// assert_eq!(found[3], Piece::Cell(Hole::Words, "t/r/name"));
/// assert_eq!(found[4], Piece::Text("."));
/// ```
pub fn pieces(template: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = template;
    while let Some((text, after)) = rest.split_once('{') {
        let Some((address, after)) = after.split_once('}') else { break };
        if !text.is_empty() {
            found.push(Piece::Text(text));
        }
        let (hole, address) = match (address.strip_prefix('='), address.strip_prefix('-')) {
            (Some(address), _) => (Hole::Words, address),
            (None, Some(address)) => (Hole::Inside, address),
            (None, None) => (Hole::Figure, address),
        };
        found.push(Piece::Cell(hole, address));
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Piece::Text(rest));
    }
    found
}

/// The template as HTML. `near` are the charts in which a figure is sought first.
///
/// # Errors
/// Names the first cell that is not there.
pub fn told(template: &str, book: &Book, near: &[&str], lang: Lang) -> Result<String, Unknown> {
    let unknown = |cell: &str| Unknown { cell: cell.to_owned() };
    let mut out = String::new();
    for piece in pieces(template) {
        match piece {
            Piece::Text(text) => out.push_str(&escape(text)),
            Piece::Cell(hole @ (Hole::Words | Hole::Inside), cell) => {
                let words = book.maybe_words(cell, lang).ok_or_else(|| unknown(cell))?;
                let words = if hole == Hole::Inside { inside(&words) } else { words };
                out.push_str(&escape(&words));
            }
            Piece::Cell(Hole::Figure, cell) => {
                let shown = book.maybe_shown(cell, near, lang).ok_or_else(|| unknown(cell))?;
                out.push_str(&cite(cell, shown.chart, &text::signs_in_words(&shown.words, lang)));
            }
        }
    }
    Ok(out)
}

/// A figure in running text: a link that works alone, with what the live page needs to join it to its mark.
fn cite(cell: &str, chart: Option<&str>, words: &str) -> String {
    let (cell, words) = (escape(cell), escape(words));
    match chart {
        Some(chart) => join(&[
            "<a class=\"cite\" data-keep data-cell=\"",
            &cell,
            "\" data-for=\"",
            chart,
            "\" href=\"charts/",
            chart,
            ".html?d=",
            &cell,
            "\">",
            &words,
            "</a>",
        ]),
        None => join(&[
            "<a class=\"cite\" data-keep href=\"explore.html?table=",
            cell.split('/').next().unwrap_or_default(),
            "\">",
            &words,
            "</a>",
        ]),
    }
}
