//! `cargo xtask lint`: formatting, clippy for both targets, and the types of the scripts.
//!
//! Knows which code exists on which target. Invariant: any warning is a failure.

use crate::fingerprint::collect;
use crate::process;
use crate::project;
use crate::tools::{wasm_target, web};
use anyhow::Result;
use std::process::Command;

/// Runs every check, stopping at the first that fails.
pub fn run() -> Result<()> {
    formatting()?;
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
    types()?;
    process::say("lint: passed");
    Ok(())
}

/// Holds every Rust file against rustfmt. `cargo fmt` sees only files of this workspace that a declaration it can read
/// names, so the rest (fuzz targets, stand-ins) is handed to rustfmt by name.
fn formatting() -> Result<()> {
    let root = project::root();
    let mut files = Vec::new();
    for folder in ["build.rs", "fuzz/fuzz_targets", "site", "src", "tests", "vendor", "words", "xtask"] {
        collect(&root.join(folder), &mut files)?;
    }
    files.retain(|file| {
        let built = file
            .components()
            .any(|part| ["node_modules", "target"].iter().any(|name| part.as_os_str() == *name));
        file.extension().is_some_and(|ending| ending == "rs") && !built
    });
    files.sort();
    let mut rustfmt = Command::new("rustfmt");
    rustfmt
        .args(["--check", "--edition", "2024", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .args(&files);
    process::step(&format!("formatting of {} files", files.len()), rustfmt.current_dir(root))
}

/// Checks the types that the scripts' comments declare: those of pages, and those of the worker, whose world is another.
fn types() -> Result<()> {
    let folder = web::ensure()?;
    for config in ["tsconfig.json", "tsconfig.worker.json"] {
        let mut tsc = Command::new("node");
        tsc.arg(web::tsc(&folder)).args(["--noEmit", "--project", config]).current_dir(project::web());
        process::step(&format!("types of the scripts, web/{config}"), &mut tsc)?;
    }
    Ok(())
}

fn check(what: &str, arguments: &[&str]) -> Result<()> {
    process::step(what, process::cargo().args(arguments).current_dir(project::root()))
}
