//! What stands around the chart of a stop: the caption with the ways on over it, and under it what comes next.

use maud::{Markup, html};

use crate::markup::Page;
use crate::markup::story::{Book, Hole, Unknown};
use crate::markup::tour::{Stop, stops};
use crate::text;
use crate::text::Lang;
use crate::text::words::{PatternElement, interface, tour as words};

/// The caption, with the place in the tour and the ways to the stops beside it. `query` is what the chart is asked for there.
///
/// # Errors
/// Names the first cell that the caption asks for in vain.
pub fn caption(at: usize, book: &Book) -> Result<Markup, Unknown> {
    let Some(stop) = stops().get(at) else { return Ok(html! {}) };
    let lang = book.lang;
    let (place, all) = (text::integer((at + 1) as f64, lang), text::integer(stops().len() as f64, lang));
    Ok(html! {
        nav class="tour" data-state=(stop.state) aria-labelledby="tour-name" {
            p class="place" id="tour-name" { (words::Place { at: &place, all: &all }.say(lang)) }
            p class="caption" {
                b { (stop.heading.say(lang)) (interface::STOP.say(lang)) }
                @for part in stop.caption.parts(lang) { (piece(part, stop, book)?) }
            }
            p class="ways" {
                @if let Some(before) = at.checked_sub(1) { (way(before, "prev", words::PREVIOUS.say(lang))) " " }
                @if at + 1 < stops().len() {
                    (way(at + 1, "next", words::NEXT.say(lang)))
                } @else {
                    (way(0, "next", words::AGAIN.say(lang)))
                }
            }
        }
    })
}

/// Under the chart: the stops beside this one by their headings, the chart's own page in the same state, and the story.
pub fn turn(at: usize, lang: Lang) -> Markup {
    let beside = |at: Option<usize>| at.and_then(|at| Some((at, stops().get(at)?)));
    let ways = [
        (beside(at.checked_sub(1)), "prev", words::PREVIOUS_STOP),
        (beside(Some(at + 1)), "next", words::NEXT_STOP),
    ];
    html! {
        nav class="turn" aria-labelledby="turn-name" {
            span class="unseen" id="turn-name" { (words::MORE.say(lang)) }
            @for (found, rel, name) in ways {
                @if let Some((at, stop)) = found {
                    a data-keep rel=(rel) href=(address(at)) {
                        span { (name.say(lang)) }
                        b { (stop.heading.say(lang)) }
                    }
                }
            }
            @if let Some(stop) = stops().get(at) {
                a data-keep href={ (stop.chart) ".html" @if !stop.state.is_empty() { "?" (stop.state) } } { (words::OWN_PAGE.say(lang)) }
            }
            a data-keep href={ (Page::Stop(at).root()) "index.html" } { (words::STORY.say(lang)) }
        }
    }
}

fn way(at: usize, rel: &str, name: &str) -> Markup {
    html! { a data-keep rel=(rel) href=(address(at)) { (name) } }
}

/// The way from the front page to the first stop.
pub fn entrance() -> String {
    ["charts/", &address(0)].concat()
}

/// The way from one stop to another, whose chart is asked for its state.
fn address(at: usize) -> String {
    let state = stops().get(at).map_or("", |stop| stop.state);
    let path = Page::Stop(at).path();
    let name = path.rsplit('/').next().unwrap_or_default();
    if state.is_empty() { name.to_owned() } else { [name, "?", state].concat() }
}

/// A piece of a caption: a figure that this chart shows leads to its mark.
fn piece(part: &PatternElement, stop: &Stop, book: &Book) -> Result<Markup, Unknown> {
    let unknown = |cell: &str| Unknown { cell: cell.to_owned() };
    let (function, cell) = match part {
        PatternElement::Text(text) => return Ok(html! { (text) }),
        PatternElement::Call(function, cell) => (function, *cell),
        PatternElement::Argument(_) | PatternElement::Select(..) => return Err(unknown("an argument")),
    };
    match Hole::maybe_of(function) {
        Some(Hole::Figure) => {
            let shown = book.maybe_cell_words(cell, &[stop.chart]).ok_or_else(|| unknown(cell))?;
            let words = text::signs_in_words(&shown.words, book.lang);
            let join = if stop.state.is_empty() { "?" } else { "&" };
            let own = shown.chart.filter(|chart| *chart == stop.chart);
            Ok(html! {
                @match own {
                    Some(chart) => a class="cite" data-cell=(cell) data-for=(chart) href={ "?" (stop.state) (join.trim_start_matches('?')) "d=" (cell) } { (words) },
                    None => (words),
                }
            })
        }
        Some(hole) => {
            let words = book.maybe_words(cell).ok_or_else(|| unknown(cell))?;
            Ok(html! { (if hole == Hole::Inside { crate::figure::inside(&words) } else { words }) })
        }
        None => Err(unknown(cell)),
    }
}
