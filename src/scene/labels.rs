//! Words at marks: placed where they were asked for, else on another side, never over one another.

use crate::figure::{Label, Mark, MarkItem, MarkKind, Side};
use crate::look::Texture;
use crate::scene::layout::Layout;
use crate::scene::marks::{annotation, event};
use crate::scene::panel_part::PanelPart;
use crate::scene::text::{CLEAR_PX, GAP_PX, label_font, text_item};
use crate::scene::{Anchor, Item, Point, Primitive, Rect, Role, TextMetrics};

/// Height of a line of annotations, and how many lines they may give way.
const LINE_PX: f64 = 18.0;
const LINES_AWAY: i32 = 6;

/// Room between two labels on one line, beyond the blank that keeps words apart.
const APART_PX: f64 = 4.0;

/// How far words inside a bar may reach over its ends.
const OVER_PX: f64 = 3.0;

/// Places the labels of every mark. One that fits nowhere is left out and named in `left_out`: what it says of a datum
/// stands in the tip, the walk and the table as well.
pub(crate) fn items(
    part: &PanelPart,
    layout: &Layout,
    axes: &[Item],
    bodies: &[Item],
    metrics: &dyn TextMetrics,
    left_out: &mut Vec<String>,
) -> Vec<Item> {
    let frame = layout.frame;
    let dots: Vec<(Option<usize>, Rect)> = bodies
        .iter()
        .filter(|item| {
            matches!(item.primitive, Primitive::Circle { .. } | Primitive::Path { closed: true, .. })
        })
        .map(|item| (item.datum, item.bounds))
        .collect();
    let words: Vec<Rect> = axes
        .iter()
        .chain(bodies)
        .filter(|i| matches!(i.primitive, Primitive::Text { .. }))
        .map(|i| i.bounds)
        .collect();
    let lines: Vec<(Point, Point)> = bodies.iter().flat_map(|item| item.primitive.segments()).collect();
    let mut placed: Vec<Item> = Vec::new();
    for mark in part.marks.iter().filter(|mark| mark.kind != MarkKind::Words) {
        let events = if mark.kind == MarkKind::Event {
            event::middles(mark, &|x| layout.px_from_data_x(x), layout.plot.y1)
        } else {
            Vec::new()
        };
        for (n, item) in mark.items.iter().enumerate() {
            let Some(label) = &item.label else { continue };
            let at = match events.get(n) {
                Some(middle) => around(*middle, item.size),
                None => anchor_rect(mark.kind, item, layout),
            };
            let later = later_feet(mark, n, layout);
            let fits = |word: &Item, leader: Option<&Item>| {
                let room = word.bounds.inflate(1.0);
                let apart = Rect { x0: room.x0 - APART_PX, x1: room.x1 + APART_PX, ..room };
                // Leaders of later words come down on the side asked for.
                let on_other_side = match label.side {
                    Side::Above => word.bounds.y0 >= at.y0,
                    Side::Below => word.bounds.y1 <= at.y1,
                    _ => false,
                };
                // What is said beside or inside one bar must not seem to be said of another.
                let inside = word.bounds.inflate(-OVER_PX);
                let covered = if label.side == Side::Inside { inside } else { room };
                let on_bar = |bar: &Item| {
                    matches!(bar.primitive, Primitive::Rect { .. })
                        && bar.datum != word.datum
                        && bar.bounds.intersects(covered)
                };
                let crosses =
                    |other: &Item| leader.is_some_and(|l| l.bounds.inflate(1.0).intersects(other.bounds));
                room.x0 >= frame.x0 - 1.0
                    && room.x1 <= frame.x1 + 1.0
                    && room.y0 >= frame.y0
                    && room.y1 <= frame.y1
                    && !words.iter().any(|other| other.intersects(room))
                    && !placed.iter().any(|other| other.bounds.intersects(apart) || crosses(other))
                    && (on_other_side
                        || !later.iter().any(|x| room.x0 - CLEAR_PX < *x && *x < room.x1 + CLEAR_PX))
                    && !dots.iter().any(|(datum, dot)| *datum != word.datum && dot.intersects(room))
                    && (!matches!(mark.kind, MarkKind::Bar | MarkKind::Annotation)
                        || !bodies.iter().any(on_bar))
            };
            // Where the whole label fits nowhere, the value alone may: what follows the comma, and why there is a dagger, is in
            // the tip as well.
            let after = |at: usize| label.text.as_bytes().get(at + 1).copied();
            let ends =
                |(at, c): &(usize, char)| matches!(c, '，' | '†') || (*c == ',' && after(*at) == Some(b' '));
            let comma = label.text.char_indices().find(ends).map(|(at, _)| at);
            let value = comma.and_then(|at| label.text.get(..at)).unwrap_or_default();
            let spots = spots(mark.kind, item, label, at, layout);
            let tries = [label.text.as_str(), value]
                .into_iter()
                .filter(|text| !text.is_empty())
                .flat_map(|text| spots.iter().map(move |spot| (text, *spot)));
            // A line through words is worse than words on another side; where every side has one, the rim of paper around
            // the words cuts it.
            let mut found = None;
            for (text, spot) in tries {
                let word = word(item, label, text, spot, metrics);
                let leader = (mark.kind == MarkKind::Annotation)
                    .then(|| annotation::leader(item, label.side, word.bounds, layout))
                    .flatten();
                if fits(&word, leader.as_ref()) {
                    let clear = !lines.iter().any(|(a, b)| word.bounds.is_crossed(*a, *b));
                    if clear || found.is_none() {
                        found = Some((word, leader));
                    }
                    if clear {
                        break;
                    }
                }
            }
            match found {
                Some((word, leader)) => {
                    placed.extend(leader);
                    placed.push(word);
                }
                None if label.optional => {}
                None => left_out.push(label.text.clone()),
            }
        }
    }
    placed
}

