//! Proof on real servers that the published configurations do what they promise.
//!
//! Knows the built folder and `docs/hosting`. Invariant: nothing in either is changed.

mod caddy;
mod client;
mod nginx;
mod promises;
mod server;
mod trial;

use crate::dist;
use anyhow::Result;

/// Tries each published configuration on its own server.
pub fn test() -> Result<()> {
    dist::publish()?;
    nginx::test()?;
    caddy::test()
}
