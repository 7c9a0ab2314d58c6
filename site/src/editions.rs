//! Past editions of the data package: `editions/<version>/`, one folder each, as it was published.
//!
//! Knows the folders, not what is in them. Invariant: a folder's name is the version of the package in it, so an edition
//! that was changed afterwards is found out.

use crate::package;
use crate::progress::say;
use crate::root::root;
use anyhow::{Context, Result, ensure};
use olympus::data::Dataset;
use std::path::PathBuf;

/// Where they are kept.
pub fn folder() -> PathBuf {
    root().join("editions")
}

/// Every past edition, by name. The present one is not among them, recorded or not.
pub fn past(present: &str) -> Result<Vec<(String, Dataset)>> {
    let folder = folder();
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = std::fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.path().is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    let mut editions = Vec::new();
    for name in names {
        let dataset = package::read_from(&folder.join(&name))?;
        let version = dataset.version();
        ensure!(
            version == name,
            "editions/{name} holds version {version}: an edition does not change once it is out"
        );
        if name != present {
            editions.push((name, dataset));
        }
    }
    Ok(editions)
}

/// Records the present package as an edition, unless it is one already.
pub fn record() -> Result<()> {
    let version = package::read()?.version();
    let target = folder().join(&version);
    if target.is_dir() {
        say(&format!("edition {version} is recorded already"));
        return Ok(());
    }
    std::fs::create_dir_all(&target).with_context(|| format!("cannot make {}", target.display()))?;
    let source = root().join("public/data");
    let entries = std::fs::read_dir(&source).with_context(|| format!("cannot list {}", source.display()))?;
    for entry in entries {
        let path = entry?.path();
        if let Some(name) = path.file_name() {
            std::fs::copy(&path, target.join(name))
                .with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    say(&format!("recorded edition {version} in editions/: commit it with the release"));
    Ok(())
}
