//! `kimi-revenue-mix`: where Kimi's revenue comes from, quarter by quarter.

use super::prelude::*;
use crate::text::words::kimi_revenue_mix as words;

const TABLE: &str = "kimi-revenue-mix";
const COMPANY: &str = "moonshot-ai";
/// The columns of the periods, in order of time.
const PERIODS: [&str; 3] = ["q4_2025", "q1_2026", "q2_2026"];
/// Share of a row that its bar takes.
const THICKNESS: f64 = 0.78;

/// The segments, their shares in each period, and each period's heading with its middle in days.
struct Mix<'a> {
    rows: Vec<Record<'a>>,
    shares: [Column; 3],
    periods: Vec<(String, f64)>,
}

impl Mix<'_> {
    /// A segment's data, in order of time.
    fn data(&self, segment: usize) -> [usize; 3] {
        self.shares.each_ref().map(|column| column.at(segment))
    }

    /// Percentage points won or lost from the first period to the last.
    fn change(&self, draft: &Draft, segment: usize) -> f64 {
        let [first, .., last] = self.data(segment);
        draft.amount(last) - draft.amount(first)
    }
}

/// Stacked bars a period with strokes from part to part, or lines over time.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let rows = draft.rows(TABLE, "segment", Of::Company(COMPANY))?;
    let shares =
        draft.columns(&rows, &PERIODS.map(|period| Read::figure(period, words::MEASURE, Unit::Percent)))?;
    let mut periods = Vec::new();
    for period in PERIODS {
        let as_of = &draft.cell(TABLE, rows[0].id, period)?.evidence.as_of;
        let time = Period::maybe_from_code(as_of).ok_or_else(|| missing(TABLE, "*", period))?;
        periods.push((draft.heading(TABLE, period)?.to_owned(), time.middle_days()));
    }
    let all = Mix { rows, shares, periods };
    let Mix { rows, shares: [first, .., last], periods } = &all;
    let lines = draft.view == View::Lines;
    let largest = |column: &Column| {
        let share = |row: &usize| draft.amount(column.at(*row));
        (0..rows.len()).max_by(|a, b| share(a).total_cmp(&share(b))).unwrap_or_default()
    };
    let (before, now) = (largest(first), largest(last));
    let title = words::Title {
        before: &rows[before].name,
        from: draft.value(first.at(now)),
        now: &rows[now].name,
        overtaken: before != now,
        to: draft.value(last.at(now)),
    };
    let moved = |keep: fn(f64) -> bool| {
        let kept = (0..rows.len()).filter(|row| keep(all.change(&draft, *row)));
        let names = draft.commas(kept.map(|row| rows[row].name.as_str()));
        if names.is_empty() { draft.say(words::NONE) } else { names }
    };
    let signs: [fn(f64) -> bool; 3] = [|change| change < 0.0, |change| change == 0.0, |change| change > 0.0];
    let [down, level, up] = &signs.map(moved);
    let (from, to) = (&periods[0].0, &periods[periods.len() - 1].0);
    let (periods, segments) = (&draft.count(periods.len()), &draft.count_first(rows.len()));
    let each = rows.iter().zip(last.iter()).map(|(row, at)| draft.valued(&row.name, at));
    let series =
        rows.iter().enumerate().map(|(row, segment)| draft.series(segment.id, &segment.name, all.data(row)));
    Ok(Figure {
        finding: draft.finding(title, words::Subtitle { from, to }),
        drawing: if lines { line_drawing(&draft, &all, false) } else { bar_drawing(&draft, &all) },
        narrow: lines.then(|| line_drawing(&draft, &all, true)),
        series: series.collect(),
        controls: vec![Control::Design {
            views: vec![(View::Main, draft.say(common::BARS)), (View::Lines, draft.say(words::LINES))],
        }],
        table: draft.article_table(TABLE, &["segment", "q4_2025", "q1_2026", "q2_2026", "driver"])?,
        as_of: draft.latest(TABLE)?,
        limits: limits(&draft, &all)?,
        summary: draft.summary(
            words::SummaryWhat { periods, segments },
            words::SummaryExtremes { period: to, shares: &draft.parts(each) },
            words::SummaryTrend { down, level, up },
        ),
        ..draft.into_figure()
    }
    .with_legend(&[]))
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

