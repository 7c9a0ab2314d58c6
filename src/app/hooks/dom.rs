//! Elements: finding them, filling them, and effects that do.

use std::any::Any;
use std::cell::{Cell, RefCell};

use js_sys::{Function, Reflect};
use leptos::prelude::{RenderEffect, on_cleanup, request_animation_frame};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, Window};

/// The window, where there is one.
pub fn window() -> Option<Window> {
    web_sys::window()
}

thread_local! {
    /// What is kept, each with its number. Leptos's own store of what one thread has asks which thread it is, by much code.
    static KEPT: RefCell<Vec<(usize, Box<dyn Any>)>> = const { RefCell::new(Vec::new()) };
    static NEXT: Cell<usize> = const { Cell::new(0) };
}

/// Keeps a value until the current owner is dropped.
pub fn keep(value: Box<dyn Any>) {
    let number = NEXT.replace(NEXT.get() + 1);
    KEPT.with_borrow_mut(|kept| kept.push((number, value)));
    on_cleanup(move || {
        let gone = KEPT.with_borrow_mut(|kept| {
            let at = kept.iter().position(|(other, _)| *other == number)?;
            Some(kept.swap_remove(at))
        });
        // What it does when it goes may keep something in its turn.
        drop(gone);
    });
}

/// Runs now, and again whenever a signal it read has changed, until the current owner is dropped.
pub fn watch(mut run: Box<dyn FnMut()>) {
    keep(Box::new(RenderEffect::new(move |_: Option<()>| run())));
}

/// The first element under `root` that the selector names.
pub fn maybe_part(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok().flatten()
}

/// Every element under `root` that the selector names.
pub fn elements(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = root.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

/// Makes `html` the element's contents.
///
/// By the page's one policy (Trusted Types), which `early.js` makes; a page without it takes the text as it is.
pub fn set_html(element: &Element, html: &str) {
    let html = JsValue::from_str(html);
    let trusted = maybe_trusted(&html).unwrap_or(html);
    // Fails only where a policy refuses what did not come by it.
    let _ = Reflect::set(element, &JsValue::from_str("innerHTML"), &trusted);
}

fn maybe_trusted(html: &JsValue) -> Option<JsValue> {
    let part = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let policy = part(window()?.as_ref(), "olympusTrust")?;
    part(&policy, "createHTML")?.dyn_ref::<Function>()?.call1(&policy, html).ok()
}

/// Sets or removes an attribute without a value.
pub fn set_flag(element: &Element, name: &str, on: bool) {
    // Fails only for names that are no names.
    let _ = element.toggle_attribute_with_force(name, on);
}

/// The element that the event came from or one around it that the selector names.
pub fn target_within(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}

/// Gives the focus to an element that a change under way is about to show.
pub fn focus_later(find: Box<dyn FnOnce() -> Option<Element>>) {
    request_animation_frame(move || {
        if let Some(element) = find().and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    });
}

/// An element whose contents are written only when they change.
pub struct Slot {
    element: Element,
    html: String,
    /// Whether it holds already what it is first filled with.
    stands: bool,
}

impl Slot {
    /// An element that is empty so far.
    pub fn new(element: Element) -> Slot {
        Slot { element, html: String::new(), stands: false }
    }

    /// One that holds already what it is first filled with: what the reader is at there stays.
    pub fn standing(element: Element) -> Slot {
        Slot { stands: true, ..Slot::new(element) }
    }

    /// Makes `html` its contents; says whether that was a change.
    pub fn fill(&mut self, html: String) -> bool {
        let stands = std::mem::take(&mut self.stands);
        if self.html == html {
            return false;
        }
        if !stands {
            set_html(&self.element, &html);
        }
        self.html = html;
        true
    }

    /// The element.
    pub fn element(&self) -> &Element {
        &self.element
    }
}
