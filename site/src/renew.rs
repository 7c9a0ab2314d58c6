//! Pages made anew from an earlier build, when data or words have changed and the program has not.
//!
//! Knows folders, not what is in them: what Trunk built is kept before it is finished, and finished once more with the present
//! package. Invariant: a folder that cannot be finished leaves the served one as it was.

use crate::folder::{copy, copy_all, empty, files, read, remove};
use crate::progress::say;
use crate::root::target;
use crate::{package, prerender, unfinished};
use anyhow::{Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Compressed copies stand beside their files under these endings.
const COPIES: [&str; 2] = ["br", "gz"];

/// Finishes the last build once more, with the present package and words, and brings `folder` up to date with it. Files
/// that stay the same keep their compressed copies; changed ones lose theirs, which take a minute to make.
///
/// # Errors
/// Where nothing was built yet, and whatever a build's own errors are.
pub fn run(folder: &Path) -> Result<()> {
    let started = Instant::now();
    let kept = unfinished::folder();
    ensure!(
        kept.join("index.html").is_file(),
        "there is no build to make pages from: run `cargo xtask dist` first"
    );
    let renewed = target().join("renewed-site");
    empty(&renewed)?;
    copy_all(&kept, &renewed)?;
    let data = renewed.join("data");
    empty(&data)?;
    copy_all(&package::folder(), &data)?;
    prerender::finish(renewed.clone())?;
    let changed = bring_up_to_date(&renewed, folder)?;
    say(&format!("{changed} files renewed in {:.1} s", started.elapsed().as_secs_f64()));
    Ok(())
}

/// Makes `folder` hold what `renewed` does, and gives how many files were written or removed.
fn bring_up_to_date(renewed: &Path, folder: &Path) -> Result<usize> {
    let mut changed = 0;
    for file in files(renewed)? {
        let (from, to) = (renewed.join(&file), folder.join(&file));
        if fs::read(&to).ok() == Some(read(&from)?) {
            continue;
        }
        for copy in COPIES {
            // A copy of the old contents would be served in the file's place.
            remove(&beside(&to, copy))?;
        }
        copy(&from, &to)?;
        changed += 1;
    }
    for file in files(folder)? {
        let original = match file.extension().and_then(|ending| ending.to_str()) {
            Some(ending) if COPIES.contains(&ending) => file.with_extension(""),
            _ => file.clone(),
        };
        // Written after the pages, from nothing that changes here.
        if original != Path::new("_headers") && !renewed.join(&original).is_file() {
            remove(&folder.join(&file))?;
            changed += 1;
        }
    }
    Ok(changed)
}

/// The name of `file` with one more ending.
fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_is_written_and_what_is_gone_removed() -> Result<()> {
        let base = std::env::temp_dir().join(format!("olympus-renew-{}", std::process::id()));
        let (renewed, folder) = (base.join("renewed"), base.join("folder"));
        let write = |path: PathBuf, text: &str| -> Result<()> {
            fs::create_dir_all(path.parent().unwrap_or(&path))?;
            Ok(fs::write(path, text)?)
        };
        for (name, text) in [("same.html", "a"), ("deep/changed.html", "new"), ("added.html", "b")] {
            write(renewed.join(name), text)?;
        }
        let old = [
            "same.html",
            "same.html.br",
            "deep/changed.html",
            "deep/changed.html.gz",
            "gone.bin",
            "gone.bin.br",
        ];
        for name in old {
            write(folder.join(name), if name.starts_with("same") { "a" } else { "old" })?;
        }
        write(folder.join("_headers"), "kept")?;
        assert_eq!(bring_up_to_date(&renewed, &folder)?, 4, "two are written, two removed");
        let left: Vec<String> = files(&folder)?.iter().map(|file| file.display().to_string()).collect();
        assert_eq!(left, ["_headers", "added.html", "deep/changed.html", "same.html", "same.html.br"]);
        assert_eq!(fs::read_to_string(folder.join("deep/changed.html"))?, "new");
        assert_eq!(bring_up_to_date(&renewed, &folder)?, 0, "and then there is nothing to do");
        empty(&base)
    }
}
