//! Layout: how the frame is divided, and where a place on an axis is in pixels.
//!
//! Margins come from measured words, in one pass before anything is placed. Spaces are converted by
//! [`Layout::px_from_data_x`] and [`Layout::px_from_data_y`] alone.

use crate::figure::{Axis, AxisScale, Position, TickFormat};
use crate::scale::Scale;
use crate::scene::domain::{Dimension, across, continuous, domain};
use crate::scene::marks::event;
use crate::scene::panel_part::PanelPart;
use crate::scene::text::{GAP_PX, LABEL_PX, label_font};
use crate::scene::ticks::{tick_count, tick_label};
use crate::scene::{Point, Rect, TextMetrics, rows};

/// Height of a horizontal axis's tick labels with the space above them.
const TICKS_HEIGHT: f64 = 26.0;

/// Height of a plot with a vertical scale: the least, and what it grows by with each pixel of width.
const PLOT: (f64, f64) = (170.0, 0.22);
/// The same for a plot without a scale, where things stand as in a diagram.
const BARE: (f64, f64) = (176.0, 0.05);

/// How one axis turns places into pixels.
#[derive(Clone, Debug)]
pub(crate) enum Ruler {
    /// A continuous scale.
    Continuous(Scale),
    /// Rows, each with its top and bottom for marks, and the middle of what stands over it.
    Rows(Vec<(f64, f64)>, Vec<f64>),
}

/// The divided frame of one panel.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    /// All that the panel may cover.
    pub frame: Rect,
    /// Area inside the axes.
    pub plot: Rect,
    /// Height of the strip under the plot where events stand.
    pub strip: f64,
    /// Horizontal ruler.
    pub x: Ruler,
    /// Vertical ruler.
    pub y: Ruler,
    /// Where row labels stand, when there are rows.
    pub rows: rows::Frame,
}

impl Layout {
    /// Divides a panel's frame.
    pub fn plan(part: &PanelPart, area: Rect, metrics: &dyn TextMetrics) -> Layout {
        // How high the events pile up depends on where they stand, which is known once the rest is planned.
        let mut layout = Layout::over_strip(part, area, 0.0, metrics);
        for _ in 0..2 {
            let strip = event::strip(&part.marks, &|x| layout.px_from_data_x(x));
            if strip > layout.strip {
                layout = Layout::over_strip(part, area, strip, metrics);
            }
        }
        layout
    }

    /// How high the panel stands comfortably at this width, words over it not counted: its rows with what is in them, or a
    /// plot in keeping with its width, and the axes.
    pub fn height(part: &PanelPart, width: f64, metrics: &dyn TextMetrics) -> f64 {
        let area = Rect::new(0.0, 0.0, width, width);
        let (x_axis, y_axis) = (&part.panel.x, &part.panel.y);
        let below = Layout::plan(part, area, metrics).strip + ticks_height(x_axis);
        let items = || part.marks.iter().flat_map(|mark| &mark.items);
        let is_value = |position: Position| matches!(position, Position::Value(_));
        let bare = BARE.0 + BARE.1 * width;
        let body = match &y_axis.scale {
            AxisScale::Rows(labels) => {
                let rows = rows::Frame::height(labels, area, part, metrics);
                // Rows without names and values are a diagram's.
                let named = labels.iter().any(|label| !label.text.is_empty());
                if named || items().any(|item| is_value(item.x)) { rows } else { rows.max(bare) }
            }
            _ if items().any(|item| is_value(item.y)) => PLOT.0 + PLOT.1 * width,
            _ => bare,
        };
        body + below
    }

    /// Divides a panel's frame, with a strip for events of this height under the plot.
    fn over_strip(part: &PanelPart, area: Rect, strip: f64, metrics: &dyn TextMetrics) -> Layout {
        let (x_axis, y_axis) = (&part.panel.x, &part.panel.y);
        let below = strip + ticks_height(x_axis);
        let mut plot = Rect { y1: (area.y1 - below).max(area.y0 + 1.0), ..area };
        let mut frame = rows::Frame::default();
        let y = if let AxisScale::Rows(labels) = &y_axis.scale {
            frame = rows::Frame::plan(labels, plot, part, metrics);
            plot.x0 = frame.plot_left;
            plot.x1 = frame.plot_right;
            Ruler::Rows(frame.bands.clone(), frame.heads.clone())
        } else {
            if y_axis.ticks != TickFormat::None {
                plot.y0 += LABEL_PX * 1.8;
            }
            let domain = domain(part, y_axis, Dimension::Y);
            let ruler =
                continuous(&y_axis.scale, domain, (plot.y1, plot.y0), y_axis.ticks != TickFormat::None);
            let ticks = ruler.ticks(tick_count(plot.height(), 64.0));
            if y_axis.ticks != TickFormat::None {
                plot.x0 += widest_unit_free(part, &ticks, metrics) + GAP_PX * 2.0;
            }
            Ruler::Continuous(ruler)
        };
        let x = Ruler::Continuous(across(part, (plot.x0, plot.x1), metrics));
        Layout { frame: area, plot, strip, x, y, rows: frame }
    }