fn bar_drawing(draft: &Draft, all: &Mix) -> Drawing {
    let (mut bars, mut columns) = (Vec::new(), Vec::new());
    let mut names = Mark::new(MarkKind::Annotation, Vec::new());
    for (row, shares) in all.shares.iter().enumerate() {
        let part = |(segment, datum): (usize, usize)| {
            let grade = all.data(segment).into_iter().map(|at| draft.grade(at)).max().unwrap_or_default();
            // The last of the stack stays empty, so that greys side by side are told apart.
            let texture = match stack::part_texture(grade) {
                Texture::Tint if segment + 1 == all.rows.len() => Texture::Outline,
                texture => texture,
            };
            let ((ink, quiet), label) = (inks(draft, segment), draft.value(datum).to_owned());
            let name = (all.rows[segment].name.clone(), quiet);
            Segment { datum, amount: draft.amount(datum), ink, texture, label, word_ink: Ink::Text, name }
        };
        let parts: Vec<Segment> = shares.rows().map(part).collect();
        bars.extend(stack::bar(row, THICKNESS, &parts));
        // The last bar has them, whose shares are those of today.
        names = stack::names(row, THICKNESS, &parts);
        columns.push(parts.iter().map(|part| part.amount).collect::<Vec<f64>>());
    }
    // The empty row at the foot is where the names of the segments hang.
    let rows = all.periods.iter().map(|(heading, _)| RowLabel::new(heading)).chain([RowLabel::default()]);
    let marks = vec![stack::shifts(&columns, THICKNESS), Mark::new(MarkKind::Bar, bars), names];
    Drawing::single(Axis::zero(TickFormat::None), Axis::rows(rows.collect()), marks)
}

/// A line for each segment, whose name stands behind the share at its end or, in the narrow design, over or under it.
fn line_drawing(draft: &Draft, all: &Mix, narrow: bool) -> Drawing {
    let line = |(row, segment): (usize, &Record)| {
        let (name, data, inks) = (segment.name.clone(), all.data(row).to_vec(), inks(draft, row));
        Line { name, data, inks, strong: row == 0 }
    };
    let lines: Vec<Line> = all.rows.iter().enumerate().map(line).collect();
    let named =
        |line: &Line, at| draft.say(words::NamedShare { segment: &line.name, share: draft.value(at) });
    lines::drawing(draft, &all.periods, &lines, if narrow { None } else { Some(&named) })
}

fn limits(draft: &Draft, all: &Mix) -> Result<Vec<String>, Missing> {
    let address = ["revenue-run-rate", "kimi-arr", "figure"];
    let [table, row, column] = address;
    let cell = draft.cell(table, row, column)?;
    let yearly = &draft.money(needed(cell.first(), address)?).0;
    let as_of = &text::period(&cell.evidence.as_of, draft.lang);
    let (month, quarter) =
        (&draft.latest(TABLE)?, all.periods.last().map(|(heading, _)| heading.as_str()).unwrap_or_default());
    let mut limits = draft.texts(&[
        &words::LimitShares { as_of, yearly },
        &words::LimitLast { month, quarter },
        &words::LIMIT_SOURCES,
    ]);
    let whole = |column: &Column| column.iter().map(|at| draft.amount(at)).sum::<f64>();
    let sums = all.shares.each_ref().map(|column| text::percent(whole(column), draft.lang));
    if sums.windows(2).any(|pair| pair.first() != pair.last()) {
        limits.push(draft.say(words::LimitSums { sums: &draft.commas(sums) }));
    }
    Ok(limits)
}
