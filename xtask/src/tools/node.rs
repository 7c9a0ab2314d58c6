//! Node.js and npm, which run wasm-opt and the tests in a browser.
//!
//! Knows how npm installs into a folder, never globally. Invariant: nothing is installed twice for the same
//! lock file.

use crate::{fingerprint, process, project};
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;

/// The oldest Node.js that the test tools support.
const OLDEST: u32 = 20;

/// Fails with what to install unless Node.js and npm are here.
pub fn require() -> Result<()> {
    let line = process::first_line("node", "--version").unwrap_or_default();
    let major = line.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    ensure!(
        major.is_some_and(|major| major >= OLDEST),
        "Node.js {OLDEST} or newer is needed and {}: install it with npm (Debian: apt-get install nodejs npm)",
        if line.is_empty() { "is not here".to_owned() } else { format!("{line} is here") }
    );
    ensure!(
        process::first_line(npm_name(), "--version").is_some(),
        "npm is needed and is not here: install npm"
    );
    Ok(())
}

/// npm with the answers that keep it quiet and off everything but the installation.
pub fn npm() -> Command {
    let mut command = Command::new(npm_name());
    command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    command
}

/// Arguments for every installation: no audit, no advertising, no scripts of packages.
pub const QUIET: &[&str] = &["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];

/// Installs the packages of the end-to-end tests unless those of the present lock file are there.
pub fn ensure_test_packages() -> Result<()> {
    require()?;
    let folder = project::end_to_end();
    let lock = folder.join("package-lock.json");
    let bytes = std::fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let digest = fingerprint::of_bytes(&bytes);
    let stamp = folder.join("node_modules").join(".installed");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == digest) {
        return Ok(());
    }
    let mut install = npm();
    install.arg("ci").args(QUIET).current_dir(&folder);
    process::step("installing the packages of the browser tests", &mut install)?;
    write_stamp(&stamp, &digest)
}

fn write_stamp(stamp: &Path, digest: &str) -> Result<()> {
    std::fs::write(stamp, digest).with_context(|| format!("cannot write {}", stamp.display()))
}

fn npm_name() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}
