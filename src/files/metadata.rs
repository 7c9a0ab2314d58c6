//! What a chart's CSV is, for programs: a Tabular Data Resource with a Table Schema, as Frictionless describes them.
//!
//! Knows the columns that [`super::csv`] writes. Invariant: the schema names them all, in their order, and no cell breaks it.

use super::about::{LICENCES, citation};
use super::csv::COLUMNS;
use crate::data::{Dataset, Grade};
use crate::figure::{ARTICLE, Figure};
use crate::text::Lang;
use crate::text::words::{Fixed, files as words};
use serde_json::{Value, json};

/// The descriptor of a figure's CSV, in the figure's language; `page` is the whole address of the chart's page, if that
/// is known.
pub fn metadata(figure: &Figure, dataset: &Dataset, page: Option<&str>) -> String {
    let lang = figure.lang;
    let id = figure.id.as_str();
    let beside = |ending: &str| [id, lang.pick(".", ".zh."), ending].concat();
    let sources: Vec<Value> = figure
        .sources
        .iter()
        .map(|source| {
            let title = match source.name.as_str() {
                article if source.id == ARTICLE => article.to_owned(),
                source => words::Cited { source }.say(lang),
            };
            match &source.url {
                Some(url) => json!({ "title": title, "path": url }),
                None => json!({ "title": title }),
            }
        })
        .collect();
    // A package may hold both languages, so their names differ.
    let name = [id, lang.pick("", ".zh")].concat();
    let own = [id, ".html"].concat();
    let fields: Vec<Value> = COLUMNS.iter().map(|column| field(column, lang)).collect();
    let mut value = json!({
        "profile": "tabular-data-resource",
        "name": name,
        "path": beside("csv"),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig",
        "title": figure.finding.title,
        "subtitle": figure.finding.subtitle,
        "description": figure.summary.text(),
        "note": words::NOTE.say(lang),
        "lang": lang.code(),
        "asOf": figure.as_of,
        "version": dataset.version(),
        "related": {
            "page": own,
            "json": beside("json"),
            "markdown": beside("md"),
            "svg": beside("svg"),
            "package": "../data/datapackage.json",
        },
        "definitions": definitions(figure, dataset),
        "citation": citation(figure, dataset, page),
        "rates": figure.rates,
        "limits": figure.limits,
        "licenses": LICENCES,
        "sources": sources,
        "schema": { "fields": fields, "missingValues": [""], "primaryKey": "id" },
    });
    if let Some(page) = page {
        value["homepage"] = json!(page);
    }
    let mut text = format!("{value:#}");
    text.push('\n');
    text
}

/// The definitions that the figure's data have, in the order of the package, each with its basis and what it means.
fn definitions(figure: &Figure, dataset: &Dataset) -> Vec<Value> {
    let lang = figure.lang;
    let used = |name: &str| figure.data.iter().any(|datum| datum.definition == name);
    let known = dataset.definitions().iter().filter(|known| used(known.name.get(lang)));
    known
        .map(|known| {
            let basis = dataset.basis(&known.basis).map(|basis| basis.name.get(lang));
            json!({
                "id": known.id,
                "name": known.name.get(lang),
                "quantity": known.quantity,
                "basis": basis,
                "meaning": known.meaning.get(lang),
            })
        })
        .collect()
}

/// What a column holds.
fn field(column: &str, lang: Lang) -> Value {
    let (title, meaning) = words(column);
    let (title, meaning) = (title.say(lang), meaning.say(lang));
    let kind = if column == "number" { "number" } else { "string" };
    let mut field = json!({ "name": column, "type": kind, "title": title, "description": meaning });
    match column {
        "id" => field["constraints"] = json!({ "required": true, "unique": true }),
        "name" | "measure" | "value" | "as_of" => field["constraints"] = json!({ "required": true }),
        "grade" => {
            field["constraints"] = json!({ "required": true, "enum": Grade::ALL.map(Grade::code) });
            let meanings = Grade::ALL.map(|grade| (grade.code().to_owned(), json!(grade.meaning(lang))));
            field["meanings"] = Value::Object(meanings.into_iter().collect());
        }
        _ => {}
    }
    field
}

/// A column's heading, and what stands in it.
fn words(column: &str) -> (Fixed, Fixed) {
    match column {
        "id" => (words::ID, words::ID_MEANING),
        "name" => (words::NAME, words::NAME_MEANING),
        "measure" => (words::MEASURE, words::MEASURE_MEANING),
        "definition" => (words::DEFINITION, words::DEFINITION_MEANING),
        "basis" => (words::BASIS, words::BASIS_MEANING),
        "value" => (words::VALUE, words::VALUE_MEANING),
        "printed" => (words::PRINTED, words::PRINTED_MEANING),
        "number" => (words::NUMBER, words::NUMBER_MEANING),
        "unit" => (words::UNIT, words::UNIT_MEANING),
        "as_of" => (words::AS_OF, words::AS_OF_MEANING),
        "grade" => (words::GRADE, words::GRADE_MEANING),
        "sources" => (words::SOURCES, words::SOURCES_MEANING),
        "section" => (words::SECTION, words::SECTION_MEANING),
        _ => (words::CHECKS, words::CHECKS_MEANING),
    }
}
