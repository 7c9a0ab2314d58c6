//! Channels: what a mark's elements look like and say, the same for all of them or each by its datum.
//!
//! Knows no mark. Invariant: a channel that is not given has the default of its kind, which the mark's builder knows.

/// What the elements of a mark have in common, or each for itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Channel<T> {
    /// By the kind of the channel: texture from the grade of the datum, ink from the home of its company, words from its
    /// value.
    #[default]
    Usual,
    /// The same for all.
    Same(T),
    /// For each row its own, in order of rows.
    Each(Vec<T>),
}

impl<T: Clone> Channel<T> {
    /// What the element of a row has, else the usual.
    pub fn at(&self, row: usize, usual: impl FnOnce() -> T) -> T {
        match self {
            Channel::Usual => usual(),
            Channel::Same(same) => same.clone(),
            Channel::Each(each) => each.get(row).cloned().unwrap_or_else(usual),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_channel_is_the_usual_one_the_same_or_each_row_has_its_own() {
        let usual = || 7;
        assert_eq!(Channel::Usual.at(1, usual), 7);
        assert_eq!(Channel::Same(3).at(1, usual), 3);
        assert_eq!(Channel::Each(vec![4, 5]).at(1, usual), 5);
        assert_eq!(Channel::Each(vec![4]).at(1, usual), 7);
    }
}
