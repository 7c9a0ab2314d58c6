//! `lab-financials`: what the two listed labs earned and lost, and how fast they grew, where the accounts say so.

use super::*;
use crate::text::words::lab_financials as words;

const TABLE: &str = "lab-financials";
/// The labs: column of the table and id of the company.
const LABS: [(&str, &str); 2] = [("minimax", "minimax"), ("zhipu_ai", "zhipu-ai")];
const MONTHS: f64 = 12.0;
/// Where the bars of the first panel lie, so that a line of words fits under them.
const BARS: Lane = (0.06, 0.56);
const UNDER: f64 = 0.8;
/// What there is a series and a row of the table for.
const LINES: [(&str, Fixed); 8] = [
    ("revenue", words::REVENUE),
    ("growth", words::GROWTH),
    ("overseas", words::OVERSEAS),
    ("loss", words::LOSS),
    ("ratio", words::RATIO),
    ("spending", words::SPENDING),
    ("burn", words::BURN),
    ("burn-year", words::BURN_YEAR),
];

/// Each lab's data, in order of the labs; a year's burn only where a month's is a figure.
#[derive(Default)]
struct Accounts {
    names: Vec<String>,
    revenue: Column,
    growth: Column,
    overseas: Column,
    loss: Column,
    /// Loss as a multiple of revenue.
    ratio: Column,
    spending: Column,
    burn: Column,
    burn_year: Column,
}

/// Losses to the left and revenue to the right of one line, a month's burn under them, and bars of the rates.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let all = read(&mut draft)?;
    let Accounts { names, revenue, growth, overseas, loss, ratio, spending, burn, burn_year } = &all;
    let year = &draft.as_of(revenue.first());
    let columns = [revenue, growth, overseas, loss, ratio, spending, burn, burn_year];
    let lines = || LINES.iter().zip(columns);
    let account = |(lab, (name, at)): (usize, (&String, usize)), sub: &str, gap| {
        let row = RowLabel::new(name).with_sub(sub).with_ink(draft.inks_at(at).1);
        row.with_gap(if lab == 0 { gap } else { 0.0 })
    };
    let labs = || names.iter().zip(revenue.iter()).enumerate();
    let month = draft.say(words::ROW_BURN);
    let rows = labs().map(|lab| account(lab, year, 0.0)).chain(labs().map(|lab| account(lab, &month, 0.3)));
    let rates = [
        (words::ROW_GROWTH, words::YEAR_ON_YEAR),
        (words::ROW_SPENDING, words::YEAR_ON_YEAR),
        (words::ROW_OVERSEAS, words::OF_REVENUE),
    ];
    let rates =
        rates.map(|(name, sub)| RowLabel::new(draft.say(name)).with_sub(draft.say(sub)).with_ink(Ink::Text));
    let panels = vec![
        Panel::new(Axis::zero(TickFormat::None), Axis::rows(rows.collect()))
            .titled(draft.say(words::PANEL_ACCOUNTS)),
        Panel::new(Axis::zero(TickFormat::Percent), Axis::rows(rates.to_vec()))
            .titled(draft.say(words::PanelRates { year }))
            .with_weight(0.8),
    ];
    let times = |lab: usize| draft.amount(ratio.at(lab));
    let worst = scale::order(names.len(), &|a, b| times(b).total_cmp(&times(a)));
    let said = |n: usize| worst.get(n).map(|lab| (names[*lab].as_str(), draft.value(ratio.at(*lab))));
    let [(first, first_ratio), (other, other_ratio)] = [0, 1].map(|n| said(n).unwrap_or_default());
    let each = names.iter().enumerate().map(|(row, lab)| {
        let [loss, revenue, ratio] = [loss, revenue, ratio].map(|column| draft.value(column.at(row)));
        draft.say(words::Account { lab, loss, ratio, revenue })
    });
    let grown = names.iter().zip(growth.iter()).map(|(lab, at)| draft.valued(lab, at));
    let mut table = draft
        .table_by_columns()
        .words(common::METRIC, LINES.map(|(_, measure)| capitalised(measure.say(draft.lang))));
    for (lab, name) in names.iter().enumerate() {
        table = table.values(name, columns.map(|column| column.maybe(lab)));
    }
    for (lab, name) in names.iter().enumerate() {
        let head = words::ColumnPrinted { lab: name };
        table = table.printed(head, columns.map(|column| column.maybe(lab)));
    }
    let grades = |column: &Column| {
        let mut grades: Vec<String> = column.iter().map(|at| draft.grade_of(at).0).collect();
        grades.dedup();
        draft.commas(grades)
    };
    let inks = draft.meanings(&[(Ink::ChinaSoft, &words::LEGEND_LOST), (Ink::China, &words::LEGEND_EARNED)]);
    Ok(Figure {
        finding: draft.finding(
            words::Title { first, first_ratio, other, other_ratio, year },
            words::Subtitle { currency: draft.currency_name(), year },
        ),
        drawing: Drawing::panels(
            [1, 1, 2],
            panels,
            [account_marks(&draft, &all), rate_marks(&draft, &all)].concat(),
        ),
        series: lines()
            .map(|((id, measure), column)| {
                draft.series(id, capitalised(measure.say(draft.lang)), column.iter())
            })
            .collect(),
        controls: vec![Control::Currency],
        table: table.words(common::EVIDENCE, columns.map(grades)).table(),
        limits: limits(&draft, &all)?,
        summary: draft.summary(
            words::SUMMARY_WHAT,
            draft.sentence(each),
            words::SummaryTrend { growth: &draft.parts(grown) },
        ),
        shape: Shape { narrow: 640.0, medium: 560.0, wide: 324.0 },
        as_of: year.clone(),
        ..draft.into_figure()
    }
    .with_legend(&inks))
}

