//! The ledger: every claim of a package with its verdict.
//!
//! Reads the table `claims` of a dataset. Invariant: a ledger that exists is whole; each formula in it could be read and each
//! kind and label is known.

use super::cause::causes;
use super::claim::{KINDS, LABELS};
use super::edit_written::edit_written;
use super::{CellAddress, Claim, ClaimError, Edit, Entry, EvaluationError, Formula, Verdict, judge};
use crate::data::{Dataset, Row, Table};
use crate::text::{Bilingual, Lang};

/// The table of claims.
const TABLE: &str = "claims";

/// Every claim of a package, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The claims with their verdicts.
    pub entries: Vec<Entry>,
}

impl Ledger {
    /// Reads and judges the claims of a dataset.
    ///
    /// # Errors
    /// Names the row, the column and, in a formula, the position.
    pub fn read(dataset: &Dataset) -> Result<Ledger, ClaimError> {
        let Some(table) = dataset.maybe_ledger(TABLE) else { return Ok(Ledger { entries: Vec::new() }) };
        let mut entries = Vec::new();
        for row in &table.rows {
            let claim = claim(table, row)?;
            let judgement = judge(&claim, dataset);
            if let Some(EvaluationError::Kind(found)) = &judgement.trouble {
                let spot = CellAddress::new(TABLE, &row.id, "formula");
                return Err(ClaimError::cell(spot, found, "a formula whose parts go together"));
            }
            let causes = causes(&claim, judgement.verdict, dataset);
            entries.push(Entry { claim, judgement, causes });
        }
        Ok(Ledger { entries })
    }

    /// One line for each claim: its id, its verdict and whether its figure changes the point; what is kept to see changes by.
    pub fn verdicts(&self) -> Vec<String> {
        let line = |entry: &Entry| {
            let point = if entry.judgement.changes_point { "changes-the-point" } else { "" };
            [entry.claim.id.as_str(), entry.judgement.verdict.code(), point].join(",")
        };
        self.entries.iter().map(line).collect()
    }

    /// The claim with this id.
    pub fn maybe_entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.claim.id == id)
    }

    /// The claims that take a cell, `table/row/column`, the weightiest first.
    pub fn taking(&self, cell: &str) -> Vec<&Entry> {
        let mut found: Vec<&Entry> = self.entries.iter().filter(|entry| entry.claim.takes(cell)).collect();
        found.sort_by_key(|entry| entry.weight());
        found
    }

    /// The claims that take any of these cells, each with those that it takes, the weightiest first.
    pub fn taking_any<'a>(&self, cells: &[&'a str]) -> Vec<(&Entry, Vec<&'a str>)> {
        let mut found: Vec<(&Entry, Vec<&'a str>)> = Vec::new();
        for entry in &self.entries {
            let taken: Vec<&str> = cells.iter().copied().filter(|cell| entry.claim.takes(cell)).collect();
            if !taken.is_empty() {
                found.push((entry, taken));
            }
        }
        found.sort_by_key(|(entry, _)| entry.weight());
        found
    }

    /// How many claims have a verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.entries.iter().filter(|entry| entry.judgement.verdict == verdict).count()
    }

    /// Each edit once, with the ids of all claims that would agree by it; what explains most comes first.
    pub fn causes(&self) -> Vec<(&Edit, Vec<&str>)> {
        let mut found: Vec<(&Edit, Vec<&str>)> = Vec::new();
        for entry in &self.entries {
            for edit in &entry.causes {
                match found.iter_mut().find(|(known, _)| *known == edit) {
                    Some((_, ids)) => ids.push(&entry.claim.id),
                    None => found.push((edit, vec![&entry.claim.id])),
                }
            }
        }
        found.sort_by_key(|(_, ids)| std::cmp::Reverse(ids.len()));
        found
    }

    /// An edit in words.
    pub fn edit_written(edit: &Edit, dataset: &Dataset, lang: Lang) -> String {
        edit_written(edit, dataset, lang)
    }
}

/// The text of a row's cell.
pub(super) fn text<'a>(table: &'a Table, row: &'a Row, column: &str) -> Result<&'a Bilingual, ClaimError> {
    let cell = table.maybe_column(column).and_then(|at| row.cells.get(at));
    let missing = || ClaimError::Column(CellAddress::new(&table.id, &row.id, column));
    cell.map(|cell| &cell.text).ok_or_else(missing)
}

/// The ids in a row's cell, joined by `;`.
pub(super) fn ids(table: &Table, row: &Row, column: &str) -> Result<Vec<String>, ClaimError> {
    let ids = text(table, row, column)?.en.split(';').map(str::trim);
    Ok(ids.filter(|id| !id.is_empty()).map(str::to_owned).collect())
}

fn claim(table: &Table, row: &Row) -> Result<Claim, ClaimError> {
    let cell = |column: &str| text(table, row, column).map(|text| text.en.trim().to_owned());
    let both = |column: &str| text(table, row, column).cloned();
    let spot = |column: &str| CellAddress::new(&table.id, &row.id, column);
    let wrong = |column: &str, found: &str, expected: &str| ClaimError::cell(spot(column), found, expected);
    let formula = |column: &str, text: &str, from: usize| {
        Formula::parse(text).map_err(|mut error| {
            error.position += from;
            ClaimError::Formula(spot(column), Box::new(error))
        })
    };
    let maybe = |column: &str| {
        let text = cell(column)?;
        if text.is_empty() { Ok(None) } else { formula(column, &text, 0).map(Some) }
    };
    let kind = cell("kind")?;
    if !KINDS.contains(&kind.as_str()) {
        return Err(wrong("kind", &kind, &KINDS.join(", ")));
    }
    let written = cell("formula")?;
    let mut readings = Vec::new();
    let mut from = 0;
    for part in written.split(';').filter(|_| !written.is_empty()) {
        let (label, inner, offset) = match part.split_once(':') {
            Some((label, inner)) => (label.trim(), inner, label.chars().count() + 1),
            None => ("", part, 0),
        };
        if !label.is_empty() && !LABELS.contains(&label) {
            return Err(wrong("formula", label, &["a label such as ", &LABELS.join(", ")].concat()));
        }
        readings.push((label.to_owned(), formula("formula", inner, from + offset)?));
        from += part.chars().count() + 1;
    }
    let claim = Claim {
        id: row.id.clone(),
        kind,
        section: row.cells.first().map(|cell| cell.evidence.section.clone()).unwrap_or_default(),
        places: ids(table, row, "places")?,
        statement: both("statement")?,
        stated: maybe("stated")?,
        formula: written,
        readings,
        point: maybe("point")?,
        missing: both("missing")?,
        differs: cell("differs")?,
        companies: table
            .maybe_column("companies")
            .and_then(|at| row.cells.get(at))
            .map(|cell| cell.reading.refs().to_vec())
            .unwrap_or_default(),
        note: both("note")?,
        outside: both("outside")?,
    };
    if claim.readings.is_empty() && claim.missing.en.is_empty() && claim.differs.is_empty() {
        return Err(wrong("formula", "", "a formula, or what is missing for one"));
    }
    if (claim.kind == "outside") == claim.outside.en.is_empty() {
        return Err(wrong(
            "outside",
            &claim.outside.en,
            "a source for a claim of the kind `outside`, and for no other",
        ));
    }
    Ok(claim)
}
