//! Stacked bars: parts of a whole laid end to end along a row.
//!
//! Knows parts and rows, not what they measure. Invariant: parts stand in the order given, from zero, without gaps.

use crate::data::Grade;
use crate::figure::draft::{Draft, texture_of};
use crate::figure::{Mark, MarkItem, MarkKind, Position, Side};
use crate::look::Ink;
use crate::look::Texture;

/// A part shorter than this share of its bar has no room for words inside it.
const ROOM: f64 = 0.08;

/// How far over its bar the brace of the whole runs, as a share of the row.
const BRACE: f64 = 0.1;

/// One part of a stacked bar.
#[derive(Clone, Debug)]
pub(crate) struct Segment {
    /// The datum that it shows.
    pub datum: usize,
    /// How long it is, in the axis's unit.
    pub amount: f64,
    /// Colour.
    pub ink: Ink,
    /// Texture, by its evidence.
    pub texture: Texture,
    /// Words inside it, or right of the bar where it is the last one and too short for them.
    pub label: String,
    /// Colour of the words inside.
    pub word_ink: Ink,
    /// Words that hang under it, and their colour.
    pub name: (String, Ink),
}

impl Segment {
    /// The part of a datum, in the ink of its company's home, with the name of that and its value under it.
    pub fn of(draft: &Draft, datum: usize) -> Segment {
        let ((ink, quiet), amount) = (draft.inks_at(datum), draft.amount(datum));
        let (texture, label) = (part_texture(draft.grade(datum)), String::new());
        let name = (draft.named(datum), quiet);
        Segment { datum, amount, ink, texture, label, word_ink: Ink::Text, name }
    }
}

/// Where each part begins and ends, the first one at zero.
pub(crate) fn spans(amounts: &[f64]) -> Vec<(f64, f64)> {
    let mut from = 0.0;
    let span = |amount: &f64| {
        let start = from;
        from += amount;
        (start, from)
    };
    amounts.iter().map(span).collect()
}

/// How the parts of one whole are filled: as any mark by its evidence, but estimated ones in a tint of their ink, since
/// empty outlines beside each other could not be told apart.
pub(crate) fn part_texture(grade: Grade) -> Texture {
    match texture_of(grade) {
        Texture::Outline => Texture::Tint,
        other => other,
    }
}

/// One bar over the middle of a row, `thickness` of its height.
pub(crate) fn bar(row: usize, thickness: f64, parts: &[Segment]) -> Vec<MarkItem> {
    let edge = (1.0 - thickness) / 2.0;
    let amounts: Vec<f64> = parts.iter().map(|part| part.amount).collect();
    let whole: f64 = amounts.iter().sum();
    let last = parts.len().saturating_sub(1);
    let item = |(at, (part, (from, to))): (usize, (&Segment, (f64, f64)))| {
        let outside = at == last && part.amount < whole * ROOM;
        let item = MarkItem::bar((from, to), row, (edge, 1.0 - edge), part.ink)
            .with_texture(part.texture)
            .with_datum(part.datum);
        if part.label.is_empty() {
            return item;
        }
        let side = if outside { Side::Right } else { Side::Inside };
        item.with_label(&part.label, side, true, part.word_ink)
    };
    parts.iter().zip(spans(&amounts)).enumerate().map(item).collect()
}

/// The parts' names, hanging under the bar of a row. Earlier ones make room for later ones, so for a short bar with free
/// space to its right the items are better reversed.
pub(crate) fn names(row: usize, thickness: f64, parts: &[Segment]) -> Mark {
    let foot = Position::Row(row, (1.0 + thickness) / 2.0);
    let amounts: Vec<f64> = parts.iter().map(|part| part.amount).collect();
    let items = parts.iter().zip(spans(&amounts)).map(|(part, (from, to))| {
        let (name, ink) = part.name.clone();
        MarkItem::at(Position::Value((from + to) / 2.0), foot, Ink::Axis).with_label(
            name,
            Side::Below,
            false,
            ink,
        )
    });
    Mark::new(MarkKind::Annotation, items)
}

/// The whole of a row's bar as a datum of its own: a brace over it, and words at its end.
pub(crate) fn whole(
    row: usize,
    thickness: f64,
    (datum, amount): (usize, f64),
    words: impl Into<String>,
) -> [Mark; 2] {
    let head = Position::Row(row, (1.0 - thickness) / 2.0 - BRACE);
    let end = Position::Value(amount);
    let brace = MarkItem::at(Position::Value(0.0), head, Ink::Axis).with_end(end, head).with_size(1.5);
    let label =
        MarkItem::at(end, Position::Row(row, 0.5), Ink::Text).with_label(words, Side::Right, true, Ink::Text);
    [
        Mark::new(MarkKind::Link, vec![brace.with_datum(datum)]),
        Mark::new(MarkKind::Text, vec![label.with_datum(datum)]),
    ]
}

