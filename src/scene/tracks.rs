//! Tracks: lines of a row, on which things in time are so placed that their words do not run into one another.
//!
//! Knows measured words and the scale across, no heights: a row with more tracks grows by what its marks need. Invariant: on
//! one track things stand clear of each other's words, as long as the row may have enough tracks.

use crate::figure::{AxisScale, MarkItem, Position};
use crate::scene::domain::across;
use crate::scene::panel_part::PanelPart;
use crate::scene::text::{CLEAR_PX, GAP_PX, label_font};
use crate::scene::{Rect, TextMetrics, rows};

/// How many tracks a row may have.
const MOST: usize = 8;

/// Gives all that stands on a track its height in the row, in a panel of this width.
pub(crate) fn place(part: &mut PanelPart, width: f64, metrics: &dyn TextMetrics) {
    let AxisScale::Rows(labels) = &part.panel.y.scale else { return };
    let on_track = |item: &MarkItem| matches!(item.y, Position::Track(_));
    if !part.marks.iter().any(|mark| mark.items.iter().any(on_track)) {
        return;
    }
    let (left, right) = rows::Frame::edges(labels, Rect::new(0.0, 0.0, width, width), part, metrics);
    let scale = across(part, (left, right), metrics);
    let px = |position| if let Position::Value(value) = position { scale.map(value) } else { left };
    for mark in part.marks.iter_mut().filter(|mark| mark.items.iter().any(on_track)) {
        let items = &mut mark.to_mut().items;
        for row in 0..labels.len() {
            let own = |item: &&mut MarkItem| item.y == Position::Track(row);
            let things = items.iter_mut().filter(own).map(|item| (px(item.x), reach(item, metrics)));
            let tracks = tracks(&things.collect::<Vec<_>>(), MOST);
            let count = tracks.iter().max().map_or(1, |most| most + 1) as f64;
            for (item, track) in items.iter_mut().filter(own).zip(tracks) {
                item.y = Position::Row(row, (track as f64 + 0.5) / count);
            }
        }
    }
}

/// How far a thing and its words reach from its middle, to where the next one's middle may be.
fn reach(item: &MarkItem, metrics: &dyn TextMetrics) -> f64 {
    let label = item.label.as_ref().filter(|label| !label.text.is_empty());
    let words = label.map_or(0.0, |label| GAP_PX + metrics.width(&label.text, label_font(label.strong)));
    words + 2.0 * (item.size + CLEAR_PX)
}

/// The track of each thing of a row, from where it stands and how far it reaches, in order of their places: the first
/// track that is free there. Where all of the most tracks are taken, the one whose last thing begins first.
fn tracks(things: &[(f64, f64)], most: usize) -> Vec<usize> {
    // Where the last thing of each track begins and ends.
    let mut taken: Vec<(f64, f64)> = Vec::new();
    let mut tracks = Vec::with_capacity(things.len());
    for (from, reach) in things {
        let free = taken.iter().position(|(_, end)| end <= from);
        let at = free.unwrap_or_else(|| {
            if taken.len() < most.max(1) {
                taken.len()
            } else {
                let first = taken.iter().enumerate().min_by(|a, b| a.1.0.total_cmp(&b.1.0));
                first.map_or(0, |(track, _)| track)
            }
        });
        let thing = (*from, from + reach);
        match taken.get_mut(at) {
            Some(track) => *track = thing,
            None => taken.push(thing),
        }
        tracks.push(at);
    }
    tracks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Axis, Mark, MarkKind, Panel, RowLabel, Side, TickFormat};
    use crate::look::{Ink, Width};
    use crate::scene::FixedMetrics;
    use crate::text::Lang;
    use std::borrow::Cow;

    #[test]
    fn things_apart_share_a_track_and_close_ones_do_not() {
        assert_eq!(tracks(&[(0.0, 0.2), (0.3, 0.2), (0.6, 0.2)], 3), [0, 0, 0]);
        assert_eq!(tracks(&[(0.0, 0.2), (0.1, 0.2), (0.25, 0.2)], 3), [0, 1, 0]);
    }

    #[test]
    fn a_full_row_takes_the_track_whose_last_thing_is_furthest_away() {
        assert_eq!(tracks(&[(0.0, 0.9), (0.1, 0.9), (0.2, 0.9)], 2), [0, 1, 0]);
        assert_eq!(tracks(&[(0.0, 0.9)], 0), [0]);
    }

    /// The heights of two dots with these words, ten days apart on an axis of a hundred.
    fn heights(words: &str, width: f64) -> Vec<Position> {
        let dot = |day: f64| {
            let dot = MarkItem::at(Position::Value(day), Position::Track(1), Ink::Text).with_size(5.0);
            dot.with_label(words.to_owned(), Side::Right, false, Ink::Text).with_optional_label()
        };
        let x = Axis::new(AxisScale::Time, TickFormat::None).including(&[0.0, 100.0]);
        let panel = Panel::new(x, Axis::rows(vec![RowLabel::default(); 2]));
        let mark = Mark::new(MarkKind::Dot, vec![dot(10.0), dot(20.0)]);
        let marks = vec![Cow::Borrowed(&mark)];
        let mut part =
            PanelPart { panel: &panel, marks, lang: Lang::En, width: Width::Wide, labels: 0.0, asides: 0.0 };
        place(&mut part, width, &FixedMetrics);
        part.marks[0].items.iter().map(|item| item.y).collect()
    }

    #[test]
    fn words_are_measured_at_the_width_there_is() {
        let shares = |shares: [f64; 2]| shares.map(|share| Position::Row(1, share));
        assert_eq!(heights("some words", 1000.0), shares([0.25, 0.75]));
        assert_eq!(heights("some words", 1600.0), shares([0.5, 0.5]));
        assert_eq!(heights("中文", 1000.0), shares([0.5, 0.5]));
    }
}
