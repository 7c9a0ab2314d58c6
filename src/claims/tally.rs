//! How some claims fared, counted by verdict.
//!
//! Knows no figure. Invariant: the counts add up to the number of claims.

use super::{Entry, Verdict};
use crate::text::Lang;
use crate::text::words::{claims as words, common};

/// "1 disagrees, 2 agree": the weightiest first, as the claims stand.
pub fn tally_written(entries: &[&Entry], lang: Lang) -> String {
    let mut counts: Vec<(Verdict, usize)> = Vec::new();
    for entry in entries {
        let verdict = entry.judgement.verdict;
        match counts.iter_mut().find(|(known, _)| *known == verdict) {
            Some((_, count)) => *count += 1,
            None => counts.push((verdict, 1)),
        }
    }
    let parts: Vec<String> =
        counts.into_iter().map(|(verdict, count)| counted(verdict, count, lang)).collect();
    parts.join(common::COMMA.say(lang))
}

fn counted(verdict: Verdict, count: usize, lang: Lang) -> String {
    let text = &count.to_string();
    match verdict {
        Verdict::Agrees => words::CountAgrees { count }.say(lang),
        Verdict::Rounds => words::CountRounds { count }.say(lang),
        Verdict::Tension => words::CountTension { count: text }.say(lang),
        Verdict::Disagrees => words::CountDisagrees { count }.say(lang),
        Verdict::Unchecked => words::CountUnchecked { count: text }.say(lang),
        Verdict::Incomparable => words::CountIncomparable { count: text }.say(lang),
    }
}
