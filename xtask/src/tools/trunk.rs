//! Trunk, which builds the WebAssembly program and the files around it into a folder.
//!
//! Knows its version and features. Invariant: the version is the newest that the oldest supported Rust builds.

use super::cargo_install::{Package, install};
use super::version::{names_version, program};
use crate::{cache, process};
use anyhow::{Result, ensure};
use std::path::PathBuf;

/// The pinned version; 0.22 needs a newer Rust than this repository asks for.
const VERSION: &str = "0.21.14";

/// The program in the kept folder.
pub fn path() -> Result<PathBuf> {
    Ok(cache::bin()?.join(program("trunk")))
}

/// Installs Trunk unless it is there at the pinned version.
pub fn ensure() -> Result<()> {
    if is_current()? {
        return Ok(());
    }
    install(&Package {
        name: "trunk",
        version: VERSION,
        bins: &[],
        // Without the update check, and with the one TLS stack that needs no system library.
        arguments: &["--no-default-features", "--features", "rustls"],
        estimate: "once; about 3 minutes on 2 cores",
    })?;
    ensure!(is_current()?, "trunk was installed but does not answer as version {VERSION}");
    Ok(())
}

fn is_current() -> Result<bool> {
    Ok(process::first_line(path()?, "--version").is_some_and(|line| names_version(&line, VERSION)))
}
