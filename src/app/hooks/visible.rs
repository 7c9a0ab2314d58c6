//! Waits until an element comes near the viewport.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

type Watcher = Closure<dyn FnMut(js_sys::Array, IntersectionObserver)>;

/// Runs once, when the element is within a viewport's height of being seen.
pub fn when_near(element: &Element, run: Box<dyn FnOnce()>) {
    let mut run = Some(run);
    let kept: Rc<RefCell<Option<Watcher>>> = Rc::default();
    let own = Rc::clone(&kept);
    let closure = Closure::wrap(Box::new(move |entries: js_sys::Array, observer: IntersectionObserver| {
        let near =
            entries.iter().any(|entry| entry.unchecked_into::<IntersectionObserverEntry>().is_intersecting());
        if near && let Some(run) = run.take() {
            observer.disconnect();
            run();
            // The closure ends its own life; the browser holds no other reference once disconnected.
            let last = own.borrow_mut().take();
            wasm_bindgen_futures::spawn_local(async move { drop(last) });
        }
    }) as Box<dyn FnMut(js_sys::Array, IntersectionObserver)>);
    let init = IntersectionObserverInit::new();
    init.set_root_margin("100%");
    if let Ok(observer) = IntersectionObserver::new_with_options(closure.as_ref().unchecked_ref(), &init) {
        observer.observe(element);
    }
    *kept.borrow_mut() = Some(closure);
}
