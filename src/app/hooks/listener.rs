//! An event listener that is removed when it is dropped.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{AddEventListenerOptions, Event, EventTarget, MouseEvent};

use crate::app::hooks::dom::keep;

/// Listens to one kind of event until dropped.
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Begins to listen. Listeners are passive, so that scrolling need not wait for them, unless `prevents` says that
    /// they may prevent the default.
    pub fn new(
        target: &EventTarget,
        kind: &'static str,
        prevents: bool,
        run: Box<dyn FnMut(Event)>,
    ) -> Listener {
        let closure = Closure::wrap(run);
        let options = AddEventListenerOptions::new();
        options.set_passive(!prevents);
        // Adding fails only for arguments of the wrong type, which the signature rules out.
        let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
            kind,
            closure.as_ref().unchecked_ref(),
            &options,
        );
        Listener { target: target.clone(), kind, closure }
    }

    /// Listens as long as the page lasts.
    pub fn stay(self) {
        std::mem::forget(self);
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ =
            self.target.remove_event_listener_with_callback(self.kind, self.closure.as_ref().unchecked_ref());
    }
}

/// Whether a click asks for nothing but the thing itself: no new tab, no window, no download.
pub fn is_plain(event: &Event) -> bool {
    event
        .dyn_ref::<MouseEvent>()
        .is_some_and(|mouse| !(mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key()))
}

/// Listens until the current owner is dropped.
pub fn listen(target: &EventTarget, kind: &'static str, prevents: bool, run: Box<dyn FnMut(Event)>) {
    keep(Box::new(Listener::new(target, kind, prevents, run)));
}
