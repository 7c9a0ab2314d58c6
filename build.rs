//! Reads the data package with the program's own data layer and packs it, so that readers download figures and not a reader.

#[allow(dead_code, unused_imports, missing_docs, reason = "the build needs only the reading half")]
#[path = "src/data/mod.rs"]
mod data;
#[allow(dead_code, unused_imports, missing_docs, reason = "the build needs only the reading half")]
#[path = "src/text/mod.rs"]
mod text;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The tables that charts are drawn from; the others are published beside the pages.
const CHARTED: &[&str] = &["valuation-convergence", "token-growth", "model-rankings"];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("public/data");
    println!("cargo:rerun-if-changed={}", folder.display());
    for layer in ["src/data", "src/text"] {
        println!("cargo:rerun-if-changed={layer}");
    }
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if let Some(name) = path.file_name().and_then(|name| name.to_str()) {
            files.insert(name.to_owned(), fs::read_to_string(&path)?);
        }
    }
    let descriptor = files.get("datapackage.json").ok_or("public/data/datapackage.json is missing")?;
    let dataset = data::Dataset::parse(descriptor, &|path| files.get(path).map(String::as_str));
    let dataset = dataset.map_err(|error| format!("public/data: {error}"))?;
    let out = PathBuf::from(env::var("OUT_DIR")?).join("dataset.bin");
    fs::write(out, dataset.with_tables(CHARTED).to_bundle()?)?;
    Ok(())
}
