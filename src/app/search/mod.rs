//! Search: opened by the slash key or by the button, wherever the reader is on the page.
//!
//! Nothing of it is made before it is first opened, and its index is fetched then, once.

mod dialog;

use std::cell::OnceCell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Document, Event, KeyboardEvent};

use crate::app::hooks::{listen, target_within};
use crate::app::page::PageState;
use dialog::Dialog;

/// Where a slash is a letter like any other: where one types, and everywhere once single keys are turned off.
const TYPING: &str = "input,select,textarea,[contenteditable],dialog,[data-keys=off]";

/// A dialog that was just closed keeps the focus until the browser lays out the page again: nobody types there.
const CLOSED: &str = "dialog:not([open])";

/// Waits for the key and the button for the life of the current owner.
pub fn follow(page: PageState, document: &Document) {
    let Some(owner) = Owner::current() else { return };
    let made: Rc<OnceCell<Option<Rc<Dialog>>>> = Rc::default();
    for kind in ["keydown", "click"] {
        let (made, owner, at) = (Rc::clone(&made), owner.clone(), document.clone());
        let answer = move |event: Event| {
            if asks(&event) {
                event.prevent_default();
                if let Some(dialog) = made.get_or_init(|| owner.with(|| Dialog::maybe_new(page, &at))) {
                    dialog.open();
                }
            }
        };
        listen(document, kind, true, Box::new(answer));
    }
}

fn asks(event: &Event) -> bool {
    match event.dyn_ref::<KeyboardEvent>() {
        Some(press) => {
            press.key() == "/"
                && !(press.ctrl_key() || press.meta_key() || press.alt_key())
                && (target_within(event, TYPING).is_none() || target_within(event, CLOSED).is_some())
        }
        None => target_within(event, "[data-search]").is_some(),
    }
}
