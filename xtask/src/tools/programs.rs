//! The programs written in Rust that a build, a test or a check needs.
//!
//! Knows their versions. Invariant: after `ensure` each answers at its own.

use super::cargo_install::Package;
use crate::process;
use anyhow::{Context, Result};

/// Builds the WebAssembly program and the files around it into a folder. 0.22 needs a newer Rust than this repository asks for.
pub const TRUNK: Package = Package {
    name: "trunk",
    version: "0.21.14",
    bins: &["trunk"],
    // Without the update check, and with the one TLS stack that needs no system library.
    arguments: &["--no-default-features", "--features", "rustls"],
    estimate: "once; about 3 minutes on 2 cores",
};

/// Finds misspelt words in whatever language a file is written in.
pub const TYPOS: Package = Package {
    name: "typos-cli",
    version: "1.42.3",
    bins: &["typos"],
    arguments: &["--no-default-features", "--features", "dict,vars"],
    estimate: "once; about 2 minutes on 2 cores",
};

/// Holds what the project depends on against `deny.toml`.
pub const DENY: Package = Package {
    name: "cargo-deny",
    version: "0.20.2",
    bins: &["cargo-deny"],
    arguments: &["--no-default-features"],
    estimate: "once; about 4 minutes on 2 cores",
};

/// The program that cargo starts for a WebAssembly test.
pub const TEST_RUNNER: &str = "wasm-bindgen-test-runner";

/// Installs wasm-bindgen's programs: the one that writes the JavaScript glue, and the runner of browser tests. They have the
/// version of the library in use, because the format between them changes with every release.
pub fn ensure_wasm_bindgen() -> Result<()> {
    let mut asked = process::cargo();
    let answer = asked.args(["pkgid", "wasm-bindgen"]).current_dir(crate::project::root()).output()?;
    let id = String::from_utf8_lossy(&answer.stdout);
    let (_, version) = id.trim().rsplit_once('@').context("cargo knows no version of wasm-bindgen")?;
    let package = Package {
        name: "wasm-bindgen-cli",
        version,
        bins: &["wasm-bindgen", TEST_RUNNER],
        arguments: &["--no-default-features"],
        estimate: "once; about 1 minute on 2 cores",
    };
    package.ensure()
}
