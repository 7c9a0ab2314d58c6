//! The fuzz targets, built and run for some seconds each.
//!
//! Knows how libFuzzer's instrumentation is had from the pinned compiler; what is tried stands in `fuzz/`. Invariant: every
//! target that `fuzz/fuzz_targets` holds is run, and an input that breaks one is a failure that names its file.

use crate::tools::toolchain;
use crate::{process, project};
use anyhow::{Context, Result, ensure};
use std::process::Command;

/// Inputs for each target, the same ones each time: what fails once fails always. A few seconds of work.
const RUNS: u32 = 400_000;

/// Seconds after which even a busy machine has tried enough.
const MOST_SECONDS: u32 = 30;

/// What `cargo fuzz` passes but for its sanitizer, which needs a nightly compiler: edges are counted, so that inputs
/// which reach new code are kept and grown.
const INSTRUMENTATION: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
     -Cdebug-assertions -Ccodegen-units=1";

/// Builds and runs them; where no C++ compiler can build libFuzzer it says so and does nothing.
pub fn run() -> Result<()> {
    if !["c++", "g++", "clang++"].into_iter().any(process::is_present) {
        process::say("fuzzing SKIPPED: libFuzzer needs a C++ compiler (Debian: apt-get install g++)");
        return Ok(());
    }
    let folder = project::root().join("fuzz");
    let target = project::target().join("fuzz");
    let host = toolchain::host()?;
    let mut build = process::cargo();
    // With its target named, the flags do not reach build scripts.
    build.args(["build", "--release", "--bins", "--target", &host]).current_dir(&folder);
    build.env("CARGO_TARGET_DIR", &target).env("RUSTFLAGS", INSTRUMENTATION);
    process::step("building the fuzz targets (the first time takes two minutes)", &mut build)?;
    let sources = folder.join("fuzz_targets");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&sources).with_context(|| format!("cannot read {}", sources.display()))? {
        names.extend(entry?.path().file_stem().map(|name| name.to_string_lossy().into_owned()));
    }
    names.sort();
    ensure!(!names.is_empty(), "{} holds no target", sources.display());
    for name in names {
        let found = target.join("found").join(&name);
        std::fs::create_dir_all(&found).with_context(|| format!("cannot make {}", found.display()))?;
        let mut fuzz = Command::new(target.join(&host).join("release").join(&name));
        fuzz.args([format!("-runs={RUNS}"), format!("-max_total_time={MOST_SECONDS}"), "-seed=1".to_owned()])
            .arg(format!("-artifact_prefix={}/", found.display()))
            .args(["-print_final_stats=1", "-verbosity=0", "-use_value_profile=1"])
            .arg(format!("-dict={}", folder.join("dictionaries").join(format!("{name}.dict")).display()));
        process::step(&format!("fuzzing `{name}`"), &mut fuzz)?;
    }
    Ok(())
}
