//! Evaluation: a formula over cells, exactly and with every value that the cells may stand for.
//!
//! Knows cells through [`Cells`] only. Invariant: for any values inside the cells' bounds the formula's result lies in its
//! bounds; units that do not go together are never computed with.

use super::arithmetic::{
    added, compared, days_of_flow, divided, greatest, least, maybe_in, negated, times, unit_code,
};
use super::evaluation_error::EvaluationError;
use super::formula::{Comparison, Function};
use super::number::fraction;
use super::{Address, Amount, Bounds, Formula, Number, Value, number, value_of_bound};
use crate::data::{Date, Per, Period, Unit};
use num_traits::Zero;

/// What formulas look at.
pub trait Cells {
    /// What a cell stands for.
    ///
    /// # Errors
    /// Names the cell, where it gives no figure.
    fn value(&self, address: &Address) -> Result<Value, EvaluationError>;
    /// The rows that have something in a column.
    ///
    /// # Errors
    /// Names the column, where it is not there.
    fn rows(&self, address: &Address) -> Result<Vec<String>, EvaluationError>;
    /// The ids that a cell names.
    ///
    /// # Errors
    /// Names the cell, where it names none.
    fn refs(&self, address: &Address) -> Result<Vec<String>, EvaluationError>;
    /// The home of a company.
    fn home(&self, company: &str) -> Option<String>;
    /// Whether a cell gives a figure or a date.
    fn has_figure(&self, address: &Address) -> bool;
    /// The cell whose two amounts give the package's rate for a currency.
    fn pair(&self, money: Unit) -> Option<Address>;
    /// The id of the definition of a cell's figure, if it has one.
    fn definition(&self, address: &Address) -> Option<String>;
    /// Whether figures of these two definitions may be compared.
    fn goes_with(&self, one: &str, other: &str) -> bool;
}

/// What a formula stands for.
///
/// # Errors
/// Says which cell gives nothing or which units do not go together.
pub fn evaluate(formula: &Formula, cells: &dyn Cells) -> Result<Value, EvaluationError> {
    Ok(match formula {
        Formula::Exact(amount) | Formula::Printed(amount) => Value::Amount(amount.clone()),
        Formula::Cell(address) if address.is_column() => return Err(EvaluationError::Kind(address.cell())),
        Formula::Cell(address) => cells.value(address)?,
        Formula::Name(name) if name == "true" => Value::Amount(Amount::exact(number(1), Unit::Count)),
        Formula::Name(name) => return Err(EvaluationError::Kind(name.clone())),
        Formula::Arithmetic(sign, both) => {
            let [a, b] = [amount(&both[0], cells)?, amount(&both[1], cells)?];
            Value::Amount(match sign {
                '+' => added(&a, &b)?,
                '-' => added(&a, &negated(&b))?,
                '*' => times(&a, &b)?,
                _ => divided(&a, &b)?,
            })
        }
        Formula::Compared(comparison, both) => {
            let [a, b] = [amount(&both[0], cells)?, amount(&both[1], cells)?];
            Value::Amount(compared(*comparison, &a, &b)?)
        }
        Formula::Call(function, arguments) => call(*function, arguments, cells)?,
    })
}

/// A formula that stands for an amount.
pub(super) fn amount(formula: &Formula, cells: &dyn Cells) -> Result<Amount, EvaluationError> {
    match evaluate(formula, cells)? {
        Value::Amount(amount) => Ok(amount),
        Value::Time(period) => Err(EvaluationError::Kind(period.code())),
    }
}

fn time(formula: &Formula, cells: &dyn Cells) -> Result<Period, EvaluationError> {
    match evaluate(formula, cells)? {
        Value::Time(period) => Ok(period),
        Value::Amount(amount) => Err(EvaluationError::Kind(unit_code(amount.unit, amount.per))),
    }
}

/// The arguments of a function, a column standing for those of its rows that give a figure.
fn expanded(arguments: &[Formula], cells: &dyn Cells) -> Result<Vec<Formula>, EvaluationError> {
    let mut found = Vec::new();
    for argument in arguments {
        match argument {
            Formula::Cell(address) if address.is_column() => {
                let rows = cells.rows(address)?.into_iter().map(|row| Address { row, ..address.clone() });
                found.extend(rows.filter(|cell| cells.has_figure(cell)).map(Formula::Cell));
            }
            other => found.push(other.clone()),
        }
    }
    Ok(found)
}

/// What the arguments of a function stand for, a column for the figures of its rows.
fn each(arguments: &[Formula], cells: &dyn Cells) -> Result<Vec<Amount>, EvaluationError> {
    expanded(arguments, cells)?.iter().map(|formula| amount(formula, cells)).collect()
}

