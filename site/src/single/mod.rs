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

/// Under which names documents carry the program's parts; the last of them and the search's program stand in the whole site alone.
const PROGRAM: &str = "program.wasm";
const MORE: &str = "more.wasm";
const PART: &str = "part.wasm";
const SEARCH: &str = "search.wasm";

/// The scripts of such a document, classic ones since a browser runs no module from disk: what runs before the first paint,
/// and what unpacks it and starts the program that `glue` belongs to. With the glue of the search's program it is the whole site's.
fn first_and_last(glue: &Path, search: Option<&Path>) -> Result<[String; 2]> {
    let first = bundle("single/first", Form::Early, &[])?;
    let [part, found] = if search.is_some() { [PART, SEARCH] } else { [""; 2] };
    let filled = [("STYLE", ""), ("MORE", MORE), ("PART", part), ("SEARCH_WASM", found)];
    // Nobody uses it where there is no search; it leads to what is carried anyway.
    let glues = [("olympus-glue", glue), ("olympus-search-glue", search.unwrap_or(glue))];
    Ok([first, bundle_with("single/last", Form::Classic, &filled, &glues)?])
}
