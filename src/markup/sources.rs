//! The sources panel: where the figures come from, how well they are supported, what they cannot say.

use crate::figure::{Figure, SourceNote};
use crate::markup::escape::join;
use crate::markup::{Page, escape, grade_name};
use crate::text::words::interface;

/// The panel's HTML.
pub fn sources(page: Page, figure: &Figure) -> String {
    let lang = figure.lang;
    // One level under the chart's own heading.
    let (open, close) = match page {
        Page::Chart(_) => ("<h2>", "</h2>"),
        Page::Front => ("<h4>", "</h4>"),
        _ => ("<h3>", "</h3>"),
    };
    let mut out =
        join(&[open, interface::SOURCES.say(lang), close, "<ul><li>", &figure.attribution(link), "</li>"]);
    out.push_str(&join(&[
        "</ul><p>",
        interface::AS_OF.say(lang),
        interface::COLON.say(lang),
        &escape(&figure.as_of),
        "</p>",
    ]));
    out.push_str(&join(&[open, interface::EVIDENCE.say(lang), close, "<ul>"]));
    for (grade, count) in &figure.grades {
        out.push_str(&join(&[
            "<li>",
            grade_name(*grade, lang),
            interface::COLON.say(lang),
            &count.to_string(),
            interface::STOP.say(lang),
            grade.meaning(lang),
            "</li>",
        ]));
    }
    out.push_str(&join(&["</ul>", open, interface::LIMITS.say(lang), close, "<ul>"]));
    for limit in &figure.limits {
        out.push_str(&join(&["<li>", &escape(limit), "</li>"]));
    }
    out.push_str("</ul>");
    out
}

/// The source's name, linked where its address is known and safe to follow.
pub(super) fn link(source: &SourceNote) -> String {
    let name = escape(&source.name);
    match &source.url {
        Some(url) if url.starts_with("https://") || url.starts_with("http://") => {
            join(&["<a rel=\"noopener\" href=\"", &escape(url), "\">", &name, "</a>"])
        }
        _ => name,
    }
}
