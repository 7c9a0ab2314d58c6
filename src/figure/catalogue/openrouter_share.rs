//! `openrouter-share`: Chinese and US models on OpenRouter, a panel a metric, and where its users come from.

use crate::data::{Qualifier, Quantity, Reading as CellReading, Role, Unit};
use crate::figure::bars::{Bar, WHOLE, zero_line};
use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Derived, Draft, Reading, missing, needed, row_ids};
use crate::figure::legend;
use crate::figure::words::{Finding, Summary, sentence};
use crate::figure::{
    Axis, AxisScale, Drawing, Figure, Mark, MarkKind, Missing, Panel, RowLabel, Series, Shape, Table,
    TickFormat,
};
use crate::text;
use crate::text::words::{common, openrouter_share as words};

/// Id of the chart.
const ID: &str = "openrouter-share";
const TABLE: &str = "openrouter-metrics";
/// The marketplace, and where its users are counted: Chinese, then American.
const MARKET: &str = "openrouter";
const NATIONS: [[&str; 3]; 2] =
    [["users", "openrouter-chinese", "figure"], ["users", "openrouter-american", "figure"]];
/// Columns of the table and home countries, in the order of the rows.
const SIDES: [(&str, &str); 2] = [("china", "CN"), ("us", "US")];

/// One panel.
struct Metric<'a> {
    /// Row of the table; none for the users.
    row: Option<&'a str>,
    title: String,
    /// The whole, where the figures are parts of one: a hundred percent, ten models.
    whole: Option<f64>,
    /// Data of China and of the United States, each with short words for the bar.
    sides: [(usize, String); 2],
    /// The ratio as stated; for the users everyone else.
    aside: usize,
    /// What stands at the far end of the title's line.
    words: String,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let mut metrics = Vec::new();
    for row in row_ids(draft.table(TABLE)?) {
        metrics.push(read(&mut draft, row)?);
    }
    metrics.push(users(&mut draft)?);
    let names = [common::CHINA, common::US].map(|name| draft.say(name));
    let series = |id: &str, name: String, datum: &dyn Fn(&Metric) -> usize| Series {
        id: id.to_owned(),
        name,
        data: metrics.iter().map(datum).collect(),
    };
    let series = vec![
        series("cn", names[0].clone(), &|m| m.sides[0].0),
        series("us", names[1].clone(), &|m| m.sides[1].0),
        series("ratio", draft.say(words::SERIES_RATIO), &|m| m.aside),
    ];
    let inks = legend::countries(draft.lang);
    Ok(Figure {
        finding: finding(&draft, &metrics)?,
        drawing: drawing(&draft, &metrics, &names),
        series,
        table: table(&draft, &metrics)?,
        as_of: metrics.first().map(|m| draft.as_of(m.sides[0].0)).unwrap_or_default(),
        limits: limits(&draft, &metrics)?,
        summary: summary(&draft, &metrics),
        shape: Shape { narrow: 668.0, medium: 316.0, wide: 212.0 },
        ..draft.into_figure()
    }
    .with_legend(&inks))
}

fn read<'a>(draft: &mut Draft<'a>, row: &'a str) -> Result<Metric<'a>, Missing> {
    let mut sides = Vec::new();
    let mut whole = None;
    for (column, home) in SIDES {
        let address = [TABLE, row, column];
        let cell = draft.cell(TABLE, row, column)?;
        let quantity = needed(cell.first(), address)?;
        whole = match quantity.unit {
            Unit::Percent => Some(100.0),
            _ => cell.reading.figures().iter().find(|q| q.role == Some(Role::OutOf)).map(|q| q.amount),
        };
        let short = short(draft, quantity, whole);
        let value = if quantity.unit == Unit::Tokens { quantity.written(draft.lang) } else { short.clone() };
        let name = match home {
            "CN" => draft.say(words::CHINESE_MODELS),
            _ => draft.say(words::US_MODELS),
        };
        let number = Some(quantity.amount);
        let measure = draft.words(TABLE, row, "metric")?.to_owned();
        let entities = vec![MARKET.to_owned()];
        let at = draft.push(Reading { address, name, measure, value, number, entities })?;
        sides.push((at, short));
    }
    let ratio = draft.push_cell(Subject {
        address: [TABLE, row, "ratio"],
        name: draft.say(words::CHINA_TO_US),
        measure: draft.words(TABLE, row, "metric")?.to_owned(),
        entities: vec![MARKET.to_owned()],
    })?;
    let times = draft.value(ratio);
    let words = match draft.cell(TABLE, row, "ratio")?.reading {
        CellReading::Infinite => words::TimesNoUs { times }.say(draft.lang),
        _ => words::TimesUs { times }.say(draft.lang),
    };
    let sides = <[(usize, String); 2]>::try_from(sides).map_err(|_| missing(TABLE, row, "*"))?;
    let title = title(draft, row, sides[0].0, whole);
    Ok(Metric { row: Some(row), title, whole, sides, aside: ratio, words })
}

