//! The ledger of claims as files: CSV for spreadsheets, JSON for programs, Markdown for people.
//!
//! Knows the ledger and the dataset. Invariant: the three say the same of every claim, in both languages.

use super::spreadsheet::{BYTE_ORDER_MARK, guarded};
use crate::claims::{Entry, Ledger, Verdict, bounds_written, seeded};
use crate::data::{Dataset, StatedRate};
use crate::text::Lang;
use crate::text::words::{interface, ledger as words};
use csv::Writer;
use serde_json::{Value, json};

/// The columns of the CSV. `stated` and `computed` are all that a figure may stand for, in English;
/// `at_rates` is the verdict that each exchange rate of the article would give.
const COLUMNS: [&str; 16] = [
    "id",
    "verdict",
    "changes_point",
    "kind",
    "section",
    "places",
    "statement",
    "statement_zh",
    "stated",
    "computed",
    "formula",
    "explanation",
    "explanation_zh",
    "companies",
    "at_rates",
    "page",
];

/// The claims as CSV, in the article's order. It begins with a byte order mark, and words that a spreadsheet would take for a
/// formula stand behind an apostrophe.
///
/// # Errors
/// Only where memory runs out.
pub fn ledger_csv(ledger: &Ledger, dataset: &Dataset) -> Result<String, csv::Error> {
    let mut writer = Writer::from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    writer.write_record(COLUMNS)?;
    for entry in &ledger.entries {
        let Entry { claim, judgement, .. } = entry;
        let [explained, explained_zh] = Lang::ALL.map(|lang| entry.explanation(dataset, lang));
        let cells = [
            claim.id.clone(),
            judgement.verdict.code().to_owned(),
            judgement.changes_point.to_string(),
            claim.kind.clone(),
            claim.section.clone(),
            claim.places.join(";"),
            claim.statement.en.clone(),
            claim.statement.get(Lang::Zh).to_owned(),
            stated(entry, Lang::En).unwrap_or_default(),
            computed(entry, Lang::En).join("; "),
            claim.formula.clone(),
            explained,
            explained_zh,
            claim.companies.join(";"),
            at_rates(entry, dataset).join("; "),
            page(entry),
        ];
        writer.write_record(cells.iter().map(|cell| guarded(cell).into_owned()))?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The claims as JSON: how many have each verdict, how the checker fares with errors put in on purpose, and each claim whole.
pub fn ledger_json(ledger: &Ledger, dataset: &Dataset) -> Value {
    let (found, all) = seeded();
    let counts: serde_json::Map<String, Value> = Verdict::ALL
        .iter()
        .map(|verdict| (verdict.code().to_owned(), json!(ledger.count(*verdict))))
        .collect();
    let claims: Vec<Value> = ledger.entries.iter().map(|entry| claim(entry, dataset)).collect();
    json!({
        "version": dataset.version(),
        "page": "claims.html",
        "verdicts": counts,
        "seeded": { "errors": all, "found": found },
        "claims": claims,
    })
}

fn claim(entry: &Entry, dataset: &Dataset) -> Value {
    let Entry { claim, judgement, causes } = entry;
    let both = |of: &dyn Fn(Lang) -> String| {
        let [en, zh] = Lang::ALL.map(of);
        if en.is_empty() { Value::Null } else { json!({ "en": en, "zh": zh }) }
    };
    let readings: Vec<Value> = judgement
        .readings
        .iter()
        .map(|(label, amount, outcome)| {
            json!({
                "reading": label,
                "result": bounds_written(amount, Lang::En),
                "outcome": outcome.code(),
            })
        })
        .collect();
    let alike: Vec<Value> =
        causes.iter().map(|edit| both(&|lang| Ledger::edit_written(edit, dataset, lang))).collect();
    let rates = entry.at_rates(dataset).into_iter();
    let rates: serde_json::Map<String, Value> =
        rates.map(|(rate, verdict)| (rate.id(), json!(verdict.code()))).collect();
    json!({
        "id": claim.id,
        "page": page(entry),
        "verdict": judgement.verdict.code(),
        "verdictName": both(&|lang| judgement.verdict.name(lang).to_owned()),
        "changesPoint": judgement.changes_point,
        "kind": claim.kind,
        "section": claim.section,
        "places": claim.places,
        "statement": both(&|lang| claim.statement.get(lang).to_owned()),
        "stated": stated(entry, Lang::En),
        "formula": claim.formula,
        "readings": readings,
        "explanation": both(&|lang| entry.explanation(dataset, lang)),
        "definitions": judgement.mixed,
        "wouldAgree": alike,
        "atRates": rates,
        "companies": claim.companies,
        "note": both(&|lang| claim.note.get(lang).to_owned()),
        "outside": both(&|lang| claim.outside.get(lang).to_owned()),
    })
}

/// The claims as Markdown in a language, the verdict before each.
pub fn ledger_markdown(ledger: &Ledger, dataset: &Dataset, lang: Lang) -> String {
    let count = |count: usize| count.to_string();
    let (found, all) = seeded();
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    line(&format!("# {}\n", words::TITLE.say(lang)));
    line(&format!("{}\n", words::Line { count: &count(ledger.entries.len()) }.say(lang)));
    line(&format!("{}\n", words::FAIR.say(lang)));
    line(&format!("{}\n", words::Seeded { all: &count(all), found: &count(found) }.say(lang)));
    for verdict in Verdict::ALL {
        line(&format!("- {}: {}", verdict.name(lang), ledger.count(verdict)));
    }
    for entry in &ledger.entries {
        let Entry { claim, judgement, causes } = entry;
        line(&format!("\n## {}\n", claim.statement.get(lang)));
        let point = if judgement.changes_point { words::CHANGES_POINT.say(lang) } else { "" };
        line(&format!(
            "**{}.** {} {point}\n",
            judgement.verdict.name(lang),
            entry.explanation(dataset, lang)
        ));
        for edit in causes {
            line(&format!("- {}", Ledger::edit_written(edit, dataset, lang)));
        }
        if !claim.formula.is_empty() {
            line(&format!("- `{}`", claim.formula));
        }
        let rates = at_rates(entry, dataset);
        if !rates.is_empty() {
            line(&format!("- {}: {}", interface::RATE.say(lang), rates.join("; ")));
        }
        line(&format!("- {}", page(entry)));
    }
    out
}

/// What is stated, where it is a figure.
fn stated(entry: &Entry, lang: Lang) -> Option<String> {
    let amount = entry.judgement.stated.as_ref().filter(|_| entry.claim.states_a_figure());
    amount.map(|amount| bounds_written(amount, lang))
}

/// The result of each reading.
fn computed(entry: &Entry, lang: Lang) -> Vec<String> {
    if !entry.claim.states_a_figure() {
        return Vec::new();
    }
    entry.judgement.readings.iter().map(|(_, amount, _)| bounds_written(amount, lang)).collect()
}

/// Its verdict at each exchange rate, where it converts money.
fn at_rates(entry: &Entry, dataset: &Dataset) -> Vec<String> {
    let written = |(rate, verdict): &(StatedRate, Verdict)| [&rate.id(), " ", verdict.code()].concat();
    entry.at_rates(dataset).iter().map(written).collect()
}

/// Its address from the root of the site.
fn page(entry: &Entry) -> String {
    ["claims.html#", &entry.claim.id].concat()
}
