//! One section of the story as a value.

use crate::markup::story::Paragraph;
use crate::text::words::Fixed;

/// A heading, a few paragraphs and the charts they speak of.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// The section's place on the page.
    pub id: &'static str,
    /// Its name in the list of contents.
    pub name: Fixed,
    /// Its heading.
    pub heading: Fixed,
    /// Its paragraphs.
    pub paragraphs: &'static [Paragraph],
    /// Ids of its charts, in order.
    pub charts: &'static [&'static str],
}
