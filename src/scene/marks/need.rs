//! Needs: how high a row has to be for what stands in it, before anything is placed.
//!
//! Knows shares of a row and words, no pixels of a frame. Invariant: at the height given, marks at different heights of a
//! row stand a line of words apart, and each block of words has the lines it breaks into.

use crate::figure::{Mark, MarkItem, MarkKind, Position, Side};
use crate::scale::order;
use crate::scene::TextMetrics;
use crate::scene::marks::block;
use std::borrow::Cow;

/// A line of words.
const LINE: f64 = 18.0;
/// What words above or below a mark take from its edge on.
const WORDS: f64 = 20.0;
/// Heights of a row that differ by less are one: what stands there does not stand under one another.
const SAME: f64 = 0.05;
/// No share is taken for less, whatever stands in it.
const LEAST: f64 = 0.05;

/// How high a row has to be for its marks, where positions are so many pixels from the plot's left edge. Blocks of words stand
/// around their heights of the row clear of each other; one with an end in it gets what lies between.
pub(crate) fn needed(
    marks: &[Cow<Mark>],
    row: usize,
    px: &dyn Fn(Position) -> f64,
    metrics: &dyn TextMetrics,
) -> f64 {
    // Middles of blocks and halves of their heights, and heights at which marks stand.
    let (mut blocks, mut levels): (Vec<(f64, f64)>, Vec<f64>) = (Vec::new(), Vec::new());
    let mut need = 0.0_f64;
    for (mark, item, share) in inside(marks, row).filter(|(_, _, share)| *share >= 0.0) {
        let end = match item.y2 {
            Some(Position::Row(end, below)) if end == row => Some(below),
            _ => None,
        };
        match (mark.kind, end) {
            (MarkKind::Words, Some(below)) => {
                need = need.max(block::height(item, px, metrics) / (below - share).max(LEAST));
                blocks.push((share, 0.0));
            }
            (MarkKind::Words, None) => {
                let half = block::height(item, px, metrics) / 2.0;
                need = need.max(half / share.min(1.0 - share).max(LEAST));
                blocks.push((share, half));
            }
            (MarkKind::Bar | MarkKind::Dot | MarkKind::Text, _) => {
                levels.push((share + end.unwrap_or(share)) / 2.0);
                let clear = match item.label.as_ref().filter(|label| !label.optional).map(|label| label.side)
                {
                    Some(Side::Above) => share.min(end.unwrap_or(share)),
                    Some(Side::Below) => 1.0 - share.max(end.unwrap_or(share)),
                    _ => continue,
                };
                let body = if mark.kind == MarkKind::Bar { 0.0 } else { item.size };
                need = need.max((body + WORDS) / clear.max(0.2));
            }
            _ => {}
        }
    }
    let sorted = order(levels.len(), &|a, b| levels[a].total_cmp(&levels[b]));
    for pair in sorted.windows(2) {
        if let [a, b] = pair
            && levels[*b] - levels[*a] >= SAME
        {
            need = need.max(LINE / (levels[*b] - levels[*a]));
        }
    }
    for (one, half) in &blocks {
        for (other, more) in blocks.iter().filter(|(other, _)| other - one >= SAME) {
            need = need.max((half + more) / (other - one));
        }
    }
    need
}

/// How much room the heads over a row take.
pub(crate) fn heads(
    marks: &[Cow<Mark>],
    row: usize,
    px: &dyn Fn(Position) -> f64,
    metrics: &dyn TextMetrics,
) -> f64 {
    let over = inside(marks, row).filter(|(_, _, share)| *share < 0.0);
    over.map(|(mark, item, _)| match mark.kind {
        MarkKind::Words => block::height(item, px, metrics),
        _ => LINE,
    })
    .fold(0.0, f64::max)
}

/// What begins in a row, with the share of the row at which it does.
fn inside<'a>(marks: &'a [Cow<'a, Mark>], row: usize) -> impl Iterator<Item = (&'a Mark, &'a MarkItem, f64)> {
    marks.iter().flat_map(|mark| mark.items.iter().map(move |item| (&**mark, item))).filter_map(
        move |(mark, item)| match item.y {
            Position::Row(at, share) if at == row => Some((mark, item, share)),
            _ => None,
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::Ink;
    use crate::scene::FixedMetrics;

    /// A plot of 300 pixels.
    const ACROSS: fn(Position) -> f64 =
        |position| if let Position::Share(share) = position { share * 300.0 } else { 0.0 };

    fn dot(share: f64) -> MarkItem {
        MarkItem::at(Position::Share(0.5), Position::Row(0, share), Ink::Text).with_size(5.0)
    }

    fn need(kind: MarkKind, items: Vec<MarkItem>) -> f64 {
        needed(&[Cow::Owned(Mark::new(kind, items))], 0, &ACROSS, &FixedMetrics)
    }

    #[test]
    fn marks_under_one_another_stand_a_line_apart() {
        assert_eq!(need(MarkKind::Dot, vec![dot(0.5)]), 0.0);
        assert_eq!(need(MarkKind::Dot, vec![dot(0.25), dot(0.75)]), 36.0);
        assert_eq!(need(MarkKind::Dot, vec![dot(0.125), dot(0.375), dot(0.625), dot(0.875)]), 72.0);
    }

    #[test]
    fn words_above_a_mark_want_room_unless_they_may_be_left_out() {
        let said = dot(0.5).with_label("words".to_owned(), Side::Above, false, Ink::Text);
        assert_eq!(need(MarkKind::Dot, vec![said.clone().with_optional_label()]), 0.0);
        assert_eq!(need(MarkKind::Dot, vec![said]), 50.0);
    }

    #[test]
    fn a_block_gets_its_lines() {
        let block = |text: &str| {
            MarkItem::block((0.0, 0.5), Position::Row(0, 0.5), text.to_owned(), false, Ink::Text)
        };
        assert_eq!(need(MarkKind::Words, vec![block("short")]), 18.0);
        assert!(need(MarkKind::Words, vec![block("words enough for a good many lines of a column")]) > 36.0);
    }

    #[test]
    fn heads_over_the_marks_want_room_before_the_row() {
        let head = MarkItem::block((0.0, 1.0), Position::Row(0, -0.25), "head".to_owned(), true, Ink::Text);
        let mark = Mark::new(MarkKind::Words, vec![head]);
        assert_eq!(heads(&[Cow::Borrowed(&mark)], 0, &ACROSS, &FixedMetrics), 18.0);
        assert_eq!(heads(&[Cow::Borrowed(&mark)], 1, &ACROSS, &FixedMetrics), 0.0);
    }

    #[test]
    fn words_below_a_mark_want_room_under_it() {
        let said = |share: f64| dot(share).with_label("words".to_owned(), Side::Below, false, Ink::Text);
        assert_eq!([0.5, 0.75].map(|share| need(MarkKind::Dot, vec![said(share)])), [50.0, 100.0]);
    }

    #[test]
    fn blocks_stand_clear_of_each_other_and_one_that_ends_in_another_row_is_as_one_without_an_end() {
        let block = |share: f64| {
            MarkItem::block((0.0, 0.5), Position::Row(0, share), "short".to_owned(), false, Ink::Text)
        };
        let two = need(MarkKind::Words, vec![block(0.4), block(0.6)]);
        assert!((two - 90.0).abs() < 1e-9, "{two}");
        let long = |row: usize| MarkItem { y2: Some(Position::Row(row, 0.75)), ..block(0.5) };
        assert_eq!([0, 1].map(|row| need(MarkKind::Words, vec![long(row)])), [72.0, 18.0]);
    }
}
