//! Debian's packages, installed where this process may.
//!
//! Knows apt-get. Invariant: it asks nothing and leaves a machine without apt, or without root, as it is.

use crate::process;
use anyhow::Result;
use std::process::Command;

/// Whether packages can be installed: this is root on a Debian.
pub fn is_usable() -> bool {
    is_root() && process::is_present("apt-get")
}

/// Installs packages.
pub fn install(packages: &[&str]) -> Result<()> {
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command
            .args(["-o", "Dpkg::Use-Pty=0", "-q"])
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    process::step("refreshing the list of Debian's packages", &mut apt(&["update"]))?;
    let what = format!("installing {} (once; a minute or two)", packages.join(", "));
    let mut install = apt(&["install", "--yes", "--no-install-recommends"]);
    process::step(&what, install.args(packages))
}

/// Whether this process is root.
#[cfg(unix)]
pub fn is_root() -> bool {
    process::first_line("id", "-u").as_deref() == Some("0")
}

/// Whether this process is root: never, on systems without one.
#[cfg(not(unix))]
pub fn is_root() -> bool {
    false
}
