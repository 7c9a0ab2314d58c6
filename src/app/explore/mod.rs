//! The explorer: one table at a time, fetched when it is asked for, searched, ordered and charted.
//!
//! All state is in the address; what is shown follows from it and from the sheet. Invariant: until a table is asked for,
//! and whenever one is not to be had, the page's list of tables stands as it was.

mod answer;
mod chart_builder;
mod explorer;
mod parts;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use crate::app::explore::explorer::Explorer;
use crate::app::hooks::{maybe_part, watch};
use crate::app::page::PageState;
use crate::state::ViewState;

/// Sets the explorer up on a page that has one, and fetches what the address asks for.
pub async fn begin(page: PageState, owner: Owner, root: &Element) {
    let Some(section) = maybe_part(root, "[data-explorer]") else { return };
    let explorer = owner.with(|| {
        let view = Memo::new(move |_| page.query.with(|query| ViewState::from_query(query, None).0));
        let (sheet, said) = (RwSignal::new(None), RwSignal::new(String::new()));
        let explorer = Explorer { page, view, sheet, said, opened: RwSignal::new(false) };
        let (at, mut first) = (root.clone(), true);
        watch(Box::new(move || {
            explorer.wanted();
            if !std::mem::take(&mut first) {
                let at = at.clone();
                spawn_local(async move { explorer.load(&at).await });
            }
        }));
        explorer
    });
    explorer.load(root).await;
    owner.with(|| parts::follow(explorer, root, &section));
}
