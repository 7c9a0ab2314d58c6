//! `capital-commitments`: a company's plan and a public law, in all and a year, and cash in hand beside them.

use super::prelude::*;
use crate::text::words::capital_commitments as words;

const TABLE: &str = "commitments";
/// The plan and the law that the article sets side by side.
const PLAN: &str = "alibaba";
const LAW: &str = "us-chips-act";
/// Where the other table gives the plan's total: in one currency and in another.
const TABLED: [[&str; 3]; 2] = [
    ["alibaba-restructure", "total-investment", "unit"],
    ["alibaba-restructure", "total-investment", "function"],
];
/// Where a bar lies that has a line of words under it, and where that line begins.
const OVER: Lane = (0.1, 0.54);
const UNDER: (f64, f64) = (0.012, 0.74);

/// Who commits what for what; years and the sum a year where money is spread over any.
struct Sums<'a> {
    rows: Vec<Record<'a>>,
    purposes: Vec<&'a str>,
    inks: Vec<(Ink, Ink)>,
    amount: Column,
    years: Column,
    yearly: Column,
}

/// Bars of the sums in all, with the plan's other totals under its bar, and of the sums a year.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let sums = read(&mut draft)?;
    let Sums { rows, purposes, inks, amount, years, yearly } = &sums;
    let tabled = [tabled(&mut draft, TABLED[0])?, tabled(&mut draft, TABLED[1])?];
    let place = |id| rows.iter().position(|row| row.id == id).ok_or_else(|| missing(TABLE, id, "amount"));
    let (plan_row, law_row) = (place(PLAN)?, place(LAW)?);
    let ratio = ratio(&mut draft, &sums, [plan_row, law_row])?;
    let [plan, law] = [plan_row, law_row].map(|row| rows[row].name.as_str());
    let (times, plan_for) = (draft.value(ratio), purposes[plan_row]);
    let names = rows.iter().zip(purposes).zip(inks);
    let names = names.map(|((row, sub), inks)| RowLabel::new(&row.name).with_sub(*sub).with_ink(inks.1));
    let panel = || Panel::new(draft.money_axis(), Axis::rows(names.clone().collect()));
    let panels = vec![
        panel().titled(draft.say(words::PANEL_TOTAL)),
        panel()
            .titled(draft.say(words::PANEL_YEARLY))
            .stating(draft.say(words::PanelYearlyAside { law, plan, times }), ratio),
    ];
    let named_tabled = draft.say(words::RowTabled { plan });
    let named_times = draft.say(common::Further { more: &draft.say(words::Times { law }), what: plan });
    // Under the table's rows what the other table has, and how the plan's yearly sum compares.
    let data = amount.with(tabled).with([ratio]);
    let further = [named_tabled.as_str(), &named_tabled, &named_times];
    let each = (0..rows.len()).map(|row| {
        let (party, money) = (rows[row].name.as_str(), draft.value(amount.at(row)));
        match (years.maybe(row), yearly.maybe(row)) {
            (Some(years), Some(yearly)) => {
                let (years, yearly) = (draft.value(years), draft.value(yearly));
                draft.say(words::SummaryPlan { money, party, yearly, years })
            }
            _ => draft.say(words::SummaryCash { money, party }),
        }
    });
    let each = draft.sentence(each);
    let mut keys = draft.countries(common::OTHERS);
    keys.extend(draft.meanings(&[(Ink::ChinaSoft, &words::LEGEND_NOT_SPREAD)]));
    // A tenth apart reads as about equal on these bars.
    let alike = (draft.amount(amount.at(plan_row)) / draft.amount(amount.at(law_row)) - 1.0).abs() < 0.1;
    Ok(Figure {
        finding: draft.finding(
            words::Title { alike, law, plan, times },
            words::Subtitle { currency: draft.currency_name() },
        ),
        drawing: Drawing::panels([1, 1, 2], panels, marks(&draft, &sums, tabled)?),
        series: vec![
            draft.series("total", words::SERIES_TOTAL, amount.iter()),
            draft.series("tabled", words::SERIES_TABLED, tabled),
            draft.series("yearly", words::SERIES_YEARLY, yearly.iter().chain([ratio])),
            draft.series("years", words::SERIES_YEARS, years.iter()),
        ],
        controls: vec![Control::Currency],
        table: draft
            .table_by_columns()
            .words(words::COLUMN_WHO, rows.iter().map(|row| row.name.as_str()).chain(further))
            .words(words::COLUMN_FOR, purposes.iter().copied().chain([plan_for, plan_for, "—"]))
            .values(words::COLUMN_AMOUNT, &data)
            .printed(common::AS_PRINTED, &data)
            .values(words::COLUMN_YEARS, &years.within(data.len(), 0))
            .values(words::COLUMN_YEARLY, &yearly.within(data.len(), 0))
            .periods(common::AS_OF, &data)
            .grades(&data)
            .table(),
        as_of: draft.span(rows, "amount")?,
        limits: limits(&draft)?,
        summary: draft.summary(words::SUMMARY_WHAT, each, words::SummaryTrend { law, plan, times }),
        ..draft.into_figure()
    }
    .with_legend(&keys))
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Sums<'a>, Missing> {
    let rows = draft.rows(TABLE, "party", Of::Column("company_id"))?;
    let (mut amount, mut years, mut yearly) = (Column::default(), Column::default(), Column::default());
    let (mut purposes, mut inks) = (Vec::new(), Vec::new());
    for row in &rows {
        let purpose = draft.words(TABLE, row.id, "purpose")?;
        purposes.push(purpose);
        inks.push(inks_of(&draft.home(TABLE, row.id)?));
        let span = draft.cell(TABLE, row.id, "years")?.maybe_amount(Unit::Years);
        let Some(span) = span.map(|years| years.amount).filter(|years| *years > 0.0) else {
            amount.push(draft.push_money(row.at(draft, "amount", purpose))?);
            years.push(None);
            yearly.push(None);
            continue;
        };
        let sum = draft.push_money(row.at(draft, "amount", words::Committed { purpose }))?;
        let over = draft.push_figure(row.at(draft, "years", words::SPAN), Unit::Years)?;
        let a_year = draft.amount(sum) / span;
        let note = draft.say(words::ComputedYearly { money: draft.value(sum), years: draft.value(over) });
        let subject = row.subject(draft, [draft.id, row.id, "yearly"], words::YEARLY);
        let result = (text::money(a_year, draft.axis_money(), draft.lang), a_year);
        let from = [row.address("amount"), row.address("years")];
        yearly.push(draft.push_computed(subject, result, note, &from)?);
        amount.push(sum);
        years.push(over);
    }
    Ok(Sums { rows, purposes, inks, amount, years, yearly })
}

