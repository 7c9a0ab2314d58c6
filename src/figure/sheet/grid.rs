//! What stands in the cells of a sheet's grid, in words: headings, cells and the evidence at the end of a row.
//!
//! Knows no element. Invariant: every row has a cell for each heading.

use super::{CellEvidence, ColumnKind, Sheet, SheetCell, SheetColumn, Shown};
use crate::figure::attribution;
use crate::text::words::{explorer as words, interface};
use crate::text::{Lang, grade};

/// The heading of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Position of the column.
    pub column: usize,
    /// How its cells stand.
    pub look: CellLook,
    /// The column's kind and unit.
    pub kind: String,
    /// The heading that the article prints, with the words before and after it. Nothing where it is the one above.
    pub printed: Option<[String; 3]>,
    /// Whether rows are ordered by it, and whether downwards.
    pub downwards: Option<bool>,
}

/// How a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CellLook {
    /// As any other.
    Plain,
    /// Rows are called by it: it keeps its place while others scroll sideways.
    Kept,
    /// Set right.
    Number,
    /// A sentence's room, where columns are squeezed.
    Long,
}

/// A cell as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownCell {
    /// Whether the row is called by it.
    pub is_heading: bool,
    /// How it stands.
    pub look: CellLook,
    /// Whether the address names it.
    pub is_marked: bool,
    /// What it says, in parts, each with the page that it leads to; one that leads nowhere has none.
    pub parts: Vec<(String, String)>,
    /// What it is supported by, where that is asked for and not the row's, and what is claimed with its figure.
    pub support: Option<String>,
}

/// From how many bytes on a cell is given a sentence's room.
const LONG: usize = 60;

impl Sheet {
    /// The headings of the columns that are shown.
    pub fn headings(&self, shown: &Shown) -> Vec<Heading> {
        let looks = self.looks();
        let heading = |column: usize| {
            let own = self.columns.get(column)?;
            let pause = if own.unit.is_empty() { "" } else { interface::PAUSE.say(self.lang) };
            Some(Heading {
                column,
                look: looks.get(column).copied()?,
                kind: [kind(own.kind, self.lang), pause, &own.unit].concat(),
                printed: printed(&own.printed, self.lang),
                downwards: shown.order.filter(|(by, _)| *by == column).map(|(_, downwards)| downwards),
            })
        };
        self.columns_shown(shown).filter_map(heading).collect()
    }

    /// The cells of a row. With evidence asked for, grade, as-of period and sources stand last.
    pub fn grid_row(&self, shown: &Shown, row: usize) -> Vec<ShownCell> {
        let Some(own) = self.rows.get(row) else { return Vec::new() };
        let looks = self.looks();
        let cell = |column: usize| {
            let cell = own.cells.get(column)?;
            let own = looks.get(column).copied()?;
            let is_long = own != CellLook::Number && cell.text.len() > LONG;
            Some(ShownCell {
                is_heading: own == CellLook::Kept,
                look: if is_long { CellLook::Long } else { own },
                is_marked: shown.marked == Some((row, column)),
                parts: self.parts(cell, shown),
                support: self.told(cell).filter(|_| shown.evidence),
            })
        };
        let mut cells: Vec<ShownCell> = self.columns_shown(shown).filter_map(cell).collect();
        if let Some(support) = self.supports.get(own.support).filter(|_| shown.evidence) {
            let [grade, as_of, sources] = self.support_words(support);
            for (text, look) in
                [(grade, CellLook::Plain), (as_of, CellLook::Plain), (sources, CellLook::Long)]
            {
                let parts = vec![(text, String::new())];
                cells.push(ShownCell { is_heading: false, look, is_marked: false, parts, support: None });
            }
        }
        cells
    }

    /// Positions of the columns that are shown.
    fn columns_shown(&self, shown: &Shown) -> impl Iterator<Item = usize> {
        let details = shown.details;
        let columns = self.columns.iter().enumerate();
        columns.filter(move |(_, column)| details || !column.detail).map(|(at, _)| at)
    }

    /// How the cells of each column stand.
    fn looks(&self) -> Vec<CellLook> {
        let kept = self.columns.iter().position(SheetColumn::is_label);
        let look = |at: usize| match () {
            () if Some(at) == kept => CellLook::Kept,
            () if self.is_numeric(at) => CellLook::Number,
            () => CellLook::Plain,
        };
        (0..self.columns.len()).map(look).collect()
    }

    /// Whether a column is set right: most of what stands in it is a number.
    fn is_numeric(&self, at: usize) -> bool {
        if self.columns.get(at).is_none_or(|column| column.kind != ColumnKind::Figure) {
            return false;
        }
        let filled =
            || self.rows.iter().filter_map(|row| row.cells.get(at)).filter(|cell| !cell.text.is_empty());
        filled().filter(|cell| cell.number.is_some()).count() * 2 > filled().count()
    }

    fn parts(&self, cell: &SheetCell, shown: &Shown) -> Vec<(String, String)> {
        if cell.links.is_empty() {
            let text = if shown.words && !cell.words.is_empty() { &cell.words } else { &cell.text };
            return vec![(text.clone(), String::new())];
        }
        let mut parts = Vec::with_capacity(cell.links.len() * 2);
        for link in &cell.links {
            if !parts.is_empty() {
                parts.push((interface::COMMA.say(self.lang).to_owned(), String::new()));
            }
            parts.push(link.clone());
        }
        parts
    }

    /// What a cell is supported by, where that is not the row's, and how the claims fared that take its figure.
    fn told(&self, cell: &SheetCell) -> Option<String> {
        let support = cell.support.and_then(|at| self.supports.get(at));
        let mut told = support.map(|support| self.support_words(support).to_vec()).unwrap_or_default();
        let datum = cell.datum.and_then(|at| self.data.get(at));
        told.extend(datum.and_then(|datum| datum.checks.first()).map(|(_, fared)| fared.clone()));
        (!told.is_empty()).then(|| told.join(interface::PAUSE.say(self.lang)))
    }

    /// Grade, as-of period and sources.
    fn support_words(&self, support: &CellEvidence) -> [String; 3] {
        let named = &mut support.sources.iter().copied();
        [
            grade(support.grade.code(), self.lang).to_owned(),
            support.as_of.clone(),
            attribution(&self.sources, named, self.lang, |source| source.name.clone()),
        ]
    }
}

/// Stands for the heading while the words around it are made.
const HOLE: char = '\u{0}';

/// The printed heading between the words around it.
fn printed(heading: &str, lang: Lang) -> Option<[String; 3]> {
    let words = words::Printed { heading: HOLE.encode_utf8(&mut [0; 4]) }.say(lang);
    let (before, after) = words.split_once(HOLE)?;
    (!heading.is_empty()).then(|| [before, heading, after].map(str::to_owned))
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
