//! A digest of everything a build reads, so that an unchanged tree is not built again.
//!
//! Knows files, not what they mean. Invariant: it depends on names and contents alone, never on times, so a
//! fresh checkout of the same commit has the same digest.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Files and folders, relative to the root, that decide what a build produces.
pub const INPUTS: &[&str] = &[
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "build.rs",
    "editions",
    "index.html",
    "public",
    "rust-toolchain.toml",
    "site",
    "src",
    "stdlib",
    "style",
    "vendor",
    "web/package-lock.json",
    "web/src",
    "words",
];

/// The digest of `inputs` under `root`; an input that does not exist counts as absent.
pub fn of(root: &Path, inputs: &[&str]) -> Result<String> {
    let mut files = Vec::new();
    for input in inputs {
        collect(&root.join(input), &mut files)?;
    }
    files.sort();
    let mut hasher = Sha256::new();
    for file in &files {
        let name = file.strip_prefix(root).unwrap_or(file).to_string_lossy();
        let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        for part in [name.as_bytes(), &bytes] {
            hasher.update((part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
    }
    Ok(short(hasher))
}

/// A short digest of `bytes`, for names that change when the contents do.
pub fn of_bytes(bytes: &[u8]) -> String {
    short(Sha256::new().chain_update(bytes))
}

/// The first sixty-four bits, in hexadecimal: enough to tell apart what one site ever publishes, the same with every
/// compiler.
fn short(hasher: Sha256) -> String {
    hasher.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Every file under `path`, or `path` itself, in no particular order.
pub fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
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
    fn every_input_is_there() {
        for input in INPUTS {
            assert!(crate::project::root().join(input).exists(), "{input} is named but does not exist");
        }
    }

    /// What lies in the root and decides nothing about a build; hidden files do not either, but for cargo's settings.
    const OTHERS: &[&str] = &[
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "_typos.toml",
        "clippy.toml",
        "deny.toml",
        "dist",
        "dist-single",
        "docs",
        "fuzz",
        "rustfmt.toml",
        "target",
        "test-results",
        "tests",
        "xtask",
    ];

    #[test]
    fn whatever_lies_in_the_root_is_an_input_or_known_to_be_none() -> Result<()> {
        for entry in fs::read_dir(crate::project::root())? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let read = |input: &&str| **input == name || input.starts_with(&format!("{name}/"));
            let known = INPUTS.iter().any(read) || OTHERS.contains(&name.as_str());
            assert!(known || name.starts_with('.'), "does {name} decide what a build produces?");
        }
        Ok(())
    }

    #[test]
    fn a_digest_is_that_of_the_standard() {
        // FIPS 180-2, appendix B.1: the digest of "abc" begins so.
        assert_eq!(of_bytes(b"abc"), "ba7816bf8f01cfea");
    }

    #[test]
    fn changes_with_contents_and_names_only() -> Result<()> {
        let root = std::env::temp_dir().join(format!("olympus-fingerprint-{}", std::process::id()));
        fs::create_dir_all(root.join("src/deep"))?;
        fs::write(root.join("src/deep/a.rs"), "one")?;
        let first = of(&root, &["src", "absent"])?;
        fs::write(root.join("src/deep/a.rs"), "one")?;
        assert_eq!(of(&root, &["src"])?, first);
        fs::write(root.join("src/deep/a.rs"), "two")?;
        let second = of(&root, &["src"])?;
        assert_ne!(second, first);
        fs::rename(root.join("src/deep/a.rs"), root.join("src/deep/b.rs"))?;
        assert_ne!(of(&root, &["src"])?, second);
        fs::remove_dir_all(root)?;
        Ok(())
    }
}
