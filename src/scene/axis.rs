//! Axes: grid lines, tick labels and the line at zero.

use crate::figure::{Axis, AxisScale, TickFormat};
use crate::look::Ink;
use crate::scale::{Scale, within};
use crate::scene::layout::{Layout, Ruler};
use crate::scene::panel_part::PanelPart;
use crate::scene::text::{label_font, text_item};
use crate::scene::ticks::{tick_count, tick_label};
use crate::scene::{Anchor, Item, Point, Primitive, Rect, Role, Stroke, TextMetrics};
use crate::text::{self, Lang};

fn line(role: Role, a: Point, b: Point, ink: Ink) -> Item {
    let stroke = Stroke { ink, width: 1.0, dash: None, alpha: 1.0 };
    let primitive = Primitive::Path { points: vec![a, b], closed: false, fill: None, stroke: Some(stroke) };
    Item { role, datum: None, primitive, bounds: Rect::new(a.x, a.y, b.x, b.y) }
}

/// Grid, ticks and axis lines of both axes, to be painted under the marks.
pub(crate) fn items(part: &PanelPart, layout: &Layout, metrics: &dyn TextMetrics) -> Vec<Item> {
    let mut items = Vec::new();
    if let Ruler::Continuous(scale) = &layout.y {
        vertical(part.lang, &part.panel.y, scale, layout, metrics, &mut items);
    }
    if let Ruler::Continuous(scale) = &layout.x {
        horizontal(part.lang, &part.panel.x, scale, layout, metrics, &mut items);
    }
    items
}

/// The vertical axis: lines across, labels at the left, the last one with its unit over the top line;
/// labels that would touch are left out.
fn vertical(
    lang: Lang,
    axis: &Axis,
    scale: &Scale,
    layout: &Layout,
    metrics: &dyn TextMetrics,
    items: &mut Vec<Item>,
) {
    if axis.ticks == TickFormat::None {
        return;
    }
    let ticks = scale.ticks(tick_count(layout.plot.height(), 64.0));
    let last = ticks.len().saturating_sub(1);
    let mut taken: Option<Rect> = None;
    // From the last tick downwards, since the last one carries the unit and must stand.
    for (i, tick) in ticks.iter().enumerate().rev() {
        let y = scale.map(*tick);
        let base = *tick == 0.0 || (layout.plot.y1 - y).abs() < 0.5;
        let ink = if base { Ink::Axis } else { Ink::Grid };
        items.push(line(Role::Grid, Point { x: layout.plot.x0, y }, Point { x: layout.plot.x1, y }, ink));
        let plain = tick_label(axis.ticks, *tick, false, lang);
        if i == last {
            // The last label carries the unit: it begins at the frame's edge and stands above its line.
            let words = tick_label(axis.ticks, *tick, true, lang);
            let words =
                if axis.note.is_empty() { words } else { [words.as_str(), axis.note.as_str()].join(" · ") };
            let at = Point { x: layout.frame.x0, y: y - 6.0 };
            let anchor = Anchor::Start;
            let item =
                text_item(Role::Axis, None, &words, at, label_font(false), Ink::Muted, anchor, metrics);
            taken = Some(item.bounds);
            items.push(item);
        } else {
            let at = Point { x: layout.plot.x0 - 10.0, y: y + 4.5 };
            let anchor = Anchor::End;
            let item =
                text_item(Role::Axis, None, &plain, at, label_font(false), Ink::Muted, anchor, metrics);
            if taken.is_none_or(|other| item.bounds.y0 >= other.y1 + 2.0) {
                taken = Some(item.bounds);
                items.push(item);
            }
        }
    }
}

