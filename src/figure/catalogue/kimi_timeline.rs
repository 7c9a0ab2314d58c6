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

/// Steps on a time axis, a row for each release, and the events of the company under it.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    draft.meanings(&[(Ink::China, &words::RANK)]);
    // The releases are the chart itself.
    draft.events_under(&[0], &|draft, row| {
        events::is_of(draft, row, COMPANY) && !events::is_a(draft, row, "release")
    })?;
    let rows = draft.rows(TABLE, "model", Of::Company(COMPANY))?;
    let [rank_heading, news_heading] =
        [draft.heading(TABLE, "ranking")?, draft.heading(TABLE, "breakthrough")?].map(str::to_owned);
    let reads = [
        // The whole cell: it says of which ranking, or why there is none.
        Read::worded("ranking", inside(&rank_heading), Unit::Rank),
        Read::words("breakthrough", inside(&news_heading)),
    ];
    let [ranking, news] = draft.columns(&rows, &reads)?;
    let times = draft.periods(&rows, "when")?;
    let dates: Vec<String> = times.iter().map(|time| time.written(draft.lang)).collect();
    // The first release from which on all are ranked first.
    let led = ranking.iter().rev().take_while(|at| draft.is_number(*at) && draft.amount(*at) == 1.0).count();
    let first = rows.len() - led;
    let models = &draft.count_first(rows.len());
    let (title, trend) = match (rows.get(first), dates.get(first)) {
        (Some(Record { name: model, .. }), Some(since)) => {
            (draft.say(words::TitleFirst { model, since }), draft.say(words::SummaryFirst { model, since }))
        }
        _ => (draft.say(words::TitleModels { models }), draft.say(words::SUMMARY_NOT_FIRST)),
    };
    let each = draft.each_row([&news, &ranking], |row, [news, ranking]| {
        draft.say(words::Release { date: &dates[row], model: &rows[row].name, news, ranking })
    });
    let summary = draft.summary(words::SummaryWhat { models }, draft.sentence(each), trend);
    let drawing = |levels| drawing(draft, &times, [&ranking, &news], levels);
    Ok(Figure {
        finding: draft.finding(title, words::Subtitle { from: &dates[0], to: &dates[dates.len() - 1] }),
        drawing: drawing(LEVELS),
        narrow: Some(drawing(LEVELS_UNDER)),
        series: vec![
            draft.series("ranking", rank_heading, &ranking),
            draft.series("breakthrough", news_heading, &news),
        ],
        table: draft.article_table(TABLE, &["date", "model", "breakthrough", "ranking"])?.headed(&dates),
        as_of: draft.latest(TABLE)?,
        limits: limits(draft, &rows)?,
        summary,
        ..Figure::default()
    })
}

/// The newest release on top, so that the steps climb. Why a release has no rank is said beside its date, but where that would
/// stand over the steps.
fn drawing(draft: &Draft, times: &[Period], data: [&Column; 2], levels: (f64, f64)) -> Drawing {
    let ([ranking, news], (level, beside)) = (data, levels);
    let days: Vec<f64> = times.iter().map(|time| time.middle_days()).collect();
    let (start, end) = (days[0], days[days.len() - 1]);
    let gap = (end - start) * GAP;
    let (mut rows, mut steps, mut dots, mut blocks) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (n, at) in ranking.rows() {
        let (row, day, date) = (days.len() - 1 - n, days[n], &times[n].written(draft.lang));
        let (number, sub) = match (draft.is_number(at), draft.value(at)) {
            (true, _) => (["#", &text::integer(draft.amount(at), draft.lang)].concat(), date.clone()),
            (_, reason) if levels == LEVELS => ("–".to_owned(), draft.say(words::Unranked { date, reason })),
            _ => ("–".to_owned(), date.clone()),
        };
        rows.insert(0, RowLabel { number, ..RowLabel::new(draft.name(at)).with_sub(sub) });
        let dot = draft.dot(at, Position::Value(day), Position::Row(row, level));
        steps.push(MarkItem::at(dot.x, dot.y, dot.ink).with_size(2.5));
        dots.push(dot);
        // A row is empty left of its dot, and right of where the steps leave it; between, they run through it.
        let until = days.get(n + 1).copied().unwrap_or(day);
        let [left, between, right] = [day - start, until - day, end - until];
        let (side, x, end, height) = if left > right.max(between) {
            (Side::Left, day - gap, Position::Share(0.0), level)
        } else if between > right {
            (Side::Right, day + gap, Position::Value(until - gap), beside)
        } else {
            (Side::Right, until + gap, Position::Share(1.0), level)
        };
        let block = MarkItem::at(Position::Value(x), Position::Row(row, height), Ink::Text).with_end_x(end);
        let words = draft.value(news.at(n)).to_owned();
        blocks.push(block.with_datum(news.at(n)).with_label(words, side, false, Ink::Text));
    }
    let time = Axis::new(AxisScale::Time, TickFormat::Date).including(&[start - gap, end + gap]);
    let layers = [(MarkKind::Step, steps), (MarkKind::Dot, dots), (MarkKind::Words, blocks)];
    Drawing::single(time, Axis::rows(rows), Mark::layers(0, layers))
}

fn limits(draft: &Draft, rows: &[Record]) -> Result<Vec<String>, Missing> {
    let event = draft.words("executive-summary", "kimi-k2-6-release", "significance")?;
    let ranked: Vec<_> = rows.iter().flat_map(|row| draft.references(TABLE, row.id, "model_id")).collect();
    let others = draft.dataset.models().iter();
    let others = others.filter(|model| model.company == COMPANY && !ranked.contains(&model.id));
    let models = &draft.listed(others.map(|model| model.name.get(draft.lang)));
    Ok(draft.limits(&[
        &words::LimitSummary { event },
        &words::LIMIT_RANKING,
        &words::LIMIT_MONTH,
        &words::LIMIT_CLAIM,
        &(!models.is_empty()).then_some(words::LimitLeftOut { models }),
    ]))
}
