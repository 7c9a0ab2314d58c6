//! `token-growth`: how fast China's daily tokens grew, and the growth between any two of its points.

use super::prelude::*;
use crate::text::words::token_growth as words;

const TABLE: &str = "token-growth";

/// The points in order of time: name, day and datum of each.
struct Points<'a> {
    rows: Vec<Record<'a>>,
    days: Vec<f64>,
    tokens: Column,
}

/// A line over time with a dot for each point, dashed where projected, and the chord of the growth that is measured.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    let points = read(draft)?;
    let Points { rows, tokens, .. } = &points;
    draft.events_under(&[0], &|draft, event| {
        events::shares_chapter(draft, event, rows[0].address("daily_tokens"))
    })?;
    let is_measured = |at| draft.grade(at) != Grade::Projected;
    let measured = tokens.rows().rfind(|(_, at)| is_measured(*at)).map_or(0, |(row, _)| row);
    let pairs = (0..rows.len()).flat_map(|a| (0..rows.len()).map(move |b| (a, b)));
    let remarks = pairs.map(|(a, b)| if a < b { remark(draft, &points, a, b) } else { String::new() });
    let remarks = remarks.collect();
    let moment = |(row, datum): (usize, _)| {
        let (id, name) = (rows[row].id.to_owned(), rows[row].name.clone());
        Moment { id, name, datum }
    };
    let choice = tokens.rows().map(moment).collect();
    let whole = growth(draft, &points, 0, measured);
    let multiple = &whole.map(|growth| draft.multiple(growth.multiple)).unwrap_or_default();
    let [doubling, ours] =
        &[whole.and_then(|growth| growth.doubling_months), whole.map(|growth| growth.months)]
            .map(|months| months.map(|months| text::months(months, draft.lang)).unwrap_or_default());
    let said = |row: usize| (rows[row].name.as_str(), draft.value(tokens.at(row)));
    let ((low_at, low), (high_at, high)) = (said(0), said(measured));
    let (projected_at, projected) = said(rows.len() - 1);
    let counted = draft.words(TABLE, "march-2026", "period")?;
    let told = draft.words("prose-figures", "token-span", "figure")?;
    let key = |kind, ink, texture, words: Fixed| draft.key(kind, ink, texture, words);
    Ok(Figure {
        finding: draft
            .finding(words::Title { from: &inside(low_at), multiple, to: &inside(high_at) }, words::SUBTITLE),
        drawing: drawing(draft, &points, measured),
        series: vec![draft.series("cn", common::CHINA, tokens)],
        legend: vec![
            key(MarkKind::Dot, Ink::China, Texture::Solid, words::KEY_STATED),
            key(MarkKind::Dot, Ink::China, Texture::Outline, words::KEY_WEAKER),
            key(MarkKind::Line, Ink::China, Texture::Dashed, words::KEY_PATH),
            key(MarkKind::Rule, Ink::Axis, Texture::Dashed, words::KEY_GROWTH),
        ],
        controls: vec![
            Control::Scale { chosen: ScaleKind::Linear, refused: None },
            Control::Between { points: choice, chosen: (0, measured), remarks },
        ],
        remark: remark(draft, &points, 0, measured),
        table: draft.data_table(words::POINT, words::TOKENS),
        as_of: draft.latest(TABLE)?,
        limits: draft.texts(&[
            &words::LIMIT_PATH,
            &words::LIMIT_MIDDLE,
            &words::LIMIT_TOKEN,
            &words::LimitMonths { counted, ours, told },
        ]),
        summary: draft.summary(
            words::SummaryWhat { points: &draft.integer(rows.len()) },
            words::SummaryExtremes { high, high_at, low, low_at, projected, projected_at },
            words::SummaryTrend { doubling, multiple },
        ),
        ..Figure::default()
    })
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Points<'a>, Missing> {
    let rows = draft.rows(TABLE, "point", Of::Nobody)?;
    let [tokens] = draft.row_by_row(&rows, |draft, row| {
        let quantity = draft.figure_in(row.address("daily_tokens"), Unit::Tokens)?;
        let (written, amount) = (quantity.number_written(draft.lang), Some(quantity.amount));
        Ok([draft.push(row.at(draft, "daily_tokens", words::MEASURE).reading(written, amount))?])
    })?;
    let [starts, ends] = [draft.periods(&rows, "period_start")?, draft.periods(&rows, "period_end")?];
    let middle = |(start, end): (&Period, &Period)| (start.middle_days() + end.middle_days()) / 2.0;
    let days: Vec<f64> = starts.iter().zip(&ends).map(middle).collect();
    let order = scale::order(rows.len(), &|a, b| days[a].total_cmp(&days[b]));
    Ok(Points { rows: in_order(&rows, &order), days: in_order(&days, &order), tokens: tokens.sorted(&order) })
}

