//! The Caddy configuration of `docs/hosting`, tried on a real Caddy with the built folder.
//!
//! Knows Debian's package. Invariant: where Caddy cannot be had the test is skipped with a line that says so.

use super::server::{Server, free_port};
use crate::process::{first_line, say};
use crate::project;
use crate::tools::apt;
use anyhow::{Context, Result, ensure};
use std::process::{Command, Stdio};

const PACKAGES: &[&str] = &["caddy"];

/// Runs the test, or says why it is skipped.
pub fn test() -> Result<()> {
    if let Err(reason) = ensure_caddy() {
        say(&format!("hosting test with Caddy SKIPPED: {reason:#}"));
        return Ok(());
    }
    let folder = project::target().join("caddy");
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let port = free_port()?;
    let configuration = folder.join("Caddyfile");
    std::fs::write(&configuration, whole_configuration(port)?)
        .with_context(|| format!("cannot write {}", configuration.display()))?;
    let process = Command::new("caddy")
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(&configuration)
        // What it would keep for good stays in the target folder.
        .env("XDG_DATA_HOME", &folder)
        .env("XDG_CONFIG_HOME", &folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    Server { name: "Caddy", port, process, stop: None }.keeps_promises(&project::dist())
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
fn whole_configuration(port: u16) -> Result<String> {
    let path = project::root().join("docs/hosting/Caddyfile");
    let mut server =
        std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    for (line, own) in [
        ("charts.example.org {", format!("http://127.0.0.1:{port} {{")),
        ("root * /srv/olympus", format!("root * {}", project::dist().display())),
    ] {
        ensure!(server.contains(line), "{} has no line `{line}`", path.display());
        server = server.replacen(line, &own, 1);
    }
    Ok(format!("{{\n\tadmin off\n\tauto_https off\n}}\n{server}"))
}
