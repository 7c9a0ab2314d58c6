//! Every table of the package for the explorer: one packed file a table and language, and the page that lists them.
//!
//! Knows sheets and names of files. Invariant: a file's name changes when its contents do.

use crate::digest;
use anyhow::{Context, Result};
use olympus::claims::Ledger;
use olympus::data::{Dataset, Table};
use olympus::figure::{Sheet, note_sheet_checks};
use olympus::markup::explore::{self, TableEntry};
use olympus::text::Lang;

/// One table: its files, English first, each where it stands in the site and its bytes.
struct Packed<'a> {
    table: &'a Table,
    files: [(String, Vec<u8>); 2],
}

/// All tables.
pub struct Tables<'a>(Vec<Packed<'a>>);

impl<'a> Tables<'a> {
    /// Packs every table of a dataset.
    pub fn of(dataset: &'a Dataset, ledger: &Ledger) -> Result<Tables<'a>> {
        let packed = |table: &'a Table| {
            let file = |lang: Lang| -> Result<(String, Vec<u8>)> {
                let id = &table.id;
                let mut sheet = Sheet::of(dataset, table, lang)
                    .with_context(|| format!("the table {id} cannot be packed"))?;
                note_sheet_checks(ledger, &mut sheet);
                let bytes = sheet.to_bytes();
                let digest = digest::of_bytes(&bytes);
                Ok((format!("tables/{id}.{}-{digest}.bin", lang.code()), bytes))
            };
            Ok(Packed { table, files: [file(Lang::En)?, file(Lang::Zh)?] })
        };
        dataset.tables().iter().map(packed).collect::<Result<_>>().map(Tables)
    }

    /// The explorer's page in a language, everything inside `main`.
    pub fn page(&self, dataset: &Dataset, lang: Lang) -> String {
        let mut entries = Vec::with_capacity(self.0.len());
        for Packed { table, files: [(en, _), (zh, _)] } in &self.0 {
            entries.push(TableEntry { table, file: lang.pick(en, zh) });
        }
        explore::page(dataset, &entries, lang)
    }

    /// The files and their bytes.
    pub fn into_files(self) -> impl Iterator<Item = (String, Vec<u8>)> {
        self.0.into_iter().flat_map(|packed| packed.files)
    }
}
