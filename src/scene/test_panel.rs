//! A panel for the unit tests of layout, axes and labels: planned and set as in a figure, without one.

use crate::figure::{Axis, Drawing, Figure, Mark, MarkItem, MarkKind, Panel, Position, Side};
use crate::look::{Ink, Width};
use crate::scene::layout::Layout;
use crate::scene::panel_part::PanelPart;
use crate::scene::{FixedMetrics, Item, Primitive, Rect, axis, labels};
use crate::text::Lang;
use std::borrow::Cow;

/// What became of a panel of 400 by 300 px, or of the size asked for.
pub(crate) struct Trial {
    pub layout: Layout,
    pub axes: Vec<Item>,
    pub labels: Vec<Item>,
    pub left_out: Vec<String>,
}

/// Plans a panel and sets its axes and labels; `bodies` are what the marks paint.
pub(crate) fn test_panel(x: Axis, y: Axis, marks: &[Mark], bodies: &[Item], (w, h): (f64, f64)) -> Trial {
    let panel = Panel::new(x, y);
    let part = PanelPart {
        panel: &panel,
        marks: marks.iter().map(Cow::Borrowed).collect(),
        lang: Lang::En,
        width: Width::Wide,
        labels: 0.0,
        asides: 0.0,
    };
    let layout = Layout::plan(&part, Rect::new(0.0, 0.0, w, h), &FixedMetrics);
    let axes = axis::items(&part, &layout, &FixedMetrics);
    let mut left_out = Vec::new();
    let labels = labels::items(&part, &layout, &axes, bodies, &FixedMetrics, &mut left_out);
    Trial { layout, axes, labels, left_out }
}

/// A figure of so many dots under one another, each with a word, that cover this share of a panel's height.
pub(crate) fn crowd(count: usize, share: f64) -> Figure {
    let place = |at: usize| (Position::Share(0.5), Position::Share(share * at as f64 / count as f64), "word");
    let places: Vec<_> = (0..count).map(place).collect();
    let panel = Panel::new(Axis::none(), Axis::none());
    let drawing = Drawing::panels([1; 3], vec![panel], vec![dots(&places, Side::Right)]);
    Figure { drawing, ..Figure::default() }
}

/// Dots with labels on one side of them.
pub(crate) fn dots(places: &[(Position, Position, &str)], side: Side) -> Mark {
    let dot = |(x, y, text): &(Position, Position, &str)| {
        MarkItem::at(*x, *y, Ink::Text).with_size(4.0).with_label((*text).to_owned(), side, false, Ink::Text)
    };
    Mark::new(MarkKind::Dot, places.iter().map(dot))
}

/// The words among items, each with its bounds.
pub(crate) fn words(items: &[Item]) -> Vec<(&str, Rect)> {
    items
        .iter()
        .filter_map(|item| match &item.primitive {
            Primitive::Text { text, .. } => Some((text.as_str(), item.bounds)),
            _ => None,
        })
        .collect()
}
