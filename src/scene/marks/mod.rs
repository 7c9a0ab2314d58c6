//! Marks as shapes: one file a mark. The shape a mark's file returns is what is painted, what its bounds are
//! taken from and what the pointer hits, so the three cannot drift apart.

pub(crate) mod annotation;
mod arrow;
mod bar;
mod dot;
mod event;
mod line;
mod link;
mod rule;
mod step;
mod words;

use crate::figure::{Mark, MarkKind};
use crate::scene::layout::Layout;
use crate::scene::{Item, Primitive, Role, TextMetrics};

/// Appends the bodies of a mark, in paint order.
pub(crate) fn bodies(mark: &Mark, layout: &Layout, metrics: &dyn TextMetrics, bodies: &mut Vec<Item>) {
    let mut body = |role: Role, datum: Option<usize>, primitive: Primitive| {
        bodies.push(Item { role, datum, bounds: primitive.bounds(), primitive });
    };
    match mark.kind {
        MarkKind::Line => {
            line::shapes(&mark.items, layout).into_iter().for_each(|p| body(Role::Mark, None, p))
        }
        MarkKind::Step => {
            step::shapes(&mark.items, layout).into_iter().for_each(|p| body(Role::Mark, None, p))
        }
        _ => {}
    }
    for item in &mark.items {
        match mark.kind {
            MarkKind::Bar => body(Role::Mark, item.datum, bar::shape(item, layout)),
            MarkKind::Dot => body(Role::Mark, item.datum, dot::shape(item, layout)),
            MarkKind::Event => body(Role::Mark, item.datum, event::shape(item, layout)),
            MarkKind::Link => body(Role::Mark, None, link::shape(item, layout)),
            MarkKind::Arrow => {
                arrow::shapes(item, layout).into_iter().for_each(|p| body(Role::Mark, None, p));
            }
            MarkKind::Rule => body(Role::Note, None, rule::shape(item, layout)),
            // The leader of an annotation is drawn to where its words find room.
            MarkKind::Line | MarkKind::Step | MarkKind::Text | MarkKind::Words | MarkKind::Annotation => {}
        }
    }
    if mark.kind == MarkKind::Words {
        for item in &mark.items {
            bodies.extend(words::items(item, layout, metrics));
        }
    }
}
