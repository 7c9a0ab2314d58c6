//! The explorer's still page, and what the live one says in sentences.
//!
//! Knows sheets and what is asked of them, no browser. What is live of the explorer is in `app::explore`.

mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod page;

pub use messages::{count, fallback, not_understood};
#[cfg(not(target_arch = "wasm32"))]
pub use page::{TableEntry, page};
