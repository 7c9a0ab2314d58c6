//! Dots by their evidence: filled where confirmed, rings elsewhere, since a dot is too small to be hatched.
//!
//! Knows no axis. Invariant: a dot is filled or a ring, and nothing between.

use crate::data::Grade;
use crate::figure::draft::{Draft, texture_of};
use crate::figure::{MarkItem, Position, Side};
use crate::look::{Ink, Texture};

/// Radius of a dot.
const RADIUS: f64 = 7.0;

/// How the dot of a grade is drawn.
pub(crate) fn dot_texture(grade: Grade) -> Texture {
    if texture_of(grade) == Texture::Solid { Texture::Solid } else { Texture::Outline }
}

impl Draft<'_> {
    /// How the dot of a datum is drawn.
    pub fn dot_texture(&self, at: usize) -> Texture {
        dot_texture(self.grade(at))
    }

    /// The dot of a datum, in the ink of its company's home.
    pub fn dot(&self, at: usize, x: Position, y: Position) -> MarkItem {
        let dot = MarkItem::at(x, y, self.inks_at(at).0).with_size(RADIUS);
        dot.with_texture(self.dot_texture(at)).with_datum(at)
    }

    /// The dot of a datum at its number, in the middle of a row, with words beside it.
    pub fn dot_in_row(
        &self,
        at: usize,
        row: usize,
        words: impl Into<String>,
        side: Side,
        strong: bool,
    ) -> MarkItem {
        let dot = self.dot(at, Position::Value(self.amount(at)), Position::Row(row, 0.5));
        dot.with_label(words, side, strong, self.inks_at(at).1)
    }

    /// The value of a datum as a block of words.
    pub fn block(&self, at: usize, across: (f64, f64), y: Position, ink: Ink) -> MarkItem {
        MarkItem::block(across, y, self.value(at), false, ink).with_datum(at)
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
