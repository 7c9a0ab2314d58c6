//! Documents that carry all they need in one file: a saved chart, and the whole site.
//!
//! Knows what is put together, not what charts show. Invariant: such a document opens from disk without a network, and
//! its own policy lets it ask for nothing.

mod document;
mod page;
mod save;
mod whole;

pub use save::{Parts, module};
pub use whole::write_file;

use crate::scripts::{Form, bundle, bundle_with, style};
use anyhow::Result;
use std::path::Path;

/// What a one-file document shows otherwise than a page of the site.
const STYLE: &str = include_str!("single.css");
/// The styles of dialogs, which a page of the site fetches when it opens one.
const DIALOGS: [&str; 2] =
    [include_str!("../../../style/share.css"), include_str!("../../../style/choose.css")];
/// The site's icon.
const ICON: &str = include_str!("../../../public/favicon.svg");

/// The site's style sheet with what such a document shows otherwise.
fn styled(site: &str) -> Result<String> {
    Ok(format!("{site}{}{}", style(&DIALOGS.concat())?, style(STYLE)?))
}

/// The scripts of such a document, classic ones since a browser runs no module from disk: what runs before the first paint,
/// and what unpacks it and starts the program that `glue` belongs to, with the `part` that it carries beside it, if any.
fn first_and_last(glue: &Path, part: &str) -> Result<[String; 2]> {
    let first = bundle("single/first", Form::Early, &[])?;
    Ok([first, bundle_with("single/last", Form::Classic, &[("STYLE", ""), ("PART", part)], Some(glue))?])
}
