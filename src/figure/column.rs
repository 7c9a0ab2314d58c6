//! Columns: data read row by row from a table, so that a chart names what it shows and reads no cell by itself.
//!
//! Knows tables, no chart. Invariant: a column has as many places as there are rows, and a place holds one datum or none.

use crate::data::{Period, Unit};
use crate::figure::draft::{Draft, missing, row_ids};
use crate::figure::record::{Of, Record, Subject};
use crate::figure::{Missing, Series};
use crate::scale;
use crate::text::words::Phrase;

/// How the cells of a column become data.
#[derive(Clone, Copy, Debug)]
enum Form<'a> {
    /// As what they are: money, another figure, or words.
    Cell,
    /// As words, whatever figures they hold.
    Words,
    /// As the words of the cell, which say a figure in this unit or why there is none.
    Worded(Unit),
    /// As a further figure, in this unit and under this name.
    Part(Unit, &'a str),
    /// As the figure in this unit, else as words.
    In(Unit),
}

/// A column to be read: its id, what it measures, and how its cells become data.
pub(crate) struct Read<'a> {
    column: &'a str,
    measure: Box<dyn Phrase + 'a>,
    form: Form<'a>,
}

impl<'a> Read<'a> {
    fn new(column: &'a str, measure: impl Phrase + 'a, form: Form<'a>) -> Read<'a> {
        Read { column, measure: Box::new(measure), form }
    }

    /// Cells as what they are: money, another figure, or words.
    pub fn cell(column: &'a str, measure: impl Phrase + 'a) -> Read<'a> {
        Read::new(column, measure, Form::Cell)
    }

    /// Cells as words.
    pub fn words(column: &'a str, measure: impl Phrase + 'a) -> Read<'a> {
        Read::new(column, measure, Form::Words)
    }

    /// Cells as their words, which say a number in this unit.
    pub fn worded(column: &'a str, measure: impl Phrase + 'a, unit: Unit) -> Read<'a> {
        Read::new(column, measure, Form::Worded(unit))
    }

    /// A further figure of cells whose first one may be a datum already.
    pub fn part(column: &'a str, measure: impl Phrase + 'a, (unit, part): (Unit, &'a str)) -> Read<'a> {
        Read::new(column, measure, Form::Part(unit, part))
    }

    /// Figures in this unit, and words where there are none.
    pub fn figure(column: &'a str, measure: impl Phrase + 'a, unit: Unit) -> Read<'a> {
        Read::new(column, measure, Form::In(unit))
    }
}

/// These things in another order.
pub(crate) fn in_order<T: Clone>(all: &[T], order: &[usize]) -> Vec<T> {
    order.iter().filter_map(|at| all.get(*at)).cloned().collect()
}

/// Positions of data, one for each row, or none where a row has no datum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Column {
    data: Vec<Option<usize>>,
}

impl Column {
    /// A place that no datum has.
    const NONE: usize = usize::MAX;

    /// The datum of a row. Where there is none, the position is one that has no value, no number and no mark.
    pub fn at(&self, row: usize) -> usize {
        self.maybe(row).unwrap_or(Self::NONE)
    }

    /// The datum of a row, if it has one.
    pub fn maybe(&self, row: usize) -> Option<usize> {
        self.data.get(row).copied().flatten()
    }

    /// The datum of the first row.
    pub fn first(&self) -> usize {
        self.at(0)
    }

    /// The datum of the last row.
    pub fn last(&self) -> usize {
        self.at(self.data.len().saturating_sub(1))
    }

    /// How many rows it has.
    pub fn len(&self) -> usize {
        self.data.len()
    }

    /// Adds a row.
    pub fn push(&mut self, datum: impl Into<Option<usize>>) {
        self.data.push(datum.into());
    }

    /// The data there are, in order of rows.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = usize> + Clone + '_ {
        self.data.iter().copied().flatten()
    }

    /// The data there are, with the position of their rows.
    pub fn rows(&self) -> impl DoubleEndedIterator<Item = (usize, usize)> + Clone + '_ {
        self.data.iter().enumerate().filter_map(|(row, at)| Some((row, (*at)?)))
    }

    /// The column with these rows under its own.
    pub fn with<T: Into<Option<usize>>>(&self, more: impl IntoIterator<Item = T>) -> Column {
        self.into_iter().chain(more.into_iter().map(Into::into)).collect()
    }

    /// The column in a table of so many rows, the first of them empty.
    pub fn within(&self, rows: usize, before: usize) -> Column {
        (0..rows).map(|row| row.checked_sub(before).and_then(|row| self.maybe(row))).collect()
    }

    /// The column with its rows in this order.
    pub fn sorted(&self, order: &[usize]) -> Column {
        order.iter().map(|row| self.maybe(*row)).collect()
    }
}

