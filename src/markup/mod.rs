//! Pages and panels as HTML text: what stands around a picture, the same for the still page and the live one.
//!
//! Knows figures and words, but no browser: natively it writes the prebuilt pages, in WebAssembly the panels of the live
//! charts. Invariant: a live chart shows the same elements with the same words as the still one it replaces, so
//! nothing moves when it takes its place. Written by maud, which escapes whatever is not said to be markup.

mod changes;
#[cfg(not(target_arch = "wasm32"))]
mod charts;
#[cfg(not(target_arch = "wasm32"))]
mod chrome;
#[cfg(not(target_arch = "wasm32"))]
pub mod company;
mod downloads;
pub mod explore;
mod figure;
#[cfg(not(target_arch = "wasm32"))]
mod growth;
#[cfg(not(target_arch = "wasm32"))]
pub mod ledger;
mod live;
mod page;
mod search;
mod sources;
#[cfg(not(target_arch = "wasm32"))]
pub mod story;
mod table;
mod tip;
#[cfg(not(target_arch = "wasm32"))]
pub mod tour;
mod words;

pub use changes::changes;
#[cfg(not(target_arch = "wasm32"))]
pub use charts::charts;
#[cfg(not(target_arch = "wasm32"))]
pub use chrome::{body, description, title};
pub use figure::{
    Still, data, figure, foot, head, id_of, legend, notice, printed, remark, rows, scroll, unmet,
};
#[cfg(not(target_arch = "wasm32"))]
pub use growth::growth;
pub use live::{SCALES, TABS, bare, live, summary_html, tools};
pub use page::Page;
pub use search::{counted, found, search};
pub use sources::sources;
pub use table::table;
pub use tip::{speech, spoken_parts, tip};
pub use words::grade_name;
