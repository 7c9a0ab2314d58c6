//! Measures: which figures of a column can stand on one axis, and what each is as a number there.
//!
//! Knows units and rates. Invariant: the numbers of one measure are in one unit, and an order (a rank) is no measure.

use super::Measure;
use crate::data::{Cell, Dataset, Per, Qualifier, Quantity, Table, Unit};
use crate::figure::TickFormat;
use crate::text::words::{common, explorer as words};
use crate::text::{self, Lang, Money};

/// What figures must have in common to be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key {
    unit: Unit,
    per: Option<Per>,
}

/// A measure and what its numbers are.
pub(super) struct Found {
    /// The measure.
    pub measure: Measure,
    key: Key,
    /// The unit of its numbers.
    unit: Unit,
}

/// A figure as a number.
pub(super) struct MeasureAmount {
    /// What rows are ordered by.
    pub sorted: f64,
    /// In the measure's unit.
    pub number: f64,
    /// In words, in the measure's unit.
    pub words: String,
    /// Position of the measure, where it is of one.
    pub measure: Option<usize>,
}

impl Key {
    fn of(quantity: &Quantity) -> Key {
        let unit = match quantity.unit {
            unit if unit.is_currency() => Unit::Usd,
            unit if unit.is_duration() => Unit::Days,
            unit => unit,
        };
        Key { unit, per: quantity.per }
    }

    /// Whether figures of this sort can be charted. Places in an order cannot: the first is no less than the second.
    fn is_measure(self) -> bool {
        self.unit != Unit::Rank
    }

    fn code(self) -> String {
        match self.per {
            Some(per) => [self.unit.code(), "/", per.code()].concat(),
            None => self.unit.code().to_owned(),
        }
    }

    fn words(self, unit: Unit, lang: Lang) -> String {
        let unit = match unit {
            Unit::Usd | Unit::Cny | Unit::Hkd => text::currency(Money::Usd, lang),
            Unit::Percent => words::PERCENT.say(lang),
            Unit::Multiple => words::MULTIPLES.say(lang),
            Unit::Tokens => words::TOKENS.say(lang),
            Unit::Parameters => words::PARAMETERS.say(lang),
            Unit::GpuHours => words::GPU_HOURS.say(lang),
            Unit::Characters => words::CHARACTERS.say(lang),
            Unit::Rank => words::PLACES.say(lang),
            Unit::Count => words::COUNTS.say(lang),
            unit => unit.maybe_time_unit().map_or("", |time| text::time_unit_word(time, false, lang)),
        };
        match self.per {
            Some(per) => words::UnitPer { per: per.word(lang), unit }.say(lang),
            None => unit.to_owned(),
        }
    }

    fn ticks(self) -> TickFormat {
        match (self.unit, self.per) {
            (Unit::Usd, _) => TickFormat::Money(Money::Usd),
            (Unit::Percent, None) => TickFormat::Percent,
            (Unit::Multiple, None) => TickFormat::Multiple,
            (Unit::Tokens, Some(Per::Day)) => TickFormat::Tokens,
            (Unit::Parameters, None) => TickFormat::Parameters,
            _ => TickFormat::Number,
        }
    }
}

/// The figure of a cell that is charted: the first, or dollars that the cell prints beside another currency.
fn chosen(cell: &Cell) -> Option<&Quantity> {
    let first = cell.first()?;
    let dollars =
        cell.maybe_amount(Unit::Usd).filter(|other| first.unit.is_currency() && other.role == first.role);
    Some(dollars.unwrap_or(first))
}

