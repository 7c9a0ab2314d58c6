//! `cargo xtask test`: the families of tests.
//!
//! Knows how each is started, not what it tests. Invariant: all that were asked for are run, and one that
//! fails makes the whole fail.

use crate::args::Suite;
use crate::process::{self, say};
use crate::tools::{self, browser, firefox, node, programs, wasm_target};
use crate::{cache, dist, fuzz, hosting, http, project, site};
use anyhow::{Context, Result, bail};
use std::process::Command;

/// Where the built folder is served for the end-to-end tests: below the root, as on many hosts.
const SUB_PATH: &str = "/somewhere/olympus/";

/// Runs the suites, cheap ones first, and fails when any of them did.
pub fn run(only: Option<Suite>) -> Result<()> {
    site::run("check-data", &[])?;
    let all = [Suite::Native, Suite::Fuzz, Suite::Web, Suite::Wasm, Suite::EndToEnd, Suite::Hosting];
    let mut outcomes = Vec::new();
    for suite in all.into_iter().filter(|suite| only.is_none_or(|only| only == *suite)) {
        let outcome = match suite {
            Suite::Native => native(),
            Suite::Fuzz => fuzz::run(),
            Suite::Web => web(),
            Suite::Wasm => wasm(),
            Suite::EndToEnd => end_to_end(),
            Suite::Hosting => hosting::test(),
        };
        outcomes.push((name(suite), outcome));
    }
    let mut failed = Vec::new();
    for (name, outcome) in &outcomes {
        match outcome {
            Ok(()) => say(&format!("{name}: passed")),
            Err(error) => {
                say(&format!("{name}: FAILED: {error:#}"));
                failed.push(*name);
            }
        }
    }
    if !failed.is_empty() {
        bail!("tests failed: {}", failed.join(", "));
    }
    Ok(())
}

fn name(suite: Suite) -> &'static str {
    match suite {
        Suite::Native => "native tests",
        Suite::Fuzz => "fuzzing",
        Suite::Web => "tests of the scripts",
        Suite::Wasm => "WebAssembly tests",
        Suite::EndToEnd => "end-to-end tests",
        Suite::Hosting => "hosting test",
    }
}

fn native() -> Result<()> {
    // Some of them compile a program for the browser.
    wasm_target::ensure()?;
    let mut command = process::cargo();
    command.args(["test", "--workspace"]).current_dir(project::root());
    process::step("native tests (the first build takes a minute or two)", &mut command)
}

fn web() -> Result<()> {
    node::require()?;
    let mut command = Command::new("node");
    command.args(["--test", "--test-reporter=dot", "test/"]).current_dir(project::web());
    process::step("tests of the scripts", &mut command)
}

fn wasm() -> Result<()> {
    wasm_target::ensure()?;
    programs::ensure_wasm_bindgen()?;
    let browser = browser::ensure()?;
    let target = project::target();
    std::fs::create_dir_all(&target).with_context(|| format!("cannot make {}", target.display()))?;
    let capabilities = target.join("webdriver.json");
    std::fs::write(&capabilities, browser::capabilities(&browser.chrome))
        .with_context(|| format!("cannot write {}", capabilities.display()))?;

    let mut command = process::cargo();
    command
        .args(["test", "--package", "olympus", "--target", wasm_target::TARGET, "--test", "web"])
        .current_dir(project::root())
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", cache::program(programs::TEST_RUNNER)?)
        .env("WASM_BINDGEN_TEST_ONLY_WEB", "1")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
        .env("CHROMEDRIVER", browser.driver)
        // A runner prefers whichever other driver it finds named first.
        .env_remove("GECKODRIVER")
        .env_remove("SAFARIDRIVER");
    process::step("WebAssembly tests in a browser (the first build takes a minute or two)", &mut command)
}

fn end_to_end() -> Result<()> {
    let browser = browser::ensure()?;
    node::ensure_test_packages()?;
    let single = dist::single()?;
    let server = http::start(&project::dist(), SUB_PATH, 0)?;
    let cli = ["node_modules", "@playwright", "test", "cli.js"].iter().collect::<std::path::PathBuf>();
    let mut command = Command::new("node");
    command
        .arg(cli)
        .arg("test")
        .current_dir(project::end_to_end())
        .env("BASE_URL", &server.address)
        .env("CHROME", browser::shell(browser.chrome))
        .env("CHROME_FLAGS", browser::FLAGS.join(" "))
        .env("SINGLE", single)
        .env("PATH", tools::path()?);
    match firefox::ensure() {
        Ok(firefox) => command.env("FIREFOX", firefox),
        Err(reason) => {
            say(&format!("tests in Firefox SKIPPED: {reason:#}"));
            command.env_remove("FIREFOX")
        }
    };
    process::step(&format!("end-to-end tests against {}", server.address), &mut command)
}
