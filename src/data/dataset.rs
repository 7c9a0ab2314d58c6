//! The dataset: all tables of a package, checked against each other.
//!
//! Knows no transport: it is handed texts. Invariant: references and sources resolve, and the rates are there.

use super::{Basis, Cell, Company, Definition, Model, Person, Rates, Source, Table};
use crate::text::Bilingual;

/// A data package, read and checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    pub(super) title: Bilingual,
    pub(super) created: String,
    pub(super) tables: Vec<Table>,
    /// Tables of formulas and addresses, kept apart so that nothing lists, searches or charts them as figures.
    pub(super) ledgers: Vec<Table>,
    pub(super) companies: Vec<Company>,
    pub(super) models: Vec<Model>,
    pub(super) people: Vec<Person>,
    pub(super) sources: Vec<Source>,
    pub(super) definitions: Vec<Definition>,
    pub(super) bases: Vec<Basis>,
    pub(super) rates: Rates,
    pub(super) hash: u64,
}

impl Dataset {
    /// The package's title.
    pub fn title(&self) -> &Bilingual {
        &self.title
    }

    /// The day that the package says it was made, `YYYY-MM-DD`; empty where it says none.
    pub fn created(&self) -> &str {
        &self.created
    }

    /// Every table but ledgers, in the order of the package.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// Every ledger, in the order of the package.
    pub fn ledgers(&self) -> &[Table] {
        &self.ledgers
    }

    /// The ledger with this id: a table of what is worked out of the others.
    pub fn maybe_ledger(&self, id: &str) -> Option<&Table> {
        self.ledgers.iter().find(|table| table.id == id)
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

    /// Every definition, in the order of its table.
    pub fn definitions(&self) -> &[Definition] {
        &self.definitions
    }

    /// The definition with this id.
    pub fn definition(&self, id: &str) -> Option<&Definition> {
        self.definitions.iter().find(|definition| definition.id == id)
    }

    /// The basis with this id.
    pub fn basis(&self, id: &str) -> Option<&Basis> {
        self.bases.iter().find(|basis| basis.id == id)
    }

    /// The rates between currencies.
    pub fn rates(&self) -> Rates {
        self.rates
    }

    /// FNV-1a of what was read of the descriptor and of every CSV in the order of the package. How it was written down (line
    /// ends, a byte order mark, blanks of the JSON) does not count.
    pub fn hash(&self) -> u64 {
        self.hash
    }

    /// The hash folded to eight hexadecimal digits, for links.
    pub fn version(&self) -> String {
        let folded = (self.hash >> 32) as u32 ^ self.hash as u32;
        (0..8).rev().filter_map(|place| char::from_digit(folded >> (4 * place) & 15, 16)).collect()
    }
}
