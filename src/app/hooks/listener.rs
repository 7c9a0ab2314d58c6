//! An event listener that is removed when it is dropped.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{AddEventListenerOptions, Event, EventTarget, Window};

/// The window, where there is one.
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// Listens to one kind of event until dropped.
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Begins to listen. `passive` listeners promise not to prevent the default, so that scrolling need not wait.
    pub fn new(target: &EventTarget, kind: &'static str, passive: bool, run: impl FnMut(Event) + 'static) -> Listener {
        let closure = Closure::<dyn FnMut(Event)>::new(run);
        let options = AddEventListenerOptions::new();
        options.set_passive(passive);
        // Adding fails only for arguments of the wrong type, which the signature rules out.
        let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
            kind,
            closure.as_ref().unchecked_ref(),
            &options,
        );
        Listener { target: target.clone(), kind, closure }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.target.remove_event_listener_with_callback(self.kind, self.closure.as_ref().unchecked_ref());
    }
}
