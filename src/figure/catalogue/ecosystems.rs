//! `ecosystems`: which ecosystems could remain, what they process where that is said, and how it could end.

use crate::data::Unit;
use crate::figure::bars::{self, Bar, Lane, zero_line};
use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Derived, Draft, Reading, missing, needed, row_ids};
use crate::figure::words::{Finding, Summary, count_word, inside};
use crate::figure::{
    Axis, AxisScale, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Panel, Place, RowLabel, Series,
    Shape, Side, Table, TickFormat,
};
use crate::look::Ink;
use crate::text;
use crate::text::words::{common, ecosystems as words};

/// Id of the chart.
const ID: &str = "ecosystems";
const TABLE: &str = "ecosystems";
const ENDINGS: &str = "scenarios";
/// The whole that an ecosystem's tokens are part of.
const NATION: [&str; 3] = ["token-growth", "march-2026", "daily_tokens"];
const BARS: Lane = (0.1, 0.9);
/// Where the second column of words begins.
const SECOND: f64 = 0.33;
/// Between one ecosystem and the next, as a share of a row.
const GAP: f64 = 0.3;

/// One ecosystem: positions of its data.
struct Ecosystem<'a> {
    row: &'a str,
    name: String,
    volume: usize,
    asset: usize,
    strategy: usize,
}

/// One way it could end.
struct Ending {
    title: String,
    likelihood: usize,
    summary: usize,
}

/// All that is read.
struct Outlook<'a> {
    ecosystems: Vec<Ecosystem<'a>>,
    nation: usize,
    /// The largest stated volume as a share of the nation's, and whose it is.
    share: usize,
    largest: String,
    endings: Vec<Ending>,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let outlook = read(&mut draft)?;
    let series = |id: &str, name, data| Series { id: id.to_owned(), name: draft.say(name), data };
    let each = |datum: fn(&Ecosystem) -> usize| outlook.ecosystems.iter().map(datum).collect::<Vec<_>>();
    let volumes = [each(|e| e.volume), vec![outlook.nation, outlook.share]].concat();
    let series = vec![
        series("volume", words::VOLUMES, volumes),
        series("asset", words::ASSETS, each(|e| e.asset)),
        series("strategy", words::STRATEGIES, each(|e| e.strategy)),
        series("likelihood", words::LIKELIHOODS, outlook.endings.iter().map(|e| e.likelihood).collect()),
        series("summary", words::MEANINGS, outlook.endings.iter().map(|e| e.summary).collect()),
    ];
    let inks = [(Ink::China, words::LEGEND_CAMP), (Ink::Other, words::LEGEND_NATION)];
    let inks = inks.map(|(ink, said)| (ink, draft.say(said)));
    Ok(Figure {
        finding: finding(&draft, &outlook),
        drawing: drawing(&draft, &outlook, false),
        narrow: Some(drawing(&draft, &outlook, true)),
        series,
        table: table(&draft, &outlook),
        as_of: outlook.endings.first().map(|e| draft.as_of(e.summary)).unwrap_or_default(),
        limits: limits(&draft, &outlook),
        summary: summary(&draft, &outlook),
        shape: Shape { narrow: 976.0, medium: 664.0, wide: 504.0 },
        ..draft.into_figure()
    }
    .with_legend(&inks))
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Outlook<'a>, Missing> {
    let mut ecosystems = Vec::new();
    for row in row_ids(draft.table(TABLE)?) {
        let name = draft.words(TABLE, row, "ecosystem")?.to_owned();
        let entities = draft.references(TABLE, row, "company_ids");
        let subject = |column, measure| Subject {
            address: [TABLE, row, column],
            name: name.clone(),
            measure,
            entities: entities.clone(),
        };
        let volume = draft.push_cell(subject("token_volume", draft.say(words::TOKENS_A_DAY)))?;
        let asset = draft.push_words(subject("core_asset", draft.say(words::ASSET)))?;
        let strategy = draft.push_words(subject("strategy", draft.say(words::STRATEGY)))?;
        ecosystems.push(Ecosystem { row, name, volume, asset, strategy });
    }
    let nation = draft.cell(NATION[0], NATION[1], NATION[2])?.maybe_amount(Unit::Tokens);
    let nation = needed(nation, NATION)?;
    let whole = nation.interval;
    let reading = Reading {
        address: NATION,
        name: draft.say(words::NATION),
        measure: draft.say(words::TOKENS_A_DAY),
        value: nation.written(draft.lang),
        number: Some(nation.amount),
        entities: Vec::new(),
    };
    let nation = draft.push(reading)?;
    let by_volume =
        |a: &&Ecosystem, b: &&Ecosystem| draft.amount(a.volume).total_cmp(&draft.amount(b.volume));
    let largest = ecosystems.iter().max_by(by_volume).ok_or_else(|| missing(TABLE, "*", "*"))?;
    let share = draft.amount(largest.volume) / draft.amount(nation) * 100.0;
    // A floor is rounded down, and the whole it is a share of is taken as large as its rounding allows.
    let part = draft.cell(TABLE, largest.row, "token_volume")?.maybe_amount(Unit::Tokens);
    let part = needed(part, [TABLE, largest.row, "token_volume"])?.interval;
    let floor = part.divided_by(whole).lo * 100.0;
    let floor = text::percent(floor.floor(), draft.lang);
    let note = words::ComputedShare { part: draft.value(largest.volume), whole: draft.value(nation) };
    let derived = Derived {
        address: [ID, largest.row, "national-share"],
        name: largest.name.clone(),
        measure: draft.say(words::NATIONAL_SHARE),
        value: words::AtLeast { share: &floor }.say(draft.lang),
        number: Some(share),
        note: note.say(draft.lang),
        entities: draft.references(TABLE, largest.row, "company_ids"),
        from: &[[TABLE, largest.row, "token_volume"], NATION],
    };
    let largest = largest.name.clone();
    let share = draft.push_derived(derived)?;
    Ok(Outlook { ecosystems, nation, share, largest, endings: endings(draft)? })
}

