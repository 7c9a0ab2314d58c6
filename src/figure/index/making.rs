//! Making the index: from the dataset and every chart's figures in both languages. Native only.

use crate::data::{Dataset, Row, Table};
use crate::figure::packed::write;
use crate::figure::{Datum, EntryKind, Figure, Index, IndexEntry, maybe_chart};
use crate::text::{Bilingual, Lang, Variants};

/// The table of dated events, and the column that tells each.
const EVENTS: [&str; 2] = ["events", "summary"];

impl Index {
    /// Everything there is to find. `charts` are the figures of each chart in English and in Chinese, in the order of
    /// the story; `has` says whether the site has a page. What has no page to lead to is left out.
    pub fn of(dataset: &Dataset, charts: &[[&Figure; 2]], has: &dyn Fn(&str) -> bool) -> Index {
        let maker = Making { dataset, charts, has };
        let mut entries = maker.companies();
        entries.extend(maker.models());
        entries.extend(maker.charts());
        entries.extend(maker.tables());
        entries.extend(maker.figures());
        entries.extend(maker.people());
        entries.extend(maker.events());
        entries.retain(|entry| has(entry.address.split('?').next().unwrap_or_default()));
        let texts = entries.iter().flat_map(|entry| [&entry.name, &entry.detail, &entry.value]);
        let texts: Vec<&str> = texts.flat_map(|text| [text.en.as_str(), &text.zh]).collect();
        let variants = Variants::of(&texts);
        Index { entries, variants }
    }

    /// The index as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        write([self])
    }
}

struct Making<'a> {
    dataset: &'a Dataset,
    charts: &'a [[&'a Figure; 2]],
    has: &'a dyn Fn(&str) -> bool,
}

