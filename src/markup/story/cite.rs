//! Running text with holes for cells, and the links that the holes become.
//!
//! `CELL("table/row/column")` is a figure: a link to its datum in the chart that shows it, or to its table where none does.
//! `WORDS("…")` is the cell's plain words, for names and dates; `INSIDE("…")` the same inside a sentence, without a capital.
//! Signs of figures stand in words: what the chart writes as "$200m+" reads "at least $200m".

use maud::{Markup, html};

use crate::claims::Verdict;
use crate::figure::inside;
use crate::markup::story::Book;
use crate::text;
use crate::text::words::{PatternElement, claims, interface};

/// The story names a cell that is neither in a chart nor in the dataset, or asks for it in a way that is not known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the story names `{cell}`, which no chart and no table has")]
pub struct Unknown {
    /// The address as the story has it.
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

impl Hole {
    /// What a function of the messages asks for.
    ///
    /// ```
    /// use olympus::markup::story::Hole;
    /// assert_eq!(Hole::maybe_of("CELL"), Some(Hole::Figure));
    /// assert_eq!(Hole::maybe_of("NUMBER"), None);
    /// ```
    pub fn maybe_of(function: &str) -> Option<Hole> {
        match function {
            "CELL" => Some(Hole::Figure),
            "WORDS" => Some(Hole::Words),
            "INSIDE" => Some(Hole::Inside),
            _ => None,
        }
    }
}

/// The parts of a message as markup. `near` are the charts in which a figure is sought first.
///
/// # Errors
/// Names the first cell that is not there, or the first part that asks for none.
pub fn render(parts: &[PatternElement], book: &Book, near: &[&str]) -> Result<Markup, Unknown> {
    Ok(html! { @for part in parts { (piece(part, book, near)?) } })
}

fn piece(part: &PatternElement, book: &Book, near: &[&str]) -> Result<Markup, Unknown> {
    let unknown = |cell: &str| Unknown { cell: cell.to_owned() };
    let (hole, cell) = match part {
        PatternElement::Text(text) => return Ok(html! { (text) }),
        PatternElement::Call(function, cell) => {
            (Hole::maybe_of(function).ok_or_else(|| unknown(&[function, " ", cell].concat()))?, *cell)
        }
        // What looks at cells takes no arguments.
        PatternElement::Argument(_) | PatternElement::Select(..) => return Err(unknown("an argument")),
    };
    if hole == Hole::Figure {
        let shown = book.maybe_cell_words(cell, near).ok_or_else(|| unknown(cell))?;
        let words = text::signs_in_words(&shown.words, book.lang);
        return Ok(html! { (cite(cell, shown.chart, &words)) (check(cell, book)) });
    }
    let words = book.maybe_words(cell).ok_or_else(|| unknown(cell))?;
    Ok(html! { (if hole == Hole::Inside { inside(&words) } else { words }) })
}

/// A small sign behind a figure that a claim takes, by the verdict of the weightiest: it leads to that claim.
fn check(cell: &str, book: &Book) -> Markup {
    let found = book.ledger.taking(cell);
    let Some(entry) = found.first() else { return html! {} };
    let verdict = entry.judgement.verdict;
    let (verdict_name, statement) = (verdict.name(book.lang), entry.claim.statement.get(book.lang));
    // What is in order needs no sentence of its own.
    let name = if verdict == Verdict::Disagrees {
        [verdict_name, interface::COLON.say(book.lang), statement]
    } else {
        [claims::CHECKS.say(book.lang), interface::COLON.say(book.lang), verdict_name]
    };
    html! {
        a class="checked-by" data-keep data-verdict=(verdict.code()) href={ "claims.html#" (entry.claim.id) }
            title=(name.concat()) aria-label=(name.concat()) { (verdict.sign()) }
    }
}

/// A figure in running text: a link that works alone, with what the live page needs to join it to its mark.
fn cite(cell: &str, chart: Option<&str>, words: &str) -> Markup {
    let table = cell.split('/').next().unwrap_or_default();
    match chart {
        Some(chart) => html! {
            a class="cite" data-keep data-cell=(cell) data-for=(chart) href={ "charts/" (chart) ".html?d=" (cell) } {
                (words)
            }
        },
        None => html! { a class="cite" data-keep href={ "explore.html?table=" (table) } { (words) } },
    }
}
