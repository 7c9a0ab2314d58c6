//! Bars in rows: from zero to a datum's number, with words at the end.
//!
//! Knows no unit and no axis. Invariant: words stand at the bar's far end, so a bar to the left has them on its left; a
//! datum without a number has words and no bar.

use crate::figure::channel::Channel;
use crate::figure::column::Column;
use crate::figure::draft::{Draft, texture_of};
use crate::figure::{Mark, MarkItem, MarkKind, Position, Side};
use crate::look::Ink;
use crate::look::Texture;
use crate::text::words::common;

/// Top and bottom of a bar, or of anything in its place, as shares of its row.
pub(crate) type Lane = (f64, f64);

/// The lane of a bar that has its row to itself.
pub(crate) const WHOLE: Lane = (0.16, 0.84);
/// The upper of two lanes of a row.
pub(crate) const UPPER: Lane = (0.06, 0.47);
/// The lower of two lanes of a row.
pub(crate) const LOWER: Lane = (0.53, 0.94);

/// A bar without its place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bar {
    /// Position of the datum it shows.
    pub datum: usize,
    /// Where it ends.
    pub number: f64,
    /// How well supported it is.
    pub texture: Texture,
    /// Words at its end.
    pub label: String,
}

impl Bar {
    /// The bar of a datum with these words.
    pub fn of(draft: &Draft, at: usize, label: impl Into<String>) -> Bar {
        let (number, texture) = (draft.amount(at), texture_of(draft.grade(at)));
        Bar { datum: at, number, texture, label: label.into() }
    }

    /// The bar in a row. `inks` are of the bar and of its words.
    pub fn placed(self, row: usize, lane: Lane, inks: (Ink, Ink)) -> MarkItem {
        let side = if self.number < 0.0 { Side::Left } else { Side::Right };
        MarkItem::bar((0.0, self.number), row, lane, inks.0)
            .with_texture(self.texture)
            .with_datum(self.datum)
            .with_label(self.label, side, true, inks.1)
    }
}

/// A bar for each datum of a column, one a row.
#[derive(Clone, Debug)]
pub(crate) struct Bars<'c> {
    column: &'c Column,
    panel: usize,
    lane: Channel<Lane>,
    inks: Channel<(Ink, Ink)>,
    words: Channel<String>,
    least: f64,
}

impl<'c> Bars<'c> {
    /// The bars of a column in the first panel, each in a row of its own, in the ink of its company's
    /// home, with its value at the end.
    pub fn of(column: &'c Column) -> Bars<'c> {
        let (inks, words) = (Channel::Usual, Channel::Usual);
        Bars { column, panel: 0, lane: Channel::Usual, inks, words, least: f64::NEG_INFINITY }
    }

    /// The same with words in place of bars that would have no length.
    pub fn above_zero(mut self) -> Bars<'c> {
        self.least = 0.0;
        self
    }

    /// The same in another panel.
    pub fn in_panel(mut self, panel: usize) -> Bars<'c> {
        self.panel = panel;
        self
    }

    /// The same in another lane of the rows.
    pub fn in_lane(mut self, lane: Lane) -> Bars<'c> {
        self.lane = Channel::Same(lane);
        self
    }

    /// The same in other inks: of bars and of their words.
    pub fn inks(mut self, inks: Channel<(Ink, Ink)>) -> Bars<'c> {
        self.inks = inks;
        self
    }

    /// The same with other words at their ends, and in place of those without a number.
    pub fn words(mut self, words: Channel<String>) -> Bars<'c> {
        self.words = words;
        self
    }

    /// Two marks: the bars, and the words of data without a number.
    pub fn marks(self, draft: &Draft) -> Vec<Mark> {
        let (mut bars, mut unstated) = (Vec::new(), Vec::new());
        for (at, datum) in self.column.rows() {
            let (row, lane, text) =
                (at, self.lane.at(at, || WHOLE), self.words.at(at, || mark_words(draft, datum)));
            if draft.is_number(datum) && draft.amount(datum) > self.least {
                let inks = self.inks.at(at, || draft.inks_at(datum));
                bars.push(Bar::of(draft, datum, text).placed(row, lane, inks));
            } else {
                unstated.push(words(datum, row, lane, text));
            }
        }
        let mut marks = Mark::layers(self.panel, [(MarkKind::Bar, bars), (MarkKind::Words, unstated)]);
        marks.retain(|mark| mark.kind == MarkKind::Bar || !mark.items.is_empty());
        marks
    }
}

/// The bar of a datum with its value at the end.
pub(crate) fn bar(draft: &Draft, at: usize, row: usize, lane: Lane, inks: (Ink, Ink)) -> MarkItem {
    Bar::of(draft, at, mark_words(draft, at)).placed(row, lane, inks)
}

