//! Rates that a text states without saying so: a figure printed in dollars and in another currency implies one.
//!
//! Looks through every table of the package and knows none of them by name. Invariant: a rate is what its digits say, to
//! the hundredth, so that what is written and what is computed with are the same number.

use super::{Dataset, Quantity, TableKind, Unit};
use crate::text::Money;

/// The currencies that a text may print beside dollars.
const BESIDE_DOLLARS: [Money; 2] = [Money::Cny, Money::Hkd];

/// A figure printed in dollars and in another currency.
#[derive(Clone, Copy, Debug)]
pub struct PrintedPair<'a> {
    /// Table, row and column of its cell.
    pub address: [&'a str; 3],
    /// The amount in the other currency.
    pub other: &'a Quantity,
    /// The amount in dollars.
    pub usd: &'a Quantity,
}

/// A rate that figures of the package imply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedRate {
    /// The currency that is counted.
    pub money: Money,
    /// Hundredths of it to the US dollar.
    pub hundredths: u32,
    /// The cells that imply it, `table/row/column`, in the order of the package.
    pub cells: Vec<String>,
}

impl StatedRate {
    /// Its id in addresses and names of files: `cny6.67`.
    pub fn id(&self) -> String {
        [Unit::of(self.money).code(), &self.digits()].concat()
    }

    /// Units of the currency to the US dollar.
    pub fn per_usd(&self) -> f64 {
        f64::from(self.hundredths) / 100.0
    }

    /// As it is written: `¥6.67`.
    pub fn written(&self) -> String {
        [self.money.sign(), &self.digits()].concat()
    }

    fn digits(&self) -> String {
        let (whole, rest) = (self.hundredths / 100, self.hundredths % 100);
        [whole.to_string().as_str(), if rest < 10 { ".0" } else { "." }, &rest.to_string()].concat()
    }
}

impl Dataset {
    /// Every figure that is printed in dollars and in this currency, in the order of the package.
    pub fn printed_pairs(&self, unit: Unit) -> Vec<PrintedPair<'_>> {
        let mut found = Vec::new();
        for table in self.tables().iter().filter(|table| table.kind != TableKind::Entity) {
            for row in &table.rows {
                for (column, cell) in table.columns.iter().zip(&row.cells) {
                    if let (Some(other), Some(usd)) = (cell.maybe_amount(unit), cell.maybe_amount(Unit::Usd))
                    {
                        let address = [table.id.as_str(), row.id.as_str(), column.id.as_str()];
                        found.push(PrintedPair { address, other, usd });
                    }
                }
            }
        }
        found
    }

    /// Every rate that such figures imply, to the hundredth, each once: by currency, the lowest first.
    pub fn stated_rates(&self) -> Vec<StatedRate> {
        let mut all = Vec::new();
        for money in BESIDE_DOLLARS {
            let mut found: Vec<StatedRate> = Vec::new();
            for PrintedPair { address, other, usd } in self.printed_pairs(Unit::of(money)) {
                let hundredths = (other.amount / usd.amount * 100.0).round() as u32;
                let cell = address.join("/");
                match found.iter_mut().find(|rate| rate.hundredths == hundredths) {
                    Some(rate) => rate.cells.push(cell),
                    None => found.push(StatedRate { money, hundredths, cells: vec![cell] }),
                }
            }
            found.sort_by_key(|rate| rate.hundredths);
            all.append(&mut found);
        }
        all
    }

    /// The stated rate with this id.
    pub fn maybe_stated_rate(&self, id: &str) -> Option<StatedRate> {
        self.stated_rates().into_iter().find(|rate| rate.id() == id)
    }
}
