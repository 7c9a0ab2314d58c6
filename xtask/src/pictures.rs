//! `cargo xtask pictures BASE`: every chart as another commit drew it and as it is drawn now, side by side.
//!
//! Knows git and the test that leaves pictures behind. Invariant: the checkout it makes is gone afterwards.

use crate::{process, project, site};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A checkout of another commit, taken away when dropped.
struct Checkout(PathBuf);

impl Checkout {
    fn of(commit: &str, folder: PathBuf) -> Result<Checkout> {
        // One left over from a run that was stopped.
        let _gone = git(&["worktree", "remove", "--force"]).arg(&folder).output();
        process::pass_through(git(&["worktree", "add", "--quiet", "--detach"]).arg(&folder).arg(commit))
            .with_context(|| format!("{commit} cannot be checked out"))?;
        Ok(Checkout(folder))
    }
}

impl Drop for Checkout {
    fn drop(&mut self) {
        let _gone = git(&["worktree", "remove", "--force"]).arg(&self.0).output();
    }
}

/// Draws both and writes the page.
pub fn run(base: &str) -> Result<()> {
    let folder = project::target().join("pictures");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    draw("drawing the charts as they are", &project::root(), &project::target(), &folder.join("after"))?;
    let checkout = Checkout::of(base, folder.join("base"))?;
    let what = format!("drawing the charts of {base} (a minute or two)");
    draw(&what, &checkout.0, &folder.join("target"), &folder.join("before"))?;
    drop(checkout);
    site::run("pictures", &[&folder])
}

/// Runs the test that leaves every picture in `tmp/gallery/` of the target folder, and takes them from there.
fn draw(what: &str, sources: &Path, target: &Path, to: &Path) -> Result<()> {
    let gallery = target.join("tmp/gallery");
    for folder in [gallery.as_path(), to] {
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
        }
    }
    let mut test = process::cargo();
    test.args(["test", "--quiet", "--package", "olympus", "--test", "gallery", "every_drawing"]);
    process::step(what, test.current_dir(sources).env("CARGO_TARGET_DIR", target))?;
    fs::rename(&gallery, to).with_context(|| format!("{} leaves no pictures", sources.display()))
}

fn git(arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.args(arguments).current_dir(project::root());
    command
}
