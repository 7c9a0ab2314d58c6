//! Pages kept current while they are served: a change of data or words shows in seconds, without compiling the program.
//!
//! Knows which folders matter and that changes come in bursts, not what is made of them. Invariant: data that cannot be
//! read change nothing that is served.

use crate::process::say;
use crate::{fingerprint, project, site};
use anyhow::{Context, Result};
use notify_debouncer_mini::notify::RecursiveMode;
use notify_debouncer_mini::{DebounceEventResult, new_debouncer};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

/// What pages are made of and the program is not.
const FOLDERS: [&str; 2] = ["public/data", "words"];

/// Editors write a file in several steps.
const BURST: Duration = Duration::from_millis(250);

/// Renews the served folder at every change, for as long as the process runs.
///
/// # Errors
/// Where the system cannot watch folders.
pub fn on_every_change() -> Result<()> {
    let (sender, changes) = mpsc::channel::<DebounceEventResult>();
    let mut watcher = new_debouncer(BURST, sender).context("folders cannot be watched")?;
    let root = project::root();
    for folder in FOLDERS {
        let path = root.join(folder);
        watcher
            .watcher()
            .watch(&path, RecursiveMode::Recursive)
            .with_context(|| format!("cannot watch {}", path.display()))?;
    }
    let mut shown = contents(&root)?;
    while let Ok(_burst) = changes.recv() {
        // Whatever came while the last pages were made is one change.
        let _meanwhile: usize = changes.try_iter().count();
        // Reading a file is news to a watcher as well, so what counts is what is in the files.
        let found = contents(&root)?;
        let files = changed(&shown, &found);
        if files.is_empty() {
            continue;
        }
        shown = found;
        say(&format!("changed: {}", files.join(", ")));
        match renew() {
            Ok(()) => say(
                "the pages are current: reload them; what the program itself says follows with the next build",
            ),
            // Its own line is printed already.
            Err(_) => say("nothing that is served was changed"),
        }
    }
    Ok(())
}

fn renew() -> Result<()> {
    site::run("check-data", &[])?;
    site::run("words", &[])?;
    site::run("renew", &[&project::dist()])
}

/// A digest of each watched file, by its name from the root.
fn contents(root: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = Vec::new();
    for folder in FOLDERS {
        fingerprint::collect(&root.join(folder), &mut files)?;
    }
    let mut contents = BTreeMap::new();
    for file in files {
        let name = file.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
        let hidden = file.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        // What an editor keeps beside a file may be gone again.
        if !hidden && let Ok(bytes) = std::fs::read(&file) {
            contents.insert(name, fingerprint::of_bytes(&bytes));
        }
    }
    Ok(contents)
}

/// The names of files that are new, gone or not what they were, in order.
fn changed(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> Vec<String> {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names.into_iter().filter(|name| before.get(*name) != after.get(*name)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_changed_came_or_went_are_named_and_no_others() {
        let map = |files: &[(&str, &str)]| -> BTreeMap<String, String> {
            files.iter().map(|(name, digest)| ((*name).to_owned(), (*digest).to_owned())).collect()
        };
        let before = map(&[("a.csv", "1"), ("b.csv", "2"), ("c.csv", "3")]);
        let after = map(&[("a.csv", "1"), ("b.csv", "9"), ("d.csv", "4")]);
        assert_eq!(changed(&before, &after), ["b.csv", "c.csv", "d.csv"]);
        assert!(changed(&after, &after).is_empty());
    }

    #[test]
    fn reading_changes_nothing() -> Result<()> {
        let root = project::root();
        let before = contents(&root)?;
        assert!(
            before.contains_key("public/data/datapackage.json") && before.contains_key("words/en/claims.ftl")
        );
        assert!(changed(&before, &contents(&root)?).is_empty());
        Ok(())
    }
}
