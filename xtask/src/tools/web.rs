//! What bundles and checks the scripts of `web/`: esbuild and TypeScript, from npm.
//!
//! Knows the lock file that pins them. Invariant: they are installed once for a lock file, whatever clone asks for them, and
//! outside the repository.

use super::node;
use crate::{cache, fingerprint, process, project};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// What npm reads.
const FILES: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// The folder that npm installs them into: by the lock file's digest, so that clones that differ do not install over one
/// another.
pub fn folder() -> Result<PathBuf> {
    let lock = project::web().join("package-lock.json");
    let bytes = std::fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    Ok(cache::tools()?.join(format!("web-{}", fingerprint::of_bytes(&bytes))))
}

/// Installs both unless they are there; gives the folder.
pub fn ensure() -> Result<PathBuf> {
    let folder = folder()?;
    let stamp = folder.join(".installed");
    if !stamp.is_file() {
        node::require().context("esbuild and TypeScript are installed through npm")?;
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        for file in FILES {
            std::fs::copy(project::web().join(file), folder.join(file))
                .with_context(|| format!("cannot copy {file}"))?;
        }
        let mut install = node::npm();
        install.arg("ci").args(node::QUIET).current_dir(&folder);
        process::step(
            "installing esbuild and TypeScript, which the scripts of web/ are put together and checked by",
            &mut install,
        )?;
        std::fs::write(&stamp, "").with_context(|| format!("cannot write {}", stamp.display()))?;
    }
    Ok(folder)
}

/// The folder of the programs that npm installed, for the search path.
pub fn bin(folder: &Path) -> PathBuf {
    folder.join("node_modules").join(".bin")
}

/// TypeScript's compiler, which node runs.
pub fn tsc(folder: &Path) -> PathBuf {
    ["node_modules", "typescript", "bin", "tsc"].iter().fold(folder.to_owned(), |path, part| path.join(part))
}
