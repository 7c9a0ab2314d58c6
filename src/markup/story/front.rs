//! The front page: masthead, contents, the great charts, the sections, what people posted, and how to read the grades.

use maud::{Markup, PreEscaped, html};

use crate::markup::bilingual::worded;
use crate::markup::story::grades::grades;
use crate::markup::story::posts::posts;
use crate::markup::story::prose::{blocks, paragraphs};
use crate::markup::story::{Book, Section, Unknown, render, sections};
use crate::text::words::{interface, story as words};

/// The charts that stand above everything else.
pub const GREAT: [&str; 3] = ["valuations", "token-growth", "model-rankings"];

/// Everything inside `main`. `chart` gives the element of a chart by its id, or nothing if there is no such chart.
///
/// # Errors
/// Names the first cell that the story asks for in vain.
pub fn front(book: &Book, chart: &dyn Fn(&str) -> Option<String>) -> Result<String, Unknown> {
    let page = html! {
        (masthead(book)?)
        (contents())
        section aria-labelledby="great" {
            h2 class="unseen" id="great" { (worded(words::GREAT)) }
            (charts(&GREAT, chart))
        }
        @for section in sections() { (section_of(section, book, chart)?) }
        (posts(book)?)
        (grades())
    };
    Ok(page.into_string())
}

/// The elements of charts, which come as finished HTML.
fn charts(ids: &[&str], chart: &dyn Fn(&str) -> Option<String>) -> Markup {
    html! { @for html in ids.iter().filter_map(|id| chart(id)) { (PreEscaped(html)) } }
}

fn masthead(book: &Book) -> Result<Markup, Unknown> {
    Ok(html! {
        div class="masthead" {
            h1 { (worded(interface::HEADLINE)) }
            p class="line" { (worded(words::LINE)) }
            div class="dateline" { (blocks(|lang| render(words::DATELINE.parts(lang), book, &[], lang))?) }
        }
    })
}

/// Links to the sections.
fn contents() -> Markup {
    html! {
        nav class="contents" aria-labelledby="contents" {
            span id="contents" { (worded(words::CONTENTS)) }
            @for section in sections() { a href={ "#" (section.id) } { (worded(section.name)) } }
        }
    }
}

fn section_of(
    section: &Section,
    book: &Book,
    chart: &dyn Fn(&str) -> Option<String>,
) -> Result<Markup, Unknown> {
    let heading = [section.id, "-heading"].concat();
    Ok(html! {
        section class="story" id=(section.id) aria-labelledby=(heading) {
            div class="told" {
                h2 id=(heading) { (worded(section.heading)) }
                (paragraphs(book, section.charts, section.paragraphs)?)
            }
            (charts(section.charts, chart))
        }
    })
}
