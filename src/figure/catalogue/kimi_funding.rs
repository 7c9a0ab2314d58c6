//! `kimi-funding`: how Kimi's value moved with each round of 2026, and whether the totals stated for them add up.

use crate::data::{Interval, Period, Quantity};
use crate::figure::cells::Subject;
use crate::figure::draft::{Draft, missing, needed, row_ids, texture_of};
use crate::figure::events::{self, Strip};
use crate::figure::words::{Finding, Summary, count_word};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Panel, Place, RowLabel,
    Series, Shape, Side, Table, TickFormat,
};
use crate::look::Ink;
use crate::state::ScaleKind;
use crate::text;
use crate::text::words::{Fixed, common, kimi_funding as words};

/// Id of the chart.
const ID: &str = "kimi-funding";
const TABLE: &str = "kimi-funding";
const COMPANY: &str = "moonshot-ai";
/// The total that the article's text gives.
const TOTAL: [&str; 3] = ["prose-figures", "kimi-2026-total", "figure"];
/// Half the width of a bar on the time axis, in days.
const HALF_BAR: f64 = 4.0;

/// One round, with the positions of its data.
struct Round {
    name: String,
    investors: String,
    /// Where it stands on the time axis, and its month.
    day: f64,
    month: (f64, f64),
    size: usize,
    valuation: usize,
    stated: usize,
    added: usize,
}

/// What the rounds add up to, in the reader's words, and whether the stated total can be that sum.
struct Totals {
    in_text: usize,
    holds: bool,
    year: String,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let (rounds, totals) = read(&mut draft)?;
    let mut limits = limits(&draft, &rounds, &totals)?;
    limits.extend(draft.conversion_limit());
    let first = rounds.first().map_or(0.0, |round| round.month.0);
    let events = events::push(&mut draft, &|draft, row| {
        events::is_of(draft, row, COMPANY) && events::day(draft, row).is_some_and(|day| day >= first)
    })?;
    let strip = Strip::of(&draft, &events);
    let inks = [(Ink::China, draft.say(words::KEY_STATED)), (Ink::Other, draft.say(words::KEY_ADDED))];
    let figure = Figure {
        finding: finding(&draft, &rounds, &totals),
        drawing: drawing(&draft, &rounds, &totals, 1.5)?,
        // Under one another, rows with words over them need more of the height.
        narrow: Some(drawing(&draft, &rounds, &totals, 2.0)?),
        series: series(&draft, &rounds, &totals),
        controls: vec![Control::Scale { chosen: ScaleKind::Linear, refused: None }, Control::Currency],
        table: table(&draft, &rounds, &totals)?,
        as_of: draft.latest(TABLE)?,
        limits,
        summary: summary(&draft, &rounds, &totals),
        shape: Shape { narrow: 900.0, medium: 590.0, wide: 344.0 },
        ..draft.into_figure()
    }
    .with_legend(&inks);
    Ok(strip.under(&[0, 1], figure))
}

fn subject<'a>(draft: &Draft, address: [&'a str; 3], time: &str, measure: Fixed) -> Subject<'a> {
    let (name, measure) = (words::OfKimi { time }.say(draft.lang), draft.say(measure));
    Subject { address, name, measure, entities: vec![COMPANY.to_owned()] }
}

