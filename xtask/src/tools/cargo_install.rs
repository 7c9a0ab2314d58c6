//! Programs written in Rust, each installed once into the kept folder.
//!
//! Knows `cargo binstall` and `cargo install`, not which program it is. Invariant: a build folder made for an
//! installation is gone afterwards, whether it succeeded or not.

use crate::{cache, process};
use anyhow::{Context, Result, anyhow, ensure};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

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

/// Ready-made where `cargo binstall` is present, from source otherwise.
fn install(package: &Package) -> Result<()> {
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
    process::say(&what);
    // The lock file a tool was published with can name versions that a registry's mirror does not hold.
    let result = match attempt(&mut source(package, &tools, &build, true))? {
        Attempt::Ended(outcome) => outcome,
        Attempt::NeverBegan => {
            process::say(
                "the registry lacks a version of its published lock file: taking the newest compatible ones",
            );
            process::pass_through(&mut source(package, &tools, &build, false))
        }
    };
    if build.exists() {
        std::fs::remove_dir_all(&build).with_context(|| format!("cannot remove {}", build.display()))?;
    }
    result
}

/// How a first try went.
enum Attempt {
    /// It compiled something: it has succeeded, or has failed for a reason of its own.
    Ended(Result<()>),
    /// It ended before anything was compiled: what it said is of no interest when the second try succeeds.
    NeverBegan,
}

/// Runs a build whose versions may not be had; what it says is passed on as soon as it compiles something.
fn attempt(command: &mut Command) -> Result<Attempt> {
    let mut child =
        command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().context("cannot start `cargo`")?;
    let mut held = Some(Vec::new());
    for line in BufReader::new(child.stderr.take().context("no stderr")?).lines() {
        let line = line.context("cannot read what `cargo` says")?;
        if begins(&line) {
            held.take().unwrap_or_default().iter().for_each(|line| eprintln!("{line}"));
        }
        match &mut held {
            Some(held) => held.push(line),
            None => eprintln!("{line}"),
        }
    }
    let status = child.wait()?;
    Ok(match (status.success(), held) {
        (true, _) => Attempt::Ended(Ok(())),
        (false, None) => Attempt::Ended(Err(anyhow!("`cargo install` failed ({status})"))),
        (false, Some(_)) => Attempt::NeverBegan,
    })
}

/// Whether with this line of cargo's the building begins: every version was found.
///
/// Downloads are no sign of it: the package itself is fetched before the versions of its lock file are looked for.
fn begins(line: &str) -> bool {
    matches!(line.trim_start().split(' ').next(), Some("Compiling" | "Finished"))
}

fn binstall(package: &Package, tools: &Path) -> Command {
    let mut command = process::cargo();
    command.args(["binstall", "--no-confirm", "--disable-telemetry", "--disable-strategies", "compile"]);
    command.arg("--root").arg(tools).arg(format!("{}@{}", package.name, package.version));
    command
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

    fn try_script(script: &str) -> Result<Attempt> {
        attempt(Command::new("sh").args(["-c", script]))
    }

    #[test]
    fn a_build_that_never_began_is_tried_again_and_another_is_not() -> Result<()> {
        let lacks = "echo '    Updating index' >&2; echo 'error: failed to select a version' >&2; exit 101";
        assert!(matches!(try_script(lacks)?, Attempt::NeverBegan));
        let fetched =
            "echo ' Downloading crates ...' >&2; echo '  Downloaded a v1' >&2; echo '  Installing a v1' >&2";
        let lacks_later = [fetched, lacks].join("; ");
        assert!(matches!(try_script(&lacks_later)?, Attempt::NeverBegan));
        let breaks = "echo '   Compiling a v1' >&2; echo 'error: no linker' >&2; exit 101";
        assert!(matches!(try_script(breaks)?, Attempt::Ended(Err(_))));
        assert!(matches!(try_script("echo '    Finished in 1 s' >&2")?, Attempt::Ended(Ok(()))));
        assert!(matches!(try_script("true")?, Attempt::Ended(Ok(()))));
        Ok(())
    }
}
