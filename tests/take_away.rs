//! What readers take away as JSON, and the description of the CSV: they say what the chart says.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod as_html;
mod frictionless;
mod whole_package;

use as_html::as_html;
use frictionless::{RESOURCE, TABLE, faults};
use olympus::data::Dataset;
use olympus::figure::{Figure, SourceNote, attribution, catalogue};
use olympus::state::{Currency, ViewState};
use olympus::text::Lang;
use olympus::{files, markup};
use serde_json::Value;
use std::collections::BTreeSet;
use whole_package::{ledger, whole};

/// Every chart in both languages, in dollars and in renminbi.
fn every(check: impl Fn(&Figure, &Dataset)) {
    let dataset = whole();
    for chart in catalogue() {
        for lang in Lang::ALL {
            for currency in [Currency::Usd, Currency::Cny] {
                let state = ViewState { lang, currency, ..ViewState::default() };
                check(&(chart.build)(&dataset, &state).expect("cells"), &dataset);
            }
        }
    }
}

fn json(figure: &Figure, dataset: &Dataset) -> Value {
    let text = files::json(figure, dataset, ledger(), None).expect("memory");
    serde_json::from_str(&text).expect("JSON")
}

/// The records of a CSV, each with its header.
fn records(file: &str) -> Vec<Vec<(String, String)>> {
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let head = reader.headers().expect("a header").clone();
    let row = |record: csv::StringRecord| {
        head.iter().zip(record.iter()).map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
    };
    reader.records().map(|record| row(record.expect("a record"))).collect()
}

#[test]
fn json_says_of_every_datum_what_csv_and_tip_say() {
    every(|figure, dataset| {
        let document = json(figure, dataset);
        let rows = records(&files::csv(figure, dataset, ledger()).expect("memory"));
        let data = document["data"].as_array().expect("data");
        assert_eq!(data.len(), rows.len(), "{}", figure.id);
        for (at, (datum, row)) in data.iter().zip(&rows).enumerate() {
            let id = &datum["id"];
            for (column, cell) in row {
                let said = match &datum[column.as_str()] {
                    Value::Null => String::new(),
                    Value::String(text) => text.clone(),
                    Value::Number(number) => {
                        let (said, known) =
                            (number.as_f64().expect("a number"), cell.parse::<f64>().expect("a number"));
                        // What reads JSON here is allowed to be off by the last digit.
                        assert!((said - known).abs() <= 1e-12 * known.abs(), "{id} {column}: {said} {known}");
                        continue;
                    }
                    Value::Array(checks) if column == "checks" => {
                        let said = |check: &Value| {
                            let part = |key: &str| check[key].as_str().expect("words");
                            [part("claim"), " ", part("verdict")].concat()
                        };
                        checks.iter().map(said).collect::<Vec<String>>().join("; ")
                    }
                    Value::Array(ids) => {
                        let place = |id: &Value| {
                            let is = |source: &SourceNote| Some(source.id.as_str()) == id.as_str();
                            figure.sources.iter().position(is).expect("a source")
                        };
                        let named = &mut ids.iter().map(place);
                        attribution(&figure.sources, named, figure.lang, |source| source.name.clone())
                    }
                    other => panic!("{id}: {column} is {other}"),
                };
                assert_eq!(files::guarded(&said), *cell, "{id} {column}");
            }
            let value = datum["value"].as_str().expect("a value");
            assert!(markup::tip(figure, at, None).contains(&as_html(value)), "{id}");
        }
    });
}

#[test]
fn the_ends_of_a_figure_lie_around_it_in_its_unit() {
    let open = std::cell::Cell::new(0);
    every(|figure, dataset| {
        for datum in json(figure, dataset)["data"].as_array().expect("data") {
            let at = |key: &str| datum[key].as_f64();
            let (low, high) = (at("low"), at("high"));
            assert_eq!(low.is_some() || high.is_some(), datum["unit"].is_string(), "{datum}");
            let Some(number) = at("number") else {
                assert!(low.is_none() && high.is_none(), "{datum}");
                continue;
            };
            let slack = 1e-9 * number.abs();
            assert!(low.is_none_or(|low| low <= number + slack), "{datum}");
            assert!(high.is_none_or(|high| high >= number - slack), "{datum}");
            if low.is_some() && high.is_none() {
                open.set(open.get() + 1);
                let value = datum["value"].as_str().expect("a value");
                assert!(["+", ">"].iter().any(|sign| value.contains(sign)), "{datum}");
            }
        }
    });
    assert!(open.get() > 0, "some figures are only a least");
    let valuations = json(&(catalogue()[0].build)(&whole(), &ViewState::default()).expect("cells"), &whole());
    let kimi = valuations["data"].as_array().expect("data").iter().find(|datum| datum["name"] == "Kimi");
    let kimi = kimi.expect("Kimi");
    assert_eq!((&kimi["number"], &kimi["unit"]), (&Value::from(200_000_000_000_i64), &Value::from("usd")));
    assert_eq!((kimi["low"].as_f64(), kimi["high"].as_f64()), (Some(1.995e11), Some(2.005e11)));
}