/// The plan's total in the other table, in the currency it is printed in there.
fn tabled(draft: &mut Draft, [table, row, column]: [&str; 3]) -> Result<usize, Missing> {
    let cell = draft.cell(table, row, column)?;
    let money = &draft.money_in([table, row, column])?.written(draft.lang);
    let value = match cell.reading.figures().iter().find(|q| q.role == Some(QuantityRole::Over)) {
        Some(over) => draft.say(words::MoneyOver { money, years: &over.written(draft.lang) }),
        None => money.clone(),
    };
    let number = draft.maybe_money_of(cell).map(|(_, amount)| amount);
    let plan = draft.company(table, column, PLAN);
    draft.push(plan.at(draft, row, words::TOTAL_TABLED).reading(value, number))
}

/// How many times the law's yearly sum the plan's is.
fn ratio(draft: &mut Draft, sums: &Sums, [plan, law]: [usize; 2]) -> Result<usize, Missing> {
    let yearly = |row: usize, id| sums.yearly.maybe(row).ok_or_else(|| missing(TABLE, id, "years"));
    let (above, below) = (yearly(plan, PLAN)?, yearly(law, LAW)?);
    let times = draft.amount(above) / draft.amount(below);
    let note = draft.say(words::ComputedTimes { law: draft.value(below), plan: draft.value(above) });
    let measure = words::Times { law: &sums.rows[law].name };
    let plan = &sums.rows[plan];
    let result = (text::multiple((times * 10.0).round() / 10.0, draft.lang), times);
    let from = [PLAN, LAW].map(|row| [[TABLE, row, "amount"], [TABLE, row, "years"]]).concat();
    draft.push_computed(plan.subject(draft, [draft.id, PLAN, "times"], measure), result, note, &from)
}

fn marks(draft: &Draft, sums: &Sums, tabled: [usize; 2]) -> Result<Vec<Mark>, Missing> {
    let Sums { rows, inks, amount, years, yearly, .. } = sums;
    let (mut under, mut spans) = (Vec::new(), Vec::new());
    for (row, record) in rows.iter().enumerate() {
        spans.push(match years.maybe(row) {
            Some(span) => {
                let over = draft.say(words::OverYears { years: draft.value(span) });
                bars::line(row, UNDER, over).with_datum(span)
            }
            None => bars::line(row, (UNDER.0, 0.5), draft.say(words::NOT_SPREAD)),
        });
        if record.id == PLAN {
            let money =
                |[table, row, column]: [&str; 3]| draft.cell(table, row, column).map(|cell| cell.first());
            let [a, b] = [money(TABLED[0])?, money(TABLED[1])?]
                .map(|money| money.map(|money| money.written(draft.lang)).unwrap_or_default());
            let [a, b] = [draft.say(words::Tabled { money: &a }), draft.say(words::TabledToo { money: &b })];
            let ends = [0.45, 1.0].map(Position::Share);
            under.push(bars::line(row, UNDER, a).with_end_x(ends[0]).with_datum(tabled[0]));
            under.push(bars::line(row, (0.46, UNDER.1), b).with_end_x(ends[1]).with_datum(tabled[1]));
        }
    }
    // Money that lies there is paler than money that is to flow, where its country has a paler ink.
    let pale = (0..rows.len()).map(|row| match yearly.maybe(row) {
        Some(_) => inks[row],
        None => (inks[row].0.soft(), inks[row].1),
    });
    let a_year =
        |at: Option<usize>| draft.say(words::BarYearly { money: draft.value(at.unwrap_or(usize::MAX)) });
    let a_year = Each(yearly.into_iter().map(a_year).collect());
    let mut marks = Bars::of(amount).in_lane(OVER).inks(Each(pale.collect())).marks(draft);
    marks.push(Mark::new(MarkKind::Words, under));
    let yearly = Bars::of(yearly).in_lane(OVER).inks(Each(inks.clone())).words(a_year).in_panel(1);
    marks.extend(yearly.marks(draft));
    marks.push(Mark::new(MarkKind::Words, spans).in_panel(1));
    Ok(marks)
}

fn limits(draft: &Draft) -> Result<Vec<String>, Missing> {
    let mut limits = draft.texts(&[&words::LIMIT_ALIKE, &words::LIMIT_SPREAD]);
    let used = &draft.rate(draft.dataset.rates().cny_per_usd);
    let implied = draft.maybe_rate_in([TABLE, PLAN, "amount"])?;
    if let Some(implied) = implied.as_ref().filter(|implied| *implied != used) {
        limits.push(draft.say(words::LimitRate { implied, plan: &draft.company_name(PLAN), used }));
    }
    limits.extend(draft.conversion_limit());
    Ok(limits)
}
