//! From a figure to a scene.

use crate::figure::{AxisScale, Figure, Panel, TickFormat};
use crate::look::Width;
use crate::scene::frames::{self, FrameCell, Framed};
use crate::scene::layout::Layout;
use crate::scene::panel_part::PanelPart;
use crate::scene::rows;
use crate::scene::{Item, Plot, Reach, Role, Scene, Size, TextMetrics, axis, labels, marks, title, tracks};
use std::borrow::Cow;

/// How pale everything but the data in front is.
const DIMMED: f64 = 0.28;

/// Places a figure in a frame. Total and deterministic: any size gives a scene, and equal input an equal scene.
///
/// Paint order, panel by panel: title, grid and axes, row labels, marks in the figure's order, words at the marks.
pub fn build(figure: &Figure, size: Size, metrics: &dyn TextMetrics) -> Scene {
    let mut scene = Scene {
        size,
        walk: figure.series.iter().map(|series| series.data.clone()).collect(),
        ..Scene::default()
    };
    let Divided { parts, cells, needs } = Divided::of(figure, size.w, metrics);
    for (part, framed) in parts.iter().zip(&frames::frames(&cells, &needs, size.h)) {
        place(part, framed, metrics, &mut scene);
    }
    if let Some(front) = &figure.focus {
        for item in &mut scene.items {
            if matches!(item.role, Role::Mark | Role::Label)
                && !item.datum.is_some_and(|d| front.contains(&d))
            {
                item.primitive.dim(DIMMED);
            }
        }
    }
    scene
}

/// A figure's panels from left to right, and how high each stands under its title.
pub(crate) struct Divided<'a> {
    parts: Vec<PanelPart<'a>>,
    pub cells: Vec<FrameCell>,
    pub needs: Vec<f64>,
}

impl Divided<'_> {
    /// Divides a picture of this width.
    pub fn of<'a>(figure: &'a Figure, width: f64, metrics: &dyn TextMetrics) -> Divided<'a> {
        let drawing = figure.drawing_at(width);
        let cells = frames::cells(drawing, width, metrics);
        let part = |(at, (panel, cell)): (usize, (&'a Panel, &FrameCell))| {
            let own = drawing.marks.iter().filter(|mark| mark.panel == at);
            let stacked = drawing.panels.iter().zip(&cells).filter(|(_, other)| other.left == cell.left);
            let wanted = stacked.map(|(panel, _)| label_room(panel, metrics));
            let (labels, asides) = wanted.fold((0.0_f64, 0.0_f64), |a, b| (a.0.max(b.0), a.1.max(b.1)));
            let (marks, lang, design) = (own.map(Cow::Borrowed).collect(), figure.lang, Width::of(width));
            let mut part = PanelPart { panel, marks, lang, width: design, labels, asides };
            tracks::place(&mut part, cell.width, metrics);
            part
        };
        let parts: Vec<PanelPart> = drawing.panels.iter().zip(&cells).enumerate().map(part).collect();
        let needs =
            parts.iter().zip(&cells).map(|(part, cell)| Layout::height(part, cell.width, metrics)).collect();
        Divided { parts, cells, needs }
    }
}

/// Room that a panel's row labels want beside the plot, and their asides at the far side. Panels one above another give
/// them the same room, so that their plots begin and end at one edge.
fn label_room(panel: &Panel, metrics: &dyn TextMetrics) -> (f64, f64) {
    match &panel.y.scale {
        AxisScale::Rows(labels) => {
            (rows::Frame::room(labels, metrics), rows::Frame::aside_room(labels, metrics))
        }
        _ => (0.0, 0.0),
    }
}

/// Places one panel.
fn place(part: &PanelPart, framed: &Framed, metrics: &dyn TextMetrics, scene: &mut Scene) {
    let (mut items, _) = title::items(part.panel, framed.frame, metrics);
    let layout = Layout::plan(part, framed.area, metrics);
    items.extend(axis::items(part, &layout, metrics));
    let rows = matches!(part.panel.y.scale, AxisScale::Rows(_));
    let mut under = items.len();
    if let AxisScale::Rows(labels) = &part.panel.y.scale {
        items.extend(layout.rows.items(labels, metrics));
    }
    // Names above the marks stand over rules that run through all rows; beside them they are under everything.
    if !layout.rows.is_above() {
        under = items.len();
    }
    let mut bodies: Vec<Item> = Vec::new();
    for mark in &part.marks {
        marks::bodies(mark, &layout, metrics, &mut bodies, &mut scene.warnings);
    }
    let words = labels::items(part, &layout, &items, &bodies, metrics, &mut scene.left_out);
    let names = items.split_off(under);
    scene.items.extend(items);
    scene.items.extend(bodies);
    scene.items.extend(names);
    scene.items.extend(words);
    // Without a scale across, a point means what it is level with.
    let level = rows || part.panel.x.ticks == TickFormat::None;
    let reach = if level { Reach::Rows } else { Reach::Columns };
    scene.plots.push(Plot { frame: framed.frame, area: layout.plot, reach });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Axis, Drawing, Mark, MarkItem, MarkKind, Position, RowLabel};
    use crate::look::Ink;
    use crate::scene::{FixedMetrics, Primitive};

    fn built(x: Axis, y: Axis, focus: Option<Vec<usize>>) -> Scene {
        let dot = |datum: usize| {
            MarkItem::at(Position::Share(0.2 + datum as f64 / 5.0), Position::Share(0.5), Ink::Text)
                .with_datum(datum)
        };
        let mut marks = vec![Mark::new(MarkKind::Dot, (0..3).map(dot))];
        for mark in &mut marks {
            mark.panel = 0;
        }
        let drawing = Drawing::panels([1; 3], vec![Panel::new(x, y)], marks);
        let figure = Figure { drawing, focus, ..Figure::default() };
        build(&figure, Size { w: 400.0, h: 300.0 }, &FixedMetrics)
    }

    #[test]
    fn a_point_means_its_row_where_there_are_rows_or_no_scale_across() {
        let scale = || Axis::new(AxisScale::Linear { zero: true }, TickFormat::Number);
        let rows = || Axis::new(AxisScale::Rows(vec![RowLabel::default(); 3]), TickFormat::None);
        let reach = |x, y| built(x, y, None).plots.first().map(|plot| plot.reach);
        assert_eq!(reach(scale(), scale()), Some(Reach::Columns));
        assert_eq!(reach(scale(), Axis::none()), Some(Reach::Columns));
        assert_eq!(reach(scale(), rows()), Some(Reach::Rows));
        assert_eq!(reach(Axis::none(), scale()), Some(Reach::Rows));
        assert_eq!(reach(Axis::none(), rows()), Some(Reach::Rows));
    }

    #[test]
    fn all_marks_but_those_in_front_are_paler() {
        let alphas = |focus| -> Vec<f64> {
            let scene = built(Axis::none(), Axis::none(), focus);
            scene.bodies().filter_map(|(item, _)| item.primitive.fill()).map(|fill| fill.alpha).collect()
        };
        assert_eq!(alphas(None), [1.0, 1.0, 1.0]);
        assert_eq!(alphas(Some(vec![1])), [DIMMED, 1.0, DIMMED]);
        // Axes and grid stay as they are.
        let scale = || Axis::new(AxisScale::Linear { zero: true }, TickFormat::Number);
        let frame = |focus| -> Vec<Primitive> {
            let scene = built(scale(), scale(), focus);
            scene.items.into_iter().filter(|item| item.datum.is_none()).map(|item| item.primitive).collect()
        };
        assert_eq!(frame(None), frame(Some(vec![1])));
    }
}
