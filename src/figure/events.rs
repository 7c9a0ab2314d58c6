//! Events: what the table of dated events says, as data that every dated chart shows alike.
//!
//! Knows the table, no chart. Invariant: an event is the same datum wherever it is shown, so that charts can be told to
//! show the same.

use crate::data::Period;
use crate::figure::draft::{CellDatum, Draft, Strip, missing, row_ids};
use crate::figure::{Figure, Mark, MarkItem, MarkKind, Missing, Position, Side, Table};
use crate::look::Ink;
use crate::text;
use crate::text::words::common;

/// The table.
pub(crate) const TABLE: &str = "events";
/// Radius of an event's diamond.
const RADIUS: f64 = 5.5;

/// One dated event.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Event {
    /// Id of its row.
    pub row: String,
    /// Position of its datum.
    pub datum: usize,
    /// The middle of the period it is dated to, in days since 1970.
    pub day: f64,
    /// Its date in words.
    pub date: String,
    /// Id of its company, if it has one.
    pub company: Option<String>,
    /// What sort of event it is, by the table's code.
    pub kind: String,
    /// Its name in a word or two.
    pub label: String,
}

/// The word for a sort of event; the code itself for one that is not known.
pub(crate) fn kind_word(draft: &Draft, code: &str) -> String {
    let word = match code {
        "release" => common::EVENT_RELEASE,
        "funding" => common::EVENT_FUNDING,
        "listing" => common::EVENT_LISTING,
        "disclosure" => common::EVENT_DISCLOSURE,
        "people" => common::EVENT_PEOPLE,
        "survey" => common::EVENT_SURVEY,
        "policy" => common::EVENT_POLICY,
        "organisation" => common::EVENT_ORGANISATION,
        other => return other.to_owned(),
    };
    draft.say(word)
}

/// The name for what no company did.
pub(crate) fn nobody(draft: &Draft) -> String {
    draft.say(common::NOBODY)
}

/// Collects the events that are wanted, by company and kind, in order of time.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn push(draft: &mut Draft, wanted: &dyn Fn(&Draft, &str) -> bool) -> Result<Vec<Event>, Missing> {
    let rows: Vec<&str> = row_ids(draft.table(TABLE)?).collect();
    let mut events = Vec::new();
    for row in rows {
        if !wanted(draft, row) {
            continue;
        }
        let date = draft.cell(TABLE, row, "date")?;
        let period: &Period = date.reading.maybe_period().ok_or_else(|| missing(TABLE, row, "date"))?;
        let (day, date) = (period.middle_days(), period.written(draft.lang));
        let kind = draft.cell(TABLE, row, "kind")?.text.en.clone();
        let company = draft.maybe_reference(TABLE, row, "company_id").map(str::to_owned);
        let name = company.as_ref().map_or_else(|| nobody(draft), |id| draft.company_name(id));
        let mut entities: Vec<String> = company.iter().cloned().collect();
        entities.push(kind.clone());
        let datum = draft.push(CellDatum {
            address: [TABLE, row, "summary"],
            name,
            measure: kind_word(draft, &kind),
            value: draft.words(TABLE, row, "summary")?.to_owned(),
            number: None,
            entities,
        })?;
        let label = draft.words(TABLE, row, "label")?.to_owned();
        events.push(Event { row: row.to_owned(), datum, day, date, company, kind, label });
    }
    events.sort_by(|a, b| a.day.total_cmp(&b.day));
    Ok(events)
}

/// The middle of the period that an event is dated to, in days since 1970.
pub(crate) fn day(draft: &Draft, row: &str) -> Option<f64> {
    let cell = draft.dataset.maybe_cell(TABLE, row, "date")?;
    cell.reading.maybe_period().map(Period::middle_days)
}

/// Whether an event is of this company.
pub(crate) fn is_of(draft: &Draft, row: &str, company: &str) -> bool {
    draft.references(TABLE, row, "company_id").iter().any(|id| id == company)
}

