//! Definitions: what a figure is a measure of, and on which basis money is stated.
//!
//! Knows the columns of their two tables and no figure. Invariant: a definition of money has a basis, no other has one, and
//! what may be set beside it may be so in turn.

use crate::text::Bilingual;

/// What figures measure, told so narrowly that two figures of one definition can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Id in `definitions`.
    pub id: String,
    /// Name, inside a sentence.
    pub name: Bilingual,
    /// What it is counted in, as in [`crate::data::Unit::quantity`].
    pub quantity: String,
    /// Id in `bases`; empty where it is none of money.
    pub basis: String,
    /// Ids of other definitions whose figures may be set beside its own: wholes of which it is a part, or what is told less exactly.
    pub comparable: Vec<String>,
    /// What it means, as a sentence.
    pub meaning: Bilingual,
}

/// How money is stated: at which price, for which time, of how many parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// Id in `bases`.
    pub id: String,
    /// Name, inside a sentence.
    pub name: Bilingual,
    /// What it means, as a sentence.
    pub meaning: Bilingual,
}

impl Definition {
    /// Whether figures of another definition may be compared with figures of this one.
    pub fn goes_with(&self, other: &str) -> bool {
        self.id == other || self.comparable.iter().any(|id| id == other)
    }
}
