//! The pointer over a chart: moving shows a tip, a click or a second tap pins it, leaving hides it.
//!
//! A move reads no layout: the frame's place is kept and read again only after a scroll, a resize or on entering.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, Node, PointerEvent};

use crate::app::hooks::{listen, window};
use crate::app::live::Live;
use crate::scene::{Point, Rect};

/// Where the frame stands in the viewport, as far as it is known.
pub type Place = Rc<Cell<Option<Rect>>>;

/// Listens for the life of the current owner.
pub fn follow(live: Live, frame: &Element, overlay: &Element, place: &Place) {
    let touch = Rc::new(Cell::new(false));
    for kind in ["pointerenter", "pointermove", "pointerdown", "pointerleave", "click"] {
        let (frame, place, touch) = (frame.clone(), Rc::clone(place), Rc::clone(&touch));
        listen(
            overlay,
            kind,
            false,
            Box::new(move |event| {
                let event = event.unchecked_into::<PointerEvent>();
                match kind {
                    "pointerenter" => place.set(None),
                    "pointermove" => hover(live, &event, &frame, &place),
                    "pointerdown" => touch.set(event.pointer_type() == "touch"),
                    "pointerleave" if event.pointer_type() != "touch" => leave(live),
                    "click" => click(live, &event, &frame, &place, touch.get()),
                    _ => {}
                }
            }),
        );
    }
    let Some(window) = window() else { return };
    for kind in ["scroll", "resize", "pointerdown"] {
        let (frame, place) = (frame.clone(), Rc::clone(place));
        listen(
            &window,
            kind,
            false,
            Box::new(move |event| {
                if kind == "pointerdown" {
                    elsewhere(live, &event, &frame);
                } else {
                    place.set(None);
                }
            }),
        );
    }
}

fn hover(live: Live, event: &PointerEvent, frame: &Element, place: &Place) {
    let datum = under(live, event, frame, place);
    if live.focus.try_get_untracked().is_some_and(|focus| focus != datum) {
        live.focus.set(datum);
    }
}

fn click(live: Live, event: &PointerEvent, frame: &Element, place: &Place, touch: bool) {
    let datum = under(live, event, frame, place);
    // A first tap only shows what a hovering mouse would have shown.
    let first_tap = touch && live.focus.try_get_untracked().is_some_and(|focus| focus != datum);
    if first_tap && live.pinned.get_untracked().is_none() {
        live.focus.set(datum);
    } else {
        live.pin(datum);
    }
}

fn leave(live: Live) {
    if live.focus.try_get_untracked().is_some_and(|focus| focus.is_some()) {
        live.focus.set(None);
    }
}

/// A press outside the frame ends what a tap began; a pinned tip stays.
fn elsewhere(live: Live, event: &Event, frame: &Element) {
    let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
    if !frame.contains(target.as_ref()) {
        leave(live);
    }
}

fn under(live: Live, event: &PointerEvent, frame: &Element, place: &Place) -> Option<usize> {
    let rect = rect(frame, place);
    let point = Point { x: f64::from(event.client_x()) - rect.x0, y: f64::from(event.client_y()) - rect.y0 };
    live.scene.try_with_untracked(|scene| scene.hit(point)).flatten()
}

/// The frame's place in the viewport, read only when it is not known.
pub fn rect(frame: &Element, place: &Place) -> Rect {
    if let Some(rect) = place.get() {
        return rect;
    }
    let read = frame.get_bounding_client_rect();
    let rect = Rect::new(read.left(), read.top(), read.right(), read.bottom());
    place.set(Some(rect));
    rect
}
