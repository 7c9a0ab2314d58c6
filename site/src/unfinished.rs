//! What Trunk built, kept before it is finished, so that it can be finished again.
//!
//! Knows where. Invariant: what is kept is that of the last build.

use crate::folder::{copy_all, empty};
use crate::root::target;
use anyhow::Result;
use std::path::{Path, PathBuf};

/// Where it is kept.
pub fn folder() -> PathBuf {
    target().join("unfinished-site")
}

/// Keeps what Trunk has built in `staging`, before anything in it is changed.
///
/// # Errors
/// A file that cannot be copied.
pub fn keep(staging: &Path) -> Result<()> {
    let kept = folder();
    empty(&kept)?;
    copy_all(staging, &kept)
}
