//! Order: the positions of things, sorted.
//!
//! Knows the things by position only, so that one piece of machine code serves every list; the library's sorts are
//! written out anew for each type. Invariant: a permutation of `0..n`, and equal things keep their order.

use std::cmp::Ordering;

/// The positions `0..n` in ascending order by `compare`. Made for the short lists of a chart: the work grows with
/// the square of a list that is out of order.
///
/// ```
/// use olympus::scale::order;
/// let words = ["pear", "fig", "apple", "nut"];
/// assert_eq!(order(4, &|a, b| words[a].len().cmp(&words[b].len())), [1, 3, 0, 2]);
/// ```
pub fn order(n: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(n);
    for at in 0..n {
        let place = order.iter().rposition(|before| compare(*before, at) != Ordering::Greater);
        order.insert(place.map_or(0, |before| before + 1), at);
    }
    order
}
