//! What people posted: a line each in our words, attributed, from the table.

use crate::markup::escape;
use crate::markup::escape::{join, say};
use crate::markup::story::prose::{blocks, paragraphs};
use crate::markup::story::{Book, Paragraph, Unknown};
use crate::text::words::story as words;

const TABLE: &str = "social-posts";

/// The section, with what to keep in mind before it and what its figures are beside the article's own after it.
///
/// # Errors
/// Names the table or the first cell that is not there.
pub(super) fn posts(book: &Book) -> Result<String, Unknown> {
    let table = book.dataset.maybe_table(TABLE).ok_or_else(|| Unknown { cell: TABLE.to_owned() })?;
    let list = blocks(|lang| {
        let mut out = String::from("<ul>");
        for row in &table.rows {
            let cell = |column: &str| {
                let cell = [TABLE, &row.id, column].join("/");
                book.maybe_words(&cell, lang).map(|words| escape(&words)).ok_or(Unknown { cell })
            };
            let (author, platform, summary) = (cell("author")?, cell("platform")?, cell("summary")?);
            out.push_str(&join(&["<li><b>", &author, "</b> ", &platform, "<p>", &summary, "</p></li>"]));
        }
        out.push_str("</ul>");
        Ok(out)
    })?;
    Ok(join(&[
        "<section class=\"story posts\" id=\"posts\" aria-labelledby=\"posts-heading\"><div class=\"told\">",
        "<h2 id=\"posts-heading\">",
        &say(words::POSTS),
        "</h2><div>",
        &paragraphs(book, &[], &[Paragraph::Plain(words::BEFORE_POSTS)])?,
        &list,
        &paragraphs(book, &[], &[Paragraph::Figures(words::AFTER_POSTS)])?,
        "</div></div></section>",
    ]))
}
