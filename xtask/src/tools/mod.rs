//! The programs a build or a test needs, each installed once at a pinned version.
//!
//! Knows which tools are needed for what; each tool's own file knows how it is checked and installed.
//! Invariant: after `for_build` or `for_tests` succeeds, every program named there answers at its pinned
//! version.

pub mod apt;
pub mod binaryen;
pub mod browser;
mod cargo_install;
pub mod firefox;
pub mod node;
pub mod programs;
pub mod standard_library;
pub mod toolchain;
pub mod wasm_target;
pub mod web;

use crate::cache;
use anyhow::{Context, Result};
use std::ffi::OsString;
use std::time::Instant;

/// Installs what a build needs and is missing.
pub fn for_build() -> Result<()> {
    let started = Instant::now();
    wasm_target::ensure()?;
    // The quick ones first: what is missing on this machine is then said before the long builds begin.
    web::ensure()?;
    binaryen::ensure()?;
    programs::ensure_wasm_bindgen()?;
    programs::TRUNK.ensure()?;
    let seconds = started.elapsed().as_secs();
    if seconds >= 5 {
        crate::process::say(&format!(
            "tools ready in {}; they are kept in {}",
            crate::process::duration(seconds),
            cache::tools()?.display()
        ));
    }
    Ok(())
}

/// The search path with the kept tools before everything else.
pub fn path() -> Result<OsString> {
    let mut folders = vec![cache::bin()?, web::bin(&web::folder()?)];
    if let Some(path) = std::env::var_os("PATH") {
        folders.extend(std::env::split_paths(&path));
    }
    std::env::join_paths(folders).context("the search path cannot hold the folder of the tools")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_tools_come_first_on_the_search_path() -> Result<()> {
        let path = path()?;
        assert_eq!(std::env::split_paths(&path).next(), Some(cache::bin()?));
        Ok(())
    }
}
