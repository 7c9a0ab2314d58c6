//! The dialog for taking a chart along: a script and its style sheet, fetched when a reader asks for them.
//!
//! Knows the files' names, not what is shared. Invariant: nothing of it is downloaded before it is asked for.

use super::site::Site;
use super::style_sheet;
use crate::scripts::{Form, bundle};
use anyhow::Result;

/// The script; its style sheet is written into the site.
pub fn source(site: &Site) -> Result<String> {
    bundle("share", Form::Module, &[("STYLE", &style_sheet::lone(site, "share")?)])
}
