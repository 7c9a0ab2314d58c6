//! `kimi-timeline`: the Kimi models that the article lists, and how it ranks them.

use super::prelude::*;
use crate::text::words::kimi_timeline as words;

const TABLE: &str = "kimi-timeline";
const COMPANY: &str = "moonshot-ai";
/// Where in a row its dot and its tread of the steps stand, and words that have the tread over or under them.
const LEVELS: (f64, f64) = (0.58, 0.2);
/// The same where the row's label stands over it.
const LEVELS_UNDER: (f64, f64) = (0.5, 0.9);
/// Between a dot and its words, as a share of the time that is shown.
const GAP: f64 = 0.032;

/// The releases in order of time: when each was, its place and what is new in it.
struct Releases<'a> {
    rows: Vec<Record<'a>>,
    times: Vec<Period>,
    ranking: Column,
    news: Column,
}

/// Steps on a time axis, a row for each release, and the events of the company under it.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let rows = draft.rows(TABLE, "model", Of::Company(COMPANY))?;
    let [rank_heading, news_heading] =
        [draft.heading(TABLE, "ranking")?, draft.heading(TABLE, "breakthrough")?].map(str::to_owned);
    let reads = [
        // The whole cell: it says of which ranking, or why there is none.
        Read::worded("ranking", inside(&rank_heading), Unit::Rank),
        Read::words("breakthrough", inside(&news_heading)),
    ];
    let [ranking, news] = draft.columns(&rows, &reads)?;
    let times = rows.iter().map(|row| draft.period_in(row.address("when")).copied());
    let times = times.collect::<Result<Vec<Period>, Missing>>()?;
    let dates: Vec<String> = times.iter().map(|time| time.written(draft.lang)).collect();
    let mut table = draft.article_table(TABLE, &["date", "model", "breakthrough", "ranking"])?;
    for (row, date) in table.rows.iter_mut().zip(&dates) {
        row[0] = plain(date);
    }
    // The releases are the chart itself.
    let events = events::push(&mut draft, &|draft, row| {
        events::is_of(draft, row, COMPANY) && !events::is_a(draft, row, "release")
    })?;
    let strip = Strip::of(&draft, &events);
    // The first release from which on all are ranked first.
    let led = ranking.iter().rev().take_while(|at| draft.is_number(*at) && draft.amount(*at) == 1.0).count();
    let first = rows.len() - led;
    let first = rows.get(first).zip(dates.get(first));
    let models = &draft.count_first(rows.len());
    let title = match first {
        Some((row, since)) => draft.say(words::TitleFirst { model: &row.name, since }),
        None => draft.say(words::TitleModels { models }),
    };
    let trend = match first {
        Some((row, since)) => draft.say(words::SummaryFirst { model: &row.name, since }),
        None => draft.say(words::SUMMARY_NOT_FIRST),
    };
    let each = rows.iter().zip(&dates).enumerate().map(|(row, (release, date))| {
        let (news, ranking) = (draft.value(news.at(row)), draft.value(ranking.at(row)));
        draft.say(words::Release { date, model: &release.name, news, ranking })
    });
    let extremes = draft.sentence(each);
    let subtitle = words::Subtitle { from: &dates[0], to: &dates[dates.len() - 1] };
    let finding = draft.finding(title, subtitle);
    let all = Releases { rows, times, ranking, news };
    let inks = draft.meanings(&[(Ink::China, &words::RANK)]);
    let figure = Figure {
        finding,
        drawing: drawing(&draft, &all, LEVELS),
        narrow: Some(drawing(&draft, &all, LEVELS_UNDER)),
        series: vec![
            draft.series("ranking", rank_heading, all.ranking.iter()),
            draft.series("breakthrough", news_heading, all.news.iter()),
        ],
        table,
        as_of: draft.latest(TABLE)?,
        limits: limits(&draft, &all.rows)?,
        summary: draft.summary(words::SummaryWhat { models }, extremes, trend),
        ..draft.into_figure()
    }
    .with_legend(&inks);
    Ok(strip.under(&[0], figure))
}

/// The newest release on top, so that the steps climb. Why a release has no rank is said beside its date, but where that would
/// stand over the steps.
fn drawing(draft: &Draft, all: &Releases, levels: (f64, f64)) -> Drawing {
    let (level, beside) = levels;
    let days: Vec<f64> = all.times.iter().map(|time| time.middle_days()).collect();
    let ends = [days[0], days[days.len() - 1]];
    let gap = (ends[1] - ends[0]) * GAP;
    let (mut rows, mut steps, mut dots, mut news) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (n, at) in all.ranking.rows() {
        let (row, day, date) = (days.len() - 1 - n, days[n], &all.times[n].written(draft.lang));
        let ranked = draft.is_number(at);
        let sub = if ranked || levels != LEVELS {
            date.clone()
        } else {
            draft.say(words::Unranked { date, reason: draft.value(at) })
        };
        let number = if ranked {
            ["#", &text::integer(draft.amount(at), draft.lang)].concat()
        } else {
            "–".to_owned()
        };
        rows.insert(0, RowLabel { number, ..RowLabel::new(&all.rows[n].name).with_sub(sub) });
        let dot = draft.dot(at, Position::Value(day), Position::Row(row, level));
        steps.push(MarkItem::at(dot.x, dot.y, dot.ink).with_size(2.5));
        dots.push(dot);
        // A row is empty left of its dot, and right of where the steps leave it; between, they run through it.
        let until = days.get(n + 1).copied().unwrap_or(day);
        let [left, between, right] =
            [day - ends[0], until - day, ends[1] - until].map(|room| room / (ends[1] - ends[0]));
        let (side, x, end, height) = if left > right.max(between) {
            (Side::Left, day - gap, Position::Share(0.0), level)
        } else if between > right {
            (Side::Right, day + gap, Position::Value(until - gap), beside)
        } else {
            (Side::Right, until + gap, Position::Share(1.0), level)
        };
        let block = MarkItem::at(Position::Value(x), Position::Row(row, height), Ink::Text).with_end_x(end);
        let words = draft.value(all.news.at(n)).to_owned();
        news.push(block.with_datum(all.news.at(n)).with_label(words, side, false, Ink::Text));
    }
    let time = Axis::new(AxisScale::Time, TickFormat::Date).including(&[ends[0] - gap, ends[1] + gap]);
    let marks = [(MarkKind::Step, steps), (MarkKind::Dot, dots), (MarkKind::Words, news)];
    Drawing::single(time, Axis::rows(rows), marks.map(|(kind, items)| Mark::new(kind, items)).to_vec())
}

fn limits(draft: &Draft, rows: &[Record]) -> Result<Vec<String>, Missing> {
    let event = draft.words("executive-summary", "kimi-k2-6-release", "significance")?;
    let mut limits = draft.texts(&[
        &words::LimitSummary { event },
        &words::LIMIT_RANKING,
        &words::LIMIT_MONTH,
        &words::LIMIT_CLAIM,
    ]);
    let ranked: Vec<String> =
        rows.iter().flat_map(|row| draft.references(TABLE, row.id, "model_id")).collect();
    let others = draft.dataset.models().iter();
    let others = others.filter(|model| model.company == COMPANY && !ranked.contains(&model.id));
    let models = draft.listed(others.map(|model| model.name.get(draft.lang)));
    if !models.is_empty() {
        limits.push(draft.say(words::LimitLeftOut { models: &models }));
    }
    Ok(limits)
}
