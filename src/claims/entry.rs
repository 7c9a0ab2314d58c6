//! An entry of the ledger: a claim with what was found of it.

use super::{Claim, Edit, Judgement, Outcome};

/// A claim with what was found of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The claim.
    pub claim: Claim,
    /// The verdict and what it rests on.
    pub judgement: Judgement,
    /// The edits, each of one figure, by which it would agree.
    pub causes: Vec<Edit>,
}

impl Entry {
    /// In how many of its readings it is met.
    pub fn met(&self) -> usize {
        self.judgement.readings.iter().filter(|(.., outcome)| *outcome != Outcome::Fails).count()
    }
}