impl Making<'_> {
    fn companies(&self) -> Vec<IndexEntry> {
        let companies = self.dataset.companies().iter();
        companies.map(|known| entry(EntryKind::Company, &known.name, company(&known.id))).collect()
    }

    /// A model leads to its maker, or else to the first chart that shows it.
    fn models(&self) -> Vec<IndexEntry> {
        let models = self.dataset.models().iter().map(|model| {
            let of_datum = || self.of_datum(&|datum| datum.name == model.name.en);
            let place = self.maybe_company(&model.company).or_else(of_datum);
            IndexEntry {
                detail: self.dataset.company(&model.company).map(|c| c.name.clone()).unwrap_or_default(),
                ..entry(EntryKind::Model, &model.name, place.unwrap_or_else(|| table("models")))
            }
        });
        models.collect()
    }

    fn charts(&self) -> Vec<IndexEntry> {
        let charts = self.charts.iter().filter_map(|[en, zh]| {
            let chart = maybe_chart(&en.id)?;
            let name = Bilingual::new(chart.name(Lang::En), chart.name(Lang::Zh));
            let detail = Bilingual::new(&en.finding.title, &zh.finding.title);
            Some(IndexEntry { detail, ..entry(EntryKind::Chart, &name, chart_alone(&en.id)) })
        });
        charts.collect()
    }

    fn tables(&self) -> Vec<IndexEntry> {
        let tables = self.dataset.tables().iter();
        tables.map(|known| entry(EntryKind::Table, &known.title, table(&known.id))).collect()
    }

    /// Every datum once, with all charts that show it: what is stated before what charts compute, so that of equal answers
    /// the stated one comes first. Events have a kind of their own.
    fn figures(&self) -> Vec<IndexEntry> {
        let mut entries: Vec<IndexEntry> = Vec::new();
        let passes =
            [true, false].into_iter().flat_map(|stated| self.charts.iter().map(move |c| (stated, c)));
        for (stated, [en, zh]) in passes {
            let is_of_pass = |datum: &&Datum| !is_event(datum) && stated != datum.printed.is_empty();
            for datum in en.data.iter().filter(is_of_pass) {
                if let Some(known) = entries.iter_mut().find(|known| known.maybe_datum() == Some(&datum.id)) {
                    known.charts.push(en.id.clone());
                    continue;
                }
                let other = zh.data.iter().find(|other| other.id == datum.id).unwrap_or(datum);
                entries.push(IndexEntry {
                    detail: Bilingual::new(&datum.measure, &other.measure),
                    value: Bilingual::new(&datum.value, &other.value),
                    ..entry(EntryKind::Figure, &Bilingual::new(&datum.name, &other.name), of_datum(en, datum))
                });
            }
        }
        entries
    }

    /// A person leads to the company where they are, or else to the first event that names them.
    fn people(&self) -> Vec<IndexEntry> {
        let people = self.dataset.people().iter().map(|person| {
            let named = || {
                let events = self.dataset.maybe_table(EVENTS[0])?;
                let row = events.rows.iter().find(|row| names(events, row, &person.id))?;
                Some(self.event(row))
            };
            let place = self.maybe_company(&person.company).or_else(named);
            let place = place.unwrap_or_else(|| table("people"));
            IndexEntry { detail: person.role.clone(), ..entry(EntryKind::Person, &person.name, place) }
        });
        people.collect()
    }

    fn events(&self) -> Vec<IndexEntry> {
        let Some(events) = self.dataset.maybe_table(EVENTS[0]) else { return Vec::new() };
        let entries = events.rows.iter().filter_map(|row| {
            let told = events.maybe_cell(&row.id, EVENTS[1])?;
            let date = events.maybe_cell(&row.id, "date").and_then(|cell| cell.reading.maybe_period());
            let written = |lang| date.map(|date| date.written(lang)).unwrap_or_default();
            let detail = Bilingual::new(&written(Lang::En), &written(Lang::Zh));
            Some(IndexEntry { detail, ..entry(EntryKind::Event, &told.text, self.event(row)) })
        });
        entries.collect()
    }

    /// Where an event is shown.
    fn event(&self, row: &Row) -> Destination {
        let id = [EVENTS[0], &row.id, EVENTS[1]].join("/");
        self.of_datum(&|datum| datum.id == id).unwrap_or_else(|| table(EVENTS[0]))
    }

    /// The first datum of which something holds, in the first chart that has one.
    fn of_datum(&self, holds: &dyn Fn(&Datum) -> bool) -> Option<Destination> {
        self.charts
            .iter()
            .find_map(|[en, _]| en.data.iter().find(|datum| holds(datum)).map(|datum| of_datum(en, datum)))
    }

    fn maybe_company(&self, id: &str) -> Option<Destination> {
        let place = company(id);
        (self.has)(&place.address).then_some(place)
    }
}

/// Where an entry leads: its address, and the charts that show it.
struct Destination {
    address: String,
    charts: Vec<String>,
}

fn destination(parts: [&str; 3]) -> Destination {
    Destination { address: parts.concat(), charts: Vec::new() }
}

fn company(id: &str) -> Destination {
    destination(["companies/", id, ".html"])
}

fn chart_alone(id: &str) -> Destination {
    destination(["charts/", id, ".html"])
}

fn table(id: &str) -> Destination {
    destination(["explore.html?table=", id, ""])
}

fn of_datum(figure: &Figure, datum: &Datum) -> Destination {
    let address = ["charts/", &figure.id, ".html?d=", &datum.id].concat();
    Destination { address, charts: vec![figure.id.clone()] }
}

fn entry(kind: EntryKind, name: &Bilingual, place: Destination) -> IndexEntry {
    let name = Bilingual::new(name.get(Lang::En), name.get(Lang::Zh));
    let Destination { address, charts } = place;
    IndexEntry { kind, name, detail: Bilingual::default(), value: Bilingual::default(), address, charts }
}

fn is_event(datum: &Datum) -> bool {
    matches!(datum.id.split('/').collect::<Vec<_>>()[..], [table, _, column] if [table, column] == EVENTS)
}

/// Whether a row refers to this id.
fn names(table: &Table, row: &Row, id: &str) -> bool {
    let person = table.maybe_column("person_id").and_then(|at| row.cells.get(at));
    person.is_some_and(|cell| cell.reading.refs().iter().any(|other| other == id))
}
