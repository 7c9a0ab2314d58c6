//! From a figure to a scene.

use crate::figure::{AxisScale, Figure};
use crate::scene::layout::Layout;
use crate::scene::{Item, Reach, Role, Scene, Size, TextMetrics, axis, labels, marks};

/// How pale everything but the series in front is.
const DIMMED: f64 = 0.28;

/// Places a figure in a frame. Total and deterministic: any size gives a scene, and equal input an equal scene.
///
/// Paint order: grid and axes, row labels, marks in the figure's order, words at the marks.
pub fn build(figure: &Figure, size: Size, metrics: &dyn TextMetrics) -> Scene {
    let layout = Layout::plan(figure, size, metrics);
    let mut warnings = Vec::new();
    let mut items = axis::items(figure, &layout, metrics);
    if let AxisScale::Rows(rows) = &figure.y.scale {
        items.extend(layout.rows.items(rows, metrics));
    }
    let mut bodies: Vec<Item> = Vec::new();
    for mark in &figure.marks {
        marks::bodies(mark, &layout, &mut bodies);
    }
    let words = labels::items(figure, &layout, size, &items, &bodies, metrics, &mut warnings);
    items.extend(bodies);
    items.extend(words);
    if let Some(front) = figure.focus.and_then(|i| figure.series.get(i)) {
        for item in &mut items {
            if matches!(item.role, Role::Mark | Role::Label)
                && !item.datum.is_some_and(|d| front.data.contains(&d))
            {
                item.primitive.dim(DIMMED);
            }
        }
    }
    let reach = if matches!(figure.y.scale, AxisScale::Rows(_)) { Reach::Rows } else { Reach::Columns };
    let walk = figure.series.iter().map(|series| series.data.clone()).collect();
    Scene { size, plot: layout.plot, reach, items, walk, warnings }
}
