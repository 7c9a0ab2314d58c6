//! `capital-commitments`: a company's plan and a public law, in all and a year, and cash in hand beside them.

use crate::data::{Cell, Dataset, Role, Unit};
use crate::figure::bars::{Bar, Lane, bar};
use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Derived, Draft, Reading, missing, needed, row_ids, texts};
use crate::figure::legend;
use crate::figure::words::{Finding, Summary};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Panel, Place, RowLabel,
    Series, Shape, Side, Table, TickFormat,
};
use crate::scene::Ink;
use crate::state::ViewState;
use crate::text;

/// Id of the chart.
pub(crate) const ID: &str = "capital-commitments";
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
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
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
    let aside = draft.fill(
        "{0}: {1} the {2}",
        "{0}为{2}的 {1}",
        &[&party(&sums, PLAN), draft.value(ratio), &party(&sums, LAW)],
    );
    let panels = vec![
        Panel::new(axis(), rows()).with_title(draft.said("In all", "总额"), String::new()),
        Panel::new(axis(), rows())
            .with_title(draft.said("A year, spread evenly", "年均"), aside)
            .with_aside_datum(ratio),
    ];
    let series = |id: &str, en, zh, data| Series { id: id.to_owned(), name: draft.said(en, zh), data };
    let yearly = || sums.iter().filter_map(|sum| sum.yearly);
    let series = vec![
        series("total", "In all", "总额", sums.iter().map(|sum| sum.amount).collect()),
        series("tabled", "As the restructuring table has it", "重组表格所记", tabled.to_vec()),
        series("yearly", "A year", "年均", yearly().map(|(_, at)| at).chain([ratio]).collect()),
        series("years", "Years", "年数", yearly().map(|(at, _)| at).collect()),
    ];
    let inks = [
        legend::countries(draft.lang),
        vec![(Ink::ChinaSoft, draft.said("China, not spread over years", "中国，不按年均摊"))],
    ]
    .concat();
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
        ..draft.into_figure(ID)
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
            Some(_) => draft.fill("committed: {0}", "承诺投入：{0}", &[&purpose]),
            None => purpose.clone(),
        };
        let amount = draft.push_money(subject("amount", measure))?;
        let yearly = match years {
            None => None,
            Some(years) => {
                let measure = draft.said("years it is spread over", "跨越年数");
                let span = draft.push_figure(subject("years", measure), Unit::Years)?;
                let a_year = draft.amount(amount) / years;
                let at = draft.push_derived(Derived {
                    address: [ID, row, "yearly"],
                    name: party.clone(),
                    measure: draft.said("a year, spread evenly", "年均"),
                    value: text::money(a_year, draft.axis_money(), draft.lang),
                    number: Some(a_year),
                    note: draft.fill(
                        "Computed: {0} over {1}.",
                        "推算：{0}，{1}均摊。",
                        &[draft.value(amount), draft.value(span)],
                    ),
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
    let words = money.written(draft.lang);
    let over = cell.reading.figures().iter().find(|q| q.role == Some(Role::Over));
    let value = match over {
        Some(over) => draft.fill("{0} over {1}", "{0}（{1}）", &[words.as_str(), &over.written(draft.lang)]),
        None => words,
    };
    let number = draft.maybe_money_of(cell).map(|(_, amount)| amount);
    draft.push(Reading {
        address,
        name: draft.company_name(PLAN),
        measure: draft.said("total in the restructuring table", "重组表格所记总额"),
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
    draft.push_derived(Derived {
        address: [ID, PLAN, "times"],
        name: party(sums, PLAN),
        measure: draft.fill(
            "a year, as a multiple of the {0}",
            "年均额相当于{0}的倍数",
            &[&party(sums, LAW)],
        ),
        value: text::multiple((times * 10.0).round() / 10.0, draft.lang),
        number: Some(times),
        note: draft.fill(
            "Computed: {0} a year over {1} a year.",
            "推算：年均 {0}除以年均 {1}。",
            &[draft.value(plan), draft.value(law)],
        ),
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
    let words = |at: Option<usize>, x: f64, row: usize, share: f64, text: String| MarkItem {
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
            let stock = draft.said("added here; not spread over years", "本站添列，不按年均摊");
            spans.push(words(None, ASIDE, row, 0.5, stock));
            continue;
        };
        totals.push(bar(draft, sum.amount, row, OVER, inks));
        let a_year = draft.fill("{0} a year", "每年 {0}", &[draft.value(yearly)]);
        years.push(Bar::of(draft, yearly, a_year).placed(row, OVER, inks));
        let over = draft.fill("over {0}", "{0}内", &[draft.value(span)]);
        spans.push(words(Some(span), ASIDE, row, UNDER, over));
        if sum.row == PLAN {
            let [a, b] = TABLED.map(|[table, row, column]| draft.cell(table, row, column));
            let said = |cell: &Cell| cell.first().map(|q| q.written(draft.lang));
            let (a, b) = (said(a?).unwrap_or_default(), said(b?).unwrap_or_default());
            let a = draft.fill("table: {0}", "表中 {0}", &[&a]);
            let b = draft.fill("and {0}", "及 {0}", &[&b]);
            under.push(words(Some(tabled[0]), ASIDE, row, UNDER, a));
            under.push(words(Some(tabled[1]), 0.46, row, UNDER, b));
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
    let parts = [plan.as_str(), law.as_str(), draft.value(ratio)];
    Finding {
        title: if alike {
            draft.fill(
                "{0}’s plan is about as large as the {1}, but {2} as much a year",
                "{0}的计划总额与{1}相当，年均却是其 {2}",
                &parts,
            )
        } else {
            draft.fill("{0}’s plan is {2} the {1} a year", "{0}的计划年均为{1}的 {2}", &parts)
        },
        subtitle: draft.fill(
            "Money committed, in all and a year, with cash in hand added here, in {0}",
            "承诺投入的总额与年均额，现金储备由本站添列，单位：{0}",
            &[text::currency(draft.axis_money(), draft.lang)],
        ),
    }
}

fn table(draft: &Draft, sums: &[Sum], tabled: [usize; 2], ratio: usize) -> Result<Table, Missing> {
    let columns = [
        draft.pick("Who", "主体"),
        draft.pick("For", "用途"),
        draft.pick("Amount", "金额"),
        draft.pick("As printed", "原文写法"),
        draft.pick("Years", "年数"),
        draft.pick("A year, computed", "年均（推算）"),
        draft.pick("As of", "时点"),
        draft.pick("Evidence", "依据"),
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
    let name = draft.fill("{0}, restructuring table", "{0}（重组表格）", &[&party(sums, PLAN)]);
    let purpose = draft.words(TABLE, PLAN, "purpose")?;
    rows.extend(tabled.map(|at| row(&name, purpose, at, None)));
    let ratio_name =
        draft.data.get(ratio).map(|d| [d.name.as_str(), draft.pick(", ", "，"), &d.measure].concat());
    rows.push(row(&ratio_name.unwrap_or_default(), "—", ratio, None));
    let numeric = vec![false, false, true, true, true, true, false, false];
    Ok(Table { ids: Vec::new(), columns: texts(&columns), numeric, rows })
}

fn limits(draft: &Draft) -> Result<Vec<String>, Missing> {
    let mut limits = vec![
        draft.said(
            "A company’s plan and a public law are not alike; the article sets them side by side. The cash in hand stands elsewhere in it and is our addition.",
            "公司计划与公共法案性质不同，是文章把二者相提并论；现金储备出自文章别处，由本站添列。",
        ),
        draft.said(
            "Spreading a sum evenly over its years is our reckoning; no yearly schedule is given.",
            "年均额由我们平摊得出，原文未给出逐年安排。",
        ),
    ];
    let cell = draft.cell(TABLE, PLAN, "amount")?;
    if let (Some(yuan), Some(dollars)) = (cell.maybe_amount(Unit::Cny), cell.maybe_amount(Unit::Usd)) {
        let rate = text::decimal(yuan.amount / dollars.amount, 2, draft.lang);
        let used = text::decimal(draft.dataset.rates().cny_per_usd, 2, draft.lang);
        if rate != used {
            limits.push(draft.fill(
                "The pair printed for {0} implies ¥{1} to the dollar, not the ¥{2} at which this site converts; the table adds a plus that the text lacks.",
                "{0}的一组金额隐含 1 美元兑 ¥{1}，并非本站折算所用的 ¥{2}；表格多一个加号，正文没有。",
                &[&draft.company_name(PLAN), &rate, &used],
            ));
        }
    }
    limits.extend(draft.conversion_limit());
    Ok(limits)
}

fn summary(draft: &Draft, sums: &[Sum], ratio: usize) -> Summary {
    let said = |sum: &Sum| match sum.yearly {
        Some((years, yearly)) => draft.fill(
            "{0} {1} over {2}, {3} a year",
            "{0} {1}，{2}，年均 {3}",
            &[&sum.party, draft.value(sum.amount), draft.value(years), draft.value(yearly)],
        ),
        None => draft.fill("{0} {1} in cash", "{0}现金 {1}", &[&sum.party, draft.value(sum.amount)]),
    };
    let all: Vec<String> = sums.iter().map(said).collect();
    Summary {
        what: draft.said(
            "Bars in panels: commitments in all, with cash in hand added here, and commitments a year.",
            "分组柱形图：承诺投入总额（另由本站添列现金储备）与年均额。",
        ),
        extremes: [all.join(draft.pick("; ", "；")).as_str(), draft.pick(".", "。")].concat(),
        trend: draft.fill(
            "A year, {0} commits {1} what the {2} does.",
            "按年均计，{0}的投入是{2}的 {1}。",
            &[&party(sums, PLAN), draft.value(ratio), &party(sums, LAW)],
        ),
    }
}
