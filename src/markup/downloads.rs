//! What a chart's own page offers to take away: the files beside it, in either language.
//!
//! Knows names of files, not what is in them; the live chart keeps the row of the still one. Invariant: the build writes
//! every file named here.

use crate::markup::escape::{both, join};
use crate::text::words::interface;

/// Endings of the files, with their names.
const FILES: [(&str, &str); 4] = [("csv", "CSV"), ("json", "JSON"), ("svg", "SVG"), ("png", "PNG")];

/// The row under a chart.
pub(super) fn downloads(chart: &str) -> String {
    let row = both(|lang| {
        let mut row = join(&["<b>", interface::DOWNLOAD.say(lang), "</b>", interface::COLON.say(lang)]);
        for (ending, name) in FILES {
            row.push_str(&link(&join(&[chart, lang.pick(".", ".zh."), ending]), name));
        }
        row
    });
    join(&["<p class=\"downloads\">", &row, "</p>"])
}

fn link(file: &str, name: &str) -> String {
    join(&["<a download href=\"", file, "\">", name, "</a> "])
}
