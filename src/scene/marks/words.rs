//! Words: a block of lines between two places, which can be pointed at as a whole.

use crate::figure::{MarkItem, Side};
use crate::scene::layout::Layout;
use crate::scene::marks::block::{LEADING, font};
use crate::scene::text::text_item;
use crate::scene::wrap::wrap;
use crate::scene::{Anchor, Item, Point, Primitive, Rect, Role, TextMetrics};

/// The block's invisible body and its lines. The label's side says which way the block runs from x: to the right, up to
/// x2 or the plot's edge; to the left, ending at x; any other side sets the lines centred between x and x2.
///
/// It stands level around y; with a y2 it begins at y and should end before y2. What does not fit says so in `warnings`.
pub(crate) fn items(
    item: &MarkItem,
    layout: &Layout,
    metrics: &dyn TextMetrics,
    warnings: &mut Vec<String>,
) -> Vec<Item> {
    let Some(label) = &item.label else { return Vec::new() };
    let font = font(item, label);
    let from = layout.point(item.x, item.y);
    let clear = item.apart();
    let (left, right, anchor) = match label.side {
        Side::Right => (from.x + clear, end(item, layout, layout.plot.x1), Anchor::Start),
        Side::Left => (end(item, layout, layout.plot.x0), from.x - clear, Anchor::End),
        Side::Above | Side::Below | Side::Inside => {
            (from.x, end(item, layout, layout.plot.x1), Anchor::Middle)
        }
    };
    let lines = wrap(&label.text, (right - left).max(1.0), font, metrics);
    let leading = font.size * LEADING;
    let height = leading * lines.len() as f64;
    let top = if item.y2.is_some() { from.y } else { from.y - height / 2.0 };
    let x = match anchor {
        Anchor::Start => left,
        Anchor::Middle => (left + right) / 2.0,
        Anchor::End => right,
    };
    let words: Vec<Item> = lines
        .iter()
        .enumerate()
        .map(|(n, line)| {
            let at = Point { x, y: top + leading * (n as f64 + 0.75) };
            text_item(Role::Label, item.datum, line, at, font, label.ink, anchor, metrics)
        })
        .collect();
    let Some(block) = words.iter().map(|word| word.bounds).reduce(Rect::union) else { return Vec::new() };
    let rect = Rect { y0: top, y1: top + height, ..block };
    let bottom = item.y2.map_or(layout.frame.y1, |y| layout.px_from_data_y(y));
    if rect.width() > right - left + 1.0 || rect.y1 > bottom + 1.0 {
        warnings.push(["no room for the words ", label.text.as_str()].concat());
    }
    let mut items = Vec::with_capacity(words.len() + 1);
    if item.datum.is_some() {
        let body = Primitive::Rect { rect, fill: None, stroke: None };
        items.push(Item { role: Role::Mark, datum: item.datum, primitive: body, bounds: rect });
    }
    items.extend(words);
    items
}

fn end(item: &MarkItem, layout: &Layout, otherwise: f64) -> f64 {
    item.x2.map_or(otherwise, |x| layout.px_from_data_x(x))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Mark, MarkKind, Position};
    use crate::look::Ink;
    use crate::scene::FixedMetrics;
    use crate::scene::marks::test_panel;

    fn block(item: MarkItem) -> (Vec<Item>, Vec<String>) {
        let mark = Mark::new(MarkKind::Words, vec![item]);
        let mut warnings = Vec::new();
        let items = test_panel(&mark, |layout| items(&mark.items[0], layout, &FixedMetrics, &mut warnings));
        (items, warnings)
    }

    fn at(x: f64, y: f64, side: Side) -> MarkItem {
        MarkItem::at(Position::Share(x), Position::Share(y), Ink::Text).with_datum(3).with_label(
            "one two three four five six".to_owned(),
            side,
            false,
            Ink::Text,
        )
    }

    #[test]
    fn words_break_between_x_and_x2_and_stand_around_y() {
        let (items, warnings) = block(at(0.0, 0.5, Side::Right).with_end_x(Position::Share(0.3)));
        assert!(warnings.is_empty(), "{warnings:?}");
        assert!(items.len() > 2);
        let body = items[0].bounds;
        assert!((body.center().y - 50.0).abs() < 3.0 && body.x1 <= 91.0);
        assert!(items[1..].iter().all(|word| body.inflate(1.0).contains(word.bounds.center())));
        assert_eq!(items[0].datum, Some(3));
    }

    #[test]
    fn the_side_says_which_way_they_run() {
        let (left, _) = block(at(0.5, 0.5, Side::Left));
        assert!((left[0].bounds.x1 - 150.0).abs() < 1e-9);
        let (centred, _) = block(at(0.0, 0.5, Side::Inside));
        assert!((centred[0].bounds.center().x - 150.0).abs() < 1e-9);
    }

    #[test]
    fn words_without_room_warn_and_words_without_a_datum_cannot_be_pointed_at() {
        let (_, warnings) =
            block(at(0.0, 0.9, Side::Right).with_end(Position::Share(0.2), Position::Share(1.0)));
        assert_eq!(warnings.len(), 1);
        let plain = MarkItem { datum: None, ..at(0.0, 0.5, Side::Right) };
        assert!(block(plain).0.iter().all(|item| item.role == Role::Label));
    }
}
