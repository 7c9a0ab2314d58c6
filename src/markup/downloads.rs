//! What a chart's own page offers to take away: the chart's files in the page's language.
//!
//! Knows names of files, not what is in them; the live chart keeps the row of the still one. Invariant: the build writes
//! every file named here.

use maud::{Markup, html};

use crate::text::Lang;
use crate::text::words::interface;

/// Endings of the files, with their names.
const FILES: [(&str, &str); 5] =
    [("csv", "CSV"), ("json", "JSON"), ("md", "Markdown"), ("svg", "SVG"), ("png", "PNG")];

/// The row under a chart.
pub(super) fn downloads(chart: &str, lang: Lang) -> Markup {
    html! {
        p class="downloads" {
            b { (interface::DOWNLOAD.say(lang)) }
            (interface::COLON.say(lang))
            @for (ending, name) in FILES {
                a download href=(file(chart, ending, lang)) { (name) }
                " "
            }
            // Opened and not kept: it leads to the sheets after it, and is there to be printed.
            a href=(file(chart, "tactile.svg", lang)) { (interface::TACTILE.say(lang)) }
        }
    }
}

/// The way to a file of a chart from the chart's own page in that language.
pub(super) fn file(chart: &str, ending: &str, lang: Lang) -> String {
    // The files in English stand beside the page.
    let folder = lang.pick("", "../../charts/");
    [folder, chart, lang.pick(".", ".zh."), ending].concat()
}
