//! Words for what the table of companies says in codes: home, kind, status.
//!
//! Invariant: a code without words stands for itself.

use crate::data::Company;
use crate::text::Lang;
use crate::text::words::{Fixed, common, company as words};

/// Kinds in the order of the index: code, what one is called, several, and one in a sentence.
const KINDS: [(&str, Fixed, Fixed, Fixed); 8] = [
    ("lab", words::LAB, words::LABS, words::A_LAB),
    ("platform", words::PLATFORM, words::PLATFORMS, words::A_PLATFORM),
    ("infrastructure", words::INFRASTRUCTURE, words::INFRASTRUCTURE, words::AN_INFRASTRUCTURE),
    ("startup", words::STARTUP, words::STARTUPS, words::A_STARTUP),
    ("fund", words::FUND, words::FUNDS, words::A_FUND),
    ("investor", words::INVESTOR, words::INVESTORS, words::AN_INVESTOR),
    ("research", words::RESEARCH, words::RESEARCH, words::A_RESEARCHER),
    ("unstated", words::KIND_UNSTATED, words::KIND_UNSTATED, words::A_COMPANY),
];

/// Codes that say that nothing is said.
const UNSTATED: &str = "unstated";

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

/// The same inside a sentence.
const STANDINGS: [(&str, Fixed); 4] = [
    ("listed", words::STANDS_LISTED),
    ("private", words::STANDS_PRIVATE),
    ("state", words::STANDS_STATE),
    ("acquired", words::STANDS_ACQUIRED),
];

/// Where a kind stands in the index; kinds without words come last.
pub(super) fn place(kind: &str) -> usize {
    KINDS.iter().position(|(code, ..)| *code == kind).unwrap_or(KINDS.len())
}

/// What one company of its kind is called.
pub(super) fn kind(company: &Company, lang: Lang) -> &str {
    let found = KINDS.iter().find(|(code, ..)| *code == company.kind);
    found.map_or(&company.kind, |(_, one, ..)| one.say(lang))
}

/// One company of its kind as a sentence begins with it: "An AI lab".
pub(super) fn one_of_its_kind(company: &Company, lang: Lang) -> &str {
    let found = KINDS.iter().find(|(code, ..)| *code == company.kind);
    found.map_or(&company.kind, |(.., one)| one.say(lang))
}

/// The country as it stands after "in", if it is stated.
pub(super) fn maybe_place(company: &Company, lang: Lang) -> Option<&str> {
    let within = if company.home == "US" { words::THE_STATES.say(lang) } else { home(company, lang) };
    (company.home != UNSTATED).then_some(within)
}

/// Whether it is listed, as it stands inside a sentence, if that is stated.
pub(super) fn maybe_standing(company: &Company, lang: Lang) -> Option<&str> {
    (company.listed != UNSTATED).then(|| words_for(&STANDINGS, &company.listed, lang))
}

/// What companies of a kind are called.
pub(super) fn kinds(kind: &str, lang: Lang) -> &str {
    KINDS.iter().find(|(code, ..)| *code == kind).map_or(kind, |(_, _, several, _)| several.say(lang))
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
