//! `kimi-revenue-mix`: where Kimi's revenue comes from, quarter by quarter.

use crate::data::{Dataset, Grade, Period, Unit};
use crate::figure::draft::{Draft, Reading, missing, needed, row_ids};
use crate::figure::stack::{self, Part};
use crate::figure::words::{Finding, Summary, count_word};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Place, RowLabel, Series,
    Shape, Side, Texture, TickFormat,
};
use crate::scene::Ink;
use crate::state::{View, ViewState};
use crate::text;

/// Id of the chart.
pub(crate) const ID: &str = "kimi-revenue-mix";
const TABLE: &str = "kimi-revenue-mix";
const COMPANY: &str = "moonshot-ai";
/// The columns of the periods, in order of time.
const PERIODS: [&str; 3] = ["q4_2025", "q1_2026", "q2_2026"];
/// Share of a row that its bar takes.
const THICKNESS: f64 = 0.78;
/// Share of the plot that the periods' names take over the lines.
const HEADING: f64 = 0.08;

/// One segment: its share in each period, and the data that say so.
struct Segment {
    name: String,
    row: String,
    shares: Vec<f64>,
    data: Vec<usize>,
    grade: Grade,
}

impl Segment {
    /// Percentage points won or lost from the first period to the last.
    fn change(&self) -> f64 {
        self.shares.last().copied().unwrap_or(0.0) - self.shares.first().copied().unwrap_or(0.0)
    }
}

/// One period: its heading, and its middle in days.
struct Quarter {
    name: String,
    day: f64,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
    let segments = read(&mut draft)?;
    let quarters = quarters(&draft)?;
    let series = segments.iter().map(|segment| Series {
        id: segment.row.clone(),
        name: segment.name.clone(),
        data: segment.data.clone(),
    });
    let series = series.collect();
    let lines = state.view == View::Lines;
    let drawing = if lines {
        line_drawing(&draft, &segments, &quarters, false)
    } else {
        bar_drawing(&draft, &segments, &quarters)
    };
    let inks = [];
    Ok(Figure {
        finding: finding(&draft, &segments, &quarters),
        drawing,
        narrow: lines.then(|| line_drawing(&draft, &segments, &quarters, true)),
        series,
        controls: vec![Control::Design {
            views: vec![(View::Main, draft.said("Bars", "柱形")), (View::Lines, draft.said("Lines", "折线"))],
        }],
        table: draft.article_table(TABLE, &["segment", "q4_2025", "q1_2026", "q2_2026", "driver"])?,
        as_of: draft.latest(TABLE)?,
        limits: limits(&draft, &segments)?,
        summary: summary(&draft, &segments, &quarters),
        shape: if lines {
            Shape { narrow: 340.0, medium: 350.0, wide: 370.0 }
        } else {
            Shape { narrow: 244.0, medium: 232.0, wide: 204.0 }
        },
        ..draft.into_figure(ID)
    }
    .with_legend(&inks))
}

fn read(draft: &mut Draft) -> Result<Vec<Segment>, Missing> {
    let table = draft.table(TABLE)?;
    let mut segments = Vec::new();
    for row in row_ids(table) {
        let name = draft.words(TABLE, row, "segment")?.to_owned();
        let (mut shares, mut data) = (Vec::new(), Vec::new());
        let mut grade = Grade::Disclosed;
        for column in PERIODS {
            let address = [TABLE, row, column];
            let cell = draft.cell(TABLE, row, column)?;
            let share = needed(cell.maybe_amount(Unit::Percent), address)?.amount;
            grade = grade.max(cell.evidence.grade);
            let value = text::percent(share, draft.lang);
            let measure = draft.said("share of revenue", "收入占比");
            let entities = vec![COMPANY.to_owned()];
            let reading =
                Reading { address, name: name.clone(), measure, value, number: Some(share), entities };
            data.push(draft.push(reading)?);
            shares.push(share);
        }
        segments.push(Segment { name, row: row.to_owned(), shares, data, grade });
    }
    if segments.is_empty() { Err(missing(TABLE, "*", "*")) } else { Ok(segments) }
}

fn quarters(draft: &Draft) -> Result<Vec<Quarter>, Missing> {
    let table = draft.table(TABLE)?;
    let heading = |column: &&str| {
        let at = table.maybe_column(column)?;
        let name = table.columns.get(at)?.title.get(draft.lang).to_owned();
        let as_of = &table.rows.first()?.cells.get(at)?.evidence.as_of;
        Some(Quarter { name, day: Period::maybe_from_code(as_of)?.middle_days() })
    };
    PERIODS.iter().map(|column| heading(column).ok_or_else(|| missing(TABLE, "*", column))).collect()
}

/// Inks of a segment's mark and of its words on paper, by its place in the stack.
fn inks(draft: &Draft, at: usize) -> (Ink, Ink) {
    let (ink, words) = draft.inks_of(COMPANY);
    match at {
        0 => (ink, words),
        1 => (ink.soft(), words),
        2 => (Ink::Other, Ink::Muted),
        _ => (Ink::Axis, Ink::Muted),
    }
}

