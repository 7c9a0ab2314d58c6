//! The data package of this repository, read from its folder.
//!
//! Knows the folder, not the format: the library reads the texts. Errors name the file, row and column.

use crate::project;
use anyhow::{Context, Result};
use olympus::data::Dataset;
use std::collections::BTreeMap;

/// Reads `public/data`.
pub fn read() -> Result<Dataset> {
    let folder = project::root().join("public/data");
    let mut files = BTreeMap::new();
    let entries = std::fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if let Some(name) = path.file_name().and_then(|name| name.to_str()) {
            let text =
                std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            files.insert(name.to_owned(), text);
        }
    }
    let descriptor = files.get("datapackage.json").context("public/data/datapackage.json is missing")?;
    Dataset::parse(descriptor, &|path| files.get(path).map(String::as_str)).context("in public/data")
}
