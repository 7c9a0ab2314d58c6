//! Marks as shapes: one file a mark. The shape a mark's file returns is what is painted, what its bounds are
//! taken from and what the pointer hits, so the three cannot drift apart.

pub(crate) mod annotation;
mod arrow;
pub(crate) mod bar;
mod block;
pub(crate) mod dot;
pub(crate) mod event;
pub(crate) mod line;
pub(crate) mod link;
pub(crate) mod need;
mod rule;
mod step;
mod words;

use crate::figure::{Mark, MarkKind};
use crate::scene::layout::Layout;
use crate::scene::{Item, Primitive, Role, TextMetrics};

/// Appends the bodies of a mark, in paint order; blocks of words come with them.
pub(crate) fn bodies(
    mark: &Mark,
    layout: &Layout,
    metrics: &dyn TextMetrics,
    bodies: &mut Vec<Item>,
    warnings: &mut Vec<String>,
) {
    let mut body = |role: Role, datum: Option<usize>, primitive: Primitive| {
        bodies.push(Item { role, datum, bounds: primitive.bounds(), primitive });
    };
    let items = &mark.items;
    match mark.kind {
        MarkKind::Line => line::shapes(items, layout).into_iter().for_each(|p| body(Role::Mark, None, p)),
        MarkKind::Step => step::shapes(items, layout).into_iter().for_each(|p| body(Role::Mark, None, p)),
        MarkKind::Bar => items.iter().for_each(|i| body(Role::Mark, i.datum, bar::shape(i, layout))),
        MarkKind::Dot => items.iter().for_each(|i| body(Role::Mark, i.datum, dot::shape(i, layout))),
        MarkKind::Link => items.iter().for_each(|i| body(Role::Mark, i.datum, link::shape(i, layout))),
        MarkKind::Rule => items.iter().for_each(|i| body(Role::Note, None, rule::shape(i, layout))),
        MarkKind::Event => {
            for (item, middle) in
                items.iter().zip(event::middles(mark, &|x| layout.px_from_data_x(x), layout.plot.y1))
            {
                body(Role::Mark, item.datum, event::shape(item, middle));
            }
        }
        MarkKind::Arrow => {
            for item in items {
                arrow::shapes(item, layout).into_iter().for_each(|p| body(Role::Mark, item.datum, p));
            }
        }
        MarkKind::Words => {
            items.iter().for_each(|i| bodies.extend(words::items(i, layout, metrics, warnings)));
        }
        // Words at a place are set with the labels; the leader of an annotation is drawn to where its words find room.
        MarkKind::Text | MarkKind::Annotation => {}
    }
}

/// A mark in a bare panel, 300 by 100 pixels large inside, for the marks' own tests.
#[cfg(test)]
fn test_panel<T>(mark: &Mark, place: impl FnOnce(&Layout) -> T) -> T {
    use crate::figure::{Axis, Panel};
    use crate::look::Width;
    use crate::scene::panel_part::PanelPart;
    use crate::scene::{FixedMetrics, Rect};
    let panel = Panel::new(Axis::none(), Axis::none());
    let part = PanelPart {
        panel: &panel,
        marks: vec![std::borrow::Cow::Borrowed(mark)],
        lang: crate::text::Lang::En,
        width: Width::Wide,
        labels: 0.0,
        asides: 0.0,
    };
    let mut layout = Layout::plan(&part, Rect::new(0.0, 0.0, 300.0, 200.0), &FixedMetrics);
    layout.plot = Rect::new(0.0, 0.0, 300.0, 100.0);
    place(&layout)
}
