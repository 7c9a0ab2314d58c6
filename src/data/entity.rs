//! Entities: companies, models, people and sources as typed values.
//!
//! Knows the columns of their tables and nothing else. Invariant: ids are those of the tables' rows.

use crate::text::Bilingual;

/// A company, fund or platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Company {
    /// Id in `companies`.
    pub id: String,
    /// Name.
    pub name: Bilingual,
    /// Two-letter code of its home country, or `unstated`.
    pub home: String,
    /// `lab`, `platform`, `infrastructure`, `investor` and the like.
    pub kind: String,
    /// `listed`, `private`, `state` or `acquired`, as far as the article says; else `unstated`.
    pub listed: String,
    /// What of this the article does not say and the package adds, in words; empty where that is nothing.
    pub added: Bilingual,
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
