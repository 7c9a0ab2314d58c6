//! The width of an element, followed as it changes.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};

use crate::app::hooks::{RwSignal, keep};

/// Observes until dropped.
struct Watch {
    observer: ResizeObserver,
    _closure: Closure<dyn FnMut(js_sys::Array)>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Sets the signal to the element's width whenever that changes. A hidden element keeps its last width.
pub fn watch_width(element: &Element, width: RwSignal<f64>) {
    let closure = Closure::<dyn FnMut(js_sys::Array)>::wrap(Box::new(move |entries: js_sys::Array| {
        let entry = entries.get(0).unchecked_into::<ResizeObserverEntry>();
        let now = entry.content_rect().width();
        if now > 0.0 && width.try_get_untracked().is_some_and(|old| (old - now).abs() > 0.01) {
            width.set(now);
        }
    }));
    if let Ok(observer) = ResizeObserver::new(closure.as_ref().unchecked_ref()) {
        observer.observe(element);
        keep(Box::new(Watch { observer, _closure: closure }));
    }
}
