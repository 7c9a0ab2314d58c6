//! The sources panel: where the figures come from, how well they are supported, what they cannot say.

use maud::{Markup, PreEscaped, html};

use crate::figure::{Figure, SourceNote};
use crate::markup::figure::rates;
use crate::markup::{Page, grade_name};
use crate::text::words::{Fixed, interface};

/// The panel's HTML.
pub fn sources(page: Page, figure: &Figure) -> String {
    let lang = figure.lang;
    let colon = interface::COLON.say(lang);
    let panel = html! {
        (heading(page, figure, interface::SOURCES))
        ul { li { (PreEscaped(figure.attribution(link))) } }
        p { (interface::AS_OF.say(lang)) (colon) (figure.as_of) }
        (rates(figure))
        (heading(page, figure, interface::EVIDENCE))
        ul {
            @for (grade, count) in &figure.grades {
                li { (grade_name(*grade, lang)) (colon) (count.to_string()) (interface::STOP.say(lang)) (grade.meaning(lang)) }
            }
        }
        (heading(page, figure, interface::LIMITS))
        ul { @for limit in &figure.limits { li { (limit) } } }
    };
    panel.into_string()
}

/// A heading one level under the chart's own.
fn heading(page: Page, figure: &Figure, words: Fixed) -> Markup {
    let words = words.say(figure.lang);
    html! {
        @match page {
            Page::Chart(_) => h2 { (words) },
            Page::Front => h4 { (words) },
            _ => h3 { (words) },
        }
    }
}

/// The source's name as HTML.
pub(super) fn name(source: &SourceNote) -> String {
    html! { (source.name) }.into_string()
}

/// The source's name, linked where its address is known and safe to follow.
pub(super) fn link(source: &SourceNote) -> String {
    match &source.url {
        Some(url) if url.starts_with("https://") || url.starts_with("http://") => {
            html! { a rel="noopener" href=(url) { (source.name) } }.into_string()
        }
        _ => name(source),
    }
}
