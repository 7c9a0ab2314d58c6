//! The table beside a chart, taken from the article's own.
//!
//! Knows the dataset's tables and the data collected so far, no chart. Invariant: a cell that shows a datum has that
//! datum's value as its words.

use crate::data::{self, Reads};
use crate::figure::column::Column;
use crate::figure::draft::{Draft, Missing, missing};
use crate::figure::record::Record;
use crate::figure::{Datum, Table};
use crate::text;
use crate::text::words::{Phrase, common};

/// A cell of a table: its words, and the datum that they are the value of.
pub(crate) type TableCell = (String, Option<usize>);

/// Words that show no datum.
pub(crate) fn plain(words: impl Into<String>) -> TableCell {
    (words.into(), None)
}

/// What stands where a table has nothing to say.
pub(crate) fn dash() -> TableCell {
    plain("—")
}

/// A table in the making, column by column. Columns of data are set as numbers where one of them has a number.
pub(crate) struct Columns<'d> {
    draft: &'d Draft<'d>,
    table: Table,
}

impl Columns<'_> {
    fn column(mut self, head: impl Phrase, numeric: bool, cells: impl Iterator<Item = TableCell>) -> Self {
        self.table.columns.push(self.draft.say(head));
        self.table.numeric.push(numeric);
        for (row, cell) in cells.enumerate() {
            match self.table.rows.get_mut(row) {
                Some(row) => row.push(cell),
                None => self.table.rows.push(vec![cell]),
            }
        }
        self
    }

    /// A column that says something of each of some data, with a dash for none.
    fn of<D: Into<Option<usize>>>(
        self,
        head: impl Phrase,
        numbers: bool,
        data: impl IntoIterator<Item = D>,
        cell: impl Fn(&Draft, usize) -> TableCell,
    ) -> Self {
        let data: Vec<Option<usize>> = data.into_iter().map(Into::into).collect();
        let draft = self.draft;
        let numeric = numbers && data.iter().flatten().any(|at| draft.is_number(*at));
        self.column(head, numeric, data.into_iter().map(|at| at.map_or_else(dash, |at| cell(draft, at))))
    }

    /// Words: names, dates, remarks.
    pub fn words<T: Into<String>>(self, head: impl Phrase, words: impl IntoIterator<Item = T>) -> Self {
        self.column(head, false, words.into_iter().map(plain))
    }

    /// The names of some rows.
    pub fn names(self, head: impl Phrase, rows: &[Record]) -> Self {
        self.words(head, rows.iter().map(|row| row.name.as_str()))
    }

    /// Numbers in words that are no data.
    pub fn numbers<T: Into<String>>(self, head: impl Phrase, words: impl IntoIterator<Item = T>) -> Self {
        self.column(head, true, words.into_iter().map(plain))
    }

    /// The values of some data.
    pub fn values<D: Into<Option<usize>>>(
        self,
        head: impl Phrase,
        data: impl IntoIterator<Item = D>,
    ) -> Self {
        self.of(head, true, data, |draft, at| draft.value_cell(at))
    }

    /// What the article prints of some data.
    pub fn printed<D: Into<Option<usize>>>(
        self,
        head: impl Phrase,
        data: impl IntoIterator<Item = D>,
    ) -> Self {
        self.of(head, true, data, |draft, at| draft.printed_of(at))
    }

    /// The periods that some data speak of.
    pub fn periods<D: Into<Option<usize>>>(
        self,
        head: impl Phrase,
        data: impl IntoIterator<Item = D>,
    ) -> Self {
        self.of(head, false, data, |draft, at| plain(draft.as_of(at)))
    }

    /// The evidence for some data.
    pub fn grades<D: Into<Option<usize>>>(self, data: impl IntoIterator<Item = D>) -> Self {
        self.of(common::EVIDENCE, false, data, |draft, at| draft.grade_of(at))
    }

    /// The evidence for some data, and what is said of their status.
    pub fn evidence<D: Into<Option<usize>>>(self, data: impl IntoIterator<Item = D>) -> Self {
        self.of(common::EVIDENCE, false, data, |draft, at| {
            plain(draft.data.get(at).map(|datum| draft.evidence(datum)).unwrap_or_default())
        })
    }

    /// The table, with nothing in it set as numbers: its columns hold words beside figures.
    pub fn table_of_words(mut self) -> Table {
        self.table.numeric.fill(false);
        self.table
    }

    /// The table, with columns of data as numbers.
    pub fn table(self) -> Table {
        self.table
    }
}

