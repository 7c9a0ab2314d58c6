//! The generator, a program of its own: what makes pages out of a build, reads the data and weighs the result.
//!
//! Knows its commands, not what they do. Invariant: whatever it is asked for, it is built first if it changed.

use crate::{process, project, tools};
use anyhow::Result;
use std::ffi::OsStr;
use std::path::Path;

/// Reads the data package in a folder, or that of the repository, and names the first cell that cannot be read.
pub fn check_data(folder: Option<&Path>) -> Result<()> {
    let mut arguments = vec![OsStr::new("check-data")];
    arguments.extend(folder.map(Path::as_os_str));
    run(&arguments)
}

/// Writes the words and keys that the scripts share with the program, if they changed.
pub fn words() -> Result<()> {
    run(&[OsStr::new("words")])
}

/// Makes the pages of a built folder anew from the present data and words.
pub fn renew(folder: &Path) -> Result<()> {
    run(&[OsStr::new("renew"), folder.as_os_str()])
}

/// Makes a built folder ready for a host.
pub fn ready(folder: &Path) -> Result<()> {
    run(&[OsStr::new("ready"), folder.as_os_str()])
}

/// Writes a built folder as one file.
pub fn single(folder: &Path, file: &Path) -> Result<()> {
    run(&[OsStr::new("single"), folder.as_os_str(), file.as_os_str()])
}

/// Records the data package as an edition.
pub fn record_edition() -> Result<()> {
    run(&[OsStr::new("edition")])
}

/// Prints what the front page of a built folder costs, and holds it against its budget.
pub fn weigh(folder: &Path) -> Result<()> {
    run(&[OsStr::new("weigh"), folder.as_os_str()])
}

/// Writes the page that lays the pictures of two commits side by side.
pub fn pictures(folder: &Path) -> Result<()> {
    run(&[OsStr::new("pictures"), folder.as_os_str()])
}

/// Makes the fonts of the preview pictures anew.
pub fn cut_fonts() -> Result<()> {
    run(&[OsStr::new("font-subset")])
}

fn run(arguments: &[&OsStr]) -> Result<()> {
    let mut command = process::cargo();
    command.args(["run", "--quiet", "--package", "olympus-site", "--"]).args(arguments);
    // Some of what it makes it makes with tools that are kept.
    process::pass_through(command.current_dir(project::root()).env("PATH", tools::path()?))
}
