//! `ecosystems`: which ecosystems could remain, what they process where that is said, and how it could end.

use super::prelude::*;
use crate::text::words::ecosystems as words;

const TABLE: &str = "ecosystems";
const ENDINGS: &str = "scenarios";
/// The whole that an ecosystem's tokens are part of.
const NATION: [&str; 3] = ["token-growth", "march-2026", "daily_tokens"];
const BARS: Lane = (0.1, 0.9);
/// Where the second column of words begins.
const SECOND: f64 = 0.33;

/// Bars of what is processed a day, each with words under it, over rows of words on how it could end.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    draft.meanings(&[(Ink::China, &words::LEGEND_CAMP), (Ink::Other, &words::LEGEND_NATION)]);
    let rows = draft.rows(TABLE, "ecosystem", Of::Column("company_ids"))?;
    let reads = [
        Read::cell("token_volume", words::TOKENS_A_DAY),
        Read::words("core_asset", words::ASSET),
        Read::words("strategy", words::STRATEGY),
    ];
    let [volume, asset, strategy] = draft.columns(&rows, &reads)?;
    let whole = Record::of_nobody(TABLE, "*", draft.say(words::NATION));
    let nation = draft.push_figure(whole.subject(draft, NATION, words::TOKENS_A_DAY), Unit::Tokens)?;
    let largest = draft.falling(&volume).first().copied().unwrap_or_default();
    let share = share(draft, &rows[largest], volume.at(largest), nation)?;
    let endings = draft.rows(ENDINGS, "title", Of::Column("company_ids"))?;
    let reads = [Read::words("likelihood", words::LIKELIHOOD), Read::words("summary", words::MEANING)];
    let [likelihood, meaning] = draft.columns(&endings, &reads)?;
    let (name, part) = (rows[largest].name.as_str(), draft.value(share));
    let drawing = |close: bool| -> Result<Drawing, Missing> {
        let second = if close { 0.5 } else { SECOND };
        let (names, mut marks) = volumes(draft, &rows, [&volume, &asset, &strategy], nation, second)?;
        let (titles, blocks) = outcomes(draft, &likelihood, &meaning, close);
        marks.push(Mark::new(MarkKind::Words, blocks).in_panel(1));
        let panels = vec![
            draft
                .panel(words::PANEL_VOLUME, Axis::zero(TickFormat::None), names)
                .stating(draft.say(words::PanelVolumeAside { largest: name, share: part }), share),
            draft.panel(words::PANEL_ENDINGS, Axis::none(), titles),
        ];
        Ok(Drawing::panels([1, 1, 1], panels, marks))
    };
    let unstated = volume.iter().filter(|at| !draft.is_number(*at)).count();
    let each = volume.iter().map(|at| draft.whose(draft.name(at), at));
    let ways = likelihood
        .iter()
        .map(|at| draft.say(common::WithAside { first: draft.name(at), second: &inside(draft.value(at)) }));
    let month = &draft.as_of(nation);
    let alone = unstated + 1 == rows.len();
    let title =
        words::Title { alone, largest: name, month, share: part, volume: draft.value(volume.at(largest)) };
    // The table has the ecosystems, the nation and the share of it, and the endings under each other.
    let further = [draft.say(words::RowNation { month }), draft.say(words::RowShare { largest: name })];
    let volumes = volume.with([nation, share]);
    let (own, all) = (volumes.len(), volumes.len() + endings.len());
    let names = rows.iter().map(|row| &row.name).chain(&further).chain(endings.iter().map(|row| &row.name));
    Ok(Figure {
        finding: draft.finding(title, words::SUBTITLE),
        drawing: drawing(false)?,
        narrow: Some(drawing(true)?),
        series: vec![
            draft.series("volume", words::VOLUMES, &volumes),
            draft.series("asset", words::ASSETS, &asset),
            draft.series("strategy", words::STRATEGIES, &strategy),
            draft.series("likelihood", words::LIKELIHOODS, &likelihood),
            draft.series("summary", words::MEANINGS, &meaning),
        ],
        table: draft
            .table_by_columns()
            .words(words::COLUMN_NAME, names)
            .values(words::VOLUMES, &volumes.within(all, 0))
            .printed(common::AS_PRINTED, &volumes.within(all, 0))
            .values(words::ASSETS, &asset.within(all, 0))
            .values(words::STRATEGIES, &strategy.within(all, 0))
            .values(words::LIKELIHOODS, &likelihood.within(all, own))
            .values(words::MEANINGS, &meaning.within(all, own))
            .grades(&volumes.with(&meaning))
            .table(),
        as_of: draft.as_of(meaning.first()),
        limits: draft.limits(&[
            &words::LimitUnstated { all: &draft.count(rows.len()), unstated: &draft.count(unstated) },
            &words::LimitCounts { largest: name },
            &words::LimitScenarios { scenarios: &draft.count(endings.len()) },
        ]),
        summary: draft.summary(
            words::SUMMARY_WHAT,
            words::SummaryExtremes { nation: draft.value(nation), volumes: &draft.parts(each) },
            words::SummaryTrend { scenarios: &draft.parts(ways) },
        ),
        ..Figure::default()
    })
}

