//! Which figures of a company matter most: one rule over the data, the same for every company.
//!
//! Measures are the package's definitions, in the order of their table; those that may be set beside one another are of one family.
//! Each family gives one figure, the families coming in the order of their first measure, until there are [`MOST`]. Where that gives
//! less than [`LEAST`], further measures of the same families follow. Of the figures of a measure that one stands for it which speaks
//! of the latest time; then the one that most claims take; then the one with the better evidence; then the one whose column tells most of
//! the past; then the first of the package.
//! Left out are times and multiples, which say something beside another figure only, what is the article's own framing, and what
//! nothing is known of. A cell stands once. Knows no page.

use std::cmp::Reverse;

use crate::claims::Ledger;
use crate::data::{Dataset, Definition, Grade, Quantity};
use crate::markup::company::statements::{Statement, days};

/// How many figures stand at the head of a page at most.
pub const MOST: usize = 4;
/// How many there are at least where the company has as many measures.
pub const LEAST: usize = 3;

/// What is counted in these says something beside another figure only.
const BESIDE: [&str; 2] = ["time", "multiple"];

/// A figure that matters.
#[derive(Clone, Debug)]
pub struct KeyFigure<'a> {
    /// The cell that it is in.
    pub statement: Statement<'a>,
    /// Which of the cell's figures it is.
    pub quantity: &'a Quantity,
    /// What it measures.
    pub definition: &'a Definition,
    /// The same over time, in its order: the dated cells of its column that can be set beside it. Empty where they are of one time.
    pub history: Vec<DatedFigure<'a>>,
}

/// What a measure was at a time.
#[derive(Clone, Copy, Debug)]
pub struct DatedFigure<'a> {
    /// The period as the package writes it.
    pub as_of: &'a str,
    /// A day in it, as days since 1970: several figures of one period share it in the package's order.
    pub day: f64,
    /// The figure.
    pub quantity: &'a Quantity,
    /// Its evidence.
    pub grade: Grade,
}

struct Candidate<'a> {
    measure: usize,
    family: usize,
    figure: KeyFigure<'a>,
    rank: (Reverse<i32>, Reverse<usize>, Grade, Reverse<usize>, usize),
}

/// The figures that matter, in the order of measures. `own` are the company's own statements.
pub fn matter<'a>(dataset: &'a Dataset, ledger: &Ledger, own: &[Statement<'a>]) -> Vec<KeyFigure<'a>> {
    let families = families(dataset.definitions());
    let mut candidates: Vec<Candidate> = Vec::new();
    for (at, statement) in own.iter().enumerate() {
        for (measure, quantity) in measured(dataset, statement) {
            let (Some(definition), Some(&family)) =
                (dataset.definitions().get(measure), families.get(measure))
            else {
                continue;
            };
            let grade = statement.cell.evidence.grade;
            let framing = matches!(grade, Grade::Editorial | Grade::Ungraded);
            if framing || BESIDE.contains(&definition.quantity.as_str()) {
                continue;
            }
            let claims = ledger.taking(&statement.address()).len();
            let mut figure = KeyFigure { statement: *statement, quantity, definition, history: Vec::new() };
            figure.history = history(dataset, own, &figure);
            let past = Reverse(figure.history.len());
            let rank = (Reverse(statement.days().1), Reverse(claims), grade, past, at);
            candidates.push(Candidate { measure, family, figure, rank });
        }
    }
    candidates.sort_by_key(|candidate| (candidate.family, candidate.rank));
    let mut chosen: Vec<Candidate> = Vec::new();
    let mut left: Vec<Candidate> = Vec::new();
    for candidate in candidates {
        let is_new = chosen.iter().all(|one| one.family != candidate.family);
        if is_new && chosen.len() < MOST && !stands(&chosen, &candidate) {
            chosen.push(candidate);
        } else {
            left.push(candidate);
        }
    }
    left.sort_by_key(|candidate| (candidate.measure, candidate.rank));
    for candidate in left {
        let is_new = chosen.iter().all(|one| one.measure != candidate.measure);
        if chosen.len() < LEAST && is_new && !stands(&chosen, &candidate) {
            chosen.push(candidate);
        }
    }
    chosen.sort_by_key(|candidate| candidate.measure);
    chosen.into_iter().map(|candidate| candidate.figure).collect()
}

/// Whether the cell of a candidate stands already.
fn stands(chosen: &[Candidate], candidate: &Candidate) -> bool {
    let address = candidate.figure.statement.address();
    chosen.iter().any(|one| one.figure.statement.address() == address)
}

/// The figures of a cell with the places of their definitions; of two amounts of one measure the one that is printed first.
fn measured<'a>(dataset: &'a Dataset, statement: &Statement<'a>) -> Vec<(usize, &'a Quantity)> {
    let mut found: Vec<(usize, &Quantity)> = Vec::new();
    for (id, quantity) in statement.cell.definitions.iter().zip(statement.cell.reading.figures()) {
        let place = dataset.definitions().iter().position(|definition| definition.id == *id);
        if let Some(place) = place.filter(|place| found.iter().all(|(known, _)| known != place)) {
            found.push((place, quantity));
        }
    }
    found
}

