//! The keyboard in a chart: walking, pinning, and single letters, which work only while the chart has the focus.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::app::hooks::{listen, maybe_part};
use crate::app::live::Live;
use crate::app::panel::focus_later;
use crate::app::toolbar::{scale_of, set_scale};
use crate::scene::Step;
use crate::state::{ScaleKind, Tab};

/// Listens for the life of the current owner.
pub fn follow(live: Live, frame: &HtmlElement) {
    let at = frame.clone();
    listen(frame, "keydown", true, Box::new(move |event| press(live, event.unchecked_ref(), &at)));
}

/// Answers a key pressed in the frame or in something inside it.
fn press(live: Live, event: &KeyboardEvent, frame: &HtmlElement) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let key = event.key();
    if key == "Escape" {
        event.prevent_default();
        leave(live, frame);
        return;
    }
    // Links and buttons inside a pinned tip keep their own keys.
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if target.as_ref() != Some(frame) {
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
    // Whoever dictates may turn off what a spoken word would press; the list stays, for the way back is in it.
    if !matches!(key.as_str(), "Enter" | "?")
        && frame.closest("[data-keys=off]").is_ok_and(|off| off.is_some())
    {
        return;
    }
    match key.as_str() {
        "Enter" => live.pin(live.focus.get_untracked()),
        "t" => open(live, Tab::Table, frame),
        "s" => open(live, Tab::Sources, frame),
        "l" => {
            let now = live.figure.with_untracked(|figure| scale_of(figure)).map(|(kind, _)| kind);
            set_scale(live, if now == Some(ScaleKind::Log) { ScaleKind::Linear } else { ScaleKind::Log });
        }
        "?" => live.keys.set(!live.keys.get_untracked()),
        _ => return,
    }
    event.prevent_default();
}

/// Leaves one thing at a time: the list of keys, the pinned tip, the datum.
fn leave(live: Live, frame: &HtmlElement) {
    if live.keys.get_untracked() {
        live.keys.set(false);
        let _ = frame.focus();
    } else if live.pinned.get_untracked().is_some() {
        live.pin(None);
        // Whatever had the focus inside the tip is gone with it.
        let _ = frame.focus();
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
fn open(live: Live, tab: Tab, frame: &HtmlElement) {
    live.change(&mut |state| state.tab = tab);
    let chart = frame.closest("figure").ok().flatten();
    focus_later(Box::new(move || maybe_part(&chart?, ".tabs [aria-pressed=true]")));
}
