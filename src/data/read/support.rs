//! What is said of figures beside them: a grade, a period, sources and definitions, as a table, a column, a row or a cell may state them.

use crate::data::Grade;

/// Evidence as far as one place states it.
#[derive(Clone, Debug, Default)]
pub(super) struct Support {
    pub(super) grade: Option<Grade>,
    pub(super) as_of: String,
    pub(super) sources: Vec<String>,
    /// Ids in `definitions`: what is measured, as far as this place says.
    pub(super) definitions: Vec<String>,
}

/// The grade that the package may state. That something has none follows from its reading alone.
pub(super) fn statable(code: &str) -> Option<Grade> {
    Grade::maybe_from_code(code).filter(|grade| *grade != Grade::Ungraded)
}

/// Ids joined by `;`.
pub(super) fn split_ids(text: &str) -> Vec<String> {
    text.split(';').map(str::trim).filter(|id| !id.is_empty()).map(str::to_owned).collect()
}
