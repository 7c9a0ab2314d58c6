//! The ledger of the bundled package: what is claimed, how it fares, and that nothing with a figure was passed over.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::claims::{Fate, Ledger, Verdict, contradictions, coverage, history};
use olympus::data::{Dataset, Reading, Reads, TableKind};
use olympus::text::Lang;
use whole_package::{whole, with_file};

const VERDICTS: &str = include_str!("expectations/verdicts.csv");

fn ledger(dataset: &Dataset) -> Ledger {
    Ledger::read(dataset).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn every_verdict_is_the_one_that_was_reviewed() {
    let found = ledger(&whole()).verdicts();
    let kept: Vec<&str> = VERDICTS.lines().collect();
    let changed: Vec<&String> = found.iter().filter(|line| !kept.contains(&line.as_str())).collect();
    let gone: Vec<&&str> = kept.iter().filter(|line| !found.iter().any(|found| found == **line)).collect();
    assert!(
        changed.is_empty() && gone.is_empty() && found.len() == kept.len(),
        "judged, but not in tests/expectations/verdicts.csv: {changed:#?}\nin the list, but not so judged: {gone:#?}"
    );
}

#[test]
fn every_explanation_is_as_reviewed() {
    let dataset = whole();
    let ledger = ledger(&dataset);
    let mut lines = Vec::new();
    for entry in &ledger.entries {
        let sentences = Lang::ALL.map(|lang| entry.explanation(&dataset, lang));
        let causes = entry.causes.iter().map(|edit| Ledger::edit_written(edit, &dataset, Lang::En));
        let head = format!("{}: {}", entry.claim.id, entry.judgement.verdict.code());
        let point = entry.judgement.changes_point.then(|| "  changes the point".to_owned());
        lines.push(head);
        lines.extend(sentences.iter().map(|sentence| format!("  {sentence}")));
        lines.extend(point);
        lines.extend(causes.map(|cause| format!("  {cause}")));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn explanations_are_whole_sentences_in_both_languages() {
    let dataset = whole();
    for entry in &ledger(&dataset).entries {
        let [en, zh] = [Lang::En, Lang::Zh].map(|lang| entry.explanation(&dataset, lang));
        assert!(en.ends_with('.') && zh.ends_with('。'), "{}: {en} {zh}", entry.claim.id);
        let empty = ["  ", " ,", "(, ", " ;", "from  ", "is ,", "由得", "为，", "为；", "（）", "()"];
        assert!(
            !empty.iter().any(|hole| en.contains(hole) || zh.contains(hole)),
            "{}: {en} {zh}",
            entry.claim.id
        );
    }
}

#[test]
fn all_that_is_derived_is_claimed_in_both_languages() {
    let dataset = whole();
    let ledger = ledger(&dataset);
    assert!(ledger.entries.len() >= 100, "{}", ledger.entries.len());
    for entry in &ledger.entries {
        let claim = &entry.claim;
        assert!(!claim.statement.en.is_empty() && !claim.statement.zh.is_empty(), "{}", claim.id);
        for both in [&claim.missing, &claim.note, &claim.outside] {
            assert_eq!(both.en.is_empty(), both.zh.is_empty(), "{}", claim.id);
        }
        assert!(!claim.places.is_empty(), "{}", claim.id);
        for place in
            claim.places.iter().filter(|place| place.split('/').count() == 3 && dataset_has(&dataset, place))
        {
            let parts: Vec<&str> = place.split('/').collect();
            assert!(dataset.maybe_cell(parts[0], parts[1], parts[2]).is_some(), "{}: {place}", claim.id);
        }
    }
    for verdict in Verdict::ALL {
        assert!(ledger.count(verdict) > 0, "{verdict:?}");
    }
}

/// Whether a place is the address of a cell, not a sentence.
fn dataset_has(dataset: &Dataset, place: &str) -> bool {
    dataset.maybe_table(place.split('/').next().unwrap_or_default()).is_some()
}

#[test]
fn one_slip_is_told_once_over_all_that_it_explains() {
    let ledger = ledger(&whole());
    let causes = ledger.causes();
    for (at, (edit, ids)) in causes.iter().enumerate() {
        assert!(!ids.is_empty() && causes[at + 1..].iter().all(|(other, _)| other != edit));
    }
    let told = |id: &str| ledger.maybe_entry(id).expect("a claim").causes.clone();
    // The days of two listings are swapped; each agrees with the row beside.
    assert!(told("minimax-listing-date").iter().any(|edit| edit.cell.cell() == "listing-dates/minimax/date"));
    assert!(told("founder-share-of-round").iter().any(|edit| edit.cell.table == "deepseek-metrics"));
}

#[test]
fn what_is_stated_twice_and_differently_is_found() {
    let dataset = whole();
    let found: Vec<String> = contradictions(&dataset)
        .iter()
        .map(|pair| {
            let mut both = [pair.left.cell(), pair.right.cell()];
            both.sort();
            both.join(" ")
        })
        .collect();
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn nothing_with_a_figure_stays_unconsidered() {
    let dataset = whole();
    let ledger = ledger(&dataset);
    let considered = coverage(&dataset).unwrap_or_else(|error| panic!("{error}"));
    let place = |id: &str| considered.iter().find(|place| place.id == id);
    for table in dataset.tables().iter().filter(|table| table.kind != TableKind::Entity) {
        for row in &table.rows {
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                let figures = matches!(column.reads, Reads::Figure | Reads::Date)
                    && matches!(cell.reading, Reading::Figures(_) | Reading::Infinite | Reading::Date(_));
                let digits =
                    column.reads == Reads::Text && cell.text.en.bytes().any(|byte| byte.is_ascii_digit());
                let id = [table.id.as_str(), &row.id, &column.id].join("/");
                if figures || digits {
                    let place =
                        place(&id).unwrap_or_else(|| panic!("{id} was not considered: {}", cell.text.en));
                    assert_eq!(place.figures.join(";"), cell.text.en.replace("; ", ";"), "{id}");
                }
            }
        }
    }
    for entry in &ledger.entries {
        let own = considered.iter().any(|place| place.claims.contains(&entry.claim.id));
        assert!(own, "{} is claimed nowhere", entry.claim.id);
    }
    for place in &considered {
        for id in &place.claims {
            let entry = ledger.maybe_entry(id).unwrap_or_else(|| panic!("{}: no claim {id}", place.id));
            let names = || entry.claim.readings.iter().map(|(_, formula)| formula).chain(&entry.claim.stated);
            let uses = names().flat_map(|formula| formula.addresses()).any(|address| {
                let cell = address.cell();
                cell == place.id
                    || cell.split_once("/*/").is_some_and(|(table, column)| {
                        place.id.starts_with(&[table, "/"].concat())
                            && place.id.ends_with(&["/", column].concat())
                    })
            });
            let stated = entry.claim.places.contains(&place.id);
            match place.fate {
                Fate::Claimed => assert!(stated || uses, "{} does not state {id}", place.id),
                // A sentence's figures are those of cells, which are considered by themselves.
                _ => assert!(
                    uses || !dataset_has(&dataset, &place.id),
                    "{id} does not compute with {}",
                    place.id
                ),
            }
        }
        assert!(!place.figures.is_empty(), "{}: no figure", place.id);
    }
}

#[test]
fn a_formula_that_cannot_be_read_names_its_place() {
    let error = |from: &str, to: &str| {
        let dataset = with_file("claims.csv", |text| text.replacen(from, to, 1));
        Ledger::read(&dataset).expect_err("an error").to_string()
    };
    let formula = "openrouter-metrics/weekly-tokens/china / openrouter-metrics/weekly-tokens/us";
    assert_eq!(
        error(formula, "openrouter-metrics/weekly-tokens/china / "),
        "claims.csv, row `weekly-ratio`, column `formula`, position 41: `the end`, where a cell such as `table/row/column`, a \
         number, a function or `(` is expected"
    );
    let error = error("weekly-ratio,ratio,", "weekly-ratio,chair,");
    assert!(error.starts_with("claims.csv, row `weekly-ratio`, column `kind`: `chair`, where "), "{error}");
}

#[test]
fn a_verdict_that_is_another_one_in_a_later_edition_is_history() {
    let now = whole();
    let before = with_file("openrouter-metrics.csv", |text| text.replacen("2.44x", "2.54x", 1));
    let without = with_file("claims.csv", |text| {
        text.lines().filter(|line| !line.starts_with("top-10-ratio,")).collect::<Vec<_>>().join("\n")
    });
    let ledgers = [&before, &without, &now].map(ledger);
    let [first, second, last] = &ledgers;
    let found = history(&[(&before, first), (&without, second), (&now, last)]);
    let told: Vec<_> =
        found.iter().map(|change| (change.claim.as_str(), change.before, change.after)).collect();
    assert_eq!(
        told,
        [
            ("weekly-ratio", Some(Verdict::Disagrees), Some(Verdict::Agrees)),
            ("top-10-ratio", Some(Verdict::Agrees), None),
            ("top-10-ratio", None, Some(Verdict::Agrees)),
        ]
    );
    assert_eq!(found[0].version, without.version());
    assert!(history(&[(&now, last)]).is_empty());
}
