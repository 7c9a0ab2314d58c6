//! Dumbbells: two data of a row on one axis, joined by a line.
//!
//! Knows data, rows and inks, no chart. Invariant: words stand outside the pair, the larger one's at the right.

use crate::figure::draft::{Draft, texture_of};
use crate::figure::{Mark, MarkItem, MarkKind, Position, Side};
use crate::look::Ink;
use crate::look::Texture;

/// Radius of the dots.
const RADIUS: f64 = 7.0;

/// One end of a pair.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct DumbbellEnd {
    /// Position of its datum.
    pub datum: usize,
    /// Where it stands.
    pub number: f64,
    /// What is written at it.
    pub words: String,
    /// How well supported it is.
    pub texture: Texture,
    /// Inks of the dot and of its words.
    pub inks: (Ink, Ink),
}

impl DumbbellEnd {
    /// The end of a datum, with its value.
    pub fn of(draft: &Draft, datum: usize, inks: (Ink, Ink)) -> DumbbellEnd {
        let grade = draft.data.get(datum).map(|d| d.grade).unwrap_or_default();
        let words = draft.value(datum).to_owned();
        DumbbellEnd { datum, number: draft.amount(datum), words, texture: texture_of(grade), inks }
    }
}

/// The pairs, one a row, in the middle of each: a mark of links, then one of dots.
pub(crate) fn marks(pairs: &[[DumbbellEnd; 2]]) -> Vec<Mark> {
    let (mut links, mut dots) = (Vec::new(), Vec::new());
    for (row, [a, b]) in pairs.iter().enumerate() {
        let y = Position::Row(row, 0.5);
        let link = MarkItem::at(Position::Value(a.number), y, Ink::Axis);
        links.push(link.with_end(Position::Value(b.number), y).with_size(1.5));
        for (end, other) in [(a, b), (b, a)] {
            let side = if end.number > other.number { Side::Right } else { Side::Left };
            dots.push(
                MarkItem::at(Position::Value(end.number), y, end.inks.0)
                    .with_size(RADIUS)
                    .with_texture(end.texture)
                    .with_datum(end.datum)
                    .with_label(end.words.clone(), side, true, end.inks.1),
            );
        }
    }
    vec![Mark::new(MarkKind::Link, links), Mark::new(MarkKind::Dot, dots)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_outside_the_pair() {
        let end = |datum, number| DumbbellEnd {
            datum,
            number,
            words: "words".to_owned(),
            texture: Texture::Hatch,
            inks: (Ink::China, Ink::ChinaText),
        };
        let marks = marks(&[[end(0, 87.0), end(1, 32.0)]]);
        assert_eq!(marks[0].items[0].x2, Some(Position::Value(32.0)));
        let sides: Vec<Option<Side>> =
            marks[1].items.iter().map(|dot| dot.label.as_ref().map(|label| label.side)).collect();
        assert_eq!(sides, [Some(Side::Right), Some(Side::Left)]);
        assert_eq!(marks[1].items[1].datum, Some(1));
    }
}
