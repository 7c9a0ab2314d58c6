//! The data package of this repository, read from its folder.
//!
//! Knows the folder, not the format: the library reads the texts. Errors name the file, row and column.

use crate::project;
use anyhow::{Context, Result};
use olympus::data::Dataset;
use std::collections::BTreeMap;
use std::path::Path;

/// Reads `public/data`.
pub fn read() -> Result<Dataset> {
    read_from(&project::root().join("public/data"))
}

/// Reads the package in a folder.
pub fn read_from(folder: &Path) -> Result<Dataset> {
    let mut files = BTreeMap::new();
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if let Some(name) = path.file_name().and_then(|name| name.to_str()) {
            let text =
                std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            files.insert(name.to_owned(), text);
        }
    }
    let descriptor = files
        .get("datapackage.json")
        .with_context(|| format!("{}/datapackage.json is missing", folder.display()))?;
    Dataset::parse(descriptor, &|path| files.get(path).map(String::as_str))
        .with_context(|| format!("in {}", folder.display()))
}
