//! Errors put in on purpose: whether the checker finds each, and agrees where there is none. It is the first thing to doubt.
//!
//! Knows a few cells by hand and no package. Invariant: every error is of a kind that people make.

use super::{Claim, FewCells, Verdict, judge};

/// A table that agrees, an error in one row of it, and the verdict that this must have.
pub struct Seeded {
    /// What is wrong.
    pub name: &'static str,
    /// How the row `said` should follow from the others.
    pub formula: &'static str,
    /// Rows with what is printed in each.
    pub rows: &'static [(&'static str, &'static str)],
    /// A row and what is printed there by mistake.
    pub error: (&'static str, &'static str),
    /// What must be found then.
    pub verdict: Verdict,
}

/// Every error put in on purpose.
pub const SEEDED: [Seeded; 28] = [
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
    Seeded {
        name: "a market value against a price after a round",
        formula: "t/a/c > t/b/c",
        rows: &[("said", "1"), ("a", "[market value] $56B"), ("b", "[market value] $30B")],
        error: ("b", "[value after a round] $30B"),
        verdict: Verdict::Incomparable,
    },
    Seeded {
        name: "a share of calls for a share of tokens",
        formula: "t/a/c",
        rows: &[("said", "[share of calls] 60%"), ("a", "[share of calls] 60%")],
        error: ("a", "[share of tokens] 60%"),
        verdict: Verdict::Incomparable,
    },
    Seeded {
        name: "a run rate added to the revenue of a year",
        formula: "sum(t/*/c)",
        rows: &[("said", "$279M"), ("a", "[revenue of a year] $79M"), ("b", "[revenue of a year] $200M")],
        error: ("b", "[run rate] $200M"),
        verdict: Verdict::Incomparable,
    },
    Seeded {
        name: "growth from one count to another",
        formula: "multiple(growth(value(t/a/c), t/b/c))",
        rows: &[("said", "1.2x"), ("a", "[of a country] 220 tokens"), ("b", "[of a country] 100 tokens")],
        error: ("b", "[of a marketplace] 100 tokens"),
        verdict: Verdict::Incomparable,
    },
];

/// How many of the seeded errors get their verdict, while the same table without the error agrees; and how many there are.
pub fn seeded() -> (usize, usize) {
    (SEEDED.iter().filter(|seeded| seeded.is_caught()).count(), SEEDED.len())
}

impl Seeded {
    /// Whether the table agrees without the error and gets its verdict with it.
    pub fn is_caught(&self) -> bool {
        let Ok(claim) = Claim::of_formulas("t/said/c", self.formula) else { return false };
        let mut cells = FewCells::new(self.rows);
        let before = judge(&claim, &cells).verdict;
        cells.set(self.error.0, self.error.1);
        matches!(before, Verdict::Agrees | Verdict::Rounds) && judge(&claim, &cells).verdict == self.verdict
    }
}