impl<T: Into<Option<usize>>> FromIterator<T> for Column {
    fn from_iter<I: IntoIterator<Item = T>>(data: I) -> Column {
        Column { data: data.into_iter().map(Into::into).collect() }
    }
}

impl<'c> IntoIterator for &'c Column {
    type Item = Option<usize>;
    type IntoIter = std::iter::Copied<std::slice::Iter<'c, Option<usize>>>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.iter().copied()
    }
}

impl<'a> Draft<'a> {
    /// The rows of a table, each named by the words of one column.
    ///
    /// # Errors
    /// Names the table or the cell that the package lacks; a table without rows has no chart.
    pub fn rows(&self, table: &'a str, name: &str, of: Of) -> Result<Vec<Record<'a>>, Missing> {
        let mut rows = Vec::new();
        for id in row_ids(self.table(table)?) {
            let entities = match of {
                Of::Column(column) => self.references(table, id, column),
                Of::Company(company) => vec![company.to_owned()],
                Of::Nobody => Vec::new(),
            };
            let name = self.words(table, id, name)?.to_owned();
            rows.push(Record { table, id, name, entities, across: false });
        }
        if rows.is_empty() { Err(missing(table, "*", "*")) } else { Ok(rows) }
    }

    /// A company's figures, with the company's name: those of a column of a table, or of cells that stand anywhere.
    pub fn company(&self, table: &'a str, column: &'a str, company: &str) -> Record<'a> {
        let (name, entities) = (self.company_name(company), vec![company.to_owned()]);
        Record { table, id: column, name, entities, across: true }
    }

