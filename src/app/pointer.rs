//! The pointer over a chart: moving shows a tip, a click or a second tap pins it, leaving hides it.
//!
//! A move reads no layout: the frame's place is kept and read again only after a scroll, a resize or on entering.

use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, Node, PointerEvent};

use crate::app::hooks::{Listener, window};
use crate::app::live::Live;
use crate::scene::{Point, Rect};

/// Where the frame stands in the viewport, as far as it is known.
pub type Place = StoredValue<Option<Rect>>;

/// Listens for the life of the current owner.
pub fn listen(live: Live, frame: NodeRef<Div>, overlay: NodeRef<Canvas>, place: Place) {
    Effect::new(move |_| {
        let (Some(frame), Some(overlay)) = (frame.get(), overlay.get()) else { return };
        let touch = StoredValue::new(false);
        let keep = |listener: Listener| {
            StoredValue::new_local(listener);
        };
        let element: Element = frame.into();
        for kind in ["pointerenter", "pointermove", "pointerdown", "pointerleave", "click"] {
            let element = element.clone();
            keep(Listener::new(&overlay, kind, true, move |event| {
                let event = event.unchecked_into::<PointerEvent>();
                match kind {
                    "pointerenter" => {
                        place.try_set_value(None);
                    }
                    "pointermove" => hover(live, &event, &element, place),
                    "pointerdown" => {
                        touch.try_set_value(event.pointer_type() == "touch");
                    }
                    "pointerleave" if event.pointer_type() != "touch" => leave(live),
                    "click" => {
                        let touch = touch.try_get_value().unwrap_or(false);
                        click(live, &event, &element, place, touch);
                    }
                    _ => {}
                }
            }));
        }
        let Some(window) = window() else { return };
        for kind in ["scroll", "resize"] {
            keep(Listener::new(&window, kind, true, move |_| {
                place.try_set_value(None);
            }));
        }
        keep(Listener::new(&window, "pointerdown", true, move |event| elsewhere(live, &event, &element)));
    });
}

fn hover(live: Live, event: &PointerEvent, frame: &Element, place: Place) {
    let datum = under(live, event, frame, place);
    if live.focus.try_get_untracked().is_some_and(|focus| focus != datum) {
        live.focus.set(datum);
    }
}

fn click(live: Live, event: &PointerEvent, frame: &Element, place: Place, touch: bool) {
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

fn under(live: Live, event: &PointerEvent, frame: &Element, place: Place) -> Option<usize> {
    let rect = rect(frame, place);
    let point = Point { x: f64::from(event.client_x()) - rect.x0, y: f64::from(event.client_y()) - rect.y0 };
    live.scene.try_with_untracked(|scene| scene.hit(point)).flatten()
}

/// The frame's place in the viewport, read only when it is not known.
pub fn rect(frame: &Element, place: Place) -> Rect {
    if let Some(Some(rect)) = place.try_get_value() {
        return rect;
    }
    let read = frame.get_bounding_client_rect();
    let rect = Rect::new(read.left(), read.top(), read.right(), read.bottom());
    place.try_set_value(Some(rect));
    rect
}
