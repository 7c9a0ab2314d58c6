//! Which company is told of in which measure: what is stated, what follows from other figures, what contradicts itself, and what is
//! never said.
//!
//! Knows no page. Invariant: a figure of a known measure of a company stands in one cell of the grid.

use super::contradiction::{MEASURES, contradictions, stated};
use super::{Address, Formula, Ledger, Verdict};
use crate::data::Dataset;

/// How a company stands in a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// No figure says it.
    Never,
    /// A figure says it.
    Stated,
    /// A figure says it that also follows from others.
    Derived,
    /// Figures say it that cannot all hold, or what follows from others disagrees.
    Contradictory,
}

/// A company in a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridCell {
    /// How it stands.
    pub stand: Standing,
    /// Its figures, in the order of the tables.
    pub figures: Vec<Address>,
    /// Ids of the claims that say so, where it is derived or contradictory.
    pub claims: Vec<String>,
}

/// Companies by measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Ids of the companies that have a figure of any measure, in the dataset's order, each with a cell for each of [`MEASURES`].
    pub rows: Vec<(String, Vec<GridCell>)>,
}

impl Standing {
    /// Every stand, from nothing to too much.
    pub const ALL: [Standing; 4] =
        [Standing::Never, Standing::Stated, Standing::Derived, Standing::Contradictory];

    /// Its code in files and styles.
    pub fn code(self) -> &'static str {
        match self {
            Standing::Never => "never",
            Standing::Stated => "stated",
            Standing::Derived => "derived",
            Standing::Contradictory => "contradictory",
        }
    }
}

impl Grid {
    /// The grid of a dataset and its ledger.
    pub fn of(dataset: &Dataset, ledger: &Ledger) -> Grid {
        let figures = stated(dataset);
        let contradicted = contradictions(dataset);
        let cell = |company: &str, measure: usize| {
            let here = figures.iter().filter(|figure| figure.company == company && figure.measure == measure);
            let figures: Vec<Address> = here.map(|figure| figure.address.clone()).collect();
            let mut stand = if figures.is_empty() { Standing::Never } else { Standing::Stated };
            let mut claims = Vec::new();
            for entry in &ledger.entries {
                let Some(Formula::Cell(address)) = &entry.claim.stated else { continue };
                if !figures.iter().any(|figure| figure.cell() == address.cell()) {
                    continue;
                }
                let of = match entry.judgement.verdict {
                    Verdict::Disagrees => Standing::Contradictory,
                    Verdict::Agrees | Verdict::Rounds | Verdict::Tension => Standing::Derived,
                    Verdict::Unchecked | Verdict::Incomparable => continue,
                };
                stand = stand.max(of);
                claims.push(entry.claim.id.clone());
            }
            let is_here = |address: &Address| figures.contains(address);
            if contradicted.iter().any(|pair| is_here(&pair.left) && is_here(&pair.right)) {
                stand = Standing::Contradictory;
            }
            GridCell { stand, figures, claims }
        };
        let rows = dataset.companies().iter().map(|company| {
            (company.id.clone(), (0..MEASURES.len()).map(|measure| cell(&company.id, measure)).collect())
        });
        let is_told_of =
            |(_, cells): &(String, Vec<GridCell>)| cells.iter().any(|cell| cell.stand > Standing::Never);
        Grid { rows: rows.filter(is_told_of).collect() }
    }

    /// How many cells stand so.
    pub fn count(&self, stand: Standing) -> usize {
        self.rows.iter().flat_map(|(_, cells)| cells).filter(|cell| cell.stand == stand).count()
    }
}