impl Table {
    /// The table with other words at the head of each row.
    pub(crate) fn headed<T: Into<String>>(mut self, heads: impl IntoIterator<Item = T>) -> Table {
        for (row, head) in self.rows.iter_mut().zip(heads) {
            row.splice(0..1, [plain(head)]);
        }
        self
    }
}

impl Draft<'_> {
    /// A table to be filled column by column.
    pub fn table_by_columns(&self) -> Columns<'_> {
        Columns { draft: self, table: Table::default() }
    }

    /// A table that lies on its side: a row for each of these lines, then for each of these names, in order of the lines' data,
    /// a column of values; the same of what the article prints, under heads of their own; and last the evidence.
    pub fn table_of_lines<'l>(
        &self,
        head: impl Phrase,
        lines: impl Iterator<Item = (&'l String, &'l Column)> + Clone,
        names: &[&str],
        printed: &dyn Fn(&str) -> String,
    ) -> Table {
        let of = |at: usize| lines.clone().map(move |(_, line)| line.maybe(at));
        let mut table = self.table_by_columns().words(head, lines.clone().map(|(name, _)| name));
        for (at, name) in names.iter().enumerate() {
            table = table.values(name, of(at));
        }
        for (at, name) in names.iter().enumerate() {
            table = table.printed(printed(name), of(at));
        }
        let grades = |line: &Column| {
            let mut grades: Vec<String> = line.iter().map(|at| self.grade_of(at).0).collect();
            grades.dedup();
            self.commas(grades)
        };
        table.words(common::EVIDENCE, lines.map(|(_, line)| grades(line))).table()
    }

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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

    use super::*;
    use crate::figure::cells::tests::whole;
    use crate::figure::column::Read;
    use crate::figure::record::Of;
    use crate::state::ViewState;

    #[test]
    fn a_table_is_made_of_the_columns_shown() {
        let dataset = whole();
        let mut draft = Draft::new(&dataset, &ViewState::default());
        let rows = draft.rows("ipo-performance", "company", Of::Column("company_id")).unwrap();
        let reads = [Read::cell("peak_gain", "gain"), Read::words("ipo_date", "day")];
        let [gain, day] = draft.columns(&rows, &reads).unwrap();
        let table = draft.table_by_columns();
        let table = table.words("who", rows.iter().map(|row| row.name.as_str())).values("gain", &gain);
        let table = table.values("day", &day).printed("as printed", [None, Some(gain.first())]).table();
        assert_eq!(table.columns, ["who", "gain", "day", "as printed"]);
        assert_eq!(table.numeric, [false, true, false, true]);
        assert_eq!(table.rows[0][1], (draft.value(gain.first()).to_owned(), Some(gain.first())));
        assert_eq!(table.rows[0][3], dash());
        assert_eq!(table.rows[1][3].0, draft.data[gain.first()].printed);
    }

    #[test]
    fn a_table_may_lie_on_its_side() {
        let dataset = whole();
        let mut draft = Draft::new(&dataset, &ViewState::default());
        let labs = ["minimax", "zhipu_ai"].map(|column| draft.company("lab-financials", column, column));
        let reads = [Read::cell("revenue", "revenue"), Read::cell("overseas-revenue-share", "overseas")];
        let [revenue, overseas] = draft.columns(&labs, &reads).unwrap();
        let (lines, names) = ([revenue, Column::from_iter([overseas.at(0)])], ["A", "B"].map(str::to_owned));
        let printed = |name: &str| [name, " as printed"].concat();
        let table = draft.table_of_lines("what", names.iter().zip(&lines), &["A", "B"], &printed);
        assert_eq!(table.columns[..5], ["what", "A", "B", "A as printed", "B as printed"]);
        assert_eq!(table.numeric, [false, true, true, true, true, false]);
        assert_eq!(table.rows[0][2], draft.value_cell(lines[0].at(1)));
        assert_eq!(table.rows[1][2..5], [dash(), draft.printed_of(lines[1].at(0)), dash()]);
        assert_eq!(table.rows[0][5].0, draft.grade_of(lines[0].at(0)).0);
    }
}
