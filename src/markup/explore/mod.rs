//! The explorer as HTML: its still page, and the parts that are filled while it is live.
//!
//! Knows sheets and what is asked of them, no browser. Invariant: what is chosen is not in the controls' HTML, so they
//! are written anew only when what they offer changes, and a pressed button keeps the focus.

mod builder;
mod controls;
mod grid;
mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod page;

pub use builder::{kinds, labels, values};
pub use controls::{Listed, controls, picker, skeleton};
pub use grid::{GridView, grid};
pub use messages::{count, fallback, not_there, not_understood};
#[cfg(not(target_arch = "wasm32"))]
pub use page::{TableEntry, page};
