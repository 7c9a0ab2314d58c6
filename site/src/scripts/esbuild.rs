//! esbuild, which puts the modules of a script together and makes scripts and style sheets small.
//!
//! Knows how it is called, not what it is given. Invariant: the version is the one that `web/package.json` pins, so the same
//! sources give the same bytes on every machine.

use crate::folder::read;
use crate::root::root;
use anyhow::{Context, Result, bail, ensure};
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// Runs it with these arguments and `input`, and gives what it writes.
pub fn run(arguments: &[String], input: &str) -> Result<String> {
    require()?;
    let mut child = command()
        .args(arguments)
        .args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"])
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("esbuild cannot be started")?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes()).context("esbuild does not read its input")?;
    }
    let output = child.wait_with_output().context("esbuild was stopped")?;
    ensure!(output.status.success(), "esbuild failed: {}", arguments.join(" "));
    String::from_utf8(output.stdout).context("esbuild wrote no text")
}

fn command() -> Command {
    let mut command = Command::new(if cfg!(windows) { "esbuild.cmd" } else { "esbuild" });
    command.stderr(Stdio::inherit());
    command
}

/// Fails with what to call unless the pinned version is here.
fn require() -> Result<()> {
    static FOUND: OnceLock<Option<String>> = OnceLock::new();
    let found = FOUND.get_or_init(|| {
        let output = command().arg("--version").stdin(Stdio::null()).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    });
    let wanted = pinned()?;
    match found {
        Some(version) if *version == wanted => Ok(()),
        found => bail!(
            "esbuild {wanted} is needed on the search path and {} is there: `cargo xtask serve` and `cargo xtask dist` \
             install it and build with it",
            found.as_deref().unwrap_or("none")
        ),
    }
}

/// The version that the repository names.
fn pinned() -> Result<String> {
    let file = root().join("web/package.json");
    let package: serde_json::Value = serde_json::from_slice(&read(&file)?)?;
    let version = package.pointer("/devDependencies/esbuild").and_then(serde_json::Value::as_str);
    version.map(str::to_owned).with_context(|| format!("{} pins no esbuild", file.display()))
}
