//! The vocabulary of figures: every word a figure cell may use, and what it says.
//!
//! Knows no grammar. Invariant: a word that is not here is not skipped; it makes the cell unreadable, so that a
//! slip such as "12 bilion" is an error and never twelve.

use crate::data::{Per, Qualifier, QuantityRole, Status, Unit};

/// What a word says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    /// Ten to this power: "trillion".
    Scale(usize),
    /// A unit for the number before it: "tokens", "h".
    Unit(Unit),
    /// A unit and a part: "32B active".
    Part(Unit, QuantityRole),
    /// A part alone: "YoY".
    QuantityRole(QuantityRole),
    /// A time over which it flows: "daily".
    Per(Per),
    /// How firmly the next number is put: "about".
    Firmly(Qualifier),
    /// Its standing: "negotiating".
    Status(Status),
    /// "over": "more than", or the time in "$53B over 3 years".
    Over,
    /// "of": "6 of 10".
    Of,
    /// A number in words: "five".
    Number(&'static str),
    /// "half": "half a dozen".
    Half,
    /// "top": a place among the first.
    Top,
    /// A currency by its letters: "RMB 5M".
    Currency(Unit),
    /// Nothing that changes the value: "globally".
    Silent,
}

/// The scale a letter or a word right after a number stands for.
pub(super) fn maybe_scale(word: &str) -> Option<usize> {
    // Upper-case letters only: a lower-case "m" could be metres, minutes or months.
    let letter = match word {
        "K" | "k" => Some(3),
        "M" => Some(6),
        "B" => Some(9),
        "T" => Some(12),
        _ => None,
    };
    if letter.is_some() {
        return letter;
    }
    match maybe_meaning(word) {
        Some(Meaning::Scale(exponent)) => Some(exponent),
        _ => None,
    }
}

/// The currency that a sign with its letters stands for, if it is one of ours. "$" alone is the US dollar and "¥" alone
/// the yuan, as in the article.
pub(super) fn maybe_currency(sign: &str) -> Option<Unit> {
    match sign {
        "$" | "US$" => Some(Unit::Usd),
        "HK$" => Some(Unit::Hkd),
        "¥" | "CN¥" | "RMB¥" => Some(Unit::Cny),
        _ => None,
    }
}

/// Whether a word is a number in Chinese numerals, which the notation does not read: "十二亿".
pub(super) fn is_chinese_number(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| "零〇一二三四五六七八九十百千万亿两".contains(c))
}

/// What a word says, if it is known; the case of letters does not matter.
pub(super) fn maybe_meaning(word: &str) -> Option<Meaning> {
    VOCABULARY.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, meaning)| *meaning)
}

