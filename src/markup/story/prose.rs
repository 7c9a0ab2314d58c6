//! Running words in each language, side by side; the style sheet shows the reader's one.

use maud::{Markup, html};

use crate::markup::story::{Book, Paragraph, Unknown};
use crate::text::Lang;

/// Markup in each language, side by side, in blocks instead of spans; the style sheet shows the reader's one.
pub(super) fn blocks(of: impl Fn(Lang) -> Result<Markup, Unknown>) -> Result<Markup, Unknown> {
    Ok(html! {
        @for lang in Lang::ALL {
            div class="t" lang=(lang.code()) { (of(lang)?) }
        }
    })
}

/// Paragraphs in each language.
pub(super) fn paragraphs(book: &Book, near: &[&str], all: &[Paragraph]) -> Result<Markup, Unknown> {
    blocks(|lang| Ok(html! { @for paragraph in all { p { (paragraph.render(book, near, lang)?) } } }))
}
