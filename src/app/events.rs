//! The events by which the program and the scripts of a page speak.
//!
//! Knows their names and what is told with them; `web/src/events.js` is the scripts' side. Invariant: no other file of the
//! program names one, and both sides know the same (`tests/scripts.rs`).

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, EventTarget};

use crate::app::hooks::window;

/// A script asks a chart, at its element, for its pictures. It is answered before `dispatchEvent` returns: the key [`PICTURES`]
/// of the object in its detail then holds them as HTML, one for each design width.
pub const DRAW: &str = "olympus:draw";

/// See [`DRAW`].
pub const PICTURES: &str = "pictures";

/// A script asks, on the window, for another state of the page: its query is the detail. What cannot be understood in whole is left,
/// and the event's default prevented.
pub const ASK: &str = "olympus:ask";

/// A script asks, on the window, for the search. Whoever opens it prevents the event's default; where nobody does, the script
/// fetches the search's program.
pub const SEARCH: &str = "olympus:search";

/// The search asks a chart, at its element, to show all of itself with one datum pinned: the datum's id is the detail. A live
/// page does so and prevents the event's default.
pub const PIN: &str = "olympus:pin";

/// A script asks a chart, at its element, what it shows, to have a reader walk it. It is answered before `dispatchEvent` returns: the
/// keys [`WORDS`] and [`NUMBERS`] of the object in its detail then hold that. A number in the detail's place is the position of the
/// datum that comes into focus instead, with no tip pinned.
pub const WALK: &str = "olympus:walk";

/// See [`WALK`].
pub const WORDS: &str = "words";

/// See [`WALK`].
pub const NUMBERS: &str = "numbers";

/// The charts in view are live: they can be pointed at and walked. What a reader may ask of them besides is fetched then.
pub const LIVE: &str = "olympus:live";

/// The page shows another state, whether the address could be written or not: its query is the detail.
pub const MOVED: &str = "olympus:moved";

/// Says an event on the window.
pub fn tell(name: &str, detail: &JsValue) {
    if let Some(window) = window() {
        ask(&window, name, detail);
    }
}

/// Says an event at a place in the page, and gives whether it was answered, by preventing its default.
pub fn ask(at: &EventTarget, name: &str, detail: &JsValue) -> bool {
    let about = CustomEventInit::new();
    about.set_detail(detail);
    about.set_bubbles(true);
    about.set_cancelable(true);
    // Neither fails: the name is a name, and the event on its way for the first time.
    CustomEvent::new_with_event_init_dict(name, &about)
        .is_ok_and(|event| !at.dispatch_event(&event).unwrap_or(true))
}
