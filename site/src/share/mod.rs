//! The dialog for taking a chart along: a script and its style sheet, fetched when a reader asks for them.
//!
//! Knows the files' names, not what is shared. Invariant: nothing of it is downloaded before it is asked for.

use super::site::Site;
use super::{slim, style_sheet};
use anyhow::Result;

/// The script, which takes the state of a chart as the script `save` does; its style sheet is written into the site.
pub fn source(site: &Site, save: &str) -> Result<String> {
    let style = style_sheet::lone(site, "share")?;
    let script = include_str!("share.js").replace("__SAVE__", save).replace("__STYLE__", &style);
    Ok(slim::script(&script))
}
