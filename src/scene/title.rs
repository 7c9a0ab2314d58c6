//! The words over a panel: its title, and at the far end of the line an aside.
//!
//! Invariant: the two never meet; where they would, the aside takes a line of its own.

use crate::figure::Panel;
use crate::look::Ink;
use crate::scene::text::{GAP_PX, label_font, text_item};
use crate::scene::wrap::wrap;
use crate::scene::{Anchor, Item, Point, Primitive, Rect, Role, TextMetrics};

/// Line height.
const LINE: f64 = 18.0;
/// From the top of the first line to its baseline, and below the last line.
const ABOVE: f64 = 14.0;
const BELOW: f64 = 8.0;

/// The words over a panel and how much of its height they take; an aside that states a datum can be pointed at.
pub(crate) fn items(panel: &Panel, frame: Rect, metrics: &dyn TextMetrics) -> (Vec<Item>, f64) {
    let mut items = Vec::new();
    let font = label_font(true);
    let lines = wrap(&panel.title, frame.width(), font, metrics);
    let at = |line: usize| frame.y0 + ABOVE + LINE * line as f64;
    for (n, line) in lines.iter().enumerate() {
        let at = Point { x: frame.x0, y: at(n) };
        items.push(text_item(Role::Title, None, line, at, font, Ink::Text, Anchor::Start, metrics));
    }
    let mut rows = lines.len();
    if !panel.aside.is_empty() {
        let last = lines.last().map_or(0.0, |line| metrics.width(line, font) + GAP_PX * 2.0);
        let strong = panel.aside_datum.is_some();
        let fits = last + metrics.width(&panel.aside, label_font(strong)) <= frame.width();
        let (x, anchor) = if fits { (frame.x1, Anchor::End) } else { (frame.x0, Anchor::Start) };
        let broken = wrap(&panel.aside, frame.width(), label_font(strong), metrics);
        let first = if fits { rows.saturating_sub(1) } else { rows };
        rows = first + broken.len();
        items.extend(aside(panel, &broken, anchor, metrics, &|line| Point { x, y: at(first + line) }));
    }
    let height = if rows == 0 { 0.0 } else { LINE * rows as f64 + BELOW };
    (items, height)
}

/// The lines of the aside and, where they state a datum, the body behind them that is pointed at.
fn aside(
    panel: &Panel,
    lines: &[String],
    anchor: Anchor,
    metrics: &dyn TextMetrics,
    at: &dyn Fn(usize) -> Point,
) -> Vec<Item> {
    let datum = panel.aside_datum;
    let (role, strong, ink) = match datum {
        Some(_) => (Role::Label, true, Ink::Text),
        None => (Role::Title, false, Ink::Muted),
    };
    let line = |(n, text): (usize, &String)| {
        text_item(role, datum, text, at(n), label_font(strong), ink, anchor, metrics)
    };
    let mut items: Vec<Item> = lines.iter().enumerate().map(line).collect();
    let block = items.iter().map(|item| item.bounds).reduce(Rect::union).filter(|_| datum.is_some());
    if let Some(block) = block {
        let rect = Rect { y0: block.y0 - 3.0, y1: block.y1 + 3.0, ..block };
        let body = Primitive::Rect { rect, fill: None, stroke: None };
        items.insert(0, Item { role: Role::Mark, datum, primitive: body, bounds: rect });
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Axis;
    use crate::scene::FixedMetrics;

    fn placed(title: &str, aside: &str, width: f64) -> (Vec<Item>, f64) {
        let panel = Panel::new(Axis::none(), Axis::none()).with_title(title.to_owned(), aside.to_owned());
        items(&panel.with_aside_datum(3), Rect::new(0.0, 0.0, width, 100.0), &FixedMetrics)
    }

    #[test]
    fn the_aside_shares_the_line_where_it_fits() {
        let (items, height) = placed("Tokens a week", "twice as many", 360.0);
        assert_eq!(height, 26.0);
        assert!(items.iter().all(|item| item.bounds.y1 <= 26.0 && item.bounds.x1 <= 360.0));
        assert_eq!(items.iter().filter(|item| item.datum == Some(3)).count(), 2);
    }

    #[test]
    fn the_aside_takes_a_line_of_its_own_where_it_does_not() {
        let (items, height) = placed("Tokens processed in one week of spring", "twice as many", 200.0);
        assert_eq!(height, 62.0);
        let words: Vec<&Item> =
            items.iter().filter(|item| matches!(item.primitive, Primitive::Text { .. })).collect();
        assert_eq!(words.len(), 3);
        for (i, word) in words.iter().enumerate() {
            assert!(words.iter().skip(i + 1).all(|other| !other.bounds.intersects(word.bounds)));
        }
    }

    #[test]
    fn an_aside_longer_than_the_line_breaks() {
        let (items, height) = placed("Tokens", "twice as many as in all of the year before", 160.0);
        assert_eq!((height, items.len()), (62.0, 4));
        assert!(items.iter().all(|item| item.bounds.x1 <= 160.0 && item.bounds.y1 <= height), "{items:?}");
    }

    #[test]
    fn a_panel_without_words_takes_no_room() {
        let (items, height) = placed("", "", 360.0);
        assert!(items.is_empty());
        assert_eq!(height, 0.0);
    }
}
