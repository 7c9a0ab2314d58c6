//! Entities: companies, models, people and sources as typed values.
//!
//! Knows the columns of their tables and nothing else. Invariant: ids are those of the tables' rows.

use super::{DataError, Row, Table};
use crate::text::Bilingual;

/// A company, fund or platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Company {
    /// Id in `companies`.
    pub id: String,
    /// Name.
    pub name: Bilingual,
    /// Two-letter code of its home country.
    pub home: String,
    /// `lab`, `platform`, `infrastructure`, `investor` and the like.
    pub kind: String,
    /// `listed`, `private`, `state` or `acquired`.
    pub listed: String,
}

/// A language model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// Id in `models`.
    pub id: String,
    /// Name.
    pub name: Bilingual,
    /// Id of its maker; empty where none is named.
    pub company: String,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Id in `people`.
    pub id: String,
    /// Name.
    pub name: Bilingual,
    /// Office or occupation.
    pub role: Bilingual,
    /// Id of the company where they are; empty where none is named.
    pub company: String,
}

/// Who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Id in `sources`.
    pub id: String,
    /// Name.
    pub name: Bilingual,
    /// `press`, `company`, `government` and the like.
    pub kind: String,
    /// Address, where it has one.
    pub url: Option<String>,
}

/// Hands over the rows of an entity table one by one; none where the package has no such table.
pub(super) fn each(
    table: Option<&Table>,
    entity: &mut dyn FnMut(Fields) -> Result<(), DataError>,
) -> Result<(), DataError> {
    let Some(table) = table else { return Ok(()) };
    for row in &table.rows {
        entity(Fields { table, row })?;
    }
    Ok(())
}

/// One row of an entity table.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    table: &'a Table,
    row: &'a Row,
}

impl Fields<'_> {
    fn id(&self) -> String {
        self.row.id.clone()
    }

    fn text(&self, column: &str) -> Result<Bilingual, DataError> {
        self.words(column).cloned()
    }

    fn english(&self, column: &str) -> Result<String, DataError> {
        self.words(column).map(|words| words.en.clone())
    }

    fn words(&self, column: &str) -> Result<&Bilingual, DataError> {
        let cell = self.table.maybe_column(column).and_then(|at| self.row.cells.get(at));
        cell.map(|cell| &cell.text).ok_or_else(|| DataError::MissingCell {
            file: [&self.table.id, ".csv"].concat(),
            row: self.id(),
            column: column.to_owned(),
            expected: "a column of an entity table",
        })
    }
}

pub(super) fn company(row: Fields) -> Result<Company, DataError> {
    let (home, kind, listed) = (row.english("home")?, row.english("kind")?, row.english("listed")?);
    Ok(Company { id: row.id(), name: row.text("name")?, home, kind, listed })
}

pub(super) fn model(row: Fields) -> Result<Model, DataError> {
    Ok(Model { id: row.id(), name: row.text("name")?, company: row.english("company_id")? })
}

pub(super) fn person(row: Fields) -> Result<Person, DataError> {
    let (name, role) = (row.text("name")?, row.text("role")?);
    Ok(Person { id: row.id(), name, role, company: row.english("company_id")? })
}

pub(super) fn source(row: Fields) -> Result<Source, DataError> {
    let url = Some(row.english("url")?).filter(|url| !url.is_empty());
    Ok(Source { id: row.id(), name: row.text("name")?, kind: row.english("kind")?, url })
}
