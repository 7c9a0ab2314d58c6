//! Words in a scene: their font, the air around them, and one item a line of them.

use crate::look::Ink;
use crate::scene::{Anchor, Family, Font, Item, Point, Primitive, Rect, Role, TextMetrics, Weight};

/// Font size of labels and ticks.
pub(crate) const LABEL_PX: f64 = 13.0;
/// Space between a mark and its words.
pub(crate) const GAP_PX: f64 = 6.0;
/// Clear space that words keep around them.
pub(crate) const CLEAR_PX: f64 = 2.0;
/// The label font in a weight.
pub(crate) fn label_font(strong: bool) -> Font {
    let weight = if strong { Weight::Strong } else { Weight::Regular };
    Font { size: LABEL_PX, weight, family: Family::Sans }
}

/// A text item with measured bounds.
#[allow(clippy::too_many_arguments)] // One call site shape for every word in a scene.
pub(crate) fn text_item(
    role: Role,
    datum: Option<usize>,
    text: &str,
    at: Point,
    font: Font,
    ink: Ink,
    anchor: Anchor,
    metrics: &dyn TextMetrics,
) -> Item {
    let w = metrics.width(text, font);
    let x0 = match anchor {
        Anchor::Start => at.x,
        Anchor::Middle => at.x - w / 2.0,
        Anchor::End => at.x - w,
    };
    let bounds = Rect { x0, y0: at.y - font.size * 0.8, x1: x0 + w, y1: at.y + font.size * 0.22 };
    let primitive = Primitive::Text { at, text: text.to_owned(), font, anchor, ink, alpha: 1.0, halo: false };
    Item { role, datum, primitive, bounds }
}