fn read(draft: &mut Draft) -> Result<Accounts, Missing> {
    let mut all = Accounts::default();
    for (column, id) in LABS {
        let lab = draft.company(TABLE, column, id);
        let mut cell = |row, measure| draft.read(&lab, &Read::cell(row, measure));
        let revenue = cell("revenue", words::REVENUE)?;
        let growth = Read::part("revenue", words::GROWTH, (Unit::Percent, "growth"));
        all.growth.push(draft.read(&lab, &growth)?);
        let mut cell = |row, measure| draft.read(&lab, &Read::cell(row, measure));
        all.overseas.push(cell("overseas-revenue-share", words::OVERSEAS)?);
        let loss = cell("adjusted-net-loss", words::LOSS)?;
        all.spending.push(cell("rd-spending-growth", words::SPENDING)?);
        let burn = cell("monthly-cash-burn", words::BURN)?;
        let times = draft.amount(loss) / draft.amount(revenue);
        let note = words::NoteRatio { loss: draft.value(loss), revenue: draft.value(revenue) };
        let subject = lab.subject(draft, [draft.id, "loss-to-revenue", column], words::RATIO);
        let result = (text::multiple((times * 10.0).round() / 10.0, draft.lang), times);
        let from = ["adjusted-net-loss", "revenue"].map(|row| lab.address(row));
        all.ratio.push(draft.push_computed(subject, result, draft.say(note), &from)?);
        let mut yearly = None;
        if draft.is_number(burn) {
            let year = draft.amount(burn) * MONTHS;
            let note = draft.say(words::NoteBurnYear { burn: draft.value(burn) });
            let subject = lab.subject(draft, [draft.id, "yearly-cash-burn", column], words::BURN_YEAR);
            let result = (["~", &text::money(year, draft.axis_money(), draft.lang)].concat(), year);
            yearly = Some(draft.push_computed(subject, result, note, &[lab.address("monthly-cash-burn")])?);
        }
        all.burn_year.push(yearly);
        all.revenue.push(revenue);
        all.loss.push(loss);
        all.burn.push(burn);
        all.names.push(lab.name);
    }
    Ok(all)
}

