//! The static folder `dist/`: built by Trunk, finished by its hook, compressed for hosts, and built only when something changed.
//!
//! Knows how a build is started and how to tell that one is current. Invariant: a folder counts as current
//! only when the present inputs made the present front page.

use crate::fingerprint::{INPUTS, of, of_bytes};
use crate::{cache, process, project, remap, site, tools};
use anyhow::{Context, Result, ensure};
use std::path::PathBuf;
use std::process::Command;

/// The variable that tells a build where the site will stand.
const ADDRESS: &str = "OLYMPUS_URL";

/// Builds if anything changed; the folder is then ready for a host.
pub fn publish() -> Result<()> {
    ensure_current()?;
    process::say(&format!("ready for a host: {}", project::dist().display()));
    Ok(())
}

/// Installs what is missing and builds, whether anything changed or not.
pub fn build() -> Result<()> {
    // A typo in a cell is said now, not after minutes of compiling.
    site::run("check-data", &[])?;
    tools::for_build()?;
    // Part of what a build reads, so made before that is looked at.
    site::run("words", &[])?;
    let inputs = inputs()?;
    let mut trunk = Command::new(cache::program("trunk")?);
    trunk.args(["build", "--release"]).current_dir(project::root()).env("PATH", tools::path()?);
    remap::apply(&mut trunk, tools::standard_library::ensure()?.as_deref())?;
    if std::env::var_os("NO_COLOR").is_some() {
        // Trunk reads the variable as an option of its own that takes only these words.
        trunk.env("NO_COLOR", "true");
    }
    process::step("building the site (release; minutes the first time, then less than one)", &mut trunk)?;
    site::run("ready", &[&project::dist()])?;
    let front = front_page_digest().context("Trunk left no front page in dist/")?;
    let stamp = stamp();
    std::fs::write(&stamp, format!("{inputs} {front}"))
        .with_context(|| format!("cannot write {}", stamp.display()))?;
    process::say(&format!("the site is in {}", project::dist().display()));
    Ok(())
}

/// Builds unless the folder is current.
pub fn ensure_current() -> Result<()> {
    if is_current()? {
        process::say("the site is up to date");
        return Ok(());
    }
    build()?;
    ensure!(is_current()?, "a file changed while the site was being built: run the command again");
    Ok(())
}

/// Puts the whole site into one file, from a folder that is built first unless it is current; gives the file.
pub fn single() -> Result<PathBuf> {
    ensure_current()?;
    tools::web::ensure()?;
    let path = project::dist_single().join("olympus.html");
    site::run("single", &[&project::dist(), &path])?;
    Ok(path)
}

/// Prints what the front page costs, and holds it against its budget.
pub fn weigh() -> Result<()> {
    ensure_current()?;
    site::run("weigh", &[&project::dist()])
}

fn is_current() -> Result<bool> {
    let Ok(made) = std::fs::read_to_string(stamp()) else { return Ok(false) };
    let Some(front) = front_page_digest() else { return Ok(false) };
    Ok(made == format!("{} {front}", inputs()?))
}

/// A digest of every file that a build reads, with the site's address, its one setting.
fn inputs() -> Result<String> {
    let address = std::env::var(ADDRESS).unwrap_or_default();
    Ok(format!("{}{}", of(&project::root(), INPUTS)?, of_bytes(address.as_bytes())))
}

/// The front page names every hashed file, so its digest changes when any other build takes its place.
fn front_page_digest() -> Option<String> {
    std::fs::read(project::dist().join("index.html")).ok().map(|bytes| of_bytes(&bytes))
}

fn stamp() -> PathBuf {
    project::target().join("dist.stamp")
}
