//! What a host needs besides the pages: compressed copies, the headers of static hosts, and proof on a real server.
//!
//! Knows the built folder and `docs/hosting`. Invariant: what is written here adds files and changes none.

mod caddy;
mod client;
mod compress;
mod headers;
mod nginx;
mod promises;
mod server;
mod trial;

use crate::{dist, process, project};
use anyhow::Result;
use std::path::Path;

/// Builds if anything changed; the folder is then ready for a host.
pub fn publish() -> Result<()> {
    dist::ensure_current()?;
    process::say(&format!("ready for a host: {}", project::dist().display()));
    Ok(())
}

/// Makes a folder that was just built ready for a host.
pub fn prepare(folder: &Path) -> Result<()> {
    let sums = compress::beside(folder)?;
    headers::write(folder)?;
    process::say(&format!(
        "compressed {} files of {} kB to {} kB of brotli and {} kB of gzip, and wrote _headers",
        sums.files,
        sums.raw / 1000,
        sums.brotli / 1000,
        sums.gzip / 1000
    ));
    Ok(())
}

/// Tries each published configuration on its own server.
pub fn test() -> Result<()> {
    publish()?;
    nginx::test()?;
    caddy::test()
}
