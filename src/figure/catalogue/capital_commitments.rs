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

/// Bars of the sums in all, with the plan's other totals under its bar, and of the sums a year.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    draft.countries(common::OTHERS);
    draft.meanings(&[(Ink::ChinaSoft, &words::LEGEND_NOT_SPREAD)]);
    let rows = draft.rows(TABLE, "party", Of::Column("company_id"))?;
    let [amount, years, yearly] = draft.row_by_row(&rows, read)?;
    let purposes = draft.printed_column(&rows, "purpose")?;
    let homes = rows.iter().map(|row| draft.home(TABLE, row.id)).collect::<Result<Vec<String>, Missing>>()?;
    let inks: Vec<(Ink, Ink)> = homes.iter().map(|home| inks_of(home)).collect();
    let tabled = [tabled(draft, TABLED[0])?, tabled(draft, TABLED[1])?];
    let place = |id| rows.iter().position(|row| row.id == id).ok_or_else(|| missing(TABLE, id, "amount"));
    let (plan_row, law_row) = (place(PLAN)?, place(LAW)?);
    let ratio = ratio(draft, &rows[plan_row], &rows[law_row], [yearly.at(plan_row), yearly.at(law_row)])?;
    let [plan, law] = [plan_row, law_row].map(|row| rows[row].name.as_str());
    let (times, plan_for) = (draft.value(ratio), &purposes[plan_row]);
    let names = rows.iter().zip(&purposes).zip(&inks);
    let names = names.map(|((row, sub), inks)| RowLabel::new(&row.name).with_sub(sub).with_ink(inks.1));
    let panels = vec![
        draft.panel(words::PANEL_TOTAL, draft.money_axis(), names.clone()),
        draft
            .panel(words::PANEL_YEARLY, draft.money_axis(), names)
            .stating(draft.say(words::PanelYearlyAside { law, plan, times }), ratio),
    ];
    let marks = [
        totals(draft, [&amount, &yearly], &inks, plan_row, tabled)?,
        a_year(draft, [&amount, &years, &yearly], &inks),
    ];
    let named_tabled = draft.say(words::RowTabled { plan });
    let named_times = draft.say(common::Further { more: &draft.say(words::Times { law }), what: plan });
    // Under the table's rows what the other table has, and how the plan's yearly sum compares.
    let data = amount.with(tabled).with([ratio]);
    let further = [&named_tabled, &named_tabled, &named_times];
    let each = amount.rows().map(|(row, at)| {
        let (party, money) = (draft.name(at), draft.value(at));
        match (years.maybe(row), yearly.maybe(row)) {
            (Some(years), Some(yearly)) => {
                let (years, yearly) = (draft.value(years), draft.value(yearly));
                draft.say(words::SummaryPlan { money, party, yearly, years })
            }
            _ => draft.say(words::SummaryCash { money, party }),
        }
    });
    // A tenth apart reads as about equal on these bars.
    let alike = (draft.amount(amount.at(plan_row)) / draft.amount(amount.at(law_row)) - 1.0).abs() < 0.1;
    Ok(Figure {
        finding: draft.finding(
            words::Title { alike, law, plan, times },
            words::Subtitle { currency: draft.currency_name() },
        ),
        drawing: Drawing::panels([1, 1, 2], panels, marks.concat()),
        series: vec![
            draft.series("total", words::SERIES_TOTAL, &amount),
            draft.series("tabled", words::SERIES_TABLED, tabled),
            draft.series("yearly", words::SERIES_YEARLY, &yearly.with([ratio])),
            draft.series("years", words::SERIES_YEARS, &years),
        ],
        controls: vec![Control::Currency],
        table: draft
            .table_by_columns()
            .words(words::COLUMN_WHO, rows.iter().map(|row| &row.name).chain(further))
            .words(words::COLUMN_FOR, purposes.iter().chain([plan_for, plan_for, &"—".to_owned()]))
            .values(words::COLUMN_AMOUNT, &data)
            .printed(common::AS_PRINTED, &data)
            .values(words::COLUMN_YEARS, &years.within(data.len(), 0))
            .values(words::COLUMN_YEARLY, &yearly.within(data.len(), 0))
            .periods(common::AS_OF, &data)
            .grades(&data)
            .table(),
        as_of: draft.span(&rows, "amount")?,
        limits: limits(draft)?,
        summary: draft.summary(
            words::SUMMARY_WHAT,
            draft.sentence(each),
            words::SummaryTrend { law, plan, times },
        ),
        ..Figure::default()
    })
}

