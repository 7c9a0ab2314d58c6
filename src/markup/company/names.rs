//! Words for what the table of companies says in codes: home, kind, status.
//!
//! Invariant: a code without words stands for itself.

use crate::data::Company;
use crate::text::Lang;

/// Kinds in the order of the index: code, one in English, several in English, Chinese.
const KINDS: [(&str, &str, &str, &str); 8] = [
    ("lab", "AI lab", "AI labs", "AI 实验室"),
    ("platform", "Platform", "Platforms", "平台"),
    ("infrastructure", "Infrastructure", "Infrastructure", "基础设施"),
    ("startup", "Start-up", "Start-ups", "创业公司"),
    ("fund", "Fund", "Funds", "基金"),
    ("investor", "Investor", "Investors", "投资机构"),
    ("research", "Surveys and rankings", "Surveys and rankings", "调查与评测"),
    ("unstated", "Kind not stated", "Kind not stated", "类型未说明"),
];

const HOMES: [(&str, &str, &str); 6] = [
    ("CN", "China", "中国"),
    ("US", "United States", "美国"),
    ("CA", "Canada", "加拿大"),
    ("FR", "France", "法国"),
    ("SE", "Sweden", "瑞典"),
    ("unstated", "Home not stated", "所在地未说明"),
];

const STATUSES: [(&str, &str, &str); 5] = [
    ("listed", "Listed", "已上市"),
    ("private", "Privately held", "未上市"),
    ("state", "State-owned", "国有"),
    ("acquired", "Acquired", "已被收购"),
    ("unstated", "Status not stated", "状态未说明"),
];

/// Where a kind stands in the index; kinds without words come last.
pub(super) fn place(kind: &str) -> usize {
    KINDS.iter().position(|(code, ..)| *code == kind).unwrap_or(KINDS.len())
}

/// What one company of its kind is called.
pub(super) fn kind(company: &Company, lang: Lang) -> &str {
    KINDS
        .iter()
        .find(|(code, ..)| *code == company.kind)
        .map_or(&company.kind, |(_, en, _, zh)| lang.pick(en, zh))
}

/// What companies of a kind are called.
pub(super) fn kinds(kind: &str, lang: Lang) -> &str {
    KINDS.iter().find(|(code, ..)| *code == kind).map_or(kind, |(_, _, en, zh)| lang.pick(en, zh))
}

/// The country in words.
pub(super) fn home(company: &Company, lang: Lang) -> &str {
    HOMES
        .iter()
        .find(|(code, ..)| *code == company.home)
        .map_or(&company.home, |(_, en, zh)| lang.pick(en, zh))
}

/// Whether it is listed, in words.
pub(super) fn status(company: &Company, lang: Lang) -> &str {
    STATUSES
        .iter()
        .find(|(code, ..)| *code == company.listed)
        .map_or(&company.listed, |(_, en, zh)| lang.pick(en, zh))
}