#[test]
fn json_names_nothing_that_it_does_not_have() {
    every(|figure, dataset| {
        let document = json(figure, dataset);
        let ids = |list: &str| -> BTreeSet<String> {
            let list = document[list].as_array().expect("a list");
            list.iter().map(|item| item["id"].as_str().expect("an id").to_owned()).collect()
        };
        let (data, sources) = (ids("data"), ids("sources"));
        assert_eq!(data.len(), figure.data.len(), "{}: an id stands for two data", figure.id);
        for series in document["series"].as_array().expect("series") {
            for id in series["data"].as_array().expect("ids") {
                assert!(data.contains(id.as_str().expect("an id")), "{id}");
            }
        }
        for datum in document["data"].as_array().expect("data") {
            for id in datum["sources"].as_array().expect("ids") {
                assert!(sources.contains(id.as_str().expect("an id")), "{id}");
            }
        }
        let counts = document["grades"].as_array().expect("grades").iter();
        let sum: u64 = counts.map(|grade| grade["count"].as_u64().expect("a count")).sum();
        // Events on a strip under a chart are told apart from its own figures.
        let strip = figure.series.iter().filter(|series| series.id == "events");
        let events: usize = strip.map(|series| series.data.len()).sum();
        assert_eq!(sum, (figure.data.len() - events) as u64);
        for key in ["title", "subtitle", "description", "as_of", "citation", "version", "lang", "page"] {
            assert!(
                document[key].as_str().is_some_and(|text| !text.is_empty()),
                "{} has no {key}",
                figure.id
            );
        }
        assert!(document["citation"].as_str().is_some_and(|text| text.contains(&dataset.version())));
    });
}

#[test]
fn metadata_keep_the_published_schemas_and_the_csv_keeps_them() {
    every(|figure, dataset| {
        let value: Value = serde_json::from_str(&files::metadata(figure, dataset, None)).expect("JSON");
        assert_eq!(faults(RESOURCE, &value), Vec::<String>::new(), "{}", figure.id);
        assert_eq!(faults(TABLE, &value["schema"]), Vec::<String>::new(), "{}", figure.id);
        let file = files::csv(figure, dataset, ledger()).expect("memory");
        let fields = value["schema"]["fields"].as_array().expect("fields");
        for row in records(&file) {
            let columns: Vec<&str> = row.iter().map(|(column, _)| column.as_str()).collect();
            let named: Vec<&str> = fields.iter().filter_map(|field| field["name"].as_str()).collect();
            assert_eq!(columns, named);
            for (field, (column, cell)) in fields.iter().zip(&row) {
                let rules = &field["constraints"];
                assert!(!cell.is_empty() || rules["required"] != true, "{}: {column} is empty", figure.id);
                assert!(
                    field["type"] != "number" || cell.is_empty() || cell.parse::<f64>().is_ok(),
                    "{cell}"
                );
                if let Some(allowed) = rules["enum"].as_array() {
                    assert!(allowed.iter().any(|code| code == cell), "{cell} is no {column}");
                    assert!(
                        field["meanings"][cell.as_str()].as_str().is_some_and(|meaning| !meaning.is_empty())
                    );
                }
            }
        }
        let ending = figure.lang.pick(".csv", ".zh.csv");
        assert_eq!(value["path"], format!("{}{ending}", figure.id));
    });
}

