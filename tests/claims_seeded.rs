//! Errors put in on purpose: the checker finds each, and agrees where there is none. It is the first thing to doubt.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod few_cells;

use few_cells::{Few, claim};
use olympus::claims::{Verdict, judge};

/// A table that agrees, an error in one row of it, and the verdict that this must have.
struct Seeded {
    name: &'static str,
    formula: &'static str,
    rows: &'static [(&'static str, &'static str)],
    error: (&'static str, &'static str),
    verdict: Verdict,
}

const SEEDED: [Seeded; 24] = [
    Seeded {
        name: "a wrong multiple",
        formula: "t/a/c / t/b/c",
        rows: &[("said", "2.44x"), ("a", "7.94 trillion tokens"), ("b", "3.26 trillion tokens")],
        error: ("said", "2.54x"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "just outside the edge of rounding",
        formula: "t/a/c / t/b/c",
        rows: &[("said", "1.5x"), ("a", "145 models"), ("b", "100 models")],
        error: ("a", "144 models"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "a swapped unit",
        formula: "t/a/c + t/b/c",
        rows: &[("said", "30 days"), ("a", "10 days"), ("b", "20 days")],
        error: ("said", "30%"),
        verdict: Verdict::Incomparable,
    },
    Seeded {
        name: "yuan for dollars",
        formula: "convert(t/a/c, USD)",
        rows: &[("said", "$100M"), ("a", "¥690M"), ("rate", "¥6.9B ($1B)")],
        error: ("a", "$690M"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "dollars stated as yuan",
        formula: "convert(t/a/c, USD)",
        rows: &[("said", "$100M"), ("a", "¥690M"), ("rate", "¥6.9B ($1B)")],
        error: ("said", "¥100M"),
        verdict: Verdict::Incomparable,
    },
    Seeded {
        name: "a sum off by one",
        formula: "sum(t/*/c)",
        rows: &[("said", "10 models"), ("a", "6 models"), ("b", "4 models")],
        error: ("said", "11 models"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "a row counted twice",
        formula: "sum(t/*/c)",
        rows: &[("said", "$23.9B"), ("a", "$20B"), ("b", "$3.9B")],
        error: ("said", "$27.8B"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "growth for a multiple",
        formula: "multiple(growth(t/a/c, t/b/c))",
        rows: &[("said", "1.2x"), ("a", "220 days"), ("b", "100 days")],
        error: ("said", "2.2x"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "a multiple for growth",
        formula: "growth(t/a/c, t/b/c)",
        rows: &[("said", "+20%"), ("a", "$120M"), ("b", "$100M")],
        error: ("said", "+120%"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "a share for points",
        formula: "t/a/c - t/b/c",
        rows: &[("said", "6%"), ("a", "48%"), ("b", "42%")],
        error: ("said", "14%"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "points for a share",
        formula: "growth(t/a/c, t/b/c)",
        rows: &[("said", "14%"), ("a", "48%"), ("b", "42%")],
        error: ("said", "6%"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "an off-by-one span",
        formula: "between(t/a/c, t/b/c)",
        rows: &[("said", "4 days"), ("a", "2026-04-20"), ("b", "2026-04-24")],
        error: ("said", "5 days"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "a date that is a month away",
        formula: "between(t/a/c, t/b/c)",
        rows: &[("said", "six months"), ("a", "2025-10"), ("b", "2026-04")],
        error: ("b", "2026-06"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "a day for a week",
        formula: "t/a/c / t/b/c",
        rows: &[("said", "2x"), ("a", "20 trillion tokens daily"), ("b", "10 trillion tokens daily")],
        error: ("b", "10 trillion tokens weekly"),
        verdict: Verdict::Incomparable,
    },
    Seeded {
        name: "a billion for a million",
        formula: "t/a/c + t/b/c",
        rows: &[("said", "$1.2B"), ("a", "$500M"), ("b", "$700M")],
        error: ("a", "$500B"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "an order of magnitude",
        formula: "t/a/c / t/b/c",
        rows: &[("said", "1,400x"), ("a", "140 trillion tokens"), ("b", "100 billion tokens")],
        error: ("said", "140x"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "a bound that is broken",
        formula: "t/a/c + t/b/c",
        rows: &[("said", "$3.9+ billion"), ("a", "$2B"), ("b", "$2.1B")],
        error: ("b", "$1.1B"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "a bound that says little",
        formula: "t/a/c + t/b/c",
        rows: &[("said", "$3.9+ billion"), ("a", "$2B"), ("b", "$2.1B")],
        error: ("b", "$20B"),
        verdict: Verdict::Tension,
    },
    Seeded {
        name: "exactly at an open bound",
        formula: "t/a/c - t/b/c",
        rows: &[("said", "more than 40 models"), ("a", "45 models"), ("b", "4 models")],
        error: ("b", "5 models"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "a place too high",
        formula: "rank(t/a/c, t/a/c, t/b/c, t/d/c)",
        rows: &[("said", "#2"), ("a", "$5B"), ("b", "$9B"), ("d", "$1B")],
        error: ("said", "#1"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "one of several counted too many",
        formula: "count(t/*/c > '$2B')",
        rows: &[("said", "2"), ("a", "$5B"), ("b", "$9B"), ("d", "$1B")],
        error: ("d", "$7B"),
        verdict: Verdict::Disagrees,
    },
    Seeded {
        name: "an end for a start",
        formula: "between(t/a/c, start(t/b/c)); between(t/a/c, end(t/b/c))",
        rows: &[("said", "27 months"), ("a", "2024-01-01"), ("b", "2026-03-31")],
        error: ("b", "2026-03"),
        verdict: Verdict::Tension,
    },
    Seeded {
        name: "a figure that is not there",
        formula: "t/a/c / t/b/c",
        rows: &[("said", "2x"), ("a", "$2B"), ("b", "$1B")],
        error: ("b", "undisclosed"),
        verdict: Verdict::Unchecked,
    },
    Seeded {
        name: "cut off for rounded",
        formula: "t/a/c / t/b/c; floor(t/a/c / t/b/c)",
        rows: &[("said", "2x"), ("a", "20 models"), ("b", "10 models")],
        error: ("a", "29 models"),
        verdict: Verdict::Tension,
    },
];

#[test]
fn every_seeded_error_gets_its_verdict_and_none_is_found_where_there_is_none() {
    for Seeded { name, formula, rows, error, verdict } in SEEDED {
        let mut cells = Few::new(rows);
        let claim = claim(formula);
        let found = judge(&claim, &cells);
        assert!(matches!(found.verdict, Verdict::Agrees | Verdict::Rounds), "without {name}: {found:?}");
        cells.set(error.0, error.1);
        let found = judge(&claim, &cells);
        assert_eq!(found.verdict, verdict, "{name}: {found:?}");
    }
}

#[test]
fn no_end_is_off_by_the_last_bit_of_a_double() {
    let mut cells = Few::new(&[("said", "1")]);
    for (formula, verdict) in [
        ("0.1 + 0.2 = 0.3", Verdict::Agrees),
        ("0.1 + 0.2 > 0.3", Verdict::Disagrees),
        ("1 / 49 * 49 = 1", Verdict::Agrees),
        ("0.3 - 0.1 - 0.2 < 0", Verdict::Disagrees),
    ] {
        assert_eq!(judge(&claim(formula), &cells).verdict, verdict, "{formula}");
    }
    // An end that belongs to the bounds is met, and a trillionth of a trillionth beyond it is not.
    cells.set("said", "2.44x");
    assert_eq!(judge(&claim("multiple(2.435)"), &cells).verdict, Verdict::Agrees);
    assert_eq!(judge(&claim("multiple(2.434999999999999999999999)"), &cells).verdict, Verdict::Disagrees);
}
