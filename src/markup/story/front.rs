//! The front page: masthead, contents, the great charts, the sections, what people posted, and how to read the grades.

use crate::markup::escape::{join, say};
use crate::markup::story::grades::grades;
use crate::markup::story::posts::posts;
use crate::markup::story::prose::{blocks, paragraphs};
use crate::markup::story::{Book, Section, Unknown, sections, told};
use crate::text::words::{interface, story as words};

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
        &say(words::GREAT),
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

fn masthead(book: &Book) -> Result<String, Unknown> {
    Ok(join(&[
        "<div class=\"masthead\"><h1>",
        &say(interface::HEADLINE),
        "</h1><p class=\"line\">",
        &say(words::LINE),
        "</p><div class=\"dateline\">",
        &blocks(|lang| told(words::DATELINE.parts(lang), book, &[], lang))?,
        "</div></div>",
    ]))
}

/// Links to the sections.
fn contents() -> String {
    let mut out = join(&[
        "<nav class=\"contents\" aria-labelledby=\"contents\"><span id=\"contents\">",
        &say(words::CONTENTS),
        "</span>",
    ]);
    for section in sections() {
        out.push_str(&join(&["<a href=\"#", section.id, "\">", &say(section.name), "</a>"]));
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
        &say(section.heading),
        "</h2>",
        &paragraphs(book, section.charts, section.paragraphs)?,
        "</div>",
    ]);
    out.extend(section.charts.iter().filter_map(|id| chart(id)));
    out.push_str("</section>");
    Ok(out)
}
