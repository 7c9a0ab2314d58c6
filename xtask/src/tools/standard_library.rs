//! Rust's standard library for the site's programs: compiled from its sources for size, without the words of panics.
//!
//! Knows rustup's component of sources and where a compiler looks for libraries; how they are compiled stands in `stdlib/`.
//! Invariant: what is given is whole, and made by the compiler in use.

use super::wasm_target::TARGET;
use crate::fingerprint::{of, of_bytes};
use crate::process::{cargo, rustc, say, step};
use crate::{cache, project};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder that the compiler is to take libraries from, made unless it is there; nothing, which is said, where it cannot be made:
/// programs are then bigger, and the same otherwise.
pub fn ensure() -> Result<Option<PathBuf>> {
    let compiler = rustc(&["-vV"])?;
    let key = of_bytes((of(&project::root(), &["stdlib"])? + &compiler).as_bytes());
    let kept = cache::tools()?.join(format!("stdlib-{key}"));
    if kept.is_dir() {
        return Ok(Some(kept));
    }
    let made = make(&kept);
    if let Err(error) = &made {
        say(&format!(
            "going on with the standard library as it comes, so programs are a tenth bigger: {error:#}"
        ));
    }
    Ok(made.ok().map(|()| kept))
}

fn make(kept: &Path) -> Result<()> {
    let sysroot = rustc(&["--print", "sysroot"])?;
    if !Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.lock").is_file() {
        let mut add = Command::new("rustup");
        step(
            "adding the standard library's sources to the toolchain",
            add.args(["component", "add", "rust-src"]),
        )?;
    }
    let build = cache::folder()?.join(format!("build-{}", std::process::id()));
    let mut compile = cargo();
    compile.args(["build", "--release", "--quiet"]).current_dir(project::root().join("stdlib"));
    compile.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS").env("CARGO_TARGET_DIR", &build);
    // These sources need what stable Rust keeps to itself. Nothing else is compiled so.
    compile.env("RUSTC_BOOTSTRAP", "1");
    let result = step("compiling the standard library for size (once; a minute or two)", &mut compile)
        .and_then(|()| keep(&build, kept));
    // A name that is not there is as good as one that is gone.
    fs::remove_dir_all(&build).ok();
    result
}

/// Puts the libraries where a compiler looks for them, all at once.
fn keep(build: &Path, kept: &Path) -> Result<()> {
    let (root, libraries) =
        (build.join("sysroot"), build.join("sysroot/lib/rustlib").join(TARGET).join("lib"));
    fs::create_dir_all(&libraries)?;
    for entry in fs::read_dir(build.join(TARGET).join("release/deps"))? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if path.extension().is_some_and(|ending| ending == "rlib") {
            fs::copy(&path, libraries.join(&name))
                .with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    fs::rename(&root, kept).with_context(|| format!("cannot make {}", kept.display()))
}
