//! The address, as far as state stands in it: a query that is read and written.
//!
//! In the folder's pages that is the address's own query. A document that carries all it needs is opened from disk, where
//! a browser lets nothing but the fragment change: there page and query stand behind the hash
//! (`olympus.html#/charts/valuations.html?y=log`). Knows the window, not what a query says. Invariant: what was written
//! is what is read.

use wasm_bindgen::JsValue;

use crate::app::events::{MOVED, tell};
use crate::app::hooks::window;

/// The query, without its question mark.
pub fn query() -> String {
    whole().1
}

/// The address of this page with another query.
pub fn with(query: &str) -> String {
    let page = whole().0;
    if query.is_empty() { page } else { [&page, "?", query].concat() }
}

/// Moves the address on and says so; `quietly`, without a step to go back to. In a frame it is always quiet: a step back
/// is the page around it to take.
pub fn write(query: &str, quietly: bool) {
    let address = with(query);
    let root = window().and_then(|window| window.document()?.document_element());
    let quietly = quietly || root.is_some_and(|root| root.has_attribute("data-framed"));
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        // Refused only in sandboxed frames without an origin of their own; the chart changes all the same.
        let _ = if quietly {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&address))
        };
    }
    tell(MOVED, &JsValue::from_str(query));
}

/// The page and the query. A fragment that begins with a slash names the page; any other is a place in it.
fn whole() -> (String, String) {
    let href = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let (page, query) = href.split_once('?').unwrap_or((&href, ""));
    let page = match page.split_once('#') {
        Some((page, place)) if !place.starts_with('/') => page,
        _ => page,
    };
    (page.to_owned(), query.split('#').next().unwrap_or_default().to_owned())
}
