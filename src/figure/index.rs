//! The index: everything a reader can search for, in one file that is fetched when search is first opened.
//!
//! Made where the program is built; knows names in both languages and where each thing is shown, not how an answer
//! looks. Invariant: entries stand in the order of their kinds, and every address in it is of a page that is written.

mod find;
#[cfg(not(target_arch = "wasm32"))]
mod making;
mod near;

use crate::figure::packed::{PackError, read_one};
use crate::text::{Bilingual, Folded, Variants};
use serde::{Deserialize, Serialize};

pub use find::SearchResults;

/// What sort of thing an entry is, in the order of the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum EntryKind {
    /// A company, fund or platform.
    Company,
    /// A language model.
    Model,
    /// A chart.
    Chart,
    /// A table of the dataset.
    Table,
    /// A datum of a chart.
    Figure,
    /// A person.
    Person,
    /// A dated event.
    Event,
}

/// One thing that can be found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndexEntry {
    /// What it is.
    pub kind: EntryKind,
    /// What it is called; of a figure, whose it is.
    pub name: Bilingual,
    /// What is measured, a person's office, a model's maker, a chart's finding or an event's date; may be empty.
    pub detail: Bilingual,
    /// The value of a figure, otherwise empty.
    pub value: Bilingual,
    /// Where it leads, from the root of the site: a page, and what is asked of it.
    pub address: String,
    /// Ids of all charts that show it, where the address asks for a datum; the address is of the first.
    pub charts: Vec<String>,
}

/// Everything that can be found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    /// Entries, grouped by kind.
    pub entries: Vec<IndexEntry>,
    /// Other ways to write their characters.
    pub variants: Variants,
}

impl Index {
    /// The index in bytes.
    ///
    /// # Errors
    /// The bytes were not made by the same version of the program.
    pub fn from_bytes(bytes: &[u8]) -> Result<Index, PackError> {
        read_one(bytes)
    }

    /// A query as the entries are written.
    pub fn folded(&self, query: &str) -> Folded {
        Folded::of(query).simplified(&self.variants)
    }
}

impl IndexEntry {
    /// The id of the datum that the address asks for, if it asks for one.
    pub fn maybe_datum(&self) -> Option<&str> {
        self.address.split_once('?')?.1.strip_prefix("d=")
    }
}
