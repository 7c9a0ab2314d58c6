//! Words that stand for something else: grades.

use crate::data::Grade;
use crate::text::Lang;

/// A grade in a word.
pub fn grade_name(grade: Grade, lang: Lang) -> &'static str {
    crate::text::grade(grade.code(), lang)
}
