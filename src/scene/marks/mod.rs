//! Marks as shapes: one file a mark. The shape a mark's file returns is what is painted, what its bounds are
//! taken from and what the pointer hits, so the three cannot drift apart.

mod bar;
mod dot;
mod line;
mod link;
mod rule;

use crate::figure::{Mark, MarkKind};
use crate::scene::layout::Layout;
use crate::scene::{Item, Primitive, Role};

/// The bodies of a mark, in paint order.
pub(crate) fn bodies(mark: &Mark, layout: &Layout) -> Vec<Item> {
    match mark.kind {
        MarkKind::Bar => mark.items.iter().map(|i| body(i.datum, bar::shape(i, layout))).collect(),
        MarkKind::Dot => mark.items.iter().map(|i| body(i.datum, dot::shape(i, layout))).collect(),
        MarkKind::Line => line::shapes(&mark.items, layout).into_iter().map(|p| note(Role::Mark, p)).collect(),
        MarkKind::Link => mark.items.iter().map(|i| note(Role::Mark, link::shape(i, layout))).collect(),
        MarkKind::Rule => mark.items.iter().map(|i| note(Role::Note, rule::shape(i, layout))).collect(),
        MarkKind::Text => Vec::new(),
    }
}

fn body(datum: Option<usize>, primitive: Primitive) -> Item {
    Item { role: Role::Mark, datum, bounds: primitive.bounds(), primitive }
}

fn note(role: Role, primitive: Primitive) -> Item {
    Item { role, datum: None, bounds: primitive.bounds(), primitive }
}
