//! `capital-commitments`: a company's plan and a public law, in all and a year, and cash in hand beside them.

use crate::data::{Cell, Role, Unit};
use crate::figure::bars::{Bar, Lane, bar};
use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Derived, Draft, Reading, missing, needed, row_ids};
use crate::figure::legend;
use crate::figure::words::{Finding, Summary, sentence};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Panel, Place, RowLabel,
    Series, Shape, Side, Table, TickFormat,
};
use crate::look::Ink;
use crate::text::words::{capital_commitments as words, common};
use crate::text::{self, Money};

/// Id of the chart.
const ID: &str = "capital-commitments";
const TABLE: &str = "commitments";
/// The plan and the law that the article sets side by side.
const PLAN: &str = "alibaba";
const LAW: &str = "us-chips-act";
/// Where the other table gives the plan's total: in one currency and in another.
const TABLED: [[&str; 3]; 2] = [
    ["alibaba-restructure", "total-investment", "unit"],
    ["alibaba-restructure", "total-investment", "function"],
];
/// Where a bar lies that has a line of words under it.
const OVER: Lane = (0.1, 0.54);
const UNDER: f64 = 0.74;
/// A little way from the line at zero.
const ASIDE: f64 = 0.012;

/// One row of the table: positions of its data.
struct Sum<'a> {
    row: &'a str,
    party: String,
    purpose: String,
    home: String,
    amount: usize,
    /// Years and the amount a year; none for money that is not spread over any.
    yearly: Option<(usize, usize)>,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let sums = read(&mut draft)?;
    let tabled = [tabled(&mut draft, TABLED[0])?, tabled(&mut draft, TABLED[1])?];
    let ratio = ratio(&mut draft, &sums)?;
    let axis = || Axis::new(AxisScale::Linear { zero: true }, TickFormat::Money(draft.axis_money()));
    let row = |sum: &Sum| RowLabel {
        text: sum.party.clone(),
        sub: sum.purpose.clone(),
        ink: inks_of(&sum.home).1,
        ..RowLabel::default()
    };
    let rows = || Axis::rows(sums.iter().map(row).collect());
    let (plan, law) = (&party(&sums, PLAN), &party(&sums, LAW));
    let aside = words::PanelYearlyAside { law, plan, times: draft.value(ratio) }.say(draft.lang);
    let panels = vec![
        Panel::new(axis(), rows()).with_title(draft.say(words::PANEL_TOTAL), String::new()),
        Panel::new(axis(), rows()).with_title(draft.say(words::PANEL_YEARLY), aside).with_aside_datum(ratio),
    ];
    let series = |id: &str, name, data| Series { id: id.to_owned(), name: draft.say(name), data };
    let yearly = || sums.iter().filter_map(|sum| sum.yearly);
    let series = vec![
        series("total", words::SERIES_TOTAL, sums.iter().map(|sum| sum.amount).collect()),
        series("tabled", words::SERIES_TABLED, tabled.to_vec()),
        series("yearly", words::SERIES_YEARLY, yearly().map(|(_, at)| at).chain([ratio]).collect()),
        series("years", words::SERIES_YEARS, yearly().map(|(at, _)| at).collect()),
    ];
    let inks =
        [legend::countries(draft.lang), vec![(Ink::ChinaSoft, draft.say(words::LEGEND_NOT_SPREAD))]].concat();
    Ok(Figure {
        finding: finding(&draft, &sums, ratio),
        drawing: Drawing::panels([1, 1, 2], panels, marks(&draft, &sums, tabled)?),
        series,
        controls: vec![Control::Currency],
        table: table(&draft, &sums, tabled, ratio)?,
        as_of: span(&draft, &sums)?,
        limits: limits(&draft)?,
        summary: summary(&draft, &sums, ratio),
        shape: Shape { narrow: 572.0, medium: 470.0, wide: 270.0 },
        ..draft.into_figure()
    }
    .with_legend(&inks))
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Vec<Sum<'a>>, Missing> {
    let mut sums = Vec::new();
    for row in row_ids(draft.table(TABLE)?) {
        let entities = draft.references(TABLE, row, "company_id");
        let party = draft.words(TABLE, row, "party")?.to_owned();
        let subject = |column, measure| Subject {
            address: [TABLE, row, column],
            name: party.clone(),
            measure,
            entities: entities.clone(),
        };
        let purpose = draft.words(TABLE, row, "purpose")?.to_owned();
        let years = draft.cell(TABLE, row, "years")?.maybe_amount(Unit::Years).map(|years| years.amount);
        let years = years.filter(|years| *years > 0.0);
        let measure = match years {
            Some(_) => words::Committed { purpose: &purpose }.say(draft.lang),
            None => purpose.clone(),
        };
        let amount = draft.push_money(subject("amount", measure))?;
        let yearly = match years {
            None => None,
            Some(years) => {
                let span = draft.push_figure(subject("years", draft.say(words::SPAN)), Unit::Years)?;
                let a_year = draft.amount(amount) / years;
                let note = words::ComputedYearly { money: draft.value(amount), years: draft.value(span) };
                let at = draft.push_derived(Derived {
                    address: [ID, row, "yearly"],
                    name: party.clone(),
                    measure: draft.say(words::YEARLY),
                    value: text::money(a_year, draft.axis_money(), draft.lang),
                    number: Some(a_year),
                    note: note.say(draft.lang),
                    entities: entities.clone(),
                    from: &[[TABLE, row, "amount"], [TABLE, row, "years"]],
                })?;
                Some((span, at))
            }
        };
        let home = draft.home(TABLE, row)?;
        sums.push(Sum { row, party, purpose, home, amount, yearly });
    }
    Ok(sums)
}