    /// Pixels from the left of a horizontal place.
    pub fn px_from_data_x(&self, place: Position) -> f64 {
        px(&self.x, place, self.plot.x0, self.plot.x1)
    }

    /// Pixels from the top of a vertical place.
    pub fn px_from_data_y(&self, place: Position) -> f64 {
        px(&self.y, place, self.plot.y0, self.plot.y1)
    }

    /// The point of a pair of places.
    pub fn point(&self, x: Position, y: Position) -> Point {
        Point { x: self.px_from_data_x(x), y: self.px_from_data_y(y) }
    }
}

/// What a horizontal axis takes under the plot.
fn ticks_height(axis: &Axis) -> f64 {
    if axis.ticks == TickFormat::None { 4.0 } else { TICKS_HEIGHT }
}

fn px(ruler: &Ruler, place: Position, lo: f64, hi: f64) -> f64 {
    match (ruler, place) {
        (Ruler::Continuous(scale), Position::Value(v)) => scale.map(v),
        (Ruler::Rows(_, heads), Position::Row(i, share)) if share < 0.0 => {
            heads.get(i).copied().unwrap_or(lo)
        }
        (Ruler::Rows(bands, _), Position::Row(i, share)) => {
            bands.get(i).map_or(lo, |(top, bottom)| top + (bottom - top) * share)
        }
        (_, Position::Share(s)) => lo + (hi - lo) * s,
        _ => lo,
    }
}

