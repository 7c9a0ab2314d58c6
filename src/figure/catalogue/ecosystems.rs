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

/// The ecosystems, the whole they are part of, and the ways it could end.
struct Outlook<'a> {
    rows: Vec<Record<'a>>,
    volume: Column,
    asset: Column,
    strategy: Column,
    nation: usize,
    /// The row of the largest stated volume, and that as a share of the nation's.
    largest: usize,
    share: usize,
    endings: Vec<Record<'a>>,
    likelihood: Column,
    meaning: Column,
}

/// Bars of what is processed a day, each with words under it, over rows of words on how it could end.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let all = read(&mut draft)?;
    let Outlook { rows, volume, asset, strategy, nation, largest, share, endings, likelihood, meaning } =
        &all;
    let unstated = volume.iter().filter(|at| !draft.is_number(*at)).count();
    let (name, part) = (rows[*largest].name.as_str(), draft.value(*share));
    let each = rows.iter().zip(volume.iter()).map(|(row, at)| draft.whose(&row.name, at));
    let ways = endings.iter().zip(likelihood.iter()).map(|(ending, at)| {
        draft.say(common::WithAside { first: &ending.name, second: &inside(draft.value(at)) })
    });
    let inks = draft.meanings(&[(Ink::China, &words::LEGEND_CAMP), (Ink::Other, &words::LEGEND_NATION)]);
    let title = words::Title {
        alone: unstated + 1 == rows.len(),
        largest: name,
        month: &draft.as_of(*nation),
        share: part,
        volume: draft.value(volume.at(*largest)),
    };
    Ok(Figure {
        finding: draft.finding(title, words::SUBTITLE),
        drawing: drawing(&draft, &all, false)?,
        narrow: Some(drawing(&draft, &all, true)?),
        series: vec![
            draft.series("volume", words::VOLUMES, volume.iter().chain([*nation, *share])),
            draft.series("asset", words::ASSETS, asset.iter()),
            draft.series("strategy", words::STRATEGIES, strategy.iter()),
            draft.series("likelihood", words::LIKELIHOODS, likelihood.iter()),
            draft.series("summary", words::MEANINGS, meaning.iter()),
        ],
        table: table(&draft, &all),
        as_of: draft.as_of(meaning.first()),
        limits: draft.texts(&[
            &words::LimitUnstated { all: &draft.count(rows.len()), unstated: &draft.count(unstated) },
            &words::LimitCounts { largest: name },
            &words::LimitScenarios { scenarios: &draft.count(endings.len()) },
        ]),
        summary: draft.summary(
            words::SUMMARY_WHAT,
            words::SummaryExtremes { nation: draft.value(*nation), volumes: &draft.parts(each) },
            words::SummaryTrend { scenarios: &draft.parts(ways) },
        ),
        ..draft.into_figure()
    }
    .with_legend(&inks))
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Outlook<'a>, Missing> {
    let rows = draft.rows(TABLE, "ecosystem", Of::Column("company_ids"))?;
    let reads = [
        Read::cell("token_volume", words::TOKENS_A_DAY),
        Read::words("core_asset", words::ASSET),
        Read::words("strategy", words::STRATEGY),
    ];
    let [volume, asset, strategy] = draft.columns(&rows, &reads)?;
    let whole = draft.figure_in(NATION, Unit::Tokens)?;
    let (written, amount, whole) = (whole.written(draft.lang), whole.amount, whole.interval);
    let (name, entities) = (draft.say(words::NATION), Vec::new());
    let nation = Record { table: TABLE, id: "*", name, entities, across: false };
    let nation = nation.subject(draft, NATION, words::TOKENS_A_DAY).reading(written, Some(amount));
    let nation = draft.push(nation)?;
    let by_volume = |a: &(usize, usize), b: &(usize, usize)| draft.amount(a.1).total_cmp(&draft.amount(b.1));
    let (largest, at) = volume.rows().max_by(by_volume).ok_or_else(|| missing(TABLE, "*", "*"))?;
    // A floor is rounded down, and the whole it is a share of is taken as large as its rounding allows.
    let from = [rows[largest].address("token_volume"), NATION];
    let floor = draft.figure_in(from[0], Unit::Tokens)?.interval.divided_by(whole).lo * 100.0;
    let floor = words::AtLeast { share: &text::percent(floor.floor(), draft.lang) };
    let result = (draft.say(floor), draft.amount(at) / amount * 100.0);
    let note = draft.say(words::ComputedShare { part: draft.value(at), whole: draft.value(nation) });
    let address = [draft.id, rows[largest].id, "national-share"];
    let share = rows[largest].subject(draft, address, words::NATIONAL_SHARE);
    let share = draft.push_computed(share, result, note, &from)?;
    let endings = draft.rows(ENDINGS, "title", Of::Column("company_ids"))?;
    let reads = [Read::words("likelihood", words::LIKELIHOOD), Read::words("summary", words::MEANING)];
    let [likelihood, meaning] = draft.columns(&endings, &reads)?;
    Ok(Outlook { rows, volume, asset, strategy, nation, largest, share, endings, likelihood, meaning })
}

