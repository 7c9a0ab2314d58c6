//! `kimi-revenue-mix`: where Kimi's revenue comes from, quarter by quarter.

use super::*;
use crate::text::words::kimi_revenue_mix as words;

const TABLE: &str = "kimi-revenue-mix";
const COMPANY: &str = "moonshot-ai";
/// The columns of the periods, in order of time.
const PERIODS: [&str; 3] = ["q4_2025", "q1_2026", "q2_2026"];
/// Share of a row that its bar takes.
const THICKNESS: f64 = 0.78;
/// Share of the plot that the periods' names take over the lines.
const HEADING: f64 = 0.08;

/// The segments, their shares in each period, and each period's heading and its middle in days.
struct Mix<'a> {
    rows: Vec<Record<'a>>,
    shares: [Column; 3],
    headings: Vec<String>,
    days: Vec<f64>,
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
    let headings = PERIODS.map(|period| draft.heading(TABLE, period).map(str::to_owned));
    let as_of = |period| draft.cell(TABLE, rows[0].id, period).map(|cell| cell.evidence.as_of.as_str());
    let day = |period| Ok(Period::maybe_from_code(as_of(period)?).map(|time| time.middle_days()));
    let days = PERIODS.map(|period| day(period)?.ok_or_else(|| missing(TABLE, "*", period)));
    let headings = headings.into_iter().collect::<Result<Vec<String>, Missing>>()?;
    let all = Mix { headings, days: days.into_iter().collect::<Result<Vec<f64>, Missing>>()?, rows, shares };
    let Mix { rows, shares: [first, .., last], headings, .. } = &all;
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
    let (periods, segments) = (&draft.count(headings.len()), &draft.count_first(rows.len()));
    let each = rows.iter().zip(last.iter()).map(|(row, at)| draft.valued(&row.name, at));
    let (from, to) = (&headings[0], &headings[headings.len() - 1]);
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
        shape: if lines {
            Shape { narrow: 340.0, medium: 350.0, wide: 370.0 }
        } else {
            Shape { narrow: 244.0, medium: 232.0, wide: 204.0 }
        },
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
            Part { datum, amount: draft.amount(datum), ink, texture, label, word_ink: Ink::Text, name }
        };
        let parts: Vec<Part> = shares.rows().map(part).collect();
        bars.extend(stack::bar(row, THICKNESS, &parts));
        // The last bar has them, whose shares are those of today.
        names = stack::names(row, THICKNESS, &parts);
        columns.push(parts.iter().map(|part| part.amount).collect::<Vec<f64>>());
    }
    // The empty row at the foot is where the names of the segments hang.
    let rows = all.headings.iter().map(RowLabel::new).chain([RowLabel::default()]);
    let marks = vec![stack::shifts(&columns, THICKNESS), Mark::new(MarkKind::Bar, bars), names];
    Drawing::single(Axis::zero(TickFormat::None), Axis::rows(rows.collect()), marks)
}

/// Lines over time between upright rules at the periods. Names stand behind the lines' ends, in the narrow design over
/// or under them.
fn line_drawing(draft: &Draft, all: &Mix, narrow: bool) -> Drawing {
    let rules = all.days.iter().zip(&all.headings).map(|(day, heading)| {
        MarkItem::at(Place::Value(*day), Place::Share(HEADING), Ink::Grid)
            .with_end(Place::Value(*day), Place::Share(1.0))
            .with_label(heading.clone(), Side::Above, false, Ink::Muted)
    });
    let mut marks = vec![Mark::new(MarkKind::Rule, rules.collect())];
    for (row, segment) in all.rows.iter().enumerate() {
        let (ink, word_ink) = inks(draft, row);
        let points = all.data(row).into_iter().zip(&all.days);
        let points = points
            .map(|(at, day)| (at, MarkItem::at(Place::Value(*day), Place::Value(draft.amount(at)), ink)));
        let points: Vec<(usize, MarkItem)> = points.collect();
        let stroke = if row == 0 { 3.0 } else { 2.0 };
        let line = points.iter().map(|(_, item)| item.clone().with_size(stroke));
        marks.push(Mark::new(MarkKind::Line, line.collect()));
        // Words stand on the side that the line turns away from.
        let clear = if all.change(draft, row) > 0.0 { Side::Above } else { Side::Below };
        let dots = points.iter().enumerate().map(|(n, (at, item))| {
            let (is_last, share) = (n + 1 == points.len(), draft.value(*at));
            let named = words::NamedShare { segment: &segment.name, share };
            let label = if is_last && !narrow { draft.say(named) } else { share.to_owned() };
            let side = match n {
                _ if is_last => Side::Right,
                0 => Side::Left,
                _ => clear,
            };
            let dot = item.clone().with_size(5.0).with_texture(Texture::Outline).with_datum(*at);
            dot.with_label(label, side, row == 0, word_ink)
        });
        marks.push(Mark::new(MarkKind::Dot, dots.collect()));
        if let Some((at, end)) = points.last().filter(|_| narrow) {
            let name = end.clone().with_size(5.0).with_datum(*at);
            let name = name.with_label(segment.name.clone(), clear, row == 0, word_ink);
            marks.push(Mark::new(MarkKind::Text, vec![name]));
        }
    }
    let top = all.shares.iter().flat_map(Column::iter).map(|at| draft.amount(at)).fold(0.0, f64::max);
    let shares = Axis::zero(TickFormat::None).including(&[top * (1.0 + 2.5 * HEADING)]);
    Drawing::single(Axis::new(AxisScale::Time, TickFormat::None), shares, marks)
}

fn limits(draft: &Draft, all: &Mix) -> Result<Vec<String>, Missing> {
    let address = ["revenue-run-rate", "kimi-arr", "figure"];
    let [table, row, column] = address;
    let cell = draft.cell(table, row, column)?;
    let yearly = &draft.money(needed(cell.first(), address)?).0;
    let as_of = &text::period(&cell.evidence.as_of, draft.lang);
    let (month, quarter) =
        (&draft.latest(TABLE)?, all.headings.last().map(String::as_str).unwrap_or_default());
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
