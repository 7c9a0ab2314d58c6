//! A chart as JSON: what its page says, and every datum with the values of its tip.
//!
//! Knows figures and the dataset. Invariant: the data stand in the order of the CSV and say the same.

use super::about::{LICENCES, Licence, citation};
use super::measured::{basis, measured};
use super::post::post;
use crate::claims::{Entry, Ledger};
use crate::data::{Dataset, Interval};
use crate::figure::{Datum, Figure, Sheet, SourceNote, attribution};
use crate::text::{self, Day, Lang};
use serde::Serialize;
use serde_json::Number;

/// The whole file. Keys stay in this order, so that a reader of the text meets the words first.
#[derive(Serialize)]
struct Document<'a> {
    id: &'a str,
    lang: &'static str,
    title: &'a str,
    subtitle: &'a str,
    description: String,
    as_of: &'a str,
    version: String,
    page: String,
    attribution: String,
    citation: String,
    post: String,
    licenses: [Licence; 2],
    rates: &'a [String],
    limits: &'a [String],
    grades: Vec<GradeCount<'a>>,
    sources: Vec<Source<'a>>,
    series: Vec<Series<'a>>,
    entities: Vec<Named<'a>>,
    filters: Vec<Filter<'a>>,
    columns: Vec<Column<'a>>,
    data: Vec<ChartRow<'a>>,
}

/// Something with an id and a name.
#[derive(Serialize)]
struct Named<'a> {
    id: &'a str,
    name: &'a str,
}

/// A filter of the chart's own, which chooses among some ids of its data.
#[derive(Serialize)]
struct Filter<'a> {
    name: &'a str,
    options: Vec<Named<'a>>,
}

/// A column of the chart's table, by which its rows can be put in order.
#[derive(Serialize)]
struct Column<'a> {
    id: &'a str,
    name: &'a str,
    numeric: bool,
}

/// A datum of a chart: whom or what it belongs to, and the first and last day that it takes on the chart's axis of time.
#[derive(Serialize)]
struct ChartRow<'a> {
    #[serde(flatten)]
    row: Row<'a>,
    entities: &'a [String],
    start: Option<String>,
    end: Option<String>,
}

/// The file of a table.
#[derive(Serialize)]
struct SheetDocument<'a> {
    id: &'a str,
    lang: &'static str,
    title: &'a str,
    version: String,
    data: Vec<Row<'a>>,
}

/// How many data stand at a grade.
#[derive(Serialize)]
struct GradeCount<'a> {
    grade: &'a str,
    name: &'a str,
    meaning: &'a str,
    count: usize,
}

#[derive(Serialize)]
struct Source<'a> {
    id: &'a str,
    name: &'a str,
    url: Option<&'a str>,
}

#[derive(Serialize)]
struct Series<'a> {
    id: &'a str,
    name: &'a str,
    data: Vec<&'a str>,
}

/// One datum. `low` and `high` are the ends of what the printed figure may stand for, in `unit`; an end that is open, as
/// in "more than", is null while the other is there.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    name: &'a str,
    measure: &'a str,
    definition: Option<&'a str>,
    basis: Option<&'a str>,
    value: &'a str,
    printed: Option<&'a str>,
    number: Option<Number>,
    unit: Option<String>,
    low: Option<Number>,
    high: Option<Number>,
    as_of: &'a str,
    grade: &'a str,
    grade_name: &'static str,
    sources: Vec<&'a str>,
    attribution: String,
    section: &'a str,
    note: Option<&'a str>,
    checks: Vec<Check<'a>>,
}

/// A claim that takes a datum.
#[derive(Serialize)]
struct Check<'a> {
    claim: &'a str,
    verdict: &'static str,
    name: &'static str,
}

/// A figure as JSON, in the figure's language with keys in English; `page` is the whole address of the chart's page, if
/// that is known.
///
/// # Errors
/// Only where memory runs out.
pub fn json(
    figure: &Figure,
    dataset: &Dataset,
    ledger: &Ledger,
    page: Option<&str>,
) -> Result<String, serde_json::Error> {
    let datum = |at: &usize| figure.data.get(*at);
    let document = Document {
        id: &figure.id,
        lang: figure.lang.code(),
        title: &figure.finding.title,
        subtitle: &figure.finding.subtitle,
        description: figure.summary.text(),
        as_of: &figure.as_of,
        version: dataset.version(),
        page: page.map_or_else(|| [&figure.id, ".html"].concat(), str::to_owned),
        attribution: figure.attribution(|source| source.name.clone()),
        citation: citation(figure, dataset, page),
        post: post(figure),
        licenses: LICENCES,
        rates: &figure.rates,
        limits: &figure.limits,
        grades: figure
            .grades
            .iter()
            .map(|(grade, count)| GradeCount {
                grade: grade.code(),
                name: text::grade(grade.code(), figure.lang),
                meaning: grade.meaning(figure.lang),
                count: *count,
            })
            .collect(),
        sources: figure
            .sources
            .iter()
            .map(|source| Source { id: &source.id, name: &source.name, url: source.url.as_deref() })
            .collect(),
        series: figure
            .series
            .iter()
            .map(|series| Series {
                id: &series.id,
                name: &series.name,
                data: series.data.iter().filter_map(datum).map(|datum| datum.id.as_str()).collect(),
            })
            .collect(),
        entities: entities(figure, dataset),
        filters: figure
            .filters()
            .iter()
            .map(|filter| Filter { name: &filter.name, options: filter.options.iter().map(named).collect() })
            .collect(),
        columns: columns(figure),
        data: (0..figure.data.len()).filter_map(|at| chart_row(figure, at, dataset, ledger)).collect(),
    };
    let mut text = serde_json::to_string_pretty(&document)?;
    text.push('\n');
    Ok(text)
}

