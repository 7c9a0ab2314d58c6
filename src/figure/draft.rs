//! Drafting a figure: reading cells, collecting data with their evidence, and the parts every chart shares.

use crate::data::{Cell, Dataset, Grade, Quantity, Row, StatedRate, Status, Table as DataTable};
use crate::figure::legend::InkMeaning;
use crate::figure::{ARTICLE, Datum, SourceNote, Table};
use crate::look::Texture;
use crate::state::{Currency, View, ViewState};
use crate::text::words::{Fixed, Phrase, common};
use crate::text::{self, Lang, Money};
use thiserror::Error;

/// A chart asked for a cell that the package in hand does not have.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("the data package lacks {table}/{row}/{column}, which this chart needs")]
pub struct Missing {
    /// Table id.
    pub table: String,
    /// Row id, or `*` for any.
    pub row: String,
    /// Column id, or `*` for any.
    pub column: String,
}

/// A figure in the making.
pub(crate) struct Draft<'a> {
    /// Id of the chart, which is the table of what it computes.
    pub id: &'static str,
    /// The design asked for.
    pub view: View,
    /// The package.
    pub dataset: &'a Dataset,
    /// Language of the reader.
    pub lang: Lang,
    /// Currency asked for.
    pub currency: Currency,
    /// The one rate asked for, where the package has it.
    pub one_rate: Option<StatedRate>,
    /// Data collected so far.
    pub data: Vec<Datum>,
    /// Their sources.
    pub sources: Vec<SourceNote>,
    /// What inks stand for in the legend.
    pub inks: Vec<InkMeaning>,
    /// The events under the chart, if it has any.
    pub strip: Option<Strip>,
}

/// Events under a chart: the panels that have them, and the rows of their table.
pub(crate) struct Strip {
    /// Positions of panels with a time axis.
    pub panels: &'static [usize],
    /// Ids of the rows.
    pub rows: Vec<String>,
}

/// What a chart itself adds to a cell to make a datum of it.
pub(crate) struct CellDatum<'a> {
    /// Table, row and column of the cell.
    pub address: [&'a str; 3],
    /// Whose figure it is.
    pub name: String,
    /// What is measured.
    pub measure: String,
    /// In words, in the reader's unit.
    pub value: String,
    /// In the chart's unit.
    pub number: Option<f64>,
    /// Ids of the companies it is a figure of, and of whatever else the chart's filters name.
    pub entities: Vec<String>,
}

/// A datum that a chart computes from several cells.
pub(crate) struct Derived<'a> {
    /// Row and column it would have in a table named after the chart.
    pub address: [&'a str; 3],
    /// Whose figure it is.
    pub name: String,
    /// What is measured.
    pub measure: String,
    /// In words, in the reader's unit.
    pub value: String,
    /// In the chart's unit.
    pub number: Option<f64>,
    /// How it was computed, in words.
    pub note: String,
    /// As in [`CellDatum`].
    pub entities: Vec<String>,
    /// The cells it is computed from, at least one.
    pub from: &'a [[&'a str; 3]],
}

impl<'a> Draft<'a> {
    /// An empty draft.
    pub fn new(dataset: &'a Dataset, state: &ViewState) -> Draft<'a> {
        let (data, sources) = (Vec::new(), Vec::new());
        let (id, view, lang, currency) = ("", state.view, state.lang, state.currency);
        let one_rate = state.rate.as_deref().and_then(|id| dataset.maybe_stated_rate(id));
        let mut draft = Draft {
            id,
            view,
            dataset,
            lang,
            currency,
            one_rate,
            data,
            sources,
            inks: Vec::new(),
            strip: None,
        };
        // Whatever is cited, it is the article that cites it.
        draft.source(ARTICLE);
        draft
    }

    /// The draft of this chart.
    pub fn of_chart(self, id: &'static str) -> Draft<'a> {
        Draft { id, ..self }
    }

    /// A table that must be there.
    pub fn table(&self, id: &str) -> Result<&'a DataTable, Missing> {
        self.dataset.maybe_table(id).ok_or_else(|| missing(id, "*", "*"))
    }

    /// A cell that must be there.
    pub fn cell(&self, table: &str, row: &str, column: &str) -> Result<&'a Cell, Missing> {
        self.dataset.maybe_cell(table, row, column).ok_or_else(|| missing(table, row, column))
    }