/// Width of tick labels without the unit: the unit's words may overhang the plot above the last grid line.
fn widest_unit_free(part: &PanelPart, ticks: &[f64], metrics: &dyn TextMetrics) -> f64 {
    ticks
        .iter()
        .map(|t| metrics.width(&tick_label(part.panel.y.ticks, *t, false, part.lang), label_font(false)))
        .fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Mark, MarkItem, MarkKind, Side};
    use crate::look::Ink;
    use crate::scene::test_panel::{dots, test_panel};

    fn linear(zero: bool, ticks: TickFormat) -> Axis {
        Axis::new(AxisScale::Linear { zero }, ticks)
    }

    fn values(values: &[f64]) -> Mark {
        let places: Vec<_> =
            values.iter().map(|v| (Position::Value(*v), Position::Value(*v), "word")).collect();
        dots(&places, Side::Right)
    }

    fn planned(x: Axis, y: Axis, marks: &[Mark]) -> Layout {
        test_panel(x, y, marks, &[], (400.0, 300.0)).layout
    }

    #[test]
    fn an_axis_without_ticks_takes_next_to_no_room() {
        let bare = planned(Axis::none(), Axis::none(), &[]).plot;
        assert_eq!((bare.x0, bare.y0), (0.0, 0.0));
        let ticked =
            planned(linear(true, TickFormat::Number), linear(true, TickFormat::Number), &[values(&[8.0])])
                .plot;
        assert!(ticked.y1 < bare.y1 && ticked.y0 > bare.y0 && ticked.x0 > bare.x0, "{ticked:?}");
    }

    #[test]
    fn a_scale_from_zero_has_zero_and_another_has_not() {
        let from = |zero| {
            let layout = planned(linear(zero, TickFormat::None), Axis::none(), &[values(&[50.0, 60.0])]);
            layout.px_from_data_x(Position::Value(50.0)) - layout.plot.x0
        };
        assert!(from(true) > 100.0 && from(false) < 20.0, "{} {}", from(true), from(false));
    }

    #[test]
    fn what_an_axis_takes_in_widens_its_domain() {
        let at = |axis: Axis| {
            planned(axis, Axis::none(), &[values(&[0.0, 50.0])]).px_from_data_x(Position::Value(50.0))
        };
        let (narrow, wide) =
            (linear(true, TickFormat::None), linear(true, TickFormat::None).including(&[100.0]));
        assert!(at(wide) < at(narrow) * 0.7);
    }

    #[test]
    fn words_at_the_last_mark_get_room_inside_the_plot() {
        for (side, text) in
            [(Side::Right, "words"), (Side::Right, "a good many more words"), (Side::Left, "words")]
        {
            let mark = dots(
                &[
                    (Position::Value(1.0), Position::Share(0.5), text),
                    (Position::Value(9.0), Position::Share(0.5), text),
                ],
                side,
            );
            let layout = planned(linear(false, TickFormat::None), Axis::none(), &[mark]);
            let width = FIXED.width(text, label_font(false));
            let [first, last] = [1.0, 9.0].map(|v| layout.px_from_data_x(Position::Value(v)));
            if side == Side::Right {
                assert!(last + 4.0 + GAP_PX + width <= layout.plot.x1 + 1.0, "{text}: {last}");
            } else {
                assert!(first - 4.0 - GAP_PX - width >= layout.plot.x0 - 1.0, "{text}: {first}");
            }
        }
    }

    #[test]
    fn words_never_take_the_whole_plot() {
        let long = "words ".repeat(40);
        let mark = dots(
            &[
                (Position::Value(1.0), Position::Share(0.5), &long),
                (Position::Value(9.0), Position::Share(0.5), &long),
            ],
            Side::Right,
        );
        let layout = planned(linear(false, TickFormat::None), Axis::none(), &[mark]);
        assert!(layout.px_from_data_x(Position::Value(9.0)) >= layout.plot.x1 * 0.44);
    }

    /// A mark on a scale from minus ten to ten, and where that begins, has zero and ends.
    fn spread(kind: MarkKind, item: MarkItem) -> (Layout, [f64; 3]) {
        let axis = linear(true, TickFormat::None).including(&[-10.0, 10.0]);
        let layout = planned(axis, Axis::none(), &[Mark::new(kind, [item])]);
        let at = [-10.0, 0.0, 10.0].map(|v| layout.px_from_data_x(Position::Value(v)));
        (layout, at)
    }

    #[test]
    fn words_beside_a_bar_get_room_at_the_end_they_stand_at_whichever_way_it_runs() {
        let width = FIXED.width("some words", label_font(false)) + GAP_PX;
        for (from, to) in [(0.0, 10.0), (10.0, 0.0)] {
            let bar = |by: f64, side| {
                MarkItem::at(Position::Value(from * by), Position::Share(0.2), Ink::Text)
                    .with_end(Position::Value(to * by), Position::Share(0.4))
                    .with_label("some words", side, false, Ink::Text)
            };
            let (layout, [_, _, most]) = spread(MarkKind::Bar, bar(1.0, Side::Right));
            assert!(most + width <= layout.plot.x1 + 1.0, "{from} to {to}");
            let (layout, [least, _, _]) = spread(MarkKind::Bar, bar(-1.0, Side::Left));
            assert!(least - width >= layout.plot.x0 - 1.0, "{from} to {to}");
        }
    }

    #[test]
    fn words_in_the_middle_of_a_link_need_no_room_at_its_ends() {
        let link = MarkItem::at(Position::Value(-10.0), Position::Share(0.5), Ink::Text)
            .with_end(Position::Value(10.0), Position::Share(0.5));
        let (_, bare) = spread(MarkKind::Link, link.clone());
        let (_, said) =
            spread(MarkKind::Link, link.with_label("a good many words", Side::Above, false, Ink::Text));
        assert_eq!(bare, said);
    }

    #[test]
    fn a_large_dot_and_the_diamond_of_an_event_stay_inside_the_plot() {
        for kind in [MarkKind::Dot, MarkKind::Event] {
            let item = MarkItem::at(Position::Value(10.0), Position::Share(0.5), Ink::Text).with_size(20.0);
            let (layout, [_, _, most]) = spread(kind, item);
            assert!(most + 20.0 <= layout.plot.x1 + 1.0, "{kind:?}: {most} of {:?}", layout.plot);
        }
    }

    #[test]
    fn words_on_the_left_take_two_fifths_of_the_plot_at_most() {
        let item = MarkItem::at(Position::Value(-10.0), Position::Share(0.5), Ink::Text).with_label(
            "words ".repeat(40),
            Side::Left,
            false,
            Ink::Text,
        );
        let (layout, [least, ..]) = spread(MarkKind::Dot, item);
        assert!((least - layout.plot.x0 - layout.plot.width() * 0.38).abs() < 1.0, "{least}");
    }

    #[test]
    fn a_log_axis_without_ticks_keeps_its_values_off_the_edge() {
        let layout =
            planned(Axis::new(AxisScale::Log, TickFormat::None), Axis::none(), &[values(&[1.0, 1000.0])]);
        assert!(layout.px_from_data_x(Position::Value(1.0)) > layout.plot.x0 + 1.0);
        let middle = layout.px_from_data_x(Position::Value(1000f64.sqrt()));
        let [a, b] = [1.0, 1000.0].map(|v| layout.px_from_data_x(Position::Value(v)));
        assert!((middle - (a + b) / 2.0).abs() < 0.01);
    }

    #[test]
    fn a_place_that_an_axis_does_not_have_is_its_beginning() {
        let layout = planned(Axis::none(), Axis::none(), &[]);
        assert_eq!(layout.px_from_data_y(Position::Row(3, 0.5)), layout.plot.y0);
        assert_eq!(layout.px_from_data_x(Position::Share(1.0)), layout.plot.x1);
    }

    #[test]
    fn no_area_is_too_small() {
        for size in [(0.0, 0.0), (1.0, 1.0), (30.0, 10.0)] {
            let mark = values(&[1.0, 5.0]);
            let tried = test_panel(
                linear(true, TickFormat::Number),
                linear(true, TickFormat::Number),
                &[mark],
                &[],
                size,
            );
            let at = tried.layout.point(Position::Value(5.0), Position::Value(5.0));
            assert!(at.x.is_finite() && at.y.is_finite(), "{size:?}: {at:?}");
        }
    }

    const FIXED: crate::scene::FixedMetrics = crate::scene::FixedMetrics;
}
