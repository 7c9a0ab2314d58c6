//! `token-growth`: how fast China's daily tokens grew, and the growth between any two of its points.

use crate::data::{Dataset, Grade, Period, Unit};
use crate::figure::draft::{Draft, Reading, missing, needed, row_ids, texts, texture_of};
use crate::figure::events::{self, Strip};
use crate::figure::words::{Finding, Summary};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, Growth, LegendEntry, Mark, MarkItem, MarkKind, Missing, Place,
    Point as TimePoint, Series, Shape, Side, Texture, TickFormat,
};
use crate::scale;
use crate::scene::Ink;
use crate::state::{ScaleKind, ViewState};
use crate::text;

/// Id of the chart.
pub(crate) const ID: &str = "token-growth";
const TABLE: &str = "token-growth";

/// One point in time.
#[derive(Clone)]
struct Point {
    row: String,
    name: String,
    day: f64,
    tokens: f64,
    datum: usize,
    grade: Grade,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
    let points = read(&mut draft)?;
    let measured = points.iter().rposition(|p| p.grade != Grade::Projected).unwrap_or(0);
    let (from, to) = (0, measured);
    let mut remarks = Vec::with_capacity(points.len() * points.len());
    for a in 0..points.len() {
        for b in 0..points.len() {
            remarks.push(if a < b { remark(&draft, &points, a, b) } else { String::new() });
        }
    }
    let whole = growth(&points, 0, measured);
    let multiple = whole.map(|g| text::multiple(g.multiple, draft.lang)).unwrap_or_default();
    let ends = [from, to].map(|at| points.get(at).map(|p| inside(&p.name)).unwrap_or_default());
    let finding = Finding {
        title: draft.fill(
            "By the article’s figures, China’s daily token traffic grew {0} from {1} to {2}",
            "据文章的数字，中国日均词元处理量从{1}到{2}增至原来的 {0}",
            &[&multiple, &ends[0], &ends[1]],
        ),
        subtitle: draft.said("Tokens processed a day in China", "中国每日处理的词元数"),
    };
    let series = vec![Series {
        id: "cn".to_owned(),
        name: draft.said("China", "中国"),
        data: points.iter().map(|p| p.datum).collect(),
    }];
    let table = draft.data_table(draft.pick("Point in time", "时点"), draft.pick("Tokens a day", "每日词元"));
    let chapter = points.first().map(|p| p.row.clone()).unwrap_or_default();
    let events = events::push(&mut draft, &|draft, row| {
        events::shares_chapter(draft, row, [TABLE, &chapter, "daily_tokens"])
    })?;
    let strip = Strip::of(&draft, &events);
    let figure = Figure {
        finding,
        drawing: Drawing::single(
            Axis::new(AxisScale::Time, TickFormat::Date),
            Axis::new(AxisScale::Linear { zero: true }, TickFormat::Tokens)
                .with_log(draft.said("log scale", "对数刻度")),
            marks(&draft, &points, from, to),
        ),
        series,
        legend: legend(&draft),
        controls: vec![
            Control::Scale { chosen: ScaleKind::Linear, refused: None },
            Control::Between {
                points: points
                    .iter()
                    .map(|p| TimePoint { id: p.row.clone(), name: p.name.clone(), datum: p.datum })
                    .collect(),
                chosen: (from, to),
                remarks,
            },
        ],
        remark: remark(&draft, &points, from, to),
        table,
        as_of: draft.latest(TABLE)?,
        limits: limits(&draft, whole)?,
        summary: summary(&draft, &points, measured, whole),
        shape: Shape { narrow: 372.0, medium: 424.0, wide: 480.0 },
        ..draft.into_figure(ID)
    };
    Ok(strip.under(&[0], figure))
}

