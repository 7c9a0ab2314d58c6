//! What a chart's own page offers to take away: the files beside it, in the reader's language.
//!
//! Knows names of files, not what is in them. Invariant: the build writes every file named here.

use crate::figure::Figure;
use crate::markup::escape::{each, join};

/// Endings of the files with their names, in the order of the row.
const FILES: [(&str, &str); 3] = [("csv", "CSV"), ("json", "JSON"), ("svg", "SVG")];

/// The row under the chart.
pub(super) fn downloads(figures: &[&Figure]) -> String {
    let row = each(figures, |figure| {
        let (id, lang) = (figure.id.as_str(), figure.lang);
        let mut links = join(&["<b>", lang.pick("Download", "下载"), "</b>", lang.pick(": ", "：")]);
        for (ending, name) in FILES {
            links.push_str(&link(&join(&[id, lang.pick(".", ".zh."), ending]), name));
        }
        // The preview picture is made for other sites, in English alone.
        links.push_str(&link(&join(&[id, ".png"]), lang.pick("PNG", "PNG（英文）")));
        links
    });
    join(&["<p class=\"more downloads\">", &row, "</p>"])
}

fn link(file: &str, name: &str) -> String {
    join(&["<a download href=\"", file, "\">", name, "</a> "])
}