#[test]
fn a_page_with_an_address_is_cited_with_it() {
    let dataset = whole();
    let figure = (catalogue()[0].build)(&dataset, &ViewState::default()).expect("cells");
    let page = "https://example.org/charts/valuations.html";
    let text = files::json(&figure, &dataset, ledger(), Some(page)).expect("memory");
    let document: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(document["page"], page);
    assert!(document["citation"].as_str().is_some_and(|citation| citation.ends_with(page)));
    assert!(!json(&figure, &dataset)["citation"].as_str().unwrap_or_default().contains("html"));
}

#[test]
fn the_article_is_named_before_whom_it_cites() {
    every(|figure, dataset| {
        let article = figure.lang.pick("AI in China, 12 May 2026", "AI in China，2026年5月12日");
        let citing = figure.lang.pick(", citing ", "，援引");
        let phrase = figure.attribution(|source| source.name.clone());
        assert!(phrase.starts_with(article), "{}: {phrase}", figure.id);
        assert_eq!(figure.sources.len() > 1, phrase[article.len()..].starts_with(citing), "{phrase}");
        assert!(files::citation(figure, dataset, None).contains(&phrase), "{}", figure.id);
        assert_eq!(json(figure, dataset)["attribution"], Value::from(phrase));
        for row in records(&files::csv(figure, dataset, ledger()).expect("memory")) {
            let sources = row.iter().find(|(column, _)| column == "sources").expect("a column");
            assert!(sources.1.starts_with(article), "{}: {}", figure.id, sources.1);
        }
        for at in 0..figure.data.len() {
            let tip = markup::tip(figure, at, None);
            assert!(tip.contains(article), "{}: {tip}", figure.id);
        }
    });
}

/// A line of Markdown as people read it.
fn read(line: &str) -> String {
    let mut out = String::new();
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        out.extend(if letter == '\\' { letters.next() } else { Some(letter) });
    }
    out
}

fn markdown(figure: &Figure, dataset: &Dataset) -> String {
    files::markdown(figure, dataset, ledger(), &|path| ["https://example.org/", path].concat())
}

#[test]
fn markdown_says_what_the_page_says() {
    every(|figure, dataset| {
        let text = markdown(figure, dataset);
        let lines: Vec<String> = text.lines().map(read).collect();
        let has = |line: &str| lines.iter().any(|known| known == line);
        assert_eq!(lines[0], format!("# {}", figure.finding.title));
        assert!(has(&figure.finding.subtitle), "{}", figure.id);
        for limit in &figure.limits {
            assert!(has(&format!("- {limit}")), "{}: {limit}", figure.id);
        }
        for table in figure.tables() {
            for row in &table.rows {
                let cells: Vec<&str> = row.iter().map(|(words, _)| words.as_str()).collect();
                assert!(has(&format!("| {} |", cells.join(" | "))), "{}: {cells:?}", figure.id);
            }
        }
        let data: Vec<&str> = figure.data.iter().map(|datum| datum.id.as_str()).collect();
        for (entry, _) in ledger().taking_any(&data) {
            let address = format!("{}claims.html#{})", figure.lang.folder(), entry.claim.id);
            assert_eq!(text.matches(&address).count(), 1, "{}: {address}", figure.id);
        }
        let address = format!(
            "<https://example.org/{}charts/{}.html?v={}>",
            figure.lang.folder(),
            figure.id,
            dataset.version()
        );
        assert!(has(&address), "{}: {address}", figure.id);
        // A heading is never the last thing, and has something under it.
        let blocks: Vec<&str> = text.trim_end().split("\n\n").collect();
        for pair in blocks.windows(2) {
            assert!(!(pair[0].starts_with('#') && pair[1].starts_with('#')), "{}: {pair:?}", figure.id);
        }
        assert!(!blocks.iter().any(|block| block.trim().is_empty()), "{}", figure.id);
    });
}

#[test]
fn a_post_holds_the_finding_its_figures_and_the_date_and_fits() {
    every(|figure, dataset| {
        let post = files::post(figure);
        assert!(post.starts_with(&figure.finding.title), "{post}");
        assert!(post.contains(&figure.as_of) && post.contains(figure.summary.extremes.trim()), "{post}");
        assert!(!post.contains("  ") && !post.contains("..") && !post.contains("。。"), "{post}");
        assert!(post.chars().count() <= 460, "{} in {post}", post.chars().count());
        assert_eq!(json(figure, dataset)["post"], Value::from(post));
    });
}