/// The family of each definition: the place of the first of all that are joined to it by what may be set beside what.
fn families(definitions: &[Definition]) -> Vec<usize> {
    let mut of: Vec<usize> = (0..definitions.len()).collect();
    for (at, one) in definitions.iter().enumerate() {
        for (other_at, other) in definitions.iter().enumerate() {
            let (Some(&a), Some(&b)) = (of.get(at), of.get(other_at)) else { continue };
            if a != b && one.goes_with(&other.id) {
                let (first, second) = (a.min(b), a.max(b));
                of.iter_mut().filter(|family| **family == second).for_each(|family| *family = first);
            }
        }
    }
    of
}

/// What the column of a figure says over time.
fn history<'a>(dataset: &'a Dataset, own: &[Statement<'a>], figure: &KeyFigure<'a>) -> Vec<DatedFigure<'a>> {
    let KeyFigure { statement, quantity, definition, .. } = figure;
    let mut past: Vec<DatedFigure> = Vec::new();
    let column = own.iter().filter(|one| {
        one.table.id == statement.table.id && one.column.id == statement.column.id && one.days().0 > i32::MIN
    });
    for one in column {
        let evidence = &one.cell.evidence;
        let fitting = measured(dataset, one).into_iter().find(|(place, other)| {
            let goes = dataset.definitions().get(*place).is_some_and(|other| definition.goes_with(&other.id));
            goes && other.unit == quantity.unit && other.per == quantity.per
        });
        if let Some((_, quantity)) = fitting {
            past.push(DatedFigure { as_of: &evidence.as_of, day: 0.0, quantity, grade: evidence.grade });
        }
    }
    past.sort_by_key(|one| days(one.as_of));
    if past.first().map(|one| one.as_of) == past.last().map(|one| one.as_of) {
        return Vec::new();
    }
    for same in past.chunk_by_mut(|one, other| one.as_of == other.as_of) {
        let share = 1.0 / same.len() as f64;
        for (at, one) in same.iter_mut().enumerate() {
            let (from, to) = days(one.as_of);
            one.day = f64::from(from) + f64::from(to + 1 - from) * share * (at as f64 + 0.5);
        }
    }
    past
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Bilingual;

    #[test]
    fn what_may_be_set_beside_one_another_is_of_one_family() {
        let definition = |id: &str, comparable: &[&str]| Definition {
            id: id.to_owned(),
            name: Bilingual::new(id, id),
            quantity: "money".to_owned(),
            basis: String::new(),
            comparable: comparable.iter().map(|&id| id.to_owned()).collect(),
            meaning: Bilingual::new("", ""),
        };
        let all = [
            definition("round", &["year"]),
            definition("loss", &[]),
            definition("year", &["round"]),
            definition("all", &["year"]),
        ];
        assert_eq!(families(&all), [0, 1, 0, 0]);
    }
}
