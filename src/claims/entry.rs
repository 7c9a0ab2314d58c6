//! An entry of the ledger: a claim with what was found of it.

use super::{Claim, Edit, Judgement, Outcome, Verdict};

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

/// What a reader should see first: what does not hold, what may not, what cannot be told, and what does.
const ORDER: [Verdict; 6] = [
    Verdict::Disagrees,
    Verdict::Tension,
    Verdict::Incomparable,
    Verdict::Unchecked,
    Verdict::Rounds,
    Verdict::Agrees,
];

impl Entry {
    /// Its place among others, the weightiest having the least: by its verdict, before the same verdict what changes a point.
    pub fn weight(&self) -> usize {
        let at = ORDER.iter().position(|verdict| *verdict == self.judgement.verdict).unwrap_or(ORDER.len());
        2 * at + usize::from(!self.judgement.changes_point)
    }

    /// In how many of its readings it is met.
    pub fn met(&self) -> usize {
        self.judgement.readings.iter().filter(|(.., outcome)| *outcome != Outcome::Fails).count()
    }
}
