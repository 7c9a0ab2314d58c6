//! The ordinal scale: a place in a palette for each category.
//!
//! Knows neither the categories' names nor the palette's colours. Invariant: a position is always inside the palette.

/// Categories by index, onto a palette that starts again when it runs out.
///
/// An empty palette has one position, the first, so that there is always an answer.
///
/// ```
/// use olympus::scale::Ordinal;
/// let fill = Ordinal::new(3);
/// assert_eq!([0, 1, 2, 3, 4].map(|index| fill.position(index)), [0, 1, 2, 0, 1]);
/// assert_eq!(Ordinal::new(0).position(5), 0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ordinal {
    size: usize,
}

impl Ordinal {
    /// A scale onto a palette of `size` positions; zero is taken as one.
    pub fn new(size: usize) -> Self {
        Ordinal { size: size.max(1) }
    }

    /// How many positions there are, at least one.
    #[expect(clippy::len_without_is_empty, reason = "a palette is never empty")]
    pub fn len(&self) -> usize {
        self.size
    }

    /// The palette position of category `index`.
    pub fn position(&self, index: usize) -> usize {
        index % self.size
    }
}
