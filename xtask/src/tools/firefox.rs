//! Firefox, in which the site and its one-file documents are opened as well.
//!
//! Knows where it is looked for and Debian's package. Invariant: it is never missed silently: where it cannot be had, the
//! reason is there to be said.

use crate::tools::apt;
use crate::tools::browser::locate;
use anyhow::{Context, Result, ensure};
use std::path::PathBuf;

const NAMES: &[&str] = &["firefox", "firefox-esr"];
const PACKAGES: &[&str] = &["firefox-esr"];

/// Finds Firefox, or installs Debian's when this is root on a Debian.
pub fn ensure() -> Result<PathBuf> {
    let find = || locate("FIREFOX", NAMES);
    if let Some(firefox) = find() {
        return Ok(firefox);
    }
    ensure!(
        apt::is_usable(),
        "Firefox is not here: install it (Debian: apt-get install {}), or name it in the variable FIREFOX",
        PACKAGES.join(" ")
    );
    apt::install(PACKAGES)?;
    find().context("the package is installed, but Firefox is not on the search path")
}
