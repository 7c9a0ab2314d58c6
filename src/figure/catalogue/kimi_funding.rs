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
    /// Each round's date.
    dates: Vec<Period>,
    /// Its name among those of the same month.
    names: Vec<String>,
    size: Column,
    valuation: Column,
    stated: Column,
    added: Column,
    in_text: usize,
}

/// Steps of the valuation and bars of the rounds over time, and in rows what is stated in all beside what adds up.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    draft.meanings(&[(Ink::China, &words::KEY_STATED), (Ink::Other, &words::KEY_ADDED)]);
    let all = read(draft)?;
    let Rounds { rows, dates, names, size, valuation, stated, added, in_text } = &all;
    let start = f64::from(dates[0].start.days());
    draft.events_under(&[0, 1], &|draft, row| {
        events::is_of(draft, row, COMPANY) && events::day(draft, row).is_some_and(|day| day >= start)
    })?;
    // Whether the stated total can be the sum.
    let money = |row: &Record, column| Ok(draft.money_in([TABLE, row.id, column])?.interval);
    let sum =
        rows.iter().try_fold(Interval::exact(0.0), |sum, row| Ok(sum.plus(money(row, "round_size")?)))?;
    let holds = sum.overlaps(money(&rows[rows.len() - 1], "cumulative")?);
    let multiple = &draft.multiple(draft.amount(valuation.last()) / draft.amount(valuation.first()));
    let rounds = &draft.count(names.len());
    let [added_told, stated_told, text] = [added.last(), stated.last(), *in_text].map(|at| draft.value(at));
    let each = draft.each_row([size, valuation], |row, [size, valuation]| {
        draft.say(words::SummaryRound { size, time: &names[row], valuation })
    });
    Ok(Figure {
        finding: draft.finding(
            words::Title { holds, multiple, rounds },
            words::Subtitle { currency: draft.currency_name(), year: &year(dates, draft.lang) },
        ),
        drawing: drawing(draft, &all)?,
        series: vec![
            draft.series("valuation", words::VALUATION, valuation),
            draft.series("round", words::ROUND, size),
            draft.series("stated", words::STATED, &stated.with([*in_text])),
            draft.series("added-up", words::ADDED, added),
        ],
        controls: vec![Control::Scale { chosen: ScaleKind::Linear, refused: None }, Control::Currency],
        table: table(draft, &all)?,
        as_of: draft.latest(TABLE)?,
        limits: draft.limits(&[
            &words::LimitTotals { added: added_told, holds, stated: stated_told, text },
            &words::LimitCount { count: draft.words("prose-figures", "kimi-2026-rounds", "figure")?, rounds },
            &words::LIMIT_VALUE,
        ]),
        summary: draft.summary(
            words::SummaryWhat { rounds: &draft.count_first(names.len()) },
            draft.sentence(each),
            words::SummaryTrend { added: added_told, multiple, stated: stated_told, text },
        ),
        ..Figure::default()
    })
}

/// The year of the first round.
fn year(dates: &[Period], lang: Lang) -> String {
    Period::maybe_year(dates[0].start.year).map(|year| year.written(lang)).unwrap_or_default()
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Rounds<'a>, Missing> {
    let mut rows = draft.rows(TABLE, "date", Of::Company(COMPANY))?;
    let dates = draft.periods(&rows, "date")?;
    let mut names = Vec::new();
    for (row, date) in rows.iter_mut().zip(&dates) {
        // A round's date, with its place among those of the same month where there are several.
        let (month, place) = (&date.written(draft.lang), &draft.integer(usize::from(date.ordinal)));
        let several = date.ordinal > 0;
        let name = if several { draft.say(words::RoundOfMonth { month, place }) } else { month.clone() };
        row.name = draft.say(words::OfKimi { time: &name });
        names.push(name);
    }
    let (mut sizes, mut from) = (Vec::new(), Vec::new());
    let [size, valuation, stated, added] = draft.row_by_row(&rows, |draft, row| {
        let size = draft.push_money(row.at(draft, "round_size", words::SIZE_MEASURE))?;
        let valuation = draft.push_money(row.at(draft, "valuation", words::VALUATION_MEASURE))?;
        let stated = draft.push_money(row.at(draft, "cumulative", words::STATED_MEASURE))?;
        sizes.push(size);
        from.push([TABLE, row.id, "round_size"]);
        let subject = row.subject(draft, [draft.id, row.id, "added_up"], words::ADDED_MEASURE);
        Ok([size, valuation, stated, draft.push_sum(subject, &sizes, &from)?])
    })?;
    let mut own = draft.company(TABLE, "cumulative", COMPANY);
    let time = &draft.say(words::YearInText { year: &year(&dates, draft.lang) });
    own.name = draft.say(words::OfKimi { time });
    let in_text = draft.push_money(own.subject(draft, TOTAL, words::STATED_MEASURE))?;
    Ok(Rounds { rows, dates, names, size, valuation, stated, added, in_text })
}

/// The ends of the month of a round, in days.
fn month(date: &Period) -> (f64, f64) {
    (f64::from(date.start.days()), f64::from(date.end.days()) + 1.0)
}