/// Thin strokes from each part's end in one row's bar to its end in the next one's, so that the eye follows the shift.
/// The bars' common start, and the end of bars that are equally long, need none.
pub(crate) fn shifts(bars: &[Vec<f64>], thickness: f64) -> Mark {
    let edge = (1.0 - thickness) / 2.0;
    let ends: Vec<Vec<f64>> =
        bars.iter().map(|amounts| spans(amounts).iter().map(|(_, to)| *to).collect()).collect();
    let mut items = Vec::new();
    for (row, pair) in ends.windows(2).enumerate() {
        let [above, below] = pair else { continue };
        let count = above.len().min(below.len()).saturating_sub(1);
        for (from, to) in above.iter().zip(below).take(count) {
            items.push(
                MarkItem::at(Position::Value(*from), Position::Row(row, 1.0 - edge), Ink::Axis)
                    .with_end(Position::Value(*to), Position::Row(row + 1, edge)),
            );
        }
    }
    Mark::new(MarkKind::Rule, items)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(datum: usize, amount: f64) -> Segment {
        let (ink, texture) = (Ink::China, Texture::Solid);
        let name = ("name".to_owned(), Ink::ChinaText);
        Segment { datum, amount, ink, texture, label: "words".to_owned(), word_ink: Ink::Text, name }
    }

    #[test]
    fn parts_lie_end_to_end_from_zero() {
        assert_eq!(spans(&[35.0, 40.0, 25.0]), [(0.0, 35.0), (35.0, 75.0), (75.0, 100.0)]);
        assert!(spans(&[]).is_empty());
        let items = bar(2, 0.8, &[part(4, 60.0), part(5, 40.0)]);
        assert_eq!(items[1].x, items[0].x2.unwrap());
        assert_eq!(items[0].x, Position::Value(0.0));
        assert_eq!((items[0].datum, items[1].datum), (Some(4), Some(5)));
        assert!(items.iter().all(|item| matches!(item.y, Position::Row(2, _))));
    }

    #[test]
    fn only_a_short_last_part_has_its_words_outside() {
        let sides = |amounts: &[f64]| -> Vec<Side> {
            let parts: Vec<Segment> = amounts.iter().enumerate().map(|(at, a)| part(at, *a)).collect();
            bar(0, 0.8, &parts).iter().map(|item| item.label.as_ref().unwrap().side).collect()
        };
        assert_eq!(sides(&[95.0, 5.0]), [Side::Inside, Side::Right]);
        assert_eq!(sides(&[5.0, 95.0]), [Side::Inside, Side::Inside]);
    }

    #[test]
    fn shifts_join_equal_parts_of_neighbouring_bars() {
        let mark = shifts(&[vec![35.0, 65.0], vec![42.0, 58.0], vec![48.0, 52.0]], 0.8);
        assert_eq!(mark.items.len(), 2);
        assert_eq!(mark.items[1].x, Position::Value(42.0));
        assert_eq!(mark.items[1].x2, Some(Position::Value(48.0)));
        assert!(shifts(&[vec![1.0, 2.0]], 0.8).items.is_empty());
    }

    #[test]
    fn names_hang_under_the_middle_of_their_parts() {
        let mark = names(1, 0.8, &[part(0, 60.0), part(1, 40.0)]);
        let places: Vec<Position> = mark.items.iter().map(|item| item.x).collect();
        assert_eq!(places, [Position::Value(30.0), Position::Value(80.0)]);
        assert!(mark.items.iter().all(|item| item.y == Position::Row(1, 0.9)));
    }

    #[test]
    fn the_whole_has_a_shape_of_its_own_over_the_bar() {
        let [brace, words] = whole(1, 0.8, (7, 100.0), "100".to_owned());
        assert_eq!((brace.items[0].datum, words.items[0].datum), (Some(7), Some(7)));
        assert_eq!(brace.items[0].x2, Some(Position::Value(100.0)));
        let Position::Row(1, share) = brace.items[0].y else { unreachable!() };
        assert!(share < 0.1);
    }

    #[test]
    fn estimated_parts_are_tinted() {
        assert_eq!(part_texture(Grade::Estimated), Texture::Tint);
        assert_eq!(part_texture(Grade::Reported), Texture::Hatch);
    }
}
