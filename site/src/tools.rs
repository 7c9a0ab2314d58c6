//! The tools of readers: a script each, fetched when its button is pressed, the table of them, and their style sheets.
//!
//! Knows the files' names, not what the tools do. Invariant: nothing of them is downloaded before one is asked for.

use super::site::Site;
use super::style_sheet;
use crate::script::{Script, script};
use crate::scripts::{Form, bundle};
use anyhow::Result;
use std::collections::BTreeSet;

/// The tools that are made of the sources alone, by the name that buttons have in `data-tool`, and the sheet of `style/` that each
/// needs.
const EACH: [(&str, &str); 9] = [
    ("ask", "share"),
    ("choose", "choose"),
    ("cite", "share"),
    ("keep", "share"),
    ("settings", "share"),
    ("share", "share"),
    ("sheet", "share"),
    ("sound", "share"),
    ("walk", "share"),
];

/// The one that makes a file of a chart, and carries the document for it.
pub const SAVE: &str = "save";

/// The names of all others.
pub fn names() -> impl Iterator<Item = &'static str> {
    EACH.iter().map(|(name, _)| *name)
}

/// All tools of a build.
#[derive(Clone, Debug, Default)]
pub struct Tools {
    /// Which script does what.
    pub table: Script,
    /// The scripts.
    pub each: Vec<Script>,
}

impl Tools {
    /// Every tool, with `save`, which makes one file of a chart, as it was put together; their style sheets are written into
    /// the site.
    ///
    /// # Errors
    /// A script that cannot be put together.
    pub fn of(site: &Site, save: String) -> Result<Self> {
        let mut each = vec![script(SAVE, save)];
        let mut sheets = BTreeSet::new();
        for (name, sheet) in EACH {
            let style = style_sheet::lone(site, sheet)?.name;
            each.push(script(name, bundle(name, Form::Module, &[("STYLE", &style)])?));
            sheets.insert(style);
        }
        let small: Vec<&str> =
            each.iter().skip(1).map(|script| &script.name).chain(&sheets).map(String::as_str).collect();
        let small = small.join(" ");
        let named: Vec<(String, String)> = each
            .iter()
            .filter_map(|script| script.name.split('-').next().map(|stem| (stem, &script.name)))
            .map(|(stem, name)| (stem.to_uppercase(), ["./", name].concat()))
            .collect();
        let paths = named.iter().map(|(name, path)| (name.as_str(), path.as_str()));
        let filled: Vec<(&str, &str)> = paths.chain([("SMALL", small.as_str())]).collect();
        Ok(Self { table: script("tools", bundle("tools", Form::Module, &filled)?), each })
    }
}
