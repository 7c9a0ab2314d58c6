//! The two stacked canvases: the base, painted when figure, size or theme change, and the overlay, painted when the focus moves.
//!
//! Both are painted again when the browser has lost what was on them.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, HtmlElement};

use crate::app::hooks::{RwSignal, listen, set_flag, watch, window};
use crate::app::live::Live;
use crate::app::picture::Picture;
use crate::paint::canvas::Canvas;

/// A canvas to paint on, if the browser gives one.
pub fn maybe_canvas(element: &Element) -> Option<Canvas> {
    Canvas::try_new(element.clone().dyn_into().ok()?)
}

/// Gives the frame its height and paints the base canvas, frame by frame while the picture changes: the one effect that does.
pub fn paint_base(live: Live, frame: &HtmlElement, element: &Element, mut canvas: Canvas) {
    let (style, at) = (frame.style(), frame.clone());
    let mut shown: Option<Picture> = None;
    // The time of the last frame, and of the one in which the next was asked for.
    let time = RwSignal::new(0.0);
    let mut asked = f64::NAN;
    // A frame's time comes in the place of an event.
    let tick = move |now: Event| time.set(now.as_f64().unwrap_or_default());
    let tick = Closure::<dyn FnMut(Event)>::wrap(Box::new(tick)).into_js_value();
    repaint(live, element, move || {
        let (scene, now, theme) = (live.scene.get(), time.get(), live.page.theme.get());
        if shown.as_ref().is_none_or(|shown| shown.scene != scene) {
            let _ = style.set_property("height", &px(scene.size.h));
            // Words that found no room in the reader's own fonts are told to whoever tests or inspects the page.
            set_flag(&at, "data-unplaced", !(scene.warnings.is_empty() && scene.left_out.is_empty()));
            shown = Some(Picture::new(live.figure.get_untracked(), scene, shown.take(), &at));
        } else if let Some(shown) = &mut shown {
            shown.go(now);
        }
        let Some(shown) = &shown else { return };
        canvas.resize(shown.scene.size, live.page.ratio.get());
        for moving in &shown.moving {
            canvas.paint_one(&moving.item.primitive, moving.opacity, theme);
        }
        if shown.moving.is_empty() {
            canvas.paint(shown.scene.items.iter().map(|item| &item.primitive), theme);
            mark("painted", &live.spot.id);
        } else if asked != now {
            asked = now;
            if let Some(window) = window() {
                // Fails only for what is no function.
                let _ = window.request_animation_frame(tick.unchecked_ref());
            }
        }
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
