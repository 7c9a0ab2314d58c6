//! The programs that `cargo xtask lint` asks beside Rust's own: for spelling, and for licences and advisories.
//!
//! Knows their versions. Invariant: as for every tool, after `ensure` it answers at its pinned version.

use super::cargo_install::{Package, install};
use super::version::{names_version, program};
use crate::{cache, process};
use anyhow::{Result, ensure};
use std::path::PathBuf;

/// A checker and how it is had.
pub struct Checker(Package<'static>);

/// Finds misspelt words in whatever language a file is written in.
pub const TYPOS: Checker = Checker(Package {
    name: "typos-cli",
    version: "1.42.3",
    bins: &["typos"],
    arguments: &["--no-default-features", "--features", "dict,vars"],
    estimate: "once; about 2 minutes on 2 cores",
});

/// Holds what the project depends on against `deny.toml`.
pub const DENY: Checker = Checker(Package {
    name: "cargo-deny",
    version: "0.20.2",
    bins: &["cargo-deny"],
    arguments: &["--no-default-features"],
    estimate: "once; about 4 minutes on 2 cores",
});

impl Checker {
    /// Installs it unless it is there at its version; gives the program.
    pub fn ensure(&self) -> Result<PathBuf> {
        let Package { name, version, bins, .. } = &self.0;
        let path = cache::bin()?.join(program(bins.first().unwrap_or(name)));
        let is_current =
            || process::first_line(&path, "--version").is_some_and(|line| names_version(&line, version));
        if !is_current() {
            install(&self.0)?;
            ensure!(is_current(), "{name} was installed but does not answer as version {version}");
        }
        Ok(path)
    }
}
