//! How wide words are in this browser.
//!
//! Measures on a canvas of its own that is in no page, so it never causes a layout. Knows no scenes. Invariant: the
//! same words in the same font always have the same width, measured once.

use super::context_of;
use super::pen::Pen;
use crate::paint::number::hundredths;
use crate::scene::{Family, Font, TextMetrics, Weight};
use std::cell::RefCell;
use std::cmp::Ordering;
use wasm_bindgen::JsCast;

/// More than all words of all charts; what goes beyond comes from a reader's own data and is forgotten together.
const MOST: usize = 4096;

/// Measures through `measureText`, with a memory.
pub struct CanvasMetrics(RefCell<Memory>);

struct Memory {
    pen: Pen,
    /// In the order of `order`.
    known: Vec<Known>,
}

struct Known {
    font: u64,
    text: Box<str>,
    width: f64,
}

impl CanvasMetrics {
    /// None if the browser has no 2D context to give.
    pub fn try_new() -> Option<CanvasMetrics> {
        let element = web_sys::window()?.document()?.create_element("canvas").ok()?;
        let pen = Pen::new(context_of(&element.dyn_into().ok()?)?);
        Some(CanvasMetrics(RefCell::new(Memory { pen, known: vec![] })))
    }
}

impl TextMetrics for CanvasMetrics {
    fn width(&self, text: &str, font: Font) -> f64 {
        self.0.borrow_mut().width(text, font)
    }
}

impl Memory {
    fn width(&mut self, text: &str, font: Font) -> f64 {
        let key = key(font);
        let place = match self.known.binary_search_by(|known| order(known, key, text)) {
            Ok(place) => return self.known[place].width,
            Err(place) => place,
        };
        self.pen.set_font(font);
        // Fails only where there is no memory left; then nothing has a width.
        let width = self.pen.context.measure_text(text).map_or(0.0, |metrics| metrics.width());
        let place = if self.known.len() >= MOST {
            self.known.clear();
            0
        } else {
            place
        };
        self.known.insert(place, Known { font: key, text: text.into(), width });
        width
    }
}

fn order(known: &Known, font: u64, text: &str) -> Ordering {
    known.font.cmp(&font).then_with(|| known.text.as_ref().cmp(text))
}

/// A number for each font: sizes count in hundredths.
fn key(font: Font) -> u64 {
    let size = hundredths(font.size).unsigned_abs();
    size * 4 + u64::from(font.weight == Weight::Strong) * 2 + u64::from(font.family == Family::Serif)
}
