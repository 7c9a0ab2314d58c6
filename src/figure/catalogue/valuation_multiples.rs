//! `valuation-multiples`: how many years of revenue each lab's price stands for.

use super::prelude::*;
use crate::text::words::valuation_multiples as words;

const PRICES: &str = "valuation-convergence";
const RUN_RATES: &str = "revenue-run-rate";
const ACCOUNTS: &str = "lab-financials";
/// The value of Kimi as the company puts it.
const POST_MONEY: [&str; 3] = ["prose-figures", "kimi-post-money", "figure"];

/// Dots at the years of revenue, and revenue and price on one log axis, with a line between; the dearest lab in years of
/// revenue first, those without a revenue last.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    let rows = draft.rows(PRICES, "company", Of::Column("company_id"))?;
    let columns = draft.row_by_row(&rows, read)?;
    let order = draft.falling(&columns[2]);
    let (rows, [price, revenue, years]) =
        (in_order(&rows, &order), columns.map(|column| column.sorted(&order)));
    let numbers = years.iter().map(|at| draft.amount(at)).filter(|years| *years > 0.0);
    // Powers of ten around the multiples, so that the axis does not begin at one of them.
    let ends = numbers.flat_map(|n| [10f64.powf(n.log10().floor()), 10f64.powf(n.log10().ceil())]);
    let ends: Vec<f64> = ends.collect();
    let panel = |ticks, ends: &[f64], title: Fixed| {
        let names = price.iter().map(|at| draft.row_of(at).with_ink(Ink::ChinaText));
        let panel = draft.panel(title, Axis::new(AxisScale::Log, ticks).including(ends), names);
        Panel { aside: draft.say(common::LOG_SCALE), ..panel }
    };
    let panels = vec![
        panel(TickFormat::Number, &ends, words::PANEL_YEARS),
        panel(TickFormat::Money(draft.axis_money()), &[], words::PANEL_SUMS),
    ];
    let said = rows.iter().enumerate().map(|(row, lab)| {
        let revenue = revenue.maybe(row).map_or("—", |at| draft.value(at));
        let [price, years] = [&price, &years].map(|column| draft.value(column.at(row)));
        draft.say(words::Lab { lab: &lab.name, price, revenue, years })
    });
    let computed: Column = revenue.rows().map(|(row, _)| years.at(row)).collect();
    let ends = [computed.last(), computed.first()];
    let [least, most] = &ends.map(|at| number(draft.amount(at), draft.lang));
    let [lowest, highest] = &ends.map(|at| draft.named(at));
    let as_of = draft.latest(PRICES)?;
    Ok(Figure {
        finding: draft.finding(
            words::Title { labs: &draft.count_first(computed.len()), least, most },
            words::Subtitle { as_of: &as_of },
        ),
        drawing: Drawing::panels([1, 1, 2], panels, marks(draft, &price, &revenue, &years)),
        series: vec![
            draft.series("years", words::YEARS_OF_REVENUE, &years),
            draft.series("revenue", words::YEARLY_REVENUE, &revenue),
            draft.series("price", words::PRICE, &price),
        ],
        controls: vec![Control::Currency],
        table: draft
            .table_by_columns()
            .names(common::COMPANY, &rows)
            .values(words::PRICE, &price)
            .values(words::YEARLY_REVENUE, &revenue)
            .periods(words::COLUMN_AS_OF, &revenue)
            .values(words::YEARS_OF_REVENUE, &years)
            .words(words::COLUMN_COMPUTED, years.iter().map(|at| draft.note(at)))
            .grades(&years)
            .table(),
        as_of,
        limits: limits(draft, &price, &revenue)?,
        summary: draft.summary(
            words::SummaryWhat { labs: &draft.count(rows.len()) },
            words::SummaryExtremes { least: lowest, most: highest },
            draft.sentence(said),
        ),
        ..Figure::default()
    })
}

/// A lab's price, its revenue if there is one, and how many years of that the price is.
fn read<'a>(draft: &mut Draft<'a>, lab: &Record<'a>) -> Result<[Option<usize>; 3], Missing> {
    let price_at = lab.address("valuation");
    let price = draft.push_money(lab.subject(draft, price_at, words::MEASURE_PRICE))?;
    let computed = lab.subject(draft, [draft.id, lab.id, "years"], words::MEASURE_YEARS);
    let Some(revenue_at) = revenue_of(draft, lab)? else {
        let (none, note) = (draft.say(words::NOT_COMPUTABLE), draft.say(words::NOTE_NO_REVENUE));
        return Ok([
            Some(price),
            None,
            Some(draft.push_computed(computed, (none, None), note, &[price_at])?),
        ]);
    };
    let recurring = revenue_at[0] == RUN_RATES;
    let sort = if recurring { words::MEASURE_RECURRING } else { words::MEASURE_REVENUE };
    let revenue = draft.push_money(lab.subject(draft, revenue_at, sort))?;
    // Computed in the dollars that the article prints on both sides, whatever the reader sees.
    let above = draft.figure_in(price_at, Unit::Usd)?;
    let below = draft.figure_in(revenue_at, Unit::Usd)?;
    let multiple = above.amount / below.amount;
    let words = ["~", &draft.say(words::Years { years: &number(multiple, draft.lang) })].concat();
    let note = note(draft, above, below);
    let years = draft.push_computed(computed, (words, Some(multiple)), note, &[price_at, revenue_at])?;
    Ok([Some(price), Some(revenue), Some(years)])
}

