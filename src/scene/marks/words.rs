//! Words: a block of lines between two places, which can be pointed at as a whole.

use crate::figure::MarkItem;
use crate::scene::layout::{Layout, label_font};
use crate::scene::rows::text_item;
use crate::scene::wrap::wrap;
use crate::scene::{Anchor, Item, Point, Primitive, Rect, Role, TextMetrics};

/// Line height.
const LINE: f64 = 18.0;

/// The block's invisible body and its lines, level around the item's y; broken to the room between x and x2.
///
/// With a y2 the block begins at y instead.
pub(crate) fn items(item: &MarkItem, layout: &Layout, metrics: &dyn TextMetrics) -> Vec<Item> {
    let Some(label) = &item.label else { return Vec::new() };
    let font = label_font(label.strong);
    let from = layout.point(item.x, item.y);
    let right = item.x2.map_or(layout.plot.x1, |x| layout.px_from_place_x(x));
    let lines = wrap(&label.text, (right - from.x).max(1.0), font, metrics);
    let height = LINE * lines.len() as f64;
    let top = if item.y2.is_some() { from.y } else { from.y - height / 2.0 };
    let words: Vec<Item> = lines
        .iter()
        .enumerate()
        .map(|(n, line)| {
            let at = Point { x: from.x, y: top + LINE * (n as f64 + 0.75) };
            text_item(Role::Label, item.datum, line, at, font, label.ink, Anchor::Start, metrics)
        })
        .collect();
    let widest = words.iter().map(|word| word.bounds.x1).fold(from.x, f64::max);
    let rect = Rect::new(from.x, top, widest, top + height);
    let body = Primitive::Rect { rect, fill: None, stroke: None };
    let mut items = vec![Item { role: Role::Mark, datum: item.datum, primitive: body, bounds: rect }];
    items.extend(words);
    items
}
