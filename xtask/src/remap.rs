//! Source paths in the program: whose folders they lie in is nobody's business, and must not change its bytes.
//!
//! Knows rustc's flag and cargo's folders. Invariant: the same sources give the same program in every folder of every
//! machine with the same compiler.

use crate::{process, project};
use anyhow::{Context, Result};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Cargo's variable for compiler flags of the browser's program alone: this program's own build keeps its flags, and so
/// is not made anew.
pub const VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Has `command`, which builds the program, name sources by short names, and take the standard library from `libraries`
/// where there are any. Flags that were asked for anyway stay.
pub fn apply(command: &mut Command, libraries: Option<&Path>) -> Result<()> {
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
    match libraries.map(|folder| folder.display().to_string()) {
        Some(folder) if folder.contains(char::is_whitespace) => {
            process::say(&format!(
                "{folder} has a blank in its name, so the standard library is taken as it comes"
            ));
        }
        folder => flags.extend(folder.map(|folder| format!("--sysroot={folder}"))),
    }
    // The general variable would take the place of this one.
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS").env(VARIABLE, flags.join(" "));
    Ok(())
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
    let (sysroot, commit) = (process::rustc(&["--print", "sysroot"])?, process::rustc(&["-vV"])?);
    let commit = commit.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    names.push((Path::new(&sysroot).join("lib/rustlib/src/rust"), format!("/rustc/{commit}")));
    Ok(names)
}

fn cargo_home() -> Result<PathBuf> {
    let from =
        |name: &str| std::env::var_os(name).filter(|value: &OsString| !value.is_empty()).map(PathBuf::from);
    from("CARGO_HOME")
        .or_else(|| Some(from("HOME").or_else(|| from("USERPROFILE"))?.join(".cargo")))
        .context("no home folder is known: set CARGO_HOME")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_named_by_what_they_are() -> Result<()> {
        let mut command = Command::new("true");
        apply(&mut command, Some(Path::new("/libraries")))?;
        let set = command.get_envs().find(|(name, _)| *name == VARIABLE).and_then(|(_, value)| value);
        let flags = set.unwrap_or_default().to_string_lossy().into_owned();
        let root = project::root();
        assert!(flags.contains(&format!("--remap-path-prefix={}=/olympus", root.display())), "{flags}");
        assert!(flags.contains("=/crates") && flags.contains("--sysroot=/libraries"), "{flags}");
        Ok(())
    }
}
