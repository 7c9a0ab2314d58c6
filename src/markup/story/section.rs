//! One section of the story as a value.

/// A heading, a few paragraphs and the charts they speak of. Every text is a template; see [`crate::markup::story::pieces`].
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// The section's place on the page.
    pub id: &'static str,
    /// Its name in the list of contents, in English and in Chinese.
    pub names: [&'static str; 2],
    /// Its heading.
    pub headings: [&'static str; 2],
    /// Its paragraphs.
    pub paragraphs: [&'static [&'static str]; 2],
    /// Ids of its charts, in order.
    pub charts: &'static [&'static str],
}
