//! The dialogs for taking along a chart, and a reference to a figure or a claim: scripts and their style sheet, fetched when a
//! reader asks for them.
//!
//! Knows the files' names, not what is shared. Invariant: nothing of it is downloaded before it is asked for.

use super::site::Site;
use super::style_sheet;
use crate::scripts::{Form, bundle};
use anyhow::Result;

/// The script that shares and the one that cites; their style sheet is written into the site.
pub fn sources(site: &Site) -> Result<[String; 2]> {
    let style = style_sheet::lone(site, "share")?.name;
    let made = |entry| bundle(entry, Form::Module, &[("STYLE", &style)]);
    Ok([made("share")?, made("cite")?])
}
