//! Words that stand for something else: grades, and what keys do.

use crate::data::Grade;
use crate::text::Lang;
use crate::text::words::{Fixed, interface};

/// A grade in a word.
pub fn grade_name(grade: Grade, lang: Lang) -> &'static str {
    crate::text::grade(grade.code(), lang)
}

/// The keys of a chart, and what each does.
pub(super) const KEYS: [(&str, Fixed); 10] = [
    ("\u{2190} \u{2192}", interface::KEY_WALK),
    ("\u{2191} \u{2193}", interface::KEY_SERIES),
    ("Home End", interface::KEY_ENDS),
    ("Enter", interface::KEY_PIN),
    ("Esc", interface::KEY_LEAVE),
    ("t", interface::KEY_TABLE),
    ("l", interface::KEY_LOG),
    ("s", interface::KEY_SOURCES),
    ("d", interface::KEY_SAVE),
    ("/", interface::KEY_SEARCH),
];
