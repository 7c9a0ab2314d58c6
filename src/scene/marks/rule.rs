//! Rules: thin annotating strokes that show no datum.

use crate::figure::MarkItem;
use crate::scene::layout::Layout;
use crate::scene::{Primitive, marks::link};

/// A rule is drawn as a link is, but is never a thing to point at.
pub(crate) fn shape(item: &MarkItem, layout: &Layout) -> Primitive {
    link::shape(item, layout)
}
