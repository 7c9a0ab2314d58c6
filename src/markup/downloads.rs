//! What a chart's own page offers to take away: the chart's files in the page's language.
//!
//! Knows names of files, not what is in them; the live chart keeps the row of the still one. Invariant: the build writes
//! every file named here.

use crate::markup::escape::join;
use crate::text::Lang;
use crate::text::words::interface;

/// Endings of the files, with their names.
const FILES: [(&str, &str); 4] = [("csv", "CSV"), ("json", "JSON"), ("svg", "SVG"), ("png", "PNG")];

/// The row under a chart.
pub(super) fn downloads(chart: &str, lang: Lang) -> String {
    let mut row = join(&["<b>", interface::DOWNLOAD.say(lang), "</b>", interface::COLON.say(lang)]);
    for (ending, name) in FILES {
        row.push_str(&link(&file(chart, ending, lang), name));
    }
    join(&["<p class=\"downloads\">", &row, "</p>"])
}

/// The way to a file of a chart from the chart's own page in that language.
pub(super) fn file(chart: &str, ending: &str, lang: Lang) -> String {
    // The files in English stand beside the page.
    let folder = lang.pick("", "../../charts/");
    join(&[folder, chart, lang.pick(".", ".zh."), ending])
}

fn link(file: &str, name: &str) -> String {
    join(&["<a download href=\"", file, "\">", name, "</a> "])
}