/// Who commits what; years and the sum a year where money is spread over any.
fn read<'a>(draft: &mut Draft<'a>, row: &Record<'a>) -> Result<[Option<usize>; 3], Missing> {
    let purpose = draft.words(TABLE, row.id, "purpose")?;
    let span = draft.cell(TABLE, row.id, "years")?.maybe_amount(Unit::Years);
    let Some(span) = span.map(|years| years.amount).filter(|years| *years > 0.0) else {
        return Ok([Some(draft.push_money(row.at(draft, "amount", purpose))?), None, None]);
    };
    let sum = draft.push_money(row.at(draft, "amount", words::Committed { purpose }))?;
    let over = draft.push_figure(row.at(draft, "years", words::SPAN), Unit::Years)?;
    let a_year = draft.amount(sum) / span;
    let note = draft.say(words::ComputedYearly { money: draft.value(sum), years: draft.value(over) });
    let subject = row.subject(draft, [draft.id, row.id, "yearly"], words::YEARLY);
    let result = (text::money(a_year, draft.axis_money(), draft.lang), a_year);
    let yearly =
        draft.push_computed(subject, result, note, &[row.address("amount"), row.address("years")])?;
    Ok([Some(sum), Some(over), Some(yearly)])
}

/// The plan's total in the other table, in the currency it is printed in there.
fn tabled(draft: &mut Draft, [table, row, column]: [&str; 3]) -> Result<usize, Missing> {
    let (money, over) = draft.money_over([table, row, column])?;
    let over = over.map(|years| draft.say(words::MoneyOver { money: &money, years: &years }));
    let number = draft.maybe_money_of(draft.cell(table, row, column)?).map(|(_, amount)| amount);
    let plan = draft.company(table, column, PLAN);
    draft.push(plan.at(draft, row, words::TOTAL_TABLED).reading(over.unwrap_or(money), number))
}

/// How many times the law's yearly sum the plan's is.
fn ratio(draft: &mut Draft, plan: &Record, law: &Record, yearly: [usize; 2]) -> Result<usize, Missing> {
    let [above, below] = yearly.map(|at| draft.amount(at));
    let [of_plan, of_law] = yearly.map(|at| draft.value(at));
    let note = draft.say(words::ComputedTimes { law: of_law, plan: of_plan });
    let result = (draft.multiple((above / below * 10.0).round() / 10.0), above / below);
    let subject = plan.subject(draft, [draft.id, plan.id, "times"], words::Times { law: &law.name });
    let from = [plan, law].map(|row| ["amount", "years"].map(|column| row.address(column))).concat();
    draft.push_computed(subject, result, note, &from)
}

/// The sums in all and, under the plan's, what the other table has for it.
fn totals(
    draft: &Draft,
    [amount, yearly]: [&Column; 2],
    inks: &[(Ink, Ink)],
    plan: usize,
    tabled: [usize; 2],
) -> Result<Vec<Mark>, Missing> {
    // Money that lies there is paler than money that is to flow, where its country has a paler ink.
    let pale = inks.iter().enumerate().map(|(row, (ink, words))| match yearly.maybe(row) {
        Some(_) => (*ink, *words),
        None => (ink.soft(), *words),
    });
    let mut marks = Bars::of(amount).in_lane(OVER).inks(Each(pale.collect())).marks(draft);
    let [(a, _), (b, _)] = [draft.money_over(TABLED[0])?, draft.money_over(TABLED[1])?];
    let [a, b] = [draft.say(words::Tabled { money: &a }), draft.say(words::TabledToo { money: &b })];
    let ends = [0.45, 1.0].map(Position::Share);
    let first = bars::line(plan, UNDER, a).with_end_x(ends[0]).with_datum(tabled[0]);
    let second = bars::line(plan, (0.46, UNDER.1), b).with_end_x(ends[1]).with_datum(tabled[1]);
    marks.push(Mark::new(MarkKind::Words, [first, second]));
    Ok(marks)
}

/// The sums a year, with the years under them.
fn a_year(draft: &Draft, [amount, years, yearly]: [&Column; 3], inks: &[(Ink, Ink)]) -> Vec<Mark> {
    let said =
        |at: Option<usize>| draft.say(words::BarYearly { money: draft.value(at.unwrap_or(usize::MAX)) });
    let said = Each(yearly.into_iter().map(said).collect());
    let bars = Bars::of(yearly).in_lane(OVER).inks(Each(inks.to_vec())).words(said).in_panel(1);
    let under = years.into_iter().enumerate().map(|(row, span)| match span {
        Some(span) => {
            let over = draft.say(words::OverYears { years: draft.value(span) });
            bars::line(row, UNDER, over).with_datum(span)
        }
        None => bars::line(row, (UNDER.0, 0.5), draft.say(words::NOT_SPREAD)).joining([amount.at(row)]),
    });
    let under = Mark::new(MarkKind::Words, under).in_panel(1);
    bars.marks(draft).into_iter().chain([under]).collect()
}

fn limits(draft: &Draft) -> Result<Vec<String>, Missing> {
    let used = &draft.rate(draft.dataset.rates().cny_per_usd);
    let (implied, plan) = (draft.maybe_rate_in([TABLE, PLAN, "amount"])?, &draft.company_name(PLAN));
    let implied = implied.as_ref().filter(|implied| *implied != used);
    let rate = implied.map(|implied| words::LimitRate { implied, plan, used });
    Ok(draft.limits(&[&words::LIMIT_ALIKE, &words::LIMIT_SPREAD, &rate]))
}