/// The plan's total in the other table, in the currency it is printed in there.
fn tabled(draft: &mut Draft, address: [&str; 3]) -> Result<usize, Missing> {
    let [table, row, column] = address;
    let cell = draft.cell(table, row, column)?;
    let money = needed(cell.reading.figures().iter().find(|q| q.unit.is_currency()), address)?;
    let money = money.written(draft.lang);
    let over = cell.reading.figures().iter().find(|q| q.role == Some(Role::Over));
    let value = match over {
        Some(over) => words::MoneyOver { money: &money, years: &over.written(draft.lang) }.say(draft.lang),
        None => money,
    };
    let number = draft.maybe_money_of(cell).map(|(_, amount)| amount);
    draft.push(Reading {
        address,
        name: draft.company_name(PLAN),
        measure: draft.say(words::TOTAL_TABLED),
        value,
        number,
        entities: vec![PLAN.to_owned()],
    })
}

/// How many times the law's yearly sum the plan's is.
fn ratio(draft: &mut Draft, sums: &[Sum]) -> Result<usize, Missing> {
    let yearly = |row: &str| {
        let found = sums.iter().find(|sum| sum.row == row).and_then(|sum| sum.yearly);
        found.map(|(_, at)| at).ok_or_else(|| missing(TABLE, row, "years"))
    };
    let (plan, law) = (yearly(PLAN)?, yearly(LAW)?);
    let times = draft.amount(plan) / draft.amount(law);
    let note = words::ComputedTimes { law: draft.value(law), plan: draft.value(plan) };
    draft.push_derived(Derived {
        address: [ID, PLAN, "times"],
        name: party(sums, PLAN),
        measure: words::Times { law: &party(sums, LAW) }.say(draft.lang),
        value: text::multiple((times * 10.0).round() / 10.0, draft.lang),
        number: Some(times),
        note: note.say(draft.lang),
        entities: vec![PLAN.to_owned()],
        from: &[
            [TABLE, PLAN, "amount"],
            [TABLE, PLAN, "years"],
            [TABLE, LAW, "amount"],
            [TABLE, LAW, "years"],
        ],
    })
}

fn party(sums: &[Sum], row: &str) -> String {
    sums.iter().find(|sum| sum.row == row).map(|sum| sum.party.clone()).unwrap_or_default()
}

fn marks(draft: &Draft, sums: &[Sum], tabled: [usize; 2]) -> Result<Vec<Mark>, Missing> {
    let (mut totals, mut years, mut under, mut spans) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let block = |at: Option<usize>, x: f64, row: usize, share: f64, text: String| MarkItem {
        datum: at,
        ..MarkItem::at(Place::Share(x), Place::Row(row, share), Ink::Muted).with_label(
            text,
            Side::Right,
            false,
            Ink::Muted,
        )
    };
    for (row, sum) in sums.iter().enumerate() {
        let inks = inks_of(&sum.home);
        let Some((span, yearly)) = sum.yearly else {
            // Money that lies there is paler than money that is to flow, where its country has a paler ink.
            totals.push(bar(draft, sum.amount, row, OVER, (inks.0.soft(), inks.1)));
            spans.push(block(None, ASIDE, row, 0.5, draft.say(words::NOT_SPREAD)));
            continue;
        };
        totals.push(bar(draft, sum.amount, row, OVER, inks));
        let a_year = words::BarYearly { money: draft.value(yearly) }.say(draft.lang);
        years.push(Bar::of(draft, yearly, a_year).placed(row, OVER, inks));
        let over = words::OverYears { years: draft.value(span) }.say(draft.lang);
        spans.push(block(Some(span), ASIDE, row, UNDER, over));
        if sum.row == PLAN {
            let [a, b] = TABLED.map(|[table, row, column]| draft.cell(table, row, column));
            let said = |cell: &Cell| cell.first().map(|q| q.written(draft.lang));
            let (a, b) = (said(a?).unwrap_or_default(), said(b?).unwrap_or_default());
            let a = words::Tabled { money: &a }.say(draft.lang);
            let b = words::TabledToo { money: &b }.say(draft.lang);
            under.push(block(Some(tabled[0]), ASIDE, row, UNDER, a));
            under.push(block(Some(tabled[1]), 0.46, row, UNDER, b));
        }
    }
    let mark = |kind, items, panel| Mark::new(kind, items).in_panel(panel);
    Ok(vec![
        mark(MarkKind::Bar, totals, 0),
        mark(MarkKind::Words, under, 0),
        mark(MarkKind::Bar, years, 1),
        mark(MarkKind::Words, spans, 1),
    ])
}

