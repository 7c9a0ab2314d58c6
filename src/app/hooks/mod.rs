//! Small bindings to the browser, each undone when its owner is dropped.

mod listener;
mod media;
mod size;
mod visible;

pub(super) use listener::{Listener, window};
pub(super) use media::{watch_media, watch_ratio};
pub(super) use size::watch_width;
pub(super) use visible::when_near;
