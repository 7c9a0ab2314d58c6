//! The scripts of pages, each in a file of its own but for the few lines that must run before the first paint.
//!
//! Knows which there are and what a build fills in, not what they do. Invariant: every address in them is
//! relative to the script itself, so a page in any folder can load them.

use super::embed::Embed;
use super::offline;
use super::template::Template;
use super::tools::Tools;
use crate::program::{EXPLORER, MORE, SEARCH};
use crate::script::{Script, script};
use crate::scripts::{Form, bundle};
use anyhow::Result;

/// The scripts and programs that are fetched when a reader asks for what they do, or once the page is live; the loader names them as it
/// names those that it cannot do without.
pub const LATER: [&str; 5] = [TOOLS, SEARCH, MORE, EXPLORER, OFFLINE];

const TOOLS: &str = "tools";
const OFFLINE: &str = "offline";

/// What stands in pages themselves and runs before their first paint.
pub struct First {
    /// On a chart's page.
    pub chart: String,
    /// On every other one.
    pub page: String,
}

/// All scripts of a build.
pub struct Scripts {
    /// What pages hold themselves.
    pub first: First,
    /// What every page needs before the program.
    pub early: Script,
    /// Loads and starts the program.
    pub boot: Script,
    /// The tools of readers, and the table of them.
    pub tools: Tools,
    /// What charts' pages have to stand inside others.
    pub embed: Embed,
    /// Filters the list of claims.
    pub claims: Script,
    /// Shows the growth between points in time that a reader chooses.
    pub growth: Script,
    /// Sets the state of a stop of the tour.
    pub tour: Script,
    /// Keeps the site for reading offline; absent where a folder is rebuilt while it is looked at.
    pub offline: Option<Script>,
    /// Reloads the page when `trunk serve` has built again; present only there.
    pub reload: Option<Script>,
}

impl Scripts {
    /// The scripts that take the place of the inline ones in `template`, with the tools of readers and the glue of the search's
    /// program.
    ///
    /// # Errors
    /// A script that cannot be put together.
    pub fn of(template: &Template, tools: &Tools, search: &str) -> Result<Self> {
        let reload = template.reload.as_deref().map(|source| script("reload", outside_the_page(source)));
        let offline = match reload {
            None => Some(script(OFFLINE, offline::page()?)),
            Some(_) => None,
        };
        let beside = |name: &str| format!("./{name}");
        let boot = bundle(
            "boot",
            Form::Module,
            &[
                ("GLUE", &beside(&template.glue)),
                ("WASM", &beside(&template.wasm)),
                ("MORE", &beside(&template.more)),
                ("PART", &beside(&template.explorer)),
                ("TOOLS", &beside(&tools.table.name)),
                ("SEARCH_GLUE", &beside(search)),
                ("OFFLINE", &offline.as_ref().map(|script| beside(&script.name)).unwrap_or_default()),
            ],
        )?;
        let first =
            |name: &str| Ok::<_, anyhow::Error>(bundle(name, Form::Early, &[])?.trim_end().to_owned());
        Ok(Self {
            first: First { chart: first("first/chart")?, page: first("first/page")? },
            early: script("early", bundle("early", Form::Early, &[])?),
            boot: script("boot", boot),
            tools: tools.clone(),
            embed: Embed::bundled()?,
            claims: script("claims", bundle("claims", Form::Module, &[])?),
            growth: script("growth", bundle("growth", Form::Module, &[])?),
            tour: script("tour", bundle("tour", Form::Module, &[])?),
            offline,
            reload,
        })
    }

    /// Every script, for writing.
    pub fn files(&self) -> impl Iterator<Item = &Script> {
        [&self.early, &self.boot, &self.claims, &self.growth, &self.tour, &self.tools.table]
            .into_iter()
            .chain(&self.tools.each)
            .chain(self.embed.files())
            .chain(&self.offline)
            .chain(&self.reload)
    }
}

/// `trunk serve` fills in two places of its reload script, but only in pages; in a file the script finds the
/// same answers by itself.
fn outside_the_page(source: &str) -> String {
    source
        .replace("'{{__TRUNK_ADDRESS__}}'", "location.host")
        .replace("'{{__TRUNK_WS_BASE__}}'", "new URL('.', document.currentScript.src).pathname")
}

#[cfg(test)]
impl Scripts {
    /// Scripts that do nothing, for pages in tests.
    pub fn idle() -> Self {
        let idle = |name: &str| script(name, format!("{name}()"));
        Self {
            first: First { chart: "firstOfChart()".to_owned(), page: "first()".to_owned() },
            early: idle("early"),
            boot: idle("boot"),
            tools: Tools { table: idle(TOOLS), each: vec![idle("save")] },
            embed: Embed { flags: idle("flags"), frame: idle("frame") },
            claims: idle("claims"),
            growth: idle("growth"),
            tour: idle("tour"),
            offline: Some(idle(OFFLINE)),
            reload: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reload_script_finds_its_own_address() {
        let inline = "const address = '{{__TRUNK_ADDRESS__}}'; const base = '{{__TRUNK_WS_BASE__}}';";
        assert_eq!(
            outside_the_page(inline),
            "const address = location.host; const base = new URL('.', document.currentScript.src).pathname;"
        );
    }

    #[test]
    fn every_script_is_written() {
        let scripts = Scripts::idle();
        let names: Vec<&str> = scripts.files().filter_map(|script| script.name.split('-').next()).collect();
        let all = ["early", "boot", "claims", "growth", "tour", "tools", "save", "flags", "frame", "offline"];
        assert_eq!(names, all);
    }
}
