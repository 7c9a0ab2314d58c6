//! Programs written in Rust, each installed once into the kept folder.
//!
//! Knows `cargo install`, not which program it is. Invariant: a build folder made for an
//! installation is gone afterwards, whether it succeeded or not.

use crate::{cache, process};
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;

/// A published program and how to build it cheaply.
pub struct Package<'a> {
    /// Its name in the registry.
    pub name: &'a str,
    /// The exact version, as each of its programs says it.
    pub version: &'a str,
    /// The programs to install.
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

impl Package<'_> {
    /// Installs its programs unless they are there at its version.
    pub fn ensure(&self) -> Result<()> {
        if self.is_current()? {
            return Ok(());
        }
        install(self)?;
        let Package { name, version, .. } = self;
        ensure!(self.is_current()?, "{name} was installed but does not answer as version {version}");
        Ok(())
    }

    fn is_current(&self) -> Result<bool> {
        for name in self.bins {
            let line = process::first_line(cache::program(name)?, "--version");
            if !line.is_some_and(|line| names_version(&line, self.version)) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Whether the words of a `--version` line hold exactly `version`.
fn names_version(line: &str, version: &str) -> bool {
    line.split_whitespace().any(|word| word == version)
}

fn install(package: &Package) -> Result<()> {
    let tools = cache::tools()?;
    std::fs::create_dir_all(&tools).with_context(|| format!("cannot make {}", tools.display()))?;
    let what = format!("building {} {} from source ({})", package.name, package.version, package.estimate);
    let build = cache::folder()?.join(format!("build-{}", std::process::id()));
    process::say(&what);
    // The lock file a tool was published with can name versions that a registry's mirror does not hold.
    let result = process::pass_through(&mut source(package, &tools, &build, true)).or_else(|error| {
        process::say(&format!("{error:#}: trying with the newest versions that fit"));
        process::pass_through(&mut source(package, &tools, &build, false))
    });
    if build.exists() {
        std::fs::remove_dir_all(&build).with_context(|| format!("cannot remove {}", build.display()))?;
    }
    result
}

fn source(package: &Package, tools: &Path, build: &Path, locked: bool) -> Command {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_whole_words() {
        assert!(names_version("trunk 0.21.14", "0.21.14"));
        assert!(!names_version("wasm-bindgen 0.2.130", "0.2.13"));
    }
}
