//! The folder outside the repository that keeps built tools between runs and clones.
//!
//! Knows where it is, not what is in it. Invariant: everything in it can be deleted and is made again.

use anyhow::{Context, Result};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The kept folder: `$OLYMPUS_CACHE`, or `olympus` in the platform's cache folder.
pub fn folder() -> Result<PathBuf> {
    folder_from(|name| std::env::var_os(name).filter(|value| !value.is_empty()))
        .context("no home folder is known: set OLYMPUS_CACHE to a folder where built tools may be kept")
}

/// Where tools are installed; the layout is that of `cargo install --root`.
pub fn tools() -> Result<PathBuf> {
    Ok(folder()?.join("tools"))
}

/// Where the tools' programs stand.
pub fn bin() -> Result<PathBuf> {
    Ok(tools()?.join("bin"))
}

/// Where one of them stands.
pub fn program(name: &str) -> Result<PathBuf> {
    Ok(bin()?.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

fn folder_from(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    if let Some(folder) = variable("OLYMPUS_CACHE") {
        return Some(folder.into());
    }
    let caches: PathBuf = match variable("XDG_CACHE_HOME") {
        Some(folder) => folder.into(),
        None if cfg!(windows) => variable("LOCALAPPDATA")?.into(),
        None if cfg!(target_os = "macos") => Path::new(&variable("HOME")?).join("Library/Caches"),
        None => Path::new(&variable("HOME")?).join(".cache"),
    };
    Some(caches.join("olympus"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(values: &[(&str, &str)]) -> Option<PathBuf> {
        folder_from(|name| values.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into()))
    }

    #[test]
    fn the_most_specific_variable_wins() {
        let all = [("HOME", "/h"), ("XDG_CACHE_HOME", "/x"), ("OLYMPUS_CACHE", "/o")];
        assert_eq!(with(&all), Some("/o".into()));
        assert_eq!(with(&all[..2]), Some("/x/olympus".into()));
        assert_eq!(with(&[]), None);
    }
}
