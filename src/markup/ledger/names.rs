//! Names of kinds and sections of claims, and the sign that a verdict has besides its colour.

use maud::{Markup, html};

use crate::claims::Verdict;
use crate::text::Lang;
use crate::text::words::{Fixed, ledger as words};

/// A verdict's sign: a small square that colour, texture and a character tell apart. Its name stands beside it.
pub fn verdict_mark(verdict: Verdict) -> Markup {
    html! { span class="mark" data-verdict=(verdict.code()) aria-hidden="true" { (verdict.sign()) } }
}

const KINDS: [(&str, Fixed); 14] = [
    ("ratio", words::KIND_RATIO),
    ("share", words::KIND_SHARE),
    ("sum", words::KIND_SUM),
    ("difference", words::KIND_DIFFERENCE),
    ("growth", words::KIND_GROWTH),
    ("conversion", words::KIND_CONVERSION),
    ("count", words::KIND_COUNT),
    ("rank", words::KIND_RANK),
    ("order", words::KIND_ORDER),
    ("span", words::KIND_SPAN),
    ("equality", words::KIND_EQUALITY),
    ("comparison", words::KIND_COMPARISON),
    ("bound", words::KIND_BOUND),
    ("outside", words::KIND_OUTSIDE),
];

/// The name of a kind of claim; its code where it has none.
pub(super) fn kind(code: &str, lang: Lang) -> &str {
    KINDS.iter().find(|(known, _)| *known == code).map_or(code, |(_, words)| words.say(lang))
}

/// The chapter that a section belongs to: `3` of `3.1`, or the part of the article that has no number.
pub(super) fn chapter_of(section: &str) -> &str {
    section.split('.').next().unwrap_or(section)
}

/// Where a chapter stands in the article: parts before the numbered chapters, these, and parts after them.
pub(super) fn rank(chapter: &str) -> (usize, &str) {
    let at = PARTS.iter().position(|(known, _)| *known == chapter);
    let after = |at: usize| at + usize::from(at >= BEFORE);
    (at.map_or(BEFORE, after), chapter)
}

/// How many parts come before the first chapter.
const BEFORE: usize = 3;

/// Parts of the article without a number, in its order.
const PARTS: [(&str, Fixed); 6] = [
    ("title", words::HEADLINE),
    ("intro", words::OPENING),
    ("summary", words::SUMMARY),
    ("social", words::POSTS),
    ("conclusion", words::CLOSING),
    ("related", words::RELATED),
];

/// The name of a chapter.
pub(super) fn chapter(code: &str, lang: Lang) -> String {
    match PARTS.iter().find(|(known, _)| *known == code) {
        Some((_, words)) => words.say(lang).to_owned(),
        None => words::Chapter { number: code }.say(lang),
    }
}

/// The name of a section: its number, or the name of the part.
pub(super) fn section(code: &str, lang: Lang) -> String {
    match PARTS.iter().find(|(known, _)| *known == code) {
        Some((_, words)) => words.say(lang).to_owned(),
        None => ["§ ", code].concat(),
    }
}
