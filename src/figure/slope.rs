//! Slope rows: what stood before, an arrow, what stands after, row by row; side by side, or one under the other where
//! there is little room.
//!
//! Knows rows, data and inks, no chart. Invariant: each datum of a row has one shape or more in either arrangement.

use crate::figure::column::Column;
use crate::figure::draft::{Draft, texture_of};
use crate::figure::{Mark, MarkItem, MarkKind, Position, Side};
use crate::look::Ink;

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

/// What stood before and after in each row, and what changed.
pub(crate) struct Slopes<'c> {
    /// Before, and after.
    pub ends: [&'c Column; 2],
    /// Inks of the dots and words of both.
    pub inks: [&'c [(Ink, Ink)]; 2],
    /// What the arrows say.
    pub change: &'c Column,
    /// What is before and what is after.
    pub heads: &'c [String; 2],
}

impl Slopes<'_> {
    /// The arrow of a row from one place to another.
    fn arrow(&self, row: usize, from: (Position, Position), to: (Position, Position)) -> MarkItem {
        let arrow = MarkItem::stroke(from, to, Ink::Axis).with_size(1.5);
        self.change.maybe(row).map_or(arrow.clone(), |at| arrow.with_datum(at))
    }

    /// The dot of an end at a place across, and its words between two others.
    fn end(
        &self,
        draft: &Draft,
        (end, row): (usize, usize),
        dot: f64,
        (words, across): (String, (f64, f64)),
        y: Position,
    ) -> [MarkItem; 2] {
        let (at, (ink, quiet)) =
            (self.ends[end].at(row), self.inks[end].get(row).copied().unwrap_or_default());
        let dot = MarkItem::at(Position::Share(dot), y, ink).with_size(RADIUS).with_datum(at);
        let words = MarkItem::block(across, y, words, end == 1, quiet).with_datum(at);
        [dot.with_texture(texture_of(draft.grade(at))), words]
    }

    /// Before at the left, after at the right, the change over the arrow; the heads stand over the first row's ends.
    pub fn level(&self, draft: &Draft) -> Vec<Mark> {
        let (mut arrows, mut dots, mut words) = (Vec::new(), Vec::new(), Vec::new());
        for row in 0..self.ends[0].len() {
            let y = Position::Row(row, 0.5);
            let arrow = self.arrow(row, (Position::Share(SHAFT.0), y), (Position::Share(SHAFT.1), y));
            arrows.push(match self.change.maybe(row) {
                Some(at) => arrow.with_label(draft.value(at), Side::Above, false, Ink::Muted),
                None => arrow,
            });
            for (end, (dot, across)) in
                [(DOTS.0, (WORDS.0, 0.0)), (DOTS.1, (WORDS.1, 1.0))].into_iter().enumerate()
            {
                let said = draft.value(self.ends[end].at(row)).to_owned();
                let [dot, block] = self.end(draft, (end, row), dot, (said, across), y);
                dots.push(dot);
                words.push(block);
            }
        }
        let heads =
            self.heads.iter().zip([(DOTS.0, Side::Left), (DOTS.1, Side::Right)]).map(|(head, (x, side))| {
                let place =
                    MarkItem::at(Position::Share(x), Position::Row(0, -0.16), Ink::Muted).with_size(RADIUS);
                place.with_label(head, side, true, Ink::Text)
            });
        let layers = [
            (MarkKind::Text, heads.collect()),
            (MarkKind::Arrow, arrows),
            (MarkKind::Dot, dots),
            (MarkKind::Words, words),
        ];
        Mark::layers(0, layers)
    }

    /// Before over after, with the arrow pointing down from dot to dot; each line begins with its head.
    pub fn stacked(&self, draft: &Draft) -> Vec<Mark> {
        let (mut arrows, mut dots, mut words) = (Vec::new(), Vec::new(), Vec::new());
        let x = Position::Share(INSET.0);
        for row in 0..self.ends[0].len() {
            arrows.push(self.arrow(row, (x, Position::Row(row, DROP.0)), (x, Position::Row(row, DROP.1))));
            for (end, height) in [STACK.0, STACK.1].into_iter().enumerate() {
                let said = [&self.heads[end], " ", draft.value(self.ends[end].at(row))].concat();
                let y = Position::Row(row, height);
                let [dot, block] = self.end(draft, (end, row), INSET.0, (said, (INSET.1, 1.0)), y);
                dots.push(dot);
                words.push(block);
            }
        }
        Mark::layers(0, [(MarkKind::Arrow, arrows), (MarkKind::Dot, dots), (MarkKind::Words, words)])
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

    use super::*;
    use crate::figure::cells::tests::whole;
    use crate::figure::column::Read;
    use crate::figure::record::Of;
    use crate::state::ViewState;

    fn with_slopes(check: impl Fn(&Draft, &Slopes)) {
        let dataset = whole();
        let mut draft = Draft::new(&dataset, &ViewState::default());
        let rows = draft.rows("infrastructure-shift", "dimension", Of::Nobody).unwrap();
        let reads = ["in_2024", "in_2026", "change"].map(|column| Read::words(column, column));
        let [before, after, change] = draft.columns(&rows[..2], &reads).unwrap();
        let inks = [(Ink::Other, Ink::Muted); 2];
        let heads = ["then".to_owned(), "now".to_owned()];
        // The second row does not say what changed.
        let change = Column::from_iter([change.maybe(0), None]);
        let slopes = Slopes { ends: [&before, &after], inks: [&inks, &inks], change: &change, heads: &heads };
        check(&draft, &slopes);
    }

    fn shown(marks: &[Mark]) -> Vec<usize> {
        let bodies = marks.iter().filter(|mark| mark.kind != MarkKind::Text);
        let mut data: Vec<usize> = bodies.flat_map(|mark| &mark.items).filter_map(|i| i.datum).collect();
        data.sort_unstable();
        data.dedup();
        data
    }

    #[test]
    fn both_arrangements_show_every_datum() {
        with_slopes(|draft, slopes| {
            assert_eq!(shown(&slopes.level(draft)), [0, 1, 2, 3, 4]);
            assert_eq!(shown(&slopes.stacked(draft)), [0, 1, 2, 3, 4]);
        });
    }

    #[test]
    fn stacked_lines_say_which_end_they_are() {
        with_slopes(|draft, slopes| {
            let marks = slopes.stacked(draft);
            let blocks =
                marks.iter().filter(|mark| mark.kind == MarkKind::Words).flat_map(|mark| &mark.items);
            let said: Vec<&str> =
                blocks.filter_map(|item| Some(item.label.as_ref()?.text.as_str())).collect();
            assert_eq!(said[0], ["then ", draft.value(0)].concat());
            assert_eq!(said[3], ["now ", draft.value(4)].concat());
        });
    }
}
