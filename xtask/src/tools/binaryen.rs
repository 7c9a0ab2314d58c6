//! Binaryen's wasm-opt, which makes the WebAssembly program smaller.
//!
//! Knows the npm package that ships it ready to run. Invariant: where the pinned version cannot be installed,
//! a newer one on the search path is taken, never an older one (older ones do not read what rustc emits).

use super::node;
use crate::{cache, process};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// The pinned version, of the program and (with `.0.0`) of the npm package.
const VERSION: u32 = 132;

/// Installs wasm-opt unless a version that will do is there.
pub fn ensure() -> Result<()> {
    let linked = linked()?;
    if version_of(&linked) == Some(VERSION) {
        return Ok(());
    }
    let elsewhere = version_of(Path::new("wasm-opt")).is_some_and(|version| version >= VERSION);
    if let Err(error) = node::require() {
        if elsewhere {
            return Ok(());
        }
        return Err(error.context("wasm-opt is installed through npm"));
    }
    let folder = cache::tools()?.join("npm");
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut install = node::npm();
    install.arg("install").args(node::QUIET).args(["--no-save", "--prefix"]).arg(&folder);
    install.arg(format!("binaryen@{VERSION}.0.0"));
    process::step(&format!("installing wasm-opt {VERSION}"), &mut install)?;
    link(&folder, &linked)?;
    match version_of(&linked) {
        Some(VERSION) => Ok(()),
        other => bail!("wasm-opt was installed but answers as {other:?} instead of {VERSION}"),
    }
}

fn version_of(program: &Path) -> Option<u32> {
    parse_version(&process::first_line(program, "--version")?)
}

/// Reads the number out of "wasm-opt version 132 (version_132)".
fn parse_version(line: &str) -> Option<u32> {
    line.strip_prefix("wasm-opt version ")?.split_whitespace().next()?.parse().ok()
}

#[cfg(unix)]
fn linked() -> Result<PathBuf> {
    Ok(cache::bin()?.join("wasm-opt"))
}

#[cfg(unix)]
fn link(folder: &Path, linked: &Path) -> Result<()> {
    let program = folder.join("node_modules").join("binaryen").join("bin").join("wasm-opt");
    std::fs::create_dir_all(cache::bin()?)?;
    if linked.symlink_metadata().is_ok() {
        std::fs::remove_file(linked).with_context(|| format!("cannot replace {}", linked.display()))?;
    }
    std::os::unix::fs::symlink(&program, linked)
        .with_context(|| format!("cannot link {} to {}", linked.display(), program.display()))
}

#[cfg(not(unix))]
fn linked() -> Result<PathBuf> {
    Ok(cache::bin()?.join("wasm-opt.cmd"))
}

#[cfg(not(unix))]
fn link(folder: &Path, linked: &Path) -> Result<()> {
    let program = folder.join("node_modules").join("binaryen").join("bin").join("wasm-opt");
    std::fs::create_dir_all(cache::bin()?)?;
    std::fs::write(linked, format!("@node \"{}\" %*\r\n", program.display()))
        .with_context(|| format!("cannot write {}", linked.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_version_line() {
        assert_eq!(parse_version("wasm-opt version 132 (version_132)"), Some(132));
        assert_eq!(parse_version("wasm-opt version 108"), Some(108));
        assert_eq!(parse_version("something else"), None);
    }
}
