//! Whose a cell is: which companies it speaks of, and whether it is theirs or only names them.
//!
//! Knows tables and references, no page. Invariant: a cell that is tied to a company stands in a row that refers to it, in
//! a column named after it, or in a table about it as a whole.

use crate::data::{Column, Dataset, Reading, Reads, Row, Table, TableKind};

/// How a cell is tied to a company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// It is a figure or a statement of the company itself.
    Own,
    /// It is of something else that the company had a part in: an investor's round, a rival's model.
    Named,
}

/// Tables that are about one company as a whole, without a column that says so.
const ABOUT: [(&str, &str); 6] = [
    ("kimi-funding", "moonshot-ai"),
    ("kimi-revenue-mix", "moonshot-ai"),
    ("deepseek-metrics", "deepseek"),
    ("infinigence-metrics", "infinigence"),
    ("alibaba-restructure", "alibaba"),
    ("cursor-architecture", "cursor"),
];

/// Tables in which somebody speaks about companies: what stands there is theirs to answer for, not the companies'.
const SPOKEN: [&str; 2] = ["social-posts", "scenarios"];

/// References that say whose row it is; all others name those who had a part in it.
const PRIMARY: [&str; 4] = ["company_id", "company_ids", "model_id", "model_ids"];

/// The company that a table is about as a whole, if it is about one.
pub fn maybe_about(table: &str) -> Option<&'static str> {
    ABOUT.iter().find(|(known, _)| *known == table).map(|(_, company)| *company)
}

/// How the cell of a row at a column is tied to a company, if it is.
pub fn maybe_tie(dataset: &Dataset, table: &Table, row: &Row, column: &Column, company: &str) -> Option<Tie> {
    if table.kind == TableKind::Entity {
        return None;
    }
    let refs: Vec<(&Column, Vec<&str>)> = references(dataset, table, row);
    let named = |id: &str| refs.iter().any(|(_, ids)| ids.contains(&id));
    if let Some(owner) = dataset.companies().iter().find(|own| is_named_after(&column.id, &own.id, &named)) {
        return (owner.id == company).then_some(own(&table.id));
    }
    if maybe_about(&table.id) == Some(company) {
        return Some(Tie::Own);
    }
    // A reference with figures of its own, such as a peer with its valuation, has those columns and no others.
    let closed: Vec<&str> =
        refs.iter()
            .map(|(reference, _)| base(&reference.id))
            .filter(|base| {
                table.columns.iter().any(|column| {
                    column.reads == Reads::Figure && column.id.starts_with(&[*base, "_"].concat())
                })
            })
            .collect();
    let owner = closed.iter().find(|base| column.id.starts_with(**base));
    let holding = refs.iter().filter(|(reference, ids)| {
        let base = base(&reference.id);
        ids.contains(&company) && owner.map_or(!closed.contains(&base), |owner| *owner == base)
    });
    let is_primary = |reference: &Column| {
        owner.is_some() || (PRIMARY.contains(&reference.id.as_str()) && maybe_about(&table.id).is_none())
    };
    let mut tie = None;
    for (reference, _) in holding {
        let found = if is_primary(reference) { own(&table.id) } else { Tie::Named };
        tie = if found == Tie::Own { Some(found) } else { tie.or(Some(found)) };
    }
    tie
}

/// What is a company's own in most tables is only said of it in others.
fn own(table: &str) -> Tie {
    if SPOKEN.contains(&table) { Tie::Named } else { Tie::Own }
}

/// `peer` of `peer_id`.
fn base(reference: &str) -> &str {
    reference.rsplit_once('_').map_or(reference, |(base, _)| base)
}

/// Every reference of a row to companies, directly or through their models.
fn references<'a>(dataset: &'a Dataset, table: &'a Table, row: &'a Row) -> Vec<(&'a Column, Vec<&'a str>)> {
    let mut found = Vec::new();
    for (column, cell) in table.columns.iter().zip(&row.cells) {
        let (Reads::Ref(to), Reading::Refs(ids)) = (&column.reads, &cell.reading) else { continue };
        let ids: Vec<&str> = match to.as_str() {
            "companies" => ids.iter().map(String::as_str).collect(),
            "models" => ids.iter().filter_map(|id| dataset.model(id)).map(|m| m.company.as_str()).collect(),
            _ => continue,
        };
        found.push((column, ids));
    }
    found
}

/// Whether a column has a company's id for its name, or begins with the first word of one that the row refers to:
/// `zhipu_ai`, `zhipu_gain`.
fn is_named_after(column: &str, company: &str, named: &dyn Fn(&str) -> bool) -> bool {
    let first = company.split('-').next().unwrap_or_default();
    column == company.replace('-', "_")
        || (named(company) && column.split_once('_').is_some_and(|(word, _)| word == first))
}