fn bar_drawing(draft: &Draft, segments: &[Segment], quarters: &[Quarter]) -> Drawing {
    let (mut bars, mut columns) = (Vec::new(), Vec::new());
    let mut names = Mark::new(MarkKind::Annotation, Vec::new());
    for row in 0..quarters.len() {
        let part = |(at, segment): (usize, &Segment)| {
            let datum = *segment.data.get(row)?;
            let amount = *segment.shares.get(row)?;
            // The last of the stack stays empty, so that greys side by side are told apart.
            let texture = match stack::part_texture(segment.grade) {
                Texture::Tint if at + 1 == segments.len() => Texture::Outline,
                texture => texture,
            };
            let label = text::percent(amount, draft.lang);
            let (ink, quiet) = inks(draft, at);
            let name = (segment.name.clone(), quiet);
            Some(Part { datum, amount, ink, texture, label, word_ink: Ink::Text, name })
        };
        let parts: Vec<Part> = segments.iter().enumerate().filter_map(part).collect();
        bars.extend(stack::bar(row, THICKNESS, &parts));
        // The last bar has them, whose shares are those of today.
        names = stack::names(row, THICKNESS, &parts);
        columns.push(parts.iter().map(|part| part.amount).collect::<Vec<f64>>());
    }
    let row = |quarter: &Quarter| RowLabel { text: quarter.name.clone(), ..RowLabel::default() };
    // The empty row at the foot is where the names of the segments hang.
    let rows = quarters.iter().map(row).chain([RowLabel::default()]);
    Drawing::single(
        Axis::new(AxisScale::Linear { zero: true }, TickFormat::None),
        Axis::rows(rows.collect()),
        vec![stack::shifts(&columns, THICKNESS), Mark::new(MarkKind::Bar, bars), names],
    )
}

/// Lines over time between upright rules at the periods. Names stand behind the lines' ends, in the narrow design over
/// or under them.
fn line_drawing(draft: &Draft, segments: &[Segment], quarters: &[Quarter], narrow: bool) -> Drawing {
    let mut marks = Vec::new();
    let rules = quarters.iter().map(|quarter| {
        MarkItem::at(Place::Value(quarter.day), Place::Share(HEADING), Ink::Grid)
            .with_end(Place::Value(quarter.day), Place::Share(1.0))
            .with_label(quarter.name.clone(), Side::Above, false, Ink::Muted)
    });
    marks.push(Mark::new(MarkKind::Rule, rules.collect()));
    let last = quarters.len().saturating_sub(1);
    for (at, segment) in segments.iter().enumerate() {
        let (ink, words) = inks(draft, at);
        let points = || {
            segment.data.iter().zip(&segment.shares).zip(quarters).enumerate().map(
                |(n, ((datum, share), quarter))| {
                    let place = (Place::Value(quarter.day), Place::Value(*share));
                    (n, *datum, *share, MarkItem::at(place.0, place.1, ink))
                },
            )
        };
        let stroke = if at == 0 { 3.0 } else { 2.0 };
        marks.push(Mark::new(MarkKind::Line, points().map(|(.., item)| item.with_size(stroke)).collect()));
        // Words stand on the side that the line turns away from.
        let clear = if segment.change() > 0.0 { Side::Above } else { Side::Below };
        let dots = points().map(|(n, datum, share, item)| {
            let value = text::percent(share, draft.lang);
            let named = n == last && !narrow;
            let label = if named { [value.as_str(), " ", &segment.name].concat() } else { value };
            let side = match n {
                0 => Side::Left,
                _ if n == last => Side::Right,
                _ => clear,
            };
            item.with_size(5.0).with_texture(Texture::Outline).with_datum(datum).with_label(
                label,
                side,
                at == 0,
                words,
            )
        });
        marks.push(Mark::new(MarkKind::Dot, dots.collect()));
        if let Some((_, datum, _, end)) = points().next_back().filter(|_| narrow) {
            let name = end.with_size(5.0).with_datum(datum);
            let name = name.with_label(segment.name.clone(), clear, at == 0, words);
            marks.push(Mark::new(MarkKind::Text, vec![name]));
        }
    }
    let top = segments.iter().flat_map(|s| &s.shares).fold(0.0, |most: f64, share| most.max(*share));
    Drawing::single(
        Axis::new(AxisScale::Time, TickFormat::None),
        Axis::new(AxisScale::Linear { zero: true }, TickFormat::None)
            .including(&[top * (1.0 + 2.5 * HEADING)]),
        marks,
    )
}

/// The segment that is largest in a period.
fn largest(segments: &[Segment], period: usize) -> Option<&Segment> {
    let share = |segment: &Segment| segment.shares.get(period).copied().unwrap_or(0.0);
    segments.iter().max_by(|a, b| share(a).total_cmp(&share(b)))
}

