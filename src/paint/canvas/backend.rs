//! plotters' drawing backend on a 2D context.
//!
//! plotters-canvas has one as well; it writes every colour through the library's formatter of fractions, with seven
//! kilobytes of code and tables in the download, and sets it even where the context has it already. Knows steps and
//! colours, not primitives. Invariant: what is invisible sets and paints nothing.

use super::pen::Pen;
use crate::paint::colour::Colour;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind};
use std::convert::Infallible;
use std::f64::consts::TAU;

/// A context refuses nothing but a negative radius, which cannot be written here.
type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl Pen {
    /// Sets the colour of a fill, or of a line and its width; whether there is anything to paint.
    fn takes<S: BackendStyle>(&mut self, style: &S, fill: bool) -> bool {
        let BackendColor { alpha, rgb: (r, g, b) } = style.color();
        let colour = Colour { rgb: [r, g, b], alpha };
        if alpha == 0.0 {
            return false;
        }
        if fill {
            self.set_fill(colour);
        } else {
            self.set_stroke(colour, f64::from(style.stroke_width()));
        }
        true
    }

    /// Fills the current path or draws along it.
    fn finish(&self, fill: bool) {
        if fill {
            self.context.fill();
        } else {
            self.context.stroke();
        }
    }

    /// Makes the points the context's current path.
    pub(super) fn trace(&self, points: &mut dyn Iterator<Item = BackendCoord>) {
        self.context.begin_path();
        for (x, y) in points {
            // The first line of a path only moves.
            self.context.line_to(f64::from(x), f64::from(y));
        }
    }

    /// Makes a circle the context's current path.
    pub(super) fn trace_circle(&self, (x, y): BackendCoord, radius: u32) {
        self.context.begin_path();
        // Fails only for a negative radius.
        let _ = self.context.arc(f64::from(x), f64::from(y), f64::from(radius), 0.0, TAU);
    }
}

impl DrawingBackend for Pen {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.context.canvas().map_or((0, 0), |canvas| (canvas.width(), canvas.height()))
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, colour: BackendColor) -> Drawn {
        self.draw_rect(point, (point.0.saturating_add(1), point.1.saturating_add(1)), &colour, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (x0, y0): BackendCoord,
        (x1, y1): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        if self.takes(style, fill) {
            let (x, y) = (f64::from(x0), f64::from(y0));
            let (w, h) = (f64::from(x1) - x, f64::from(y1) - y);
            if fill {
                self.context.fill_rect(x, y, w, h);
            } else {
                self.context.stroke_rect(x, y, w, h);
            }
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        if self.takes(style, false) {
            self.trace(&mut path.into_iter());
            self.finish(false);
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        if self.takes(style, fill) {
            self.trace_circle(center, radius);
            self.finish(fill);
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Drawn {
        if self.takes(style, true) {
            self.trace(&mut vert.into_iter());
            self.finish(true);
        }
        Ok(())
    }
}