/// A quiet line of words in a row, at shares of the plot's width and of the row's height.
pub(crate) fn line(row: usize, (x, y): (f64, f64), text: impl Into<String>) -> MarkItem {
    let line = MarkItem::at(Position::Share(x), Position::Row(row, y), Ink::Muted);
    line.with_label(text, Side::Right, false, Ink::Muted)
}

/// Words that stand in a row where a bar would, for a datum without a number.
pub(crate) fn words(at: usize, row: usize, lane: Lane, text: impl Into<String>) -> MarkItem {
    // A little way from the line at zero.
    line(row, (0.015, (lane.0 + lane.1) / 2.0), text).with_datum(at)
}

/// The line at zero, from the first row of each span to its last: all the axis that bars need whose values stand at them.
/// A span is best one row where labels may stand above it.
pub(crate) fn zero_line(spans: impl Iterator<Item = (usize, usize)>) -> Vec<MarkItem> {
    let line = |(first, last)| {
        let [x, top, foot] = [Position::Value(0.0), Position::Row(first, 0.0), Position::Row(last, 1.0)];
        MarkItem::at(x, top, Ink::Axis).with_end(x, foot)
    };
    spans.map(line).collect()
}

/// A line across a row at a number.
pub(crate) fn level(row: usize, number: f64, ink: Ink) -> MarkItem {
    let x = Position::Value(number);
    MarkItem::at(x, Position::Row(row, 0.0), ink).with_end(x, Position::Row(row, 1.0))
}

/// The value of a datum and, where its cell says so, what makes it less than certain.
pub(crate) fn mark_words(draft: &Draft, at: usize) -> String {
    let Some(datum) = draft.data.get(at) else { return String::new() };
    // What is computed has a long note, which says how; it stands in the tip.
    if datum.note.is_empty() || datum.printed.is_empty() {
        datum.value.clone()
    } else {
        common::Further { more: &datum.note, what: &datum.value }.say(draft.lang)
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

    fn side(number: f64) -> Option<Side> {
        let bar = Bar { datum: 2, number, texture: Texture::Hatch, label: "words".to_owned() };
        let item = bar.placed(1, WHOLE, (Ink::China, Ink::ChinaText));
        assert_eq!((item.x, item.x2), (Position::Value(0.0), Some(Position::Value(number))));
        assert_eq!((item.datum, item.texture), (Some(2), Texture::Hatch));
        item.label.map(|label| label.side)
    }

    #[test]
    fn words_stand_at_the_far_end() {
        assert_eq!(side(5.0), Some(Side::Right));
        assert_eq!(side(0.0), Some(Side::Right));
        assert_eq!(side(-5.0), Some(Side::Left));
    }

    #[test]
    fn the_zero_line_goes_down_each_span() {
        let line = zero_line([(0, 2), (4, 4)].into_iter());
        let ends: Vec<_> = line.iter().map(|item| (item.y, item.y2)).collect();
        let span = |first, last| (Position::Row(first, 0.0), Some(Position::Row(last, 1.0)));
        assert_eq!(ends, [span(0, 2), span(4, 4)]);
        assert!(line.iter().all(|item| item.x == Position::Value(0.0) && item.x2 == Some(item.x)));
    }

    #[test]
    fn a_column_has_a_bar_for_each_number_and_words_for_the_rest() {
        let dataset = whole();
        let mut draft = Draft::new(&dataset, &ViewState::default());
        let rows = draft.rows("ipo-performance", "company", Of::Column("company_id")).unwrap();
        let reads = [Read::cell("peak_gain", "gain")];
        let [gain] = draft.columns(&rows, &reads).unwrap();
        let words = Channel::Each(vec!["A".to_owned(), "B".to_owned(), "C".to_owned()]);
        let marks = Bars::of(&gain).in_panel(2).words(words).marks(&draft);
        let shown: Vec<(MarkKind, usize)> = marks.iter().map(|m| (m.kind, m.items.len())).collect();
        assert_eq!(shown, [(MarkKind::Bar, 2), (MarkKind::Words, 1)]);
        assert!(marks.iter().all(|mark| mark.panel == 2));
        let first = &marks[0].items[0];
        assert_eq!((first.y, first.ink), (Position::Row(0, WHOLE.0), Ink::China));
        assert_eq!(first.label.as_ref().map(|label| label.text.as_str()), Some("A"));
    }

    #[test]
    fn two_lanes_do_not_touch() {
        let gap = LOWER.0 - UPPER.1;
        assert!(gap > 0.0);
        let item = words(0, 3, LOWER, "none".to_owned());
        assert_eq!(item.y, Position::Row(3, (LOWER.0 + LOWER.1) / 2.0));
    }
}
