//! Parsing: from a descriptor and the texts of its tables to a dataset whose parts are checked against each other.
//!
//! Knows no transport: it is handed texts. Invariant: references and sources resolve, and the rates are there.

use super::package::{self, Package};
use super::tabulate::{self, Link};
use super::{DataError, Dataset, Table, entity, rates};

impl Dataset {
    /// Reads a package from the text of its `datapackage.json`; `file` gives the text of a CSV by its path.
    ///
    /// # Errors
    /// Names the first place that cannot be read, with what was found there and what was expected.
    pub fn parse<'a>(descriptor: &str, file: &dyn Fn(&str) -> Option<&'a str>) -> Result<Dataset, DataError> {
        let package = package::read(descriptor)?;
        let mut hash = fnv1a(FNV_OFFSET, descriptor);
        let mut tables = Vec::with_capacity(package.resources.len());
        let mut links = Vec::new();
        for resource in &package.resources {
            let text =
                file(&resource.path).ok_or_else(|| DataError::MissingFile { file: resource.path.clone() })?;
            hash = fnv1a(hash, text);
            tables.push(tabulate::table(resource, text, &mut links)?);
        }
        resolve(&package, links, &tables)?;
        let find = |id: &str| tables.iter().find(|table| table.id == id);
        Ok(Dataset {
            companies: entity::read(find("companies"), entity::company)?,
            models: entity::read(find("models"), entity::model)?,
            people: entity::read(find("people"), entity::person)?,
            sources: entity::read(find("sources"), entity::source)?,
            rates: rates::read(find("currency-rates"))?,
            title: package.title,
            created: package.created,
            tables,
            hash,
        })
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
