//! Coverage: which places with figures were considered, and what became of each.
//!
//! Reads the table `coverage` of a dataset, which names places by section, paragraph and sentence, or by cell, and holds no
//! sentence. Invariant: each place has a fate, and one whose fate is a claim names claims.

use super::ledger::{ids, text};
use super::{CellAddress, ClaimError};
use crate::data::Dataset;

/// What became of a place with figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It states what follows from other figures, or compares: there are claims for it.
    Claimed,
    /// Its figures are where others come from: claims compute with them.
    Input,
    /// Its figures stand alone; nothing else bears on them.
    Alone,
    /// Its digits are part of a name or say when.
    Name,
}

/// A place with figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Considered {
    /// The place: `5.1/p2/s3`, or the address of a cell.
    pub id: String,
    /// The figures, as they are printed.
    pub figures: Vec<String>,
    /// What became of it.
    pub fate: Fate,
    /// Ids of the claims.
    pub claims: Vec<String>,
}

const FATES: [(&str, Fate); 4] =
    [("claimed", Fate::Claimed), ("input", Fate::Input), ("alone", Fate::Alone), ("name", Fate::Name)];

impl Fate {
    /// Its code in the table.
    pub fn code(self) -> &'static str {
        FATES.iter().find(|(_, fate)| *fate == self).map_or("", |(code, _)| code)
    }
}

/// Every place that was considered.
///
/// # Errors
/// Names the row and column that cannot be read.
pub fn coverage(dataset: &Dataset) -> Result<Vec<Considered>, ClaimError> {
    let Some(table) = dataset.maybe_ledger("coverage") else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for row in &table.rows {
        let code = &text(table, row, "fate")?.en;
        let wrong = |column: &str, found: &str, expected: &str| {
            ClaimError::cell(CellAddress::new(&table.id, &row.id, column), found, expected)
        };
        let fate = FATES.iter().find(|(known, _)| known == code).map(|(_, fate)| *fate);
        let fate = fate.ok_or_else(|| wrong("fate", code, "`claimed`, `input`, `alone` or `name`"))?;
        let claims = ids(table, row, "claims")?;
        if (fate == Fate::Claimed || fate == Fate::Input) == claims.is_empty() {
            return Err(wrong(
                "claims",
                "",
                "claims for what is claimed or computed with, and for nothing else",
            ));
        }
        let figures = ids(table, row, "figures")?;
        found.push(Considered { id: row.id.clone(), figures, fate, claims });
    }
    Ok(found)
}
