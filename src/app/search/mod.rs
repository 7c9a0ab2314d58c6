//! Search: its dialog, opened when a script asks for it by key or button.
//!
//! A page of charts has it as a program of its own, fetched when it is first asked for; the explorer's part of theirs holds it. Nothing of
//! it is made before, and its index is fetched then, once.

mod dialog;

use std::cell::OnceCell;
use std::rc::Rc;

use web_sys::{Document, Event};

use crate::app::events::SEARCH;
use crate::app::hooks::{Listener, window};
use crate::text::Lang;
use crate::text::words::interface;
use dialog::Dialog;

/// Says in the open dialog that its program has stopped, which can do nothing more by itself.
pub fn say_stopped() {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    let code = document.document_element().and_then(|root| root.get_attribute("data-lang"));
    let lang = code.and_then(|code| Lang::maybe_from_code(&code)).unwrap_or_default();
    if let Ok(Some(told)) = document.query_selector("dialog.search .count") {
        told.set_text_content(Some(interface::SEARCH_STOPPED.say(lang)));
    }
}

/// Waits to be asked for as long as the page lasts.
pub fn follow(document: &Document) {
    let Some(window) = window() else { return };
    let made: OnceCell<Option<Rc<Dialog>>> = OnceCell::new();
    let at = document.clone();
    let answer = move |event: Event| {
        if let Some(dialog) = made.get_or_init(|| Dialog::maybe_new(&at)) {
            event.prevent_default();
            dialog.open();
        }
    };
    Listener::new(&window, SEARCH, true, Box::new(answer)).stay();
}
