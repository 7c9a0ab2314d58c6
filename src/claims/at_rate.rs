//! Claims at one exchange rate: what a verdict would be if all money were converted at it.
//!
//! Knows rates, not where they come from. Invariant: the rate is exact, while amounts keep their rounding; a claim that converts
//! nothing at a rate has no verdict at it.

use super::cells_over::CellsOver;
use super::evaluate::Cells;
use super::evaluation_error::EvaluationError;
use super::number::fraction;
use super::{Address, Amount, Claim, Entry, Formula, Function, Ledger, Value, Verdict, judge, number};
use crate::data::{Dataset, StatedRate, Unit};
use std::cell::Cell;

/// The table of the one cell in which a rate stands as a pair of amounts; no package's table is called so.
const TABLE: &str = "*rate";

/// Cells in whose place one rate stands for every pair of a currency.
struct AtRate<'a> {
    cells: &'a Dataset,
    rate: &'a StatedRate,
    /// Whether anything was converted at it.
    used: Cell<bool>,
}

impl CellsOver for AtRate<'_> {
    fn beneath(&self) -> &dyn Cells {
        self.cells
    }

    fn value(&self, address: &Address) -> Result<Value, EvaluationError> {
        if address.table != TABLE {
            return self.cells.value(address);
        }
        let unit = Unit::of(self.rate.money);
        let value = if address.part == unit.code() {
            Amount::exact(fraction(i64::from(self.rate.hundredths), 100), unit)
        } else {
            Amount::exact(number(1), Unit::Usd)
        };
        Ok(Value::Amount(value))
    }

    fn pair(&self, money: Unit) -> Option<Address> {
        if money != Unit::of(self.rate.money) {
            return self.cells.pair(money);
        }
        self.used.set(true);
        let (row, column) = (self.rate.id(), String::from("per_usd"));
        Some(Address { table: TABLE.to_owned(), row, column, part: String::new() })
    }
}

/// A formula that converts at the rate in force, whichever pair it names itself.
fn without_pairs(formula: &Formula) -> Formula {
    let each = |formulas: &[Formula; 2]| Box::new([0, 1].map(|at| without_pairs(&formulas[at])));
    match formula {
        Formula::Arithmetic(sign, both) => Formula::Arithmetic(*sign, each(both)),
        Formula::Compared(comparison, both) => Formula::Compared(*comparison, each(both)),
        Formula::Call(function, arguments) => {
            let kept = if *function == Function::Convert { 2 } else { arguments.len() };
            Formula::Call(*function, arguments.iter().take(kept).map(without_pairs).collect())
        }
        other => other.clone(),
    }
}

/// The verdict on a claim at a rate; none where it converts nothing at it, or rests on what the article does not say, which
/// may be that very rate.
fn at_rate(claim: &Claim, rate: &StatedRate, dataset: &Dataset) -> Option<Verdict> {
    let mut readings: Vec<(String, Formula)> = Vec::new();
    for (_, formula) in &claim.readings {
        let formula = without_pairs(formula);
        if !readings.iter().any(|(_, known)| *known == formula) {
            readings.push((String::new(), formula));
        }
    }
    let claim = Claim {
        readings,
        stated: claim.stated.as_ref().map(without_pairs),
        point: claim.point.as_ref().map(without_pairs),
        ..claim.clone()
    };
    let cells = AtRate { cells: dataset, rate, used: Cell::new(false) };
    let verdict = judge(&claim, &cells).verdict;
    cells.used.get().then_some(verdict)
}

/// What each stated rate of a currency makes of the claims that convert money of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateEffects<'a> {
    /// The rates, the lowest first.
    pub rates: Vec<StatedRate>,
    /// The claims, those first that depend on the rate, each with its verdict at every rate.
    pub claims: Vec<(&'a Entry, Vec<Verdict>)>,
}

/// Whether two verdicts are the same, rounding aside.
fn says_the_same(one: Verdict, other: Verdict) -> bool {
    let plain = |verdict| if verdict == Verdict::Rounds { Verdict::Agrees } else { verdict };
    plain(one) == plain(other)
}

impl Entry {
    /// The verdict at each of the package's rates for a currency that the claim converts, if all money were converted at it.
    /// None for a claim that rests on what the article does not say, which may be such a rate.
    pub fn at_rates(&self, dataset: &Dataset) -> Vec<(StatedRate, Verdict)> {
        if !self.claim.outside.en.is_empty() || !self.claim.converts() {
            return Vec::new();
        }
        let rates = dataset.stated_rates().into_iter();
        rates.filter_map(|rate| at_rate(&self.claim, &rate, dataset).map(|verdict| (rate, verdict))).collect()
    }

    /// Those of these rates at which the verdict is another one than it is over all readings, rounding aside.
    pub fn changed_at(&self, dataset: &Dataset) -> Vec<StatedRate> {
        let own = self.judgement.verdict;
        let changed = self.at_rates(dataset).into_iter().filter(|(_, verdict)| !says_the_same(*verdict, own));
        changed.map(|(rate, _)| rate).collect()
    }

    /// Whether it agrees at one of these rates, be it within rounding, and not at another.
    pub fn depends_on_rate(&self, dataset: &Dataset) -> bool {
        let all = self.at_rates(dataset);
        let agreeing = all.iter().filter(|(_, verdict)| says_the_same(*verdict, Verdict::Agrees)).count();
        agreeing > 0 && agreeing < all.len()
    }
}

impl Ledger {
    /// The effects of the package's rates, for each currency that any claim converts.
    pub fn rate_effects(&self, dataset: &Dataset) -> Vec<RateEffects<'_>> {
        let mut found = Vec::new();
        for rates in dataset.stated_rates().chunk_by(|a, b| a.money == b.money) {
            let mut claims: Vec<(&Entry, Vec<Verdict>)> = Vec::new();
            for entry in &self.entries {
                let own = entry.at_rates(dataset).into_iter().filter(|(rate, _)| rates.contains(rate));
                let verdicts: Vec<Verdict> = own.map(|(_, verdict)| verdict).collect();
                if !verdicts.is_empty() {
                    claims.push((entry, verdicts));
                }
            }
            claims.sort_by_key(|(entry, _)| (!entry.depends_on_rate(dataset), entry.weight()));
            if !claims.is_empty() {
                found.push(RateEffects { rates: rates.to_vec(), claims });
            }
        }
        found
    }
}