/// A panel's short title; a row that the chart does not know has the table's own words.
fn title(draft: &Draft, row: &str, at: usize, whole: Option<f64>) -> String {
    let count = &whole.map(|whole| text::integer(whole, draft.lang)).unwrap_or_default();
    match row {
        "weekly-tokens" => draft.say(words::PANEL_LATEST_WEEK),
        "q1-weekly-average" => words::PanelWeeklyAverage { period: &draft.as_of(at) }.say(draft.lang),
        "api-call-share" => draft.say(words::PANEL_CALLS),
        "top-10-models" => words::PanelTop { count }.say(draft.lang),
        "open-source-top-5" => words::PanelTopOpen { count }.say(draft.lang),
        _ => draft.words(TABLE, row, "metric").unwrap_or_default().to_owned(),
    }
}

/// Words for a bar: the panel says of what.
fn short(draft: &Draft, quantity: &Quantity, whole: Option<f64>) -> String {
    match (quantity.unit, whole) {
        (Unit::Count, Some(whole)) => {
            let [part, whole] = [quantity.amount, whole].map(|n| text::integer(n, draft.lang));
            words::Seats { part: &part, whole: &whole }.say(draft.lang)
        }
        _ => quantity.number_written(draft.lang),
    }
}

fn users<'a>(draft: &mut Draft<'a>) -> Result<Metric<'a>, Missing> {
    let entities = vec![MARKET.to_owned()];
    let measure = draft.say(words::USER_SHARE);
    let names = [words::CHINESE_USERS, words::AMERICAN_USERS].map(|name| draft.say(name));
    let [a, b] = names;
    let [chinese, american] = NATIONS;
    let mut push = |address, name| {
        let subject = Subject { address, name, measure: measure.clone(), entities: entities.clone() };
        draft.push_figure(subject, Unit::Percent)
    };
    let (chinese, american) = (push(chinese, a)?, push(american, b)?);
    let rest = 100.0 - draft.amount(chinese) - draft.amount(american);
    let note = words::ComputedOthers { american: draft.value(american), chinese: draft.value(chinese) };
    let rest = draft.push_derived(Derived {
        address: [ID, "other-users", "figure"],
        name: draft.say(words::OTHER_USERS),
        measure,
        value: text::percent(rest, draft.lang),
        number: Some(rest),
        note: note.say(draft.lang),
        entities,
        from: &NATIONS,
    })?;
    let said = |at: usize| (at, draft.value(at).to_owned());
    Ok(Metric {
        row: None,
        title: draft.say(words::PANEL_USERS),
        whole: Some(100.0),
        sides: [said(chinese), said(american)],
        aside: rest,
        words: words::Others { share: draft.value(rest) }.say(draft.lang),
    })
}

/// The panels: country and value stand at each bar, so neither row labels nor ticks are needed, only the line at zero.
fn drawing(draft: &Draft, metrics: &[Metric], names: &[String; 2]) -> Drawing {
    let (mut panels, mut marks) = (Vec::new(), Vec::new());
    for (panel, metric) in metrics.iter().enumerate() {
        let whole: Vec<f64> = metric.whole.into_iter().collect();
        let x = Axis::new(AxisScale::Linear { zero: true }, TickFormat::None).including(&whole);
        panels.push(
            Panel::new(x, Axis::rows(SIDES.map(|_| RowLabel::default()).to_vec()))
                .with_title(metric.title.clone(), metric.words.clone())
                .with_aside_datum(metric.aside),
        );
        let sides = metric.sides.iter().zip(names.iter().zip(SIDES)).enumerate();
        let bars = sides.map(|(row, ((at, short), (name, (_, home))))| {
            let said = words::Bar { country: name, value: short }.say(draft.lang);
            Bar::of(draft, *at, said).placed(row, WHOLE, inks_of(home))
        });
        marks.push(Mark::new(MarkKind::Bar, bars.collect()).in_panel(panel));
        marks.push(Mark::new(MarkKind::Rule, zero_line([(0, SIDES.len() - 1)].into_iter())).in_panel(panel));
    }
    Drawing::panels([1, 2, 3], panels, marks)
}

fn finding(draft: &Draft, metrics: &[Metric]) -> Result<Finding, Missing> {
    let (Some(first), Some(last)) = (metrics.first(), metrics.last()) else {
        return Err(missing(TABLE, "*", "*"));
    };
    let title = words::Title { american: draft.value(last.sides[1].0), times: draft.value(first.aside) };
    let subtitle = words::Subtitle { week: &draft.as_of(first.sides[0].0) };
    Ok(Finding { title: title.say(draft.lang), subtitle: subtitle.say(draft.lang) })
}

