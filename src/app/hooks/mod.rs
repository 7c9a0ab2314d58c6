//! Small bindings to the browser, each undone when its owner is dropped.
//!
//! They take boxed closures, so that each is compiled once however many uses it has.

mod dom;
mod later;
mod listener;
mod media;
mod shared;
mod signal;
mod size;
mod task;
mod visible;

pub(super) use dom::{
    Slot, elements, focus_later, keep, maybe_part, set_flag, set_html, target_within, watch, window,
};
pub(super) use later::Later;
pub(super) use listener::{Listener, is_plain, listen};
pub(super) use media::{media, watch_media, watch_ratio};
pub(super) use shared::Shared;
pub(super) use signal::{Memo, RwSignal};
pub(super) use size::watch_width;
pub(super) use task::next_task;
pub(super) use visible::when_near;
