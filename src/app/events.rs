//! The events by which the program and the scripts of a page speak.
//!
//! Knows their names and what is told with them; `web/src/events.js` is the scripts' side. Invariant: no other file of the
//! program names one, and both sides know the same (`tests/scripts.rs`).

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

use crate::app::hooks::window;

/// The charts will not come to life, or no longer. The program says it without a detail when it has stopped: it can do nothing
/// more by itself.
pub const FAILED: &str = "olympus:failed";

/// A script asks a chart, at its element, for its pictures. It is answered before `dispatchEvent` returns: the key [`PICTURES`]
/// of the object in its detail then holds them as HTML, one for each design width.
pub const DRAW: &str = "olympus:draw";

/// See [`DRAW`].
pub const PICTURES: &str = "pictures";

/// A script asks, on the window, for another state of the page: its query is the detail. What cannot be understood in whole is left,
/// and the event's default prevented.
pub const ASK: &str = "olympus:ask";

/// The page shows another state, whether the address could be written or not: its query is the detail.
pub const MOVED: &str = "olympus:moved";

/// Says an event on the window.
pub fn tell(name: &str, detail: &JsValue) {
    let about = CustomEventInit::new();
    about.set_detail(detail);
    if let (Some(window), Ok(event)) = (window(), CustomEvent::new_with_event_init_dict(name, &about)) {
        // Fails only for an event that is on its way already.
        let _ = window.dispatch_event(&event);
    }
}