/// Where a round stands: in the middle of its month, or of its part of the month where that has several.
fn day(dates: &[Period], row: usize) -> f64 {
    let (date, (start, end)) = (&dates[row], month(&dates[row]));
    let same = dates.iter().filter(|other| other.start == date.start).count().max(1) as f64;
    start + (end - start) * (f64::from(date.ordinal.max(1)) - 0.5) / same
}

/// Two panels on a time axis and the totals in rows.
fn drawing(draft: &Draft, all: &Rounds) -> Result<Drawing, Missing> {
    // Whole months, so that the axis begins and ends where they do.
    let months = all.dates.iter().map(month).flat_map(|(start, end)| [start, end - 1.0]);
    let months: Vec<f64> = months.collect();
    let time = || Axis::new(AxisScale::Time, TickFormat::Date).including(&months);
    let rows = all.names.iter().cloned().zip(draft.printed_column(&all.rows, "investors")?);
    let rows = rows.chain([(draft.say(words::TOTAL_IN_TEXT), String::new())]);
    let rows = rows.map(|(name, investors)| RowLabel::new(name).with_sub(investors));
    let log = draft.money_axis().with_log(draft.say(common::LOG_SCALE));
    let panels = vec![
        Panel::new(time(), log).titled(draft.heading(TABLE, "valuation")?),
        Panel::new(time(), draft.money_axis()).titled(draft.heading(TABLE, "round_size")?),
        draft.panel(draft.heading(TABLE, "cumulative")?, Axis::zero(TickFormat::None), rows).spanning(2),
    ];
    Ok(Drawing::panels([1, 2, 2], panels, marks(draft, all)))
}

fn marks(draft: &Draft, all: &Rounds) -> Vec<Mark> {
    let own = draft.inks_of(COMPANY);
    let days: Vec<f64> = (0..all.dates.len()).map(|row| day(&all.dates, row)).collect();
    let strong = |row: usize| row + 1 == days.len();
    let place = |(row, at): (usize, usize)| {
        MarkItem::at(Position::Value(days[row]), Position::Value(draft.amount(at)), own.0)
    };
    let textured = |item: MarkItem, at: usize| item.with_texture(texture_of(draft.grade(at))).with_datum(at);
    let dot = |(row, at)| place((row, at)).with_size(6.0);
    let columns = all.size.rows().map(|(row, at)| {
        let foot = MarkItem::at(Position::Value(days[row] - HALF_BAR), Position::Value(0.0), own.0);
        textured(foot.with_end(Position::Value(days[row] + HALF_BAR), place((row, at)).y), at)
    });
    // Rounds that follow each other closely need their words one over another, each with a leader.
    let annotated = |column: &Column, item: &dyn Fn((usize, usize)) -> MarkItem| {
        let words = column.rows().map(|(row, at)| {
            item((row, at)).with_datum(at).with_label(draft.value(at), Side::Above, strong(row), own.1)
        });
        Mark::new(MarkKind::Annotation, words)
    };
    let mut totals = Vec::new();
    let bar = |at: usize, row: usize, lane: Lane, inks, strong: bool| {
        Bar::of(draft, at, draft.value(at)).placed(row, lane, inks).with_strong(strong)
    };
    for ((row, stated), added) in all.stated.rows().zip(all.added.iter()) {
        totals.push(bar(stated, row, (0.02, 0.48), own, strong(row)));
        let added_up = bar(added, row, (0.52, 0.98), (Ink::Other, Ink::Muted), strong(row));
        let same = draft.value(added) == draft.value(stated);
        totals.push(if same { added_up.with_optional_label() } else { added_up });
    }
    totals.push(bar(all.in_text, days.len(), (0.27, 0.73), own, true));
    vec![
        Mark::new(MarkKind::Step, all.valuation.rows().map(|at| place(at).with_size(2.5))),
        Mark::new(MarkKind::Dot, all.valuation.rows().map(|at| textured(dot(at), at.1))),
        annotated(&all.valuation, &dot),
        Mark::new(MarkKind::Bar, columns).in_panel(1),
        annotated(&all.size, &place).in_panel(1),
        Mark::new(MarkKind::Bar, totals).in_panel(2),
    ]
}

fn table(draft: &Draft, all: &Rounds) -> Result<Table, Missing> {
    let columns = ["date", "round_size", "cumulative", "valuation", "investors"];
    let mut table = draft.article_table(TABLE, &columns)?.headed(&all.names);
    table.columns.insert(3, draft.say(words::ADDED));
    table.numeric.insert(3, true);
    for (row, added) in table.rows.iter_mut().zip(all.added.iter()) {
        row.insert(3, draft.value_cell(added));
    }
    let name = plain(draft.say(words::TOTAL_IN_TEXT));
    let evidence = plain(draft.evidence(&draft.data[all.in_text]));
    table.rows.push(vec![name, dash(), draft.value_cell(all.in_text), dash(), dash(), dash(), evidence]);
    Ok(table)
}
