//! A file of the site.

/// A file to be written beside the pages.
pub struct File {
    /// Where it stands in the site.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}
