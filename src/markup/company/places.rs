//! A company's charts: those that show the figures that matter as pictures, the others as links, each by what it finds.
//!
//! Invariant: every chart with a datum of the company stands here once, and each has the company in front where it can.

use maud::{Markup, PreEscaped, html};

use crate::data::Company;
use crate::markup::charts;
use crate::markup::company::matter::KeyFigure;
use crate::markup::company::parts::{charts_of, in_front, section};
use crate::markup::story::Book;
use crate::text::words::company as words;

/// How many charts stand as pictures at most.
const PICTURES: usize = 3;

/// Ids of the charts that stand as pictures: those with a figure that matters; where there are none, the first of all.
pub(super) fn shown<'a>(book: &Book<'a>, company: &Company, key: &[KeyFigure]) -> Vec<&'a str> {
    let all = charts_of(book, &company.id);
    let cells: Vec<String> = key.iter().map(|figure| figure.statement.address()).collect();
    let has_one = |id: &str| {
        let mut figures = book.figures.iter().filter(|figure| figure.id == id);
        figures.any(|figure| figure.data.iter().any(|datum| cells.contains(&datum.id)))
    };
    let with: Vec<&str> = all.iter().copied().filter(|id| has_one(id)).take(PICTURES).collect();
    if with.is_empty() { all.into_iter().take(1).collect() } else { with }
}

/// The section; empty where the company is in no chart.
pub(super) fn places(
    book: &Book,
    company: &Company,
    key: &[KeyFigure],
    chart: &dyn Fn(&str) -> Option<String>,
) -> Markup {
    let shown = shown(book, company, key);
    let pictures: String = shown.iter().filter_map(|id| chart(id)).collect();
    let others: Vec<&str> =
        charts_of(book, &company.id).into_iter().filter(|id| !shown.contains(id)).collect();
    if pictures.is_empty() && others.is_empty() {
        return html! {};
    }
    let links = html! { ul class="places" { @for id in &others { (link(book, company, id)) } } };
    let story = words::StoryInFront { name: company.name.get(book.lang) }.say(book.lang);
    let body = html! {
        (PreEscaped(pictures))
        @if !others.is_empty() { (links) }
        // From there on it stays in front on every page that a link leads to.
        p class="line" { a data-keep data-front href={ "../index.html?front=" (company.id) } { (story) } }
    };
    section(book.lang, "charts", words::PLACE, &body)
}

fn link(book: &Book, company: &Company, id: &str) -> Markup {
    let Some(figure) = book.figures.iter().find(|figure| figure.id == id) else { return html! {} };
    html! {
        li {
            a data-keep href={
                "../charts/" (id) ".html" @if in_front(figure, company).is_some() { "?focus=" (company.id) }
            } { (figure.finding.title) }
            small { (charts::name_of(id, book.lang)) }
        }
    }
}
