//! Entities out of their tables.
//!
//! Knows the columns of entity tables and nothing else. Invariant: ids are those of the tables' rows.

use super::{Company, DataError, Model, Person, Row, Source, Table};
use crate::text::Bilingual;

/// The rows of an entity table; none where the package has no such table.
pub(super) fn read<T>(
    table: Option<&Table>,
    entity: fn(Fields) -> Result<T, DataError>,
) -> Result<Vec<T>, DataError> {
    let Some(table) = table else { return Ok(Vec::new()) };
    table.rows.iter().map(|row| entity(Fields { table, row })).collect()
}

/// One row of an entity table.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    table: &'a Table,
    row: &'a Row,
}

impl Fields<'_> {
    pub(super) fn id(&self) -> String {
        self.row.id.clone()
    }

    pub(super) fn text(&self, column: &str) -> Result<Bilingual, DataError> {
        let cell = self.table.maybe_column(column).and_then(|at| self.row.cells.get(at));
        cell.map(|cell| cell.text.clone()).ok_or_else(|| self.wrong(column, "a column of an entity table"))
    }

    /// What is wrong with a column of the row.
    pub(super) fn wrong(&self, column: &str, expected: &'static str) -> DataError {
        DataError::MissingCell {
            file: [&self.table.id, ".csv"].concat(),
            row: self.id(),
            column: column.to_owned(),
            expected,
        }
    }
}

pub(super) fn company(row: Fields) -> Result<Company, DataError> {
    let (home, kind, listed) = (row.text("home")?.en, row.text("kind")?.en, row.text("listed")?.en);
    Ok(Company {
        id: row.id(),
        name: row.text("name")?,
        home,
        kind,
        listed,
        added: row.text("added").unwrap_or_default(),
    })
}

pub(super) fn model(row: Fields) -> Result<Model, DataError> {
    Ok(Model { id: row.id(), name: row.text("name")?, company: row.text("company_id")?.en })
}

pub(super) fn person(row: Fields) -> Result<Person, DataError> {
    let (name, role) = (row.text("name")?, row.text("role")?);
    Ok(Person { id: row.id(), name, role, company: row.text("company_id")?.en })
}

pub(super) fn source(row: Fields) -> Result<Source, DataError> {
    let url = Some(row.text("url")?.en).filter(|url| !url.is_empty());
    Ok(Source { id: row.id(), name: row.text("name")?, kind: row.text("kind")?.en, url })
}
