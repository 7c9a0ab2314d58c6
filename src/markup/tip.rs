//! What is said of one datum: in the tip and to assistive technology.

use maud::{Markup, PreEscaped, html};

use crate::figure::{Datum, Figure, SourceNote, attribution};
use crate::markup::sources::{link, name};
use crate::markup::{Page, grade_name};
use crate::text::Lang;
use crate::text::words::interface;

/// The tip's HTML: whose figure, the value, as printed, as-of period, grade, sources. Empty for a datum that is not there.
///
/// A pinned tip carries buttons marked `data-tool` and `data-close`, and links its sources, the other charts that show the same
/// figure and the claims that take it; `pinned` is then the page that it is on.
pub fn tip(figure: &Figure, datum: usize, pinned: Option<Page>) -> String {
    let Some(datum) = figure.data.get(datum) else { return String::new() };
    let lang = figure.lang;
    let colon = interface::COLON.say(lang);
    let grade = grade_name(datum.grade, lang);
    let written: fn(&SourceNote) -> String = if pinned.is_some() { link } else { name };
    let sources = attribution(&figure.sources, &mut datum.sources.iter().copied(), lang, written);
    let tip = html! {
        strong { (datum.name) }
        div class="muted" { (measured(datum, lang)) }
        div class="value" { (datum.value) }
        @if !datum.note.is_empty() && datum.note != grade { div { (datum.note) } }
        @if !datum.printed.is_empty() && datum.printed != datum.value {
            div class="muted" { (interface::PRINTED.say(lang)) (colon) (datum.printed) }
        }
        div class="muted" {
            (datum.as_of)
            @if !datum.as_of.is_empty() { (interface::COMMA.say(lang)) }
            (grade)
        }
        @if !sources.is_empty() {
            div class="muted" { (interface::SOURCE.say(lang)) (colon) (PreEscaped(sources)) }
        }
        @for (claim, words) in &datum.checks { div class="muted" { (check(figure, claim, words, pinned)) } }
        @if let Some(page) = pinned {
            (cross_references(datum, page.root(), lang))
            button type="button" data-tool="cite" { (interface::CITE.say(lang)) }
            button type="button" data-tool="choose" { (interface::CHOOSE.say(lang)) }
            button type="button" data-close aria-label=(interface::CLOSE.say(lang)) { "\u{d7}" }
        }
    };
    tip.into_string()
}

/// What is claimed with the figure, in a pinned tip with the way there. The claims of a chart, whose id is empty, stand on its
/// own page; what a reader chose in the explorer has none.
fn check(figure: &Figure, claim: &str, words: &str, pinned: Option<Page>) -> Markup {
    html! {
        @match pinned {
            None => (words),
            Some(Page::Explore) if claim.is_empty() => (words),
            Some(page) => a data-keep href={
                @if !claim.is_empty() {
                    (page.root()) "claims.html#" (claim)
                } @else {
                    @if !page.is_chart() { (page.root()) "charts/" (figure.id) ".html" }
                    "#checks"
                }
            } { (words) },
        }
    }
}

/// Links to the other charts that show the same figure.
fn cross_references(datum: &Datum, root: &str, lang: Lang) -> Markup {
    html! {
        @if !datum.cross_references.is_empty() {
            div class="muted" {
                (interface::ALSO_IN.say(lang))
                @for (at, (id, name)) in datum.cross_references.iter().enumerate() {
                    (if at == 0 { interface::COLON } else { interface::COMMA }.say(lang))
                    a data-keep href={ (root) "charts/" (id) ".html?d=" (datum.id) } { (name) }
                }
            }
        }
    }
}

/// What is measured, and how that is defined where it says more.
fn measured(datum: &Datum, lang: Lang) -> String {
    let Datum { measure, definition, .. } = datum;
    let says_more = !definition.is_empty() && definition != measure;
    if says_more { [measure, interface::PAUSE.say(lang), definition].concat() } else { measure.clone() }
}

/// What is spoken of a datum, between tabs: name, measure and definition, value, note, period, grade. A part may be empty.
pub fn spoken_parts(datum: &Datum, lang: Lang) -> String {
    let grade = grade_name(datum.grade, lang);
    let note = if datum.note == grade { "" } else { datum.note.as_str() };
    let measured = measured(datum, lang);
    [datum.name.as_str(), &measured, &datum.value, note, &datum.as_of, grade].join("\t")
}

/// A datum as it is spoken.
pub fn speech(datum: &Datum, lang: Lang) -> String {
    let parts = spoken_parts(datum, lang);
    let said: Vec<&str> = parts.split('\t').filter(|part| !part.is_empty()).collect();
    said.join(interface::PAUSE.say(lang))
}

/// The button that turns keys of a single letter or sign off and on again. The script that runs before the first paint
/// answers it, so that the choice holds on every page.
pub(super) fn single_keys(lang: Lang) -> Markup {
    html! {
        button type="button" data-keys-toggle {
            span data-to="off" { (interface::SINGLE_KEYS_OFF.say(lang)) }
            span data-to="on" { (interface::SINGLE_KEYS_ON.say(lang)) }
        }
    }
}
