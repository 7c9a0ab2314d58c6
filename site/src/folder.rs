//! Folders: what is in them, copied and removed.
//!
//! Knows paths, not contents. Invariant: every error names the file.

use crate::digest::collect;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// Every file of a folder, relative to it, in order.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    files.into_iter().map(|file| Ok(file.strip_prefix(folder)?.to_owned())).collect()
}

/// Copies every file of a folder into another.
pub fn copy_all(from: &Path, to: &Path) -> Result<()> {
    files(from)?.iter().try_for_each(|file| copy(&from.join(file), &to.join(file)))
}

/// Copies a file, making the folders above it.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
    }
    fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

/// The contents of a file.
pub fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

/// The contents of a file of text.
pub fn text(file: &Path) -> Result<String> {
    String::from_utf8(read(file)?).with_context(|| format!("{} is not text", file.display()))
}

/// Removes a file; one that is not there is removed already.
pub fn remove(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", file.display()))
        }
        _ => Ok(()),
    }
}

/// Removes a folder with everything in it; one that is not there is empty already.
pub fn empty(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot empty {}", folder.display()))
        }
        _ => Ok(()),
    }
}
