//! The data package of this repository, read from its folder.
//!
//! Knows the folder, not the format: the library reads the texts. Only files that the descriptor names are read; what else
//! lies in the folder is said once and does no harm. Errors name the file, row and column.

use crate::folder::read as read_file;
use crate::progress::say;
use crate::root::root;
use anyhow::{Context, Result};
use olympus::claims::{Ledger, Verdict};
use olympus::data::Dataset;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The file that names all others.
const DESCRIPTOR: &str = "datapackage.json";

/// The verdicts that were reviewed, a line for each claim.
const VERDICTS: &str = "tests/expectations/verdicts.csv";

/// The package's folder.
pub fn folder() -> PathBuf {
    root().join("public/data")
}

/// Reads `public/data`.
pub fn read() -> Result<Dataset> {
    read_from(&folder())
}

/// Reads the package in a folder, or, without one, that of the repository; says what was read and what was passed over.
pub fn check(path: Option<&Path>) -> Result<()> {
    let started = Instant::now();
    let folder = path.map_or_else(folder, Path::to_owned);
    let dataset = read_from(&folder)?;
    let beside = not_named(&folder)?;
    if !beside.is_empty() {
        say(&format!("not named by {DESCRIPTOR}, and so not read: {}", beside.join(", ")));
    }
    say(&format!(
        "data read in {} ms: {} tables, version {}",
        started.elapsed().as_millis(),
        dataset.tables().len(),
        dataset.version()
    ));
    judge(&dataset)
}

/// Judges the claims of a dataset, and says which verdicts are other than those that were reviewed and kept.
fn judge(dataset: &Dataset) -> Result<()> {
    let ledger = Ledger::read(dataset).context("claims cannot be judged")?;
    let counts = Verdict::ALL.map(|verdict| format!("{} {}", ledger.count(verdict), verdict.code()));
    say(&format!("{} claims judged: {}", ledger.entries.len(), counts.join(", ")));
    let kept = fs::read_to_string(root().join(VERDICTS)).unwrap_or_default();
    for change in changed(&kept, &ledger.verdicts()) {
        say(&change);
    }
    Ok(())
}

/// What differs between the kept verdicts and those that were found, a line for each claim.
fn changed(kept: &str, found: &[String]) -> Vec<String> {
    let parted = |line: &str| line.split_once(',').map(|(id, verdict)| (id.to_owned(), verdict.to_owned()));
    let kept: BTreeMap<String, String> = kept.lines().filter_map(parted).collect();
    let found: BTreeMap<String, String> = found.iter().filter_map(|line| parted(line)).collect();
    let ids: BTreeSet<&String> = kept.keys().chain(found.keys()).collect();
    let told = |verdict: Option<&String>| match verdict {
        Some(verdict) => verdict.trim_end_matches(',').replace(',', ", "),
        None => "no claim".to_owned(),
    };
    let changes = ids.into_iter().filter(|id| kept.get(*id) != found.get(*id));
    changes.map(|id| format!("claim {id}: {}, was {}", told(found.get(id)), told(kept.get(id)))).collect()
}

/// Reads the package in a folder.
pub fn read_from(folder: &Path) -> Result<Dataset> {
    let mut texts = BTreeMap::new();
    for name in std::iter::once(DESCRIPTOR.to_owned()).chain(named(folder)?) {
        let path = folder.join(&name);
        // That a table's file is missing is for the library to say: it knows which table wants it.
        if name == DESCRIPTOR || path.exists() {
            texts.insert(name, text(&path)?);
        }
    }
    let descriptor = texts.get(DESCRIPTOR).map(String::as_str).unwrap_or_default();
    Dataset::parse(descriptor, &|path| texts.get(path).map(String::as_str))
        .with_context(|| format!("in {}", folder.display()))
}

/// A file's text, or an error that says where its bytes stop being text.
fn text(path: &Path) -> Result<String> {
    let bytes = read_file(path)?;
    String::from_utf8(bytes).map_err(|error| {
        let read = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(read).filter(|byte| **byte == b'\n').count() + 1;
        anyhow::anyhow!("{} line {line}: bytes that are not UTF-8: save the file as UTF-8", path.display())
    })
}

