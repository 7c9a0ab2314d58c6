//! `cargo xtask lint`: formatting, and clippy for both targets.
//!
//! Knows which code exists on which target. Invariant: any warning is a failure.

use crate::process;
use crate::project;
use crate::tools::wasm_target;
use anyhow::Result;

/// Runs every check, stopping at the first that fails.
pub fn run() -> Result<()> {
    check("formatting", &["fmt", "--all", "--check"])?;
    check(
        "clippy, native (the first time takes a minute or two)",
        &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
    )?;
    wasm_target::ensure()?;
    // Benches and native tests do not exist in a browser: only what does is named.
    check(
        "clippy, WebAssembly (the first time takes a minute or two)",
        &[
            "clippy",
            "--package",
            "olympus",
            "--target",
            wasm_target::TARGET,
            "--lib",
            "--bins",
            "--test",
            "web",
            "--",
            "-D",
            "warnings",
        ],
    )?;
    process::say("lint: passed");
    Ok(())
}

fn check(what: &str, arguments: &[&str]) -> Result<()> {
    process::step(what, process::cargo().args(arguments).current_dir(project::root()))
}