fn read(draft: &mut Draft) -> Result<Vec<Point>, Missing> {
    let table = draft.table(TABLE)?;
    let mut points = Vec::new();
    for row in row_ids(table) {
        let address = [TABLE, row, "daily_tokens"];
        let cell = draft.cell(TABLE, row, "daily_tokens")?;
        let quantity = needed(cell.reading.figures().iter().find(|q| q.unit == Unit::Tokens), address)?;
        let words = text::tokens(quantity.amount, draft.lang);
        let value = [quantity.qualifier.sign_before(), &words, quantity.qualifier.sign_after()].concat();
        let (tokens, grade) = (quantity.amount, cell.evidence.grade);
        let name = draft.words(TABLE, row, "point")?.to_owned();
        let measure = draft.said("tokens a day", "每日词元");
        let datum = draft.push(Reading {
            address,
            name: name.clone(),
            measure,
            value,
            number: Some(tokens),
            entities: Vec::new(),
        })?;
        let start = day(draft, row, "period_start")?;
        let end = day(draft, row, "period_end")?;
        points.push(Point { row: row.to_owned(), name, day: (start + end) / 2.0, tokens, datum, grade });
    }
    if points.is_empty() {
        return Err(missing(TABLE, "*", "*"));
    }
    let day = |at: usize| points.get(at).map_or(0.0, |point: &Point| point.day);
    let sorted = scale::order(points.len(), &|a, b| day(a).total_cmp(&day(b)));
    Ok(sorted.into_iter().filter_map(|at| points.get(at).cloned()).collect())
}

fn day(draft: &Draft, row: &str, column: &str) -> Result<f64, Missing> {
    let cell = draft.cell(TABLE, row, column)?;
    cell.reading.maybe_period().map(Period::middle_days).ok_or_else(|| missing(TABLE, row, column))
}

fn growth(points: &[Point], from: usize, to: usize) -> Option<Growth> {
    let (a, b) = (points.get(from)?, points.get(to)?);
    Growth::between((a.day, a.tokens), (b.day, b.tokens))
}

fn remark(draft: &Draft, points: &[Point], from: usize, to: usize) -> String {
    let lang = draft.lang;
    let (Some(growth), Some(a), Some(b)) = (growth(points, from, to), points.get(from), points.get(to))
    else {
        return String::new();
    };
    let multiple = text::multiple(growth.multiple, lang);
    let yearly = text::multiple(growth.yearly, lang);
    let months = text::months(growth.months, lang);
    let doubling = growth.doubling_months.map(|m| text::months(m, lang)).unwrap_or_default();
    let (from, to) = (inside(&a.name), inside(&b.name));
    draft.fill(
        "From {0} to {1}: {2} in {3}. That is {4} a year, or a doubling every {5}.",
        "{0}至{1}：{3}增至 {2}，相当于每年 {4}，每 {5}翻一番。",
        &[&from, &to, &multiple, &months, &yearly, &doubling],
    )
}

/// A label such as "Start of 2024" inside an English sentence; names of months keep their capital.
fn inside(label: &str) -> String {
    const WORDS: [(&str, &str); 3] = [("Start", "the start"), ("Mid", "mid"), ("Projected", "projected")];
    let found = WORDS.iter().find_map(|(from, to)| label.strip_prefix(from).map(|rest| [to, rest].concat()));
    found.unwrap_or_else(|| label.to_owned())
}

/// The nation's own count has no company in the data whose home could give the ink: the chart is about China as a whole.
fn marks(draft: &Draft, points: &[Point], from: usize, to: usize) -> Vec<Mark> {
    let place = |p: &Point| (Place::Value(p.day), Place::Value(p.tokens));
    let line = points.iter().map(|p| {
        let texture = if p.grade == Grade::Projected { Texture::Dashed } else { Texture::Solid };
        MarkItem::at(place(p).0, place(p).1, Ink::China).with_size(2.5).with_texture(texture)
    });
    let dots = points.iter().enumerate().map(|(i, p)| {
        let value = draft.data.get(p.datum).map(|d| d.value.clone()).unwrap_or_default();
        let ends = i == from || i == to;
        let note = match p.grade {
            Grade::Projected => draft.pick(", projected", "，预测"),
            Grade::Estimated => draft.pick(", estimated", "，估算"),
            _ => "",
        };
        let texture =
            if matches!(texture_of(p.grade), Texture::Solid) { Texture::Solid } else { Texture::Outline };
        MarkItem::at(place(p).0, place(p).1, Ink::China)
            .with_size(if ends { 6.5 } else { 5.0 })
            .with_texture(texture)
            .with_datum(p.datum)
            .with_label([value.as_str(), note].concat(), Side::Above, ends, Ink::ChinaText)
    });
    let mut marks = Vec::new();
    if let (Some(a), Some(b)) = (points.get(from), points.get(to)) {
        let chord = MarkItem::at(place(a).0, place(a).1, Ink::Axis)
            .with_end(place(b).0, place(b).1)
            .with_size(1.0)
            .with_texture(Texture::Dashed);
        marks.push(Mark::new(MarkKind::Rule, vec![chord]));
    }
    marks.push(Mark::new(MarkKind::Line, line.collect()));
    marks.push(Mark::new(MarkKind::Dot, dots.collect()));
    marks
}

