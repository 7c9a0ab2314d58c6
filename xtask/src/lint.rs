//! `cargo xtask lint`: formatting, spelling, clippy for both targets, types of the scripts, licences and advisories.
//!
//! Knows which code exists on which target. Invariant: any warning is a failure; what cannot be checked is said.

use crate::cache;
use crate::fingerprint::collect;
use crate::process;
use crate::project;
use crate::tools::programs::{DENY, TYPOS};
use crate::tools::{wasm_target, web};
use anyhow::Result;
use std::process::Command;

/// Runs every check, stopping at the first that fails.
pub fn run() -> Result<()> {
    formatting()?;
    TYPOS.ensure()?;
    process::step("spelling", Command::new(cache::program("typos")?).current_dir(project::root()))?;
    check("clippy, native (the first time takes a minute or two)", "--workspace --all-targets")?;
    wasm_target::ensure()?;
    // Benches and native tests do not exist in a browser: only what does is named.
    let browser = format!("--package olympus --target {} --lib --bins --test web", wasm_target::TARGET);
    check("clippy, WebAssembly (the first time takes a minute or two)", &browser)?;
    types()?;
    dependencies()?;
    process::say("lint: passed");
    Ok(())
}

/// Licences, sources and advisories of everything the project depends on, by `deny.toml`.
fn dependencies() -> Result<()> {
    DENY.ensure()?;
    let program = cache::program("cargo-deny")?;
    let deny = |arguments: &[&str]| {
        let mut command = Command::new(&program);
        command.args(arguments).current_dir(project::root());
        command
    };
    process::step(
        "licences and sources of dependencies",
        &mut deny(&["check", "licenses", "bans", "sources"]),
    )?;
    let fetched = deny(&["fetch", "db"]).output()?;
    if !fetched.status.success() {
        let said = String::from_utf8_lossy(&fetched.stderr);
        let why = said.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("no reason is given");
        process::say(&format!(
            "advisories of dependencies SKIPPED, their database cannot be fetched: {}",
            why.trim()
        ));
        return Ok(());
    }
    process::step("advisories of dependencies", &mut deny(&["--offline", "check", "advisories"]))
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

/// Clippy, with what it is to look at.
fn check(what: &str, at: &str) -> Result<()> {
    let mut clippy = process::cargo();
    clippy.arg("clippy").args(at.split(' ')).args(["--", "-D", "warnings"]);
    process::step(what, clippy.current_dir(project::root()))
}
