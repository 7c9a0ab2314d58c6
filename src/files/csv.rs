//! A chart's data as CSV: one row a datum, in the order of the figure.

use crate::data::{Dataset, Quantity};
use crate::figure::{Datum, Figure};
use crate::text::Money;
use csv::Writer;

/// The columns. `value` is written for people, `number` for programs, in `unit` where the number has one; `sources` are
/// names joined by `; `.
const COLUMNS: [&str; 11] =
    ["id", "name", "measure", "value", "printed", "number", "unit", "as_of", "grade", "sources", "section"];

/// The data of a figure as CSV, in the figure's language and with a header in English.
///
/// # Errors
/// Only where memory runs out.
pub fn csv(figure: &Figure, dataset: &Dataset) -> Result<String, csv::Error> {
    let mut writer = Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for datum in &figure.data {
        let number = datum.number.map(|number| number.to_string()).unwrap_or_default();
        let sources: Vec<&str> =
            datum.sources.iter().filter_map(|at| Some(figure.sources.get(*at)?.name.as_str())).collect();
        writer.write_record([
            &datum.id,
            &datum.name,
            &datum.measure,
            &datum.value,
            &datum.printed,
            &number,
            &unit(datum, dataset),
            &datum.as_of,
            datum.grade.code(),
            &sources.join("; "),
            &datum.section,
        ])?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The code of the unit that a datum's number is in: that of the cell's figure with this amount, or the dollar where
/// the chart has converted it. Empty for a number that the chart made otherwise.
fn unit(datum: &Datum, dataset: &Dataset) -> String {
    let address: Vec<&str> = datum.id.split('/').collect();
    let ([table, row, column], Some(number)) = (&address[..], datum.number) else { return String::new() };
    let Some(cell) = dataset.maybe_cell(table, row, column) else { return String::new() };
    let figures = cell.reading.figures();
    let same = |amount: f64| (amount - number).abs() <= 1e-9 * number.abs();
    let per = |quantity: &Quantity, unit: &str| {
        quantity.per.map_or_else(|| unit.to_owned(), |per| [unit, "/", per.code()].concat())
    };
    if let Some(quantity) = figures.iter().find(|quantity| same(quantity.amount)) {
        return per(quantity, quantity.unit.code());
    }
    let rates = dataset.rates();
    let converted = |money: Money| {
        figures.iter().find(|quantity| quantity.unit.is_currency() && same(rates.convert(quantity, money)))
    };
    [(Money::Usd, "usd"), (Money::Cny, "cny"), (Money::Hkd, "hkd")]
        .into_iter()
        .find_map(|(money, code)| converted(money).map(|quantity| per(quantity, code)))
        .unwrap_or_default()
}
