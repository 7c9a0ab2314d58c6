//! One paragraph of the story as a value.

use maud::{Markup, html};

use crate::markup::story::{Book, Unknown, render};
use crate::text::words::{CellMessage, Fixed};

/// A message of the story, which names cells or does not.
#[derive(Clone, Copy, Debug)]
pub enum Paragraph {
    /// Words alone.
    Plain(Fixed),
    /// Words around cells.
    Figures(CellMessage),
}

impl Paragraph {
    /// The paragraph as markup. `near` are the charts in which a figure is sought first.
    ///
    /// # Errors
    /// Names the first cell that is not there.
    pub fn render(self, book: &Book, near: &[&str]) -> Result<Markup, Unknown> {
        match self {
            Paragraph::Plain(words) => Ok(html! { (words.say(book.lang)) }),
            Paragraph::Figures(words) => render(words.parts(book.lang), book, near),
        }
    }
}
