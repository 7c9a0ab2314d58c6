//! Rust's standard library for WebAssembly.
//!
//! Knows rustup and where a toolchain keeps its targets. Invariant: after `ensure` succeeds the compiler in use
//! can build for [`TARGET`].

use crate::process;
use anyhow::{Result, ensure};
use std::path::Path;
use std::process::Command;

/// The target the browser program is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target to the toolchain in use unless it is there.
pub fn ensure() -> Result<()> {
    if is_installed()? {
        return Ok(());
    }
    ensure!(
        process::is_present("rustup"),
        "the compiler lacks the target {TARGET} and rustup is not here to add it: install Rust through rustup, \
         or the package of your system that holds the standard library for {TARGET}"
    );
    process::step(
        &format!("adding the target {TARGET} to the toolchain"),
        Command::new("rustup").args(["target", "add", TARGET]),
    )?;
    ensure!(is_installed()?, "rustup added {TARGET}, but the compiler in use still lacks it");
    Ok(())
}

fn is_installed() -> Result<bool> {
    Ok(Path::new(&process::rustc(&["--print", "target-libdir", "--target", TARGET])?).is_dir())
}
