//! Data that a chart computes from others: sums and quotients, each saying in its note what it was computed from.
//!
//! Knows no chart. Invariant: a sum is of the amounts that the reader sees, in the same currency.

use crate::figure::Missing;
use crate::figure::draft::{Derived, Draft, missing};
use crate::figure::record::Subject;
use crate::state::Currency;
use crate::text;
use crate::text::words::common;

impl Draft<'_> {
    /// Collects the sum of the money of some data, which stand for the cells at these addresses.
    ///
    /// # Errors
    /// Names a cell that the package lacks, or the first one where there is nothing to add.
    pub fn push_sum(
        &mut self,
        subject: Subject,
        data: &[usize],
        from: &[[&str; 3]],
    ) -> Result<usize, Missing> {
        let number: f64 = data.iter().map(|at| self.amount(*at)).sum();
        let value = self.sum_words(number, from)?;
        let parts: Vec<&str> = data.iter().map(|at| self.value(*at)).collect();
        let note = common::AddedUp { formula: &parts.join(" + ") }.say(self.lang);
        self.push_computed(subject, (value, number), note, from)
    }

    /// Collects a quotient of two data, written as given.
    ///
    /// # Errors
    /// Names a cell that the package lacks.
    pub fn push_quotient(
        &mut self,
        subject: Subject,
        (above, below): (&str, &str),
        result: (String, f64),
        from: &[[&str; 3]],
    ) -> Result<usize, Missing> {
        let note = common::Computed { formula: &[above, " ÷ ", below].concat() }.say(self.lang);
        self.push_computed(subject, result, note, from)
    }

    /// Collects a datum computed in a way that this note tells of.
    ///
    /// # Errors
    /// Names a cell that the package lacks.
    pub fn push_computed(
        &mut self,
        subject: Subject,
        (value, number): (String, impl Into<Option<f64>>),
        note: String,
        from: &[[&str; 3]],
    ) -> Result<usize, Missing> {
        let Subject { address, name, measure, entities } = subject;
        self.push_derived(Derived {
            address,
            name,
            measure,
            value,
            number: number.into(),
            note,
            entities,
            from,
        })
    }

    /// A sum in words: in the currency of its parts where the reader asked for that and they share one.
    fn sum_words(&self, number: f64, from: &[[&str; 3]]) -> Result<String, Missing> {
        let mut stated = 0.0;
        let mut units = Vec::new();
        for [table, row, column] in from {
            let cell = self.cell(table, row, column)?;
            let quantity = cell.reading.figures().iter().find(|q| q.unit.is_currency());
            let quantity = quantity.ok_or_else(|| missing(table, row, column))?;
            stated += quantity.amount;
            units.push(quantity.unit);
        }
        units.dedup();
        Ok(match (self.currency, &units[..]) {
            (Currency::Stated, [unit]) => {
                text::money(stated, unit.maybe_money().unwrap_or(self.axis_money()), self.lang)
            }
            _ => text::money(number, self.axis_money(), self.lang),
        })
    }
}