/// Whether an event is of this sort.
pub(crate) fn is_a(draft: &Draft, row: &str, kind: &str) -> bool {
    draft.dataset.maybe_cell(TABLE, row, "kind").is_some_and(|cell| cell.text.en == kind)
}

/// Whether an event stands in the same chapter of the article as a cell.
pub(crate) fn shares_chapter(draft: &Draft, row: &str, cell: [&str; 3]) -> bool {
    let chapter = |[table, row, column]: [&str; 3]| {
        let cell = draft.dataset.maybe_cell(table, row, column)?;
        cell.evidence.section.split('.').next().map(str::to_owned)
    };
    let own = chapter([TABLE, row, "summary"]);
    own.is_some() && own == chapter(cell)
}

/// The diamonds of some events, with their names where there is room.
fn diamonds(draft: &Draft, events: &[Event]) -> Mark {
    let item = |event: &Event| {
        MarkItem::at(Position::Value(event.day), Position::Share(1.0), Ink::Other)
            .with_size(RADIUS)
            .with_texture(draft.dot_texture(event.datum))
            .with_datum(event.datum)
            .with_label(event.label.clone(), Side::Right, false, Ink::Muted)
            .with_optional_label()
    };
    Mark::new(MarkKind::Event, events.iter().map(item))
}

impl Draft<'_> {
    /// Puts the events that are wanted on a strip under these panels, each of which has a time axis.
    ///
    /// # Errors
    /// Names the table where the package lacks it.
    pub fn events_under(
        &mut self,
        panels: &'static [usize],
        wanted: &dyn Fn(&Draft, &str) -> bool,
    ) -> Result<(), Missing> {
        let rows = row_ids(self.table(TABLE)?).filter(|row| wanted(self, row)).map(str::to_owned).collect();
        self.strip = Some(Strip { panels, rows });
        Ok(())
    }

    /// The figure of this draft with the strip under it: diamonds, a series and a table of their own, and what they are in
    /// the legend.
    ///
    /// # Errors
    /// Names the first cell of an event that the package lacks.
    pub(crate) fn with_strip(&mut self, strip: &Strip, mut figure: Figure) -> Result<Figure, Missing> {
        let events = push(self, &|_, row| strip.rows.iter().any(|own| own == row))?;
        let diamonds = diamonds(self, &events);
        let data: Vec<usize> = events.iter().map(|event| event.datum).collect();
        for drawing in std::iter::once(&mut figure.drawing).chain(&mut figure.narrow) {
            drawing.marks.extend(strip.panels.iter().map(|panel| diamonds.clone().in_panel(*panel)));
        }
        figure.data.clone_from(&self.data);
        figure.events = Some((self.say(common::EVENTS_CAPTION), table(&figure, &data)));
        figure.series.push(self.series(TABLE, common::EVENTS, data));
        let keys = figure.keys(&[diamonds], &[(Ink::Other, self.say(common::EVENT))]);
        figure.legend.extend(keys);
        Ok(figure)
    }
}

/// Some events as a table of their own: what happened heads the row.
fn table(figure: &Figure, events: &[usize]) -> Table {
    let heads = [common::EVENTS_EVENT, common::EVENTS_DATE, common::EVENTS_KIND, common::EVIDENCE];
    let row = |at: &usize| {
        let datum = figure.data.get(*at)?;
        let grade = text::grade(datum.grade.code(), figure.lang);
        let rest = [datum.as_of.as_str(), &datum.measure, grade].map(|words| (words.to_owned(), None));
        Some(std::iter::once((datum.value.clone(), Some(*at))).chain(rest).collect())
    };
    Table {
        ids: Vec::new(),
        columns: heads.map(|head| head.say(figure.lang).to_owned()).to_vec(),
        numeric: vec![false; 4],
        rows: events.iter().filter_map(row).collect(),
    }
}
