//! The keyboard in a chart: walking, pinning, and single letters, which work only while the chart has the focus.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::app::live::Live;
use crate::scene::Step;
use crate::state::{ScaleKind, Tab};

/// Answers a key pressed in the frame or in something inside it.
pub fn press(live: Live, event: &KeyboardEvent, frame: NodeRef<Div>) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let key = event.key();
    if key == "Escape" {
        leave(live, frame);
        return;
    }
    // Links and buttons inside a pinned tip keep their own keys.
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let own = frame.get_untracked().map(Element::from);
    if target != own {
        return;
    }
    let step = match key.as_str() {
        "ArrowRight" => Some(Step::Next),
        "ArrowLeft" => Some(Step::Previous),
        "ArrowDown" => Some(Step::NextSeries),
        "ArrowUp" => Some(Step::PreviousSeries),
        "Home" => Some(Step::First),
        "End" => Some(Step::Last),
        _ => None,
    };
    if let Some(step) = step {
        event.prevent_default();
        walk(live, step);
        return;
    }
    match key.as_str() {
        "Enter" => live.pin(live.focus.get_untracked()),
        "t" => open(live, Tab::Table, own),
        "s" => open(live, Tab::Sources, own),
        "l" => {
            let now = untrack(|| live.scale()).map(|(kind, _)| kind);
            live.set_scale(if now == Some(ScaleKind::Log) { ScaleKind::Linear } else { ScaleKind::Log });
        }
        "?" => live.keys.update(|open| *open = !*open),
        _ => return,
    }
    event.prevent_default();
}

/// Leaves one thing at a time: the list of keys, the pinned tip, the datum.
fn leave(live: Live, frame: NodeRef<Div>) {
    if live.keys.get_untracked() {
        live.keys.set(false);
    } else if live.pinned.get_untracked().is_some() {
        live.pin(None);
        // Whatever had the focus inside the tip is gone with it.
        if let Some(frame) = frame.get_untracked() {
            let _ = HtmlElement::from(frame).focus();
        }
    } else {
        live.walk_to(None);
    }
}

fn walk(live: Live, step: Step) {
    let from = live.pinned.get_untracked().or_else(|| live.focus.get_untracked());
    let to = live.scene.with_untracked(|scene| scene.step(from, step));
    if live.pinned.get_untracked().is_some() {
        live.pin(None);
    }
    live.walk_to(to);
}

/// Opens a panel; the frame is hidden then, so the focus goes to the panel's button.
fn open(live: Live, tab: Tab, frame: Option<Element>) {
    live.open(tab);
    let chart = frame.and_then(|frame| frame.closest("figure").ok().flatten());
    request_animation_frame(move || {
        let button = chart.and_then(|chart| chart.query_selector(".tabs [aria-pressed=true]").ok().flatten());
        if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
            let _ = button.focus();
        }
    });
}
