//! What pages in a language can look up: the dataset, what is claimed with it, and every chart that shows some of it.

use crate::claims::Ledger;
use crate::data::{Cell, Dataset, Reading};
use crate::figure::Figure;
use crate::text::{self, Lang};

/// The dataset with the figures made from it.
#[derive(Clone, Debug)]
pub struct Book<'a> {
    /// The package.
    pub dataset: &'a Dataset,
    /// What is claimed with its figures.
    pub ledger: &'a Ledger,
    /// The language that is told.
    pub lang: Lang,
    /// Each chart's figure in it, in the order of the catalogue.
    pub figures: Vec<&'a Figure>,
}

/// What stands on the page for a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellWords<'a> {
    /// Its words.
    pub words: String,
    /// The chart that shows it, if one does.
    pub chart: Option<&'a str>,
}

impl<'a> Book<'a> {
    /// The words for a cell, by its address `table/row/column`: those of the datum that a chart makes of it, sought
    /// first in the charts that are `near`; otherwise those of the cell itself. `None` where neither is there.
    pub fn maybe_cell_words(&self, cell: &str, near: &[&str]) -> Option<CellWords<'a>> {
        let showing = |wanted: bool| {
            self.figures.iter().copied().filter(move |figure| near.contains(&figure.id.as_str()) == wanted)
        };
        for figure in showing(true).chain(showing(false)) {
            if let Some(datum) = figure.data.iter().find(|datum| datum.id == cell) {
                return Some(CellWords { words: datum.value.clone(), chart: Some(&figure.id) });
            }
        }
        self.maybe_words(cell).map(|words| CellWords { words, chart: None })
    }

    /// The words of the cell itself: its first figure, its period, or what is printed.
    pub fn maybe_words(&self, cell: &str) -> Option<String> {
        let mut parts = cell.split('/');
        let (table, row, column) = (parts.next()?, parts.next()?, parts.next()?);
        self.dataset.maybe_cell(table, row, column).map(|cell| words_of(cell, self.lang))
    }
}

fn words_of(cell: &Cell, lang: Lang) -> String {
    match &cell.reading {
        Reading::Figures(figures) => {
            figures.first().map_or_else(String::new, |quantity| quantity.written(lang))
        }
        Reading::Date(_) => text::period(&cell.text.en, lang),
        _ => cell.text.get(lang).to_owned(),
    }
}