    /// The words of a cell in the reader's language.
    pub fn words(&self, table: &str, row: &str, column: &str) -> Result<&'a str, Missing> {
        Ok(self.cell(table, row, column)?.text.get(self.lang))
    }

    /// The first id that a reference cell holds, or nothing.
    pub fn maybe_reference(&self, table: &str, row: &str, column: &str) -> Option<&'a str> {
        self.dataset.maybe_cell(table, row, column)?.reading.refs().first().map(String::as_str)
    }

    /// Collects a datum and gives its position.
    pub fn push(&mut self, reading: CellDatum) -> Result<usize, Missing> {
        let [table, row, column] = reading.address;
        let cell = self.cell(table, row, column)?;
        let sources = cell.evidence.sources.iter().map(|id| self.source(id)).collect();
        let status = cell.reading.figures().first().and_then(|q| q.status);
        self.data.push(Datum {
            id: [table, row, column].join("/"),
            name: reading.name,
            measure: reading.measure,
            definition: self.definition_of(cell, reading.number),
            value: reading.value,
            printed: cell.printed().to_owned(),
            number: reading.number,
            as_of: text::period(&cell.evidence.as_of, self.lang),
            grade: cell.evidence.grade,
            sources,
            section: cell.evidence.section.clone(),
            note: status.map(|status| self.say(status_words(status))).unwrap_or_default(),
            entities: reading.entities,
            cross_references: Vec::new(),
            checks: Vec::new(),
        });
        Ok(self.data.len() - 1)
    }

    /// Collects a datum computed from cells: as weak as the weakest of them, with the sources of all.
    pub fn push_derived(&mut self, derived: Derived) -> Result<usize, Missing> {
        let mut grade = Grade::Disclosed;
        let mut sources: Vec<usize> = Vec::new();
        let (mut as_of, mut section) = (String::new(), String::new());
        for [table, row, column] in derived.from {
            let cell = self.cell(table, row, column)?;
            grade = grade.max(cell.evidence.grade);
            for id in &cell.evidence.sources {
                let at = self.source(id);
                if !sources.contains(&at) {
                    sources.push(at);
                }
            }
            if as_of.is_empty() {
                as_of = text::period(&cell.evidence.as_of, self.lang);
                section.clone_from(&cell.evidence.section);
            }
        }
        self.data.push(Datum {
            id: derived.address.join("/"),
            name: derived.name,
            measure: derived.measure,
            definition: self.definition_from(derived.from)?,
            value: derived.value,
            printed: String::new(),
            number: derived.number,
            as_of,
            grade,
            sources,
            section,
            note: derived.note,
            entities: derived.entities,
            cross_references: Vec::new(),
            checks: Vec::new(),
        });
        Ok(self.data.len() - 1)
    }

    /// The ids that a reference cell holds, for [`Reading::entities`].
    pub fn references(&self, table: &str, row: &str, column: &str) -> Vec<String> {
        self.dataset
            .maybe_cell(table, row, column)
            .map(|cell| cell.reading.refs().to_vec())
            .unwrap_or_default()
    }

    /// The position of a source, which is collected if it is not yet there.
    pub fn source(&mut self, id: &str) -> usize {
        if let Some(at) = self.sources.iter().position(|note| note.id == id) {
            return at;
        }
        let source = self.dataset.source(id);
        self.sources.push(SourceNote {
            id: id.to_owned(),
            name: source.map_or(id, |s| s.name.get(self.lang)).to_owned(),
            url: source.and_then(|s| s.url.clone()),
        });
        self.sources.len() - 1
    }

    /// A money quantity in the currency asked for: its words, and its amount in that currency.
    /// With `Stated` the words keep the printed currency; the amount is then in US dollars, so that marks compare.
    pub fn money(&self, quantity: &Quantity) -> (String, f64) {
        let rates = self.rates();
        let (target, shown) = match self.currency {
            Currency::Usd => (Money::Usd, Money::Usd),
            Currency::Cny => (Money::Cny, Money::Cny),
            Currency::Hkd => (Money::Hkd, Money::Hkd),
            Currency::Stated => (Money::Usd, quantity.unit.maybe_money().unwrap_or(Money::Usd)),
        };
        let words = text::money(rates.convert(quantity, shown), shown, self.lang);
        (
            [quantity.qualifier.sign_before(), &words, quantity.qualifier.sign_after()].concat(),
            rates.convert(quantity, target),
        )
    }

    /// The currency of a money axis.
    pub fn axis_money(&self) -> Money {
        match self.currency {
            Currency::Usd | Currency::Stated => Money::Usd,
            Currency::Cny => Money::Cny,
            Currency::Hkd => Money::Hkd,
        }
    }

    /// A table of one row a datum: name, value, as printed, as of, evidence.
    pub fn data_table(&self, first: impl Phrase, measure: impl Phrase) -> Table {
        let columns = self.texts(&[&first, &measure, &common::AS_PRINTED, &common::AS_OF, &common::EVIDENCE]);
        let rows = self.data.iter().enumerate().map(|(i, d)| {
            vec![
                (d.name.clone(), None),
                (d.value.clone(), Some(i)),
                (d.printed.clone(), None),
                (d.as_of.clone(), None),
                (self.evidence(d), None),
            ]
        });
        Table {
            ids: Vec::new(),
            columns,
            numeric: vec![false, true, true, false, false],
            rows: rows.collect(),
        }
    }

    /// A datum's grade, and its status where it has one.
    pub fn evidence(&self, datum: &Datum) -> String {
        let grade = text::grade(datum.grade.code(), self.lang);
        if datum.note.is_empty() {
            grade.to_owned()
        } else if datum.note.starts_with(grade) {
            datum.note.clone()
        } else {
            common::Further { more: &datum.note, what: grade }.say(self.lang)
        }
    }
}

