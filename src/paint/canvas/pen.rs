//! The pen: the 2D context together with what is known of its state.
//!
//! Each style set costs a string handed to the browser, so one is set only when it changes. Knows no primitives.
//! Invariant: what is remembered is what the context has; `None` means unknown.

use crate::paint::colour::Colour;
use crate::paint::device::STEPS;
use crate::paint::font;
use crate::paint::number::{hundredths, push};
use crate::scene::{Anchor, Font};
use js_sys::Array;
use plotters_backend::BackendCoord;
use std::f64::consts::TAU;
use wasm_bindgen::JsValue;
use web_sys::CanvasRenderingContext2d;

/// What one unit of the context's coordinates is.
#[derive(Clone, Copy, PartialEq)]
enum Unit {
    /// A device pixel.
    Pixel,
    /// A step of the backend's whole numbers.
    Step,
}

#[derive(Clone, Copy, Default)]
struct State {
    unit: Option<Unit>,
    fill: Option<Colour>,
    stroke: Option<(Colour, f64)>,
    dash: Option<Option<[f64; 2]>>,
    font: Option<Font>,
    anchor: Option<Anchor>,
}

/// A context and its state.
pub(super) struct Pen {
    pub(super) context: CanvasRenderingContext2d,
    state: State,
}

impl Pen {
    /// Takes a context in any state.
    pub(super) fn new(context: CanvasRenderingContext2d) -> Pen {
        Pen { context, state: State::default() }
    }

    /// Forgets everything, for a context that was just reset, and sets what never changes.
    pub(super) fn reset(&mut self) {
        self.state = State::default();
        // As on the root of the SVG.
        self.context.set_line_join("round");
    }

    /// Coordinates count device pixels from now on.
    pub(super) fn count_pixels(&mut self) {
        self.set_unit(Unit::Pixel, 1.0);
    }

    /// Coordinates count the backend's steps from now on.
    pub(super) fn count_steps(&mut self) {
        self.set_unit(Unit::Step, 1.0 / STEPS);
    }

    fn set_unit(&mut self, unit: Unit, scale: f64) {
        if self.state.unit.replace(unit) != Some(unit) {
            // Fails only for a transform that cannot be inverted.
            let _ = self.context.set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0);
        }
    }

    /// The colour of fills.
    pub(super) fn set_fill(&mut self, colour: Colour) {
        if self.state.fill.replace(colour) != Some(colour) {
            self.context.set_fill_style_str(&colour.css());
        }
    }

    /// The colour of lines and their width in the current unit.
    pub(super) fn set_stroke(&mut self, colour: Colour, width: f64) {
        if self.state.stroke.replace((colour, width)) != Some((colour, width)) {
            self.context.set_stroke_style_str(&colour.css());
            self.context.set_line_width(width);
        }
    }

    /// The backend has set colours and width of its own.
    pub(super) fn forget_colours(&mut self) {
        (self.state.fill, self.state.stroke) = (None, None);
    }

    /// Makes the points the context's current path.
    pub(super) fn trace(&self, points: impl IntoIterator<Item = BackendCoord>) {
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

    /// Lengths of dash and gap in the current unit, if any.
    pub(super) fn set_dash(&mut self, dash: Option<[f64; 2]>) {
        if self.state.dash.replace(dash) != Some(dash) {
            let lengths: Array = dash.iter().flatten().copied().map(JsValue::from_f64).collect();
            // Fails only for something that is no list.
            let _ = self.context.set_line_dash(&lengths);
        }
    }

    /// The font; its size is in the current unit.
    pub(super) fn set_font(&mut self, font: Font) {
        if self.state.font.replace(font) != Some(font) {
            self.context.set_font(&css_font(font));
        }
    }

    /// Which part of words stands at their place.
    ///
    /// Left and right instead of start and end: those would turn with the direction of the page.
    pub(super) fn set_anchor(&mut self, anchor: Anchor) {
        if self.state.anchor.replace(anchor) != Some(anchor) {
            self.context.set_text_align(match anchor {
                Anchor::Start => "left",
                Anchor::Middle => "center",
                Anchor::End => "right",
            });
        }
    }

    /// Runs `paint` inside the current path; afterwards the context is as it was.
    pub(super) fn clipped(&self, paint: impl FnOnce()) {
        self.context.save();
        self.context.clip();
        paint();
        self.context.restore();
    }
}

/// A font as CSS writes it.
pub(super) fn css_font(font: Font) -> String {
    let mut out = String::from(font::weight(font.weight));
    out.push(' ');
    push(&mut out, hundredths(font.size));
    out.push_str("px ");
    out.push_str(font::stack(font.family));
    out
}
