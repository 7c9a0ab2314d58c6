//! Finding: which entries answer a query, and in which order.
//!
//! Knows names, details and values in both languages at once, whichever the reader reads, and Traditional characters as well
//! as Simplified ones. Invariant: every word of the
//! query stands somewhere in every answer, and of two answers the better fit comes first.

use crate::figure::{EntryKind, Index, IndexEntry};
use crate::text::{Fit, Folded, Letter};

/// How many answers of one kind are shown.
const IN_A_GROUP: usize = 8;
/// How many answers are shown in all.
const IN_ALL: usize = 24;
/// The rank of what is no answer; see [`rank`].
const NONE: usize = 6;

/// The answers to a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchResults {
    /// Positions of the entries shown, by kind; the kind with the best answer first.
    pub groups: Vec<(EntryKind, Vec<usize>)>,
    /// How many entries answer the query, shown or not.
    pub count: usize,
    /// Whether nothing answers it: these are the names nearest to it.
    pub is_near: bool,
}

impl Index {
    /// The answers to a query in either language. Where two fit equally well, the order of the index decides.
    pub fn find(&self, query: &str) -> SearchResults {
        let query = self.folded(query);
        let ranks: Vec<usize> = self.entries.iter().map(|entry| rank(entry, &query)).collect();
        let mut found = SearchResults::default();
        let mut shown = 0;
        for wanted in 0..NONE {
            for (at, entry) in self.entries.iter().enumerate() {
                if ranks.get(at) != Some(&wanted) {
                    continue;
                }
                found.count += 1;
                if shown < IN_ALL && found.take(entry.kind, at) {
                    shown += 1;
                }
            }
        }
        found
    }
}

impl SearchResults {
    /// Shows an entry, unless its group is full.
    pub(super) fn take(&mut self, kind: EntryKind, at: usize) -> bool {
        for (known, group) in &mut self.groups {
            if *known == kind {
                let room = group.len() < IN_A_GROUP;
                if room {
                    group.push(at);
                }
                return room;
            }
        }
        self.groups.push((kind, vec![at]));
        true
    }

    /// Positions of the entries shown, in the order in which they are shown.
    pub fn matches(&self) -> impl Iterator<Item = usize> {
        self.groups.iter().flat_map(|(_, group)| group.iter().copied())
    }
}

/// How well an entry answers: 0 when the query is its name, 1 when its name begins so; otherwise by the word that fits
/// worst, 2 where it begins a word of the name, 3 inside one, 4 and 5 for the same in the detail or the value. [`NONE`]
/// when a word is nowhere in it.
fn rank(entry: &IndexEntry, query: &Folded) -> usize {
    let words: Vec<&[Letter]> = query.words().collect();
    let mut best = vec![NONE; words.len()];
    for (at, text) in [&entry.name, &entry.detail, &entry.value].into_iter().enumerate() {
        for form in [&text.en, &text.zh] {
            let folded = Folded::of(form);
            if at == 0 {
                match folded.find(&query.letters) {
                    Some((Fit::Whole, ..)) => return 0,
                    Some((Fit::Start, ..)) => best.fill(1),
                    _ => {}
                }
            }
            for (best, word) in best.iter_mut().zip(&words) {
                if let Some((fit, ..)) = folded.find(word) {
                    // What is measured is as much a figure's name as whose it is.
                    let named = at == 0 || (at == 1 && entry.kind == EntryKind::Figure);
                    let here = if named { 2 } else { 4 } + usize::from(fit == Fit::Inside);
                    *best = here.min(*best);
                }
            }
        }
    }
    best.into_iter().max().unwrap_or(NONE)
}
