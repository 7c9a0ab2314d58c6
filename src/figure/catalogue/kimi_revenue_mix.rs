//! `kimi-revenue-mix`: where Kimi's revenue comes from, quarter by quarter.

use super::prelude::*;
use crate::text::words::kimi_revenue_mix as words;

const TABLE: &str = "kimi-revenue-mix";
const COMPANY: &str = "moonshot-ai";
/// The columns of the periods, in order of time.
const PERIODS: [&str; 3] = ["q4_2025", "q1_2026", "q2_2026"];
/// Share of a row that its bar takes.
const THICKNESS: f64 = 0.78;

/// The periods' headings, each with its middle in days.
type Periods = Vec<(String, f64)>;

/// Stacked bars a period with strokes from part to part, or lines over time.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    let rows = draft.rows(TABLE, "segment", Of::Company(COMPANY))?;
    let shares =
        draft.columns(&rows, &PERIODS.map(|period| Read::figure(period, words::MEASURE, Unit::Percent)))?;
    // The same by segment, in order of time.
    let of_segment = |row| shares.iter().map(|share| share.at(row)).collect();
    let segments: Vec<Column> = (0..rows.len()).map(of_segment).collect();
    let mut periods = Periods::new();
    for period in PERIODS {
        let as_of = &draft.cell(TABLE, rows[0].id, period)?.evidence.as_of;
        let time = Period::maybe_from_code(as_of).ok_or_else(|| missing(TABLE, "*", period))?;
        periods.push((draft.heading(TABLE, period)?.to_owned(), time.middle_days()));
    }
    let [first, .., last] = &shares;
    let lines = draft.view == View::Lines;
    let largest = |column: &Column| draft.falling(column).first().copied().unwrap_or_default();
    let (before, now) = (largest(first), largest(last));
    let title = words::Title {
        before: &rows[before].name,
        from: draft.value(first.at(now)),
        now: &rows[now].name,
        overtaken: before != now,
        to: draft.value(last.at(now)),
    };
    let moved = |keep: fn(f64) -> bool| {
        let change = |own: &Column| draft.amount(own.last()) - draft.amount(own.first());
        let kept = segments.iter().filter(|own| keep(change(own)));
        let names = draft.commas(kept.map(|own| draft.name(own.first())));
        if names.is_empty() { draft.say(words::NONE) } else { names }
    };
    let signs: [fn(f64) -> bool; 3] = [|change| change < 0.0, |change| change == 0.0, |change| change > 0.0];
    let [down, level, up] = &signs.map(moved);
    let (from, to) = (&periods[0].0, &periods[periods.len() - 1].0);
    let series = rows.iter().zip(&segments).map(|(row, own)| draft.series(row.id, &row.name, own));
    Ok(Figure {
        finding: draft.finding(title, words::Subtitle { from, to }),
        drawing: match lines {
            true => line_drawing(draft, &periods, &segments, false),
            false => bar_drawing(draft, &periods, &shares, &segments),
        },
        narrow: lines.then(|| line_drawing(draft, &periods, &segments, true)),
        series: series.collect(),
        controls: vec![draft.designs(common::BARS, (View::Lines, words::LINES))],
        table: draft.article_table(TABLE, &["segment", "q4_2025", "q1_2026", "q2_2026", "driver"])?,
        as_of: draft.latest(TABLE)?,
        limits: limits(draft, &shares, to)?,
        summary: draft.summary(
            words::SummaryWhat {
                periods: &draft.count(periods.len()),
                segments: &draft.count_first(rows.len()),
            },
            words::SummaryExtremes {
                period: to,
                shares: &draft.parts(last.iter().map(|at| draft.named(at))),
            },
            words::SummaryTrend { down, level, up },
        ),
        ..Figure::default()
    })
}

/// Inks of a segment's mark and of its words on paper, by its place in the stack.
fn inks(draft: &Draft, segment: usize) -> (Ink, Ink) {
    let (ink, words) = draft.inks_of(COMPANY);
    match segment {
        0 => (ink, words),
        1 => (ink.soft(), words),
        2 => (Ink::Other, Ink::Muted),
        _ => (Ink::Axis, Ink::Muted),
    }
}

fn bar_drawing(draft: &Draft, periods: &Periods, shares: &[Column], segments: &[Column]) -> Drawing {
    let (mut bars, mut columns) = (Vec::new(), Vec::new());
    let mut names = Mark::new(MarkKind::Annotation, []);
    for (row, shares) in shares.iter().enumerate() {
        let part = |(segment, datum): (usize, usize)| {
            let grade = segments[segment].iter().map(|at| draft.grade(at)).max().unwrap_or_default();
            // The last of the stack stays empty, so that greys side by side are told apart.
            let texture = match stack::part_texture(grade) {
                Texture::Tint if segment + 1 == segments.len() => Texture::Outline,
                texture => texture,
            };
            let ((ink, quiet), label) = (inks(draft, segment), draft.value(datum).to_owned());
            let name = (draft.name(datum).to_owned(), quiet);
            Segment { datum, amount: draft.amount(datum), ink, texture, label, word_ink: Ink::Text, name }
        };
        let parts: Vec<Segment> = shares.rows().map(part).collect();
        bars.extend(stack::bar(row, THICKNESS, &parts));
        // The last bar has them, whose shares are those of today.
        names = stack::names(row, THICKNESS, &parts);
        columns.push(parts.iter().map(|part| part.amount).collect::<Vec<f64>>());
    }
    // The empty row at the foot is where the names of the segments hang.
    let rows = periods.iter().map(|(heading, _)| RowLabel::new(heading)).chain([RowLabel::default()]);
    let marks = vec![stack::shifts(&columns, THICKNESS), Mark::new(MarkKind::Bar, bars), names];
    Drawing::single(Axis::zero(TickFormat::None), Axis::rows(rows), marks)
}

/// A line for each segment, whose name stands behind the share at its end or, in the narrow design, over or under it.
fn line_drawing(draft: &Draft, periods: &Periods, segments: &[Column], narrow: bool) -> Drawing {
    let line = |(row, own): (usize, &Column)| {
        let (name, data) = (draft.name(own.first()).to_owned(), own.iter().collect());
        Line { name, data, inks: inks(draft, row), strong: row == 0 }
    };
    let lines: Vec<Line> = segments.iter().enumerate().map(line).collect();
    let named =
        |line: &Line, at| draft.say(words::NamedShare { segment: &line.name, share: draft.value(at) });
    lines::drawing(draft, periods, &lines, if narrow { None } else { Some(&named) })
}

fn limits(draft: &Draft, shares: &[Column], quarter: &str) -> Result<Vec<String>, Missing> {
    let address = ["revenue-run-rate", "kimi-arr", "figure"];
    let [table, row, column] = address;
    let cell = draft.cell(table, row, column)?;
    let yearly = &draft.money(needed(cell.first(), address)?).0;
    let (as_of, month) = (&text::period(&cell.evidence.as_of, draft.lang), &draft.latest(TABLE)?);
    let whole = |column: &Column| column.iter().map(|at| draft.amount(at)).sum::<f64>();
    let sums: Vec<String> = shares.iter().map(|column| draft.percent(whole(column))).collect();
    let differ = sums.windows(2).any(|pair| pair.first() != pair.last());
    Ok(draft.limits(&[
        &words::LimitShares { as_of, yearly },
        &words::LimitLast { month, quarter },
        &words::LIMIT_SOURCES,
        &differ.then_some(words::LimitSums { sums: &draft.commas(sums) }),
    ]))
}
