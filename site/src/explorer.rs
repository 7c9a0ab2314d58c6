//! The explorer's program, which only its page loads.
//!
//! Knows the names that Trunk gives a program that is not the page's own. Invariant: what it leaves in the site carries a
//! digest, like everything that is kept for good.

use super::{imports, places};
use super::site::Site;
use super::template::Template;
use crate::digest;
use crate::scripts;
use anyhow::Result;

/// The kind of page that runs it, as in `data-page`.
pub const PAGE: &str = "explore";
/// What the names of its files begin with.
pub const STEM: &str = "olympus-explorer-";
const GLUE: &str = "olympus-explorer.js";
const WASM: &str = "olympus-explorer_bg.wasm";

/// Finishes the program's files and gives the frame of the page that loads them.
pub fn finish(site: &Site, template: &Template) -> Result<Template> {
    site.rewrite_pair(WASM, GLUE, |program, glue| imports::shorten(&places::forget(program)?, glue))?;
    site.rewrite(GLUE, scripts::small)?;
    let (glue, wasm) = (site.take_bytes(GLUE)?, site.take_bytes(WASM)?);
    let digest = digest::of_bytes(&[digest::of_bytes(&glue), digest::of_bytes(&wasm)].concat().into_bytes());
    let named = |name: &str| name.replacen("olympus-explorer", &format!("{STEM}{digest}"), 1);
    let (glue_name, wasm_name) = (named(GLUE), named(WASM));
    // The glue names the program in case nobody else does.
    let glue = String::from_utf8_lossy(&glue).replace(WASM, &wasm_name);
    site.write(&glue_name, &glue)?;
    site.write_bytes(&wasm_name, &wasm)?;
    Ok(Template { glue: glue_name, wasm: wasm_name, ..template.clone() })
}
