//! Programs: made small, divided where a page needs but a part, and named by what is in them: that of charts, what charts need only
//! once their reader does something, the explorer's part beside both, and the search's.
//!
//! Knows the names that Trunk and cargo give to programs. Invariant: what it leaves in the site carries a
//! digest, like everything that is kept for good.

use super::imports;
use super::site::Site;
use super::template::Template;
use crate::digest;
use crate::folder;
use crate::parts::Division;
use crate::root::target;
use crate::scripts;
use anyhow::{Context, Result, bail};
use std::path::Path;

/// The program of charts.
pub const CHARTS: &str = "olympus-app";
/// What charts have beside it once they are live.
pub const MORE: &str = "olympus-more";
/// What the explorer has beside both.
pub const EXPLORER: &str = "olympus-explorer";
/// The search's program.
pub const SEARCH: &str = "olympus-search";

/// What scripts call for those two, and nothing else does.
const ENTRIES: [&str; 2] = ["more", "explore"];
/// What scripts ask of glue, which is the same for all parts.
const ASKED: [&str; 3] = ["default", "start", "imports"];

/// What the linker left, beside what was made of it.
const LINKED: &str = "linked.wasm";

/// The files of a program, by name.
pub struct Program {
    /// The script that starts it.
    pub glue: String,
    /// The program.
    pub wasm: String,
}

/// The parts of the built program.
pub struct Programs {
    /// That of charts, with the glue of all.
    pub charts: Program,
    /// What they have beside it.
    pub more: String,
    /// What the explorer has beside both.
    pub explorer: String,
}

/// Divides the built program.
///
/// # Errors
/// Files that are not there, or are not what a build leaves, and a program that cannot be divided.
pub fn divide(site: &Site, template: &Template) -> Result<Programs> {
    let (program, script) = (site.take_bytes(&template.wasm)?, site.take(&template.glue)?);
    let division = Division::of(&site.take_bytes(LINKED)?, &program, &ENTRIES)?;
    let (program, script) = imports::shorten(&program, &script)?;
    let [first, more, explorer] = &division.divide(&program)?[..] else {
        bail!("the program has not as many parts as are asked for")
    };
    // Read by what puts scripts together, and not published.
    site.write(&template.glue, &format!("{script}\nexport {{ __wbg_get_imports as imports }};\n"))?;
    let glue = scripts::exporting(&std::path::absolute(site.folder().join(&template.glue))?, &ASKED)?;
    site.take(&template.glue)?;
    let charts = named(CHARTS, "", &glue, first);
    let later = named(MORE, &charts.wasm, "", more).wasm;
    let last = named(EXPLORER, &later, "", explorer).wasm;
    site.write(&charts.glue, &glue)?;
    for (name, part) in [(&charts.wasm, first), (&later, more), (&last, explorer)] {
        site.write_bytes(name, part)?;
    }
    Ok(Programs { charts, more: later, explorer: last })
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

/// The names of a program and of its glue, with one digest of both and of the part that they are put beside, by its name: parts fit
/// those alone that they were cut from.
fn named(name: &str, beside: &str, glue: &str, wasm: &[u8]) -> Program {
    let all = [beside.as_bytes(), glue.as_bytes(), wasm].map(digest::of_bytes).concat();
    let digest = digest::of_bytes(all.as_bytes());
    Program { glue: format!("{name}-{digest}.js"), wasm: format!("{name}-{digest}_bg.wasm") }
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
    let finished = named(name, "", &script, &program);
    site.write(&finished.glue, &script.replace(&wasm, &finished.wasm))?;
    site.write_bytes(&finished.wasm, &program)?;
    Ok(finished)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_all_that_a_program_is_run_with() {
        let base = named(CHARTS, "", "glue", b"program");
        let names = |charts: &Program, more: &[u8]| {
            let later = named(MORE, &charts.wasm, "", more).wasm;
            let last = named(EXPLORER, &later, "", b"explorer").wasm;
            [later, last]
        };
        let before = names(&base, b"more");
        assert_eq!(names(&named(CHARTS, "", "glue", b"program"), b"more"), before);
        for (charts, more) in [
            (named(CHARTS, "", "other", b"program"), b"more"),
            (named(CHARTS, "", "glue", b"another"), b"more"),
            (named(CHARTS, "", "glue", b"program"), b"MORE"),
        ] {
            for (now, before) in names(&charts, more).iter().zip(&before) {
                assert_ne!(now, before);
            }
        }
        assert!(before[0].starts_with("olympus-more-") && before[0].ends_with("_bg.wasm"), "{}", before[0]);
    }
}
