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
use dialog::Dialog;

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
