//! What only a chart's page has, because it can stand inside another page: flags, their style, and a voice.
//!
//! Knows the files and where they stand in the head, not what is on the page. Invariant: no other page loads any of it.

mod room;

pub use room::{GUTTERS, room};

use super::script::{Script, script};
use crate::scripts::{Form, bundle};
use anyhow::Result;
use maud::{Markup, html};

/// Flags of an address that are off unless they are set.
pub const FLAGS: [&str; 4] = ["embed", "plain", "static", "transparent"];

/// Flags that are on unless they are set to 0.
pub const FLAGS_ON: [&str; 2] = ["title", "controls"];

/// The longest text that the page around a chart can ask for, in characters.
pub const LONGEST: u32 = 2000;

/// The tallest frame, in pixels: what says more is not believed.
pub const TALLEST: u32 = 20_000;

/// The files.
pub struct Embed {
    /// Says what was not understood of the flags in the address.
    pub flags: Script,
    /// Speaks with the page around; loaded only where there is one.
    pub frame: Script,
}

impl Embed {
    /// The files of this build.
    ///
    /// # Errors
    /// A script that cannot be put together.
    pub fn bundled() -> Result<Embed> {
        let classic = |name| Ok::<_, anyhow::Error>(script(name, bundle(name, Form::Classic, &[])?));
        Ok(Embed { flags: classic("flags")?, frame: classic("frame")? })
    }

    /// Every file, for writing.
    pub fn files(&self) -> [&Script; 2] {
        [&self.flags, &self.frame]
    }

    /// What stands in the head for the first script to take out: `program`, the links that begin the program's downloads, since
    /// the flags may say that it is not to run; the voice, where there is a page around; and what says what was not understood.
    pub fn waiting(&self, at: impl Fn(&str) -> String, program: &Markup) -> Markup {
        html! {
            template { (program) }
            // Named in markup: a page under Trusted Types gives no script its address later.
            template data-frame { script async src=(at(&self.frame.name)) {} }
            template data-notes { script async src=(at(&self.flags.name)) {} }
        }
    }
}
