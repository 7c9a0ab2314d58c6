//! The front page: masthead, contents, the great charts, the sections, what people posted, and how to read the grades.

use maud::{Markup, PreEscaped, html};

use crate::markup::story::grades::grades;
use crate::markup::story::posts::posts;
use crate::markup::story::prose::paragraphs;
use crate::markup::story::{Book, Section, Unknown, render, sections};
use crate::markup::tour::entrance;
use crate::text::Lang;
use crate::text::words::{interface, story as words, tour};

/// The charts that stand above everything else.
pub const GREAT: [&str; 3] = ["valuations", "token-growth", "model-rankings"];

/// Everything inside `main`. `chart` gives the element of a chart by its id, or nothing if there is no such chart.
///
/// # Errors
/// Names the first cell that the story asks for in vain.
pub fn front(book: &Book, chart: &dyn Fn(&str) -> Option<String>) -> Result<String, Unknown> {
    let page = html! {
        (masthead(book)?)
        (contents(book.lang))
        section aria-labelledby="great" {
            h2 class="unseen" id="great" { (words::GREAT.say(book.lang)) }
            (charts(&GREAT, chart))
        }
        @for section in sections() { (section_of(section, book, chart)?) }
        (posts(book)?)
        (grades(book.lang))
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
            h1 { (interface::HEADLINE.say(book.lang)) }
            p class="line" { (words::LINE.say(book.lang)) }
            div class="dateline" { (render(words::DATELINE.parts(book.lang), book, &[])?) }
        }
    })
}

/// Links to the sections.
fn contents(lang: Lang) -> Markup {
    html! {
        nav class="contents" aria-labelledby="contents" {
            span id="contents" { (words::CONTENTS.say(lang)) }
            @for section in sections() { a href={ "#" (section.id) } { (section.name.say(lang)) } }
            a data-keep href=(entrance()) { (tour::NAME.say(lang)) }
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
                h2 id=(heading) { (section.heading.say(book.lang)) }
                (paragraphs(book, section.charts, section.paragraphs)?)
            }
            (charts(section.charts, chart))
        }
    })
}