/// The horizontal axis: lines down (on value axes), labels under the plot; labels that would touch are left out.
fn horizontal(
    lang: Lang,
    axis: &Axis,
    scale: &Scale,
    layout: &Layout,
    metrics: &dyn TextMetrics,
    items: &mut Vec<Item>,
) {
    if axis.ticks == TickFormat::None {
        return;
    }
    let time = matches!(axis.scale, AxisScale::Time | AxisScale::Eras { .. });
    // Under lanes there is no line to stand on: the lines go through them instead.
    let lanes = matches!(layout.y, Ruler::Rows(..));
    let ticks = scale.ticks(tick_count(layout.plot.width(), if time { 48.0 } else { 140.0 }));
    let last = ticks.len().saturating_sub(1);
    let foot = layout.plot.y1 + layout.strip;
    let y = foot + 18.0;
    let mut taken: Option<Rect> = None;
    // The note stands under the row labels where they leave it room, else behind the last tick.
    let note_width = metrics.width(&axis.note, label_font(false)) + 16.0;
    let first = ticks.first().map_or(layout.plot.x0, |tick| scale.map(*tick));
    let note_beside = !axis.note.is_empty() && first - 40.0 - layout.frame.x0 > note_width;
    if note_beside {
        let at = Point { x: layout.frame.x0, y };
        items.push(text_item(
            Role::Axis,
            None,
            &axis.note,
            at,
            label_font(false),
            Ink::Muted,
            Anchor::Start,
            metrics,
        ));
    }
    // From the last tick backwards, since the last one carries the unit and must stand.
    for (i, tick) in ticks.iter().enumerate().rev() {
        let x = scale.map(*tick);
        if time && !lanes {
            items.push(line(
                Role::Axis,
                Point { x, y: layout.plot.y1 },
                Point { x, y: foot + 5.0 },
                if layout.strip > 0.0 { Ink::Grid } else { Ink::Axis },
            ));
        } else {
            let ink = if *tick == 0.0 { Ink::Axis } else { Ink::Grid };
            let top = Point { x, y: layout.plot.y0 };
            items.push(line(Role::Grid, top, Point { x, y: foot }, ink));
        }
        // The year stands once: on the first tick, and where another one begins.
        let mut words = if time && i > 0 {
            text::month_tick(*tick, lang)
        } else {
            tick_label(axis.ticks, *tick, i == last, lang)
        };
        if i == last && !axis.note.is_empty() && !note_beside {
            words = [words.as_str(), axis.note.as_str()].join(" · ");
        }
        let half = metrics.width(&words, label_font(false)) / 2.0;
        let room = layout.plot.x1.max(layout.rows.plot_right);
        let least = layout.frame.x0 + half;
        let middle = within(x, least, (room - half).max(least));
        let at = Point { x: middle, y };
        let item =
            text_item(Role::Axis, None, &words, at, label_font(false), Ink::Muted, Anchor::Middle, metrics);
        if taken.is_none_or(|other| item.bounds.x1 + 8.0 <= other.x0) {
            taken = Some(item.bounds);
            items.push(item);
        }
    }
    if time && (!lanes || layout.strip > 0.0) {
        let a = Point { x: layout.plot.x0, y: layout.plot.y1 };
        items.push(line(Role::Axis, a, Point { x: layout.plot.x1, y: layout.plot.y1 }, Ink::Axis));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Mark, MarkItem, MarkKind, Position};
    use crate::scene::test_panel::{Trial, test_panel, words};

    /// A vertical percentage from 0 to a value, in a panel of this height.
    fn percentages(most: f64, height: f64) -> Trial {
        let y =
            Axis::new(AxisScale::Linear { zero: true }, TickFormat::Percent).with_note("a note".to_owned());
        test_panel(Axis::none(), y, &[dot(Position::Share(0.5), Position::Value(most))], &[], (400.0, height))
    }

    fn dot(x: Position, y: Position) -> Mark {
        Mark::new(MarkKind::Dot, vec![MarkItem::at(x, y, Ink::Text)])
    }

    /// A horizontal axis over two days.
    fn days(from: f64, to: f64, width: f64) -> Trial {
        let x = Axis::new(AxisScale::Time, TickFormat::Date);
        let marks = [
            dot(Position::Value(from), Position::Share(0.5)),
            dot(Position::Value(to), Position::Share(0.5)),
        ];
        test_panel(x, Axis::none(), &marks, &[], (width, 200.0))
    }

    fn lines(items: &[Item], ink: Ink) -> usize {
        let is =
            |item: &&Item| matches!(&item.primitive, Primitive::Path { stroke: Some(s), .. } if s.ink == ink);
        items.iter().filter(is).count()
    }

    #[test]
    fn the_unit_and_the_note_stand_on_the_last_tick_alone() {
        let axes = percentages(80.0, 300.0).axes;
        let found = words(&axes);
        assert!(found.len() > 2, "{found:?}");
        let with_unit: Vec<_> = found.iter().filter(|(text, _)| text.contains('%')).collect();
        assert_eq!(with_unit.len(), 1);
        assert!(with_unit[0].0.ends_with(" · a note"));
        assert!(found.iter().all(|(_, bounds)| bounds.y0 >= with_unit[0].1.y0), "it is the topmost");
        assert_eq!(with_unit[0].1.x0, 0.0, "it begins at the frame's edge");
    }

    #[test]
    fn zero_has_the_line_of_the_axis_and_the_others_that_of_the_grid() {
        let axes = percentages(80.0, 300.0).axes;
        assert_eq!(lines(&axes, Ink::Axis), 1);
        assert!(lines(&axes, Ink::Grid) >= 2);
    }

    #[test]
    fn labels_never_touch_however_low_the_panel_is() {
        for height in [300.0, 120.0, 60.0, 40.0] {
            let axes = percentages(80.0, height).axes;
            let found = words(&axes);
            assert!(!found.is_empty());
            for (i, (_, one)) in found.iter().enumerate() {
                for (_, other) in found.iter().skip(i + 1) {
                    assert!(!one.intersects(*other), "{height}: {found:?}");
                }
            }
        }
    }

    #[test]
    fn an_axis_without_ticks_draws_nothing() {
        let marks = [dot(Position::Value(3.0), Position::Value(4.0))];
        assert_eq!(test_panel(Axis::none(), Axis::none(), &marks, &[], (400.0, 300.0)).axes.len(), 0);
    }

    #[test]
    fn dates_stay_in_the_frame_and_apart_and_name_the_year_first() {
        for width in [160.0, 400.0, 900.0] {
            let tried = days(19_723.0, 20_400.0, width);
            let found = words(&tried.axes);
            assert!(found.len() >= 2, "{width}: {found:?}");
            for (_, bounds) in &found {
                assert!(bounds.x0 >= -0.01 && bounds.x1 <= width + 0.01, "{width}: {found:?}");
            }
            // They are set from the last one backwards.
            for pair in found.windows(2) {
                assert!(pair[1].1.x1 + 8.0 <= pair[0].1.x0, "{width}: {found:?}");
            }
        }
    }

    #[test]
    fn a_time_axis_has_a_line_to_stand_on() {
        let tried = days(19_723.0, 20_400.0, 400.0);
        let whole =
            |item: &&Item| item.bounds.x0 == tried.layout.plot.x0 && item.bounds.x1 == tried.layout.plot.x1;
        assert_eq!(tried.axes.iter().filter(whole).count(), 1);
    }

    #[test]
    fn a_date_has_a_short_line_in_the_ink_of_the_axis() {
        let tried = days(19_723.0, 20_400.0, 400.0);
        let foot = tried.layout.plot.y1;
        let short = tried.axes.iter().filter(|item| item.bounds.y0 == foot && item.bounds.height() == 5.0);
        let dates = words(&tried.axes).len();
        assert!(short.clone().count() >= dates && dates > 1);
        // And the line that they stand on.
        assert_eq!(lines(&tried.axes, Ink::Axis), short.count() + 1);
        assert_eq!(lines(&tried.axes, Ink::Grid), 0);
    }
}