/// From the earliest to the latest period that the table speaks of.
fn span(draft: &Draft, sums: &[Sum]) -> Result<String, Missing> {
    let mut periods = Vec::new();
    for sum in sums {
        periods.push(draft.cell(TABLE, sum.row, "amount")?.evidence.as_of.as_str());
    }
    let (first, last) = (periods.iter().min(), periods.iter().max());
    let (first, last) = (first.copied().unwrap_or_default(), last.copied().unwrap_or_default());
    Ok(text::period(&if first == last { first.to_owned() } else { [first, "/", last].concat() }, draft.lang))
}

fn finding(draft: &Draft, sums: &[Sum], ratio: usize) -> Finding {
    let amount =
        |row: &str| sums.iter().find(|sum| sum.row == row).map_or(0.0, |sum| draft.amount(sum.amount));
    let (plan, law) = (party(sums, PLAN), party(sums, LAW));
    // A tenth apart reads as about equal on these bars.
    let alike = (amount(PLAN) / amount(LAW) - 1.0).abs() < 0.1;
    let title = words::Title { alike, law: &law, plan: &plan, times: draft.value(ratio) };
    let subtitle = words::Subtitle { currency: text::currency(draft.axis_money(), draft.lang) };
    Finding { title: title.say(draft.lang), subtitle: subtitle.say(draft.lang) }
}

fn table(draft: &Draft, sums: &[Sum], tabled: [usize; 2], ratio: usize) -> Result<Table, Missing> {
    let columns = [
        words::COLUMN_WHO,
        words::COLUMN_FOR,
        words::COLUMN_AMOUNT,
        common::AS_PRINTED,
        words::COLUMN_YEARS,
        words::COLUMN_YEARLY,
        common::AS_OF,
        common::EVIDENCE,
    ];
    let dash = || ("—".to_owned(), None);
    let row = |name: &str, purpose: &str, at: usize, yearly: Option<(usize, usize)>| {
        vec![
            (name.to_owned(), None),
            (purpose.to_owned(), None),
            draft.shown(at),
            draft.printed_of(at),
            yearly.map_or_else(dash, |(years, _)| draft.shown(years)),
            yearly.map_or_else(dash, |(_, a_year)| draft.shown(a_year)),
            (draft.as_of(at), None),
            draft.grade_of(at),
        ]
    };
    let mut rows: Vec<_> =
        sums.iter().map(|sum| row(&sum.party, &sum.purpose, sum.amount, sum.yearly)).collect();
    let plan = &party(sums, PLAN);
    let name = words::RowTabled { plan }.say(draft.lang);
    let purpose = draft.words(TABLE, PLAN, "purpose")?;
    rows.extend(tabled.map(|at| row(&name, purpose, at, None)));
    let times = words::Times { law: &party(sums, LAW) }.say(draft.lang);
    rows.push(row(&common::Further { more: &times, what: plan }.say(draft.lang), "—", ratio, None));
    let numeric = vec![false, false, true, true, true, true, false, false];
    let columns = columns.map(|column| draft.say(column)).to_vec();
    Ok(Table { ids: Vec::new(), columns, numeric, rows })
}

fn limits(draft: &Draft) -> Result<Vec<String>, Missing> {
    let mut limits = vec![draft.say(words::LIMIT_ALIKE), draft.say(words::LIMIT_SPREAD)];
    let cell = draft.cell(TABLE, PLAN, "amount")?;
    if let (Some(yuan), Some(dollars)) = (cell.maybe_amount(Unit::Cny), cell.maybe_amount(Unit::Usd)) {
        let rates = [yuan.amount / dollars.amount, draft.dataset.rates().cny_per_usd];
        let [implied, used] =
            rates.map(|rate| [Money::Cny.sign(), &text::decimal(rate, 2, draft.lang)].concat());
        if implied != used {
            let plan = &draft.company_name(PLAN);
            limits.push(words::LimitRate { implied: &implied, plan, used: &used }.say(draft.lang));
        }
    }
    limits.extend(draft.conversion_limit());
    Ok(limits)
}

fn summary(draft: &Draft, sums: &[Sum], ratio: usize) -> Summary {
    let said = |sum: &Sum| {
        let (party, money) = (&sum.party, draft.value(sum.amount));
        let Some((years, yearly)) = sum.yearly else {
            return words::SummaryCash { money, party }.say(draft.lang);
        };
        let (years, yearly) = (draft.value(years), draft.value(yearly));
        words::SummaryPlan { money, party, yearly, years }.say(draft.lang)
    };
    let all: Vec<String> = sums.iter().map(said).collect();
    let (plan, law) = (&party(sums, PLAN), &party(sums, LAW));
    Summary {
        what: draft.say(words::SUMMARY_WHAT),
        extremes: sentence(&all, draft.lang),
        trend: words::SummaryTrend { law, plan, times: draft.value(ratio) }.say(draft.lang),
    }
}
