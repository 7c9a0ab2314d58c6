//! What only a chart's page has, because it can stand inside another page: flags, their style, and a voice.
//!
//! Knows the files and where they stand in the head, not what is on the page. Invariant: no other page loads any of it.

mod room;

pub use room::room;

use super::boot::{Script, script};
use super::slim;
use maud::{Markup, html};

/// The files.
pub struct Embed {
    /// Reads the flags from the address before the first paint.
    flags: Script,
    /// Speaks with the page around; loaded only where there is one.
    frame: Script,
}

impl Embed {
    /// The files of this build.
    pub fn new() -> Embed {
        Embed {
            flags: script("flags", slim::script(include_str!("flags.js"))),
            frame: script("frame", slim::script(include_str!("frame.js"))),
        }
    }

    /// Every file, for writing.
    pub fn files(&self) -> [&Script; 2] {
        [&self.flags, &self.frame]
    }

    /// What stands in the head before anything else is loaded. `program` are the links that begin the program's downloads:
    /// the flags may say that it is not to run.
    pub fn before(&self, at: impl Fn(&str) -> String, program: &Markup) -> Markup {
        html! {
            template { (program) }
            // Named in markup: a page under Trusted Types gives no script its address later.
            template data-frame { script src=(at(&self.frame.name)) {} }
            script src=(at(&self.flags.name)) {}
        }
    }
}
