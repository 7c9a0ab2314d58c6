//! `lab-financials`: what the two listed labs earned and lost, and how fast they grew, where the accounts say so.

use crate::data::Unit;
use crate::figure::bars::{self, Bar, LOWER, Lane, UPPER, zero_line};
use crate::figure::cells::Subject;
use crate::figure::diverging::diverging;
use crate::figure::draft::{Derived, Draft};
use crate::figure::words::{Finding, Summary, capitalised, inside};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Panel, Place, RowLabel,
    Series, Shape, Side, Table, TickFormat,
};
use crate::look::Ink;
use crate::scale;
use crate::text;
use crate::text::words::{Fixed, common, lab_financials as words};

/// Id of the chart.
const ID: &str = "lab-financials";
const TABLE: &str = "lab-financials";
/// The labs: column of the table and id of the company.
const LABS: [(&str, &str); 2] = [("minimax", "minimax"), ("zhipu_ai", "zhipu-ai")];
const MONTHS: f64 = 12.0;
/// Where the bars of the first panel lie, so that a line of words fits under them.
const BARS: Lane = (0.06, 0.56);
const UNDER: f64 = 0.8;

/// A lab's column: positions of its data.
struct Lab {
    name: String,
    revenue: usize,
    growth: usize,
    overseas: usize,
    loss: usize,
    /// Loss as a multiple of revenue.
    ratio: usize,
    spending: usize,
    burn: usize,
    /// A year's burn at the pace of a month; none where the burn is no figure.
    burn_year: Option<usize>,
}

/// What the table has a row for: id of the series, what it measures, and where a lab's datum is.
type Line = (&'static str, Fixed, fn(&Lab) -> Option<usize>);
const LINES: [Line; 8] = [
    ("revenue", words::REVENUE, |lab| Some(lab.revenue)),
    ("growth", words::GROWTH, |lab| Some(lab.growth)),
    ("overseas", words::OVERSEAS, |lab| Some(lab.overseas)),
    ("loss", words::LOSS, |lab| Some(lab.loss)),
    ("ratio", words::RATIO, |lab| Some(lab.ratio)),
    ("spending", words::SPENDING, |lab| Some(lab.spending)),
    ("burn", words::BURN, |lab| Some(lab.burn)),
    ("burn-year", words::BURN_YEAR, |lab| lab.burn_year),
];

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let mut labs = Vec::new();
    for (column, id) in LABS {
        labs.push(read(&mut draft, column, id)?);
    }
    let year = labs.first().map(|lab| draft.as_of(lab.revenue)).unwrap_or_default();
    let axis = |ticks| Axis::new(AxisScale::Linear { zero: true }, ticks);
    let accounts = Axis::rows(account_rows(&draft, &labs, &year));
    let panels = vec![
        Panel::new(axis(TickFormat::None), accounts)
            .with_title(draft.say(words::PANEL_ACCOUNTS), String::new()),
        Panel::new(axis(TickFormat::Percent), Axis::rows(rate_rows(&draft)))
            .with_title(words::PanelRates { year: &year }.say(draft.lang), String::new())
            .with_weight(0.8),
    ];
    let marks = [account_marks(&draft, &labs), rate_marks(&draft, &labs)].concat();
    let series = LINES.iter().map(|(id, measure, datum)| Series {
        id: (*id).to_owned(),
        name: capitalised(measure.say(draft.lang)),
        data: labs.iter().filter_map(datum).collect(),
    });
    let inks =
        [(Ink::ChinaSoft, draft.say(words::LEGEND_LOST)), (Ink::China, draft.say(words::LEGEND_EARNED))];
    Ok(Figure {
        finding: finding(&draft, &labs, &year),
        drawing: Drawing::panels([1, 1, 2], panels, marks),
        series: series.collect(),
        controls: vec![Control::Currency],
        table: table(&draft, &labs),
        limits: limits(&draft, &labs)?,
        summary: summary(&draft, &labs),
        shape: Shape { narrow: 640.0, medium: 560.0, wide: 324.0 },
        as_of: year,
        ..draft.into_figure()
    }
    .with_legend(&inks))
}

