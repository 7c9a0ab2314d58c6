//! `kimi-funding`: how Kimi's value moved with each round of 2026, and whether the totals stated for them add up.

use super::prelude::*;
use crate::text::words::kimi_funding as words;

const TABLE: &str = "kimi-funding";
const COMPANY: &str = "moonshot-ai";
/// The total that the article's text gives.
const TOTAL: [&str; 3] = ["prose-figures", "kimi-2026-total", "figure"];
/// Half the width of a bar on the time axis, in days.
const HALF_BAR: f64 = 4.0;

/// The rounds in order of time, and what they add up to.
struct Rounds<'a> {
    rows: Vec<Record<'a>>,
    /// Each round's date in words, its day on the time axis, and the ends of its month.
    names: Vec<String>,
    days: Vec<f64>,
    months: Vec<(f64, f64)>,
    size: Column,
    valuation: Column,
    stated: Column,
    added: Column,
    in_text: usize,
    /// Whether the stated total can be the sum.
    holds: bool,
    year: String,
}

/// Steps of the valuation and bars of the rounds over time, and in rows what is stated in all beside what adds up.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let all = read(&mut draft)?;
    let Rounds { names, size, valuation, stated, added, in_text, holds, year, .. } = &all;
    let multiple = draft.amount(valuation.last()) / draft.amount(valuation.first());
    let multiple = &text::multiple(multiple, draft.lang);
    let rounds = &draft.count(names.len());
    let [added_told, stated_told, text] = [added.last(), stated.last(), *in_text].map(|at| draft.value(at));
    let count = draft.words("prose-figures", "kimi-2026-rounds", "figure")?;
    let limits = draft.limits(&[
        &words::LimitTotals { added: added_told, holds: *holds, stated: stated_told, text },
        &words::LimitCount { count, rounds },
        &words::LIMIT_VALUE,
    ]);
    let each = names.iter().enumerate().map(|(row, time)| {
        let [size, valuation] = [size, valuation].map(|column| draft.value(column.at(row)));
        draft.say(words::SummaryRound { size, time, valuation })
    });
    let (what, each) = (words::SummaryWhat { rounds: &draft.count_first(names.len()) }, draft.sentence(each));
    let trend = words::SummaryTrend { added: added_told, multiple, stated: stated_told, text };
    let summary = draft.summary(what, each, trend);
    let subtitle = words::Subtitle { currency: draft.currency_name(), year };
    let finding = draft.finding(words::Title { holds: *holds, multiple, rounds }, subtitle);
    let events = events::push(&mut draft, &|draft, row| {
        events::is_of(draft, row, COMPANY)
            && events::day(draft, row).is_some_and(|day| day >= all.months[0].0)
    })?;
    let strip = Strip::of(&draft, &events);
    let inks = draft.meanings(&[(Ink::China, &words::KEY_STATED), (Ink::Other, &words::KEY_ADDED)]);
    let figure = Figure {
        finding,
        drawing: drawing(&draft, &all)?,
        series: vec![
            draft.series("valuation", words::VALUATION, valuation.iter()),
            draft.series("round", words::ROUND, size.iter()),
            draft.series("stated", words::STATED, stated.iter().chain([*in_text])),
            draft.series("added-up", words::ADDED, added.iter()),
        ],
        controls: vec![Control::Scale { chosen: ScaleKind::Linear, refused: None }, Control::Currency],
        table: table(&draft, &all)?,
        as_of: draft.latest(TABLE)?,
        limits,
        summary,
        ..draft.into_figure()
    }
    .with_legend(&inks);
    Ok(strip.under(&[0, 1], figure))
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Rounds<'a>, Missing> {
    let mut rows = draft.rows(TABLE, "date", Of::Company(COMPANY))?;
    let dates = rows.iter().map(|row| draft.period_in(row.address("date")).copied());
    let dates = dates.collect::<Result<Vec<Period>, Missing>>()?;
    let (mut names, mut days, mut months) = (Vec::new(), Vec::new(), Vec::new());
    let [mut size, mut valuation, mut stated, mut added] = [const { Vec::new() }; 4];
    let (mut sum, mut total, mut from) = (Interval::exact(0.0), Interval::ALL, Vec::new());
    for (row, date) in rows.iter_mut().zip(&dates) {
        // A round's date, with its place among those of the same month where there are several.
        let month = &date.written(draft.lang);
        let place = &text::integer(f64::from(date.ordinal), draft.lang);
        let several = date.ordinal > 0;
        let name = if several { draft.say(words::RoundOfMonth { month, place }) } else { month.clone() };
        row.name = draft.say(words::OfKimi { time: &name });
        names.push(name);
        // It stands in the middle of its month, or of its part of the month where that has several.
        let ends = (f64::from(date.start.days()), f64::from(date.end.days()) + 1.0);
        let same = dates.iter().filter(|other| other.start == date.start).count().max(1) as f64;
        let part = (f64::from(date.ordinal.max(1)) - 0.5) / same;
        days.push(ends.0 + (ends.1 - ends.0) * part);
        months.push(ends);
        from.push(row.address("round_size"));
        size.push(draft.push_money(row.at(draft, "round_size", words::SIZE_MEASURE))?);
        valuation.push(draft.push_money(row.at(draft, "valuation", words::VALUATION_MEASURE))?);
        stated.push(draft.push_money(row.at(draft, "cumulative", words::STATED_MEASURE))?);
        total = draft.money_in(row.address("cumulative"))?.interval;
        sum = sum.plus(draft.money_in(row.address("round_size"))?.interval);
        let subject = row.subject(draft, [draft.id, row.id, "added_up"], words::ADDED_MEASURE);
        added.push(draft.push_sum(subject, &size, &from)?);
    }
    let year =
        Period::maybe_year(dates[0].start.year).map(|year| year.written(draft.lang)).unwrap_or_default();
    let mut own = rows[0].clone();
    own.name = draft.say(words::OfKimi { time: &draft.say(words::YearInText { year: &year }) });
    let in_text = draft.push_money(own.subject(draft, TOTAL, words::STATED_MEASURE))?;
    let holds = sum.overlaps(total);
    let [size, valuation, stated, added] =
        [size, valuation, stated, added].map(|data| data.into_iter().collect());
    Ok(Rounds { rows, names, days, months, size, valuation, stated, added, in_text, holds, year })
}

