//! The front page: masthead, contents, the great charts, the sections, what people posted, and how to read the grades.

use crate::markup::escape;
use crate::markup::escape::{both, join};
use crate::markup::story::around;
use crate::markup::story::grades::grades;
use crate::markup::story::posts::posts;
use crate::markup::story::{Book, Section, Unknown, sections, told};
use crate::text::Lang;
use crate::text::words::interface;

/// The charts that stand above everything else.
pub const GREAT: [&str; 3] = ["valuations", "token-growth", "model-rankings"];

/// Everything inside `main`. `chart` gives the element of a chart by its id, or nothing if there is no such chart.
///
/// # Errors
/// Names the first cell that the story asks for in vain.
pub fn front(book: &Book, chart: &dyn Fn(&str) -> Option<String>) -> Result<String, Unknown> {
    let mut out = masthead(book)?;
    out.push_str(&contents());
    out.push_str(&join(&[
        "<section aria-labelledby=\"great\"><h2 class=\"unseen\" id=\"great\">",
        &plain(around::GREAT),
        "</h2>",
    ]));
    out.extend(GREAT.into_iter().filter_map(chart));
    out.push_str("</section>");
    for section in sections() {
        out.push_str(&section_of(section, book, chart)?);
    }
    out.push_str(&posts(book)?);
    out.push_str(&grades());
    Ok(out)
}

/// Words in each language, side by side.
pub(super) fn plain([en, zh]: [&str; 2]) -> String {
    both(|lang| escape(lang.pick(en, zh)))
}

/// HTML in each language, side by side, in blocks instead of spans; the style sheet shows the reader's one.
pub(super) fn blocks(html: impl Fn(Lang) -> Result<String, Unknown>) -> Result<String, Unknown> {
    let mut out = String::new();
    for lang in Lang::ALL {
        out.push_str(&join(&["<div class=\"t\" lang=\"", lang.code(), "\">", &html(lang)?, "</div>"]));
    }
    Ok(out)
}

/// A template in each language as paragraphs.
pub(super) fn paragraphs(book: &Book, near: &[&str], templates: [&[&str]; 2]) -> Result<String, Unknown> {
    let [en, zh] = templates;
    blocks(|lang| {
        let mut out = String::new();
        for template in lang.pick(en, zh) {
            out.push_str(&join(&["<p>", &told(template, book, near, lang)?, "</p>"]));
        }
        Ok(out)
    })
}

fn masthead(book: &Book) -> Result<String, Unknown> {
    let [en, zh] = around::DATELINE;
    Ok(join(&[
        "<div class=\"masthead\"><h1>",
        &both(|lang| interface::HEADLINE.say(lang).to_owned()),
        "</h1><p class=\"line\">",
        &plain(around::LINE),
        "</p><div class=\"dateline\">",
        &blocks(|lang| told(lang.pick(en, zh), book, &[], lang))?,
        "</div></div>",
    ]))
}

/// Links to the sections.
fn contents() -> String {
    let mut out = join(&[
        "<nav class=\"contents\" aria-labelledby=\"contents\"><span id=\"contents\">",
        &plain(around::CONTENTS),
        "</span>",
    ]);
    for section in sections() {
        out.push_str(&join(&["<a href=\"#", section.id, "\">", &plain(section.names), "</a>"]));
    }
    out.push_str("</nav>");
    out
}

fn section_of(
    section: &Section,
    book: &Book,
    chart: &dyn Fn(&str) -> Option<String>,
) -> Result<String, Unknown> {
    let mut out = join(&[
        "<section class=\"story\" id=\"",
        section.id,
        "\" aria-labelledby=\"",
        section.id,
        "-heading\"><div class=\"told\"><h2 id=\"",
        section.id,
        "-heading\">",
        &plain(section.headings),
        "</h2>",
        &paragraphs(book, section.charts, section.paragraphs)?,
        "</div>",
    ]);
    out.extend(section.charts.iter().filter_map(|id| chart(id)));
    out.push_str("</section>");
    Ok(out)
}
