//! A script of the site, in a file whose name has a digest of it.

use crate::digest;

/// A script to be written beside the pages.
#[derive(Clone, Debug, Default)]
pub struct Script {
    /// Its file name, with a digest of its contents.
    pub name: String,
    /// Its text.
    pub source: String,
}

/// A script under a name with its digest.
pub fn script(stem: &str, source: String) -> Script {
    Script { name: format!("{stem}-{}.js", digest::of_bytes(source.as_bytes())), source }
}