fn read(draft: &mut Draft) -> Result<(Vec<Round>, Totals), Missing> {
    let table = draft.table(TABLE)?;
    let mut dates = Vec::new();
    for row in row_ids(table) {
        let cell = draft.cell(TABLE, row, "date")?;
        dates.push(*cell.reading.maybe_period().ok_or_else(|| missing(TABLE, row, "date"))?);
    }
    let mut rounds: Vec<Round> = Vec::new();
    let mut sum = Interval::exact(0.0);
    let (mut sizes, mut from): (Vec<usize>, Vec<[&str; 3]>) = (Vec::new(), Vec::new());
    let mut stated_total = Interval::ALL;
    for (row, date) in row_ids(table).zip(&dates) {
        let name = name(draft, date);
        let [size_at, valuation_at, stated_at] =
            ["round_size", "valuation", "cumulative"].map(|column| [TABLE, row, column]);
        let size = draft.push_money(subject(draft, size_at, &name, words::SIZE_MEASURE))?;
        let valuation = draft.push_money(subject(draft, valuation_at, &name, words::VALUATION_MEASURE))?;
        let stated = draft.push_money(subject(draft, stated_at, &name, words::STATED_MEASURE))?;
        stated_total = money_of(draft, stated_at)?.interval;
        sum = sum.plus(money_of(draft, size_at)?.interval);
        sizes.push(size);
        from.push(size_at);
        let subject = subject(draft, [ID, row, "added_up"], &name, words::ADDED_MEASURE);
        let added = draft.push_sum(subject, &sizes, &from)?;
        let investors = draft.words(TABLE, row, "investors")?.to_owned();
        let (day, month) = (middle(date, &dates), month(date));
        rounds.push(Round { name, investors, day, month, size, valuation, stated, added });
    }
    if rounds.is_empty() {
        return Err(missing(TABLE, "*", "*"));
    }
    let year = dates.first().and_then(|date| Period::maybe_year(date.start.year));
    let year = year.map(|year| year.written(draft.lang)).unwrap_or_default();
    let whole_year = words::YearInText { year: &year }.say(draft.lang);
    let in_text = draft.push_money(subject(draft, TOTAL, &whole_year, words::STATED_MEASURE))?;
    Ok((rounds, Totals { in_text, holds: sum.overlaps(stated_total), year }))
}

fn money_of<'a>(draft: &Draft<'a>, address: [&str; 3]) -> Result<&'a Quantity, Missing> {
    let cell = draft.cell(address[0], address[1], address[2])?;
    needed(cell.reading.figures().iter().find(|q| q.unit.is_currency()), address)
}

/// A round's date, with its place among those of the same month where there are several.
fn name(draft: &Draft, date: &Period) -> String {
    let month = date.written(draft.lang);
    match date.ordinal {
        0 => month,
        n => {
            let place = text::integer(f64::from(n), draft.lang);
            words::RoundOfMonth { month: &month, place: &place }.say(draft.lang)
        }
    }
}

/// The day a round stands at: the middle of its month, or of its part of the month where that has several.
fn middle(date: &Period, all: &[Period]) -> f64 {
    let same = all.iter().filter(|other| other.start == date.start).count().max(1) as f64;
    let at = f64::from(date.ordinal.max(1)) - 0.5;
    let (from, to) = month(date);
    from + (to - from) * at / same
}

/// The first day of a period and the first one after it.
fn month(date: &Period) -> (f64, f64) {
    (f64::from(date.start.days()), f64::from(date.end.days()) + 1.0)
}

/// Two panels on a time axis and the totals in rows, which take `weight` times the height where they stand under them.
fn drawing(draft: &Draft, rounds: &[Round], totals: &Totals, weight: f64) -> Result<Drawing, Missing> {
    let money = TickFormat::Money(draft.axis_money());
    let value = |log: String| Axis::new(AxisScale::Linear { zero: true }, money).with_log(log);
    // Whole months, so that the axis begins and ends where they do.
    let months: Vec<f64> = rounds.iter().flat_map(|round| [round.month.0, round.month.1 - 1.0]).collect();
    let time = || Axis::new(AxisScale::Time, TickFormat::Date).including(&months);
    let titled = |panel: Panel, column| -> Result<Panel, Missing> {
        Ok(panel.with_title(draft.heading(TABLE, column)?.to_owned(), String::new()))
    };
    let log = draft.say(common::LOG_SCALE);
    let panels = vec![
        titled(Panel::new(time(), value(log)), "valuation")?,
        titled(Panel::new(time(), value(String::new())), "round_size")?,
        titled(
            Panel::new(
                Axis::new(AxisScale::Linear { zero: true }, TickFormat::None),
                Axis::rows(rows(draft, rounds)),
            ),
            "cumulative",
        )?
        .with_weight(weight)
        .spanning(2),
    ];
    Ok(Drawing::panels([1, 2, 4], panels, marks(draft, rounds, totals)))
}