fn read(draft: &mut Draft, column: &str, id: &str) -> Result<Lab, Missing> {
    let name = draft.company_name(id);
    let entities = vec![id.to_owned()];
    let lang = draft.lang;
    let subject = |row, measure: Fixed| Subject {
        address: [TABLE, row, column],
        name: name.clone(),
        measure: measure.say(lang).to_owned(),
        entities: entities.clone(),
    };
    let revenue = draft.push_money(subject("revenue", words::REVENUE))?;
    let growth = draft.push_part(subject("revenue", words::GROWTH), Unit::Percent, "growth")?;
    let overseas = draft.push_cell(subject("overseas-revenue-share", words::OVERSEAS))?;
    let loss = draft.push_money(subject("adjusted-net-loss", words::LOSS))?;
    let spending = draft.push_cell(subject("rd-spending-growth", words::SPENDING))?;
    let burn = draft.push_cell(subject("monthly-cash-burn", words::BURN))?;
    let ratio = draft.amount(loss) / draft.amount(revenue);
    let ratio = draft.push_derived(Derived {
        address: [ID, "loss-to-revenue", column],
        name: name.clone(),
        measure: draft.say(words::RATIO),
        value: text::multiple((ratio * 10.0).round() / 10.0, draft.lang),
        number: Some(ratio),
        note: words::NoteRatio { loss: draft.value(loss), revenue: draft.value(revenue) }.say(lang),
        entities: entities.clone(),
        from: &[[TABLE, "adjusted-net-loss", column], [TABLE, "revenue", column]],
    })?;
    let burn_year = match draft.amount(burn) {
        _ if !draft.is_number(burn) => None,
        month => {
            let value = text::money(month * MONTHS, draft.axis_money(), lang);
            Some(draft.push_derived(Derived {
                address: [ID, "yearly-cash-burn", column],
                name: name.clone(),
                measure: draft.say(words::BURN_YEAR),
                value: ["~", &value].concat(),
                number: Some(month * MONTHS),
                note: words::NoteBurnYear { burn: draft.value(burn) }.say(lang),
                entities: entities.clone(),
                from: &[[TABLE, "monthly-cash-burn", column]],
            })?)
        }
    };
    Ok(Lab { name, revenue, growth, overseas, loss, ratio, spending, burn, burn_year })
}

fn account_rows(draft: &Draft, labs: &[Lab], year: &str) -> Vec<RowLabel> {
    let row = |lab: &Lab, sub: String, gap: f64| RowLabel {
        text: lab.name.clone(),
        sub,
        ink: draft.inks_at(lab.revenue).1,
        gap,
        ..RowLabel::default()
    };
    let accounts = labs.iter().map(|lab| row(lab, year.to_owned(), 0.0));
    let gap = |i: usize| if i == 0 { 0.3 } else { 0.0 };
    let burns = labs.iter().enumerate().map(|(i, lab)| row(lab, draft.say(words::ROW_BURN), gap(i)));
    accounts.chain(burns).collect()
}

fn account_marks(draft: &Draft, labs: &[Lab]) -> Vec<Mark> {
    let (mut bars, mut lines) = (Vec::new(), Vec::new());
    // Words under the bars end a little way from the zero line.
    let widest = labs.iter().map(|lab| draft.amount(lab.loss)).fold(0.0, f64::max);
    let under = |at: usize, row: usize, share: f64, text: String| {
        MarkItem::at(Place::Value(widest * -0.015), Place::Row(row, share), Ink::Muted)
            .with_datum(at)
            .with_label(text, Side::Left, false, Ink::Muted)
    };
    for (row, lab) in labs.iter().enumerate() {
        let own = draft.inks_at(lab.revenue);
        let inks = [(own.0.soft(), own.1), own];
        let lost = words::Lost { loss: draft.value(lab.loss) }.say(draft.lang);
        let earned = words::Earned { revenue: draft.value(lab.revenue) }.say(draft.lang);
        let sides =
            [(lab.loss, lost), (lab.revenue, earned)].map(|(at, said)| Some(Bar::of(draft, at, said)));
        let [left, right] = sides;
        bars.extend(diverging(row, BARS, left, right, inks));
        let ratio = words::TimesRevenue { ratio: draft.value(lab.ratio) };
        lines.push(under(lab.ratio, row, UNDER, ratio.say(draft.lang)));
        let row = labs.len() + row;
        let Some(year) = lab.burn_year else {
            let none = words::NoFigure { words: &inside(draft.value(lab.burn)) };
            lines.push(under(lab.burn, row, 0.5, none.say(draft.lang)));
            continue;
        };
        let a_month = words::AMonth { burn: draft.value(lab.burn) }.say(draft.lang);
        bars.extend(diverging(row, BARS, Some(Bar::of(draft, lab.burn, a_month)), None, inks));
        let a_year = words::AYear { burn: draft.value(year) };
        lines.push(under(year, row, UNDER, a_year.say(draft.lang)));
    }
    vec![
        Mark::new(MarkKind::Bar, bars),
        Mark::new(MarkKind::Rule, zero_line((0..labs.len() * 2).map(|row| (row, row)))),
        Mark::new(MarkKind::Words, lines),
    ]
}

fn rate_rows(draft: &Draft) -> Vec<RowLabel> {
    let row = |text, sub| RowLabel {
        text: draft.say(text),
        sub: draft.say(sub),
        ink: Ink::Text,
        ..RowLabel::default()
    };
    vec![
        row(words::ROW_GROWTH, words::YEAR_ON_YEAR),
        row(words::ROW_SPENDING, words::YEAR_ON_YEAR),
        row(words::ROW_OVERSEAS, words::OF_REVENUE),
    ]
}

