//! A few cells by hand, for tests of claims that are to know no package.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]
#![allow(dead_code, reason = "not every test asks for everything")]

use olympus::claims::{Address, Amount, Cells, Claim, EvaluationError, Formula, Value, maybe_amount};
use olympus::data::{Bare, Period, Unit, read_date, read_figure};
use olympus::text::Bilingual;
use std::collections::BTreeMap;

/// Cells by address, all of the table `t` and the column `c`.
#[derive(Clone, Default)]
pub struct Few {
    pub cells: BTreeMap<String, Vec<Value>>,
}

impl Few {
    /// Rows with what is printed in each, figures or dates.
    pub fn new(rows: &[(&str, &str)]) -> Few {
        let mut few = Few::default();
        for (row, printed) in rows {
            few.set(row, printed);
        }
        few
    }

    /// Another print in a row.
    pub fn set(&mut self, row: &str, printed: &str) {
        let values = match read_date(printed) {
            Ok(period) => vec![Value::Time(period)],
            Err(_) => {
                let reading = read_figure(printed, Bare::default()).unwrap_or_else(|error| panic!("{error}"));
                let amounts = reading.figures().iter().filter_map(|figure| maybe_amount(printed, figure));
                amounts.map(Value::Amount).collect()
            }
        };
        self.cells.insert(row.to_owned(), values);
    }
}

impl Cells for Few {
    fn value(&self, address: &Address) -> Result<Value, EvaluationError> {
        let missing = || EvaluationError::Missing(address.cell());
        let values = self.cells.get(&address.row).ok_or_else(missing)?;
        let unit = Unit::maybe_from_code(&address.part);
        let fits = |value: &&Value| match (value, unit) {
            (Value::Amount(amount), Some(unit)) => amount.unit == unit,
            _ => unit.is_none(),
        };
        values.iter().find(fits).cloned().ok_or_else(missing)
    }

    fn rows(&self, _: &Address) -> Result<Vec<String>, EvaluationError> {
        // What is stated and the rate stand beside the column.
        Ok(self.cells.keys().filter(|row| !["said", "rate"].contains(&row.as_str())).cloned().collect())
    }

    fn refs(&self, address: &Address) -> Result<Vec<String>, EvaluationError> {
        Err(EvaluationError::Missing(address.cell()))
    }

    fn home(&self, _: &str) -> Option<String> {
        None
    }

    fn has_figure(&self, address: &Address) -> bool {
        self.value(address).is_ok()
    }

    fn pair(&self, _: Unit) -> Option<Address> {
        Address::maybe_new("t/rate/c")
    }
}

/// A claim that the row `said` follows by a formula.
pub fn claim(formula: &str) -> Claim {
    let parse = |text: &str| Formula::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let none = Bilingual::new("", "");
    Claim {
        id: "claim".to_owned(),
        kind: "ratio".to_owned(),
        section: String::new(),
        places: Vec::new(),
        statement: none.clone(),
        stated: Some(parse("t/said/c")),
        formula: formula.to_owned(),
        readings: formula.split(';').map(|text| (String::new(), parse(text))).collect(),
        point: None,
        missing: none.clone(),
        differs: String::new(),
        companies: Vec::new(),
        note: none.clone(),
        outside: none,
    }
}

/// The amount in a row.
pub fn amount(few: &Few, row: &str) -> Amount {
    match few.cells.get(row).and_then(|values| values.first()) {
        Some(Value::Amount(amount)) => amount.clone(),
        other => panic!("{row}: {other:?}"),
    }
}

/// A day, for tests of spans.
pub fn day(text: &str) -> Period {
    read_date(text).expect("a date")
}