/// Everything that can be charted in a table: for each column its units, the most frequent first, as far as more than
/// one row has a figure in them.
pub(super) fn of(dataset: &Dataset, table: &Table, lang: Lang) -> Vec<Found> {
    let mut measures = Vec::new();
    for (at, column) in table.columns.iter().enumerate() {
        let cells = || table.rows.iter().filter_map(move |row| row.cells.get(at));
        let mut keys: Vec<(Key, usize)> = Vec::new();
        for quantity in cells().filter_map(chosen) {
            let key = Key::of(quantity);
            match keys.iter_mut().find(|(other, _)| *other == key) {
                Some((_, count)) => *count += 1,
                None => keys.push((key, 1)),
            }
        }
        let several = keys.len() > 1;
        keys.retain(|(key, count)| *count > 1 && key.is_measure());
        keys.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        for (n, (key, _)) in keys.into_iter().enumerate() {
            let title = column.title.get(lang);
            let own: Vec<&Quantity> = cells().filter_map(chosen).filter(|q| Key::of(q) == key).collect();
            // Lengths of time keep the unit that all of them are put in.
            let shared = own
                .first()
                .map(|q| q.unit)
                .filter(|unit| unit.is_duration() && own.iter().all(|q| q.unit == *unit));
            let shared = shared.unwrap_or(key.unit);
            let unit = key.words(shared, lang);
            let id = if n == 0 { column.id.clone() } else { [&column.id, ".", &key.code()].concat() };
            let title = if several {
                common::WithAside { first: title, second: &unit }.say(lang)
            } else {
                title.to_owned()
            };
            let limits = limits(dataset, &own, lang);
            let measure = Measure { id, column: at, title, unit, ticks: key.ticks(), limits };
            measures.push(Found { measure, key, unit: shared });
        }
    }
    measures
}

/// The charted figure of a cell in a column as a number and in words.
pub(super) fn amount(
    dataset: &Dataset,
    cell: &Cell,
    found: &[Found],
    column: usize,
    lang: Lang,
) -> Option<MeasureAmount> {
    let quantity = chosen(cell)?;
    let key = Key::of(quantity);
    let measure = found.iter().position(|found| found.measure.column == column && found.key == key);
    if quantity.unit.is_currency() {
        let (number, words) = money(dataset, quantity, lang);
        return Some(MeasureAmount { sorted: number, number, words, measure });
    }
    let sorted = quantity.amount * quantity.unit.maybe_days().unwrap_or(1.0);
    let unit = measure.and_then(|at| found.get(at)).map_or(quantity.unit, |found| found.unit);
    let number = sorted / unit.maybe_days().unwrap_or(1.0);
    Some(MeasureAmount { sorted, number, words: quantity.written(lang), measure })
}

/// Money in dollars; words as printed where they are in dollars already.
fn money(dataset: &Dataset, quantity: &Quantity, lang: Lang) -> (f64, String) {
    let number = dataset.rates().convert(quantity, Money::Usd);
    if quantity.unit == Unit::Usd {
        return (number, quantity.written(lang));
    }
    let factor = dataset.rates().factor(quantity.unit, Money::Usd);
    let converted = Quantity {
        amount: number,
        unit: Unit::Usd,
        interval: quantity.interval.scaled(factor),
        ..quantity.clone()
    };
    (number, converted.written(lang))
}

/// What the numbers of a measure cannot say.
fn limits(dataset: &Dataset, figures: &[&Quantity], lang: Lang) -> Vec<String> {
    let mut limits = Vec::new();
    if figures.iter().any(|q| q.unit.is_currency() && q.unit != Unit::Usd) {
        let rates = dataset.rates();
        let rate = |money: Money| [money.sign(), &text::decimal(rates.per_usd(money), 2, lang)].concat();
        let [cny, hkd] = &[rate(Money::Cny), rate(Money::Hkd)];
        limits.push(words::LimitOtherCurrencies { cny, hkd }.say(lang));
    }
    let open = |q: &&&Quantity| {
        matches!(
            q.qualifier,
            Qualifier::AtLeast | Qualifier::MoreThan | Qualifier::AtMost | Qualifier::LessThan
        )
    };
    if figures.iter().any(|q| q.qualifier == Qualifier::Range) {
        limits.push(words::LIMIT_RANGE.say(lang).to_owned());
    }
    if figures.iter().any(|q| open(&q)) {
        limits.push(words::LIMIT_BOUND.say(lang).to_owned());
    }
    limits
}
