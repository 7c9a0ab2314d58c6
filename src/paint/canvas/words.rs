//! Words on the canvas.
//!
//! plotters' backend puts words by the top, middle or bottom of their box and knows no weight but bold, so they would
//! not stand where SVG's stand. They are drawn on its context instead: same baseline, same anchor, same font. Knows
//! nothing of layout. Invariant: the rim is painted before the letters.

use super::pen::Pen;
use crate::look::{Ink, Theme};
use crate::paint::HALO_WIDTH;
use crate::paint::colour::Colour;
use crate::paint::device::Device;
use crate::scene::{Anchor, Font, Point};

/// One line of words in its place.
pub(super) struct Words<'a> {
    pub(super) at: Point,
    pub(super) text: &'a str,
    pub(super) font: Font,
    pub(super) anchor: Anchor,
    pub(super) halo: bool,
}

impl Words<'_> {
    /// Paints them.
    pub(super) fn paint(&self, pen: &mut Pen, device: Device, ink: Ink, alpha: f64, theme: Theme) {
        let (x, y) = (device.px(self.at.x), device.px(self.at.y));
        pen.count_pixels();
        pen.set_font(Font { size: device.px(self.font.size), ..self.font });
        pen.set_anchor(self.anchor);
        if self.halo {
            pen.set_dash(None);
            pen.set_stroke(Colour::new(Ink::Paper, 1.0, theme), device.px(HALO_WIDTH));
            // Both fail only for a place that is no number, where there is nothing to show.
            let _ = pen.context.stroke_text(self.text, x, y);
        }
        pen.set_fill(Colour::new(ink, alpha, theme));
        let _ = pen.context.fill_text(self.text, x, y);
    }
}
