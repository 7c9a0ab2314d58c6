//! The table beside a chart, taken from the article's own.
//!
//! Knows the dataset's tables and the data collected so far, no chart. Invariant: a cell that shows a datum has that
//! datum's value as its words.

use crate::data::{self, Reads};
use crate::figure::draft::{Draft, Missing, missing};
use crate::figure::{Datum, Table};
use crate::text;
use crate::text::words::common;

impl Draft<'_> {
    /// These columns of an article table, whole: data where the draft has them, else the printed words; and last the
    /// evidence of each row's data.
    ///
    /// # Errors
    /// Names the table or the column that the package lacks.
    pub fn article_table(&self, id: &str, columns: &[&str]) -> Result<Table, Missing> {
        let source = self.table(id)?;
        let mut table = Table::default();
        let mut places = Vec::with_capacity(columns.len());
        for column in columns {
            let at = source.maybe_column(column).ok_or_else(|| missing(id, "*", column))?;
            let heading = source.columns.get(at);
            table.columns.push(heading.map_or("", |c| c.title.get(self.lang)).to_owned());
            table
                .numeric
                .push(heading.is_some_and(|c| c.reads == Reads::Figure) && self.is_numeric(source, at));
            places.push((*column, at));
        }
        table.columns.push(self.say(common::EVIDENCE));
        table.numeric.push(false);
        for row in &source.rows {
            let mut cells = Vec::with_capacity(places.len() + 1);
            let mut shown = Vec::new();
            for (column, at) in &places {
                let datum = self.find([id, row.id.as_str(), *column]);
                let words = row.cells.get(*at).map(|cell| cell.text.get(self.lang)).unwrap_or_default();
                cells.push(match datum {
                    Some((at, datum)) => {
                        shown.push(datum);
                        (datum.value.clone(), Some(at))
                    }
                    None => (words.to_owned(), None),
                });
            }
            cells.push((self.support(&shown), None));
            table.rows.push(cells);
        }
        Ok(table)
    }

    /// Whether a column is set as numbers: at least half of what its cells say are figures.
    fn is_numeric(&self, source: &data::Table, at: usize) -> bool {
        let cells = || source.rows.iter().filter_map(|row| row.cells.get(at));
        let figures = cells().filter(|cell| !cell.reading.figures().is_empty()).count();
        figures * 2 >= cells().filter(|cell| !cell.text.get(self.lang).is_empty()).count()
    }

    /// The heading of a column.
    ///
    /// # Errors
    /// Names the table or the column that the package lacks.
    pub fn heading(&self, table: &str, column: &str) -> Result<&str, Missing> {
        let found = self.table(table)?.columns.iter().find(|c| c.id == column);
        found.map(|c| c.title.get(self.lang)).ok_or_else(|| missing(table, "*", column))
    }

    /// The position of the datum that shows this cell, and the datum.
    pub fn find(&self, address: [&str; 3]) -> Option<(usize, &Datum)> {
        let id = address.join("/");
        self.data.iter().enumerate().find(|(_, datum)| datum.id == id)
    }

    /// The grades of some data, each once, best supported first.
    fn support(&self, data: &[&Datum]) -> String {
        let mut grades: Vec<_> = data.iter().map(|datum| datum.grade).collect();
        grades.sort_unstable();
        grades.dedup();
        let names: Vec<&str> = grades.iter().map(|grade| text::grade(grade.code(), self.lang)).collect();
        names.join(common::COMMA.say(self.lang))
    }
}
