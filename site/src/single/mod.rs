//! Documents that carry all they need in one file: a saved chart, and the whole site.
//!
//! Knows what is put together, not what charts show. Invariant: such a document opens from disk without a network, and
//! its own policy lets it ask for nothing.

mod document;
mod page;
mod save;
mod script;
mod whole;

pub use save::{Parts, module};
pub use whole::write_file;

/// What a one-file document shows otherwise than a page of the site.
const STYLE: &str = include_str!("single.css");
/// The site's icon.
const ICON: &str = include_str!("../../../public/favicon.svg");