/// Where a lab's revenue stands: a run rate where the prose states one, else what the accounts have.
fn revenue_of<'a>(draft: &Draft<'a>, lab: &Record<'a>) -> Result<Option<[&'a str; 3]>, Missing> {
    let company = lab.entities.first().ok_or_else(|| missing(PRICES, lab.id, "company_id"))?;
    let named = |rate: &&str| draft.references(RUN_RATES, rate, "company_id").first() == Some(company);
    if let Some(rate) = row_ids(draft.table(RUN_RATES)?).find(named) {
        return Ok(Some([RUN_RATES, rate, "figure"]));
    }
    let mut columns = draft.table(ACCOUNTS)?.columns.iter();
    let accounts = columns.find(|column| column.id == company.replace('-', "_"));
    Ok(accounts.map(|column| [ACCOUNTS, "revenue", column.id.as_str()]))
}

/// A number of years in digits.
fn number(years: f64, lang: Lang) -> String {
    text::significant(years, 3, lang)
}

/// How a multiple was computed, and how far rounding alone could move it.
fn note(draft: &Draft, above: &Quantity, below: &Quantity) -> String {
    let (price, revenue) = (&above.written(draft.lang), &below.written(draft.lang));
    let Interval { lo, hi } = above.interval.divided_by(below.interval);
    let [least, most] = &[lo, hi].map(|end| number(end, draft.lang));
    if below.interval.hi.is_finite() && above.interval.hi.is_finite() {
        draft.say(words::NoteRounding { least, most, price, revenue })
    } else {
        draft.say(words::NoteBound { most, price, revenue })
    }
}

fn marks(draft: &Draft, price: &Column, revenue: &Column, years: &Column) -> Vec<Mark> {
    let dot =
        |at: usize, row, side, strong| draft.dot_in_row(at, row, bars::mark_words(draft, at), side, strong);
    let (mut multiples, mut unknown, mut links, mut sums) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (row, price) in price.rows() {
        let years = years.at(row);
        if let Some(revenue) = revenue.maybe(row) {
            multiples.push(dot(years, row, Side::Right, true));
            let [from, to] =
                [revenue, price].map(|at| (Position::Value(draft.amount(at)), Position::Row(row, 0.5)));
            links.push(MarkItem::stroke(from, to, draft.inks_at(price).0.soft()).with_size(3.0));
            sums.push(dot(revenue, row, Side::Left, false));
        } else {
            unknown.push(bars::words(years, row, WHOLE, draft.value(years)));
        }
        sums.push(dot(price, row, Side::Right, true));
    }
    let mut marks = Mark::layers(0, [(MarkKind::Dot, multiples), (MarkKind::Words, unknown)]);
    marks.extend(Mark::layers(1, [(MarkKind::Link, links), (MarkKind::Dot, sums)]));
    marks
}

fn limits(draft: &Draft, price: &Column, revenue: &Column) -> Result<Vec<String>, Missing> {
    let names = |kept: &[usize]| draft.listed(kept.iter().map(|at| draft.name(*at)));
    let recurring = |at: &usize| draft.data.get(*at).is_some_and(|datum| datum.id.starts_with(RUN_RATES));
    let (run_rates, accounts): (Vec<usize>, Vec<usize>) = revenue.iter().partition(recurring);
    let without = price.rows().filter(|(row, _)| revenue.maybe(*row).is_none());
    let without: Vec<usize> = without.map(|(_, at)| at).collect();
    let [accounts, run_rates, labs] = &[accounts, run_rates, without].map(|kept| names(&kept));
    let accounted = draft.table(ACCOUNTS)?.maybe_row("revenue").into_iter().flat_map(|row| &row.cells);
    let growth = accounted
        .filter_map(|cell| cell.reading.figures().iter().find(|q| q.role == Some(QuantityRole::Yoy)));
    let growth = &draft.listed(growth.map(|quantity| draft.percent(quantity.amount)));
    let [table, row, column] = POST_MONEY;
    let value = &needed(draft.cell(table, row, column)?.first(), POST_MONEY)?.written(draft.lang);
    Ok(draft.limits(&[
        &words::LimitSorts { accounts, run_rates },
        &words::LimitGrowth { growth },
        &words::LimitBound { run_rates, value },
        &words::LimitWithout { labs },
    ]))
}