fn rows(draft: &Draft, rounds: &[Round]) -> Vec<RowLabel> {
    let text = words::TOTAL_IN_TEXT.say(draft.lang);
    let named = rounds.iter().map(|round| (round.name.as_str(), round.investors.as_str()));
    named
        .chain([(text, "")])
        .enumerate()
        .map(|(n, (text, sub))| RowLabel {
            text: text.to_owned(),
            sub: sub.to_owned(),
            gap: if n == 0 { 0.0 } else { 0.12 },
            ..RowLabel::default()
        })
        .collect()
}

fn marks(draft: &Draft, rounds: &[Round], totals: &Totals) -> Vec<Mark> {
    let texture = |at: usize| draft.data.get(at).map(|d| texture_of(d.grade)).unwrap_or_default();
    let inks = draft.inks_of(COMPANY);
    let (ink, words_ink) = inks;
    let strong = |at: usize| at + 1 == rounds.len();
    let value = |at: usize| Place::Value(draft.amount(at));
    let steps =
        rounds.iter().map(|r| MarkItem::at(Place::Value(r.day), value(r.valuation), ink).with_size(2.5));
    let dot = |r: &Round| {
        MarkItem::at(Place::Value(r.day), value(r.valuation), ink).with_size(6.0).with_datum(r.valuation)
    };
    let dots = rounds.iter().map(|r| dot(r).with_texture(texture(r.valuation)));
    let columns = rounds.iter().map(|r| {
        MarkItem::at(Place::Value(r.day - HALF_BAR), Place::Value(0.0), ink)
            .with_end(Place::Value(r.day + HALF_BAR), value(r.size))
            .with_texture(texture(r.size))
            .with_datum(r.size)
    });
    let top = |r: &Round| MarkItem::at(Place::Value(r.day), value(r.size), ink).with_datum(r.size);
    // Rounds that follow each other closely need their words one over another, each with a leader.
    let annotated = |item: &dyn Fn(&Round) -> MarkItem, datum: &dyn Fn(&Round) -> usize| {
        let items = rounds.iter().enumerate().map(|(n, r)| {
            item(r).with_label(draft.value(datum(r)).to_owned(), Side::Above, strong(n), words_ink)
        });
        Mark::new(MarkKind::Annotation, items.collect())
    };
    let mut totalled = Vec::new();
    let bar = |at: usize, row: usize, lane: (f64, f64), inks: (Ink, Ink), strong: bool| {
        MarkItem::at(Place::Value(0.0), Place::Row(row, lane.0), inks.0)
            .with_end(value(at), Place::Row(row, lane.1))
            .with_texture(texture(at))
            .with_datum(at)
            .with_label(draft.value(at).to_owned(), Side::Right, strong, inks.1)
    };
    for (row, round) in rounds.iter().enumerate() {
        totalled.push(bar(round.stated, row, (0.02, 0.48), inks, strong(row)));
        let added = bar(round.added, row, (0.52, 0.98), (Ink::Other, Ink::Muted), strong(row));
        let same = draft.value(round.added) == draft.value(round.stated);
        totalled.push(if same { added.with_optional_label() } else { added });
    }
    totalled.push(bar(totals.in_text, rounds.len(), (0.27, 0.73), inks, true));
    vec![
        Mark::new(MarkKind::Step, steps.collect()),
        Mark::new(MarkKind::Dot, dots.collect()),
        annotated(&dot, &|r| r.valuation),
        Mark::new(MarkKind::Bar, columns.collect()).in_panel(1),
        annotated(&top, &|r| r.size).in_panel(1),
        Mark::new(MarkKind::Bar, totalled).in_panel(2),
    ]
}

