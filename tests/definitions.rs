//! The guard over definitions: every figure says what it measures, and whatever mixes measures says so.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::claims::{Ledger, Verdict};
use olympus::data::{Dataset, Reads};
use olympus::figure::{Choice, Figure, Sheet, catalogue};
use olympus::state::{ChartKind, ViewState};
use olympus::text::Lang;
use std::collections::BTreeSet;
use whole_package::{whole, with_file};

#[test]
fn every_figure_has_a_definition_and_all_money_a_basis() {
    let dataset = whole();
    let mut figures = 0;
    let mut used = BTreeSet::new();
    for table in dataset.tables() {
        for row in &table.rows {
            for (cell, column) in row.cells.iter().zip(&table.columns) {
                let at = format!("{}/{}/{}", table.id, row.id, column.id);
                if column.reads != Reads::Figure {
                    assert!(cell.definitions.is_empty(), "{at} is no figure");
                    continue;
                }
                used.extend(cell.definitions.iter().cloned());
                let own = cell.reading.figures();
                assert!(own.is_empty() || own.len() == cell.definitions.len(), "{at}");
                for (figure, id) in own.iter().zip(&cell.definitions) {
                    figures += 1;
                    let known = dataset.definition(id).unwrap_or_else(|| panic!("{at}: {id}"));
                    assert_eq!(known.quantity, figure.unit.quantity(), "{at}");
                    assert_eq!(dataset.basis(&known.basis).is_some(), figure.unit.is_currency(), "{at}");
                }
            }
        }
    }
    assert!(figures > 150, "{figures}");
    let idle: Vec<&str> = dataset.definitions().iter().map(|own| own.id.as_str()).collect();
    let idle: Vec<&&str> = idle.iter().filter(|id| !used.contains(**id)).collect();
    assert!(idle.is_empty(), "no figure measures {idle:?}");
}

#[test]
fn names_are_told_apart_in_both_languages_and_what_goes_together_does_so_both_ways() {
    let dataset = whole();
    for lang in Lang::ALL {
        let names: BTreeSet<&str> = dataset.definitions().iter().map(|own| own.name.get(lang)).collect();
        assert_eq!(names.len(), dataset.definitions().len());
        assert!(dataset.definitions().iter().all(|own| !own.meaning.get(lang).is_empty()));
    }
    for definition in dataset.definitions() {
        for other in &definition.comparable {
            let back = dataset.definition(other).unwrap_or_else(|| panic!("{other}"));
            assert!(back.goes_with(&definition.id), "{} and {other}", definition.id);
            assert_eq!(back.quantity, definition.quantity, "{} and {other}", definition.id);
        }
    }
    let table = dataset.maybe_table("definitions").expect("a table");
    assert!(table.title.en.contains("this site") && table.title.zh.contains("本站"), "it is marked as ours");
}

/// Every chart in English, as it is first shown.
fn charts(dataset: &Dataset) -> Vec<Figure> {
    catalogue().iter().map(|chart| (chart.build)(dataset, &ViewState::default()).expect("cells")).collect()
}

/// All that mixes definitions in the present package, to be read by people.
#[test]
fn what_mixes_definitions_is_as_reviewed() {
    let dataset = whole();
    let mut lines = vec!["charts:".to_owned()];
    for figure in charts(&dataset) {
        let mixed = figure.mixed_definitions();
        lines.extend(mixed.iter().map(|names| format!("  {}: {}", figure.id, names.join("; "))));
    }
    lines.push("explorer, columns and pairs of columns with one unit:".to_owned());
    for table in dataset.tables() {
        let sheet = Sheet::of(&dataset, table, Lang::En).expect("every cell is there");
        let rows: Vec<usize> = (0..sheet.rows.len()).collect();
        for one in 0..sheet.measures.len() {
            for other in one..sheet.measures.len() {
                if sheet.measures[one].unit != sheet.measures[other].unit {
                    continue;
                }
                let measures = if one == other { vec![one] } else { vec![one, other] };
                let choice = Choice { kind: ChartKind::Bar, label: 1, measures };
                let Some(figure) = sheet.chart(&choice, &rows, false) else { continue };
                for names in figure.mixed_definitions() {
                    assert!(figure.remark.contains(&names.join("; ")), "{}", sheet.id);
                    let ids = [one, other].map(|at| sheet.measures[at].id.as_str());
                    lines.push(format!("  {}: {} and {}: {}", sheet.id, ids[0], ids[1], names.join("; ")));
                }
            }
        }
    }
    lines.push("claims:".to_owned());
    let ledger = Ledger::read(&dataset).unwrap_or_else(|error| panic!("{error}"));
    for entry in ledger.entries.iter().filter(|entry| !entry.judgement.mixed.is_empty()) {
        assert_eq!(entry.judgement.verdict, Verdict::Incomparable, "{}", entry.claim.id);
        lines.push(format!("  {}: {}", entry.claim.id, entry.judgement.mixed.join("; ")));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_chart_that_mixes_definitions_says_so_among_its_limits() {
    for lang in Lang::ALL {
        for chart in catalogue() {
            let state = ViewState { lang, ..ViewState::default() };
            let figure = (chart.build)(&whole(), &state).expect("cells");
            for names in figure.mixed_definitions() {
                let said = |limit: &String| names.iter().all(|name| limit.contains(name));
                assert!(figure.limits.iter().any(said), "{}: {names:?}", figure.id);
            }
        }
    }
}

/// The programme of a state told as a price in talks can no longer stand beside a company's plan, on an axis or in a claim.
#[test]
fn a_seeded_mix_is_caught_by_chart_and_claim() {
    let seeded = with_file("commitments.csv", |text| {
        let change = |line: &str| match line.split_once(',') {
            Some(("us-chips-act", _)) => line.replace("spending-plan", "valuation-negotiated"),
            _ => line.to_owned(),
        };
        text.lines().map(change).collect::<Vec<String>>().join("\n")
    });
    let mixes = |dataset: &Dataset| -> Vec<String> {
        let figures = charts(dataset);
        let figure = figures.iter().find(|figure| figure.id == "capital-commitments").expect("the chart");
        figure.mixed_definitions().iter().map(|names| names.join("; ")).collect()
    };
    let is_caught = |found: &[String]| {
        found.iter().any(|names| names.contains("under negotiation") && names.contains("spending planned"))
    };
    assert!(!is_caught(&mixes(&whole())), "{:?}", mixes(&whole()));
    assert!(is_caught(&mixes(&seeded)), "{:?}", mixes(&seeded));
    let verdict = |dataset: &Dataset| {
        let ledger = Ledger::read(dataset).unwrap_or_else(|error| panic!("{error}"));
        ledger.maybe_entry("alibaba-above-chips").expect("the claim").judgement.verdict
    };
    assert_eq!(verdict(&whole()), Verdict::Agrees);
    assert_eq!(verdict(&seeded), Verdict::Incomparable);
}