/// A missing cell's address.
pub(crate) fn missing(table: &str, row: &str, column: &str) -> Missing {
    Missing { table: table.to_owned(), row: row.to_owned(), column: column.to_owned() }
}

/// The first quantity in one unit, which a chart cannot do without.
pub(crate) fn needed<'a>(cell: Option<&'a Quantity>, address: [&str; 3]) -> Result<&'a Quantity, Missing> {
    cell.ok_or_else(|| missing(address[0], address[1], address[2]))
}

/// The ids of all rows, in order.
pub(crate) fn row_ids(table: &DataTable) -> impl Iterator<Item = &str> {
    table.rows.iter().map(|row: &Row| row.id.as_str())
}

/// How a grade is drawn. Confirmed figures are solid; the weaker the support, the emptier the mark.
pub(crate) fn texture_of(grade: Grade) -> Texture {
    match grade {
        Grade::Disclosed | Grade::Company => Texture::Solid,
        Grade::Reported => Texture::Hatch,
        Grade::Estimated | Grade::Editorial | Grade::Ungraded => Texture::Outline,
        Grade::Projected => Texture::Dashed,
    }
}

fn status_words(status: Status) -> Fixed {
    match status {
        Status::Negotiating => common::NEGOTIATING,
        Status::Reported => common::REPORTED,
        Status::Estimated => common::ESTIMATED,
        Status::Implied => common::IMPLIED,
        Status::Planned => common::PLANNED,
        Status::Projected => common::PROJECTED,
    }
}
