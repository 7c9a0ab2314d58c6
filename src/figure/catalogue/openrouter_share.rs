//! `openrouter-share`: Chinese and US models on OpenRouter, a panel a metric, and where its users come from.

use crate::data::{Dataset, Qualifier, Quantity, Reading as CellReading, Role, Unit};
use crate::figure::bars::{Bar, WHOLE, zero_line};
use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Derived, Draft, Reading, missing, needed, row_ids, texts};
use crate::figure::legend;
use crate::figure::words::{Finding, Summary};
use crate::figure::{
    Axis, AxisScale, Drawing, Figure, Mark, MarkKind, Missing, Panel, RowLabel, Series, Shape, Table,
    TickFormat,
};
use crate::state::ViewState;
use crate::text;

/// Id of the chart.
pub(crate) const ID: &str = "openrouter-share";
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
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
    let mut metrics = Vec::new();
    for row in row_ids(draft.table(TABLE)?) {
        metrics.push(read(&mut draft, row)?);
    }
    metrics.push(users(&mut draft)?);
    let names = [draft.said("China", "中国"), draft.said("US", "美国")];
    let series = |id: &str, name: String, datum: &dyn Fn(&Metric) -> usize| Series {
        id: id.to_owned(),
        name,
        data: metrics.iter().map(datum).collect(),
    };
    let series = vec![
        series("cn", names[0].clone(), &|m| m.sides[0].0),
        series("us", names[1].clone(), &|m| m.sides[1].0),
        series("ratio", draft.said("Ratio, and other users", "倍数与其他用户"), &|m| m.aside),
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
        ..draft.into_figure(ID)
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
            "CN" => draft.said("Chinese models", "中国模型"),
            _ => draft.said("US models", "美国模型"),
        };
        let number = Some(quantity.amount);
        let measure = draft.words(TABLE, row, "metric")?.to_owned();
        let entities = vec![MARKET.to_owned()];
        let at = draft.push(Reading { address, name, measure, value, number, entities })?;
        sides.push((at, short));
    }
    let ratio = draft.push_cell(Subject {
        address: [TABLE, row, "ratio"],
        name: draft.said("China to the US", "中国对美国"),
        measure: draft.words(TABLE, row, "metric")?.to_owned(),
        entities: vec![MARKET.to_owned()],
    })?;
    let words = match draft.cell(TABLE, row, "ratio")?.reading {
        CellReading::Infinite => draft.fill("{0} (US: none)", "{0}（美国为零）", &[draft.value(ratio)]),
        _ => draft.fill("{0} the US", "美国的 {0}", &[draft.value(ratio)]),
    };
    let sides = <[(usize, String); 2]>::try_from(sides).map_err(|_| missing(TABLE, row, "*"))?;
    let title = title(draft, row, sides[0].0, whole);
    Ok(Metric { row: Some(row), title, whole, sides, aside: ratio, words })
}

/// A panel's short title; a row that the chart does not know has the table's own words.
fn title(draft: &Draft, row: &str, at: usize, whole: Option<f64>) -> String {
    let of = whole.map(|whole| text::integer(whole, draft.lang)).unwrap_or_default();
    match row {
        "weekly-tokens" => draft.said("Tokens, latest week", "最近一周词元"),
        "q1-weekly-average" => draft.fill("Tokens a week, {0}", "{0}周均词元", &[&draft.as_of(at)]),
        "api-call-share" => draft.said("Share of API calls", "API 调用份额"),
        "top-10-models" => draft.fill("Top {0} models", "模型前 {0} 名", &[&of]),
        "open-source-top-5" => draft.fill("Top {0} open models", "开源模型前 {0} 名", &[&of]),
        _ => draft.words(TABLE, row, "metric").unwrap_or_default().to_owned(),
    }
}