fn series(draft: &Draft, rounds: &[Round], totals: &Totals) -> Vec<Series> {
    let series = |id: &str, name, datum: &dyn Fn(&Round) -> usize| Series {
        id: id.to_owned(),
        name: draft.say(name),
        data: rounds.iter().map(datum).collect(),
    };
    let mut all = vec![
        series("valuation", words::VALUATION, &|r| r.valuation),
        series("round", words::ROUND, &|r| r.size),
        series("stated", words::STATED, &|r| r.stated),
        series("added-up", words::ADDED, &|r| r.added),
    ];
    if let Some(stated) = all.iter_mut().find(|s| s.id == "stated") {
        stated.data.push(totals.in_text);
    }
    all
}

fn table(draft: &Draft, rounds: &[Round], totals: &Totals) -> Result<Table, Missing> {
    let columns = ["date", "round_size", "cumulative", "valuation", "investors"];
    let mut table = draft.article_table(TABLE, &columns)?;
    let after = 3;
    table.columns.insert(after, draft.say(words::ADDED));
    table.numeric.insert(after, true);
    for (row, round) in table.rows.iter_mut().zip(rounds) {
        row.insert(after, draft.shown(round.added));
        if let Some(date) = row.first_mut() {
            date.0.clone_from(&round.name);
        }
    }
    let dash = || ("—".to_owned(), None);
    let evidence = draft.data.get(totals.in_text).map(|d| draft.evidence(d)).unwrap_or_default();
    table.rows.push(vec![
        (draft.say(words::TOTAL_IN_TEXT), None),
        dash(),
        draft.shown(totals.in_text),
        dash(),
        dash(),
        dash(),
        (evidence, None),
    ]);
    Ok(table)
}

/// The multiple from the first valuation to the last.
fn multiple(draft: &Draft, rounds: &[Round]) -> String {
    let ends = (rounds.first().map(|r| r.valuation), rounds.last().map(|r| r.valuation));
    let amount = |at: Option<usize>| at.map_or(1.0, |at| draft.amount(at));
    text::multiple(amount(ends.1) / amount(ends.0), draft.lang)
}

fn finding(draft: &Draft, rounds: &[Round], totals: &Totals) -> Finding {
    let (lang, count) = (draft.lang, count_word(rounds.len(), draft.lang).to_ascii_lowercase());
    let title = words::Title { holds: totals.holds, multiple: &multiple(draft, rounds), rounds: &count };
    let currency = text::currency(draft.axis_money(), lang);
    Finding { title: title.say(lang), subtitle: words::Subtitle { currency, year: &totals.year }.say(lang) }
}

fn limits(draft: &Draft, rounds: &[Round], totals: &Totals) -> Result<Vec<String>, Missing> {
    let last = rounds.last().ok_or_else(|| missing(TABLE, "*", "*"))?;
    let totals = words::LimitTotals {
        added: draft.value(last.added),
        holds: totals.holds,
        stated: draft.value(last.stated),
        text: draft.value(totals.in_text),
    };
    let count = words::LimitCount {
        count: draft.words("prose-figures", "kimi-2026-rounds", "figure")?,
        rounds: &count_word(rounds.len(), draft.lang).to_ascii_lowercase(),
    };
    Ok(vec![totals.say(draft.lang), count.say(draft.lang), draft.say(words::LIMIT_VALUE)])
}

fn summary(draft: &Draft, rounds: &[Round], totals: &Totals) -> Summary {
    let lang = draft.lang;
    let round = |r: &Round| {
        let (size, valuation) = (draft.value(r.size), draft.value(r.valuation));
        words::SummaryRound { size, time: &r.name, valuation }.say(lang)
    };
    let each = rounds.iter().map(round).collect::<Vec<String>>().join(common::SEMICOLON.say(lang));
    let last = |datum: &dyn Fn(&Round) -> usize| {
        rounds.last().map(|round| draft.value(datum(round))).unwrap_or_default()
    };
    let trend = words::SummaryTrend {
        added: last(&|r| r.added),
        multiple: &multiple(draft, rounds),
        stated: last(&|r| r.stated),
        text: draft.value(totals.in_text),
    };
    Summary {
        what: words::SummaryWhat { rounds: &count_word(rounds.len(), lang) }.say(lang),
        extremes: common::Sentence { parts: &each }.say(lang),
        trend: trend.say(lang),
    }
}
