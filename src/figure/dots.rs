//! Dots by their evidence: filled where confirmed, rings elsewhere, since a dot is too small to be hatched.
//!
//! Knows no axis. Invariant: the legend has a key for each of the two that the data use, and no other.

use crate::data::Grade;
use crate::figure::draft::{Draft, texture_of};
use crate::figure::{LegendEntry, Texture};
use crate::scene::Ink;

/// How the dot of a grade is drawn.
pub(crate) fn dot_texture(grade: Grade) -> Texture {
    if texture_of(grade) == Texture::Solid { Texture::Solid } else { Texture::Outline }
}

impl Draft<'_> {
    /// How the dot of a datum is drawn.
    pub fn dot_texture(&self, at: usize) -> Texture {
        self.data.get(at).map(|datum| dot_texture(datum.grade)).unwrap_or_default()
    }

    /// Legend keys for dots in this ink: which grades are filled, and which are rings.
    pub fn dot_legend(&self, ink: Ink) -> Vec<LegendEntry> {
        let mut entries: Vec<LegendEntry> = Vec::new();
        for entry in self.texture_legend() {
            let texture = if entry.texture == Texture::Solid { Texture::Solid } else { Texture::Outline };
            match entries.iter_mut().find(|other| other.texture == texture) {
                Some(other) => {
                    other.text = [other.text.as_str(), self.pick(", ", "、"), &entry.text].concat();
                }
                None => entries.push(LegendEntry { ink, texture, text: entry.text }),
            }
        }
        entries
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