fn rate_marks(draft: &Draft, labs: &[Lab]) -> Vec<Mark> {
    let (mut bars, mut unstated) = (Vec::new(), Vec::new());
    for (lab, lane) in labs.iter().zip([UPPER, LOWER]) {
        for (row, at) in [lab.growth, lab.spending, lab.overseas].into_iter().enumerate() {
            if draft.is_number(at) {
                bars.push(Bar::of(draft, at, valued(draft, lab, at)).placed(row, lane, draft.inks_at(at)));
            } else {
                let none = words::NoFigureOf { lab: &lab.name, words: &inside(draft.value(at)) };
                unstated.push(bars::words(at, row, lane, none.say(draft.lang)));
            }
        }
    }
    let mark = |kind, items| Mark::new(kind, items).in_panel(1);
    vec![mark(MarkKind::Bar, bars), mark(MarkKind::Words, unstated)]
}

/// A lab's name and what a datum of it says.
fn valued(draft: &Draft, lab: &Lab, datum: usize) -> String {
    common::Valued { name: &lab.name, value: draft.value(datum) }.say(draft.lang)
}

fn finding(draft: &Draft, labs: &[Lab], year: &str) -> Finding {
    let ratio = |at: usize| labs.get(at).map_or(0.0, |lab| draft.amount(lab.ratio));
    let said: Vec<(&str, &str)> = scale::order(labs.len(), &|a, b| ratio(b).total_cmp(&ratio(a)))
        .into_iter()
        .filter_map(|at| labs.get(at))
        .map(|lab| (lab.name.as_str(), draft.value(lab.ratio)))
        .collect();
    let [(first, first_ratio), (other, other_ratio)] =
        [0, 1].map(|at| said.get(at).copied().unwrap_or_default());
    let title = words::Title { first, first_ratio, other, other_ratio, year };
    let subtitle = words::Subtitle { currency: text::currency(draft.axis_money(), draft.lang), year };
    Finding { title: title.say(draft.lang), subtitle: subtitle.say(draft.lang) }
}

fn table(draft: &Draft, labs: &[Lab]) -> Table {
    let mut columns = vec![draft.say(common::METRIC)];
    columns.extend(labs.iter().map(|lab| lab.name.clone()));
    columns.extend(labs.iter().map(|lab| words::ColumnPrinted { lab: &lab.name }.say(draft.lang)));
    columns.push(draft.say(common::EVIDENCE));
    let dash = || ("—".to_owned(), None);
    let row = |(_, measure, datum): &Line| {
        let mut row = vec![(capitalised(measure.say(draft.lang)), None)];
        row.extend(labs.iter().map(|lab| datum(lab).map_or_else(dash, |at| draft.shown(at))));
        row.extend(labs.iter().map(|lab| datum(lab).map_or_else(dash, |at| draft.printed_of(at))));
        let mut grades: Vec<String> = labs.iter().filter_map(datum).map(|at| draft.grade_of(at).0).collect();
        grades.dedup();
        row.push((grades.join(common::COMMA.say(draft.lang)), None));
        row
    };
    let numeric = vec![false, true, true, true, true, false];
    Table { ids: Vec::new(), columns, numeric, rows: LINES.iter().map(row).collect() }
}

fn limits(draft: &Draft, labs: &[Lab]) -> Result<Vec<String>, Missing> {
    let lang = draft.lang;
    let mut limits = vec![draft.say(words::LIMIT_ADJUSTED)];
    for lab in labs {
        if let Some(year) = lab.burn_year.filter(|year| draft.amount(*year) > draft.amount(lab.loss)) {
            let (burn, loss) = (draft.value(year), draft.value(lab.loss));
            limits.push(words::LimitBurn { burn, lab: &lab.name, loss }.say(lang));
        }
    }
    let both: f64 = labs.iter().map(|lab| draft.amount(lab.loss)).sum();
    let post = draft.cell("social-posts", "investor-zhang", "combined_loss")?;
    if let Some((claim, amount)) = draft.maybe_money_of(post).filter(|(_, amount)| *amount > both) {
        let multiple = text::multiple((amount / both).round(), lang);
        let sum = text::money(both, draft.axis_money(), lang);
        limits.push(words::LimitPost { claim: &claim, multiple: &multiple, sum: &sum }.say(lang));
    }
    limits.extend(draft.conversion_limit());
    Ok(limits)
}

fn summary(draft: &Draft, labs: &[Lab]) -> Summary {
    let each = |said: &dyn Fn(&Lab) -> String| {
        labs.iter().map(said).collect::<Vec<_>>().join(common::SEMICOLON.say(draft.lang))
    };
    let account = |lab: &Lab| {
        let [loss, revenue, ratio] = [lab.loss, lab.revenue, lab.ratio].map(|at| draft.value(at));
        words::Account { lab: &lab.name, loss, ratio, revenue }.say(draft.lang)
    };
    let growth = each(&|lab| valued(draft, lab, lab.growth));
    Summary {
        what: draft.say(words::SUMMARY_WHAT),
        extremes: common::Sentence { parts: &each(&account) }.say(draft.lang),
        trend: words::SummaryTrend { growth: &growth }.say(draft.lang),
    }
}