/// How many rows columns have; a cell that is there is one.
fn rows(arguments: &[Formula], cells: &dyn Cells) -> Result<usize, EvaluationError> {
    let mut all = 0;
    for argument in arguments {
        let address = column(argument)?;
        let whole = Address { row: "*".to_owned(), ..address.clone() };
        let rows = cells.rows(&whole)?;
        all += if address.is_column() { rows.len() } else { usize::from(rows.contains(&address.row)) };
    }
    Ok(all)
}

fn fold(
    amounts: &[Amount],
    join: impl Fn(&Amount, &Amount) -> Result<Amount, EvaluationError>,
) -> Result<Value, EvaluationError> {
    let (first, rest) = amounts.split_first().ok_or_else(|| EvaluationError::Kind("nothing".to_owned()))?;
    rest.iter().try_fold(first.clone(), |all, next| join(&all, next)).map(Value::Amount)
}

fn name(formula: &Formula) -> Result<&str, EvaluationError> {
    match formula {
        Formula::Name(name) => Ok(name),
        _ => Err(EvaluationError::Kind("what is no name".to_owned())),
    }
}

fn column(formula: &Formula) -> Result<&Address, EvaluationError> {
    match formula {
        Formula::Cell(address) => Ok(address),
        _ => Err(EvaluationError::Kind("what is no column".to_owned())),
    }
}

fn counted(number_of: usize) -> Value {
    Value::Amount(Amount::exact(number(i64::try_from(number_of).unwrap_or(i64::MAX)), Unit::Count))
}

fn scaled(amount: &Amount, factor: &Number, unit: Unit) -> Value {
    let (point, bounds) = (&amount.point * factor, amount.bounds.scaled(factor));
    Value::Amount(Amount { point, bounds, unit, per: amount.per })
}

fn call(function: Function, arguments: &[Formula], cells: &dyn Cells) -> Result<Value, EvaluationError> {
    let argument = |at: usize| arguments.get(at).ok_or_else(|| EvaluationError::Kind("nothing".to_owned()));
    let first = argument(0)?;
    match function {
        Function::Sum => fold(&each(arguments, cells)?, added),
        Function::Min | Function::All => fold(&each(arguments, cells)?, least),
        Function::Max => fold(&each(arguments, cells)?, greatest),
        Function::Count => count(arguments, cells),
        Function::Rows => rows(arguments, cells).map(counted),
        Function::Refs => Ok(counted(cells.refs(column(first)?)?.len())),
        Function::Home => {
            let (address, home) = (column(first)?, name(argument(1)?)?);
            let rows = if address.is_column() { cells.rows(address)? } else { vec![address.row.clone()] };
            let mut found = 0;
            for row in rows {
                let ids = cells.refs(&Address { row, ..address.clone() })?;
                found += ids.iter().filter(|id| cells.home(id).as_deref() == Some(home)).count();
            }
            Ok(counted(found))
        }
        Function::Rank => {
            let own = amount(first, cells)?;
            // Nothing is above itself, whatever it may stand for.
            let mut others = Vec::new();
            for argument in expanded(&arguments[1..], cells)? {
                if argument != *first {
                    others.push(amount(&argument, cells)?);
                }
            }
            let mut place = Amount::exact(number(1), Unit::Rank);
            for other in &others {
                let above = compared(Comparison::More, other, &own)?;
                place = added(&place, &Amount { unit: Unit::Rank, ..above })?;
            }
            Ok(Value::Amount(place))
        }
        Function::Share => {
            let ratio = divided(&amount(first, cells)?, &amount(argument(1)?, cells)?)?;
            Ok(scaled(&ratio, &number(100), Unit::Percent))
        }
        Function::Growth => {
            let ratio = divided(&amount(first, cells)?, &amount(argument(1)?, cells)?)?;
            let gain = added(&ratio, &Amount::exact(number(-1), Unit::Multiple))?;
            Ok(scaled(&gain, &number(100), Unit::Percent))
        }
        Function::Multiple => {
            let own = amount(first, cells)?;
            let factor = if own.unit == Unit::Percent { fraction(1, 100) } else { number(1) };
            Ok(scaled(&own, &factor, Unit::Multiple))
        }
        Function::Percent => {
            let own = amount(first, cells)?;
            let factor = if own.unit == Unit::Percent { number(1) } else { number(100) };
            Ok(scaled(&own, &factor, Unit::Percent))
        }
        Function::Convert => convert(&amount(first, cells)?, name(argument(1)?)?, arguments.get(2), cells),
        Function::Between => Ok(between(&time(first, cells)?, &time(argument(1)?, cells)?)),
        Function::Start => Ok(Value::Time(Period::day(time(first, cells)?.start))),
        Function::End => Ok(Value::Time(Period::day(time(first, cells)?.end))),
        Function::Per => {
            let (own, to) = (amount(first, cells)?, name(argument(1)?)?);
            let (Some(from), Some(to)) = (own.per, Per::maybe_from_code(to)) else {
                return Err(EvaluationError::Kind(to.to_owned()));
            };
            let factor = days_of_flow(to) / days_of_flow(from);
            let Value::Amount(scaled) = scaled(&own, &factor, own.unit) else { return counted_nothing() };
            Ok(Value::Amount(Amount { per: Some(to), ..scaled }))
        }
        Function::In => {
            let (own, to) = (amount(first, cells)?, name(argument(1)?)?);
            let unit = Unit::maybe_from_code(to).ok_or_else(|| EvaluationError::Kind(to.to_owned()))?;
            maybe_in(&own, unit)
                .map(Value::Amount)
                .ok_or_else(|| EvaluationError::Units(own.unit.code().to_owned(), to.to_owned()))
        }
        Function::Value => Ok(Value::Amount(value_of_bound(&amount(first, cells)?))),
        Function::Floor => {
            let own = amount(first, cells)?;
            let point = own.point.floor();
            Ok(Value::Amount(Amount { bounds: Bounds::exact(point.clone()), point, ..own }))
        }
        Function::Not => {
            let own = amount(first, cells)?;
            Ok(Value::Amount(added(&Amount::exact(number(1), Unit::Count), &negated(&own))?))
        }
    }
}

