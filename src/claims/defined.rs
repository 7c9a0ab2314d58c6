//! What formulas measure, by the definitions of their cells: whether a claim compares like with like.
//!
//! Knows cells through [`Cells`] only, and no unit. Invariant: total; what has no definition differs from nothing, and a quotient
//! has none.

use super::evaluate::Cells;
use super::formula::Function;
use super::{Address, Claim, Formula};

/// The id of what a formula measures, if that is known, or the ids that are mixed in it.
type Measured = Result<Option<String>, Vec<String>>;

/// The definitions that are mixed in a claim: by every reading of it, or by none.
pub(super) fn mixed(claim: &Claim, cells: &dyn Cells) -> Vec<String> {
    let said = claim.stated.as_ref().map_or(Ok(None), |formula| measured(formula, cells));
    let mut all = Vec::new();
    for (_, reading) in &claim.readings {
        let found = measured(reading, cells).and_then(|own| joined([said.clone()?, own], cells));
        // A reading that compares like with like is there to be judged.
        let Err(ids) = found else { return Vec::new() };
        all.extend(ids);
    }
    let mut seen: Vec<String> = Vec::new();
    all.retain(|id| {
        let is_new = !seen.contains(id);
        seen.push(id.clone());
        is_new
    });
    all
}

/// What both measure: the one of which it is known, and the first where they go together.
fn joined([one, other]: [Option<String>; 2], cells: &dyn Cells) -> Measured {
    match (one, other) {
        (Some(one), Some(other)) if !cells.goes_with(&one, &other) => Err(vec![one, other]),
        (one, other) => Ok(one.or(other)),
    }
}

fn measured(formula: &Formula, cells: &dyn Cells) -> Measured {
    match formula {
        Formula::Exact(_) | Formula::Printed(_) | Formula::Name(_) => Ok(None),
        Formula::Cell(address) => column(address, cells),
        Formula::Arithmetic('+' | '-', both) => together(both.as_slice(), cells),
        Formula::Arithmetic(_, both) => apart(both.as_slice(), cells),
        Formula::Compared(_, both) => together(both.as_slice(), cells).map(|_| None),
        Formula::Call(function, arguments) => called(*function, arguments, cells),
    }
}

fn called(function: Function, arguments: &[Formula], cells: &dyn Cells) -> Measured {
    let first = arguments.get(..1).unwrap_or_default();
    match function {
        Function::Sum | Function::Min | Function::Max => together(arguments, cells),
        Function::Rank | Function::Growth => together(arguments, cells).map(|_| None),
        Function::Convert | Function::Per | Function::In | Function::Value | Function::Floor => {
            together(first, cells)
        }
        Function::Multiple | Function::Percent | Function::Not => apart(first, cells),
        Function::Share | Function::All => apart(arguments, cells),
        Function::Count => {
            let (last, before) = match arguments.split_last() {
                Some((Formula::Compared(_, both), before)) => (both.as_slice(), before),
                _ => (arguments, first),
            };
            joined([together(before, cells)?, together(last, cells)?], cells).map(|_| None)
        }
        // Times, rows, names and homes measure nothing that could be mixed.
        Function::Rows | Function::Refs | Function::Home => Ok(None),
        Function::Between | Function::Start | Function::End => Ok(None),
    }
}

/// What formulas measure that must go together.
fn together(formulas: &[Formula], cells: &dyn Cells) -> Measured {
    let mut all = None;
    for formula in formulas {
        all = joined([all, measured(formula, cells)?], cells)?;
    }
    Ok(all)
}

/// Nothing, of formulas that need not go together, but for what is mixed within one of them.
fn apart(formulas: &[Formula], cells: &dyn Cells) -> Measured {
    formulas.iter().try_for_each(|formula| measured(formula, cells).map(|_| ())).map(|()| None)
}

fn column(address: &Address, cells: &dyn Cells) -> Measured {
    if !address.is_column() {
        return Ok(cells.definition(address));
    }
    let mut all = None;
    for row in cells.rows(address).unwrap_or_default() {
        let cell = Address { row, ..address.clone() };
        if cells.has_figure(&cell) {
            all = joined([all, cells.definition(&cell)], cells)?;
        }
    }
    Ok(all)
}
