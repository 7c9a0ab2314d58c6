//! The one Rust toolchain everything is built with, pinned by its number.
//!
//! Knows rustup. Invariant: where the pinned toolchain can be had, every command runs under it, whichever compiled this
//! program.

use crate::process::{rustc, say, step};
use anyhow::{Context, Result};
use std::ffi::OsString;
use std::process::{Command, ExitStatus};

/// The pinned version. It stands here and not in `rust-toolchain.toml`, because rustup fetches what is named there before
/// anything runs, also where the toolchain in use has this very number and there is no network.
pub const VERSION: &str = "1.95.0";

/// Set for the run under the pinned toolchain, so that it is handed over once.
const HANDED_OVER: &str = "OLYMPUS_TOOLCHAIN";

/// Runs this command again under the pinned toolchain where another is in use, and gives how it ended; nothing where the
/// right one is in use already, or where it cannot be had, which is said.
pub fn hand_over(words: &[OsString]) -> Result<Option<ExitStatus>> {
    let release = settings_value("release: ")?;
    if release == VERSION || std::env::var_os(HANDED_OVER).is_some() {
        return Ok(None);
    }
    let mut install = Command::new("rustup");
    install.args(["toolchain", "install", VERSION, "--profile", "minimal", "--no-self-update"]);
    install.args(["--component", "rustfmt", "--component", "clippy"]);
    let what = format!("installing Rust {VERSION}, by which everything is built (once)");
    if let Err(error) = step(&what, &mut install) {
        say(&format!("going on with Rust {release}, whose lints and formatting may differ: {error:#}"));
        return Ok(None);
    }
    let mut again = Command::new("rustup");
    again.args(["run", VERSION, "cargo", "xtask"]).args(words).env(HANDED_OVER, VERSION);
    again.status().context("cannot start `rustup`").map(Some)
}

/// The platform that the compiler in use builds for.
pub fn host() -> Result<String> {
    settings_value("host: ")
}

/// What `rustc -vV` says after `key`.
fn settings_value(key: &str) -> Result<String> {
    let text = rustc(&["-vV"])?;
    let line = text.lines().find_map(|line| line.strip_prefix(key)).map(str::to_owned);
    line.with_context(|| format!("`rustc -vV` says no `{key}` but `{}`", text.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compiler_says_what_it_is() -> Result<()> {
        assert!(settings_value("release: ")?.contains('.') && host()?.contains('-'));
        assert!(
            settings_value("no such key: ").is_err_and(|error| error.to_string().contains("no such key"))
        );
        Ok(())
    }

    #[test]
    fn the_pin_is_no_older_than_the_oldest_rust_promised() -> Result<()> {
        let manifest = std::fs::read_to_string(crate::project::root().join("Cargo.toml"))?;
        let line = manifest.lines().find_map(|line| line.strip_prefix("rust-version = "));
        let oldest = line.context("Cargo.toml promises no Rust")?.trim_matches('"').to_owned();
        let number = |version: &str| -> Vec<u32> { version.split('.').flat_map(str::parse).collect() };
        assert!(number(VERSION) >= number(&oldest), "{VERSION} is older than {oldest}");
        Ok(())
    }
}
