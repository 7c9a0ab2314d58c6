//! What was compressed before and need not be again.
//!
//! Knows digests, not compressors. Invariant: what it gives is what the compressor would; a memo that cannot be read or kept
//! costs time and nothing else.

use crate::root::target;
use anyhow::Result;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Beyond this many files the memo begins anew: several builds' worth.
const MOST: usize = 20_000;

/// The result of `make` for `bytes`, which depends on nothing but them and the name of the `method`.
///
/// # Errors
/// Those of `make`.
pub fn remembered(method: &str, bytes: &[u8], make: impl FnOnce() -> Result<Vec<u8>>) -> Result<Vec<u8>> {
    remembered_in(&folder(), method, bytes, make)
}

fn remembered_in(
    folder: &Path,
    method: &str,
    bytes: &[u8],
    make: impl FnOnce() -> Result<Vec<u8>>,
) -> Result<Vec<u8>> {
    let digest = Sha256::new().chain_update(method).chain_update([0]).chain_update(bytes).finalize();
    let name: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let file = folder.join(&name);
    if let Ok(kept) = fs::read(&file) {
        return Ok(kept);
    }
    let made = make()?;
    // Written whole under another name first: a build that is stopped leaves no half of a file.
    let part = folder.join(format!("{name}-{}", std::process::id()));
    let _kept = fs::create_dir_all(folder)
        .and_then(|()| fs::write(&part, &made))
        .and_then(|()| fs::rename(&part, &file));
    Ok(made)
}

/// Empties the memo when it has grown too large.
pub fn limit() {
    let folder = folder();
    if fs::read_dir(&folder).is_ok_and(|entries| entries.count() > MOST) {
        let _emptied = fs::remove_dir_all(folder);
    }
}

fn folder() -> PathBuf {
    target().join("compressed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_bytes_are_made_once_a_method() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("olympus-memo-{}", std::process::id()));
        let mut made = 0;
        let mut ask = |method: &str, bytes: &[u8]| {
            remembered_in(&folder, method, bytes, || {
                made += 1;
                Ok([method.as_bytes(), bytes].concat())
            })
        };
        assert_eq!(ask("a", b"one")?, b"aone");
        assert_eq!(ask("a", b"one")?, b"aone");
        assert_eq!(ask("b", b"one")?, b"bone");
        assert_eq!(ask("a", b"two")?, b"atwo");
        assert_eq!(made, 3);
        fs::remove_dir_all(folder)?;
        Ok(())
    }

    #[test]
    fn what_fails_is_not_remembered() {
        let folder = std::env::temp_dir().join(format!("olympus-memo-none-{}", std::process::id()));
        assert!(remembered_in(&folder, "a", b"x", || anyhow::bail!("no")).is_err());
        assert!(!folder.exists());
    }
}
