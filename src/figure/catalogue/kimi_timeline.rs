//! `kimi-timeline`: the Kimi models that the article lists, and how it ranks them.

use crate::data::{Period, Unit};
use crate::figure::cells::Subject;
use crate::figure::draft::{Draft, Reading, missing, row_ids};
use crate::figure::events::{self, Strip};
use crate::figure::words::{Finding, Summary, count_word, inside, listed};
use crate::figure::{
    Axis, AxisScale, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Place, RowLabel, Series, Shape,
    Side, TickFormat,
};
use crate::look::Ink;
use crate::text;
use crate::text::words::{common, kimi_timeline as words};

const TABLE: &str = "kimi-timeline";
const COMPANY: &str = "moonshot-ai";
/// Where in a row its dot and its tread of the steps stand, and words that have the tread over or under them.
const LEVELS: (f64, f64) = (0.58, 0.2);
/// The same where the row's label stands over it.
const LEVELS_UNDER: (f64, f64) = (0.5, 0.9);
/// Between a dot and its words, as a share of the time that is shown.
const GAP: f64 = 0.032;

/// One release.
struct Release {
    model: String,
    date: String,
    day: f64,
    rank: Option<f64>,
    ranking: usize,
    breakthrough: usize,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let releases = read(&mut draft)?;
    let series = |id: &str, name: &str, datum: &dyn Fn(&Release) -> usize| Series {
        id: id.to_owned(),
        name: name.to_owned(),
        data: releases.iter().map(datum).collect(),
    };
    let series = vec![
        series("ranking", draft.heading(TABLE, "ranking")?, &|r| r.ranking),
        series("breakthrough", draft.heading(TABLE, "breakthrough")?, &|r| r.breakthrough),
    ];
    let mut table = draft.article_table(TABLE, &["date", "model", "breakthrough", "ranking"])?;
    for (row, release) in table.rows.iter_mut().zip(&releases) {
        if let Some(date) = row.first_mut() {
            date.0.clone_from(&release.date);
        }
    }
    // The releases are the chart itself.
    let events = events::push(&mut draft, &|draft, row| {
        events::is_of(draft, row, COMPANY) && !events::is_a(draft, row, "release")
    })?;
    let strip = Strip::of(&draft, &events);
    let inks = [(Ink::China, draft.say(words::RANK))];
    let figure = Figure {
        finding: finding(&draft, &releases),
        drawing: drawing(&draft, &releases, LEVELS),
        narrow: Some(drawing(&draft, &releases, LEVELS_UNDER)),
        series,
        table,
        as_of: draft.latest(TABLE)?,
        limits: limits(&draft)?,
        summary: summary(&draft, &releases),
        shape: Shape { narrow: 472.0, medium: 344.0, wide: 336.0 },
        ..draft.into_figure()
    }
    .with_legend(&inks);
    Ok(strip.under(&[0], figure))
}

fn read(draft: &mut Draft) -> Result<Vec<Release>, Missing> {
    let mut releases = Vec::new();
    for row in row_ids(draft.table(TABLE)?) {
        let when = draft.cell(TABLE, row, "when")?;
        let period = when.reading.maybe_period().ok_or_else(|| missing(TABLE, row, "when"))?;
        let model = draft.words(TABLE, row, "model")?.to_owned();
        let entities = vec![COMPANY.to_owned()];
        let cell = draft.cell(TABLE, row, "ranking")?;
        let rank = cell.maybe_amount(Unit::Rank).map(|quantity| quantity.amount);
        // The whole cell: it says of which ranking, or why there is none.
        let ranking = draft.push(Reading {
            address: [TABLE, row, "ranking"],
            name: model.clone(),
            measure: inside(draft.heading(TABLE, "ranking")?),
            value: cell.text.get(draft.lang).to_owned(),
            number: rank,
            entities: entities.clone(),
        })?;
        let breakthrough = draft.push_words(Subject {
            address: [TABLE, row, "breakthrough"],
            name: model.clone(),
            measure: inside(draft.heading(TABLE, "breakthrough")?),
            entities,
        })?;
        let (date, day) = (period.written(draft.lang), Period::middle_days(period));
        releases.push(Release { model, date, day, rank, ranking, breakthrough });
    }
    if releases.is_empty() { Err(missing(TABLE, "*", "*")) } else { Ok(releases) }
}

/// Steps on a time axis. Why a release has no rank is said beside its date, but where that would stand over the steps.
fn drawing(draft: &Draft, releases: &[Release], levels: (f64, f64)) -> Drawing {
    let days = (releases.first().map_or(0.0, |r| r.day), releases.last().map_or(0.0, |r| r.day));
    let gap = (days.1 - days.0) * GAP;
    Drawing::single(
        Axis::new(AxisScale::Time, TickFormat::Date).including(&[days.0 - gap, days.1 + gap]),
        Axis::rows(rows(draft, releases, levels == LEVELS)),
        marks(draft, releases, gap, levels),
    )
}

