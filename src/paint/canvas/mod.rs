//! The canvas painter: primitives on an HTML canvas.
//!
//! Rectangles, circles and paths go through plotters-canvas's `CanvasBackend`; what `DrawingBackend` cannot say (clip,
//! dash, hatch, closed outlines, words on their baseline) is done on the same 2D context here. It knows no scenes, only
//! primitives in order. Invariant: after each primitive the context is unclipped and `Pen` knows its state.

mod metrics;
mod pen;
mod shape;
mod words;

pub use metrics::CanvasMetrics;

use crate::look::Theme;
use crate::paint::device::Device;
use crate::scene::{Primitive, Size};
use pen::Pen;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// A canvas element that can be painted on.
pub struct Canvas {
    element: HtmlCanvasElement,
    backend: CanvasBackend,
    pen: Pen,
    device: Device,
}

impl Canvas {
    /// Takes hold of an element; none if the browser gives it no 2D context.
    pub fn try_new(element: HtmlCanvasElement) -> Option<Canvas> {
        let context = context_of(&element)?;
        let backend = CanvasBackend::with_canvas_object(element.clone())?;
        let mut pen = Pen::new(context);
        pen.reset();
        Some(Canvas { element, backend, pen, device: Device::new(1.0) })
    }

    /// Gives the canvas one pixel for each of the screen's: `size` is in logical pixels, `ratio` is the screen's.
    ///
    /// Clears it, so paint in the same frame. How large the element looks is left to the style sheet.
    pub fn resize(&mut self, size: Size, ratio: f64) {
        self.device = Device::new(ratio);
        let (w, h) = (self.device.whole(size.w), self.device.whole(size.h));
        if (self.element.width(), self.element.height()) != (w, h) {
            self.element.set_width(w);
            self.element.set_height(h);
        }
        // Setting either resets the whole context, and so does a browser that has lost it in between.
        self.pen.reset();
        self.clear();
    }

    /// Makes every pixel transparent.
    pub fn clear(&mut self) {
        self.pen.count_pixels();
        let (w, h) = (self.element.width(), self.element.height());
        self.pen.context.clear_rect(0.0, 0.0, f64::from(w), f64::from(h));
    }

    /// Paints primitives over what is there, in order.
    pub fn paint<'a>(&mut self, primitives: impl IntoIterator<Item = &'a Primitive>, theme: Theme) {
        for primitive in primitives {
            self.paint_one(primitive, 1.0, theme);
        }
    }

    /// Paints one over what is there, and of it so much that 1 is all.
    #[inline(never)]
    pub fn paint_one(&mut self, primitive: &Primitive, opacity: f64, theme: Theme) {
        self.pen.context.set_global_alpha(opacity);
        match primitive {
            Primitive::Rect { rect, fill, stroke } => self.rect(*rect, *fill, *stroke, theme),
            Primitive::Circle { center, radius, fill, stroke } => {
                self.circle(*center, *radius, *fill, *stroke, theme);
            }
            Primitive::Path { points, closed, fill, stroke } => {
                self.path(points, *closed, *fill, *stroke, theme);
            }
            Primitive::Text { at, text, font, anchor, ink, alpha, halo } => {
                let words = words::Words { at: *at, text, font: *font, anchor: *anchor, halo: *halo };
                words.paint(&mut self.pen, self.device, *ink, *alpha, theme);
            }
        }
    }
}

fn context_of(element: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    element.get_context("2d").ok()??.dyn_into().ok()
}
