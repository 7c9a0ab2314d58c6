//! The keyboard in a chart: walking and pinning. Every other key is left to the scripts' own table (`web/src/tools.js`).

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::app::hooks::listen;
use crate::app::live::Live;
use crate::scene::Step;

/// Listens for the life of the current owner.
pub fn follow(live: Live, frame: &HtmlElement) {
    let at = frame.clone();
    listen(frame, "keydown", true, Box::new(move |event| press(live, event.unchecked_ref(), &at)));
    // Who reads on meets the application, and a screen reader may give it the focus to go in.
    if let Some(around) = frame.parent_element() {
        let inside = frame.clone();
        let go_in = move |_| {
            // Fails only where there is nothing to focus.
            let _ = inside.focus();
        };
        listen(&around, "focus", false, Box::new(go_in));
    }
}

/// Answers a key pressed in the frame or in something inside it.
fn press(live: Live, event: &KeyboardEvent, frame: &HtmlElement) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let key = event.key();
    if key == "Escape" {
        event.prevent_default();
        leave(live, frame);
        return;
    }
    // Links and buttons inside a pinned tip keep their own keys.
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if target.as_ref() != Some(frame) {
        return;
    }
    let step = match key.as_str() {
        "ArrowRight" => Step::Next,
        "ArrowLeft" => Step::Previous,
        "ArrowDown" => Step::NextSeries,
        "ArrowUp" => Step::PreviousSeries,
        "Home" => Step::First,
        "End" => Step::Last,
        "Enter" => {
            event.prevent_default();
            live.pin(live.focus.get_untracked());
            return;
        }
        _ => return,
    };
    event.prevent_default();
    walk(live, step);
}

/// Leaves one thing at a time: the pinned tip, the datum.
fn leave(live: Live, frame: &HtmlElement) {
    if live.pinned.get_untracked().is_some() {
        live.pin(None);
        // Whatever had the focus inside the tip is gone with it.
        let _ = frame.focus();
    } else {
        live.walk_to(None);
    }
}

fn walk(live: Live, step: Step) {
    let from = live.pinned.get_untracked().or_else(|| live.focus.get_untracked());
    let to = live.scene.with_untracked(|scene| scene.step(from, step));
    if live.pinned.get_untracked().is_some() {
        live.pin(None);
    }
    live.walk_to(to);
}
