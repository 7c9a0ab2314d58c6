//! Running words in each language, side by side; the style sheet shows the reader's one.

use crate::markup::escape::join;
use crate::markup::story::{Book, Paragraph, Unknown};
use crate::text::Lang;

/// HTML in each language, side by side, in blocks instead of spans; the style sheet shows the reader's one.
pub(super) fn blocks(html: impl Fn(Lang) -> Result<String, Unknown>) -> Result<String, Unknown> {
    let mut out = String::new();
    for lang in Lang::ALL {
        out.push_str(&join(&["<div class=\"t\" lang=\"", lang.code(), "\">", &html(lang)?, "</div>"]));
    }
    Ok(out)
}

/// Paragraphs in each language.
pub(super) fn paragraphs(book: &Book, near: &[&str], all: &[Paragraph]) -> Result<String, Unknown> {
    blocks(|lang| {
        let mut out = String::new();
        for paragraph in all {
            out.push_str(&join(&["<p>", &paragraph.told(book, near, lang)?, "</p>"]));
        }
        Ok(out)
    })
}
