//! A chosen chart in the making: the figures of the rows and measures that were chosen, and what is said of them.
//!
//! Knows the sheet, not how marks stand.

use super::choice::Choice;
use crate::data::Grade;
use crate::figure::{Datum, Drawing, Finding, Measure, Series, Sheet, SourceNote, Summary, Table};
use crate::look::Ink;
use crate::state::ChartKind;
use crate::text::words::{common, explorer as words};
use crate::text::{self, Lang};

/// One mark to be: a row of the sheet and one of the measures chosen, with the datum's place in the figure.
pub(super) struct ChosenDatum {
    /// Position of the row in the sheet.
    pub(super) row: usize,
    /// Position among the measures chosen.
    pub(super) lane: usize,
    /// Position in the figure's data.
    pub(super) datum: usize,
    pub(super) number: f64,
    /// The first of its row.
    pub(super) first: bool,
}

/// A figure in the making.
pub(super) struct Chosen<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) choice: &'a Choice,
    pub(super) measures: Vec<&'a Measure>,
    pub(super) data: Vec<Datum>,
    pub(super) inks: Vec<(Ink, Ink)>,
    pub(super) sources: Vec<SourceNote>,
}

/// What is drawn: the drawing, what the keyboard walks along, and what is left out in words.
pub(super) type Plotted = (Drawing, Vec<Series>, String);

impl Chosen<'_> {
    pub(super) fn lang(&self) -> Lang {
        self.sheet.lang
    }

    /// The words of a row in the column that names marks.
    pub(super) fn name(&self, row: usize) -> &str {
        let Some(cell) = self.sheet.cell(row, self.choice.label) else { return "" };
        if cell.words.is_empty() { &cell.text } else { &cell.words }
    }

    /// The datum of a row in the column of a measure, if it is of that measure.
    pub(super) fn maybe_datum(&self, row: usize, lane: usize) -> Option<(usize, &Datum)> {
        let position = *self.choice.measures.get(lane)?;
        let cell = self.sheet.cell(row, self.measures.get(lane)?.column)?;
        let at = cell.datum.filter(|_| cell.measure == Some(position))?;
        Some((at, self.sheet.data.get(at)?))
    }

    pub(super) fn maybe_number(&self, row: usize, lane: usize) -> Option<f64> {
        self.maybe_datum(row, lane)?.1.number
    }

    /// Takes a datum of the sheet over into the figure, with its sources.
    pub(super) fn push(&mut self, row: usize, lane: usize, first: bool) -> Option<ChosenDatum> {
        let (at, datum) = self.maybe_datum(row, lane)?;
        let (mut datum, name) = (datum.clone(), self.name(row));
        if !name.is_empty() {
            name.clone_into(&mut datum.name);
        }
        for place in &mut datum.sources {
            let Some(source) = self.sheet.sources.get(*place) else { continue };
            *place =
                self.sources.iter().position(|known| known.id == source.id).unwrap_or(self.sources.len());
            if *place == self.sources.len() {
                self.sources.push(source.clone());
            }
        }
        let number = datum.number?;
        self.inks.push(self.sheet.inks.get(at).copied().unwrap_or((Ink::Other, Ink::Muted)));
        self.data.push(datum);
        Some(ChosenDatum { row, lane, datum: self.data.len() - 1, number, first })
    }

    pub(super) fn inks(&self, datum: usize) -> (Ink, Ink) {
        self.inks.get(datum).copied().unwrap_or_default()
    }

    /// The words of a datum's value.
    pub(super) fn value(&self, datum: usize) -> String {
        self.data.get(datum).map(|datum| datum.value.clone()).unwrap_or_default()
    }

    pub(super) fn grade(&self, datum: usize) -> Grade {
        self.data.get(datum).map(|datum| datum.grade).unwrap_or_default()
    }

    /// One series a measure, its data in the order they are drawn.
    pub(super) fn series(&self, spots: &[ChosenDatum]) -> Vec<Series> {
        let one = |(lane, measure): (usize, &&Measure)| Series {
            id: measure.id.clone(),
            name: measure.title.clone(),
            data: spots.iter().filter(|spot| spot.lane == lane).map(|spot| spot.datum).collect(),
        };
        self.measures.iter().enumerate().map(one).filter(|series| !series.data.is_empty()).collect()
    }

    /// Why a log axis is not to be had, if it is not.
    pub(super) fn refused(&self) -> Option<String> {
        let reason = if self.choice.kind == ChartKind::Bar {
            words::BARS_FROM_ORIGIN
        } else if self.data.iter().any(|datum| datum.number.is_none_or(|number| number <= 0.0)) {
            words::LOG_POSITIVE
        } else {
            return None;
        };
        Some(reason.say(self.lang()).to_owned())
    }

    pub(super) fn grades(&self) -> Vec<(Grade, usize)> {
        let count = |grade| (grade, self.data.iter().filter(|datum| datum.grade == grade).count());
        Grade::ALL.into_iter().map(count).filter(|(_, count)| *count > 0).collect()
    }

    /// The period that all data speak of, if it is one.
    pub(super) fn as_of(&self) -> String {
        let Some(first) = self.data.first() else { return String::new() };
        let shared = self.data.iter().all(|datum| datum.as_of == first.as_of);
        if shared { first.as_of.clone() } else { String::new() }
    }

    pub(super) fn table(&self) -> Table {
        let lang = self.lang();
        let label = self.sheet.columns.get(self.choice.label).map_or("", |column| column.title.as_str());
        let heads = [words::MEASURE, words::VALUE, common::AS_PRINTED, common::AS_OF, common::EVIDENCE];
        let heads = heads.map(|head| head.say(lang));
        let row = |(at, datum): (usize, &Datum)| {
            let plain = |text: &str| (text.to_owned(), None);
            vec![
                plain(&datum.name),
                plain(&datum.measure),
                (datum.value.clone(), Some(at)),
                plain(&datum.printed),
                plain(&datum.as_of),
                plain(text::grade(datum.grade.code(), lang)),
            ]
        };
        Table {
            ids: Vec::new(),
            columns: std::iter::once(label).chain(heads).map(str::to_owned).collect(),
            numeric: vec![false, false, true, true, false, false],
            rows: self.data.iter().enumerate().map(row).collect(),
        }
    }

    pub(super) fn summary(&self, finding: &Finding) -> Summary {
        let lang = self.lang();
        let kind = match self.choice.kind {
            ChartKind::Bar => words::BAR_CHART,
            ChartKind::Line => words::LINE_CHART,
            ChartKind::Dot => words::DOT_PLOT,
        };
        let number = |datum: &Datum| datum.number.unwrap_or_default();
        let most = self.data.iter().max_by(|a, b| number(a).total_cmp(&number(b)));
        let least = self.data.iter().min_by(|a, b| number(a).total_cmp(&number(b)));
        let extremes = match (most, least) {
            (Some(most), Some(least)) if self.data.len() > 1 => words::ChosenExtremes {
                least: &least.name,
                least_value: &least.value,
                most: &most.name,
                most_value: &most.value,
            }
            .say(lang),
            _ => String::new(),
        };
        Summary {
            what: words::ChosenWhat {
                count: &text::integer(self.data.len() as f64, lang),
                kind: kind.say(lang),
                subtitle: &finding.subtitle,
                title: &finding.title,
            }
            .say(lang),
            extremes,
            trend: String::new(),
        }
    }
}