fn endings(draft: &mut Draft) -> Result<Vec<Ending>, Missing> {
    let mut endings = Vec::new();
    for row in row_ids(draft.table(ENDINGS)?) {
        let title = draft.words(ENDINGS, row, "title")?.to_owned();
        let entities = draft.references(ENDINGS, row, "company_ids");
        let subject = |column, measure| Subject {
            address: [ENDINGS, row, column],
            name: title.clone(),
            measure,
            entities: entities.clone(),
        };
        let likelihood = draft.push_words(subject("likelihood", draft.say(words::LIKELIHOOD)))?;
        let summary = draft.push_words(subject("summary", draft.say(words::MEANING)))?;
        endings.push(Ending { title, likelihood, summary });
    }
    Ok(endings)
}

/// Both panels. `close` stacks what else stands side by side.
fn drawing(draft: &Draft, outlook: &Outlook, close: bool) -> Drawing {
    let share = words::PanelVolumeAside { largest: &outlook.largest, share: draft.value(outlook.share) };
    let share = share.say(draft.lang);
    let (volume_rows, volume_marks) = volumes(draft, outlook, if close { 0.5 } else { SECOND });
    let (ending_rows, ending_marks) = ending_rows(draft, outlook, close);
    let tokens = Axis::new(AxisScale::Linear { zero: true }, TickFormat::None);
    let panels = vec![
        Panel::new(tokens, Axis::rows(volume_rows))
            .with_title(draft.say(words::PANEL_VOLUME), share)
            .with_aside_datum(outlook.share)
            .with_weight(if close { 0.92 } else { 1.3 }),
        Panel::new(Axis::none(), Axis::rows(ending_rows))
            .with_title(draft.say(words::PANEL_ENDINGS), String::new()),
    ];
    let marks = volume_marks.into_iter().chain(ending_marks.into_iter().map(|mark| mark.in_panel(1)));
    Drawing::panels([1, 1, 1], panels, marks.collect())
}

