//! wasm-bindgen's two programs: the one that writes the JavaScript glue, and the runner of browser tests.
//!
//! Knows that their version follows Cargo.lock. Invariant: the program and the library have the same version,
//! because the format between them changes with every release.

use super::cargo_install::{Package, install};
use super::version::{names_version, program};
use crate::{cache, process, project};
use anyhow::{Result, ensure};
use std::path::PathBuf;

const BINS: &[&str] = &["wasm-bindgen", "wasm-bindgen-test-runner"];

/// The runner that `cargo test` starts for a WebAssembly test.
pub fn test_runner() -> Result<PathBuf> {
    Ok(cache::bin()?.join(program("wasm-bindgen-test-runner")))
}

/// Installs both programs unless they are there at the version of Cargo.lock.
pub fn ensure() -> Result<()> {
    let version = project::locked_version("wasm-bindgen")?;
    if are_current(&version)? {
        return Ok(());
    }
    install(&Package {
        name: "wasm-bindgen-cli",
        version: &version,
        bins: BINS,
        arguments: &["--no-default-features"],
        estimate: "once; about 1 minute on 2 cores",
    })?;
    ensure!(are_current(&version)?, "wasm-bindgen was installed but does not answer as version {version}");
    Ok(())
}

fn are_current(version: &str) -> Result<bool> {
    let bin = cache::bin()?;
    Ok(BINS.iter().all(|name| {
        process::first_line(bin.join(program(name)), "--version")
            .is_some_and(|line| names_version(&line, version))
    }))
}
