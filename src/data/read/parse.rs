//! Parsing: from a descriptor and the texts of its tables to a dataset whose parts are checked against each other.
//!
//! Knows no transport: it is handed texts. Invariant: references and sources resolve, and the rates are there.

use super::csv::{CsvRecord, records};
use super::hash::fnv1a;
use super::package::{self, Package};
use super::tabulate::{self, Link};
use super::{DataError, Dataset, Definition, Table, TableKind, definition, entity, rates};

impl Dataset {
    /// Reads a package from the text of its `datapackage.json`; `file` gives the text of a CSV by its path.
    ///
    /// # Errors
    /// Names the first place that cannot be read, with what was found there and what was expected.
    pub fn parse<'a>(descriptor: &str, file: &dyn Fn(&str) -> Option<&'a str>) -> Result<Dataset, DataError> {
        let package = package::read(descriptor)?;
        let mut hash = package.hash;
        let mut tables = Vec::with_capacity(package.resources.len());
        let mut links = Vec::new();
        let definitions = definitions(&package, file)?;
        for resource in &package.resources {
            let text =
                file(&resource.path).ok_or_else(|| DataError::MissingFile { file: resource.path.clone() })?;
            let records = records(text);
            hash = records.iter().fold(hash, hash_record);
            tables.push(tabulate::table(resource, records, &definitions, &mut links)?);
        }
        resolve(&package, links, &tables)?;
        let (ledgers, tables): (Vec<Table>, Vec<Table>) =
            tables.into_iter().partition(|table| table.kind == TableKind::Ledger);
        let find = |id: &str| tables.iter().find(|table| table.id == id);
        Ok(Dataset {
            companies: entity::read(find("companies"), entity::company)?,
            models: entity::read(find("models"), entity::model)?,
            people: entity::read(find("people"), entity::person)?,
            sources: entity::read(find("sources"), entity::source)?,
            bases: entity::read(find("bases"), definition::basis)?,
            definitions,
            rates: rates::read(find("currency-rates"))?,
            title: package.title,
            created: package.created,
            tables,
            ledgers,
            hash,
        })
    }
}

/// The table of definitions, which is read before those whose figures have them; nothing where the package has none.
fn definitions<'a>(
    package: &Package,
    file: &dyn Fn(&str) -> Option<&'a str>,
) -> Result<Vec<Definition>, DataError> {
    let Some(resource) = package.resources.iter().find(|resource| resource.id == "definitions") else {
        return Ok(Vec::new());
    };
    // That a file is missing and that an id leads nowhere is told where all tables are read.
    let text = file(&resource.path).unwrap_or_default();
    let table = tabulate::table(resource, records(text), &[], &mut Vec::new()).ok();
    entity::read(table.as_ref(), definition::definition)
}

/// Whether every id that a cell or the descriptor names is that of a row.
fn resolve(package: &Package, links: Vec<Link>, tables: &[Table]) -> Result<(), DataError> {
    let has = |target: &str, id: &str| {
        tables.iter().find(|table| table.id == target).is_some_and(|table| table.maybe_row(id).is_some())
    };
    if let Some(Link { location, table, id }) = links.into_iter().find(|link| !has(&link.table, &link.id)) {
        return Err(DataError::cell(location, &id, ["the id of a row of `", &table, "`"].concat()));
    }
    for resource in &package.resources {
        let fields = resource.fields.iter().map(|field| &field.support);
        for id in fields.chain([&resource.support]).flat_map(|support| &support.sources) {
            if !has("sources", id) {
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

/// Goes on with a hash over a record's cells; where one ends and the next begins counts.
fn hash_record(hash: u64, record: &CsvRecord) -> u64 {
    let cells = record.cells.iter().fold(hash, |hash, cell| fnv1a(fnv1a(hash, cell), "\u{1f}"));
    fnv1a(cells, "\u{1e}")
}
