//! How the picture is divided among its panels.

use crate::figure::Drawing;
use crate::look::Width;
use crate::scene::{Rect, TextMetrics, title};

/// Between panels, across and down.
const GUTTER: (f64, f64) = (40.0, 22.0);

/// A panel's place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Framed {
    /// All that it may cover, words included.
    pub frame: Rect,
    /// What is left under its words: level for all panels side by side.
    pub area: Rect,
}

/// A panel's place from left to right, before heights are known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct FrameCell {
    /// Which row of panels it stands in.
    row: usize,
    /// Its left edge.
    pub left: f64,
    /// Its width.
    pub width: f64,
    /// Height of the words over it.
    title: f64,
}

/// Where each panel stands from left to right: rows of equal columns. A panel takes as many columns as it spans; one that
/// the row has no room for begins the next row.
pub(crate) fn cells(drawing: &Drawing, width: f64, metrics: &dyn TextMetrics) -> Vec<FrameCell> {
    let [narrow, medium, wide] = drawing.columns;
    let columns = match Width::of(width) {
        Width::Narrow => narrow,
        Width::Medium => medium,
        Width::Wide => wide,
    };
    let columns = columns.max(1);
    let unit = ((width - GUTTER.0 * (columns as f64 - 1.0)) / columns as f64).max(1.0);
    let mut cells = Vec::with_capacity(drawing.panels.len());
    let (mut row, mut column) = (0, 0);
    for panel in &drawing.panels {
        let span = panel.span.clamp(1, columns);
        if column + span > columns {
            (row, column) = (row + 1, 0);
        }
        let width = unit * span as f64 + GUTTER.0 * (span as f64 - 1.0);
        let left = (unit + GUTTER.0) * column as f64;
        let (_, title) = title::items(panel, Rect::new(0.0, 0.0, width, 1.0), metrics);
        cells.push(FrameCell { row, left, width, title });
        column += span;
    }
    cells
}

/// The most that any panel of each row needs, for the words over it and for the rest.
fn rows(cells: &[FrameCell], needs: &[f64]) -> Vec<(f64, f64)> {
    let mut rows = vec![(0.0_f64, 0.0_f64); cells.last().map_or(0, |cell| cell.row + 1)];
    for (cell, need) in cells.iter().zip(needs) {
        if let Some((title, body)) = rows.get_mut(cell.row) {
            (*title, *body) = (title.max(cell.title), body.max(*need));
        }
    }
    rows
}

/// How high the panels stand with what they need under the words over them.
pub(crate) fn height(cells: &[FrameCell], needs: &[f64]) -> f64 {
    let rows = rows(cells, needs);
    let between = GUTTER.1 * (rows.len() as f64 - 1.0).max(0.0);
    rows.iter().map(|(title, body)| title + body).sum::<f64>() + between
}

/// The frame of each panel in a picture this high: what the titles leave of it is shared out by what panels need.
pub(crate) fn frames(cells: &[FrameCell], needs: &[f64], height: f64) -> Vec<Framed> {
    let rows = rows(cells, needs);
    let (titles, whole) = rows.iter().fold((0.0, 0.0), |sum, row| (sum.0 + row.0, sum.1 + row.1));
    let count = rows.len() as f64;
    let room = (height - GUTTER.1 * (count - 1.0) - titles).max(count);
    let mut tops = Vec::with_capacity(rows.len());
    let mut top = 0.0;
    for (title, body) in &rows {
        let bottom = top + title + room * body / whole.max(f64::MIN_POSITIVE);
        tops.push((top, top + title, bottom));
        top = bottom + GUTTER.1;
    }
    let framed = |cell: &FrameCell| {
        let (top, under, bottom) = tops.get(cell.row).copied().unwrap_or_default();
        let frame = Rect::new(cell.left, top, cell.left + cell.width, bottom);
        Framed { frame, area: Rect { y0: under, ..frame } }
    };
    cells.iter().map(framed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Axis, Panel};
    use crate::scene::FixedMetrics;

    fn panel(title: &str) -> Panel {
        Panel::new(Axis::none(), Axis::none()).with_title(title.to_owned(), String::new())
    }

    fn framed(columns: usize, panels: Vec<Panel>, needs: &[f64], w: f64, h: f64) -> Vec<Framed> {
        let drawing = Drawing::panels([columns; 3], panels, Vec::new());
        frames(&cells(&drawing, w, &FixedMetrics), needs, h)
    }

    #[test]
    fn panels_side_by_side_begin_level_under_the_longest_title() {
        let long = "A title so long that it cannot be set on one line of a panel this wide";
        let all = framed(2, vec![panel("Short"), panel(long)], &[50.0, 50.0], 440.0, 300.0);
        assert_eq!(all[0].area.y0, all[1].area.y0);
        assert_eq!(all[0].frame.x1 + GUTTER.0, all[1].frame.x0);
        assert_eq!(all[1].frame.x1, 440.0);
    }

    #[test]
    fn a_panel_may_span_the_row_and_what_titles_leave_is_shared_by_need() {
        let over = panel("Over both").spanning(2);
        let under = [panel("Left"), panel("Right")];
        let all = framed(2, [vec![over], under.to_vec()].concat(), &[40.0, 120.0, 60.0], 440.0, 300.0);
        assert_eq!((all[0].frame.x0, all[0].frame.x1), (0.0, 440.0));
        assert_eq!(all[1].frame.y0, all[0].frame.y1 + GUTTER.1);
        assert!((all[1].area.height() - 3.0 * all[0].area.height()).abs() < 1e-9);
        assert!((all[2].frame.y1 - 300.0).abs() < 1e-9);
    }

    #[test]
    fn at_the_height_that_panels_need_each_has_it() {
        let drawing = Drawing::panels([1; 3], vec![panel("One"), panel("")], Vec::new());
        let cells = cells(&drawing, 300.0, &FixedMetrics);
        let needs = [80.0, 120.0];
        let all = frames(&cells, &needs, height(&cells, &needs));
        for (framed, need) in all.iter().zip(needs) {
            assert!((framed.area.height() - need).abs() < 1e-9, "{framed:?}");
        }
    }

    #[test]
    fn one_column_stacks_and_no_panel_gives_no_frame() {
        let all = framed(1, vec![panel("").spanning(2), panel("")], &[1.0, 1.0], 300.0, 200.0);
        assert_eq!(all[0].frame.width(), 300.0);
        assert!(all[1].frame.y0 > all[0].frame.y1);
        assert!(framed(1, Vec::new(), &[], 300.0, 200.0).is_empty());
    }
}