/// Two panels on a time axis and the totals in rows.
fn drawing(draft: &Draft, all: &Rounds) -> Result<Drawing, Missing> {
    // Whole months, so that the axis begins and ends where they do.
    let months: Vec<f64> = all.months.iter().flat_map(|month| [month.0, month.1 - 1.0]).collect();
    let time = || Axis::new(AxisScale::Time, TickFormat::Date).including(&months);
    let in_text = draft.say(words::TOTAL_IN_TEXT);
    let rows = all.names.iter().zip(draft.printed_column(&all.rows, "investors")?);
    let rows = rows.chain([(&in_text, String::new())]);
    let rows = rows.map(|(name, investors)| RowLabel::new(name).with_sub(investors));
    let totals = Panel::new(Axis::zero(TickFormat::None), Axis::rows(rows.collect()));
    let panels = vec![
        Panel::new(time(), draft.money_axis().with_log(draft.say(common::LOG_SCALE)))
            .titled(draft.heading(TABLE, "valuation")?),
        Panel::new(time(), draft.money_axis()).titled(draft.heading(TABLE, "round_size")?),
        totals.titled(draft.heading(TABLE, "cumulative")?).spanning(2),
    ];
    Ok(Drawing::panels([1, 2, 2], panels, marks(draft, all)))
}

fn marks(draft: &Draft, all: &Rounds) -> Vec<Mark> {
    let own = draft.inks_of(COMPANY);
    let value = |at: usize| Position::Value(draft.amount(at));
    let strong = |row: usize| row + 1 == all.days.len();
    let place = |(row, at): (usize, usize)| MarkItem::at(Position::Value(all.days[row]), value(at), own.0);
    let textured = |item: MarkItem, at: usize| item.with_texture(texture_of(draft.grade(at))).with_datum(at);
    let dot = |(row, at)| place((row, at)).with_size(6.0);
    let columns = all.size.rows().map(|(row, at)| {
        let bar = MarkItem::at(Position::Value(all.days[row] - HALF_BAR), Position::Value(0.0), own.0);
        textured(bar.with_end(Position::Value(all.days[row] + HALF_BAR), value(at)), at)
    });
    // Rounds that follow each other closely need their words one over another, each with a leader.
    let annotated = |column: &Column, item: &dyn Fn((usize, usize)) -> MarkItem| {
        let words = column.rows().map(|(row, at)| {
            let words = draft.value(at).to_owned();
            item((row, at)).with_datum(at).with_label(words, Side::Above, strong(row), own.1)
        });
        Mark::new(MarkKind::Annotation, words.collect())
    };
    let mut totals = Vec::new();
    let bar = |at: usize, row: usize, lane: Lane, inks, strong: bool| {
        let bar = Bar::of(draft, at, draft.value(at).to_owned()).placed(row, lane, inks);
        MarkItem { label: bar.label.map(|label| Label { strong, ..label }), ..bar }
    };
    for ((row, stated), added) in all.stated.rows().zip(all.added.iter()) {
        totals.push(bar(stated, row, (0.02, 0.48), own, strong(row)));
        let added_up = bar(added, row, (0.52, 0.98), (Ink::Other, Ink::Muted), strong(row));
        let same = draft.value(added) == draft.value(stated);
        totals.push(if same { added_up.with_optional_label() } else { added_up });
    }
    totals.push(bar(all.in_text, all.days.len(), (0.27, 0.73), own, true));
    vec![
        Mark::new(MarkKind::Step, all.valuation.rows().map(|at| place(at).with_size(2.5)).collect()),
        Mark::new(MarkKind::Dot, all.valuation.rows().map(|at| textured(dot(at), at.1)).collect()),
        annotated(&all.valuation, &dot),
        Mark::new(MarkKind::Bar, columns.collect()).in_panel(1),
        annotated(&all.size, &place).in_panel(1),
        Mark::new(MarkKind::Bar, totals).in_panel(2),
    ]
}

fn table(draft: &Draft, all: &Rounds) -> Result<Table, Missing> {
    let mut table =
        draft.article_table(TABLE, &["date", "round_size", "cumulative", "valuation", "investors"])?;
    table.columns.insert(3, draft.say(words::ADDED));
    table.numeric.insert(3, true);
    for ((row, name), added) in table.rows.iter_mut().zip(&all.names).zip(all.added.iter()) {
        row.insert(3, draft.value_cell(added));
        row[0] = plain(name);
    }
    let mut total = vec![dash(); 7];
    total[0] = plain(draft.say(words::TOTAL_IN_TEXT));
    total[2] = draft.value_cell(all.in_text);
    total[6] = plain(draft.evidence(&draft.data[all.in_text]));
    table.rows.push(total);
    Ok(table)
}
