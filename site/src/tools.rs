//! The tools of readers: a script each, fetched when its button is pressed, the table of them, and the style sheet that their
//! dialogs share.
//!
//! Knows the files' names, not what the tools do. Invariant: nothing of them is downloaded before one is asked for.

use super::site::Site;
use super::style_sheet;
use crate::script::{Script, script};
use crate::scripts::{Form, bundle};
use anyhow::Result;

/// The tools that are made of the sources alone, by the name that buttons have in `data-tool`.
const EACH: [&str; 8] = ["share", "cite", "keep", "walk", "ask", "sound", "settings", "sheet"];

/// All tools of a build.
#[derive(Clone, Debug, Default)]
pub struct Tools {
    /// Which script does what.
    pub table: Script,
    /// The scripts.
    pub each: Vec<Script>,
}

impl Tools {
    /// Every tool, with `save`, which makes one file of a chart, as it was put together; their style sheet is written into the
    /// site.
    ///
    /// # Errors
    /// A script that cannot be put together.
    pub fn of(site: &Site, save: String) -> Result<Self> {
        let style = style_sheet::lone(site, "share")?.name;
        let mut each = vec![script("save", save)];
        for name in EACH {
            each.push(script(name, bundle(name, Form::Module, &[("STYLE", &style)])?));
        }
        let named: Vec<(String, String)> = each
            .iter()
            .filter_map(|script| script.name.split('-').next().map(|stem| (stem, &script.name)))
            .map(|(stem, name)| (stem.to_uppercase(), ["./", name].concat()))
            .collect();
        let filled: Vec<(&str, &str)> =
            named.iter().map(|(name, path)| (name.as_str(), path.as_str())).collect();
        Ok(Self { table: script("tools", bundle("tools", Form::Module, &filled)?), each })
    }
}
