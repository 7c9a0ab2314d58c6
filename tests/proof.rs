//! `docs/accessibility.md` answers every heuristic and every criterion, names only tests that are there, and promises nothing
//! without one.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

use std::fs;

const DOCUMENT: &str = include_str!("../docs/accessibility.md");

/// The criteria of WCAG 2.2 of the levels A and AA; 4.1.1 is obsolete.
const CRITERIA: [&str; 55] = [
    "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5",
    "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13", "2.1.1", "2.1.2",
    "2.1.4", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.4.5", "2.4.6", "2.4.7",
    "2.4.11", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "2.5.7", "2.5.8", "3.1.1", "3.1.2", "3.2.1", "3.2.2",
    "3.2.3", "3.2.4", "3.2.6", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.7", "3.3.8", "4.1.2", "4.1.3",
];

/// The cells of a table's row.
fn cells(line: &str) -> Vec<&str> {
    line.trim_matches('|').split('|').map(str::trim).collect()
}

/// What stands between single backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The tests that a text names, each with its file.
fn tests(text: &str) -> Vec<(String, &str)> {
    let test = |code| {
        if let Some((file, title)) = str::split_once(code, ".spec › ") {
            return Some((format!("tests/e2e/{file}.spec.mjs"), title));
        }
        let (file, name) = code.split_once("::")?;
        Some((format!("tests/{file}.rs"), name))
    };
    quoted(text).filter_map(test).collect()
}

/// Whether the file has a test, a step or a message of that name: of a title with parts that vary, what is said is one part.
fn has(file: &str, name: &str) -> bool {
    let path = format!("{}/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    if file.ends_with(".rs") { text.contains(&format!("fn {name}(")) } else { text.contains(name) }
}

#[test]
fn every_test_that_is_named_is_there() {
    let named = tests(DOCUMENT);
    assert!(named.len() > 100, "{} tests named", named.len());
    for (file, name) in named {
        assert!(has(&file, name), "{file} has no test “{name}”");
    }
    assert!(!has("tests/proof.rs", "a_test_that_is_not_there"));
}

#[test]
fn each_of_the_fifty_heuristics_has_an_answer_with_a_test_or_a_plain_no() {
    let rows = DOCUMENT.lines().map(cells).filter(|row| row.len() == 4 && row[0].parse::<usize>().is_ok());
    let rows: Vec<_> = rows.collect();
    let numbers: Vec<usize> = rows.iter().filter_map(|row| row[0].parse().ok()).collect();
    assert_eq!(numbers, (1..=50).collect::<Vec<_>>());
    assert_eq!(rows.iter().filter(|row| row[1].ends_with("*(critical)*")).count(), 14);
    for row in rows {
        let honest = ["Not yet", "There are none"].iter().any(|words| row[2].starts_with(words));
        assert!(honest || !tests(row[3]).is_empty(), "{}: nothing proves “{}”", row[1], row[2]);
    }
}

#[test]
fn each_criterion_is_answered_for_each_kind_of_page() {
    let rows: Vec<_> =
        DOCUMENT.lines().map(cells).filter(|row| row.len() == 10 && row[0].ends_with(')')).collect();
    let numbers: Vec<&str> = rows.iter().filter_map(|row| row[0].split(' ').next()).collect();
    for criterion in CRITERIA {
        assert_eq!(numbers.iter().filter(|number| **number == criterion).count(), 1, "{criterion}");
    }
    assert_eq!(numbers.len(), CRITERIA.len());
    for row in rows {
        let answers = &row[1..9];
        assert!(answers.iter().all(|answer| ["+", "=", "/", "!"].contains(answer)), "{row:?}");
        let claimed = answers.contains(&"+");
        assert!(!claimed || !tests(row[9]).is_empty(), "{}: nothing proves it", row[0]);
        assert!(!answers.contains(&"!") || row[9].contains("not yet"), "{}: says not why", row[0]);
    }
}
