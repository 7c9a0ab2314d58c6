//! Words for what the table of companies says in codes: home, kind, status.
//!
//! Invariant: a code without words stands for itself.

use crate::data::Company;
use crate::text::Lang;
use crate::text::words::{Fixed, common, company as words};

/// Kinds in the order of the index: code, what one is called, and several.
const KINDS: [(&str, Fixed, Fixed); 8] = [
    ("lab", words::LAB, words::LABS),
    ("platform", words::PLATFORM, words::PLATFORMS),
    ("infrastructure", words::INFRASTRUCTURE, words::INFRASTRUCTURE),
    ("startup", words::STARTUP, words::STARTUPS),
    ("fund", words::FUND, words::FUNDS),
    ("investor", words::INVESTOR, words::INVESTORS),
    ("research", words::RESEARCH, words::RESEARCH),
    ("unstated", words::KIND_UNSTATED, words::KIND_UNSTATED),
];

const HOMES: [(&str, Fixed); 6] = [
    ("CN", common::CHINA),
    ("US", common::UNITED_STATES),
    ("CA", words::CANADA),
    ("FR", words::FRANCE),
    ("SE", words::SWEDEN),
    ("unstated", words::HOME_UNSTATED),
];

const STATUSES: [(&str, Fixed); 5] = [
    ("listed", words::LISTED),
    ("private", words::PRIVATE),
    ("state", words::STATE),
    ("acquired", words::ACQUIRED),
    ("unstated", words::STATUS_UNSTATED),
];

/// Where a kind stands in the index; kinds without words come last.
pub(super) fn place(kind: &str) -> usize {
    KINDS.iter().position(|(code, ..)| *code == kind).unwrap_or(KINDS.len())
}

/// What one company of its kind is called.
pub(super) fn kind(company: &Company, lang: Lang) -> &str {
    let found = KINDS.iter().find(|(code, ..)| *code == company.kind);
    found.map_or(&company.kind, |(_, one, _)| one.say(lang))
}

/// What companies of a kind are called.
pub(super) fn kinds(kind: &str, lang: Lang) -> &str {
    KINDS.iter().find(|(code, ..)| *code == kind).map_or(kind, |(_, _, several)| several.say(lang))
}

/// The country in words.
pub(super) fn home(company: &Company, lang: Lang) -> &str {
    words_for(&HOMES, &company.home, lang)
}

/// Whether it is listed, in words.
pub(super) fn status(company: &Company, lang: Lang) -> &str {
    words_for(&STATUSES, &company.listed, lang)
}

fn words_for<'a>(words: &[(&str, Fixed)], code: &'a str, lang: Lang) -> &'a str {
    words.iter().find(|(known, _)| *known == code).map_or(code, |(_, words)| words.say(lang))
}