fn table(draft: &Draft, metrics: &[Metric]) -> Result<Table, Missing> {
    let columns = [
        common::METRIC,
        common::CHINA,
        common::US,
        words::COLUMN_RATIO,
        words::COLUMN_OTHERS,
        words::COLUMN_CHINA_PRINTED,
        words::COLUMN_US_PRINTED,
        common::AS_OF,
        common::EVIDENCE,
    ];
    let dash = || ("—".to_owned(), None);
    let mut rows = Vec::new();
    for metric in metrics {
        let (china, us) = (metric.sides[0].0, metric.sides[1].0);
        let (name, ratio, others) = match metric.row {
            Some(row) => (draft.words(TABLE, row, "metric")?.to_owned(), draft.shown(metric.aside), dash()),
            None => (metric.title.clone(), dash(), draft.shown(metric.aside)),
        };
        rows.push(vec![
            (name, None),
            draft.shown(china),
            draft.shown(us),
            ratio,
            others,
            draft.printed_of(china),
            draft.printed_of(us),
            (draft.as_of(china), None),
            draft.grade_of(china),
        ]);
    }
    let numeric = vec![false, true, true, true, true, true, true, false, false];
    let columns = columns.map(|column| draft.say(column)).to_vec();
    Ok(Table { ids: Vec::new(), columns, numeric, rows })
}

fn limits(draft: &Draft, metrics: &[Metric]) -> Result<Vec<String>, Missing> {
    let mut limits = vec![draft.say(words::LIMIT_MARKET), ratios(draft, metrics)?];
    let told = draft.cell("prose-figures", "chinese-weekly-share", "figure")?.maybe_amount(Unit::Percent);
    let tabled = draft.cell(TABLE, "api-call-share", "china")?.maybe_amount(Unit::Percent);
    if let (Some(told), Some(tabled)) = (told, tabled)
        && told.amount == tabled.amount
    {
        limits.push(words::LimitCalls { share: &tabled.written(draft.lang) }.say(draft.lang));
    }
    limits.extend([draft.say(words::LIMIT_NATIONALITY), draft.say(words::LIMIT_LEADING)]);
    let week = draft.cell(TABLE, "weekly-tokens", "china")?.first();
    let day = draft.cell("token-growth", "march-2026", "daily_tokens")?.first();
    if let (Some(week), Some(day)) = (week, day) {
        let times = text::multiple((day.amount / week.amount).round(), draft.lang);
        let [day, week] = [day, week].map(|tokens| text::tokens(tokens.amount, draft.lang));
        limits.push(words::LimitSmall { day: &day, times: &times, week: &week }.say(draft.lang));
    }
    Ok(limits)
}

/// Whether the stated ratios follow from the figures beside them.
fn ratios(draft: &Draft, metrics: &[Metric]) -> Result<String, Missing> {
    let (mut wrong, mut floors) = (Vec::new(), Vec::new());
    for row in metrics.iter().filter_map(|metric| metric.row) {
        let first = |column| draft.cell(TABLE, row, column).map(|cell| cell.first());
        let (Some(china), Some(us), Some(stated)) = (first("china")?, first("us")?, first("ratio")?) else {
            continue;
        };
        let ours = china.amount / us.amount;
        let stated_words = stated.written(draft.lang);
        if !stated.interval.contains(ours) {
            let ours = &text::multiple(ours, draft.lang);
            wrong.push(words::WrongRatio { ours, stated: &stated_words }.say(draft.lang));
        } else if matches!(china.qualifier, Qualifier::MoreThan | Qualifier::AtLeast) {
            floors.push(stated_words);
        }
    }
    let all_follow = wrong.is_empty();
    let [wrong, floors] = [wrong, floors].map(|ratios| ratios.join(common::COMMA.say(draft.lang)));
    Ok(if floors.is_empty() {
        words::LimitRatios { all_follow, wrong: &wrong }.say(draft.lang)
    } else {
        words::LimitRatiosFloors { all_follow, floors: &floors, wrong: &wrong }.say(draft.lang)
    })
}

fn summary(draft: &Draft, metrics: &[Metric]) -> Summary {
    let said = |metric: &Metric| {
        let [(_, china), (_, us)] = &metric.sides;
        words::SummaryMetric { china, metric: &metric.title, us }.say(draft.lang)
    };
    let all: Vec<String> = metrics.iter().map(said).collect();
    let ratios: Vec<&str> =
        metrics.iter().filter(|m| m.row.is_some()).map(|m| draft.value(m.aside)).collect();
    let ratios = &ratios.join(common::COMMA.say(draft.lang));
    Summary {
        what: words::SummaryWhat { panels: &text::integer(metrics.len() as f64, draft.lang) }.say(draft.lang),
        extremes: sentence(&all, draft.lang),
        trend: words::SummaryTrend { ratios }.say(draft.lang),
    }
}