/// The share of the nation's tokens that the largest ecosystem has. A floor is rounded down, and the whole it is a share of is
/// taken as large as its rounding allows.
fn share(draft: &mut Draft, largest: &Record, at: usize, nation: usize) -> Result<usize, Missing> {
    let from = [largest.address("token_volume"), NATION];
    let whole = draft.figure_in(NATION, Unit::Tokens)?.interval;
    let floor = draft.figure_in(from[0], Unit::Tokens)?.interval.divided_by(whole).lo * 100.0;
    let floor = words::AtLeast { share: &draft.percent(floor.floor()) };
    let result = (draft.say(floor), draft.amount(at) / draft.amount(nation) * 100.0);
    let note = draft.say(words::ComputedShare { part: draft.value(at), whole: draft.value(nation) });
    let subject = largest.subject(draft, [draft.id, largest.id, "national-share"], words::NATIONAL_SHARE);
    draft.push_computed(subject, result, note, &from)
}

/// A row for each bar and under it one for the words, so that neither takes room from the other.
fn volumes(
    draft: &Draft,
    rows: &[Record],
    [volume, asset, strategy]: [&Column; 3],
    nation: usize,
    second: f64,
) -> Result<(Vec<RowLabel>, Vec<Mark>), Missing> {
    let (mut names, mut bars, mut zero, mut blocks) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    // A count of tokens without the words for what is counted, which stand over the panel.
    let tokens = |cell: [&str; 3]| Ok(draft.figure_in(cell, Unit::Tokens)?.number_written(draft.lang));
    let mut bar = |at: usize, row: usize, words: String, inks: (Ink, Ink)| {
        bars.push(Bar::of(draft, at, words).placed(row, BARS, inks));
        zero.push((row, row));
    };
    for (at, datum) in volume.rows() {
        let row = names.len();
        names.extend([draft.row_of(datum).with_begins(true), RowLabel::default()]);
        if draft.is_number(datum) {
            bar(datum, row, tokens(rows[at].address("token_volume"))?, draft.inks_at(datum));
        } else {
            let none = draft.say(words::NoFigure { volume: &inside(draft.value(datum)) });
            blocks.push(bars::line(row, (0.0, 0.5), none).with_datum(datum));
        }
        let under = Position::Row(row + 1, 0.5);
        blocks.push(draft.block(asset.at(at), (0.0, second - 0.03), under, Ink::Text));
        blocks.push(draft.block(strategy.at(at), (second, 1.0), under, Ink::Text));
    }
    // No company stands behind the whole nation, which is there to measure by: it keeps the quiet ink.
    bar(nation, names.len(), tokens(NATION)?, inks_of(""));
    names.push(draft.row_of(nation).with_sub(draft.as_of(nation)).with_begins(true));
    let zero = zero_line(zero.into_iter());
    let layers = [(MarkKind::Bar, bars), (MarkKind::Rule, zero), (MarkKind::Words, blocks)];
    Ok((names, Mark::layers(0, layers)))
}

/// How likely each ending is beside what it means or, where there is little room, over it.
fn outcomes(draft: &Draft, likely: &Column, meaning: &Column, close: bool) -> (Vec<RowLabel>, Vec<MarkItem>) {
    let (mut titles, mut blocks) = (Vec::new(), Vec::new());
    let (left, right) = if close { ((0.0, 1.0), (0.0, 1.0)) } else { ((0.0, SECOND - 0.03), (SECOND, 1.0)) };
    for (likely, meaning) in likely.iter().zip(meaning.iter()) {
        let [first, last] = [0, usize::from(close)].map(|more| Position::Row(titles.len() + more, 0.5));
        titles.push(draft.row_of(likely).with_ink(Ink::Text).with_begins(true));
        titles.extend(close.then(RowLabel::default));
        blocks.push(draft.block(likely, left, first, Ink::Muted));
        blocks.push(draft.block(meaning, right, last, Ink::Text));
    }
    (titles, blocks)
}
