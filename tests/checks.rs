//! What is claimed with the figures of charts: told at each datum, in a column of the table, and by a sign where a claim disagrees.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::claims::{Entry, Verdict, contradictions};
use olympus::figure::{AxisScale, Drawing, Figure, Pack, Sheet, catalogue, note_checks, note_sheet_checks};
use olympus::files::sheet_json;
use olympus::markup::{self, Page};
use olympus::state::{Currency, Exploring, ViewState};
use olympus::text::Lang;
use serde_json::Value;
use whole_package::{ledger, whole};

/// The sign at marks.
const SIGN: char = '†';

/// Every chart in each language, in dollars and in Hong Kong dollars, as it is packed.
fn every(check: impl Fn(&Figure)) {
    let dataset = whole();
    for chart in catalogue() {
        for lang in Lang::ALL {
            let pack = Pack::of(chart, &dataset, lang).expect("every cell is there");
            let pack = pack.with_each(&|figure| note_checks(ledger(), figure));
            for currency in [Currency::Usd, Currency::Hkd] {
                let state = ViewState { lang, currency, ..ViewState::default() };
                check(&pack.figure(&state).expect("a figure"));
            }
        }
    }
}

/// The data at whose words in a drawing the sign stands, each as often as it does.
fn signed(drawing: &Drawing) -> Vec<usize> {
    let mut found = Vec::new();
    for item in drawing.marks.iter().flat_map(|mark| &mark.items) {
        let text = item.label.as_ref().map_or("", |label| &label.text);
        found.extend(item.datum.filter(|_| text.contains(SIGN)));
    }
    for panel in &drawing.panels {
        found.extend(panel.aside_datum.filter(|_| panel.aside.contains(SIGN)));
        for axis in [&panel.x, &panel.y] {
            let AxisScale::Rows(rows) = &axis.scale else { continue };
            let rows = rows.iter().filter(|row| row.number.contains(SIGN));
            found.extend(rows.filter_map(|row| row.number_datum));
        }
    }
    found.sort_unstable();
    found
}

#[test]
fn the_sign_stands_once_at_each_figure_of_a_claim_that_disagrees_and_at_no_other() {
    every(|figure| {
        let fails =
            |id: &str| ledger().taking(id).iter().any(|entry| entry.judgement.verdict == Verdict::Disagrees);
        let disputed = figure.data.iter().enumerate().filter(|(_, datum)| fails(&datum.id));
        let disputed: Vec<usize> = disputed.map(|(at, _)| at).collect();
        for drawing in std::iter::once(&figure.drawing).chain(&figure.narrow) {
            assert_eq!(signed(drawing), disputed, "{} {:?}", figure.id, figure.lang);
        }
        let told = figure.limits.iter().any(|limit| limit.starts_with(SIGN));
        assert_eq!(told, !disputed.is_empty(), "{}", figure.id);
    });
}

#[test]
fn a_tip_says_how_many_claims_take_its_figure_and_leads_to_those_that_disagree() {
    let mut some = 0;
    every(|figure| {
        for (at, datum) in figure.data.iter().enumerate() {
            let entries = ledger().taking(&datum.id);
            let failing: Vec<&str> = entries
                .iter()
                .filter(|entry| entry.judgement.verdict == Verdict::Disagrees)
                .map(|entry| entry.claim.id.as_str())
                .collect();
            let plain = markup::tip(figure, at, None);
            let own = markup::tip(figure, at, Some(Page::Chart(&figure.id)));
            let front = markup::tip(figure, at, Some(Page::Front));
            assert!(!plain.contains("#checks") && !plain.contains("data-tool=\"cite\""), "{}", datum.id);
            assert_eq!(own.contains("href=\"#checks\""), !entries.is_empty(), "{}", datum.id);
            let there = format!("href=\"charts/{}.html#checks\"", figure.id);
            assert_eq!(front.contains(&there), !entries.is_empty(), "{}", datum.id);
            assert!(
                own.contains("data-tool=\"cite\"") && front.contains("data-tool=\"cite\""),
                "{}",
                datum.id
            );
            assert_eq!(own.matches("../claims.html#").count(), failing.len(), "{}", datum.id);
            for id in failing {
                assert!(front.contains(&format!("href=\"claims.html#{id}\"")), "{} {id}", datum.id);
            }
            if let Some((_, told)) = datum.checks.first() {
                // The counts are all the numbers in it: the first is the sum of the others.
                let counts = told.split(|c: char| !c.is_ascii_digit());
                let counts: Vec<usize> = counts.filter_map(|count| count.parse().ok()).collect();
                assert_eq!(counts[0], counts[1..].iter().sum::<usize>(), "{told}");
                assert_eq!(counts[0], entries.len(), "{told}");
            }
        }
    });
    for entry in &ledger().entries {
        some += usize::from(!entry.claim.cells().is_empty());
    }
    assert!(some > 100, "{some} claims take cells");
}

