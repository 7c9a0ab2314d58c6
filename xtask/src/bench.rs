//! `cargo xtask bench`: start-up and hover, measured in a headless browser.
//!
//! Knows how the measuring script is started; what it measures stands in `tests/e2e/bench.mjs`. Invariant: it
//! measures the built folder, compressed as a good host would send it.

use crate::tools::{browser, node};
use crate::{dist, http, process, project};
use anyhow::Result;
use std::process::Command;

/// Builds if anything changed, then measures; the script fails when a budget is exceeded.
pub fn run() -> Result<()> {
    let browser = browser::ensure()?;
    node::ensure_test_packages()?;
    dist::ensure_current()?;
    let server = http::start(&project::dist(), "/", 0)?;
    let mut command = Command::new("node");
    command
        .arg("bench.mjs")
        .current_dir(project::end_to_end())
        .env("BASE_URL", &server.address)
        .env("CHROME", browser.chrome)
        .env("CHROME_FLAGS", browser::FLAGS.join(" "));
    process::step(&format!("measuring {}", server.address), &mut command)
}
