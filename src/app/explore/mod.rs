//! The explorer: one table at a time, fetched when it is asked for, searched, ordered and charted.
//!
//! All state is in the address; what is shown follows from it and from the sheet, by way of one memo. What is asked and
//! what that makes of a sheet is reckoned below (`figure::Sheet`); here are its views. Invariant: until a table is asked
//! for, and whenever one is not to be had, the page's list of tables stands as it was.

mod answer;
mod asking;
mod builder;
mod chart;
mod explorer;
mod fields;
mod list;
mod rows;
mod section;

use leptos::prelude::*;
use web_sys::Element;

use crate::app::explore::explorer::Explorer;
use crate::app::hooks::maybe_part;
use crate::app::page::PageState;

/// Sets the explorer up on a page that has one, and fetches what the address asks for.
pub async fn begin(page: PageState, owner: Owner, root: &Element) {
    let Some(section) = maybe_part(root, "[data-explorer]") else { return };
    let explorer = owner.with(|| Explorer::new(page, root));
    explorer.load().await;
    owner.with(|| section::mount(explorer, root, &section));
}
