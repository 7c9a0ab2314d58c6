//! What the reader's system prefers, and how many device pixels a CSS pixel has.

use leptos::prelude::*;

use crate::app::hooks::{Listener, window};

/// Sets the signal to whether the media query holds, now and whenever that changes.
pub fn watch_media(query: &str, holds: RwSignal<bool>) {
    let Some(list) = window().and_then(|window| window.match_media(query).ok().flatten()) else { return };
    holds.set(list.matches());
    let at = list.clone();
    let listener = Listener::new(&list, "change", true, move |_| {
        holds.try_set(at.matches());
    });
    StoredValue::new_local(listener);
}

/// Sets the signal to the device pixel ratio, now and whenever that changes.
pub fn watch_ratio(ratio: RwSignal<f64>) {
    let held = StoredValue::new_local(None::<Listener>);
    rearm(ratio, held);
}

/// A media query can only tell that a given ratio no longer holds, so each change sets up the next watch.
fn rearm(ratio: RwSignal<f64>, held: StoredValue<Option<Listener>, LocalStorage>) {
    let Some(window) = window() else { return };
    let now = window.device_pixel_ratio();
    ratio.try_update(|ratio| *ratio = now);
    let Some(written) = js_sys::Number::from(now).to_string_with_radix(10).ok().map(String::from) else { return };
    let query = ["(resolution: ", &written, "dppx)"].concat();
    if let Ok(Some(list)) = window.match_media(&query) {
        let listener = Listener::new(&list, "change", true, move |_| rearm(ratio, held));
        held.try_set_value(Some(listener));
    }
}
