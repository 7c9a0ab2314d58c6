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

/// Appends the bodies of a mark, in paint order.
pub(crate) fn bodies(mark: &Mark, layout: &Layout, bodies: &mut Vec<Item>) {
    let mut body = |role: Role, datum: Option<usize>, primitive: Primitive| {
        bodies.push(Item { role, datum, bounds: primitive.bounds(), primitive });
    };
    if mark.kind == MarkKind::Line {
        for path in line::shapes(&mark.items, layout) {
            body(Role::Mark, None, path);
        }
    }
    for item in &mark.items {
        match mark.kind {
            MarkKind::Bar => body(Role::Mark, item.datum, bar::shape(item, layout)),
            MarkKind::Dot => body(Role::Mark, item.datum, dot::shape(item, layout)),
            MarkKind::Link => body(Role::Mark, None, link::shape(item, layout)),
            MarkKind::Rule => body(Role::Note, None, rule::shape(item, layout)),
            MarkKind::Line | MarkKind::Text => {}
        }
    }
}
