//! Words as they stand in a page.

use maud::html;

/// The text as maud writes it into elements and attributes.
pub fn as_html(text: &str) -> String {
    html! { (text) }.into_string()
}
