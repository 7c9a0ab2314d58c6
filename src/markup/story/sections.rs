//! The sections of the story: which words each tells, and which charts they speak of.
//!
//! The words stand in `words/`; every figure in them, and every name with a digit in it, is a hole for a cell.

use crate::markup::story::Paragraph::{Figures, Plain};
use crate::markup::story::Section;
use crate::text::words::story as words;

/// Every section, in order.
pub fn sections() -> &'static [Section] {
    SECTIONS
}

const SECTIONS: &[Section] = &[
    Section {
        id: "week",
        name: words::WEEK_NAME,
        heading: words::WEEK_HEADING,
        paragraphs: &[Figures(words::WEEK_OPENING), Figures(words::WEEK_FURTHER)],
        charts: &["event-timeline", "exchange-rates"],
    },
    Section {
        id: "kimi",
        name: words::KIMI_NAME,
        heading: words::KIMI_HEADING,
        paragraphs: &[Figures(words::KIMI_OPENING), Figures(words::KIMI_FURTHER)],
        charts: &["kimi-timeline", "kimi-funding", "kimi-revenue-mix"],
    },
    Section {
        id: "deepseek",
        name: words::DEEPSEEK_NAME,
        heading: words::DEEPSEEK_HEADING,
        paragraphs: &[Figures(words::DEEPSEEK_OPENING), Figures(words::DEEPSEEK_FURTHER)],
        charts: &["deepseek-scale"],
    },
    Section {
        id: "listings",
        name: words::LISTINGS_NAME,
        heading: words::LISTINGS_HEADING,
        paragraphs: &[Figures(words::LISTINGS_OPENING), Figures(words::LISTINGS_FURTHER)],
        charts: &["ipo-performance", "lab-financials", "valuation-multiples"],
    },
    Section {
        id: "infrastructure",
        name: words::INFRASTRUCTURE_NAME,
        heading: words::INFRASTRUCTURE_HEADING,
        paragraphs: &[Figures(words::INFRASTRUCTURE_OPENING), Figures(words::INFRASTRUCTURE_FURTHER)],
        charts: &["infrastructure-funding", "capital-commitments", "alibaba-units"],
    },
    Section {
        id: "tokens",
        name: words::TOKENS_NAME,
        heading: words::TOKENS_HEADING,
        paragraphs: &[Figures(words::TOKENS_OPENING), Figures(words::TOKENS_FURTHER)],
        charts: &["openrouter-share"],
    },
    Section {
        id: "cursor",
        name: words::CURSOR_NAME,
        heading: words::CURSOR_HEADING,
        paragraphs: &[Figures(words::CURSOR_OPENING), Plain(words::CURSOR_FURTHER)],
        charts: &["cursor-base-model"],
    },
    Section {
        id: "ahead",
        name: words::AHEAD_NAME,
        heading: words::AHEAD_HEADING,
        paragraphs: &[Figures(words::AHEAD_OPENING), Figures(words::AHEAD_FURTHER)],
        charts: &["ecosystems", "ai-trust", "leadership-shift"],
    },
];
