//! Dots by their evidence: filled where confirmed, rings elsewhere, since a dot is too small to be hatched.
//!
//! Knows no axis. Invariant: a dot is filled or a ring, and nothing between.

use crate::data::Grade;
use crate::figure::draft::{Draft, texture_of};
use crate::look::Texture;

/// How the dot of a grade is drawn.
pub(crate) fn dot_texture(grade: Grade) -> Texture {
    if texture_of(grade) == Texture::Solid { Texture::Solid } else { Texture::Outline }
}

impl Draft<'_> {
    /// How the dot of a datum is drawn.
    pub fn dot_texture(&self, at: usize) -> Texture {
        self.data.get(at).map(|datum| dot_texture(datum.grade)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_confirmed_dots_are_filled() {
        let filled = Grade::ALL.map(|grade| dot_texture(grade) == Texture::Solid);
        assert_eq!(filled, [true, true, false, false, false, false, false]);
    }
}
