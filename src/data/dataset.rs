//! The dataset: all tables of a package, checked against each other.
//!
//! Knows no transport: it is handed texts. Invariant: references and sources resolve, and the rates are there.

use super::entity;
use super::package::{self, Package, Support};
use super::tabulate::{self, Link};
use super::{Cell, Company, DataError, Model, Person, Rates, Source, Table};
use crate::text::Bilingual;

/// A data package, read and checked.
#[derive(Clone, Debug)]
pub struct Dataset {
    title: Bilingual,
    tables: Vec<Table>,
    companies: Vec<Company>,
    models: Vec<Model>,
    people: Vec<Person>,
    sources: Vec<Source>,
    rates: Rates,
    hash: u64,
}

impl Dataset {
    /// Reads a package from the text of its `datapackage.json`; `file` gives the text of a CSV by its path.
    ///
    /// # Errors
    /// Names the first place that cannot be read, with what was found there and what was expected.
    pub fn parse<'a>(descriptor: &str, file: &dyn Fn(&str) -> Option<&'a str>) -> Result<Dataset, DataError> {
        let package = package::read(descriptor)?;
        let mut hash = fnv1a(FNV_OFFSET, descriptor);
        let mut tables = Vec::with_capacity(package.resources.len());
        let mut links: Vec<Link> = Vec::new();
        for resource in &package.resources {
            let text =
                file(&resource.path).ok_or_else(|| DataError::MissingFile { file: resource.path.clone() })?;
            hash = fnv1a(hash, text);
            tables.push(tabulate::table(resource, text, &mut links)?);
        }
        resolve(&package, links, &tables)?;
        let find = |id: &str| tables.iter().find(|table| table.id == id);
        let (mut companies, mut models, mut people, mut sources) = (vec![], vec![], vec![], vec![]);
        entity::each(find("companies"), &mut |row| {
            companies.push(entity::company(row)?);
            Ok(())
        })?;
        entity::each(find("models"), &mut |row| {
            models.push(entity::model(row)?);
            Ok(())
        })?;
        entity::each(find("people"), &mut |row| {
            people.push(entity::person(row)?);
            Ok(())
        })?;
        entity::each(find("sources"), &mut |row| {
            sources.push(entity::source(row)?);
            Ok(())
        })?;
        Ok(Dataset {
            companies,
            models,
            people,
            sources,
            rates: Rates::read(find("currency-rates"))?,
            title: package.title,
            tables,
            hash,
        })
    }

    /// The package's title.
    pub fn title(&self) -> &Bilingual {
        &self.title
    }

    /// Every table, in the order of the package.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// The table with this id.
    pub fn maybe_table(&self, id: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.id == id)
    }

    /// The cell at a table, a row and a column, all by id.
    pub fn maybe_cell(&self, table: &str, row: &str, column: &str) -> Option<&Cell> {
        self.maybe_table(table)?.maybe_cell(row, column)
    }

    /// Every company.
    pub fn companies(&self) -> &[Company] {
        &self.companies
    }

    /// Every model.
    pub fn models(&self) -> &[Model] {
        &self.models
    }

    /// Every person.
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// Every source.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The company with this id.
    pub fn company(&self, id: &str) -> Option<&Company> {
        self.companies.iter().find(|company| company.id == id)
    }

    /// The model with this id.
    pub fn model(&self, id: &str) -> Option<&Model> {
        self.models.iter().find(|model| model.id == id)
    }

    /// The person with this id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The rates between currencies.
    pub fn rates(&self) -> Rates {
        self.rates
    }

    /// FNV-1a of the descriptor and of every CSV in the order of the package.
    pub fn hash(&self) -> u64 {
        self.hash
    }

    /// The hash folded to eight hexadecimal digits, for links.
    pub fn version(&self) -> String {
        let folded = (self.hash >> 32) as u32 ^ self.hash as u32;
        (0..8).rev().filter_map(|place| char::from_digit(folded >> (4 * place) & 15, 16)).collect()
    }
}

/// Whether every id that a cell or the descriptor names is that of a row.
fn resolve(package: &Package, links: Vec<Link>, tables: &[Table]) -> Result<(), DataError> {
    let has = |target: &str, id: &str| {
        tables.iter().find(|table| table.id == target).is_some_and(|table| table.maybe_row(id).is_some())
    };
    if let Some(Link { place, table, id }) = links.into_iter().find(|link| !has(&link.table, &link.id)) {
        return Err(DataError::cell(place, &id, ["the id of a row of `", &table, "`"].concat()));
    }
    for resource in &package.resources {
        let mut supports: Vec<&Support> = resource.fields.iter().map(|field| &field.support).collect();
        supports.push(&resource.support);
        for support in supports {
            if let Some(id) = support.sources.iter().find(|id| !has("sources", id)) {
                return Err(DataError::Package {
                    at: ["resource `", &resource.id, "`"].concat(),
                    found: ["`sourceIds` names `", id, "`"].concat(),
                    expected: "the id of a row of `sources`",
                });
            }
        }
    }
    Ok(())
}

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// The FNV-1a hash of a text, going on from a hash of what came before.
fn fnv1a(hash: u64, text: &str) -> u64 {
    text.bytes().fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fnv1a_agrees_with_its_reference() {
        assert_eq!(fnv1a(FNV_OFFSET, ""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(FNV_OFFSET, "a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv1a(FNV_OFFSET, "foobar"), 0x8594_4171_f739_67e8);
    }
}