fn legend(draft: &Draft) -> Vec<LegendEntry> {
    let entry = |kind, ink, texture, text: String| LegendEntry { kind, ink, texture, text };
    vec![
        entry(MarkKind::Dot, Ink::China, Texture::Solid, draft.said("stated", "已公布")),
        entry(
            MarkKind::Dot,
            Ink::China,
            Texture::Outline,
            draft.said("estimated or projected", "估算或预测"),
        ),
        entry(MarkKind::Line, Ink::China, Texture::Dashed, draft.said("path to a projection", "通往预测值")),
        entry(MarkKind::Rule, Ink::Axis, Texture::Dashed, draft.said("growth measured", "所量增幅")),
    ]
}

fn limits(draft: &Draft, whole: Option<Growth>) -> Result<Vec<String>, Missing> {
    let limits = draft.pick(
        [
            "So few points make a path, not a series: the lines between them only join what was stated.",
            "Each point stands at the middle of the period it speaks of; the projection is the article’s and says only the year.",
            "A token is not of one size: vendors cut text differently and count input and output differently.",
        ],
        [
            "寥寥几个点只能连成路径，算不上序列：点与点之间的线只是连接已公布的数字。",
            "每个点放在其所指时段的中间；预测是文章作出的，只给出了年份。",
            "词元并无统一大小：各家切分方式不同，输入与输出的计法也不同。",
        ],
    );
    let mut limits = texts(&limits);
    let counted = draft.words(TABLE, "march-2026", "period")?;
    let told = draft.words("prose-figures", "token-span", "figure")?;
    let ours = whole.map(|growth| text::months(growth.months, draft.lang)).unwrap_or_default();
    limits.push(draft.fill(
        "The growth is measured here from the first point to the middle of the last counted month, {0}; the table counts {1}, with both end months, and the text says {2}.",
        "本图的增长自首个时点算到最后一个统计月的月中，共{0}；表格把首尾月份都计入，为{1}，正文则说{2}。",
        &[&ours, counted, told],
    ));
    Ok(limits)
}

fn summary(draft: &Draft, points: &[Point], measured: usize, whole: Option<Growth>) -> Summary {
    let said = |at: usize| {
        let datum = points.get(at).and_then(|p| draft.data.get(p.datum));
        datum.map(|d| (d.name.as_str(), d.value.as_str())).unwrap_or_default()
    };
    let (first, last, end) = (said(0), said(measured), said(points.len().saturating_sub(1)));
    let n = text::integer(points.len() as f64, draft.lang);
    let multiple = whole.map(|g| text::multiple(g.multiple, draft.lang)).unwrap_or_default();
    let doubling =
        whole.and_then(|g| g.doubling_months).map(|m| text::months(m, draft.lang)).unwrap_or_default();
    Summary {
        what: draft.fill(
            "Line through {0} points in time of the tokens processed a day in China.",
            "折线图：中国每日处理词元数的 {0} 个时点。",
            &[&n],
        ),
        extremes: draft.fill(
            "Lowest is {1} ({0}); highest stated {3} ({2}); projected {5} ({4}).",
            "最低为{1}（{0}）；已公布的最高值为{3}（{2}）；预测值为{5}（{4}）。",
            &[first.0, first.1, last.0, last.1, end.0, end.1],
        ),
        trend: draft.fill(
            "Between the first and the last stated point it grew {0}, doubling every {1}.",
            "从第一个到最后一个已公布时点增至 {0}，每 {1}翻一番。",
            &[&multiple, &doubling],
        ),
    }
}
