//! Programs: made small, divided where a page needs but a part, and named by what is in them: that of charts, the explorer's part
//! beside it, and the search's.
//!
//! Knows the names that Trunk and cargo give to programs. Invariant: what it leaves in the site carries a
//! digest, like everything that is kept for good.

use super::imports;
use super::site::Site;
use super::template::Template;
use crate::digest;
use crate::folder;
use crate::parts::{self, Division, Parts};
use crate::root::target;
use crate::scripts;
use anyhow::{Context, Result, bail};
use std::path::Path;

/// The program of charts.
pub const CHARTS: &str = "olympus-app";
/// What the explorer has beside it.
pub const EXPLORER: &str = "olympus-explorer";
/// The search's program.
pub const SEARCH: &str = "olympus-search";

/// What a script calls for the explorer, and nothing else does.
const EXPLORE: &str = "explore";
/// What glue is asked for by scripts: by those of charts, and by those that put a part beside them.
const START: [&str; 2] = ["default", "start"];
const JOIN: [&str; 2] = ["default", "imports"];

/// What the linker left, beside what was made of it.
const LINKED: &str = "linked.wasm";

/// The files of a program, by name.
pub struct Program {
    /// The script that starts it.
    pub glue: String,
    /// The program.
    pub wasm: String,
}

/// Divides the built program: into that of charts, and the explorer's part with glue for both.
///
/// # Errors
/// Files that are not there, or are not what a build leaves, and a program that cannot be divided.
pub fn divide(site: &Site, template: &Template) -> Result<(Program, Program)> {
    let (program, script) = (site.take_bytes(&template.wasm)?, site.take(&template.glue)?);
    let division = Division::of(&site.take_bytes(LINKED)?, &program, &[EXPLORE])?;
    let (program, script) = imports::shorten(&program, &script)?;
    let Parts { modules, spared } = division.divide(&program)?;
    let ([first, explorer], [spared, _]) = (modules.as_slice(), spared.as_slice()) else {
        bail!("the program has not as many parts as are asked for")
    };
    let glue = |script: &str, exports: &[&str]| {
        // Read by what puts scripts together, and not published.
        let shown = format!("{script}\nexport {{ __wbg_get_imports as imports }};\n");
        site.write(&template.glue, &shown)?;
        let small = scripts::exporting(&std::path::absolute(site.folder().join(&template.glue))?, exports)?;
        site.take(&template.glue)?;
        anyhow::Ok(small)
    };
    let charts = glue(&parts::without(&script, spared)?, &START)?;
    let charts = written(site, CHARTS, &charts, first)?;
    Ok((charts, written(site, EXPLORER, &glue(&script, &JOIN)?, explorer)?))
}

/// Puts what the linker left beside what Trunk has built of it in `staging`.
///
/// # Errors
/// A file that is not where cargo leaves it, which only Trunk knows.
pub fn bring_linked(staging: &Path) -> Result<()> {
    let profile =
        std::env::var("TRUNK_PROFILE").context("TRUNK_PROFILE is not set: this command is run by Trunk")?;
    let linked = target().join("wasm32-unknown-unknown").join(profile).join(format!("{CHARTS}.wasm"));
    folder::copy(&linked, &staging.join(LINKED))
}

/// The names of a program and of its glue, with one digest of both.
fn named(name: &str, glue: &str, wasm: &[u8]) -> Program {
    let both = [digest::of_bytes(glue.as_bytes()), digest::of_bytes(wasm)].concat();
    let digest = digest::of_bytes(both.as_bytes());
    Program { glue: format!("{name}-{digest}.js"), wasm: format!("{name}-{digest}_bg.wasm") }
}

/// Writes a program and its glue, which is told the program by whoever uses it.
fn written(site: &Site, name: &str, glue: &str, wasm: &[u8]) -> Result<Program> {
    let program = named(name, glue, wasm);
    site.write(&program.glue, glue)?;
    site.write_bytes(&program.wasm, wasm)?;
    Ok(program)
}

/// Finishes the files of the program of this name, whose glue itself knows where it is.
///
/// # Errors
/// Files that are not there.
pub fn finish(site: &Site, name: &str) -> Result<Program> {
    let [glue, wasm] = [".js", "_bg.wasm"].map(|ending| format!("{name}{ending}"));
    let (program, script) = (site.take_bytes(&wasm)?, site.take(&glue)?);
    let (program, script) = imports::shorten(&program, &script)?;
    let script = scripts::small(&script)?;
    let finished = named(name, &script, &program);
    site.write(&finished.glue, &script.replace(&wasm, &finished.wasm))?;
    site.write_bytes(&finished.wasm, &program)?;
    Ok(finished)
}
