//! `valuation-multiples`: how many years of revenue each lab's price stands for.

use super::prelude::*;
use crate::text::words::valuation_multiples as words;

const PRICES: &str = "valuation-convergence";
const RUN_RATES: &str = "revenue-run-rate";
const ACCOUNTS: &str = "lab-financials";
/// The value of Kimi as the company puts it.
const POST_MONEY: [&str; 3] = ["prose-figures", "kimi-post-money", "figure"];

/// The labs, the dearest in years of revenue first and those without a revenue last.
struct Labs<'a> {
    rows: Vec<Record<'a>>,
    price: Column,
    revenue: Column,
    years: Column,
    /// Whose revenue is a run rate.
    run_rate: Vec<bool>,
}

/// Dots at the years of revenue, and revenue and price on one log axis, with a line between.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let labs = read(&mut draft)?;
    let Labs { rows, price, revenue, years, .. } = &labs;
    let numbers = years.iter().map(|at| draft.amount(at)).filter(|years| *years > 0.0);
    // Powers of ten around the multiples, so that the axis does not begin at one of them.
    let ends = numbers.flat_map(|n| [10f64.powf(n.log10().floor()), 10f64.powf(n.log10().ceil())]);
    let ends: Vec<f64> = ends.collect();
    let names = rows.iter().map(|row| RowLabel::new(&row.name).with_ink(Ink::ChinaText));
    let panel = |ticks, title| {
        let names = Axis::rows(names.clone().collect());
        Panel::new(Axis::new(AxisScale::Log, ticks), names)
            .with_title(draft.say(title), draft.say(common::LOG_SCALE))
    };
    let mut in_years = panel(TickFormat::Number, words::PANEL_YEARS);
    in_years.x.include = ends;
    let panels = vec![in_years, panel(TickFormat::Money(draft.axis_money()), words::PANEL_SUMS)];
    let said = rows.iter().enumerate().map(|(row, lab)| {
        let revenue = revenue.maybe(row).map_or("—", |at| draft.value(at));
        let [price, years] = [price, years].map(|column| draft.value(column.at(row)));
        draft.say(words::Lab { lab: &lab.name, price, revenue, years })
    });
    let computed = || revenue.rows().map(|(row, _)| (rows[row].name.as_str(), years.at(row)));
    let ends = [computed().next_back(), computed().next()].map(Option::unwrap_or_default);
    let [least, most] = &ends.map(|(_, at)| number(draft.amount(at), draft.lang));
    let [lowest, highest] = &ends.map(|(lab, at)| draft.valued(lab, at));
    let as_of = draft.latest(PRICES)?;
    Ok(Figure {
        finding: draft.finding(
            words::Title { labs: &draft.count_first(computed().count()), least, most },
            words::Subtitle { as_of: &as_of },
        ),
        drawing: Drawing::panels([1, 1, 2], panels, marks(&draft, &labs)),
        series: vec![
            draft.series("years", words::YEARS_OF_REVENUE, years.iter()),
            draft.series("revenue", words::YEARLY_REVENUE, revenue.iter()),
            draft.series("price", words::PRICE, price.iter()),
        ],
        controls: vec![Control::Currency],
        table: draft
            .table_by_columns()
            .words(common::COMPANY, rows.iter().map(|row| row.name.as_str()))
            .values(words::PRICE, price)
            .values(words::YEARLY_REVENUE, revenue)
            .periods(words::COLUMN_AS_OF, revenue)
            .values(words::YEARS_OF_REVENUE, years)
            .words(words::COLUMN_COMPUTED, years.iter().map(|at| draft.note(at)))
            .grades(years)
            .table(),
        as_of,
        limits: limits(&draft, &labs)?,
        summary: draft.summary(
            words::SummaryWhat { labs: &draft.count(rows.len()) },
            words::SummaryExtremes { least: lowest, most: highest },
            draft.sentence(said),
        ),
        ..draft.into_figure()
    }
    .with_legend(&[]))
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Labs<'a>, Missing> {
    let rows = draft.rows(PRICES, "company", Of::Column("company_id"))?;
    let (mut price, mut revenue, mut years) = (Column::default(), Column::default(), Column::default());
    let mut run_rate = Vec::new();
    for row in &rows {
        let company = row.entities.first().ok_or_else(|| missing(PRICES, row.id, "company_id"))?;
        let price_at = row.address("valuation");
        price.push(draft.push_money(row.subject(draft, price_at, words::MEASURE_PRICE))?);
        let computed = row.subject(draft, [draft.id, row.id, "years"], words::MEASURE_YEARS);
        let column = company.replace('-', "_");
        let named = |rate: &&str| draft.references(RUN_RATES, rate, "company_id").first() == Some(company);
        let rated = row_ids(draft.table(RUN_RATES)?).find(named);
        let accounted = draft.dataset.maybe_cell(ACCOUNTS, "revenue", &column).is_some();
        run_rate.push(rated.is_some());
        // A run rate where the prose states one, else what the accounts have.
        let (revenue_at, sort) = match &rated {
            Some(rate) => ([RUN_RATES, *rate, "figure"], words::MEASURE_RECURRING),
            None if accounted => ([ACCOUNTS, "revenue", column.as_str()], words::MEASURE_REVENUE),
            None => {
                let (none, note) = (draft.say(words::NOT_COMPUTABLE), draft.say(words::NOTE_NO_REVENUE));
                years.push(draft.push_computed(computed, (none, None), note, &[price_at])?);
                revenue.push(None);
                continue;
            }
        };
        revenue.push(draft.push_money(row.subject(draft, revenue_at, sort))?);
        // Computed in the dollars that the article prints on both sides, whatever the reader sees.
        let above = draft.figure_in(price_at, Unit::Usd)?;
        let below = draft.figure_in(revenue_at, Unit::Usd)?;
        let multiple = above.amount / below.amount;
        let words = ["~", &draft.say(words::Years { years: &number(multiple, draft.lang) })].concat();
        let note = note(draft, above, below);
        years.push(draft.push_computed(computed, (words, Some(multiple)), note, &[price_at, revenue_at])?);
    }
    let dear = |row: usize| draft.amount(years.at(row));
    let order = scale::order(rows.len(), &|a, b| dear(b).total_cmp(&dear(a)));
    let [price, revenue, years] = [price, revenue, years].map(|column| column.sorted(&order));
    let run_rate = order.iter().map(|row| run_rate[*row]).collect();
    let rows = order.iter().map(|row| rows[*row].clone()).collect();
    Ok(Labs { rows, price, revenue, years, run_rate })
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

