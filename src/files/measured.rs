//! What a datum's number is a number of: its unit, and the values that the printed figure may stand for.
//!
//! Knows the cells behind data. Invariant: the number lies in the interval, and both are in the unit.

use crate::data::{Dataset, Interval, Quantity, Unit};
use crate::figure::Datum;
use crate::text::{Lang, Money};

/// The currencies that a chart converts to, with the units that they are then in.
const CURRENCIES: [(Money, Unit); 3] =
    [(Money::Usd, Unit::Usd), (Money::Cny, Unit::Cny), (Money::Hkd, Unit::Hkd)];

/// A number's unit and interval.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Measured {
    /// The unit's code, such as `usd` or `tokens/day`.
    pub unit: String,
    /// Every value that the printed figure may stand for.
    pub interval: Interval,
}

/// What is known of a datum's number: that of the cell's figure with this amount, or of the one that the chart has
/// converted. Nothing is known of a number that the chart made otherwise.
pub(super) fn measured(datum: &Datum, dataset: &Dataset) -> Option<Measured> {
    let address: Vec<&str> = datum.id.split('/').collect();
    let ([table, row, column], Some(number)) = (&address[..], datum.number) else { return None };
    let figures = dataset.maybe_cell(table, row, column)?.reading.figures();
    let same = |amount: f64| (amount - number).abs() <= 1e-9 * number.abs();
    if let Some(quantity) = figures.iter().find(|quantity| same(quantity.amount)) {
        return Some(Measured { unit: code(quantity, quantity.unit), interval: quantity.interval });
    }
    let rates = dataset.rates();
    CURRENCIES.into_iter().find_map(|(money, unit)| {
        let is_converted =
            |quantity: &&Quantity| quantity.unit.is_currency() && same(rates.convert(quantity, money));
        let quantity = figures.iter().find(is_converted)?;
        let interval = quantity.interval.scaled(rates.factor(quantity.unit, money));
        Some(Measured { unit: code(quantity, unit), interval })
    })
}

/// The unit's code with the time over which the quantity flows.
fn code(quantity: &Quantity, unit: Unit) -> String {
    quantity.per.map_or_else(|| unit.code().to_owned(), |per| [unit.code(), "/", per.code()].concat())
}

/// The name of the basis of a datum's money; empty where it is none of money, or computed.
pub(super) fn basis<'a>(datum: &Datum, dataset: &'a Dataset, lang: Lang) -> &'a str {
    let definition = dataset.definitions().iter().find(|known| known.name.get(lang) == datum.definition);
    let basis = definition.and_then(|definition| dataset.basis(&definition.basis));
    basis.map_or("", |basis| basis.name.get(lang))
}