/// Words for a bar: the panel says of what.
fn short(draft: &Draft, quantity: &Quantity, whole: Option<f64>) -> String {
    match (quantity.unit, whole) {
        (Unit::Count, Some(whole)) => {
            let [part, whole] = [quantity.amount, whole].map(|n| text::integer(n, draft.lang));
            draft.fill("{0} of {1}", "{1} 席占 {0} 席", &[&part, &whole])
        }
        _ => quantity.number_written(draft.lang),
    }
}

fn users<'a>(draft: &mut Draft<'a>) -> Result<Metric<'a>, Missing> {
    let entities = vec![MARKET.to_owned()];
    let measure = draft.said("share of OpenRouter’s users", "OpenRouter 用户占比");
    let names = [draft.said("Chinese users", "中国用户"), draft.said("American users", "美国用户")];
    let [a, b] = names;
    let [chinese, american] = NATIONS;
    let mut push = |address, name| {
        let subject = Subject { address, name, measure: measure.clone(), entities: entities.clone() };
        draft.push_figure(subject, Unit::Percent)
    };
    let (chinese, american) = (push(chinese, a)?, push(american, b)?);
    let rest = 100.0 - draft.amount(chinese) - draft.amount(american);
    let rest = draft.push_derived(Derived {
        address: [ID, "other-users", "figure"],
        name: draft.said("Users from elsewhere", "其他用户"),
        measure,
        value: text::percent(rest, draft.lang),
        number: Some(rest),
        note: draft.fill(
            "Computed: what {0} and {1} leave of the whole.",
            "推算：全体减去 {0}与 {1}。",
            &[draft.value(american), draft.value(chinese)],
        ),
        entities,
        from: &NATIONS,
    })?;
    let said = |at: usize| (at, draft.value(at).to_owned());
    Ok(Metric {
        row: None,
        title: draft.said("Users, by nationality", "用户国籍"),
        whole: Some(100.0),
        sides: [said(chinese), said(american)],
        aside: rest,
        words: draft.fill("others {0}", "其他 {0}", &[draft.value(rest)]),
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
            Bar::of(draft, *at, [name.as_str(), " ", short].concat()).placed(row, WHOLE, inks_of(home))
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
    Ok(Finding {
        title: draft.fill(
            "The article credits Chinese models with {0} the tokens of US ones on OpenRouter, where {1} of users are American",
            "文章称 OpenRouter 上中国模型的词元量是美国模型的 {0}，而 {1} 的用户是美国人",
            &[draft.value(first.aside), draft.value(last.sides[1].0)],
        ),
        subtitle: draft.fill(
            "Tokens, API calls and models by the maker’s country; latest week: {0}",
            "按模型出品国统计的词元、API 调用与模型数；最近一周为{0}",
            &[&draft.as_of(first.sides[0].0)],
        ),
    })
}

fn table(draft: &Draft, metrics: &[Metric]) -> Result<Table, Missing> {
    let columns = [
        draft.pick("Metric", "指标"),
        draft.pick("China", "中国"),
        draft.pick("US", "美国"),
        draft.pick("Ratio as stated", "原文倍数"),
        draft.pick("All others, computed", "其他（推算）"),
        draft.pick("China as printed", "中国原文写法"),
        draft.pick("US as printed", "美国原文写法"),
        draft.pick("As of", "时点"),
        draft.pick("Evidence", "依据"),
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
    Ok(Table { ids: Vec::new(), columns: texts(&columns), numeric, rows })
}

fn limits(draft: &Draft, metrics: &[Metric]) -> Result<Vec<String>, Missing> {
    let mut limits = vec![draft.said(
        "OpenRouter is one marketplace: calls made straight to a model’s maker are not in it, so its shares are not the world’s.",
        "OpenRouter 只是其中一个平台：直接调用模型厂商接口的流量不在其内，份额不能代表全球。",
    )];
    limits.push(ratios(draft, metrics)?);
    let told = draft.cell("prose-figures", "chinese-weekly-share", "figure")?.maybe_amount(Unit::Percent);
    let tabled = draft.cell(TABLE, "api-call-share", "china")?.maybe_amount(Unit::Percent);
    if let (Some(told), Some(tabled)) = (told, tabled)
        && told.amount == tabled.amount
    {
        limits.push(draft.fill(
            "The table gives {0} as a share of API calls, the article’s text as a share of weekly tokens.",
            "{0} 在表格中是 API 调用份额，在正文中却是每周词元份额。",
            &[&tabled.written(draft.lang)],
        ));
    }
    limits.push(draft.said(
        "Models are sorted by their maker’s country, users by nationality; how the latter is known is not said.",
        "模型按出品国归类，用户按国籍归类；国籍如何得知，原文未说明。",
    ));
    limits.push(draft.said(
        "That all the leading open models are Chinese is a finding of the Artificial Analysis index, not of OpenRouter.",
        "领先的开源模型全部来自中国，这是 Artificial Analysis 指数的结果，并非 OpenRouter 的统计。",
    ));
    let week = draft.cell(TABLE, "weekly-tokens", "china")?.first();
    let day = draft.cell("token-growth", "march-2026", "daily_tokens")?.first();
    if let (Some(week), Some(day)) = (week, day) {
        limits.push(draft.fill(
            "A week of Chinese models on OpenRouter, {0} tokens, is a small part of one Chinese day, {1}: one to {2}.",
            "中国模型在 OpenRouter 上一周的词元为 {0}，只是中国一天处理量 {1}的一小部分：比例为一比{2}。",
            &[
                &text::tokens(week.amount, draft.lang),
                &text::tokens(day.amount, draft.lang),
                &text::integer((day.amount / week.amount).round(), draft.lang),
            ],
        ));
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
        let (ours_words, stated_words) = (text::multiple(ours, draft.lang), stated.written(draft.lang));
        if !stated.interval.contains(ours) {
            wrong.push(draft.fill(
                "{0} where we get {1}",
                "{0}（我们得 {1}）",
                &[&stated_words, &ours_words],
            ));
        } else if matches!(china.qualifier, Qualifier::MoreThan | Qualifier::AtLeast) {
            floors.push(stated_words);
        }
    }
    let comma = draft.pick(", ", "、");
    let mut said = if wrong.is_empty() {
        draft.said("The stated ratios follow from the figures beside them.", "原文给出的倍数与两侧数字相符。")
    } else {
        draft.fill(
            "Stated ratios that do not follow from the figures beside them: {0}.",
            "与两侧数字不符的倍数：{0}。",
            &[&wrong.join(comma)],
        )
    };
    if !floors.is_empty() {
        let floor = draft.fill(
            " Where China’s figure is only a floor, so is the ratio: {0}.",
            "中国一侧只是下限之处，倍数也只是下限：{0}。",
            &[&floors.join(comma)],
        );
        said.push_str(&floor);
    }
    Ok(said)
}

fn summary(draft: &Draft, metrics: &[Metric]) -> Summary {
    let said = |metric: &Metric| {
        let [(_, china), (_, us)] = &metric.sides;
        draft.fill("{0}: China {1}, US {2}", "{0}：中国 {1}，美国 {2}", &[&metric.title, china, us])
    };
    let all: Vec<String> = metrics.iter().map(said).collect();
    let ratios: Vec<&str> =
        metrics.iter().filter(|m| m.row.is_some()).map(|m| draft.value(m.aside)).collect();
    let n = text::integer(metrics.len() as f64, draft.lang);
    Summary {
        what: draft.fill(
            "{0} panels of paired bars, China and the United States, each with a scale of its own.",
            "{0} 组中美成对柱形图，各有自己的刻度。",
            &[&n],
        ),
        extremes: [all.join(draft.pick("; ", "；")).as_str(), draft.pick(".", "。")].concat(),
        trend: draft.fill(
            "China to the US, as stated: {0}.",
            "原文所述中国对美国的倍数：{0}。",
            &[&ratios.join(draft.pick(", ", "、"))],
        ),
    }
}
