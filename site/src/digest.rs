//! Short digests for names that change when the contents do, and the files of a folder.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// A short digest of `bytes`: the first sixty-four bits of SHA-256 in hexadecimal, enough to tell apart what one site ever
/// publishes, the same with every compiler.
pub(crate) fn of_bytes(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Every file under `path`, or `path` itself, in no particular order.
pub(crate) fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_file() {
        files.push(path.to_owned());
    } else if path.is_dir() {
        for entry in fs::read_dir(path).with_context(|| format!("cannot list {}", path.display()))? {
            collect(&entry?.path(), files)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_that_of_the_standard() {
        // FIPS 180-2, appendix B.1: the digest of "abc" begins so.
        assert_eq!(of_bytes(b"abc"), "ba7816bf8f01cfea");
    }
}
