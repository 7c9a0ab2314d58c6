//! A sheet of paper to be embossed or swollen: braille, thick lines and textures as SVG, in millimetres.
//!
//! Knows dots and paper, no chart. Invariant: everything stands at its true size on a sheet that both A4 and Letter hold.

use crate::paint::number::{hundredths, push};
use crate::paint::tactile::braille::{BLANK, BrailleCell};

/// The sheet: as wide as A4 and as high as Letter, so that either holds it; in millimetres.
pub const SHEET: (f64, f64) = (210.0, 279.4);
/// Room at each edge.
pub const MARGIN: f64 = 12.0;
/// From one cell to the next, and from one line to the next.
pub const CELL: f64 = 6.0;
pub const LINE: f64 = 10.0;
/// How many cells a line has.
pub const CELLS: usize = 31;
/// How high the dots of a line stand.
pub const HIGH: f64 = 6.6;
/// From one dot to the next, and how wide one is.
const DOT: f64 = 2.5;
const WIDE: f64 = 1.6;

/// A sheet in the making.
#[derive(Clone, Debug, Default)]
pub struct TactileSheet {
    /// Shapes, in paint order.
    pub shapes: String,
    /// The dots, as a path of points.
    dots: String,
}

impl TactileSheet {
    /// Braille whose first cell has its upper left corner at a point.
    pub fn braille(&mut self, x: f64, y: f64, cells: &[BrailleCell]) {
        for (at, cell) in cells.iter().enumerate().filter(|(_, cell)| **cell != BLANK) {
            for dot in (0..6u8).filter(|dot| cell & (1 << dot) != 0) {
                let (column, row) = (f64::from(dot / 3), f64::from(dot % 3));
                self.dots.push('M');
                push(&mut self.dots, hundredths(x + at as f64 * CELL + column * DOT + WIDE / 2.0));
                self.dots.push(' ');
                push(&mut self.dots, hundredths(y + row * DOT + WIDE / 2.0));
                self.dots.push_str("h0");
            }
        }
    }

    /// The sheet as a file: `head` is what stands before its shapes.
    pub fn written(&self, lang: &str, head: &str) -> String {
        let (w, h) = (SHEET.0.to_string(), SHEET.1.to_string());
        [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"",
            &w,
            "mm\" height=\"",
            &h,
            "mm\" viewBox=\"0 0 ",
            &w,
            " ",
            &h,
            "\" role=\"img\" lang=\"",
            lang,
            "\" fill=\"none\" stroke-linejoin=\"round\">",
            head,
            "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
            &self.shapes,
            "<path stroke=\"#000\" stroke-width=\"",
            &WIDE.to_string(),
            "\" stroke-linecap=\"round\" d=\"",
            &self.dots,
            "\"/></svg>",
        ]
        .concat()
    }
}

/// Cells in lines of at most so many, broken at blanks; the lines after the first stand `indent` cells in.
pub fn lines(cells: &[BrailleCell], most: usize, indent: usize) -> Vec<Vec<BrailleCell>> {
    let mut lines: Vec<Vec<BrailleCell>> = Vec::new();
    let mut line: Vec<BrailleCell> = Vec::new();
    let begin = |lines: &[Vec<BrailleCell>]| if lines.is_empty() { Vec::new() } else { vec![BLANK; indent] };
    for word in cells.split(|cell| *cell == BLANK).filter(|word| !word.is_empty()) {
        // A word that no line holds goes on in the next.
        for piece in word.chunks(most.saturating_sub(indent).max(1)) {
            let empty = line.iter().all(|cell| *cell == BLANK);
            if !empty && line.len() + 1 + piece.len() > most {
                lines.push(std::mem::take(&mut line));
                line = begin(&lines);
            } else if !empty {
                line.push(BLANK);
            }
            line.extend(piece);
        }
    }
    if line.iter().any(|cell| *cell != BLANK) {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paint::tactile::braille::cells;

    #[test]
    fn words_break_at_blanks_and_stay_within_the_line() {
        let (all, _) = cells("one two three four five");
        let lines = lines(&all, 9, 2);
        assert!(lines.len() > 1 && lines.iter().all(|line| line.len() <= 9), "{lines:?}");
        assert!(lines.iter().skip(1).all(|line| line[..2] == [BLANK, BLANK]), "{lines:?}");
        let words: Vec<BrailleCell> = lines.concat().into_iter().filter(|cell| *cell != BLANK).collect();
        assert_eq!(words, all.into_iter().filter(|cell| *cell != BLANK).collect::<Vec<BrailleCell>>());
    }

    #[test]
    fn a_dot_is_a_point_of_the_path() {
        let mut sheet = TactileSheet::default();
        sheet.braille(10.0, 20.0, &cells("b").0);
        assert!(sheet.written("en", "").contains("d=\"M10.8 20.8h0M10.8 23.3h0\""), "{}", sheet.dots);
    }
}
