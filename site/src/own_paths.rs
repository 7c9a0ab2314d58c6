//! Folders of this machine: none may be named in anything published.
//!
//! Knows where cargo and the compiler keep sources, not how they are told other names. Invariant: what is published says
//! nothing of who built it.

use crate::folder::read;
use crate::progress::say;
use crate::root::root;
use anyhow::{Context, Result, ensure};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Cargo's variable for compiler flags of the browser's program alone: this program's own build keeps its flags, and so
/// is not made anew.
pub const VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Folders that must not be named in anything published, as they are written in a program.
pub fn folders() -> Result<Vec<String>> {
    Ok(folders_of(vec![cargo_home()?, root()], &|name| std::env::var_os(name)))
}

/// The folders that are known, and those that the variables of this machine name: a home has another name on Windows.
fn folders_of(mut folders: Vec<PathBuf>, variable: &dyn Fn(&str) -> Option<OsString>) -> Vec<String> {
    let named = ["HOME", "USERPROFILE", "RUSTUP_HOME", "CARGO_TARGET_DIR"];
    folders.extend(named.iter().filter_map(|name| variable(name)).map(PathBuf::from));
    folders.retain(|folder| folder.is_absolute() && folder.components().count() > 1);
    folders.iter().map(|folder| format!("{}{}", folder.display(), std::path::MAIN_SEPARATOR)).collect()
}

fn cargo_home() -> Result<PathBuf> {
    let from =
        |name: &str| std::env::var_os(name).filter(|value: &OsString| !value.is_empty()).map(PathBuf::from);
    from("CARGO_HOME")
        .or_else(|| Some(from("HOME").or_else(|| from("USERPROFILE"))?.join(".cargo")))
        .context("no home folder is known: set CARGO_HOME")
}

/// Files under `folder` that name a folder of this machine, each with the name; empty when it is in order.
pub fn complaints(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    crate::digest::collect(folder, &mut files)?;
    files.sort();
    let names = folders()?;
    let mut complaints = Vec::new();
    for file in files {
        let bytes = read(&file)?;
        let holds = |name: &&String| bytes.windows(name.len()).any(|part| part == name.as_bytes());
        if let Some(name) = names.iter().find(holds) {
            let file = file.strip_prefix(folder).unwrap_or(&file);
            complaints.push(format!("{} names {name}", file.display()));
        }
    }
    Ok(complaints)
}

/// Refuses a folder that names folders of this machine, or only says so where the build could not be told better.
pub fn check(folder: &Path) -> Result<()> {
    let complaints = complaints(folder)?;
    if complaints.is_empty() {
        return Ok(());
    }
    // Trunk alone cannot be told how sources are to be named.
    if std::env::var_os(VARIABLE).is_none() {
        say(&format!("{}: `cargo xtask dist` builds without them", complaints.join("; ")));
        return Ok(());
    }
    refused(&complaints)
}

/// Refuses a document of one file that names folders of this machine.
pub fn check_document(name: &str, text: &str) -> Result<()> {
    let named = folders()?.into_iter().filter(|folder| text.contains(folder));
    refused(&named.map(|folder| format!("{name} names {folder}")).collect::<Vec<_>>())
}

fn refused(complaints: &[String]) -> Result<()> {
    let found = complaints.join("; ");
    ensure!(complaints.is_empty(), "folders of this machine would be published: {found}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_home_is_known_and_a_whole_disk_is_none() {
        let home = std::env::temp_dir().join("home");
        for name in ["HOME", "USERPROFILE", "RUSTUP_HOME", "CARGO_TARGET_DIR"] {
            let variable = |asked: &str| (asked == name).then(|| home.clone().into_os_string());
            let named = format!("{}{}", home.display(), std::path::MAIN_SEPARATOR);
            assert_eq!(folders_of(Vec::new(), &variable), [named], "{name}");
        }
        assert_eq!(folders_of(vec!["/".into(), "relative".into()], &|_| None), Vec::<String>::new());
    }

    #[test]
    fn a_document_that_names_a_folder_of_this_machine_is_refused() -> Result<()> {
        check_document("olympus.html", "<p>/crates/leptos-0.8/src/lib.rs</p>")?;
        let own = format!("<p>{}/src/lib.rs</p>", root().display());
        let said = check_document("olympus.html", &own).err().map(|error| error.to_string());
        assert!(said.is_some_and(|said| said.contains("olympus.html names /")), "it was let through");
        Ok(())
    }

    #[test]
    fn a_file_that_names_a_folder_of_this_machine_is_found() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("olympus-remap-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("deep"))?;
        std::fs::write(folder.join("deep/app.wasm"), b"\0asm /crates/leptos-0.8/src/lib.rs")?;
        assert_eq!(complaints(&folder)?, Vec::<String>::new());
        let own = format!("\0asm {}/src/lib.rs\0", root().display());
        std::fs::write(folder.join("deep/app.wasm"), own)?;
        let found = complaints(&folder)?;
        assert!(found.len() == 1 && found[0].starts_with("deep/app.wasm names /"), "{found:?}");
        std::fs::remove_dir_all(folder)?;
        Ok(())
    }
}
