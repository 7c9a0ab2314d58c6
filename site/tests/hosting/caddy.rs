//! The Caddy configuration of `docs/hosting`, tried on a real Caddy with the built folder.
//!
//! Knows Caddy's command. Invariant: where Caddy is not there the test is skipped with a line that says so.

use super::trial::Trial;
use anyhow::Result;
use std::process::{Command, Stdio};

/// Runs the test, or says why it is skipped.
pub fn test() -> Result<()> {
    let Some(trial) = Trial::begin("Caddy", is_present())? else { return Ok(()) };
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

fn is_present() -> bool {
    Command::new("caddy").arg("version").output().is_ok_and(|output| output.status.success())
}

/// The published configuration with this machine's folder and a free port, and without certificates.
fn whole_configuration(trial: &Trial) -> Result<String> {
    let own = [
        ("charts.example.org {", format!("http://127.0.0.1:{} {{", trial.port)),
        ("root * /srv/olympus", format!("root * {}", crate::dist().display())),
    ];
    let server = trial.published("Caddyfile", &own)?;
    Ok(format!("{{\n\tadmin off\n\tauto_https off\n}}\n{server}"))
}
