//! Running words.

use maud::{Markup, html};

use crate::markup::story::{Book, Paragraph, Unknown};

/// Paragraphs one after the other.
pub(super) fn paragraphs(book: &Book, near: &[&str], all: &[Paragraph]) -> Result<Markup, Unknown> {
    Ok(html! { div { @for paragraph in all { p { (paragraph.render(book, near)?) } } } })
}
