//! `kimi-revenue-mix`: where Kimi's revenue comes from, quarter by quarter.

use crate::data::{Grade, Period, Unit};
use crate::figure::draft::{Draft, Reading, missing, needed, row_ids};
use crate::figure::stack::{self, Part};
use crate::figure::words::{Finding, Summary, count_word};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Place, RowLabel, Series,
    Shape, Side, TickFormat,
};
use crate::look::Ink;
use crate::look::Texture;
use crate::state::View;
use crate::text;
use crate::text::words::{common, kimi_revenue_mix as words};

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
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let segments = read(&mut draft)?;
    let quarters = quarters(&draft)?;
    let series = segments.iter().map(|segment| Series {
        id: segment.row.clone(),
        name: segment.name.clone(),
        data: segment.data.clone(),
    });
    let series = series.collect();
    let lines = draft.view == View::Lines;
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
            views: vec![(View::Main, draft.say(common::BARS)), (View::Lines, draft.say(words::LINES))],
        }],
        table: draft.article_table(TABLE, &["segment", "q4_2025", "q1_2026", "q2_2026", "driver"])?,
        as_of: draft.latest(TABLE)?,
        limits: limits(&draft, &segments, &quarters)?,
        summary: summary(&draft, &segments, &quarters),
        shape: if lines {
            Shape { narrow: 340.0, medium: 350.0, wide: 370.0 }
        } else {
            Shape { narrow: 244.0, medium: 232.0, wide: 204.0 }
        },
        ..draft.into_figure()
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
            let measure = draft.say(words::MEASURE);
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
        let (ink, word_ink) = inks(draft, at);
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
            let label = if named {
                words::NamedShare { segment: &segment.name, share: &value }.say(draft.lang)
            } else {
                value
            };
            let side = match n {
                0 => Side::Left,
                _ if n == last => Side::Right,
                _ => clear,
            };
            item.with_size(5.0).with_texture(Texture::Outline).with_datum(datum).with_label(
                label,
                side,
                at == 0,
                word_ink,
            )
        });
        marks.push(Mark::new(MarkKind::Dot, dots.collect()));
        if let Some((_, datum, _, end)) = points().next_back().filter(|_| narrow) {
            let name = end.with_size(5.0).with_datum(datum);
            let name = name.with_label(segment.name.clone(), clear, at == 0, word_ink);
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

/// A segment's share of a period in words.
fn share(draft: &Draft, segment: &Segment, at: usize) -> String {
    segment.shares.get(at).map(|share| text::percent(*share, draft.lang)).unwrap_or_default()
}

/// The segment that is largest in a period.
fn largest(segments: &[Segment], period: usize) -> Option<&Segment> {
    let share = |segment: &Segment| segment.shares.get(period).copied().unwrap_or(0.0);
    segments.iter().max_by(|a, b| share(a).total_cmp(&share(b)))
}

fn finding(draft: &Draft, segments: &[Segment], quarters: &[Quarter]) -> Finding {
    let end = quarters.len().saturating_sub(1);
    let (before, now) = (largest(segments, 0), largest(segments, end));
    let name = |segment: Option<&Segment>| segment.map(|s| s.name.clone()).unwrap_or_default();
    let share = |at: usize| now.map(|segment| share(draft, segment, at)).unwrap_or_default();
    let title = words::Title {
        before: &name(before),
        from: &share(0),
        now: &name(now),
        overtaken: before.map(|s| &s.row) != now.map(|s| &s.row),
        to: &share(end),
    };
    let quarter = |at: usize| quarters.get(at).map(|quarter| quarter.name.as_str()).unwrap_or_default();
    Finding {
        title: title.say(draft.lang),
        subtitle: words::Subtitle { from: quarter(0), to: quarter(end) }.say(draft.lang),
    }
}

fn limits(draft: &Draft, segments: &[Segment], quarters: &[Quarter]) -> Result<Vec<String>, Missing> {
    let lang = draft.lang;
    let address = ["revenue-run-rate", "kimi-arr", "figure"];
    let cell = draft.cell(address[0], address[1], address[2])?;
    let yearly = draft.money(needed(cell.first(), address)?).0;
    let as_of = text::period(&cell.evidence.as_of, lang);
    let quarter = quarters.last().map(|quarter| quarter.name.as_str()).unwrap_or_default();
    let mut limits = vec![
        words::LimitShares { as_of: &as_of, yearly: &yearly }.say(lang),
        words::LimitLast { month: &draft.latest(TABLE)?, quarter }.say(lang),
        draft.say(words::LIMIT_SOURCES),
    ];
    let whole = |period: usize| segments.iter().filter_map(|s| s.shares.get(period)).sum::<f64>();
    let sums: Vec<String> = (0..PERIODS.len()).map(|at| text::percent(whole(at), lang)).collect();
    if sums.windows(2).any(|pair| pair.first() != pair.last()) {
        limits.push(words::LimitSums { sums: &sums.join(common::COMMA.say(lang)) }.say(lang));
    }
    Ok(limits)
}

fn summary(draft: &Draft, segments: &[Segment], quarters: &[Quarter]) -> Summary {
    let lang = draft.lang;
    let end = quarters.len().saturating_sub(1);
    let said = |segment: &Segment| {
        common::Valued { name: &segment.name, value: &share(draft, segment, end) }.say(lang)
    };
    let shares = segments.iter().map(said).collect::<Vec<String>>().join(common::SEMICOLON.say(lang));
    let names = |keep: &dyn Fn(f64) -> bool| {
        let kept: Vec<&str> = segments.iter().filter(|s| keep(s.change())).map(|s| s.name.as_str()).collect();
        if kept.is_empty() { draft.say(words::NONE) } else { kept.join(common::COMMA.say(lang)) }
    };
    let [count, periods] = [segments.len(), quarters.len()].map(|n| count_word(n, lang));
    let period = quarters.last().map(|quarter| quarter.name.as_str()).unwrap_or_default();
    let trend = words::SummaryTrend {
        down: &names(&|change| change < 0.0),
        level: &names(&|change| change == 0.0),
        up: &names(&|change| change > 0.0),
    };
    Summary {
        what: words::SummaryWhat { periods: &periods.to_ascii_lowercase(), segments: &count }.say(lang),
        extremes: words::SummaryExtremes { period, shares: &shares }.say(lang),
        trend: trend.say(lang),
    }
}