const VOCABULARY: &[(&str, Meaning)] = &[
    ("thousand", Meaning::Scale(3)),
    ("million", Meaning::Scale(6)),
    ("mn", Meaning::Scale(6)),
    ("billion", Meaning::Scale(9)),
    ("bn", Meaning::Scale(9)),
    ("trillion", Meaning::Scale(12)),
    ("tn", Meaning::Scale(12)),
    ("万", Meaning::Scale(4)),
    ("亿", Meaning::Scale(8)),
    ("万亿", Meaning::Scale(12)),
    ("x", Meaning::Unit(Unit::Multiple)),
    ("times", Meaning::Unit(Unit::Multiple)),
    ("倍", Meaning::Unit(Unit::Multiple)),
    ("percent", Meaning::Unit(Unit::Percent)),
    ("token", Meaning::Unit(Unit::Tokens)),
    ("tokens", Meaning::Unit(Unit::Tokens)),
    ("parameter", Meaning::Unit(Unit::Parameters)),
    ("parameters", Meaning::Unit(Unit::Parameters)),
    ("params", Meaning::Unit(Unit::Parameters)),
    ("MoE", Meaning::Part(Unit::Parameters, QuantityRole::Total)),
    ("dense", Meaning::Part(Unit::Parameters, QuantityRole::Dense)),
    ("active", Meaning::Part(Unit::Parameters, QuantityRole::Active)),
    ("character", Meaning::Unit(Unit::Characters)),
    ("characters", Meaning::Unit(Unit::Characters)),
    // The article's context window is counted in characters.
    ("context", Meaning::Unit(Unit::Characters)),
    ("h", Meaning::Unit(Unit::Hours)),
    ("hour", Meaning::Unit(Unit::Hours)),
    ("hours", Meaning::Unit(Unit::Hours)),
    ("day", Meaning::Unit(Unit::Days)),
    ("days", Meaning::Unit(Unit::Days)),
    ("天", Meaning::Unit(Unit::Days)),
    ("week", Meaning::Unit(Unit::Weeks)),
    ("weeks", Meaning::Unit(Unit::Weeks)),
    ("month", Meaning::Unit(Unit::Months)),
    ("months", Meaning::Unit(Unit::Months)),
    ("个月", Meaning::Unit(Unit::Months)),
    ("year", Meaning::Unit(Unit::Years)),
    ("years", Meaning::Unit(Unit::Years)),
    ("年", Meaning::Unit(Unit::Years)),
    ("users", Meaning::Unit(Unit::Count)),
    ("MAU", Meaning::Unit(Unit::Count)),
    ("developers", Meaning::Unit(Unit::Count)),
    ("countries", Meaning::Unit(Unit::Count)),
    ("models", Meaning::Unit(Unit::Count)),
    ("units", Meaning::Unit(Unit::Count)),
    ("rounds", Meaning::Unit(Unit::Count)),
    ("people", Meaning::Unit(Unit::Count)),
    ("names", Meaning::Unit(Unit::Count)),
    ("researchers", Meaning::Unit(Unit::Count)),
    ("dramas", Meaning::Unit(Unit::Count)),
    ("labs", Meaning::Unit(Unit::Count)),
    ("companies", Meaning::Unit(Unit::Count)),
    ("daily", Meaning::Per(Per::Day)),
    ("weekly", Meaning::Per(Per::Week)),
    ("monthly", Meaning::Per(Per::Month)),
    ("annually", Meaning::Per(Per::Year)),
    ("yearly", Meaning::Per(Per::Year)),
    ("YoY", Meaning::QuantityRole(QuantityRole::Yoy)),
    ("valuation", Meaning::QuantityRole(QuantityRole::Valuation)),
    ("raised", Meaning::QuantityRole(QuantityRole::Raised)),
    ("cap", Meaning::QuantityRole(QuantityRole::MarketCap)),
    ("additional", Meaning::QuantityRole(QuantityRole::Additional)),
    ("about", Meaning::Firmly(Qualifier::About)),
    ("around", Meaning::Firmly(Qualifier::About)),
    ("roughly", Meaning::Firmly(Qualifier::About)),
    ("nearly", Meaning::Firmly(Qualifier::About)),
    ("least", Meaning::Firmly(Qualifier::AtLeast)),
    ("exceeding", Meaning::Firmly(Qualifier::MoreThan)),
    ("exceeded", Meaning::Firmly(Qualifier::MoreThan)),
    ("exceed", Meaning::Firmly(Qualifier::MoreThan)),
    ("past", Meaning::Firmly(Qualifier::MoreThan)),
    ("above", Meaning::Firmly(Qualifier::MoreThan)),
    ("超", Meaning::Firmly(Qualifier::MoreThan)),
    ("less", Meaning::Firmly(Qualifier::LessThan)),
    ("under", Meaning::Firmly(Qualifier::LessThan)),
    ("below", Meaning::Firmly(Qualifier::LessThan)),
    ("most", Meaning::Firmly(Qualifier::AtMost)),
    ("over", Meaning::Over),
    ("of", Meaning::Of),
    ("top", Meaning::Top),
    ("one", Meaning::Number("1")),
    ("two", Meaning::Number("2")),
    ("three", Meaning::Number("3")),
    ("four", Meaning::Number("4")),
    ("five", Meaning::Number("5")),
    ("six", Meaning::Number("6")),
    ("seven", Meaning::Number("7")),
    ("eight", Meaning::Number("8")),
    ("nine", Meaning::Number("9")),
    ("ten", Meaning::Number("10")),
    ("half", Meaning::Half),
    ("a", Meaning::Silent),
    ("an", Meaning::Silent),
    ("USD", Meaning::Currency(Unit::Usd)),
    ("HKD", Meaning::Currency(Unit::Hkd)),
    ("CNY", Meaning::Currency(Unit::Cny)),
    ("RMB", Meaning::Currency(Unit::Cny)),
    ("dozen", Meaning::Number("12")),
    ("negotiating", Meaning::Status(Status::Negotiating)),
    ("reported", Meaning::Status(Status::Reported)),
    ("estimated", Meaning::Status(Status::Estimated)),
    ("est", Meaning::Status(Status::Estimated)),
    ("implied", Meaning::Status(Status::Implied)),
    ("planned", Meaning::Status(Status::Planned)),
    ("proposed", Meaning::Status(Status::Planned)),
    ("projected", Meaning::Status(Status::Projected)),
    ("at", Meaning::Silent),
    ("to", Meaning::Silent),
    ("from", Meaning::Silent),
    ("than", Meaning::Silent),
    ("more", Meaning::Firmly(Qualifier::MoreThan)),
    ("per", Meaning::Silent),
    ("since", Meaning::Silent),
    ("IPO", Meaning::Silent),
    ("market", Meaning::Silent),
    ("in", Meaning::Silent),
    ("globally", Meaning::Silent),
    ("higher", Meaning::Silent),
    ("cheaper", Meaning::Silent),
    ("lower", Meaning::Silent),
    ("increase", Meaning::Silent),
    ("calls", Meaning::Silent),
    ("agents", Meaning::Silent),
    ("AI", Meaning::Silent),
    ("GPU", Meaning::Unit(Unit::GpuHours)),
    ("encoding", Meaning::Silent),
    ("window", Meaning::Silent),
    ("new", Meaning::Silent),
    ("comparable", Meaning::Silent),
    ("US", Meaning::Silent),
    ("conventional", Meaning::Silent),
    ("budgets", Meaning::Silent),
    ("now", Meaning::Silent),
    ("total", Meaning::Silent),
    ("open", Meaning::Silent),
    ("source", Meaning::Silent),
    ("reorganized", Meaning::Silent),
];