/// The paths that the descriptor names, as far as it can be understood; what is wrong with it the library says.
fn named(folder: &Path) -> Result<Vec<String>> {
    let text = text(&folder.join(DESCRIPTOR))?;
    let value: serde_json::Value =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap_or_default();
    let resources = value["resources"].as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(resources.iter().filter_map(|resource| resource["path"].as_str()).map(str::to_owned).collect())
}

/// Takes out of a published copy of the package what the descriptor does not name: a lock file of a spreadsheet is nobody's
/// data.
pub fn tidy(folder: &Path) -> Result<()> {
    for name in not_named(folder)? {
        let path = folder.join(name);
        let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.with_context(|| format!("cannot remove {}", path.display()))?;
    }
    Ok(())
}

/// Names in the folder that the descriptor does not name, sorted.
fn not_named(folder: &Path) -> Result<Vec<String>> {
    let named = named(folder)?;
    let mut others = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name != DESCRIPTOR && !named.contains(&name) {
            others.push(name);
        }
    }
    others.sort();
    Ok(others)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A copy of the repository's package in a folder of its own.
    fn copy(name: &str) -> Result<PathBuf> {
        let to = std::env::temp_dir().join(format!("olympus-package-{name}-{}", std::process::id()));
        fs::create_dir_all(&to)?;
        for entry in fs::read_dir(folder())? {
            let path = entry?.path();
            fs::copy(&path, to.join(path.file_name().context("a name")?))?;
        }
        Ok(to)
    }

    #[test]
    fn files_beside_the_data_do_no_harm_and_are_said() -> Result<()> {
        let folder = copy("beside")?;
        let whole = read_from(&folder)?.version();
        fs::write(folder.join(".DS_Store"), [0, 0, 0, 1, 0xff, 0xfe])?;
        fs::write(folder.join(".~lock.events.csv#"), [0xff, 0x00])?;
        fs::create_dir_all(folder.join("backup"))?;
        assert_eq!(read_from(&folder)?.version(), whole);
        assert_eq!(not_named(&folder)?, [".DS_Store", ".~lock.events.csv#", "backup"]);
        tidy(&folder)?;
        assert_eq!(not_named(&folder)?, [""; 0]);
        assert_eq!(read_from(&folder)?.version(), whole);
        fs::remove_dir_all(folder)?;
        Ok(())
    }

    #[test]
    fn a_verdict_that_changed_is_named_with_the_one_before() {
        let found = ["a,agrees,", "b,disagrees,changes-the-point", "d,rounds,"].map(str::to_owned);
        assert_eq!(
            changed("a,agrees,\nb,agrees,\nc,rounds,\n", &found),
            [
                "claim b: disagrees, changes-the-point, was agrees",
                "claim c: no claim, was rounds",
                "claim d: rounds, was no claim"
            ]
        );
    }

    #[test]
    fn a_formula_that_cannot_be_read_stops_the_check() -> Result<()> {
        let folder = copy("formula")?;
        let path = folder.join("claims.csv");
        let text = fs::read_to_string(&path)?;
        fs::write(
            &path,
            text.replacen("weekly-tokens/china / openrouter", "weekly-tokens/china // openrouter", 1),
        )?;
        let error = check(Some(&folder)).err().map(|error| format!("{error:#}")).unwrap_or_default();
        assert!(error.contains("row `weekly-ratio`, column `formula`, position 41"), "{error}");
        fs::remove_dir_all(folder)?;
        Ok(())
    }

    #[test]
    fn what_cannot_be_read_is_named_in_one_line() -> Result<()> {
        let folder = copy("broken")?;
        let path = folder.join("events.csv");
        let mut bytes = fs::read(&path)?;
        bytes.extend([b'\n', 0xff, 0xff]);
        fs::write(&path, &bytes)?;
        let error = read_from(&folder).err().map(|error| format!("{error:#}")).unwrap_or_default();
        assert!(
            error.contains("events.csv line ") && error.contains("UTF-8") && !error.contains('\n'),
            "{error}"
        );
        fs::remove_file(&path)?;
        let error = read_from(&folder).err().map(|error| format!("{error:#}")).unwrap_or_default();
        assert!(
            error.ends_with("events.csv: no such file, where the CSV of a resource is expected"),
            "{error}"
        );
        fs::remove_dir_all(folder)?;
        Ok(())
    }
}