/// A row for each bar and under it one for the words, so that neither takes room from the other.
fn volumes(draft: &Draft, outlook: &Outlook, second: f64) -> (Vec<RowLabel>, Vec<Mark>) {
    let (mut rows, mut bars, mut zero, mut blocks) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let label = |text: String, ink: Ink, gap: f64| RowLabel { text, ink, gap, ..RowLabel::default() };
    for (at, ecosystem) in outlook.ecosystems.iter().enumerate() {
        let (row, inks) = (rows.len(), draft.inks_at(ecosystem.volume));
        rows.push(label(ecosystem.name.clone(), inks.1, if at == 0 { 0.0 } else { GAP }));
        rows.push(RowLabel::default());
        let volume = draft.value(ecosystem.volume);
        if draft.is_number(ecosystem.volume) {
            let said = tokens(draft, TABLE, ecosystem.row, "token_volume");
            bars.push(Bar::of(draft, ecosystem.volume, said).placed(row, BARS, inks));
            zero.push(row);
        } else {
            let said = words::NoFigure { volume: &inside(volume) }.say(draft.lang);
            blocks.push(MarkItem { x: Place::Share(0.0), ..bars::words(ecosystem.volume, row, BARS, said) });
        }
        for (datum, from, to) in [(ecosystem.asset, 0.0, second - 0.03), (ecosystem.strategy, second, 1.0)] {
            blocks.push(block(draft, datum, row + 1, (from, to), false));
        }
    }
    let row = rows.len();
    // No company stands behind the whole nation, which is there to measure by: it keeps the quiet ink.
    let name = label(draft.say(words::NATION), inks_of("").1, GAP);
    rows.push(RowLabel { sub: draft.as_of(outlook.nation), ..name });
    let nation = tokens(draft, NATION[0], NATION[1], NATION[2]);
    bars.push(Bar::of(draft, outlook.nation, nation).placed(row, BARS, inks_of("")));
    zero.push(row);
    let zero = zero_line(zero.into_iter().map(|row| (row, row)));
    let marks = [(MarkKind::Bar, bars), (MarkKind::Rule, zero), (MarkKind::Words, blocks)];
    (rows, marks.map(|(kind, items)| Mark::new(kind, items)).to_vec())
}

/// A count of tokens without the words for what is counted, which stand over the panel.
fn tokens(draft: &Draft, table: &str, row: &str, column: &str) -> String {
    let found = draft.dataset.maybe_cell(table, row, column).and_then(|cell| cell.maybe_amount(Unit::Tokens));
    found.map_or_else(String::new, |quantity| quantity.number_written(draft.lang))
}

fn ending_rows(draft: &Draft, outlook: &Outlook, close: bool) -> (Vec<RowLabel>, Vec<Mark>) {
    let (mut rows, mut blocks) = (Vec::new(), Vec::new());
    for (at, ending) in outlook.endings.iter().enumerate() {
        let row = rows.len();
        let gap = if at > 0 && close { 0.3 } else { 0.0 };
        rows.push(RowLabel { text: ending.title.clone(), ink: Ink::Text, gap, ..RowLabel::default() });
        if close {
            rows.push(RowLabel::default());
            blocks.push(block(draft, ending.likelihood, row, (0.0, 1.0), true));
            blocks.push(block(draft, ending.summary, row + 1, (0.0, 1.0), false));
        } else {
            blocks.push(block(draft, ending.likelihood, row, (0.0, SECOND - 0.03), true));
            blocks.push(block(draft, ending.summary, row, (SECOND, 1.0), false));
        }
    }
    (rows, vec![Mark::new(MarkKind::Words, blocks)])
}

fn block(draft: &Draft, at: usize, row: usize, (from, to): (f64, f64), quiet: bool) -> MarkItem {
    let ink = if quiet { Ink::Muted } else { Ink::Text };
    let item = MarkItem::at(Place::Share(from), Place::Row(row, 0.5), ink).with_datum(at);
    MarkItem { x2: Some(Place::Share(to)), ..item }.with_label(
        draft.value(at).to_owned(),
        Side::Right,
        false,
        ink,
    )
}

