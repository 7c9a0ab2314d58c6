//! Evidence of a cell: what the cell, its row, its column and its table say, the nearest first.
//!
//! Knows no figures. Invariant: the evidence it gives is whole, with a grade, a period and at least one source.

use super::package::{Field, Resource};
use super::support::{Support, split_ids, statable};
use super::table::Evidence;
use super::{Absence, DataError, Grade, Location, Reading, read_date};
use crate::text::UNDATED;

/// Positions of the columns that state evidence and what is measured, for a row or for one cell of it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Overrides {
    grade: Option<usize>,
    as_of: Option<usize>,
    sources: Option<usize>,
    section: Option<usize>,
    definition: Option<usize>,
}

impl Overrides {
    /// The columns whose names are `prefix` and then `grade`, `as_of`, `sources`, `section` or `definition`.
    pub(super) fn named(fields: &[Field], prefix: &str) -> Overrides {
        let at =
            |suffix: &str| fields.iter().position(|field| field.name.strip_prefix(prefix) == Some(suffix));
        Overrides {
            grade: at("grade"),
            as_of: at("as_of"),
            sources: at("sources"),
            section: at("section"),
            definition: at("definition"),
        }
    }

    /// Whether the column at this position is one of them.
    pub(super) fn hold(&self, at: usize) -> bool {
        [self.grade, self.as_of, self.sources, self.section, self.definition].contains(&Some(at))
    }

    /// The sources that a record names in them, with the position of the column.
    pub(super) fn sources(&self, cells: &[String]) -> Option<(usize, Vec<String>)> {
        let at = self.sources?;
        cells.get(at).map(|ids| (at, split_ids(ids)))
    }

    /// What a record says in them.
    pub(super) fn read(
        &self,
        cells: &[String],
        location: &dyn Fn(usize) -> Location,
    ) -> Result<Support, DataError> {
        let stated = |at: Option<usize>| {
            let at = at?;
            cells.get(at).filter(|cell| !cell.is_empty()).map(|cell| (at, cell.as_str()))
        };
        let mut support = Support::default();
        if let Some((at, code)) = stated(self.grade) {
            let unknown = || DataError::cell(location(at), code, "an evidence grade such as `reported`");
            support.grade = Some(statable(code).ok_or_else(unknown)?);
        }
        if let Some((at, as_of)) = stated(self.as_of) {
            if as_of != UNDATED {
                read_date(as_of).map_err(|error| DataError::cell(location(at), as_of, error.expected))?;
            }
            as_of.clone_into(&mut support.as_of);
        }
        if let Some((_, ids)) = self.sources(cells) {
            support.sources = ids;
        }
        support.definitions = stated(self.definition).map(|(_, ids)| split_ids(ids)).unwrap_or_default();
        Ok(support)
    }

    /// The section that a record names, or the table's.
    pub(super) fn section(&self, cells: &[String], resource: &Resource) -> String {
        let own = self.section.and_then(|at| cells.get(at)).filter(|cell| !cell.is_empty());
        own.unwrap_or(&resource.section).clone()
    }
}

/// The evidence of a cell from the supports of cell, row, field and resource, nearest first; `Err` names what none states.
/// What the article itself calls unknown or undisclosed has no grade, whatever they say.
pub(super) fn resolve(
    supports: [&Support; 4],
    section: &str,
    reading: &Reading,
) -> Result<Evidence, &'static str> {
    let stated = supports.iter().find_map(|support| support.grade).ok_or("a grade")?;
    let grade = match reading {
        Reading::Absent(Absence::Unknown | Absence::Undisclosed) => Grade::Ungraded,
        _ => stated,
    };
    let as_of = supports
        .iter()
        .map(|support| &support.as_of)
        .find(|as_of| !as_of.is_empty())
        .ok_or("an as-of period")?;
    let sources =
        supports.iter().map(|support| &support.sources).find(|ids| !ids.is_empty()).ok_or("a source")?;
    Ok(Evidence { grade, as_of: as_of.clone(), sources: sources.clone(), section: section.to_owned() })
}