#[test]
fn the_table_has_a_column_for_it_where_a_claim_takes_a_figure() {
    every(|figure| {
        let any = figure.table.rows.iter().flatten().filter_map(|(_, datum)| figure.data.get((*datum)?));
        let any = any.into_iter().any(|datum| !datum.checks.is_empty());
        assert_eq!(figure.table.ids.last().is_some_and(|id| id == "checks"), any, "{}", figure.id);
        let width = figure.table.columns.len();
        assert!(figure.table.rows.iter().all(|row| row.len() == width), "{}", figure.id);
        assert_eq!((figure.table.ids.len(), figure.table.numeric.len()), (width, width), "{}", figure.id);
    });
}

#[test]
fn the_explorers_figures_are_told_with_their_claims_and_have_a_file_to_cite_from() {
    let dataset = whole();
    let (mut taken, mut disputed) = (0, 0);
    for table in dataset.tables() {
        for lang in Lang::ALL {
            let mut sheet = Sheet::of(&dataset, table, lang).expect("every cell is there");
            note_sheet_checks(ledger(), &mut sheet);
            let file = sheet_json(&sheet, &dataset, ledger()).expect("a file");
            let file: Value = serde_json::from_str(&file).expect("JSON");
            let rows = file["data"].as_array().expect("rows");
            assert_eq!(rows.len(), sheet.data.len(), "{}", table.id);
            for (datum, row) in sheet.data.iter().zip(rows) {
                let entries = ledger().taking(&datum.id);
                assert_eq!(datum.checks.is_empty(), entries.is_empty(), "{}", datum.id);
                assert_eq!(
                    (row["id"].as_str(), row["value"].as_str()),
                    (Some(&*datum.id), Some(&*datum.value))
                );
                assert_eq!(row["checks"].as_array().map(Vec::len), Some(entries.len()), "{}", datum.id);
                taken += usize::from(!entries.is_empty());
                disputed += usize::from(datum.checks.len() > 1);
            }
            let shown = |evidence| {
                let all = Exploring { evidence, ..Exploring::default() };
                let shown = sheet.shown(&ViewState::default(), &all);
                let rows = (0..sheet.rows.len()).flat_map(|row| sheet.grid_row(&shown, row));
                rows.filter_map(|cell| cell.support).collect::<Vec<String>>()
            };
            assert!(shown(false).is_empty(), "{}", table.id);
            let told = shown(true);
            for (_, fared) in sheet.data.iter().filter_map(|datum| datum.checks.first()) {
                assert!(told.iter().any(|told| told.ends_with(fared.as_str())), "{fared}");
            }
        }
    }
    assert!(taken > 100 && disputed > 5, "{taken} {disputed}");
}

#[test]
fn what_is_stated_twice_and_differently_is_signed_by_a_claim_unless_a_rate_may_be_the_reason() {
    let dataset = whole();
    let mut found = 0;
    for pair in contradictions(&dataset).iter().filter(|pair| !pair.by_rate) {
        for address in [&pair.left, &pair.right] {
            let entries = ledger().taking(&address.cell());
            let fails = |entry: &&&Entry| entry.judgement.verdict == Verdict::Disagrees;
            assert!(entries.iter().any(|entry| fails(&entry)), "{} has no sign", address.cell());
            found += 1;
        }
    }
    assert!(found > 0);
}
