//! What the reader's system prefers, and how many device pixels a CSS pixel has.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::MediaQueryList;

use crate::app::hooks::{Listener, RwSignal, keep, listen, window};

/// What a media query asks, and whether it holds.
pub fn media(query: &str) -> Option<MediaQueryList> {
    window()?.match_media(query).ok().flatten()
}

/// Sets the signal to whether the media query holds, now and whenever that changes.
pub fn watch_media(query: &str, holds: RwSignal<bool>) {
    let Some(list) = media(query) else { return };
    holds.set(list.matches());
    let at = list.clone();
    let follow = move |_| {
        holds.set(at.matches());
    };
    listen(&list, "change", false, Box::new(follow));
}

/// Sets the signal to the device pixel ratio, now and whenever that changes.
pub fn watch_ratio(ratio: RwSignal<f64>) {
    let held: Held = Rc::default();
    rearm(ratio, &held);
    keep(Box::new(held));
}

type Held = Rc<RefCell<Option<Listener>>>;

/// A media query can only tell that a given ratio no longer holds, so each change sets up the next watch.
fn rearm(ratio: RwSignal<f64>, held: &Held) {
    let Some(window) = window() else { return };
    let now = window.device_pixel_ratio();
    ratio.set(now);
    let Some(written) = js_sys::Number::from(now).to_string_with_radix(10).ok().map(String::from) else {
        return;
    };
    let query = ["(resolution: ", &written, "dppx)"].concat();
    if let Some(list) = media(&query) {
        let next = Rc::downgrade(held);
        let again = Box::new(move |_| {
            if let Some(held) = next.upgrade() {
                rearm(ratio, &held);
            }
        });
        let listener = Listener::new(&list, "change", false, again);
        let old = held.borrow_mut().replace(listener);
        // The one that is running now must outlive its own call.
        wasm_bindgen_futures::spawn_local(async move { drop(old) });
    }
}
