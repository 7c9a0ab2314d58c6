//! The Caddy configuration of `docs/hosting`, tried on a real Caddy with the built folder.
//!
//! Knows Debian's package. Invariant: where Caddy cannot be had the test is skipped with a line that says so.

use super::trial::Trial;
use crate::process::first_line;
use crate::project;
use crate::tools::apt;
use anyhow::{Result, ensure};
use std::process::{Command, Stdio};

const PACKAGES: &[&str] = &["caddy"];

/// Runs the test, or says why it is skipped.
pub fn test() -> Result<()> {
    let Some(trial) = Trial::begin("Caddy", ensure_caddy())? else { return Ok(()) };
    let configuration = trial.write("Caddyfile", &whole_configuration(&trial)?)?;
    let process = Command::new("caddy")
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(&configuration)
        // What it would keep for good stays in the target folder.
        .env("XDG_DATA_HOME", &trial.folder)
        .env("XDG_CONFIG_HOME", &trial.folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    trial.keeps_promises(process, None)
}

fn ensure_caddy() -> Result<()> {
    if first_line("caddy", "version").is_some() {
        return Ok(());
    }
    ensure!(apt::is_usable(), "it needs Caddy (Debian: apt-get install {})", PACKAGES.join(" "));
    apt::install(PACKAGES)?;
    ensure!(
        first_line("caddy", "version").is_some(),
        "the package is installed, but `caddy` does not answer"
    );
    Ok(())
}

/// The published configuration with this machine's folder and a free port, and without certificates.
fn whole_configuration(trial: &Trial) -> Result<String> {
    let own = [
        ("charts.example.org {", format!("http://127.0.0.1:{} {{", trial.port)),
        ("root * /srv/olympus", format!("root * {}", project::dist().display())),
    ];
    let server = trial.published("Caddyfile", &own)?;
    Ok(format!("{{\n\tadmin off\n\tauto_https off\n}}\n{server}"))
}
