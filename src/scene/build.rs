//! From a figure to a scene.

use crate::figure::{AxisScale, Drawing, Figure};
use crate::scene::layout::{Layout, Part, label_font};
use crate::scene::rows::text_item;
use crate::scene::{
    Anchor, Ink, Item, Plot, Point, Reach, Rect, Role, Scene, Size, TextMetrics, Width, axis, labels, marks,
};

/// How pale everything but the data in front is.
const DIMMED: f64 = 0.28;
/// Height of a panel's title line.
const TITLE: f64 = 26.0;
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
    for (at, (panel, frame)) in drawing.panels.iter().zip(frames(drawing, size, width)).enumerate() {
        let marks = drawing.marks.iter().filter(|mark| mark.panel == at).collect();
        let part = Part { panel, marks, lang: figure.lang, width };
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

/// The frame of each panel: rows of equal columns, heights by weight.
fn frames(drawing: &Drawing, size: Size, width: Width) -> Vec<Rect> {
    let [narrow, medium, wide] = drawing.columns;
    let columns = match width {
        Width::Narrow => narrow,
        Width::Medium => medium,
        Width::Wide => wide,
    };
    let columns = columns.max(1);
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
    let mut area = frame;
    let mut items = Vec::new();
    let (title, aside) = (&part.panel.title, &part.panel.aside);
    if !title.is_empty() || !aside.is_empty() {
        area.y0 += TITLE;
        let y = frame.y0 + 14.0;
        for (words, x, anchor, strong, ink) in [
            (title, frame.x0, Anchor::Start, true, Ink::Text),
            (aside, frame.x1, Anchor::End, false, Ink::Muted),
        ] {
            if !words.is_empty() {
                let (at, font) = (Point { x, y }, label_font(strong));
                items.push(text_item(Role::Title, None, words, at, font, ink, anchor, metrics));
            }
        }
    }
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