/// The newest release on top, so that the steps climb.
fn rows(draft: &Draft, releases: &[Release], reason: bool) -> Vec<RowLabel> {
    let row = |release: &Release| RowLabel {
        text: release.model.clone(),
        sub: match release.rank {
            None if reason => {
                words::Unranked { date: &release.date, reason: draft.value(release.ranking) }.say(draft.lang)
            }
            _ => release.date.clone(),
        },
        number: match release.rank {
            Some(rank) => ["#", &text::integer(rank, draft.lang)].concat(),
            None => "–".to_owned(),
        },
        ..RowLabel::default()
    };
    releases.iter().rev().map(row).collect()
}

fn marks(draft: &Draft, releases: &[Release], gap: f64, (level, beside): (f64, f64)) -> Vec<Mark> {
    let top = releases.len().saturating_sub(1);
    let (mut steps, mut dots, mut news) = (Vec::new(), Vec::new(), Vec::new());
    for (n, release) in releases.iter().enumerate() {
        let row = top - n;
        let at = MarkItem::at(Place::Value(release.day), Place::Row(row, level), draft.inks_of(COMPANY).0);
        steps.push(at.clone().with_size(2.5));
        dots.push(
            at.with_size(7.0).with_texture(draft.dot_texture(release.ranking)).with_datum(release.ranking),
        );
        // Left of its dot a row is empty, but for the first one, where the axis begins.
        let (side, x, end, height) = match releases.get(n + 1).filter(|_| n == 0) {
            Some(next) => (Side::Right, release.day + gap, Place::Value(next.day - gap), beside),
            None => (Side::Left, release.day - gap, Place::Share(0.0), level),
        };
        let block = MarkItem::at(Place::Value(x), Place::Row(row, height), Ink::Text).with_end_x(end);
        news.push(block.with_datum(release.breakthrough).with_label(
            draft.value(release.breakthrough).to_owned(),
            side,
            false,
            Ink::Text,
        ));
    }
    vec![Mark::new(MarkKind::Step, steps), Mark::new(MarkKind::Dot, dots), Mark::new(MarkKind::Words, news)]
}

/// The first release from which on all are ranked first.
fn first_place(releases: &[Release]) -> Option<&Release> {
    let led = releases.iter().rev().take_while(|release| release.rank == Some(1.0)).count();
    releases.get(releases.len() - led)
}

fn finding(draft: &Draft, releases: &[Release]) -> Finding {
    let title = match first_place(releases) {
        Some(first) => words::TitleFirst { model: &first.model, since: &first.date }.say(draft.lang),
        None => words::TitleModels { models: &count_word(releases.len(), draft.lang) }.say(draft.lang),
    };
    let date = |release: Option<&'_ Release>| release.map(|r| r.date.clone()).unwrap_or_default();
    let [from, to] = [releases.first(), releases.last()].map(date);
    Finding { title, subtitle: words::Subtitle { from: &from, to: &to }.say(draft.lang) }
}

fn limits(draft: &Draft) -> Result<Vec<String>, Missing> {
    let event = draft.words("executive-summary", "kimi-k2-6-release", "significance")?;
    let mut limits = vec![
        words::LimitSummary { event }.say(draft.lang),
        draft.say(words::LIMIT_RANKING),
        draft.say(words::LIMIT_MONTH),
        draft.say(words::LIMIT_CLAIM),
    ];
    let ranked: Vec<String> =
        row_ids(draft.table(TABLE)?).flat_map(|row| draft.references(TABLE, row, "model_id")).collect();
    let left_out: Vec<&str> = (draft.dataset.models().iter())
        .filter(|model| model.company == COMPANY && !ranked.contains(&model.id))
        .map(|model| model.name.get(draft.lang))
        .collect();
    if !left_out.is_empty() {
        limits.push(words::LimitLeftOut { models: &listed(&left_out, draft.lang) }.say(draft.lang));
    }
    Ok(limits)
}

fn summary(draft: &Draft, releases: &[Release]) -> Summary {
    let lang = draft.lang;
    let release = |r: &Release| {
        let (news, ranking) = (draft.value(r.breakthrough), draft.value(r.ranking));
        words::Release { date: &r.date, model: &r.model, news, ranking }.say(lang)
    };
    let each = releases.iter().map(release).collect::<Vec<String>>().join(common::SEMICOLON.say(lang));
    Summary {
        what: words::SummaryWhat { models: &count_word(releases.len(), lang) }.say(lang),
        extremes: common::Sentence { parts: &each }.say(lang),
        trend: match first_place(releases) {
            Some(first) => words::SummaryFirst { model: &first.model, since: &first.date }.say(lang),
            None => draft.say(words::SUMMARY_NOT_FIRST),
        },
    }
}
