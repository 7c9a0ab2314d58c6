//! Slope rows: what stood before, an arrow, what stands after, row by row; side by side, or one under the other where
//! there is little room.
//!
//! Knows rows, data and inks, no chart. Invariant: each datum of a row has one shape or more in either arrangement.

use crate::figure::{Mark, MarkItem, MarkKind, Position, Side};
use crate::look::Ink;
use crate::look::Texture;

/// Radius of the dots.
const RADIUS: f64 = 6.5;
/// The words before end here, the words after begin at the other; the dots stand just inside, as shares of the plot.
const WORDS: (f64, f64) = (0.28, 0.61);
const DOTS: (f64, f64) = (0.312, 0.577);
/// Where the arrow begins and ends.
const SHAFT: (f64, f64) = (0.34, 0.549);
/// One under the other: heights in the row of what was before and after, of the arrow between, and how far dots and words
/// stand in.
const STACK: (f64, f64) = (0.25, 0.75);
const DROP: (f64, f64) = (0.42, 0.6);
const INSET: (f64, f64) = (0.02, 0.065);

/// One end of a row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SlopeEnd {
    /// Position of its datum.
    pub datum: usize,
    /// What is written at it.
    pub words: String,
    /// Inks of the dot and of the words.
    pub inks: (Ink, Ink),
    /// Texture of the dot.
    pub texture: Texture,
}

/// One row: two ends and the change between them, as position of its datum and words.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SlopeRow {
    /// Before.
    pub before: SlopeEnd,
    /// After.
    pub after: SlopeEnd,
    /// What the arrow says.
    pub change: Option<(usize, String)>,
}

/// Before at the left, after at the right, the change over the arrow; the heads stand over the first row's ends.
pub(crate) fn level(rows: &[SlopeRow], heads: &[String; 2]) -> Vec<Mark> {
    let (mut arrows, mut dots, mut words) = (Vec::new(), Vec::new(), Vec::new());
    for (i, row) in rows.iter().enumerate() {
        let y = Position::Row(i, 0.5);
        let arrow = MarkItem::at(Position::Share(SHAFT.0), y, Ink::Axis)
            .with_end(Position::Share(SHAFT.1), y)
            .with_size(1.5);
        arrows.push(match &row.change {
            Some((datum, said)) => {
                arrow.with_datum(*datum).with_label(said.clone(), Side::Above, false, Ink::Muted)
            }
            None => arrow,
        });
        dots.push(dot(&row.before, DOTS.0, y));
        dots.push(dot(&row.after, DOTS.1, y));
        words.push(written(&row.before, (WORDS.0, 0.0), y, false));
        words.push(written(&row.after, (WORDS.1, 1.0), y, true));
    }
    let [before, after] = heads;
    let head =
        |text: String, x: f64, side: Side| {
            MarkItem::at(Position::Share(x), Position::Row(0, -0.16), Ink::Muted)
                .with_size(RADIUS)
                .with_label(text, side, true, Ink::Text)
        };
    let heads = vec![head(before.clone(), DOTS.0, Side::Left), head(after.clone(), DOTS.1, Side::Right)];
    vec![
        Mark::new(MarkKind::Text, heads),
        Mark::new(MarkKind::Arrow, arrows),
        Mark::new(MarkKind::Dot, dots),
        Mark::new(MarkKind::Words, words),
    ]
}

/// Before over after, with the arrow pointing down from dot to dot; each line begins with its head.
pub(crate) fn stacked(rows: &[SlopeRow], heads: &[String; 2]) -> Vec<Mark> {
    let (mut arrows, mut dots, mut words) = (Vec::new(), Vec::new(), Vec::new());
    let x = Position::Share(INSET.0);
    for (i, row) in rows.iter().enumerate() {
        let arrow = MarkItem::at(x, Position::Row(i, DROP.0), Ink::Axis)
            .with_end(x, Position::Row(i, DROP.1))
            .with_size(1.5);
        arrows.push(match &row.change {
            Some((datum, _)) => arrow.with_datum(*datum),
            None => arrow,
        });
        for (end, head, height, last) in
            [(&row.before, &heads[0], STACK.0, false), (&row.after, &heads[1], STACK.1, true)]
        {
            let y = Position::Row(i, height);
            dots.push(dot(end, INSET.0, y));
            let said = SlopeEnd { words: [head, " ", &end.words].concat(), ..end.clone() };
            words.push(written(&said, (INSET.1, 1.0), y, last));
        }
    }
    vec![
        Mark::new(MarkKind::Arrow, arrows),
        Mark::new(MarkKind::Dot, dots),
        Mark::new(MarkKind::Words, words),
    ]
}

fn dot(end: &SlopeEnd, x: f64, y: Position) -> MarkItem {
    MarkItem::at(Position::Share(x), y, end.inks.0)
        .with_size(RADIUS)
        .with_texture(end.texture)
        .with_datum(end.datum)
}

fn written(end: &SlopeEnd, across: (f64, f64), y: Position, strong: bool) -> MarkItem {
    MarkItem::block(across, y, end.words.clone(), strong, end.inks.1).with_datum(end.datum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<SlopeRow> {
        let end = |datum, words: &str| SlopeEnd {
            datum,
            words: words.to_owned(),
            inks: (Ink::Other, Ink::Muted),
            texture: Texture::Outline,
        };
        let row = |n, change| SlopeRow { before: end(n, "old"), after: end(n + 1, "new"), change };
        vec![row(0, Some((2, "reversed".to_owned()))), row(3, None)]
    }

    fn visible_labels(marks: &[Mark]) -> Vec<usize> {
        let bodies = marks.iter().filter(|mark| mark.kind != MarkKind::Text);
        let mut data: Vec<usize> = bodies.flat_map(|mark| &mark.items).filter_map(|i| i.datum).collect();
        data.sort_unstable();
        data.dedup();
        data
    }

    #[test]
    fn both_arrangements_show_every_datum() {
        let heads = ["then".to_owned(), "now".to_owned()];
        assert_eq!(visible_labels(&level(&rows(), &heads)), [0, 1, 2, 3, 4]);
        assert_eq!(visible_labels(&stacked(&rows(), &heads)), [0, 1, 2, 3, 4]);
    }

    #[test]
    fn stacked_lines_say_which_end_they_are() {
        let marks = stacked(&rows(), &["then".to_owned(), "now".to_owned()]);
        let said: Vec<&str> = marks
            .iter()
            .filter(|mark| mark.kind == MarkKind::Words)
            .flat_map(|mark| &mark.items)
            .filter_map(|item| item.label.as_ref().map(|label| label.text.as_str()))
            .collect();
        assert_eq!(said, ["then old", "now new", "then old", "now new"]);
    }
}
