//! Programs: made small, and those named that are not every page's: the explorer's, which only its page loads, and the search's.
//!
//! Knows the names that Trunk gives such programs. Invariant: what it leaves in the site carries a
//! digest, like everything that is kept for good.

use super::site::Site;
use super::{imports, places};
use crate::digest;
use crate::scripts;
use anyhow::Result;

/// The explorer's program.
pub const EXPLORER: &str = "olympus-explorer";
/// The search's.
pub const SEARCH: &str = "olympus-search";

/// The files of a program, by name.
pub struct Program {
    /// The script that starts it; it names the program in case nobody else does.
    pub glue: String,
    /// The program.
    pub wasm: String,
}

/// Makes a program and its glue small.
///
/// # Errors
/// Files that are not there, or are not what a build leaves.
pub fn shrink(site: &Site, wasm: &str, glue: &str) -> Result<()> {
    site.rewrite_pair(wasm, glue, |program, script| imports::shorten(&places::forget(program)?, script))?;
    site.rewrite(glue, scripts::small)
}

/// Finishes the files of the program of this name.
///
/// # Errors
/// Files that are not there.
pub fn finish(site: &Site, name: &str) -> Result<Program> {
    let [glue, wasm] = [".js", "_bg.wasm"].map(|ending| format!("{name}{ending}"));
    shrink(site, &wasm, &glue)?;
    let (script, program) = (site.take_bytes(&glue)?, site.take_bytes(&wasm)?);
    let digest =
        digest::of_bytes(&[digest::of_bytes(&script), digest::of_bytes(&program)].concat().into_bytes());
    let named = |file: &str| file.replacen(name, &format!("{name}-{digest}"), 1);
    let finished = Program { glue: named(&glue), wasm: named(&wasm) };
    site.write(&finished.glue, &String::from_utf8_lossy(&script).replace(&wasm, &finished.wasm))?;
    site.write_bytes(&finished.wasm, &program)?;
    Ok(finished)
}
