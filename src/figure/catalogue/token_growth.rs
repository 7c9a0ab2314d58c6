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
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let points = read(&mut draft)?;
    let Points { rows, tokens, .. } = &points;
    let table = draft.data_table(words::POINT.say(draft.lang), words::TOKENS.say(draft.lang));
    let events = events::push(&mut draft, &|draft, event| {
        events::shares_chapter(draft, event, rows[0].address("daily_tokens"))
    })?;
    let strip = Strip::of(&draft, &events);
    let is_measured = |at| draft.grade(at) != Grade::Projected;
    let measured = tokens.rows().rfind(|(_, at)| is_measured(*at)).map_or(0, |(row, _)| row);
    let pairs = (0..rows.len()).flat_map(|a| (0..rows.len()).map(move |b| (a, b)));
    let remarks = pairs.map(|(a, b)| if a < b { remark(&draft, &points, a, b) } else { String::new() });
    let remarks = remarks.collect();
    let choice = tokens.rows().map(|(row, datum)| Moment {
        id: rows[row].id.to_owned(),
        name: rows[row].name.clone(),
        datum,
    });
    let choice = choice.collect();
    let whole = growth(&draft, &points, 0, measured);
    let multiple = &whole.map(|growth| text::multiple(growth.multiple, draft.lang)).unwrap_or_default();
    let months =
        |months: Option<f64>| months.map(|months| text::months(months, draft.lang)).unwrap_or_default();
    let (doubling, ours) = (
        &months(whole.and_then(|growth| growth.doubling_months)),
        &months(whole.map(|growth| growth.months)),
    );
    let said = |row: usize| (rows[row].name.as_str(), draft.value(tokens.at(row)));
    let ((low_at, low), (high_at, high)) = (said(0), said(measured));
    let (projected_at, projected) = said(rows.len() - 1);
    let counted = draft.words(TABLE, "march-2026", "period")?;
    let told = draft.words("prose-figures", "token-span", "figure")?;
    let key = |kind, ink, texture, words: Fixed| draft.key(kind, ink, texture, words);
    let figure = Figure {
        finding: draft
            .finding(words::Title { from: &inside(low_at), multiple, to: &inside(high_at) }, words::SUBTITLE),
        drawing: drawing(&draft, &points, measured),
        series: vec![draft.series("cn", common::CHINA, tokens.iter())],
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
        remark: remark(&draft, &points, 0, measured),
        table,
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
        ..draft.into_figure()
    };
    Ok(strip.under(&[0], figure))
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Points<'a>, Missing> {
    let rows = draft.rows(TABLE, "point", Of::Nobody)?;
    let (mut days, mut tokens) = (Vec::new(), Column::default());
    for row in &rows {
        let quantity = draft.figure_in(row.address("daily_tokens"), Unit::Tokens)?;
        let (written, amount) = (quantity.number_written(draft.lang), Some(quantity.amount));
        tokens.push(draft.push(row.at(draft, "daily_tokens", words::MEASURE).reading(written, amount))?);
        let [start, end] = ["period_start", "period_end"].map(|end| draft.period_in(row.address(end)));
        days.push((start?.middle_days() + end?.middle_days()) / 2.0);
    }
    let order = scale::order(rows.len(), &|a, b| days[a].total_cmp(&days[b]));
    let days = order.iter().map(|row| days[*row]).collect();
    Ok(Points {
        rows: order.iter().map(|row| rows[*row].clone()).collect(),
        days,
        tokens: tokens.sorted(&order),
    })
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
        multiple: &text::multiple(growth.multiple, draft.lang),
        to: &inside(&points.rows[to].name),
        yearly: &text::multiple(growth.yearly, draft.lang),
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
    let place = |row: usize| {
        (Position::Value(points.days[row]), Position::Value(draft.amount(points.tokens.at(row))))
    };
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
    let chord = MarkItem::at(place(0).0, place(0).1, Ink::Axis)
        .with_end(place(measured).0, place(measured).1)
        .with_size(1.0)
        .with_texture(Texture::Dashed);
    let tokens = Axis::zero(TickFormat::Tokens).with_log(draft.say(common::LOG_SCALE));
    let marks = vec![
        Mark::new(MarkKind::Rule, vec![chord]),
        Mark::new(MarkKind::Line, line.collect()),
        Mark::new(MarkKind::Dot, dots.collect()),
    ];
    Drawing::single(Axis::new(AxisScale::Time, TickFormat::Date), tokens, marks)
}