fn growth(draft: &Draft, Points { days, tokens, .. }: &Points, from: usize, to: usize) -> Option<Growth> {
    let point = |row: usize| (days[row], draft.amount(tokens.at(row)));
    Growth::between(point(from), point(to))
}

fn remark(draft: &Draft, points: &Points, from: usize, to: usize) -> String {
    let Some(growth) = growth(draft, points, from, to) else { return String::new() };
    let doubling = growth.doubling_months.map(|months| text::months(months, draft.lang)).unwrap_or_default();
    draft.say(words::Remark {
        doubling: &doubling,
        from: &inside(&points.rows[from].name),
        months: &text::months(growth.months, draft.lang),
        multiple: &draft.multiple(growth.multiple),
        to: &inside(&points.rows[to].name),
        yearly: &draft.multiple(growth.yearly),
    })
}

/// A label such as "Start of 2024" inside an English sentence; names of months keep their capital.
fn inside(label: &str) -> String {
    const WORDS: [(&str, &str); 3] = [("Start", "the start"), ("Mid", "mid"), ("Projected", "projected")];
    let found = WORDS.iter().find_map(|(from, to)| label.strip_prefix(from).map(|rest| [to, rest].concat()));
    found.unwrap_or_else(|| label.to_owned())
}

/// The nation's own count has no company in the data whose home could give the ink: the chart is about China as a whole.
fn drawing(draft: &Draft, points: &Points, measured: usize) -> Drawing {
    let (ink, word_ink) = inks_of("CN");
    let amount = |row: usize| Position::Value(draft.amount(points.tokens.at(row)));
    let place = |row: usize| (Position::Value(points.days[row]), amount(row));
    let line = points.tokens.rows().map(|(row, at)| {
        let projected = draft.grade(at) == Grade::Projected;
        let texture = if projected { Texture::Dashed } else { Texture::Solid };
        MarkItem::at(place(row).0, place(row).1, ink).with_size(2.5).with_texture(texture)
    });
    let dots = points.tokens.rows().map(|(row, at)| {
        let (ends, tokens) = (row == 0 || row == measured, draft.value(at));
        let label = match draft.grade(at) {
            Grade::Projected => draft.say(words::Projected { tokens }),
            Grade::Estimated => draft.say(words::Estimated { tokens }),
            _ => tokens.to_owned(),
        };
        let dot = draft.dot(at, place(row).0, place(row).1).with_size(if ends { 6.5 } else { 5.0 });
        MarkItem { ink, ..dot.with_label(label, Side::Above, ends, word_ink) }
    });
    let chord = MarkItem::stroke(place(0), place(measured), Ink::Axis).with_texture(Texture::Dashed);
    let tokens = Axis::zero(TickFormat::Tokens).with_log(draft.say(common::LOG_SCALE));
    let marks = vec![
        Mark::new(MarkKind::Rule, vec![chord]),
        Mark::new(MarkKind::Line, line),
        Mark::new(MarkKind::Dot, dots),
    ];
    Drawing::single(Axis::new(AxisScale::Time, TickFormat::Date), tokens, marks)
}
