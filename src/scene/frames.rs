//! How the picture is divided among its panels.

use crate::figure::Drawing;
use crate::look::Width;
use crate::scene::{Rect, Size, TextMetrics, title};

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

/// The frame of each panel: rows of equal columns; what the titles leave of the height is shared out by weight.
///
/// A panel takes as many columns as it spans; one that the row has no room for begins the next row.
pub(crate) fn frames(drawing: &Drawing, size: Size, metrics: &dyn TextMetrics) -> Vec<Framed> {
    let [narrow, medium, wide] = drawing.columns;
    let columns = match Width::of(size.w) {
        Width::Narrow => narrow,
        Width::Medium => medium,
        Width::Wide => wide,
    };
    let columns = columns.max(1);
    let unit = ((size.w - GUTTER.0 * (columns as f64 - 1.0)) / columns as f64).max(1.0);
    // Row, left edge, width and height of the title of each panel.
    let mut cells: Vec<(usize, f64, f64, f64)> = Vec::with_capacity(drawing.panels.len());
    let (mut row, mut column) = (0, 0);
    for panel in &drawing.panels {
        let span = panel.span.clamp(1, columns);
        if column + span > columns {
            (row, column) = (row + 1, 0);
        }
        let w = unit * span as f64 + GUTTER.0 * (span as f64 - 1.0);
        let left = (unit + GUTTER.0) * column as f64;
        let (_, title) = title::items(panel, Rect::new(0.0, 0.0, w, 1.0), metrics);
        cells.push((row, left, w, title));
        column += span;
    }
    let rows = row + 1;
    let mut weights = vec![0.0_f64; rows];
    let mut titles = vec![0.0_f64; rows];
    for (panel, (row, _, _, title)) in drawing.panels.iter().zip(&cells) {
        if let (Some(weight), Some(height)) = (weights.get_mut(*row), titles.get_mut(*row)) {
            *weight = weight.max(panel.weight);
            *height = height.max(*title);
        }
    }
    let whole: f64 = weights.iter().sum::<f64>().max(f64::MIN_POSITIVE);
    let room = (size.h - GUTTER.1 * (rows as f64 - 1.0) - titles.iter().sum::<f64>()).max(rows as f64);
    let mut tops = Vec::with_capacity(rows);
    let mut top = 0.0;
    for (weight, title) in weights.iter().zip(&titles) {
        let bottom = top + title + room * weight / whole;
        tops.push((top, top + title, bottom));
        top = bottom + GUTTER.1;
    }
    cells
        .into_iter()
        .map(|(row, left, w, _)| {
            let (top, under, bottom) = tops.get(row).copied().unwrap_or_default();
            let frame = Rect::new(left, top, left + w, bottom);
            Framed { frame, area: Rect { y0: under, ..frame } }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Axis, Panel};
    use crate::scene::FixedMetrics;

    fn panel(title: &str) -> Panel {
        Panel::new(Axis::none(), Axis::none()).with_title(title.to_owned(), String::new())
    }

    fn framed(columns: usize, panels: Vec<Panel>, w: f64, h: f64) -> Vec<Framed> {
        let drawing = Drawing::panels([columns; 3], panels, Vec::new());
        frames(&drawing, Size { w, h }, &FixedMetrics)
    }

    #[test]
    fn panels_side_by_side_begin_level_under_the_longest_title() {
        let long = "A title so long that it cannot be set on one line of a panel this wide";
        let all = framed(2, vec![panel("Short"), panel(long)], 440.0, 300.0);
        assert_eq!(all[0].area.y0, all[1].area.y0);
        assert_eq!(all[0].frame.x1 + GUTTER.0, all[1].frame.x0);
        assert_eq!(all[1].frame.x1, 440.0);
    }

    #[test]
    fn a_panel_may_span_the_row_and_weights_share_what_titles_leave() {
        let over = panel("Over both").spanning(2);
        let under = [panel("Left").with_weight(3.0), panel("Right")];
        let all = framed(2, [vec![over], under.to_vec()].concat(), 440.0, 300.0);
        assert_eq!((all[0].frame.x0, all[0].frame.x1), (0.0, 440.0));
        assert_eq!(all[1].frame.y0, all[0].frame.y1 + GUTTER.1);
        assert!((all[1].area.height() - 3.0 * all[0].area.height()).abs() < 1e-9);
        assert!((all[2].frame.y1 - 300.0).abs() < 1e-9);
    }

    #[test]
    fn one_column_stacks_and_no_panel_gives_no_frame() {
        let all = framed(1, vec![panel("").spanning(2), panel("")], 300.0, 200.0);
        assert_eq!(all[0].frame.width(), 300.0);
        assert!(all[1].frame.y0 > all[0].frame.y1);
        assert!(framed(1, Vec::new(), 300.0, 200.0).is_empty());
    }
}
