//! The pointer over a chart: moving shows a tip, a click or a second tap pins it, leaving and Escape hide it.
//!
//! A move reads no layout: the frame's place is kept and read again only after a scroll, a resize, on entering, at a click
//! and when another scene is drawn, since words above it may then take another height.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, Node, PointerEvent};

use crate::app::hooks::{listen, target_within, watch, window};
use crate::app::live::Live;
use crate::scene::{Point, Rect};

/// What is known of the ground that the pointer moves on.
pub type Ground = Rc<PointerState>;

/// See [`Ground`].
#[derive(Default)]
pub struct PointerState {
    /// Where the frame stands in the viewport.
    frame: Cell<Option<Rect>>,
    /// The way from the datum to its tip, in the frame.
    pub way: Cell<Option<Rect>>,
    /// The datum that the pointer meant last. Only another one shows a tip, so one that was dismissed stays so.
    over: Cell<Option<usize>>,
    /// Where in the frame a finger pressed, if the last press was a finger's.
    pub finger: Cell<Option<Point>>,
}

/// Listens for the life of the current owner.
pub fn follow(live: Live, frame: &Element, overlay: &Element, ground: &Ground) {
    for kind in ["pointerenter", "pointermove", "pointerleave", "pointerdown", "click"] {
        // The tip is part of the frame but lies over the canvas: going there leaves nothing.
        let at = if kind == "pointerdown" { overlay } else { frame };
        let (frame, canvas, ground) = (frame.clone(), overlay.clone(), Rc::clone(ground));
        listen(
            at,
            kind,
            false,
            Box::new(move |event| {
                let event = event.unchecked_into::<PointerEvent>();
                let finger = || event.pointer_type() == "touch";
                match kind {
                    "pointerenter" => {
                        ground.frame.set(None);
                        ground.over.set(None);
                    }
                    // A finger that moves scrolls the page; it shows a tip where it taps.
                    "pointermove" if event.target().as_ref() == Some(&canvas) && !finger() => {
                        hover(live, &event, &frame, &ground);
                    }
                    "pointerdown" => {
                        ground.frame.set(None);
                        ground.finger.set(finger().then(|| point(&event, &frame, &ground)));
                    }
                    "pointerleave" if !finger() => leave(live),
                    "click" if event.target().as_ref() == Some(&canvas) => {
                        click(live, &event, &frame, &ground);
                    }
                    // Away from every mark the tip may come to stand under the pointer.
                    "click" if target_within(&event, ".tip:not([data-pinned])").is_some() => {
                        live.pin(live.focus.get_untracked());
                    }
                    _ => {}
                }
            }),
        );
    }
    let moved = Rc::clone(ground);
    watch(Box::new(move || {
        live.scene.track();
        moved.frame.set(None);
    }));
    let Some(window) = window() else { return };
    for kind in ["scroll", "resize", "pointerdown", "keydown"] {
        let (frame, ground) = (frame.clone(), Rc::clone(ground));
        listen(
            &window,
            kind,
            false,
            Box::new(move |event| match kind {
                "pointerdown" => elsewhere(live, &event, &frame),
                "keydown" => {
                    ground.finger.set(None);
                    dismiss(live, event.unchecked_ref());
                }
                _ => {
                    ground.frame.set(None);
                    if kind == "scroll" && ground.finger.get().is_some() {
                        leave(live);
                    }
                }
            }),
        );
    }
}

fn hover(live: Live, event: &PointerEvent, frame: &Element, ground: &Ground) {
    ground.finger.set(None);
    let point = point(event, frame, ground);
    let datum = live.scene.try_with_untracked(|scene| scene.hit(point)).flatten();
    if datum == ground.over.get() {
        return;
    }
    let focus = live.focus.try_get_untracked().flatten();
    let on_the_way = || ground.way.get().is_some_and(|way| way.contains(point));
    if focus.is_some() && focus == ground.over.get() && on_the_way() {
        return;
    }
    ground.over.set(datum);
    if focus != datum {
        live.focus.set(datum);
    }
}

fn click(live: Live, event: &PointerEvent, frame: &Element, ground: &Ground) {
    ground.frame.set(None);
    let point = point(event, frame, ground);
    let datum = live.scene.try_with_untracked(|scene| scene.hit(point)).flatten();
    // A first tap only shows what a hovering mouse would have shown.
    let first_tap =
        ground.finger.get().is_some() && live.focus.try_get_untracked().is_some_and(|focus| focus != datum);
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

/// Escape ends what a pointer shows, wherever the focus is. What has the focus itself answers first.
fn dismiss(live: Live, event: &KeyboardEvent) {
    let pinned = || live.pinned.try_get_untracked().flatten().is_some();
    if event.key() == "Escape" && !event.default_prevented() && !pinned() {
        leave(live);
    }
}

/// Where in the frame the pointer is.
fn point(event: &PointerEvent, frame: &Element, ground: &Ground) -> Point {
    let rect = rect(frame, ground);
    Point { x: f64::from(event.client_x()) - rect.x0, y: f64::from(event.client_y()) - rect.y0 }
}

/// The frame's place in the viewport, read only when it is not known.
pub fn rect(frame: &Element, ground: &Ground) -> Rect {
    if let Some(rect) = ground.frame.get() {
        return rect;
    }
    let read = frame.get_bounding_client_rect();
    let rect = Rect::new(read.left(), read.top(), read.right(), read.bottom());
    ground.frame.set(Some(rect));
    rect
}
