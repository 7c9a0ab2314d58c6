//! Names of evidence grades, by their codes.

use crate::text::Lang;

/// A grade's name inside a sentence; an unknown code names itself with "ungraded".
pub fn grade(code: &str, lang: Lang) -> &'static str {
    match code {
        "disclosed" => lang.pick("disclosed", "已披露"),
        "company" => lang.pick("company-stated", "公司说法"),
        "reported" => lang.pick("reported", "据报道"),
        "estimated" => lang.pick("estimated", "估算"),
        "projected" => lang.pick("projected", "预测"),
        "editorial" => lang.pick("the article’s framing", "原文表述"),
        _ => lang.pick("ungraded", "不分级"),
    }
}
