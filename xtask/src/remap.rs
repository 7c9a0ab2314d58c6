//! Source paths in the program: whose folders they lie in is nobody's business, and must not change its bytes.
//!
//! Knows rustc's flag and cargo's folders. Invariant: the same sources give the same program in every folder of every
//! machine with the same compiler.

use crate::{process, project};
use anyhow::{Context, Result, ensure};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Cargo's variable for compiler flags of the browser's program alone: this program's own build keeps its flags, and so
/// is not made anew.
pub const VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Has `command`, which builds the program, name sources by short names. Flags that were asked for anyway stay.
pub fn apply(command: &mut Command) -> Result<()> {
    let mut flags: Vec<String> = Vec::new();
    for asked in ["RUSTFLAGS", VARIABLE].iter().filter_map(|name| std::env::var(name).ok()) {
        flags.extend(asked.split_whitespace().map(str::to_owned));
    }
    for (folder, name) in names()? {
        let folder = folder.display().to_string();
        if folder.contains(char::is_whitespace) {
            // The variable is split at blanks; what is published is looked through all the same.
            process::say(&format!("{folder} has a blank in its name and cannot be given a shorter one"));
            continue;
        }
        flags.push(format!("--remap-path-prefix={folder}={name}"));
    }
    // The general variable would take the place of this one.
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS").env(VARIABLE, flags.join(" "));
    Ok(())
}

/// Folders that must not be named in anything published, as they are written in a program.
pub fn folders() -> Result<Vec<String>> {
    Ok(folders_of(vec![cargo_home()?, project::root()], &|name| std::env::var_os(name)))
}

/// The folders that are known, and those that the variables of this machine name: a home has another name on Windows.
fn folders_of(mut folders: Vec<PathBuf>, variable: &dyn Fn(&str) -> Option<OsString>) -> Vec<String> {
    let named = ["HOME", "USERPROFILE", "RUSTUP_HOME", "CARGO_TARGET_DIR"];
    folders.extend(named.iter().filter_map(|name| variable(name)).map(PathBuf::from));
    folders.retain(|folder| folder.is_absolute() && folder.components().count() > 1);
    folders.iter().map(|folder| format!("{}{}", folder.display(), std::path::MAIN_SEPARATOR)).collect()
}

/// Each folder of sources with the name that it gets. Of several that fit, rustc takes the last.
fn names() -> Result<Vec<(PathBuf, String)>> {
    let mut names = vec![(cargo_home()?, "/cargo".to_owned())];
    let registries = cargo_home()?.join("registry").join("src");
    // One folder a registry, whose name differs where crates come from a mirror.
    for registry in std::fs::read_dir(&registries).into_iter().flatten() {
        names.push((registry?.path(), "/crates".to_owned()));
    }
    names.push((project::root(), "/olympus".to_owned()));
    // Where the standard library's sources are installed, the compiler names them there instead of by its own commit.
    let (sysroot, commit) = (rustc(&["--print", "sysroot"])?, rustc(&["-vV"])?);
    let commit = commit.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    names.push((Path::new(sysroot.trim()).join("lib/rustlib/src/rust"), format!("/rustc/{commit}")));
    Ok(names)
}

fn cargo_home() -> Result<PathBuf> {
    let from =
        |name: &str| std::env::var_os(name).filter(|value: &OsString| !value.is_empty()).map(PathBuf::from);
    from("CARGO_HOME")
        .or_else(|| Some(from("HOME").or_else(|| from("USERPROFILE"))?.join(".cargo")))
        .context("no home folder is known: set CARGO_HOME")
}

fn rustc(arguments: &[&str]) -> Result<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args(arguments)
        .current_dir(project::root())
        .output()
        .context("cannot start `rustc`")?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Files under `folder` that name a folder of this machine, each with the name; empty when it is in order.
pub fn complaints(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    crate::fingerprint::collect(folder, &mut files)?;
    files.sort();
    let names = folders()?;
    let mut complaints = Vec::new();
    for file in files {
        let bytes = std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
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
        process::say(&format!("{}: `cargo xtask dist` builds without them", complaints.join("; ")));
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
    fn sources_are_named_by_what_they_are() -> Result<()> {
        let mut command = Command::new("true");
        apply(&mut command)?;
        let set = command.get_envs().find(|(name, _)| *name == VARIABLE).and_then(|(_, value)| value);
        let flags = set.unwrap_or_default().to_string_lossy().into_owned();
        let root = project::root();
        assert!(flags.contains(&format!("--remap-path-prefix={}=/olympus", root.display())), "{flags}");
        assert!(flags.contains("=/crates"), "{flags}");
        Ok(())
    }

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
        let own = format!("<p>{}/src/lib.rs</p>", project::root().display());
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
        let own = format!("\0asm {}/src/lib.rs\0", project::root().display());
        std::fs::write(folder.join("deep/app.wasm"), own)?;
        let found = complaints(&folder)?;
        assert!(found.len() == 1 && found[0].starts_with("deep/app.wasm names /"), "{found:?}");
        std::fs::remove_dir_all(folder)?;
        Ok(())
    }
}
