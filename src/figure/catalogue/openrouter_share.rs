//! `openrouter-share`: Chinese and US models on OpenRouter, a panel a metric, and where its users come from.

use super::prelude::*;
use crate::data::Reading;
use crate::text::words::openrouter_share as words;

const TABLE: &str = "openrouter-metrics";
/// The marketplace, and where its users are counted: Chinese, then American.
const MARKET: &str = "openrouter";
const NATIONS: [[&str; 3]; 2] =
    [["users", "openrouter-chinese", "figure"], ["users", "openrouter-american", "figure"]];

/// One panel.
struct Metric {
    title: String,
    /// The whole, where the figures are parts of one: a hundred percent, ten models.
    whole: Option<f64>,
    /// Data of China and of the United States, and short words for their bars.
    sides: [usize; 2],
    short: [String; 2],
    /// The ratio as stated, for the users everyone else; and the words for it.
    aside: usize,
    words: String,
}

/// A panel of two bars for each metric; country and value stand at each, so only the line at zero is needed.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    draft.countries(common::OTHERS);
    let rows = draft.rows(TABLE, "metric", Of::Company(MARKET))?;
    let metrics = rows.iter().map(|row| read(draft, row)).collect::<Result<Vec<Metric>, Missing>>()?;
    let users = users(draft)?;
    let all = || metrics.iter().chain([&users]);
    let names = draft.texts(&[&common::CHINA, &common::US]);
    let (mut panels, mut marks) = (Vec::new(), Vec::new());
    for (panel, metric) in all().enumerate() {
        let x = Axis::zero(TickFormat::None).including(metric.whole.as_slice());
        let panel_of = draft.panel(&metric.title, x, vec![RowLabel::default(); metric.sides.len()]);
        panels.push(panel_of.stating(&metric.words, metric.aside));
        let said = names.iter().zip(&metric.short);
        let said = said.map(|(country, value)| draft.say(words::Bar { country, value })).collect();
        let inks = ["CN", "US"].map(inks_of).to_vec();
        let sides = Column::from_iter(metric.sides);
        marks.extend(Bars::of(&sides).inks(Each(inks)).words(Each(said)).in_panel(panel).marks(draft));
        marks.push(Mark::new(MarkKind::Rule, zero_line([(0, 1)].into_iter())).in_panel(panel));
    }
    let column = |datum: fn(&Metric) -> usize| all().map(datum).collect::<Column>();
    let (china, us) = (column(|metric| metric.sides[0]), column(|metric| metric.sides[1]));
    // The users have no ratio, but a share of everyone else.
    let ratios: Column = metrics.iter().map(|metric| metric.aside).collect();
    let others = Column::from_iter([users.aside]).within(metrics.len() + 1, metrics.len());
    let titles = rows.iter().map(|row| &row.name).chain([&users.title]);
    let each = all().map(|metric| {
        let [china, us] = &metric.short;
        draft.say(words::SummaryMetric { china, metric: &metric.title, us })
    });
    let (week, times) = (&draft.as_of(china.first()), draft.value(ratios.first()));
    Ok(Figure {
        finding: draft
            .finding(words::Title { american: draft.value(us.last()), times }, words::Subtitle { week }),
        drawing: Drawing::panels([1, 2, 3], panels, marks),
        series: vec![
            draft.series("cn", common::CHINA, &china),
            draft.series("us", common::US, &us),
            draft.series("ratio", words::SERIES_RATIO, &ratios.with([users.aside])),
        ],
        table: draft
            .table_by_columns()
            .words(common::METRIC, titles)
            .values(common::CHINA, &china)
            .values(common::US, &us)
            .values(words::COLUMN_RATIO, &ratios.within(china.len(), 0))
            .values(words::COLUMN_OTHERS, &others)
            .printed(words::COLUMN_CHINA_PRINTED, &china)
            .printed(words::COLUMN_US_PRINTED, &us)
            .periods(common::AS_OF, &china)
            .grades(&china)
            .table(),
        limits: limits(draft, &rows)?,
        summary: draft.summary(
            words::SummaryWhat { panels: &draft.integer(china.len()) },
            draft.sentence(each),
            words::SummaryTrend { ratios: &draft.commas(ratios.iter().map(|at| draft.value(at))) },
        ),
        ..Figure::default()
    })
}