fn account_marks(
    draft: &Draft,
    Accounts { names, revenue, loss, ratio, burn, burn_year, .. }: &Accounts,
) -> Vec<Mark> {
    let (mut bars, mut lines) = (Vec::new(), Vec::new());
    // Words under the bars end a little way from the zero line.
    let widest = loss.iter().map(|at| draft.amount(at)).fold(0.0, f64::max);
    let mut under = |at: usize, row: usize, share: f64, text: String| {
        let line = MarkItem::at(Place::Value(widest * -0.015), Place::Row(row, share), Ink::Muted);
        lines.push(line.with_datum(at).with_label(text, Side::Left, false, Ink::Muted));
    };
    for lab in 0..names.len() {
        let own = draft.inks_at(revenue.at(lab));
        let inks = [(own.0.soft(), own.1), own];
        let lost = draft.say(words::Lost { loss: draft.value(loss.at(lab)) });
        let earned = draft.say(words::Earned { revenue: draft.value(revenue.at(lab)) });
        let [left, right] = [(loss, lost), (revenue, earned)]
            .map(|(column, said)| Some(Bar::of(draft, column.at(lab), said)));
        bars.extend(diverging(lab, BARS, left, right, inks));
        let times = draft.say(words::TimesRevenue { ratio: draft.value(ratio.at(lab)) });
        under(ratio.at(lab), lab, UNDER, times);
        let (row, month) = (names.len() + lab, burn.at(lab));
        let Some(year) = burn_year.maybe(lab) else {
            under(month, row, 0.5, draft.say(words::NoFigure { words: &inside(draft.value(month)) }));
            continue;
        };
        let a_month = draft.say(words::AMonth { burn: draft.value(month) });
        bars.extend(diverging(row, BARS, Some(Bar::of(draft, month, a_month)), None, inks));
        under(year, row, UNDER, draft.say(words::AYear { burn: draft.value(year) }));
    }
    vec![
        Mark::new(MarkKind::Bar, bars),
        Mark::new(MarkKind::Rule, zero_line((0..names.len() * 2).map(|row| (row, row)))),
        Mark::new(MarkKind::Words, lines),
    ]
}

fn rate_marks(draft: &Draft, Accounts { names, growth, spending, overseas, .. }: &Accounts) -> Vec<Mark> {
    let (mut bars, mut unstated) = (Vec::new(), Vec::new());
    for (at, (lab, lane)) in names.iter().zip([UPPER, LOWER]).enumerate() {
        let data: Column = [growth, spending, overseas].map(|column| column.maybe(at)).into_iter().collect();
        let said = data.iter().map(|at| match draft.is_number(at) {
            true => draft.valued(lab, at),
            false => draft.say(words::NoFigureOf { lab, words: &inside(draft.value(at)) }),
        });
        for mark in Bars::of(&data).in_lane(lane).words(Each(said.collect())).marks(draft) {
            if mark.kind == MarkKind::Bar { bars.extend(mark.items) } else { unstated.extend(mark.items) }
        }
    }
    [(MarkKind::Bar, bars), (MarkKind::Words, unstated)]
        .map(|(kind, items)| Mark::new(kind, items).in_panel(1))
        .to_vec()
}

fn limits(draft: &Draft, Accounts { names, loss, burn_year, .. }: &Accounts) -> Result<Vec<String>, Missing> {
    let mut limits = vec![draft.say(words::LIMIT_ADJUSTED)];
    for (row, year) in burn_year.rows() {
        if draft.amount(year) > draft.amount(loss.at(row)) {
            let (burn, loss) = (draft.value(year), draft.value(loss.at(row)));
            limits.push(draft.say(words::LimitBurn { burn, lab: &names[row], loss }));
        }
    }
    let both: f64 = loss.iter().map(|at| draft.amount(at)).sum();
    let post = draft.cell("social-posts", "investor-zhang", "combined_loss")?;
    if let Some((claim, amount)) = draft.maybe_money_of(post).filter(|(_, amount)| *amount > both) {
        let multiple = &text::multiple((amount / both).round(), draft.lang);
        let sum = &text::money(both, draft.axis_money(), draft.lang);
        limits.push(draft.say(words::LimitPost { claim: &claim, multiple, sum }));
    }
    limits.extend(draft.conversion_limit());
    Ok(limits)
}