/// Both panels: a row for each bar and under it one for the words, so that neither takes room from the other; `close` stacks
/// what else stands side by side.
fn drawing(draft: &Draft, all: &Outlook, close: bool) -> Result<Drawing, Missing> {
    let second = if close { 0.5 } else { SECOND };
    let (mut names, mut bars, mut zero, mut blocks) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    // A count of tokens without the words for what is counted, which stand over the panel.
    let tokens = |cell: [&str; 3]| Ok(draft.figure_in(cell, Unit::Tokens)?.number_written(draft.lang));
    for (at, ecosystem) in all.rows.iter().enumerate() {
        let (row, volume, inks) = (names.len(), all.volume.at(at), draft.inks_at(all.volume.at(at)));
        names.push(RowLabel::new(&ecosystem.name).with_ink(inks.1).with_begins(true));
        names.push(RowLabel::default());
        if draft.is_number(volume) {
            let words = tokens(ecosystem.address("token_volume"))?;
            bars.push(Bar::of(draft, volume, words).placed(row, BARS, inks));
            zero.push((row, row));
        } else {
            let none = draft.say(words::NoFigure { volume: &inside(draft.value(volume)) });
            blocks.push(bars::line(row, (0.0, 0.5), none).with_datum(volume));
        }
        let under = Position::Row(row + 1, 0.5);
        blocks.push(draft.block(all.asset.at(at), (0.0, second - 0.03), under, Ink::Text));
        blocks.push(draft.block(all.strategy.at(at), (second, 1.0), under, Ink::Text));
    }
    // No company stands behind the whole nation, which is there to measure by: it keeps the quiet ink.
    let (row, quiet) = (names.len(), inks_of(""));
    let name = RowLabel::new(draft.say(words::NATION)).with_sub(draft.as_of(all.nation));
    names.push(name.with_ink(quiet.1).with_begins(true));
    bars.push(Bar::of(draft, all.nation, tokens(NATION)?).placed(row, BARS, quiet));
    zero.push((row, row));
    let (mut titles, mut endings) = (Vec::new(), Vec::new());
    for (at, ending) in all.endings.iter().enumerate() {
        let row = titles.len();
        titles.push(RowLabel::new(&ending.name).with_ink(Ink::Text).with_begins(true));
        titles.extend(close.then(RowLabel::default));
        let (left, right) =
            if close { ((0.0, 1.0), (0.0, 1.0)) } else { ((0.0, SECOND - 0.03), (SECOND, 1.0)) };
        let meaning = Position::Row(row + usize::from(close), 0.5);
        endings.push(draft.block(all.likelihood.at(at), left, Position::Row(row, 0.5), Ink::Muted));
        endings.push(draft.block(all.meaning.at(at), right, meaning, Ink::Text));
    }
    let (largest, share) = (all.rows[all.largest].name.as_str(), draft.value(all.share));
    let panels = vec![
        Panel::new(Axis::zero(TickFormat::None), Axis::rows(names))
            .titled(draft.say(words::PANEL_VOLUME))
            .stating(draft.say(words::PanelVolumeAside { largest, share }), all.share),
        Panel::new(Axis::none(), Axis::rows(titles)).titled(draft.say(words::PANEL_ENDINGS)),
    ];
    let marks = vec![
        Mark::new(MarkKind::Bar, bars),
        Mark::new(MarkKind::Rule, zero_line(zero.into_iter())),
        Mark::new(MarkKind::Words, blocks),
        Mark::new(MarkKind::Words, endings).in_panel(1),
    ];
    Ok(Drawing::panels([1, 1, 1], panels, marks))
}

fn table(draft: &Draft, all: &Outlook) -> Table {
    let month = draft.say(words::RowNation { month: &draft.as_of(all.nation) });
    let share = draft.say(words::RowShare { largest: &all.rows[all.largest].name });
    let (own, endings) = (all.rows.len() + 2, all.endings.iter().map(|ending| ending.name.as_str()));
    let rows = own + endings.len();
    let volume = all.volume.with([all.nation, all.share]);
    let likelihood = all.likelihood.within(rows, own);
    draft
        .table_by_columns()
        .words(
            words::COLUMN_NAME,
            all.rows.iter().map(|row| row.name.as_str()).chain([month.as_str(), &share]).chain(endings),
        )
        .values(words::VOLUMES, &volume.within(rows, 0))
        .printed(common::AS_PRINTED, &volume.within(rows, 0))
        .values(words::ASSETS, &all.asset.within(rows, 0))
        .values(words::STRATEGIES, &all.strategy.within(rows, 0))
        .values(words::LIKELIHOODS, &likelihood)
        .values(words::MEANINGS, &all.meaning.within(rows, own))
        .grades(&volume.with(&all.meaning))
        .table()
}
