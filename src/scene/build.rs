//! From a figure to a scene.

use crate::figure::{AxisScale, Drawing, Figure, Panel};
use crate::scene::layout::{Layout, Part};
use crate::scene::rows;
use crate::scene::{
    Item, Plot, Reach, Rect, Role, Scene, Size, TextMetrics, Width, axis, labels, marks, title,
};

/// How pale everything but the data in front is.
const DIMMED: f64 = 0.28;
/// Between panels, across and down.
const GUTTER: (f64, f64) = (40.0, 22.0);

/// Places a figure in a frame. Total and deterministic: any size gives a scene, and equal input an equal scene.
///
/// Paint order, panel by panel: title, grid and axes, row labels, marks in the figure's order, words at the marks.
pub fn build(figure: &Figure, size: Size, metrics: &dyn TextMetrics) -> Scene {
    let width = Width::of(size.w);
    let drawing = figure.drawing_at(size.w);
    let mut scene = Scene {
        size,
        walk: figure.series.iter().map(|series| series.data.clone()).collect(),
        ..Scene::default()
    };
    let columns = columns(drawing, width);
    for (at, (panel, frame)) in drawing.panels.iter().zip(frames(drawing, size, columns)).enumerate() {
        let marks = drawing.marks.iter().filter(|mark| mark.panel == at).collect();
        let stacked = drawing.panels.iter().skip(at % columns).step_by(columns);
        let labels = stacked.map(|panel| label_room(panel, metrics)).fold(0.0, f64::max);
        let part = Part { panel, marks, lang: figure.lang, width, labels };
        place(&part, frame, metrics, &mut scene);
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

/// How many panels stand side by side.
fn columns(drawing: &Drawing, width: Width) -> usize {
    let [narrow, medium, wide] = drawing.columns;
    let columns = match width {
        Width::Narrow => narrow,
        Width::Medium => medium,
        Width::Wide => wide,
    };
    columns.max(1)
}

/// Room that a panel's row labels want beside the plot. Panels one above another give their labels the same room, so
/// that their plots begin at one edge.
fn label_room(panel: &Panel, metrics: &dyn TextMetrics) -> f64 {
    if let AxisScale::Rows(labels) = &panel.y.scale { rows::Frame::room(labels, metrics) } else { 0.0 }
}

/// The frame of each panel: rows of equal columns, heights by weight.
fn frames(drawing: &Drawing, size: Size, columns: usize) -> Vec<Rect> {
    let rows: Vec<f64> = drawing
        .panels
        .chunks(columns)
        .map(|row| row.iter().map(|panel| panel.weight).fold(0.0, f64::max))
        .collect();
    let whole: f64 = rows.iter().sum::<f64>().max(f64::MIN_POSITIVE);
    let room = (size.h - GUTTER.1 * (rows.len() as f64 - 1.0)).max(1.0);
    let w = ((size.w - GUTTER.0 * (columns as f64 - 1.0)) / columns as f64).max(1.0);
    let mut frames = Vec::with_capacity(drawing.panels.len());
    let mut top = 0.0;
    for (row, weight) in rows.iter().enumerate() {
        let h = room * weight / whole;
        let count = drawing.panels.len().saturating_sub(row * columns).min(columns);
        for column in 0..count {
            let left = column as f64 * (w + GUTTER.0);
            frames.push(Rect::new(left, top, left + w, top + h));
        }
        top += h + GUTTER.1;
    }
    frames
}

/// Places one panel.
fn place(part: &Part, frame: Rect, metrics: &dyn TextMetrics, scene: &mut Scene) {
    let (mut items, height) = title::items(part.panel, frame, metrics);
    let area = Rect { y0: (frame.y0 + height).min(frame.y1), ..frame };
    let layout = Layout::plan(part, area, metrics);
    items.extend(axis::items(part, &layout, metrics));
    let rows = matches!(part.panel.y.scale, AxisScale::Rows(_));
    if let AxisScale::Rows(labels) = &part.panel.y.scale {
        items.extend(layout.rows.items(labels, metrics));
    }
    let mut bodies: Vec<Item> = Vec::new();
    for mark in &part.marks {
        marks::bodies(mark, &layout, metrics, &mut bodies);
    }
    let words = labels::items(part, &layout, &items, &bodies, metrics, &mut scene.warnings);
    scene.items.extend(items);
    scene.items.extend(bodies);
    scene.items.extend(words);
    let reach = if rows { Reach::Rows } else { Reach::Columns };
    scene.plots.push(Plot { frame, area: layout.plot, reach });
}