fn finding(draft: &Draft, segments: &[Segment], quarters: &[Quarter]) -> Finding {
    let end = quarters.len().saturating_sub(1);
    let (was, is) = (largest(segments, 0), largest(segments, end));
    let name = |segment: Option<&Segment>| segment.map(|s| s.name.clone()).unwrap_or_default();
    let share = |at: usize| {
        is.and_then(|s| s.shares.get(at)).map(|v| text::percent(*v, draft.lang)).unwrap_or_default()
    };
    let parts = [name(is), name(was), share(0), share(end)];
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let overtaken = was.map(|s| &s.row) != is.map(|s| &s.row);
    let title = if overtaken {
        draft.fill(
            "{0} passed {1} as Kimi’s largest source of revenue, going from {2} to {3} of it",
            "{0}收入占比从{2}升至{3}，超过{1}，成为 Kimi 第一大收入来源",
            &parts,
        )
    } else {
        draft.fill(
            "{0} stayed Kimi’s largest source of revenue, at {3} of it",
            "{0}始终是 Kimi 第一大收入来源，占比{3}",
            &parts,
        )
    };
    let ends = [0, end].map(|at| quarters.get(at).map(|q| q.name.as_str()).unwrap_or_default());
    Finding {
        title,
        subtitle: draft.fill(
            "Share of revenue by segment, {0} to {1}, estimated",
            "各业务占收入的比重，{0}至{1}，估算值",
            &ends,
        ),
    }
}

fn limits(draft: &Draft, segments: &[Segment]) -> Result<Vec<String>, Missing> {
    let address = ["revenue-run-rate", "kimi-arr", "figure"];
    let cell = draft.cell(address[0], address[1], address[2])?;
    let yearly = draft.money(needed(cell.first(), address)?).0;
    let whole = |period: usize| segments.iter().filter_map(|s| s.shares.get(period)).sum::<f64>();
    let sums: Vec<String> = (0..PERIODS.len()).map(|at| text::percent(whole(at), draft.lang)).collect();
    let even = sums.windows(2).all(|pair| pair.first() == pair.last());
    let mut limits = vec![
        draft.fill(
            "These are shares, not sums: a smaller share can still be more money. The one amount the article gives is annual recurring revenue of {0}, {1}.",
            "这里只有占比，没有金额：占比下降，收入仍可能增加。原文给出的唯一金额是{1}的年度经常性收入 {0}。",
            &[&yearly, &text::period(&cell.evidence.as_of, draft.lang)],
        ),
        draft.fill(
            "The last period is called a quarter, but its figures are for {0} alone.",
            "最后一期虽称季度，实际只含{0}的数字。",
            &[&draft.latest(TABLE)?],
        ),
        draft.said(
            "The shares come from an adviser’s disclosure and from estimates in the industry, not from accounts.",
            "占比来自财务顾问披露与行业估算，并非财务报表。",
        ),
    ];
    if !even {
        limits.push(draft.fill(
            "The shares of a period do not always add up to a whole: {0}.",
            "各期占比合计并不一致：{0}。",
            &[&sums.join(draft.pick(", ", "、"))],
        ));
    }
    Ok(limits)
}

fn summary(draft: &Draft, segments: &[Segment], quarters: &[Quarter]) -> Summary {
    let end = quarters.len().saturating_sub(1);
    let said = |segment: &Segment, at: usize| {
        let share = segment.shares.get(at).map(|v| text::percent(*v, draft.lang)).unwrap_or_default();
        [segment.name.as_str(), " ", &share].concat()
    };
    let all: Vec<String> = segments.iter().map(|segment| said(segment, end)).collect();
    let names = |keep: &dyn Fn(f64) -> bool| -> String {
        let kept: Vec<&str> = segments.iter().filter(|s| keep(s.change())).map(|s| s.name.as_str()).collect();
        if kept.is_empty() { draft.said("none", "无") } else { kept.join(draft.pick(", ", "、")) }
    };
    let (up, down, level) = (names(&|c| c > 0.0), names(&|c| c < 0.0), names(&|c| c == 0.0));
    let n = [segments.len(), quarters.len()].map(|n| count_word(n, draft.lang));
    let last = quarters.last().map(|q| q.name.as_str()).unwrap_or_default();
    Summary {
        what: draft.fill(
            "{0} segments of Kimi’s revenue as parts of a whole, over {1} periods.",
            "Kimi 收入的{0}个板块在{1}个时期各占多少。",
            &[&n[0], &n[1].to_ascii_lowercase()],
        ),
        extremes: draft.fill("In {0}: {1}.", "{0}：{1}。", &[last, &all.join(draft.pick("; ", "；"))]),
        trend: draft.fill(
            "Share gained: {0}. Lost: {1}. Unchanged: {2}.",
            "占比上升：{0}；下降：{1}；不变：{2}。",
            &[&up, &down, &level],
        ),
    }
}