/// Where the leaders of an annotation mark's later items come down: earlier words leave them free.
fn later_feet(mark: &Mark, at: usize, layout: &Layout) -> Vec<f64> {
    let later = mark.items.iter().skip(at + 1).filter(|item| item.label.is_some());
    let feet = later.map(|item| layout.px_from_data_x(item.x));
    if mark.kind == MarkKind::Annotation { feet.collect() } else { Vec::new() }
}

/// Where the label of a mark may stand. That of an annotation keeps to its side and gives way by lines instead, further
/// and further from the place that it speaks of.
fn spots(kind: MarkKind, item: &MarkItem, label: &Label, at: Rect, layout: &Layout) -> Vec<(Point, Anchor)> {
    if kind == MarkKind::Event {
        // Over and under it are the plot and the ticks.
        let across = Label { side: Side::Right, ..label.clone() };
        return candidates(&across, at).into_iter().take(2).collect();
    }
    if label.optional && matches!(label.side, Side::Right | Side::Left) {
        // Off its line it might seem to belong to another mark, and it may be left out.
        return candidates(label, at).into_iter().take(2).collect();
    }
    if kind != MarkKind::Annotation {
        return candidates(label, at);
    }
    let away = annotation::away(item, label.side, layout);
    let kept = if matches!(label.side, Side::Above | Side::Below) { 3 } else { 2 };
    let mut spots = Vec::new();
    for line in 0..LINES_AWAY {
        let by = f64::from(line) * LINE_PX * away;
        let moved = Rect { y0: at.y0 + by, y1: at.y1 + by, ..at };
        spots.extend(candidates(label, moved).into_iter().take(kept));
    }
    // Where its side is full to the frame's edge, another one is better than none.
    spots.extend(candidates(label, at).into_iter().skip(kept));
    spots
}

/// Where a label may stand: the side asked for first, then that side shifted to either end, then the other sides.
fn candidates(label: &Label, at: Rect) -> Vec<(Point, Anchor)> {
    let px = label_font(label.strong).size;
    let middle = at.center();
    let level = middle.y + px * 0.35;
    let (over, under) = (at.y0 - GAP_PX, at.y1 + GAP_PX + px * 0.8);
    let right = (Point { x: at.x1 + GAP_PX, y: level }, Anchor::Start);
    let left = (Point { x: at.x0 - GAP_PX, y: level }, Anchor::End);
    let row = |y: f64| {
        [
            (Point { x: middle.x, y }, Anchor::Middle),
            (Point { x: at.x1, y }, Anchor::End),
            (Point { x: at.x0, y }, Anchor::Start),
        ]
    };
    let mut spots = Vec::with_capacity(8);
    match label.side {
        Side::Inside => spots.push((Point { x: middle.x, y: level }, Anchor::Middle)),
        Side::Right => {
            spots.extend([right, left]);
            spots.extend(row(over));
            spots.extend(row(under));
        }
        Side::Left => {
            spots.extend([left, right]);
            spots.extend(row(over));
            spots.extend(row(under));
        }
        Side::Above => {
            spots.extend(row(over));
            spots.extend(row(under));
            spots.extend([left, right]);
        }
        Side::Below => {
            spots.extend(row(under));
            spots.extend([right, left]);
            spots.extend(row(over));
        }
    }
    spots
}

