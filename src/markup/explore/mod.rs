//! The explorer's still page, and what the live one writes of itself.
//!
//! Knows sheets and what is asked of them, no browser. What is live of the explorer is in `app::explore`.

mod grid;
mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod page;
mod section;

pub use grid::{cells, headings};
pub use messages::{count, fallback, not_understood};
#[cfg(not(target_arch = "wasm32"))]
pub use page::{TableEntry, page};
pub use section::{ListedTable, TableGroup, section};
