//! `token-growth`: how fast China's daily tokens grew, and the growth between any two of its points.

use crate::data::{Grade, Period, Unit};
use crate::figure::dots::dot_texture;
use crate::figure::draft::{Draft, Reading, missing, needed, row_ids};
use crate::figure::events::{self, Strip};
use crate::figure::words::{Finding, Summary};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, Growth, LegendEntry, Mark, MarkItem, MarkKind, Missing, Place,
    Point as TimePoint, Series, Shape, Side, TickFormat,
};
use crate::look::Ink;
use crate::look::Texture;
use crate::scale;
use crate::state::ScaleKind;
use crate::text;
use crate::text::words::{common, token_growth as words};

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
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
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
    let series = vec![Series {
        id: "cn".to_owned(),
        name: draft.say(common::CHINA),
        data: points.iter().map(|p| p.datum).collect(),
    }];
    let table = draft.data_table(words::POINT.say(draft.lang), words::TOKENS.say(draft.lang));
    let chapter = points.first().map(|p| p.row.clone()).unwrap_or_default();
    let events = events::push(&mut draft, &|draft, row| {
        events::shares_chapter(draft, row, [TABLE, &chapter, "daily_tokens"])
    })?;
    let strip = Strip::of(&draft, &events);
    let figure = Figure {
        finding: finding(&draft, &points, (from, to), whole),
        drawing: Drawing::single(
            Axis::new(AxisScale::Time, TickFormat::Date),
            Axis::new(AxisScale::Linear { zero: true }, TickFormat::Tokens)
                .with_log(draft.say(common::LOG_SCALE)),
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
        ..draft.into_figure()
    };
    Ok(strip.under(&[0], figure))
}

fn read(draft: &mut Draft) -> Result<Vec<Point>, Missing> {
    let table = draft.table(TABLE)?;
    let mut points = Vec::new();
    for row in row_ids(table) {
        let address = [TABLE, row, "daily_tokens"];
        let cell = draft.cell(TABLE, row, "daily_tokens")?;
        let quantity = needed(cell.maybe_amount(Unit::Tokens), address)?;
        let (tokens, grade) = (quantity.amount, cell.evidence.grade);
        let name = draft.words(TABLE, row, "point")?.to_owned();
        let datum = draft.push(Reading {
            address,
            name: name.clone(),
            measure: draft.say(words::MEASURE),
            value: quantity.number_written(draft.lang),
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
    let doubling = growth.doubling_months.map(|m| text::months(m, lang)).unwrap_or_default();
    words::Remark {
        doubling: &doubling,
        from: &inside(&a.name),
        months: &text::months(growth.months, lang),
        multiple: &text::multiple(growth.multiple, lang),
        to: &inside(&b.name),
        yearly: &text::multiple(growth.yearly, lang),
    }
    .say(lang)
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
        let tokens = draft.value(p.datum);
        let ends = i == from || i == to;
        let label = match p.grade {
            Grade::Projected => words::Projected { tokens }.say(draft.lang),
            Grade::Estimated => words::Estimated { tokens }.say(draft.lang),
            _ => tokens.to_owned(),
        };
        MarkItem::at(place(p).0, place(p).1, Ink::China)
            .with_size(if ends { 6.5 } else { 5.0 })
            .with_texture(dot_texture(p.grade))
            .with_datum(p.datum)
            .with_label(label, Side::Above, ends, Ink::ChinaText)
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
    let entry = |kind, ink, texture, words| LegendEntry { kind, ink, texture, text: draft.say(words) };
    vec![
        entry(MarkKind::Dot, Ink::China, Texture::Solid, words::KEY_STATED),
        entry(MarkKind::Dot, Ink::China, Texture::Outline, words::KEY_WEAKER),
        entry(MarkKind::Line, Ink::China, Texture::Dashed, words::KEY_PATH),
        entry(MarkKind::Rule, Ink::Axis, Texture::Dashed, words::KEY_GROWTH),
    ]
}

fn finding(draft: &Draft, points: &[Point], (from, to): (usize, usize), whole: Option<Growth>) -> Finding {
    let multiple = whole.map(|growth| text::multiple(growth.multiple, draft.lang)).unwrap_or_default();
    let [from, to] = [from, to].map(|at| points.get(at).map(|p| inside(&p.name)).unwrap_or_default());
    Finding {
        title: words::Title { from: &from, multiple: &multiple, to: &to }.say(draft.lang),
        subtitle: draft.say(words::SUBTITLE),
    }
}

fn limits(draft: &Draft, whole: Option<Growth>) -> Result<Vec<String>, Missing> {
    let months = words::LimitMonths {
        counted: draft.words(TABLE, "march-2026", "period")?,
        ours: &whole.map(|growth| text::months(growth.months, draft.lang)).unwrap_or_default(),
        told: draft.words("prose-figures", "token-span", "figure")?,
    };
    Ok(vec![
        draft.say(words::LIMIT_PATH),
        draft.say(words::LIMIT_MIDDLE),
        draft.say(words::LIMIT_TOKEN),
        months.say(draft.lang),
    ])
}

fn summary(draft: &Draft, points: &[Point], measured: usize, whole: Option<Growth>) -> Summary {
    let lang = draft.lang;
    let said = |at: usize| {
        let point = points.get(at);
        point.map(|p| (p.name.as_str(), draft.value(p.datum))).unwrap_or_default()
    };
    let (low, high, projected) = (said(0), said(measured), said(points.len().saturating_sub(1)));
    let multiple = whole.map(|growth| text::multiple(growth.multiple, lang)).unwrap_or_default();
    let doubling = whole.and_then(|growth| growth.doubling_months);
    let doubling = doubling.map(|months| text::months(months, lang)).unwrap_or_default();
    let extremes = words::SummaryExtremes {
        high: high.1,
        high_at: high.0,
        low: low.1,
        low_at: low.0,
        projected: projected.1,
        projected_at: projected.0,
    };
    Summary {
        what: words::SummaryWhat { points: &text::integer(points.len() as f64, lang) }.say(lang),
        extremes: extremes.say(lang),
        trend: words::SummaryTrend { doubling: &doubling, multiple: &multiple }.say(lang),
    }
}
