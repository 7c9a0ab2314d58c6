//! The two stacked canvases: the base, painted when figure, size or theme change, and the overlay, painted when the focus moves.
//!
//! Both are painted again when the browser has lost what was on them.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::app::hooks::{RwSignal, listen, set_flag, watch, window};
use crate::app::live::Live;
use crate::paint::canvas::Canvas;

/// A canvas to paint on, if the browser gives one.
pub fn maybe_canvas(element: &Element) -> Option<Canvas> {
    Canvas::try_new(element.clone().dyn_into().ok()?)
}

/// Gives the frame its height and paints the base canvas: the one effect that does.
pub fn paint_base(live: Live, frame: &HtmlElement, element: &Element, mut canvas: Canvas) {
    let (style, at) = (frame.style(), frame.clone());
    repaint(live, element, move || {
        let scene = live.scene.get();
        let _ = style.set_property("height", &px(scene.size.h));
        // Words that found no room in the reader's own fonts are told to whoever tests or inspects the page.
        set_flag(&at, "data-unplaced", !(scene.warnings.is_empty() && scene.left_out.is_empty()));
        canvas.resize(scene.size, live.page.ratio.get());
        canvas.paint(scene.items.iter().map(|item| &item.primitive), live.page.theme.get());
        mark("painted", &live.spot.id);
    });
}

/// Paints the overlay: what has the focus.
pub fn paint_overlay(live: Live, element: &Element, mut canvas: Canvas) {
    repaint(live, element, move || {
        let scene = live.scene.get();
        let theme = live.page.theme.get();
        let shapes = live.tip_datum().map(|datum| scene.highlight(datum)).unwrap_or_default();
        canvas.resize(scene.size, live.page.ratio.get());
        canvas.paint(shapes.iter(), theme);
    });
}

/// Paints now, whenever a signal that was read changes, and whenever the browser has given back a canvas that it had
/// lost, alone or with the whole page.
fn repaint(live: Live, element: &Element, mut paint: impl FnMut() + 'static) {
    let lost = RwSignal::new(());
    let again = move |_| {
        lost.set(());
    };
    listen(element, "contextrestored", false, Box::new(again));
    watch(Box::new(move || {
        lost.track();
        live.page.again.track();
        paint();
    }));
}

/// Sets a user timing mark, `olympus:<step>:<chart>`.
pub fn mark(step: &str, chart: &str) {
    if let Some(performance) = window().and_then(|window| window.performance()) {
        // Fails only for reserved names, and ours are not.
        let _ = performance.mark(&["olympus:", step, ":", chart].concat());
    }
}

/// A length in CSS pixels to the hundredth, the way the still picture's box comes out.
fn px(length: f64) -> String {
    let hundredths = (length * 100.0).round() as i32;
    let rest = (hundredths % 100).to_string();
    let zero = if rest.len() < 2 { "0" } else { "" };
    [&(hundredths / 100).to_string(), ".", zero, &rest, "px"].concat()
}
