//! Pages kept current while they are served: a change of data or words shows in seconds, without compiling the program.
//!
//! Knows which folders matter and that changes come in bursts, not what is made of them. Invariant: data that cannot be
//! read change nothing that is served.

use crate::process::say;
use crate::{project, site};
use anyhow::{Context, Result};
use notify_debouncer_mini::notify::RecursiveMode;
use notify_debouncer_mini::{DebounceEventResult, new_debouncer};
use std::collections::BTreeSet;
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
    while let Ok(change) = changes.recv() {
        // Whatever came while the last pages were made is one change.
        let events = std::iter::once(change).chain(changes.try_iter()).flat_map(Result::unwrap_or_default);
        let files: BTreeSet<String> = events.filter_map(|event| named(&root, &event.path)).collect();
        if files.is_empty() {
            continue;
        }
        say(&format!("changed: {}", files.into_iter().collect::<Vec<_>>().join(", ")));
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
    site::check_data(None)?;
    site::words()?;
    site::renew(&project::dist())
}

/// A changed file as it is named from the root; folders, and what editors keep beside a file, are none.
fn named(root: &Path, path: &Path) -> Option<String> {
    let name = path.file_name()?.to_string_lossy();
    let kept_by_an_editor = name.starts_with('.') || name.starts_with('#') || name.ends_with('~');
    if kept_by_an_editor || path.is_dir() {
        return None;
    }
    Some(path.strip_prefix(root).ok()?.to_string_lossy().replace('\\', "/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_editors_and_folders_are_no_change() {
        let root = project::root();
        let named = |path: &str| named(&root, &root.join(path));
        assert_eq!(named("public/data/claims.csv").as_deref(), Some("public/data/claims.csv"));
        assert_eq!(named("public/data/removed.csv").as_deref(), Some("public/data/removed.csv"));
        for none in
            ["public/data", "public/data/.claims.csv.swp", "words/en/claims.ftl~", "words/en/#claims.ftl#"]
        {
            assert_eq!(named(none), None, "{none}");
        }
    }
}