fn counted_nothing() -> Result<Value, EvaluationError> {
    Err(EvaluationError::Kind("nothing".to_owned()))
}

/// `count(a, b, c > x)`: the comparison of the last holds for all of them.
fn count(arguments: &[Formula], cells: &dyn Cells) -> Result<Value, EvaluationError> {
    let wrong = || EvaluationError::Kind("a count without a comparison".to_owned());
    let (last, before) = arguments.split_last().ok_or_else(wrong)?;
    let Formula::Compared(comparison, both) = last else { return Err(wrong()) };
    let mut amounts = each(before, cells)?;
    amounts.extend(each(std::slice::from_ref(&both[0]), cells)?);
    let limit = amount(&both[1], cells)?;
    let mut total = Amount::exact(number(0), Unit::Count);
    for own in &amounts {
        total = added(&total, &compared(*comparison, own, &limit)?)?;
    }
    Ok(Value::Amount(total))
}

/// Money in another currency: at the package's rate, or at that of a cell which prints both.
fn convert(
    own: &Amount,
    to: &str,
    pair: Option<&Formula>,
    cells: &dyn Cells,
) -> Result<Value, EvaluationError> {
    let unit = Unit::maybe_from_code(&to.to_lowercase()).filter(|unit| unit.is_currency());
    let unit = unit.ok_or_else(|| EvaluationError::Kind(to.to_owned()))?;
    if !own.unit.is_currency() {
        return Err(EvaluationError::Units(own.unit.code().to_owned(), to.to_owned()));
    }
    if own.unit == unit {
        return Ok(Value::Amount(own.clone()));
    }
    let foreign = if own.unit == Unit::Usd { unit } else { own.unit };
    let address = match pair {
        Some(formula) => column(formula)?.clone(),
        None => cells.pair(foreign).ok_or_else(|| {
            EvaluationError::Missing(["currency-rates/", foreign.code(), "/derives_from"].concat())
        })?,
    };
    let of = |unit: Unit| {
        let part = unit.code().to_owned();
        // A bound says of a rate what its number does.
        amount(&Formula::Cell(Address { part, ..address.clone() }), cells)
            .map(|amount| value_of_bound(&amount))
    };
    let (from, into) = (of(own.unit)?, of(unit)?);
    if from.point.is_zero() {
        return Err(EvaluationError::Missing(address.cell()));
    }
    let rate = Amount {
        point: &into.point / &from.point,
        bounds: into.bounds.divided_by(&from.bounds),
        unit: Unit::Multiple,
        per: None,
    };
    let converted = times(own, &rate)?;
    Ok(Value::Amount(Amount { unit, ..converted }))
}

/// The days from one time to another. Printed are those from start to start; all that may be lie between end to start and
/// start to end.
fn between(from: &Period, to: &Period) -> Value {
    let days = |from: Date, to: Date| number(i64::from(to.days()) - i64::from(from.days()));
    let bounds = Bounds::between(days(from.end, to.start), days(from.start, to.end));
    Value::Amount(Amount { point: days(from.start, to.start), bounds, unit: Unit::Days, per: None })
}
