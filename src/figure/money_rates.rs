//! Which exchange rates stand behind a figure's money, in sentences.
//!
//! Knows no chart. Invariant: a rate is named if and only if an amount of the figure was converted at it.

use crate::data::{Rates, StatedRate};
use crate::figure::draft::Draft;
use crate::state::Currency;
use crate::text::words::common;
use crate::text::{self, Money};

impl Draft<'_> {
    /// The rates that amounts are converted at: the package's, but for one that was asked for.
    pub fn rates(&self) -> Rates {
        let rates = self.dataset.rates();
        self.one_rate.as_ref().map_or(rates, |one| rates.with(one.money, one.per_usd()))
    }

    /// The sentences of [`Figure::rates`](crate::figure::Figure::rates).
    pub(crate) fn rates_said(&self) -> Vec<String> {
        let Some(used) = self.maybe_converted() else { return Vec::new() };
        let axis = text::currency(self.axis_money(), self.lang);
        if used.is_empty() {
            return vec![common::RatesNone { currency: axis }.say(self.lang)];
        }
        let all = self.dataset.stated_rates();
        let of = |money: Money| all.iter().filter(move |rate| rate.money == money);
        let each = |said: &dyn Fn(Money) -> String| {
            let each: Vec<String> = used.iter().map(|money| said(*money)).collect();
            each.join(common::AND.say(self.lang))
        };
        let rates = self.rates();
        let written = |money: Money| {
            let rate = text::decimal(rates.per_usd(money), 2, self.lang);
            [money.sign(), &rate].concat()
        };
        let range = |money: Money| {
            let ends = [of(money).next(), of(money).next_back()];
            ends.map(|end| end.map(StatedRate::written).unwrap_or_default()).join("–")
        };
        let (rates, ranges) = (&each(&written), &each(&range));
        let in_use = match (&self.one_rate, self.currency) {
            (Some(_), _) => common::RatesOne { rates }.say(self.lang),
            (None, Currency::Stated) => common::RatesPrinted { currency: axis, rates }.say(self.lang),
            (None, _) => common::RatesPairs { currency: axis, rates }.say(self.lang),
        };
        vec![in_use, common::RatesRange { ranges }.say(self.lang)]
    }

    /// The currencies other than the dollar between which and the dollar some datum's money was converted; nothing where
    /// there is no money.
    fn maybe_converted(&self) -> Option<Vec<Money>> {
        let axis = self.axis_money();
        let (mut has_money, mut used) = (false, Vec::new());
        for datum in &self.data {
            let mut address = datum.id.split('/');
            let (Some(table), Some(row), Some(column)) = (address.next(), address.next(), address.next())
            else {
                continue;
            };
            let Some(cell) = self.dataset.maybe_cell(table, row, column) else { continue };
            let own = self.own_money(cell.reading.figures()).and_then(|own| own.unit.maybe_money());
            let Some(own) = own else { continue };
            has_money = true;
            if own != axis {
                // From one to the other by way of the dollar, at the rate of each that is none.
                used.extend([own, axis]);
            }
        }
        let used = [Money::Cny, Money::Hkd].into_iter().filter(|money| used.contains(money));
        has_money.then(|| used.collect())
    }
}

/// The ids of the rates that a figure can be asked for: those of currencies that it prints, and always those of the yuan, into
/// which all its money can be turned. Empty where a reader chooses no currency.
#[cfg(not(target_arch = "wasm32"))]
pub fn offered(figure: &crate::figure::Figure, dataset: &crate::data::Dataset) -> Vec<String> {
    use crate::figure::Control;

    if !figure.controls.contains(&Control::Currency) {
        return Vec::new();
    }
    let prints = |money: Money| {
        let figures = figure.data.iter().flat_map(|datum| {
            let address: Vec<&str> = datum.id.split('/').collect();
            let cell = match address[..] {
                [table, row, column] => dataset.maybe_cell(table, row, column),
                _ => None,
            };
            cell.map(|cell| cell.reading.figures()).unwrap_or_default()
        });
        figures.into_iter().any(|quantity| quantity.unit.maybe_money() == Some(money))
    };
    let rates = dataset.stated_rates().into_iter();
    let offered = rates.filter(|rate| rate.money == Money::Cny || prints(rate.money));
    offered.map(|rate| rate.id()).collect()
}
