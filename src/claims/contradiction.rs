//! Contradictions: the same thing stated twice and differently.
//!
//! Two cells speak of the same thing where they share the company, the measure (by a word of their definition, heading or row), the unit
//! and a time; or where both give the day of the same thing in rows of one id. Amounts in two currencies are compared at the
//! package's rate. Claims of the kind `equality` add what is the same thing by other means. Invariant: cells that could stand
//! for one value never contradict.

use super::evaluate::{Cells, evaluate};
use super::{Address, Amount, Formula, Value, figures_of};
use crate::data::{
    Bare, Cell, Dataset, Period, Precision, QuantityRole, Reading, Reads, Row, Table, TableKind, Unit,
};

/// Measures of companies: a code each, and the words that name it.
pub const MEASURES: [(&str, &[&str]); 12] = [
    ("market-value", &["market cap", "market value"]),
    ("valuation", &["valuation", "post-money", "'s value"]),
    ("revenue", &["revenue"]),
    ("gain", &["gain", "rise since", "from ipo"]),
    ("daily-tokens", &["tokens a day", "daily tokens", "token volume"]),
    ("round", &["round", "raised"]),
    ("total-funding", &["total funding"]),
    ("parameters", &["parameters"]),
    ("users", &["monthly active users"]),
    ("training-cost", &["training cost", "training run"]),
    ("dramas", &["dramas"]),
    ("return", &["return"]),
];

/// Two statements of one thing that cannot both hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// One place.
    pub left: Address,
    /// The other.
    pub right: Address,
    /// Whether they are in different currencies, so that a rate may be the reason.
    pub by_rate: bool,
}

/// A cell with what it is of.
pub(super) struct Stated<'a> {
    pub address: Address,
    pub company: &'a str,
    pub measure: usize,
    period: Option<Period>,
    amount: Amount,
}

/// Every pair of cells that state one thing differently.
pub fn contradictions(dataset: &Dataset) -> Vec<Contradiction> {
    let stated = stated(dataset);
    let mut found = Vec::new();
    for (at, left) in stated.iter().enumerate() {
        for right in &stated[at + 1..] {
            if left.company != right.company || left.measure != right.measure || !same_time(left, right) {
                continue;
            }
            if let Some(by_rate) = maybe_differ(left, right, dataset) {
                let (left, right) = (left.address.clone(), right.address.clone());
                found.push(Contradiction { left, right, by_rate });
            }
        }
    }
    found.extend(days(dataset));
    found
}

/// Whether two cells may be of one time. Two rows of one column are two things, and what is undated may be of any time.
fn same_time(left: &Stated, right: &Stated) -> bool {
    if left.address.table == right.address.table {
        return false;
    }
    match (&left.period, &right.period) {
        (Some(a), Some(b)) => a.start <= b.end && b.start <= a.end,
        _ => false,
    }
}

/// Whether two amounts of one thing differ, and if so whether by a rate; none where they can be one value.
fn maybe_differ(left: &Stated, right: &Stated, dataset: &Dataset) -> Option<bool> {
    let (a, b) = (&left.amount, &right.amount);
    if a.unit == b.unit && a.per == b.per {
        return (!a.bounds.overlaps(&b.bounds)).then_some(false);
    }
    if !(a.unit.is_currency() && b.unit.is_currency()) {
        return None;
    }
    let to = Formula::Name(b.unit.code().to_uppercase());
    let call = Formula::Call(super::Function::Convert, vec![Formula::Printed(a.clone()), to]);
    match evaluate(&call, dataset) {
        Ok(Value::Amount(converted)) => (!converted.bounds.overlaps(&b.bounds)).then_some(true),
        _ => None,
    }
}