fn read(draft: &mut Draft, record: &Record) -> Result<Metric, Missing> {
    let (row, metric) = (record.id, record.name.as_str());
    let (mut sides, mut short, mut whole) = ([0; 2], [String::new(), String::new()], None);
    let columns = [("china", words::CHINESE_MODELS), ("us", words::US_MODELS)];
    for (at, (column, name)) in columns.into_iter().enumerate() {
        let cell = draft.cell(TABLE, row, column)?;
        let quantity = needed(cell.first(), record.address(column))?;
        let out_of = cell.reading.figures().iter().find(|q| q.role == Some(QuantityRole::OutOf));
        whole = if quantity.unit == Unit::Percent { Some(100.0) } else { out_of.map(|q| q.amount) };
        // The panel says of what.
        short[at] = match (quantity.unit, whole) {
            (Unit::Count, Some(whole)) => {
                let [part, whole] = &[quantity.amount, whole].map(|n| text::integer(n, draft.lang));
                draft.say(words::Seats { part, whole })
            }
            _ => quantity.number_written(draft.lang),
        };
        let value =
            if quantity.unit == Unit::Tokens { quantity.written(draft.lang) } else { short[at].clone() };
        let side = Record { name: draft.say(name), ..record.clone() };
        sides[at] = draft.push(side.at(draft, column, metric).reading(value, Some(quantity.amount)))?;
    }
    let ratio = Record { name: draft.say(words::CHINA_TO_US), ..record.clone() };
    let aside = draft.push_cell(ratio.at(draft, "ratio", metric))?;
    let times = draft.value(aside);
    let words = match draft.cell(TABLE, row, "ratio")?.reading {
        Reading::Infinite => draft.say(words::TimesNoUs { times }),
        _ => draft.say(words::TimesUs { times }),
    };
    let count = &whole.map(|whole| text::integer(whole, draft.lang)).unwrap_or_default();
    // A row that the chart does not know has the table's own words.
    let title = match row {
        "weekly-tokens" => draft.say(words::PANEL_LATEST_WEEK),
        "q1-weekly-average" => draft.say(words::PanelWeeklyAverage { period: &draft.as_of(sides[0]) }),
        "api-call-share" => draft.say(words::PANEL_CALLS),
        "top-10-models" => draft.say(words::PanelTop { count }),
        "open-source-top-5" => draft.say(words::PanelTopOpen { count }),
        _ => metric.to_owned(),
    };
    Ok(Metric { title, whole, sides, short, aside, words })
}

/// Where the users come from: both countries, and everyone else.
fn users(draft: &mut Draft) -> Result<Metric, Missing> {
    let own = draft.company(TABLE, "figure", MARKET);
    let of = |name: String| Record { name, ..own.clone() };
    let mut sides = [0; 2];
    let names = [words::CHINESE_USERS, words::AMERICAN_USERS];
    for ((side, cell), name) in sides.iter_mut().zip(NATIONS).zip(names) {
        let subject = of(draft.say(name)).subject(draft, cell, words::USER_SHARE);
        *side = draft.push_figure(subject, Unit::Percent)?;
    }
    let rest = 100.0 - sides.iter().map(|at| draft.amount(*at)).sum::<f64>();
    let short = sides.map(|at| draft.value(at).to_owned());
    let note = draft.say(words::ComputedOthers { american: &short[1], chinese: &short[0] });
    let address = [draft.id, "other-users", "figure"];
    let subject = of(draft.say(words::OTHER_USERS)).subject(draft, address, words::USER_SHARE);
    let share = &draft.percent(rest);
    let aside = draft.push_computed(subject, (share.clone(), rest), note, &NATIONS)?;
    let (title, words) = (draft.say(words::PANEL_USERS), draft.say(words::Others { share }));
    Ok(Metric { title, whole: Some(100.0), sides, short, aside, words })
}

fn limits(draft: &Draft, rows: &[Record]) -> Result<Vec<String>, Missing> {
    let told = draft.cell("prose-figures", "chinese-weekly-share", "figure")?.maybe_amount(Unit::Percent);
    let tabled = draft.cell(TABLE, "api-call-share", "china")?.maybe_amount(Unit::Percent);
    let same = told.zip(tabled).filter(|(told, tabled)| told.amount == tabled.amount);
    let share = &same.map(|(_, tabled)| tabled.written(draft.lang)).unwrap_or_default();
    let week = draft.cell(TABLE, "weekly-tokens", "china")?.first();
    let day = draft.cell("token-growth", "march-2026", "daily_tokens")?.first();
    let [day, week] = [day, week].map(|tokens| tokens.map_or(0.0, |tokens| tokens.amount));
    let times = &draft.multiple((day / week).round());
    let small = day > 0.0 && week > 0.0;
    let [day, week] = &[day, week].map(|tokens| text::tokens(tokens, draft.lang));
    Ok(draft.limits(&[
        &words::LIMIT_MARKET,
        &ratios(draft, rows)?,
        &same.map(|_| words::LimitCalls { share }),
        &words::LIMIT_NATIONALITY,
        &words::LIMIT_LEADING,
        &small.then_some(words::LimitSmall { day, times, week }),
    ]))
}

/// Whether the stated ratios follow from the figures beside them.
fn ratios(draft: &Draft, rows: &[Record]) -> Result<String, Missing> {
    let (mut wrong, mut floors) = (Vec::new(), Vec::new());
    for row in rows {
        let first = |column| draft.cell(TABLE, row.id, column).map(|cell| cell.first());
        let (Some(china), Some(us), Some(stated)) = (first("china")?, first("us")?, first("ratio")?) else {
            continue;
        };
        let ours = china.amount / us.amount;
        let words = stated.written(draft.lang);
        if !stated.interval.contains(ours) {
            let ours = &draft.multiple(ours);
            wrong.push(draft.say(words::WrongRatio { ours, stated: &words }));
        } else if matches!(china.qualifier, Qualifier::MoreThan | Qualifier::AtLeast) {
            floors.push(words);
        }
    }
    let all_follow = wrong.is_empty();
    let [wrong, floors] = &[wrong, floors].map(|ratios| draft.commas(ratios));
    Ok(match floors.is_empty() {
        true => draft.say(words::LimitRatios { all_follow, wrong }),
        false => draft.say(words::LimitRatiosFloors { all_follow, floors, wrong }),
    })
}
