//! Nearness: which names a reader may have meant where nothing answers a query.
//!
//! Knows names in both languages, not how answers look. Latin words are near by single edits (a letter wrong, missing, too many, or two
//! changed round), to a name's word or its beginning; Chinese words by the characters that they share with a name in its order. There is
//! no pinyin in the index: the Latin names of Chinese companies mostly are theirs. Invariant: a name that is offered is at most half
//! made of mistakes, and the nearest comes first.

use crate::figure::{EntryKind, Index, IndexEntry, SearchResults};
use crate::scale;
use crate::text::{Folded, Letter};

/// How many names are offered.
const AT_MOST: usize = 6;

impl Index {
    /// The answers to a query, or where there are none the names that are nearest to it.
    pub fn find_or_nearest(&self, query: &str) -> SearchResults {
        let found = self.find(query);
        if found.count > 0 { found } else { self.nearest(query) }
    }

    /// The names that are nearest to a query that nothing answers.
    fn nearest(&self, query: &str) -> SearchResults {
        let query = self.folded(query);
        let mut near: Vec<(usize, usize)> = Vec::new();
        for (at, entry) in self.entries.iter().enumerate() {
            // Figures and events are called after what stands here already.
            if !matches!(entry.kind, EntryKind::Figure | EntryKind::Event)
                && let Some(mistakes) = mistakes(entry, &query)
            {
                near.push((mistakes, at));
            }
        }
        let count = near.len().min(AT_MOST);
        let mut found = SearchResults { is_near: true, count, ..SearchResults::default() };
        for place in scale::order(near.len(), &|a, b| near.get(a).cmp(&near.get(b))).into_iter().take(count) {
            let Some(&(_, at)) = near.get(place) else { continue };
            if let Some(entry) = self.entries.get(at) {
                found.take(entry.kind, at);
            }
        }
        found
    }
}

/// How much of a query is a mistake for an entry's name, with the difference of their lengths for names that are equally near;
/// nothing where they are far apart.
fn mistakes(entry: &IndexEntry, query: &Folded) -> Option<usize> {
    let asked = query.letters.len();
    let of = |name: &str| {
        let name = Folded::of(name);
        let wrong: usize = query.words().map(|word| wrong(word, &name)).sum();
        // The whole may be near where its words are parted otherwise.
        let joined =
            if is_latin(&query.letters) { edits(&query.letters, &name.letters, false) } else { asked };
        let wrong = wrong.min(if joined > room(&query.letters) { asked } else { joined });
        (2 * wrong <= asked && asked > 1).then(|| 64 * wrong + name.letters.len().abs_diff(asked).min(63))
    };
    [&entry.name.en, &entry.name.zh].into_iter().filter_map(|name| of(name)).min()
}

/// How many letters of a word are mistakes for a name: all of them where they are too many.
fn wrong(word: &[Letter], name: &Folded) -> usize {
    let least = if is_latin(word) {
        // The last letters may not have been typed yet.
        let open = word.len() > 3;
        name.words().map(|there| edits(word, there, open)).min()
    } else {
        Some(word.len() - shared(word, &name.letters))
    };
    least.filter(|least| *least <= room(word)).unwrap_or(word.len())
}

/// How many mistakes there may be in a word.
fn room(word: &[Letter]) -> usize {
    match word.len() {
        many if !is_latin(word) => many / 2,
        0..=2 => 0,
        3..=5 => 1,
        6..=8 => 2,
        _ => 3,
    }
}

fn is_latin(word: &[Letter]) -> bool {
    word.first().is_some_and(|letter| letter.c.is_ascii())
}

/// The least number of edits that make one word the other, or with `open` the other's beginning.
fn edits(word: &[Letter], there: &[Letter], open: bool) -> usize {
    let same = |a: usize, b: usize| match (word.get(a), there.get(b)) {
        (Some(a), Some(b)) => a.c == b.c,
        _ => false,
    };
    let width = there.len() + 1;
    let mut table: Vec<usize> = (0..width).collect();
    let at = |table: &[usize], row: usize, column: usize| {
        table.get(row * width + column).copied().unwrap_or(usize::MAX / 2)
    };
    for a in 0..word.len() {
        table.push(a + 1);
        for b in 0..there.len() {
            let kept = at(&table, a, b) + usize::from(!same(a, b));
            let mut least = kept.min(at(&table, a, b + 1) + 1).min(at(&table, a + 1, b) + 1);
            if a > 0 && b > 0 && same(a, b - 1) && same(a - 1, b) {
                least = least.min(at(&table, a - 1, b - 1) + 1);
            }
            table.push(least);
        }
    }
    let last = table.get(word.len() * width..).unwrap_or_default();
    let least = if open { last.iter().min() } else { last.last() };
    least.copied().unwrap_or(word.len())
}

/// How many characters of a word stand in a name in the same order.
fn shared(word: &[Letter], name: &[Letter]) -> usize {
    let mut row = vec![0; name.len() + 1];
    for letter in word {
        let mut before = 0;
        for (at, there) in name.iter().enumerate() {
            let left = row.get(at).copied().unwrap_or(0);
            let Some(here) = row.get_mut(at + 1) else { continue };
            let above = *here;
            *here = if letter.c == there.c { before + 1 } else { above.max(left) };
            before = above;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted_to_a_word_or_to_its_beginning() {
        let letters = |word: &str| Folded::of(word).letters;
        for (word, there, open, expected) in [
            ("baidu", "baidu", false, 0),
            ("baydu", "baidu", false, 1),
            ("badiu", "baidu", false, 1),
            ("badu", "baidu", false, 1),
            ("baiidu", "baidu", false, 1),
            ("anthor", "anthropic", true, 1),
            ("anthor", "anthropic", false, 4),
            ("", "baidu", false, 5),
        ] {
            assert_eq!(edits(&letters(word), &letters(there), open), expected, "{word} {there}");
        }
        assert_eq!(shared(&letters("月之黑面"), &letters("月之暗面")), 3);
        assert_eq!(shared(&letters("面月"), &letters("月之暗面")), 1);
    }
}
