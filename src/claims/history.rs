//! History: how verdicts changed from one edition of the data to the next.
//!
//! Knows ledgers and the days of their data, no page. Invariant: a claim that is judged alike in all editions has no history.

use super::{Ledger, Verdict};
use crate::data::Dataset;

/// A verdict that is another one than in the edition before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictChange {
    /// Id of the claim.
    pub claim: String,
    /// The claim in words, in English, as the later edition has it, or the earlier one where that has it no more.
    pub statement: String,
    /// Version of the data with which it changed.
    pub version: String,
    /// Day of those data.
    pub created: String,
    /// The verdict before; none for a claim that was not there.
    pub before: Option<Verdict>,
    /// The verdict since; none for a claim that is not there any more.
    pub after: Option<Verdict>,
}

/// What changed between editions, given from the first to the present one. An edition without claims is from before there was a
/// ledger.
pub fn history(editions: &[(&Dataset, &Ledger)]) -> Vec<VerdictChange> {
    let editions: Vec<_> = editions.iter().filter(|(_, ledger)| !ledger.entries.is_empty()).collect();
    let mut found = Vec::new();
    for pair in editions.windows(2) {
        let [(_, earlier), (dataset, later)] = pair else { continue };
        let gone = earlier.entries.iter().filter(|entry| later.maybe_entry(&entry.claim.id).is_none());
        for entry in later.entries.iter().chain(gone) {
            let verdict =
                |ledger: &Ledger| ledger.maybe_entry(&entry.claim.id).map(|entry| entry.judgement.verdict);
            let (before, after) = (verdict(earlier), verdict(later));
            if before != after {
                found.push(VerdictChange {
                    claim: entry.claim.id.clone(),
                    statement: entry.claim.statement.en.clone(),
                    version: dataset.version(),
                    created: dataset.created().to_owned(),
                    before,
                    after,
                });
            }
        }
    }
    found
}
