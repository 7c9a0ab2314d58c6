//! Exchange rates that figures imply which are printed in two currencies.
//!
//! Knows no table by name. Invariant: a rate lies in what rounding
//! allows for it.

use crate::data::{Interval, PrintedPair, Reads, Table, Unit};
use crate::figure::Missing;
use crate::figure::draft::{Draft, missing};
use crate::figure::record::Subject;
use crate::text;
use crate::text::words::common;

/// A figure printed in dollars and in another currency.
pub(crate) struct Pair {
    /// What the figure is of.
    pub name: String,
    /// The cell as printed.
    pub printed: String,
    /// What the table that it stands in is about.
    pub place: String,
    /// Units of the currency to the dollar.
    pub rate: f64,
    /// What rounding allows; not bounded where the printed amounts are not.
    pub allowed: Interval,
    /// The period that the figure speaks of, in the package's code.
    pub as_of: String,
    /// Position of the datum.
    pub datum: usize,
}

/// What a rate of this currency is, in words.
pub(crate) fn heading(draft: &Draft, unit: Unit) -> String {
    match unit {
        Unit::Hkd => draft.say(common::HKD_TO_DOLLAR),
        _ => draft.say(common::YUAN_TO_DOLLAR),
    }
}

/// Every figure of the package that is printed in dollars and in this currency, collected as a datum with the rate that
/// the two imply, in a table named after the chart; the lowest rate first.
///
/// # Errors
/// Names a cell that the package lacks.
pub(crate) fn pairs(draft: &mut Draft, chart: &str, unit: Unit) -> Result<Vec<Pair>, Missing> {
    let mut pairs = Vec::new();
    for printed in draft.dataset.printed_pairs(unit) {
        pairs.push(pair(draft, chart, printed)?);
    }
    pairs.sort_by(|a, b| a.rate.total_cmp(&b.rate));
    Ok(pairs)
}

fn pair(draft: &mut Draft, chart: &str, printed: PrintedPair) -> Result<Pair, Missing> {
    let PrintedPair { address, other, usd } = printed;
    let [id, row, column] = address;
    let table = draft.table(id)?;
    let entities = companies(draft, address);
    let name = name(draft, table, address, &entities)?;
    let cell = draft.cell(id, row, column)?;
    let (printed, as_of) = (cell.printed().to_owned(), cell.evidence.as_of.clone());
    let rate = other.amount / usd.amount;
    let bounded = other.interval.hi.is_finite() && usd.interval.hi.is_finite();
    let allowed = if bounded { other.interval.divided_by(usd.interval) } else { Interval::ALL };
    let formula = [other.written(draft.lang), usd.written(draft.lang)].join(" ÷ ");
    let [low, high] = &[allowed.lo, allowed.hi].map(|end| text::decimal(end, 2, draft.lang));
    let note = if bounded {
        common::ComputedRate { formula: &formula, high, low }.say(draft.lang)
    } else {
        common::ComputedRateUnbounded { formula: &formula }.say(draft.lang)
    };
    let at = [id, row, column].join("-");
    let subject = Subject {
        address: [chart, &at, other.unit.code()],
        name: name.clone(),
        measure: heading(draft, other.unit),
        entities,
    };
    let result = (text::decimal(rate, 2, draft.lang), rate);
    let datum = draft.push_computed(subject, result, note, &[address])?;
    let place = table.title.get(draft.lang).to_owned();
    Ok(Pair { name, printed, place, rate, allowed, as_of, datum })
}

/// What a figure is of: the first words of its row and, where the table has several columns of money, its column's. Where
/// rows do not name a company, the one that the figure belongs to stands before that, else the table's title after it.
fn name(
    draft: &Draft,
    table: &Table,
    [id, row, column]: [&str; 3],
    companies: &[String],
) -> Result<String, Missing> {
    let words = table.columns.iter().find(|column| column.reads == Reads::Text);
    let words = words.ok_or_else(|| missing(id, row, "*"))?;
    let of_which = |what: &str, more: &str| common::Further { more, what }.say(draft.lang);
    let mut name = draft.words(id, row, &words.id)?.to_owned();
    if columns_of_money(table) > 1 {
        name = of_which(&name, draft.heading(id, column)?);
    }
    if draft.maybe_reference(id, row, "company_id").is_some() {
        return Ok(name);
    }
    Ok(match companies {
        [company] => {
            let company = draft.company_name(company);
            let said = name.contains(&company);
            if said { name } else { common::Whose { who: &company, what: &name }.say(draft.lang) }
        }
        _ => of_which(&name, table.title.get(draft.lang)),
    })
}

fn columns_of_money(table: &Table) -> usize {
    let money = |at: &usize| {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(*at));
        cells.flat_map(|cell| cell.reading.figures()).any(|quantity| quantity.unit.is_currency())
    };
    (0..table.columns.len()).filter(money).count()
}

/// The companies that a figure is of: those of its row, else the one that its column or its table is named after.
fn companies(draft: &Draft, [table, row, column]: [&str; 3]) -> Vec<String> {
    let named = draft.references(table, row, "company_id");
    if !named.is_empty() {
        return named;
    }
    let column = column.replace('_', "-");
    let known = draft.dataset.companies().iter();
    known.map(|c| c.id.clone()).filter(|id| *id == column || table.starts_with(id.as_str())).collect()
}
