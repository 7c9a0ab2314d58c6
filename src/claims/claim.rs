//! A claim: what is stated, and how it should follow from cells.
//!
//! Knows no verdict. Invariant: its kind and the labels of its readings are known, and it has a formula or says what is
//! missing for one.

use super::{Address, Formula, FormulaError, Function};
use crate::text::Bilingual;

/// What sort of statement a claim is.
pub const KINDS: [&str; 14] = [
    "ratio",
    "share",
    "sum",
    "difference",
    "growth",
    "conversion",
    "count",
    "rank",
    "order",
    "span",
    "equality",
    "comparison",
    "bound",
    // What can only be judged by knowledge that the article does not give, each with its source.
    "outside",
];

/// What a reading of a claim may be called: how a figure is taken in it.
pub const LABELS: [&str; 19] = [
    "printed",
    "stated-rate",
    "other-pair",
    "start",
    "end",
    "bound",
    "value",
    "rounded",
    "cut-off",
    "table",
    "prose",
    "whole",
    "part",
    "multiple",
    "increase",
    "closed",
    "negotiated",
    "during",
    "after",
];

/// A statement with its formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its id, by which it is cited.
    pub id: String,
    /// One of [`KINDS`].
    pub kind: String,
    /// Section of the article.
    pub section: String,
    /// Where it is stated: section, paragraph and sentence, or the address of a cell.
    pub places: Vec<String>,
    /// The statement, in other words.
    pub statement: Bilingual,
    /// What is stated: a cell, a printed figure or `true`.
    pub stated: Option<Formula>,
    /// The formula as it is written in the table.
    pub formula: String,
    /// The formulas by which it may be read, each with its label; empty for a lone one.
    pub readings: Vec<(String, Formula)>,
    /// What has to hold for the statement to keep its point, whatever its figure; none where nothing hangs on it.
    pub point: Option<Formula>,
    /// What would be needed to check it, where it cannot be.
    pub missing: Bilingual,
    /// Why its figures must not be compared: the code of a difference of definition.
    pub differs: String,
    /// Ids of the companies it speaks of.
    pub companies: Vec<String>,
    /// Something to know beside the verdict.
    pub note: Bilingual,
    /// What outside knowledge it rests on, where it does.
    pub outside: Bilingual,
}

impl Claim {
    /// A claim of formulas alone: what is stated follows by any of the readings, joined by `;`.
    ///
    /// # Errors
    /// Names the position of what is no formula.
    pub fn of_formulas(stated: &str, readings: &str) -> Result<Claim, FormulaError> {
        let none = Bilingual::new("", "");
        let parse = |text: &str| Formula::parse(text).map(|formula| (String::new(), formula));
        Ok(Claim {
            id: "claim".to_owned(),
            kind: "ratio".to_owned(),
            section: String::new(),
            places: Vec::new(),
            statement: none.clone(),
            stated: Some(Formula::parse(stated)?),
            formula: readings.to_owned(),
            readings: readings.split(';').map(parse).collect::<Result<_, _>>()?,
            point: None,
            missing: none.clone(),
            differs: String::new(),
            companies: Vec::new(),
            note: none.clone(),
            outside: none,
        })
    }

    /// Whether it states a figure, not that something holds.
    pub fn states_a_figure(&self) -> bool {
        self.stated.as_ref().is_some_and(|formula| !matches!(formula, Formula::Name(_)))
    }

    /// The cells and columns that it takes, each once, those of what is stated first.
    pub fn cells(&self) -> Vec<&Address> {
        let stated = self.stated.iter().flat_map(Formula::addresses);
        let taken = self.readings.iter().flat_map(|(_, formula)| formula.addresses());
        let mut found: Vec<&Address> = Vec::new();
        for address in stated.chain(taken) {
            if !found.iter().any(|known| known.is_same_cell(address)) {
                found.push(address);
            }
        }
        found
    }

    /// Whether any of its formulas converts money.
    pub fn converts(&self) -> bool {
        let readings = self.readings.iter().map(|(_, formula)| formula);
        let mut found = false;
        for formula in readings.chain(&self.stated) {
            formula.visit(&mut |inner| found |= matches!(inner, Formula::Call(Function::Convert, _)));
        }
        found
    }

    /// Whether it takes the cell of this id, `table/row/column`, by itself or with its whole column.
    pub fn takes(&self, cell: &str) -> bool {
        let Some(cell) = Address::maybe_new(cell) else { return false };
        let has = |address: &&Address| {
            let whole = Address { row: cell.row.clone(), ..(*address).clone() };
            address.is_same_cell(&cell) || address.is_column() && whole.is_same_cell(&cell)
        };
        self.cells().iter().any(has)
    }
}