/// What the label stands beside: the end of a bar, the whole dot, the middle of a stroke, or a point.
fn anchor_rect(kind: MarkKind, item: &MarkItem, layout: &Layout) -> Rect {
    let p = layout.point(item.x, item.y);
    let end = layout.point(item.x2.unwrap_or(item.x), item.y2.unwrap_or(item.y));
    match kind {
        MarkKind::Annotation if item.x2.is_none() && item.y2.is_none() => around(p, item.size),
        MarkKind::Annotation => around(end, 0.0),
        MarkKind::Bar => Rect::new(p.x, p.y, end.x, end.y),
        MarkKind::Dot | MarkKind::Text => around(p, item.size),
        MarkKind::Link | MarkKind::Arrow => around(Rect::new(p.x, p.y, end.x, end.y).center(), 0.0),
        _ => around(p, 0.0),
    }
}

fn around(p: Point, by: f64) -> Rect {
    Rect::new(p.x - by, p.y - by, p.x + by, p.y + by)
}

fn word(
    item: &MarkItem,
    label: &Label,
    text: &str,
    (point, anchor): (Point, Anchor),
    metrics: &dyn TextMetrics,
) -> Item {
    let font = label_font(label.strong);
    let mut placed = text_item(Role::Label, item.datum, text, point, font, label.ink, anchor, metrics);
    // Words on an even fill need no rim of paper around them.
    let even = label.side == Side::Inside
        && (item.texture == Texture::Solid || item.texture == Texture::Tint && !item.ink.is_ruled());
    if let Primitive::Text { halo, .. } = &mut placed.primitive {
        *halo = !even;
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Axis, Position};
    use crate::look::Ink;
    use crate::scene::Stroke;
    use crate::scene::test_panel::{dots, test_panel, words};

    const MIDDLE: Position = Position::Share(0.5);

    fn set(marks: &[Mark], bodies: &[Item]) -> (Vec<Item>, Vec<String>) {
        let tried = test_panel(Axis::none(), Axis::none(), marks, bodies, (400.0, 300.0));
        (tried.labels, tried.left_out)
    }

    fn body(primitive: Primitive, datum: usize) -> Item {
        Item { role: Role::Mark, datum: Some(datum), bounds: primitive.bounds(), primitive }
    }

    #[test]
    fn a_label_stands_on_the_side_asked_for_a_gap_away() {
        for (side, is_there) in [
            (Side::Right, (|b, x, _| (b.x0 - (x + 4.0 + GAP_PX)).abs() < 0.01) as fn(Rect, f64, f64) -> bool),
            (Side::Left, |b, x, _| (b.x1 - (x - 4.0 - GAP_PX)).abs() < 0.01),
            (Side::Above, |b, x, y| (b.center().x - x).abs() < 0.01 && b.y1 < y),
            (Side::Below, |b, x, y| (b.center().x - x).abs() < 0.01 && b.y0 > y),
            (Side::Inside, |b, x, y| (b.center().x - x).abs() < 0.01 && b.y0 < y && y < b.y1),
        ] {
            let mark = dots(&[(MIDDLE, MIDDLE, "word")], side);
            let tried = test_panel(Axis::none(), Axis::none(), &[mark], &[], (400.0, 300.0));
            let at = tried.layout.point(MIDDLE, MIDDLE);
            let found = words(&tried.labels);
            assert_eq!(found.len(), 1, "{side:?}");
            assert!(is_there(found[0].1, at.x, at.y), "{side:?}: {:?} at {at:?}", found[0].1);
        }
    }

    #[test]
    fn at_the_edge_a_label_goes_to_the_other_side() {
        let mark = dots(&[(Position::Share(1.0), MIDDLE, "words")], Side::Right);
        let (labels, left_out) = set(&[mark], &[]);
        assert!(words(&labels)[0].1.x1 < 400.0 - 4.0, "{:?}", words(&labels));
        assert_eq!(left_out, Vec::<String>::new());
    }

    #[test]
    fn the_second_of_two_at_one_place_gives_way() {
        let one = (MIDDLE, MIDDLE, "first");
        let (labels, left_out) = set(&[dots(&[one, (MIDDLE, MIDDLE, "second")], Side::Right)], &[]);
        let found = words(&labels);
        assert_eq!(found.len(), 2);
        assert!(found[0].1.x0 > 200.0 && found[1].1.x1 < 200.0, "{found:?}");
        assert_eq!(left_out, Vec::<String>::new());
    }

    #[test]
    fn where_all_sides_are_taken_it_is_left_out_and_named_unless_it_is_optional() {
        let crowd = [(MIDDLE, MIDDLE, "the same words"); 30];
        let mut mark = dots(&crowd, Side::Right);
        let (labels, left_out) = set(std::slice::from_ref(&mark), &[]);
        assert_eq!(labels.len() + left_out.len(), 30);
        assert!(left_out.len() > 1 && left_out[0].contains("the same words"), "{left_out:?}");
        mark.items = mark.items.into_iter().map(|item| item.with_optional_label()).collect();
        let (labels, left_out) = set(&[mark], &[]);
        assert_eq!(left_out, Vec::<String>::new());
        let said = words(&labels).iter().filter(|(text, _)| !text.is_empty()).count();
        assert_eq!(said, 2, "off its line it might seem another's");
    }

    #[test]
    fn the_value_alone_stands_where_the_whole_label_is_too_wide() {
        let long = ", for which this panel is by a long way not as wide as it would have to be";
        for (value, after) in [
            ("$3bn", long),
            ("$3,000bn", long),
            ("30", &["†", long].concat()),
            ("30亿", &["，", long].concat()),
        ] {
            let whole = [value, after].concat();
            let (labels, left_out) = set(&[dots(&[(MIDDLE, MIDDLE, &whole)], Side::Right)], &[]);
            assert_eq!(words(&labels).iter().map(|(text, _)| *text).collect::<Vec<_>>(), [value]);
            assert_eq!(left_out, Vec::<String>::new());
        }
    }

    #[test]
    fn labels_on_one_line_stay_more_than_a_blank_apart() {
        let at = |x: f64| Position::Share(x / 400.0);
        let first = words(&set(&[dots(&[(at(100.0), MIDDLE, "first")], Side::Right)], &[]).0)[0].1;
        // The label asked for on the side where the first one is.
        for (side, meets) in [(Side::Right, first.x1 - GAP_PX - 4.0), (Side::Left, first.x0 + GAP_PX + 4.0)] {
            let goes = |away: f64| {
                let x = if side == Side::Right { meets + away } else { meets - away };
                let second = dots(&[(at(x), MIDDLE, "second")], side);
                let (labels, _) = set(&[dots(&[(at(100.0), MIDDLE, "first")], Side::Right), second], &[]);
                let word = words(&labels)[1].1;
                if side == Side::Right { word.x0 < x } else { word.x1 > x }
            };
            assert!(goes(4.5) && !goes(5.5), "{side:?}");
        }
    }

    #[test]
    fn a_label_leaves_a_side_with_a_line_or_with_a_dot_of_another_datum() {
        let mark = dots(&[(MIDDLE, MIDDLE, "word")], Side::Right);
        let stroke = Stroke { ink: Ink::Text, width: 1.0, dash: None, alpha: 1.0 };
        let line = Primitive::Path {
            points: vec![Point { x: 230.0, y: 0.0 }, Point { x: 230.0, y: 300.0 }],
            closed: false,
            fill: None,
            stroke: Some(stroke),
        };
        let center = Point {
            x: 225.0,
            y: test_panel(Axis::none(), Axis::none(), &[], &[], (400.0, 300.0)).layout.plot.center().y,
        };
        let dot = Primitive::Circle { center, radius: 5.0, fill: None, stroke: None };
        for (what, primitive) in [("a line", line), ("a dot", dot)] {
            let (labels, _) = set(std::slice::from_ref(&mark), &[body(primitive, 1)]);
            let found = words(&labels);
            assert!(found[0].1.x1 < 200.0, "{what}: {found:?}");
        }
    }

    #[test]
    fn an_annotation_gives_way_by_lines_on_its_own_side() {
        let note = |x: f64, text: &str| {
            MarkItem::at(Position::Share(x), MIDDLE, Ink::Text).with_label(
                text.to_owned(),
                Side::Above,
                false,
                Ink::Text,
            )
        };
        let mark = Mark::new(
            MarkKind::Annotation,
            vec![note(0.5, "words that stand here"), note(0.55, "words that stand further off")],
        );
        let (labels, left_out) = set(&[mark], &[]);
        let found = words(&labels);
        assert_eq!((found.len(), left_out.len()), (2, 0));
        assert!(found.iter().all(|(_, bounds)| bounds.y1 < 150.0), "{found:?}");
        assert!(!found[0].1.intersects(found[1].1), "{found:?}");
    }
}