/// Every figure of a known measure of a company.
pub(super) fn stated(dataset: &Dataset) -> Vec<Stated<'_>> {
    let mut found = Vec::new();
    for table in dataset.tables().iter().filter(|table| table.kind != TableKind::Entity) {
        for row in &table.rows {
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                if column.reads != Reads::Figure {
                    continue;
                }
                let Some(company) = company(dataset, table, row, &column.id) else { continue };
                let bare = column.unit.as_deref().and_then(Bare::maybe_from_code).unwrap_or_default();
                let label = [words_of(table, row).as_str(), " ", &column.title.en.to_lowercase()].concat();
                for (at, (amount, role)) in figures_of(cell, bare).into_iter().enumerate() {
                    // A part of a whole is another thing than the whole.
                    if role == Some(QuantityRole::Active) {
                        continue;
                    }
                    let definition = cell.definitions.get(at).and_then(|id| dataset.definition(id));
                    let defined = definition.map(|own| own.name.en.to_lowercase()).unwrap_or_default();
                    let role = role.map(|role| role.code().replace('-', " ")).unwrap_or_default();
                    let Some(measure) = measure(&defined, &label, &role).filter(|at| fits(*at, amount.unit))
                    else {
                        continue;
                    };
                    found.push(Stated {
                        address: Address {
                            table: table.id.clone(),
                            row: row.id.clone(),
                            column: column.id.clone(),
                            part: if at > 0 { (at + 1).to_string() } else { String::new() },
                        },
                        company,
                        measure,
                        period: Period::maybe_from_code(&cell.evidence.as_of),
                        amount,
                    });
                }
            }
        }
    }
    found
}

/// What a row says of itself in words: its measure, its metric, its claim.
fn words_of(table: &Table, row: &Row) -> String {
    let named = ["measure", "metric", "claim"];
    let columns = table.columns.iter().zip(&row.cells);
    let told: Vec<String> = columns
        .filter(|(column, _)| named.contains(&column.id.as_str()))
        .map(|(_, cell): (_, &Cell)| cell.text.en.to_lowercase())
        .collect();
    told.join(" ")
}

/// The measure of a figure: by its definition or its part, where these name one, else by the words around it.
fn measure(defined: &str, label: &str, role: &str) -> Option<usize> {
    let by = |text: &str| MEASURES.iter().position(|(_, words)| words.iter().any(|word| text.contains(word)));
    by(defined).or_else(|| by(role)).or_else(|| by(label))
}

/// Whether a figure in a unit can be of a measure: "valuation" in a heading may also be that of its growth.
fn fits(measure: usize, unit: Unit) -> bool {
    let is_relative = matches!(unit, Unit::Percent | Unit::Multiple);
    match MEASURES.get(measure).map(|(code, _)| *code) {
        Some("gain" | "return") => is_relative,
        Some("daily-tokens" | "parameters" | "users" | "dramas") => !is_relative && !unit.is_currency(),
        _ => unit.is_currency(),
    }
}

/// The one company that a figure is of: that of its column, or the first that its row names.
fn company<'a>(dataset: &'a Dataset, table: &'a Table, row: &'a Row, column: &str) -> Option<&'a str> {
    let own = column.replace('_', "-");
    if let Some(company) = dataset.company(&own) {
        return Some(&company.id);
    }
    // A column of another's figures has that other's id beside it: `peer_valuation`, `peer_id`.
    let prefix = column.split('_').next().unwrap_or_default();
    let beside = [prefix, "_id"].concat();
    let refs = |wanted: &str| {
        let at = table.maybe_column(wanted)?;
        row.cells.get(at)?.reading.refs().first().map(String::as_str)
    };
    let is_of_companies = |id: &str| dataset.company(id).is_some();
    refs(&beside)
        .or_else(|| refs("company_id"))
        .or_else(|| refs("company_ids"))
        .or_else(|| refs("model_id").and_then(|id| dataset.model(id)).map(|model| model.company.as_str()))
        .filter(|id| is_of_companies(id))
}

/// Days that differ for rows of one id: the same thing dated twice.
fn days(dataset: &Dataset) -> Vec<Contradiction> {
    let mut all: Vec<(Address, Period)> = Vec::new();
    for table in dataset.tables() {
        for row in &table.rows {
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                if let Reading::Date(period) = &cell.reading
                    && period.precision == Precision::Day
                {
                    let (table, row, column) = (table.id.clone(), row.id.clone(), column.id.clone());
                    all.push((Address { table, row, column, part: String::new() }, *period));
                }
            }
        }
    }
    let mut found = Vec::new();
    for (at, (left, day)) in all.iter().enumerate() {
        for (right, other) in &all[at + 1..] {
            if left.row == right.row && left.table != right.table && day.start != other.start {
                found.push(Contradiction { left: left.clone(), right: right.clone(), by_rate: false });
            }
        }
    }
    found
}

impl Contradiction {
    /// Whether money is what they state.
    pub fn is_of_money(&self, dataset: &Dataset) -> bool {
        let unit = |address: &Address| match dataset.value(address) {
            Ok(Value::Amount(amount)) => Some(amount.unit),
            _ => None,
        };
        [&self.left, &self.right].iter().all(|address| unit(address).is_some_and(Unit::is_currency))
    }
}
