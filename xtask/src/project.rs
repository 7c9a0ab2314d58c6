//! Where things stand in this repository.
//!
//! Knows paths and Cargo.lock's form. Invariant: every path is absolute, so that the working directory does
//! not matter.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The built static folder.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The folder of the whole site as one file.
pub fn dist_single() -> PathBuf {
    root().join("dist-single")
}

/// The folder of the scripts.
pub fn web() -> PathBuf {
    root().join("web")
}

/// The folder of the tests that drive a real browser.
pub fn end_to_end() -> PathBuf {
    root().join("tests").join("e2e")
}

/// Cargo's target folder, where what this program remembers between runs is kept as well.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// The version of `package` that Cargo.lock names.
pub fn locked_version(package: &str) -> Result<String> {
    let path = root().join("Cargo.lock");
    let lock = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    version_in(&lock, package)
        .map(str::to_owned)
        .with_context(|| format!("{} names no package `{package}`", path.display()))
}

/// The version of the first `package` in the text of a Cargo.lock.
fn version_in<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| line.trim() == name)?;
    lines.next()?.trim().strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.99\"\n\n\
        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"registry\"\n";

    #[test]
    fn reads_the_version_of_the_exact_name() {
        assert_eq!(version_in(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version_in(LOCK, "wasm"), None);
    }

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(root().join("Cargo.toml").is_file());
        assert!(root().join("xtask").is_dir());
    }
}
