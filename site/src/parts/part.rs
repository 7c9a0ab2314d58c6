//! The parts of a program, in their order.
//!
//! Knows how many there are and which entry begins which, not what is in them. Invariant: a part needs those before it alone.

/// The entries of a program that parts after the first begin at, in the order of these.
pub type Entries<'a> = &'a [&'static str];

/// Where something stands: in the first part, or in one after it. What comes earlier is less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part(usize);

impl Part {
    /// What does without the others.
    pub const FIRST: Part = Part(0);

    /// All parts of a program with these entries, in order.
    pub fn all(entries: Entries) -> impl Iterator<Item = Part> + use<> {
        (0..=entries.len()).map(Part)
    }

    /// The one that has the export of this name: the first, unless it is an entry of another's.
    pub fn showing(entries: Entries, export: &str) -> Part {
        Part(entries.iter().position(|entry| *entry == export).map_or(0, |at| at + 1))
    }
}
