//! Names of evidence grades, by their codes.

use crate::text::Lang;
use crate::text::words::interface;

/// A grade's name inside a sentence; an unknown code names itself with "ungraded".
pub fn grade(code: &str, lang: Lang) -> &'static str {
    let name = match code {
        "disclosed" => interface::GRADE_DISCLOSED,
        "company" => interface::GRADE_COMPANY,
        "reported" => interface::GRADE_REPORTED,
        "estimated" => interface::GRADE_ESTIMATED,
        "projected" => interface::GRADE_PROJECTED,
        "editorial" => interface::GRADE_EDITORIAL,
        _ => interface::GRADE_UNKNOWN,
    };
    name.say(lang)
}
