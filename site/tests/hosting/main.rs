//! Proof on real servers that the published configurations do what they promise.
//!
//! Knows the built folder and `docs/hosting`. Invariant: nothing in either is changed. Needs a built site, which
//! `cargo xtask test --only hosting` makes, and the servers, which it installs.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod caddy;
mod client;
mod nginx;
mod promises;
mod server;
mod trial;

use std::path::{Path, PathBuf};

/// The root of the repository.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The built folder.
fn dist() -> PathBuf {
    root().join("dist")
}

#[test]
#[ignore = "needs a built site and nginx: cargo xtask test --only hosting"]
fn nginx_does_what_its_configuration_promises() -> anyhow::Result<()> {
    nginx::test()
}

#[test]
#[ignore = "needs a built site and Caddy: cargo xtask test --only hosting"]
fn caddy_does_what_its_configuration_promises() -> anyhow::Result<()> {
    caddy::test()
}
