//! What people posted: a line each in our words, attributed, from the table.

use maud::{Markup, html};

use crate::data::Row;
use crate::markup::story::prose::paragraphs;
use crate::markup::story::{Book, Paragraph, Unknown};
use crate::text::words::story as words;

const TABLE: &str = "social-posts";

/// The section, with what to keep in mind before it and what its figures are beside the article's own after it.
///
/// # Errors
/// Names the table or the first cell that is not there.
pub(super) fn posts(book: &Book) -> Result<Markup, Unknown> {
    let table = book.dataset.maybe_table(TABLE).ok_or_else(|| Unknown { cell: TABLE.to_owned() })?;
    let words_of = |row: &Row, column: &str| {
        let cell = [TABLE, &row.id, column].join("/");
        book.maybe_words(&cell).ok_or(Unknown { cell })
    };
    let list = html! {
        ul {
            @for row in &table.rows {
                li {
                    b { (words_of(row, "author")?) }
                    " " (words_of(row, "platform")?)
                    p { (words_of(row, "summary")?) }
                }
            }
        }
    };
    Ok(html! {
        section class="story posts" id="posts" aria-labelledby="posts-heading" {
            div class="told" {
                h2 id="posts-heading" { (words::POSTS.say(book.lang)) }
                div {
                    (paragraphs(book, &[], &[Paragraph::Plain(words::BEFORE_POSTS)])?)
                    (list)
                    (paragraphs(book, &[], &[Paragraph::Figures(words::AFTER_POSTS)])?)
                }
            }
        }
    })
}