/// The ecosystems whose volume is no figure.
fn unstated(draft: &Draft, outlook: &Outlook) -> usize {
    outlook.ecosystems.iter().filter(|e| !draft.is_number(e.volume)).count()
}

fn finding(draft: &Draft, outlook: &Outlook) -> Finding {
    let largest = outlook.ecosystems.iter().find(|e| e.name == outlook.largest);
    let volume = largest.map(|e| draft.value(e.volume)).unwrap_or_default();
    let title = words::Title {
        alone: unstated(draft, outlook) + 1 == outlook.ecosystems.len(),
        largest: &outlook.largest,
        month: &draft.as_of(outlook.nation),
        share: draft.value(outlook.share),
        volume,
    };
    Finding { title: title.say(draft.lang), subtitle: draft.say(words::SUBTITLE) }
}

fn table(draft: &Draft, outlook: &Outlook) -> Table {
    let columns = [
        words::COLUMN_NAME,
        words::VOLUMES,
        common::AS_PRINTED,
        words::ASSETS,
        words::STRATEGIES,
        words::LIKELIHOODS,
        words::MEANINGS,
        common::EVIDENCE,
    ];
    let dash = || ("—".to_owned(), None);
    let row = |name: &str, shown: [Option<usize>; 5]| {
        let [volume, asset, strategy, likelihood, summary] = shown;
        let cell = |at: Option<usize>| at.map_or_else(dash, |at| draft.shown(at));
        vec![
            (name.to_owned(), None),
            cell(volume),
            volume.map_or_else(dash, |at| draft.printed_of(at)),
            cell(asset),
            cell(strategy),
            cell(likelihood),
            cell(summary),
            volume.or(summary).map_or_else(dash, |at| draft.grade_of(at)),
        ]
    };
    let nation = words::RowNation { month: &draft.as_of(outlook.nation) }.say(draft.lang);
    let share = words::RowShare { largest: &outlook.largest }.say(draft.lang);
    let rows = outlook
        .ecosystems
        .iter()
        .map(|e| row(&e.name, [Some(e.volume), Some(e.asset), Some(e.strategy), None, None]))
        .chain([
            row(&nation, [Some(outlook.nation), None, None, None, None]),
            row(&share, [Some(outlook.share), None, None, None, None]),
        ])
        .chain(
            outlook
                .endings
                .iter()
                .map(|e| row(&e.title, [None, None, None, Some(e.likelihood), Some(e.summary)])),
        );
    let numeric = vec![false, true, true, false, false, false, false, false];
    let columns = columns.map(|column| draft.say(column)).to_vec();
    Table { ids: Vec::new(), columns, numeric, rows: rows.collect() }
}

fn limits(draft: &Draft, outlook: &Outlook) -> Vec<String> {
    let counts = [unstated(draft, outlook), outlook.ecosystems.len(), outlook.endings.len()];
    let [unstated, all, scenarios] = &counts.map(|n| count_word(n, draft.lang).to_lowercase());
    vec![
        words::LimitUnstated { all, unstated }.say(draft.lang),
        words::LimitCounts { largest: &outlook.largest }.say(draft.lang),
        words::LimitScenarios { scenarios }.say(draft.lang),
    ]
}

fn summary(draft: &Draft, outlook: &Outlook) -> Summary {
    let volume = |e: &Ecosystem| common::Whose { who: &e.name, what: draft.value(e.volume) }.say(draft.lang);
    let volumes: Vec<String> = outlook.ecosystems.iter().map(volume).collect();
    let ending = |e: &Ending| {
        common::WithAside { first: &e.title, second: &inside(draft.value(e.likelihood)) }.say(draft.lang)
    };
    let endings: Vec<String> = outlook.endings.iter().map(ending).collect();
    let [volumes, scenarios] = &[volumes, endings].map(|all| all.join(common::SEMICOLON.say(draft.lang)));
    Summary {
        what: draft.say(words::SUMMARY_WHAT),
        extremes: words::SummaryExtremes { nation: draft.value(outlook.nation), volumes }.say(draft.lang),
        trend: words::SummaryTrend { scenarios }.say(draft.lang),
    }
}