fn marks(draft: &Draft, Labs { price, revenue, years, .. }: &Labs) -> Vec<Mark> {
    let dot =
        |at: usize, row, side, strong| draft.dot_in_row(at, row, bars::mark_words(draft, at), side, strong);
    let (mut multiples, mut unknown, mut links, mut sums) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (row, price) in price.rows() {
        match revenue.maybe(row) {
            None => {
                unknown.push(bars::words(years.at(row), row, WHOLE, draft.value(years.at(row)).to_owned()));
            }
            Some(revenue) => {
                multiples.push(dot(years.at(row), row, Side::Right, true));
                let [from, to] = [revenue, price].map(|at| Position::Value(draft.amount(at)));
                let link = MarkItem::at(from, Position::Row(row, 0.5), draft.inks_at(price).0.soft());
                links.push(link.with_end(to, Position::Row(row, 0.5)).with_size(3.0));
                sums.push(dot(revenue, row, Side::Left, false));
            }
        }
        sums.push(dot(price, row, Side::Right, true));
    }
    vec![
        Mark::new(MarkKind::Dot, multiples),
        Mark::new(MarkKind::Words, unknown),
        Mark::new(MarkKind::Link, links).in_panel(1),
        Mark::new(MarkKind::Dot, sums).in_panel(1),
    ]
}

fn limits(draft: &Draft, Labs { rows, revenue, run_rate, .. }: &Labs) -> Result<Vec<String>, Missing> {
    let names = |keep: &dyn Fn(usize) -> bool| {
        draft.listed((0..rows.len()).filter(|row| keep(*row)).map(|row| &rows[row].name))
    };
    let run_rates = &names(&|row| run_rate[row]);
    let accounts = &names(&|row| revenue.maybe(row).is_some() && !run_rate[row]);
    let without = &names(&|row| revenue.maybe(row).is_none());
    let accounted = draft.table(ACCOUNTS)?.maybe_row("revenue").into_iter().flat_map(|row| &row.cells);
    let growth = accounted
        .filter_map(|cell| cell.reading.figures().iter().find(|q| q.role == Some(QuantityRole::Yoy)));
    let growth = &draft.listed(growth.map(|quantity| text::percent(quantity.amount, draft.lang)));
    let [table, row, column] = POST_MONEY;
    let value = needed(draft.cell(table, row, column)?.first(), POST_MONEY)?.written(draft.lang);
    Ok(draft.limits(&[
        &words::LimitSorts { accounts, run_rates },
        &words::LimitGrowth { growth },
        &words::LimitBound { run_rates, value: &value },
        &words::LimitWithout { labs: without },
    ]))
}