/// The figures of a table of the package as JSON: each as the explorer's tip tells it.
///
/// # Errors
/// Only where memory runs out.
pub fn sheet_json(sheet: &Sheet, dataset: &Dataset, ledger: &Ledger) -> Result<String, serde_json::Error> {
    let row = |datum| row(&sheet.sources, sheet.lang, datum, dataset, &ledger.taking(&datum.id));
    let data: Vec<Row> = sheet.data.iter().map(row).collect();
    let document = SheetDocument {
        id: &sheet.id,
        lang: sheet.lang.code(),
        title: &sheet.title,
        version: dataset.version(),
        data,
    };
    serde_json::to_string(&document)
}

fn chart_row<'a>(
    figure: &'a Figure,
    at: usize,
    dataset: &'a Dataset,
    ledger: &'a Ledger,
) -> Option<ChartRow<'a>> {
    let datum = figure.data.get(at)?;
    let days = figure.days_of(at);
    Some(ChartRow {
        row: row(&figure.sources, figure.lang, datum, dataset, &ledger.taking(&datum.id)),
        entities: &datum.entities,
        start: days.map(|(first, _)| day(first)),
        end: days.map(|(_, last)| day(last)),
    })
}

/// A day as ISO 8601 writes it.
fn day(days: f64) -> String {
    let (year, month, day) = Day::new(days.floor() as i32).ymd();
    format!("{year:04}-{month:02}-{day:02}")
}

fn named((id, name): &(String, String)) -> Named<'_> {
    Named { id, name }
}

/// Whom or what the data belong to, in the order of the data: companies, models, people and the sorts of events.
fn entities<'a>(figure: &'a Figure, dataset: &'a Dataset) -> Vec<Named<'a>> {
    let mut found: Vec<Named> = Vec::new();
    for datum in &figure.data {
        for id in &datum.entities {
            let company = || dataset.company(id).map(|one| one.name.get(figure.lang));
            let model = || dataset.model(id).map(|one| one.name.get(figure.lang));
            let person = || dataset.person(id).map(|one| one.name.get(figure.lang));
            let option =
                || figure.filters().iter().find_map(|filter| filter.maybe_name(id)).map(String::as_str);
            // What a datum of an event belongs to last is its sort, which its tip calls what is measured.
            let sort = || (datum.entities.last() == Some(id)).then_some(datum.measure.as_str());
            let name = company().or_else(model).or_else(person).or_else(option).or_else(sort);
            if let Some(name) = name.filter(|_| found.iter().all(|other| other.id != id)) {
                found.push(Named { id, name });
            }
        }
    }
    found
}

fn columns(figure: &Figure) -> Vec<Column<'_>> {
    let table = &figure.table;
    let columns = table.ids.iter().zip(&table.columns).zip(&table.numeric);
    columns.map(|((id, name), numeric)| Column { id, name, numeric: *numeric }).collect()
}

fn row<'a>(
    sources: &'a [SourceNote],
    lang: Lang,
    datum: &'a Datum,
    dataset: &'a Dataset,
    checks: &[&'a Entry],
) -> Row<'a> {
    let measured = measured(datum, dataset);
    let end = |of: fn(Interval) -> f64| measured.as_ref().and_then(|found| number(of(found.interval)));
    Row {
        id: &datum.id,
        name: &datum.name,
        measure: &datum.measure,
        definition: maybe_text(&datum.definition),
        basis: maybe_text(basis(datum, dataset, lang)),
        value: &datum.value,
        printed: maybe_text(&datum.printed),
        number: datum.number.and_then(number),
        low: end(|interval| interval.lo),
        high: end(|interval| interval.hi),
        unit: measured.map(|found| found.unit),
        as_of: &datum.as_of,
        grade: datum.grade.code(),
        grade_name: text::grade(datum.grade.code(), lang),
        sources: datum.sources.iter().filter_map(|at| Some(sources.get(*at)?.id.as_str())).collect(),
        attribution: attribution(sources, &mut datum.sources.iter().copied(), lang, |source| {
            source.name.clone()
        }),
        section: &datum.section,
        note: maybe_text(&datum.note),
        checks: checks
            .iter()
            .map(|entry| (entry.claim.id.as_str(), entry.judgement.verdict))
            .map(|(claim, verdict)| Check { claim, verdict: verdict.code(), name: verdict.name(lang) })
            .collect(),
    }
}

/// Words, if there are any.
fn maybe_text(words: &str) -> Option<&str> {
    Some(words).filter(|words| !words.is_empty())
}

/// A number, whole ones without a fraction as in the CSV; JSON has none for infinity.
fn number(value: f64) -> Option<Number> {
    // Up to here every whole number is exact.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() < EXACT {
        return Some(Number::from(value as i64));
    }
    Number::from_f64(value)
}
