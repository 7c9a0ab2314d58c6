//! The cause finder: which single slip in one figure would explain a disagreement.
//!
//! It tries edits, one at a time and one figure at a time, and reports those that make the intervals meet: that is what would
//! explain it, never what happened. Invariant: an edit changes one cell everywhere it is used.

use super::cells_over::CellsOver;
use super::formula::{Comparison, Function};
use super::number::ten_to;
use super::verdict::{judge_one, stated};
use super::{
    Address, Amount, Cells, Claim, EvaluationError, Formula, Limit, Outcome, Value, Verdict, evaluate, number,
};
use crate::data::{Per, Unit};

/// What may have gone wrong with a figure.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slip {
    /// It is ten to this power of itself: a decimal point, or thousand, 万, million, 亿, billion.
    Power(i32),
    /// The same digits in the currency with this code.
    Currency(&'static str),
    /// The same digits over the time with this code.
    Flow(&'static str),
    /// It stands in the row with this id, next to its own.
    Neighbour(String),
    /// It is counted twice.
    Twice,
    /// It is left out.
    LeftOut,
}

/// A slip in one cell.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// The cell.
    pub cell: Address,
    /// What would be other in it.
    pub slip: Slip,
}

/// The powers of ten by which scale words differ, and one for a decimal point: thousand, 万, million, 亿, billion.
const POWERS: [i32; 6] = [1, 3, 4, 6, 8, 9];
const MONEY: [Unit; 3] = [Unit::Usd, Unit::Cny, Unit::Hkd];
const FLOWS: [Per; 4] = [Per::Day, Per::Week, Per::Month, Per::Year];

/// Cells with one edit.
struct Edited<'a> {
    cells: &'a dyn Cells,
    edit: &'a Edit,
}

impl CellsOver for Edited<'_> {
    fn beneath(&self) -> &dyn Cells {
        self.cells
    }

    fn value(&self, address: &Address) -> Result<Value, EvaluationError> {
        let Edit { cell, slip } = self.edit;
        if address.cell() != cell.cell() {
            return self.cells.value(address);
        }
        if let Slip::Neighbour(row) = slip {
            return self.cells.value(&Address { row: row.clone(), ..address.clone() });
        }
        let Value::Amount(amount) = self.cells.value(address)? else { return self.cells.value(address) };
        Ok(Value::Amount(changed(&amount, slip)))
    }
}

fn changed(amount: &Amount, slip: &Slip) -> Amount {
    let scaled = |factor| Amount {
        point: &amount.point * &factor,
        bounds: amount.bounds.scaled(&factor),
        ..amount.clone()
    };
    match slip {
        Slip::Power(power) => scaled(ten_to(*power)),
        Slip::Currency(code) => {
            Amount { unit: Unit::maybe_from_code(code).unwrap_or(amount.unit), ..amount.clone() }
        }
        Slip::Flow(code) => Amount { per: Per::maybe_from_code(code).or(amount.per), ..amount.clone() },
        Slip::Twice => scaled(number(2)),
        Slip::LeftOut => scaled(number(0)),
        Slip::Neighbour(_) => amount.clone(),
    }
}

/// The edits that would make a claim agree, which as it stands does not: in a reading where none is met, in every one where some
/// are.
pub(super) fn causes(claim: &Claim, verdict: Verdict, cells: &dyn Cells) -> Vec<Edit> {
    if !matches!(verdict, Verdict::Disagrees | Verdict::Tension) {
        return Vec::new();
    }
    // Half of all edits would satisfy a bound or an order; that they do explains nothing.
    let compares = claim.readings.iter().any(|(_, formula)| match formula {
        Formula::Compared(comparison, _) => *comparison != Comparison::Same,
        Formula::Call(function, _) => *function == Function::Rank,
        _ => false,
    });
    let Ok(said) = stated(claim, cells) else { return Vec::new() };
    let one_sided = said.bounds.lo == Limit::Unbounded || said.bounds.hi == Limit::Unbounded;
    if compares || one_sided {
        return Vec::new();
    }
    let mut found = Vec::new();
    for edit in candidates(claim, cells) {
        let edited = Edited { cells, edit: &edit };
        if !found.contains(&edit) && meets(claim, verdict, &edited) {
            found.push(edit);
        }
    }
    found
}

fn meets(claim: &Claim, verdict: Verdict, cells: &dyn Cells) -> bool {
    let Ok(said) = stated(claim, cells) else { return false };
    let met = |(_, formula): &(String, Formula)| match evaluate(formula, cells) {
        Ok(Value::Amount(result)) => {
            matches!(judge_one(&said, &result), Ok((_, outcome)) if outcome <= Outcome::Rounds)
        }
        _ => false,
    };
    match verdict {
        Verdict::Tension => claim.readings.iter().all(met),
        _ => claim.readings.iter().any(met),
    }
}

/// Every edit of every figure that a claim looks at.
fn candidates(claim: &Claim, cells: &dyn Cells) -> Vec<Edit> {
    let mut edits = Vec::new();
    let formulas = || claim.readings.iter().map(|(_, formula)| formula);
    for formula in formulas().chain(claim.stated.as_ref()) {
        for address in formula.addresses() {
            for cell in each_cell(address, cells) {
                edits.extend(slips(&cell, cells).into_iter().map(|slip| Edit { cell: cell.clone(), slip }));
            }
        }
    }
    for formula in formulas() {
        formula.visit(&mut |formula| {
            let Formula::Call(Function::Sum, arguments) = formula else { return };
            for argument in arguments {
                let Formula::Cell(address) = argument else { continue };
                for cell in each_cell(address, cells) {
                    edits.extend([Slip::Twice, Slip::LeftOut].map(|slip| Edit { cell: cell.clone(), slip }));
                }
            }
        });
    }
    edits
}

/// A cell, or the cells of a column that have figures; without the part, since an edit is one of the cell.
fn each_cell(address: &Address, cells: &dyn Cells) -> Vec<Address> {
    let address = Address { part: String::new(), ..address.clone() };
    if !address.is_column() {
        return vec![address];
    }
    let rows = cells.rows(&address).unwrap_or_default();
    let all = rows.into_iter().map(|row| Address { row, ..address.clone() });
    all.filter(|cell| cells.has_figure(cell)).collect()
}

fn slips(cell: &Address, cells: &dyn Cells) -> Vec<Slip> {
    let mut slips = Vec::new();
    if let Ok(Value::Amount(amount)) = cells.value(cell) {
        // What is counted one by one, a place or a share has no scale word to slip.
        if !matches!(amount.unit, Unit::Rank | Unit::Percent) && !amount.unit.is_duration() {
            slips.extend(POWERS.iter().flat_map(|power| [Slip::Power(*power), Slip::Power(-power)]));
        }
        if amount.unit.is_currency() {
            let others = MONEY.iter().filter(|unit| **unit != amount.unit);
            slips.extend(others.map(|unit| Slip::Currency(unit.code())));
        }
        if amount.per.is_some() {
            let others = FLOWS.iter().filter(|per| Some(**per) != amount.per);
            slips.extend(others.map(|per| Slip::Flow(per.code())));
        }
    }
    let column = Address { row: "*".to_owned(), ..cell.clone() };
    let rows = cells.rows(&column).unwrap_or_default();
    if let Some(at) = rows.iter().position(|row| *row == cell.row) {
        let beside = [at.checked_sub(1).and_then(|at| rows.get(at)), rows.get(at + 1)];
        slips.extend(beside.into_iter().flatten().map(|row| Slip::Neighbour(row.clone())));
    }
    slips
}
