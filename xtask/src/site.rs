//! The generator, a program of its own: what makes pages out of a build, reads the data and weighs the result.
//!
//! Knows how it is started; its commands stand in `site/src/main.rs`. Invariant: whatever it is asked for, it is built first if it
//! changed.

use crate::{process, project, tools};
use anyhow::Result;
use std::path::Path;

/// Runs one of its commands with the folders and files that it is about.
pub fn run(command: &str, paths: &[&Path]) -> Result<()> {
    let mut generator = process::cargo();
    generator.args(["run", "--quiet", "--package", "olympus-site", "--", command]).args(paths);
    // Some of what it makes it makes with tools that are kept.
    process::pass_through(generator.current_dir(project::root()).env("PATH", tools::path()?))
}
