//! What the dataset says of a company, cell by cell.
//!
//! Knows cells and their order in time, no page. Invariant: every cell that is tied to the company is there once, except
//! references, what only programs need, events and moves of people, which pages tell in their own way.

use crate::data::{Absence, Cell, Column, Company, Dataset, Reading, Reads, Row, Table, read_date};
use crate::markup::company::ties::{Tie, maybe_tie};
use crate::text::words::interface;
use crate::text::{Bilingual, Lang};

/// Tables that a page tells in its own way.
const TOLD_ELSEWHERE: [&str; 2] = ["events", "departures"];

/// Words that stand for nothing.
const NOTHING: [&str; 2] = ["—", "N/A"];

/// Columns that row and column name together need no heading of their own.
const PLAIN: [&str; 2] = ["figure", "value"];

/// Columns that say best what a row is about, before whatever stands first.
const LABELS: [&str; 2] = ["purpose", "model"];

/// Words beside a reference that only repeat its name.
const REPEATED: [&str; 3] = ["company", "model", "person"];

/// One cell that speaks of a company.
#[derive(Clone, Copy, Debug)]
pub struct Statement<'a> {
    /// Its table.
    pub table: &'a Table,
    /// Its row.
    pub row: &'a Row,
    /// Its column.
    pub column: &'a Column,
    /// The cell.
    pub cell: &'a Cell,
    /// How it is tied to the company.
    pub tie: Tie,
}

/// Every statement about a company, in the order of the package.
pub fn statements<'a>(dataset: &'a Dataset, company: &Company) -> Vec<Statement<'a>> {
    let mut found = Vec::new();
    for table in dataset.tables().iter().filter(|table| !TOLD_ELSEWHERE.contains(&table.id.as_str())) {
        for row in &table.rows {
            let label = label_of(table, row).map(|(column, _)| column.id.as_str());
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                if !says_something(table, column, cell) || label == Some(&column.id) {
                    continue;
                }
                if let Some(tie) = maybe_tie(dataset, table, row, column, &company.id) {
                    found.push(Statement { table, row, column, cell, tie });
                }
            }
        }
    }
    found
}

/// Whether a cell says anything to a reader that its row's name and references do not.
fn says_something(table: &Table, column: &Column, cell: &Cell) -> bool {
    // The package gives no heading to what only programs need.
    let detail = column.title.en == column.id || matches!(column.reads, Reads::Id | Reads::Ref(_));
    let repeated = REPEATED.contains(&column.id.as_str())
        && table.maybe_column(&[column.id.as_str(), "_id"].concat()).is_some();
    let empty = match &cell.reading {
        Reading::Empty | Reading::Refs(_) | Reading::Absent(Absence::NotApplicable) => true,
        _ => NOTHING.contains(&cell.text.en.as_str()),
    };
    !detail && !repeated && !empty
}

/// The column and cell that a row is called by.
fn label_of<'a>(table: &'a Table, row: &'a Row) -> Option<(&'a Column, &'a Cell)> {
    let cells = || table.columns.iter().zip(&row.cells);
    let is_label =
        |column: &Column| column.title.en != column.id && matches!(column.reads, Reads::Text | Reads::Date);
    cells()
        .find(|(column, cell)| LABELS.contains(&column.id.as_str()) && !cell.text.en.is_empty())
        .or_else(|| cells().find(|(column, _)| is_label(column)))
}

impl Statement<'_> {
    /// Its address in the dataset, `table/row/column`.
    pub fn address(&self) -> String {
        [self.table.id.as_str(), &self.row.id, &self.column.id].join("/")
    }

    /// Its place in a page, for links: an id of letters, digits, dashes and underscores alone.
    pub fn anchor(&self) -> String {
        [self.table.id.as_str(), &self.row.id, &self.column.id].join("_")
    }

    /// Whether it is a figure or a date rather than words.
    pub fn is_figure(&self) -> bool {
        match &self.cell.reading {
            Reading::Figures(_) | Reading::Infinite | Reading::Date(_) => true,
            Reading::Absent(absence) => *absence != Absence::Words,
            Reading::Empty | Reading::Words | Reading::Refs(_) => false,
        }
    }

    /// What the row is called.
    pub fn label(&self, lang: Lang) -> String {
        match label_of(self.table, self.row) {
            Some((_, Cell { reading: Reading::Date(period), .. })) => period.written(lang),
            Some((_, cell)) => cell.text.get(lang).to_owned(),
            None => self.row.id.clone(),
        }
    }

    /// What is measured: the row's name, the column's, or both where neither says it alone.
    pub fn measure(&self, company: &Company, lang: Lang) -> String {
        let label = self.label(lang);
        let own_column = self.column.id == company.id.replace('-', "_");
        if own_column || PLAIN.contains(&self.column.id.as_str()) {
            return label;
        }
        let title = self.column.title.get(lang);
        let named_by_company = label_of(self.table, self.row)
            .is_some_and(|(column, cell)| column.id == "company" || cell.text.en == company.name.en);
        if named_by_company && self.tie == Tie::Own {
            return title.to_owned();
        }
        [label.as_str(), " · ", title].concat()
    }

    /// The value in words.
    pub fn value(&self, lang: Lang) -> String {
        match &self.cell.reading {
            Reading::Figures(figures) => {
                let words: Vec<String> = figures.iter().map(|figure| figure.written(lang)).collect();
                words.join(interface::PAUSE.say(lang))
            }
            Reading::Date(period) => period.written(lang),
            _ => self.cell.text.get(lang).to_owned(),
        }
    }

    /// The printed form of a figure, where that is not how the page writes it.
    pub fn maybe_printed(&self, lang: Lang) -> Option<&str> {
        let printed = self.cell.printed();
        (self.is_figure() && !printed.is_empty() && printed != self.value(lang)).then_some(printed)
    }

    /// The first and last day that it speaks of, for ordering.
    pub fn days(&self) -> (i32, i32) {
        days(&self.cell.evidence.as_of)
    }
}

/// The first and last day of a period as the package writes it.
pub(super) fn days(as_of: &str) -> (i32, i32) {
    read_date(as_of).map_or((i32::MIN, i32::MIN), |period| (period.start.days(), period.end.days()))
}

/// The name in the other language, where that is another name.
pub(super) fn other_name(name: &Bilingual, lang: Lang) -> Option<&str> {
    let other = name.get(lang.pick(Lang::Zh, Lang::En));
    (other != name.get(lang)).then_some(other)
}