    /// Reads columns, row by row.
    ///
    /// # Errors
    /// Names the first cell that the package lacks.
    pub fn columns<const N: usize>(
        &mut self,
        rows: &[Record<'a>],
        reads: &[Read; N],
    ) -> Result<[Column; N], Missing> {
        self.row_by_row(rows, |draft, row| draft.read_all(row, reads))
    }

    /// Collects several cells of a record.
    ///
    /// # Errors
    /// Names the first cell that the package lacks.
    pub fn read_all<const N: usize>(
        &mut self,
        row: &Record,
        reads: &[Read; N],
    ) -> Result<[usize; N], Missing> {
        let mut data = [0; N];
        for (datum, read) in data.iter_mut().zip(reads) {
            *datum = self.read(row, read)?;
        }
        Ok(data)
    }

    /// Collects columns of what is made of each row: read, computed, or nothing.
    ///
    /// # Errors
    /// Those of making it.
    pub fn row_by_row<const N: usize, T: Into<Option<usize>>>(
        &mut self,
        rows: &[Record<'a>],
        mut made_of: impl FnMut(&mut Draft<'a>, &Record<'a>) -> Result<[T; N], Missing>,
    ) -> Result<[Column; N], Missing> {
        let mut columns = [const { Column { data: Vec::new() } }; N];
        for row in rows {
            for (column, datum) in columns.iter_mut().zip(made_of(self, row)?) {
                column.push(datum);
            }
        }
        Ok(columns)
    }

    /// The periods that a column of some rows holds.
    ///
    /// # Errors
    /// Names the first cell that the package lacks, or that holds no period.
    pub fn periods(&self, rows: &[Record], column: &str) -> Result<Vec<Period>, Missing> {
        rows.iter().map(|row| self.period_in([row.table, row.id, column]).copied()).collect()
    }

    /// What is said of each row with the values of these columns.
    pub fn each_row<const N: usize>(
        &self,
        columns: [&Column; N],
        said: impl Fn(usize, [&str; N]) -> String,
    ) -> Vec<String> {
        let rows = 0..columns.first().map_or(0, |column| column.len());
        rows.map(|row| said(row, columns.map(|column| self.value(column.at(row))))).collect()
    }

    /// The rows of a column in order of their amounts, the largest first.
    pub fn falling(&self, column: &Column) -> Vec<usize> {
        let amount = |row: usize| self.amount(column.at(row));
        scale::order(column.len(), &|a, b| amount(b).total_cmp(&amount(a)))
    }

    /// Collects one cell of a record.
    ///
    /// # Errors
    /// Names the cell where the package lacks it.
    pub fn read(&mut self, record: &Record, read: &Read) -> Result<usize, Missing> {
        let subject = Subject {
            address: if record.across {
                [record.table, read.column, record.id]
            } else {
                [record.table, record.id, read.column]
            },
            name: record.name.clone(),
            measure: read.measure.phrase(self.lang),
            entities: record.entities.clone(),
        };
        let [table, row, column] = subject.address;
        let amount = |unit| self.cell(table, row, column).map(|cell| cell.maybe_amount(unit));
        match read.form {
            Form::Cell => self.push_cell(subject),
            Form::Words => self.push_words(subject),
            Form::Part(unit, part) => self.push_part(subject, unit, part),
            Form::In(unit) if amount(unit)?.is_some() => self.push_figure(subject, unit),
            Form::In(_) => self.push_words(subject),
            Form::Worded(unit) => {
                let number = amount(unit)?.map(|quantity| quantity.amount);
                let words = self.words(table, row, column)?.to_owned();
                self.push(subject.reading(words, number))
            }
        }
    }

    /// Data that belong together, for the keyboard; places without a datum are passed over.
    pub fn series<D: Into<Option<usize>>>(
        &self,
        id: &str,
        name: impl Phrase,
        data: impl IntoIterator<Item = D>,
    ) -> Series {
        let data = data.into_iter().filter_map(Into::into).collect();
        Series { id: id.to_owned(), name: name.phrase(self.lang), data }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

    use super::*;
    use crate::figure::cells::tests::whole;
    use crate::state::ViewState;

    #[test]
    fn columns_are_read_row_by_row() {
        let dataset = whole();
        let mut draft = Draft::new(&dataset, &ViewState::default());
        let rows = draft.rows("ipo-performance", "company", Of::Column("company_id")).unwrap();
        let reads = [Read::cell("peak_gain", "gain"), Read::words("market_cap", "value as words")];
        let [gain, cap] = draft.columns(&rows, &reads).unwrap();
        assert_eq!((gain.at(0), cap.at(0), gain.at(1)), (0, 1, 2));
        assert!(draft.is_number(gain.first()) && !draft.is_number(cap.first()));
        assert_eq!(draft.data[0].entities, rows[0].entities);
        assert_eq!((gain.len(), gain.iter().count()), (rows.len(), rows.len()));
    }

    #[test]
    fn a_record_may_be_a_column() {
        let dataset = whole();
        let mut draft = Draft::new(&dataset, &ViewState::default());
        let lab = draft.company("lab-financials", "minimax", "minimax");
        let reads =
            [Read::cell("revenue", "revenue"), Read::part("revenue", "growth", (Unit::Percent, "growth"))];
        draft.columns(&[lab], &reads).unwrap();
        let ids: Vec<&str> = draft.data.iter().map(|datum| datum.id.as_str()).collect();
        assert_eq!(ids, ["lab-financials/revenue/minimax", "lab-financials/revenue/minimax_growth"]);
    }

    #[test]
    fn words_may_say_a_number() {
        let dataset = whole();
        let mut draft = Draft::new(&dataset, &ViewState::default());
        let rows = draft.rows("model-rankings", "model", Of::Nobody).unwrap();
        let reads = [Read::worded("rank", "rank", Unit::Rank)];
        let [rank] = draft.columns(&rows, &reads).unwrap();
        assert!(draft.value(rank.first()).starts_with('#'));
        assert_eq!(draft.amount(rank.first()), 1.0);
        assert!(draft.rows("model-rankings", "nothing", Of::Nobody).is_err());
        assert!(draft.rows("nothing", "model", Of::Nobody).is_err());
    }

    #[test]
    fn what_is_made_of_rows_is_a_column_too() {
        let dataset = whole();
        let mut draft = Draft::new(&dataset, &ViewState::default());
        let rows = draft.rows("ipo-performance", "company", Of::Column("company_id")).unwrap();
        let gain = Read::cell("peak_gain", "gain");
        let made = draft
            .row_by_row(&rows, |draft, row| Ok([(row.id != rows[0].id).then_some(draft.read(row, &gain)?)]));
        let [gains] = made.unwrap();
        assert_eq!((gains.maybe(0), gains.maybe(1)), (None, Some(1)));
        let order = draft.falling(&gains);
        assert!(draft.amount(gains.at(order[0])) >= draft.amount(gains.at(order[1])));
        assert_eq!(in_order(&["a", "b"], &[1, 0]), ["b", "a"]);
        let said = draft.each_row([&gains], |row, [gain]| [&rows[row].name, gain].concat());
        assert_eq!(said[1], [&rows[1].name, draft.value(1)].concat());
    }

    #[test]
    fn places_without_data_stay_empty() {
        let column: Column = [Some(4), None, Some(2)].into_iter().collect();
        assert_eq!((column.len(), column.maybe(1), column.first(), column.last()), (3, None, 4, 2));
        assert_eq!(column.rows().collect::<Vec<_>>(), [(0, 4), (2, 2)]);
        assert_eq!(column.sorted(&[2, 1, 0]).iter().collect::<Vec<_>>(), [2, 4]);
        assert_eq!(column.at(1), usize::MAX);
        let whole: Column = column.with([9]).within(6, 1);
        assert_eq!(whole, [None, Some(4), None, Some(2), Some(9), None].into_iter().collect());
    }
}
