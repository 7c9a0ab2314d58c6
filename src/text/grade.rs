//! Names and meanings of evidence grades, by their codes.

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
        _ => lang.pick("ungraded", "未分级"),
    }
}

/// What a grade means, as a sentence; empty for an unknown code.
pub fn grade_meaning(code: &str, lang: Lang) -> &'static str {
    let (en, zh) = match code {
        "disclosed" => ("In a filing or an official statement.", "见于监管文件或官方声明。"),
        "company" => {
            ("Said by the company of itself; nobody else has confirmed it.", "公司自己的说法，未经他方证实。")
        }
        "reported" => {
            ("From press reports or from talks that are still going on.", "来自媒体报道，或仍在进行的谈判。")
        }
        "estimated" => ("Worked out by someone from other figures.", "由他人根据其他数字推算。"),
        "projected" => ("About a time that has not come yet.", "关于尚未到来的时间。"),
        "editorial" => {
            ("The article’s own framing, without a measurement behind it.", "文章自己的表述，背后没有测量。")
        }
        _ => ("", ""),
    };
    lang.pick(en, zh)
}
