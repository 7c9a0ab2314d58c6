//! Installing a program written in Rust into the kept folder.
//!
//! Knows `cargo binstall` and `cargo install`, not which program it is. Invariant: a build folder made for an
//! installation is gone afterwards, whether it succeeded or not.

use crate::{cache, process};
use anyhow::{Context, Result};
use std::process::Command;

/// A published program and how to build it cheaply.
pub struct Package<'a> {
    /// Its name in the registry.
    pub name: &'a str,
    /// The exact version.
    pub version: &'a str,
    /// The programs to install; empty means all of them.
    pub bins: &'a [&'a str],
    /// Further arguments of `cargo install`, such as features.
    pub arguments: &'a [&'a str],
    /// What to say of the time it takes to build.
    pub estimate: &'a str,
}

/// The release profile spends its time on speed that a build tool run for seconds does not need: measured on
/// two cores, these settings take building Trunk from 6 to 11 minutes down to less than 3.
const PROFILE: &[(&str, &str)] = &[
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

/// Installs `package`: ready-made where `cargo binstall` is present, from source otherwise.
pub fn install(package: &Package) -> Result<()> {
    let tools = cache::tools()?;
    std::fs::create_dir_all(&tools).with_context(|| format!("cannot make {}", tools.display()))?;
    if process::first_line("cargo-binstall", "-V").is_some() {
        let what = format!("installing {} {} ready-made", package.name, package.version);
        match process::step(&what, &mut binstall(package, &tools)) {
            Ok(()) => return Ok(()),
            Err(error) => process::say(&format!("{error:#}; building it from source instead")),
        }
    }
    let what = format!("building {} {} from source ({})", package.name, package.version, package.estimate);
    let build = cache::folder()?.join(format!("build-{}", std::process::id()));
    // The lock file a tool was published with can name versions that a registry's mirror does not hold.
    let result = process::step(&what, &mut source(package, &tools, &build, true)).or_else(|error| {
        process::say(&format!("{error:#}; once more without its published lock file"));
        process::step(&what, &mut source(package, &tools, &build, false))
    });
    if build.exists() {
        std::fs::remove_dir_all(&build).with_context(|| format!("cannot remove {}", build.display()))?;
    }
    result
}

fn binstall(package: &Package, tools: &std::path::Path) -> Command {
    let mut command = process::cargo();
    command.args([
        "binstall",
        "--no-confirm",
        "--disable-telemetry",
        "--disable-strategies",
        "compile",
        "--root",
    ]);
    command.arg(tools).arg(format!("{}@{}", package.name, package.version));
    command
}

fn source(package: &Package, tools: &std::path::Path, build: &std::path::Path, locked: bool) -> Command {
    let mut command = process::cargo();
    command.args(["install", package.name, "--version", package.version, "--force", "--root"]).arg(tools);
    for bin in package.bins {
        command.args(["--bin", bin]);
    }
    command.args(package.arguments);
    if locked {
        command.arg("--locked");
    }
    // Outside the repository, so that its toolchain file and cargo settings do not reach the tool's build.
    command.current_dir(tools).env("CARGO_TARGET_DIR", build).envs(PROFILE.iter().copied());
    command.env_remove("RUSTFLAGS").env_remove("CARGO_BUILD_TARGET");
    command
}
