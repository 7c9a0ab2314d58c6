//! `ecosystems`: which ecosystems could remain, what they process where that is said, and how it could end.

use crate::data::{Dataset, Unit};
use crate::figure::bars::{Bar, Lane, words, zero_line};
use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Derived, Draft, Reading, missing, needed, row_ids, texts};
use crate::figure::words::{Finding, Summary, count_word, inside};
use crate::figure::{
    Axis, AxisScale, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Panel, Place, RowLabel, Series,
    Shape, Side, Table, TickFormat,
};
use crate::scene::Ink;
use crate::state::ViewState;
use crate::text;

/// Id of the chart.
pub(crate) const ID: &str = "ecosystems";
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
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
    let outlook = read(&mut draft)?;
    let series = |id: &str, en, zh, data| Series { id: id.to_owned(), name: draft.said(en, zh), data };
    let each = |datum: fn(&Ecosystem) -> usize| outlook.ecosystems.iter().map(datum).collect::<Vec<_>>();
    let volumes = [each(|e| e.volume), vec![outlook.nation, outlook.share]].concat();
    let series = vec![
        series("volume", "Tokens a day", "日均词元", volumes),
        series("asset", "Core asset", "核心资产", each(|e| e.asset)),
        series("strategy", "Strategy", "战略", each(|e| e.strategy)),
        series("likelihood", "Weight given", "判断", outlook.endings.iter().map(|e| e.likelihood).collect()),
        series("summary", "What it would mean", "含义", outlook.endings.iter().map(|e| e.summary).collect()),
    ];
    let inks =
        [(Ink::China, draft.said("one camp", "一个阵营")), (Ink::Other, draft.said("all of China", "全国"))];
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
        ..draft.into_figure(ID)
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
        let volume = subject("token_volume", draft.said("tokens a day", "日均词元"));
        let volume = draft.push_cell(volume)?;
        let asset = subject("core_asset", draft.said("core asset", "核心资产"));
        let asset = draft.push_words(asset)?;
        let strategy = subject("strategy", draft.said("strategy", "战略"));
        let strategy = draft.push_words(strategy)?;
        ecosystems.push(Ecosystem { row, name, volume, asset, strategy });
    }
    let nation = draft.cell(NATION[0], NATION[1], NATION[2])?.maybe_amount(Unit::Tokens);
    let nation = needed(nation, NATION)?;
    let whole = nation.interval;
    let reading = Reading {
        address: NATION,
        name: draft.said("All of China", "全国"),
        measure: draft.said("tokens a day", "日均词元"),
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
    let derived = Derived {
        address: [ID, largest.row, "national-share"],
        name: largest.name.clone(),
        measure: draft.said("tokens a day as a share of the nation’s", "日均词元占全国之比"),
        value: draft.fill("at least {0}", "至少占 {0}", &[&text::percent(floor.floor(), draft.lang)]),
        number: Some(share),
        note: draft.fill(
            "Computed: {0} out of {1}.",
            "推算：{0}占{1}。",
            &[draft.value(largest.volume), draft.value(nation)],
        ),
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
        let likelihood = subject("likelihood", draft.said("weight the article gives it", "原文的判断"));
        let likelihood = draft.push_words(likelihood)?;
        let summary = subject("summary", draft.said("what it would mean", "含义"));
        let summary = draft.push_words(summary)?;
        endings.push(Ending { title, likelihood, summary });
    }
    Ok(endings)
}

/// Both panels. `close` stacks what else stands side by side.
fn drawing(draft: &Draft, outlook: &Outlook, close: bool) -> Drawing {
    let share = draft.fill("{0}: {1} of all", "{0}{1}", &[&outlook.largest, draft.value(outlook.share)]);
    let (volume_rows, volume_marks) = volumes(draft, outlook, if close { 0.5 } else { SECOND });
    let (ending_rows, ending_marks) = ending_rows(draft, outlook, close);
    let tokens = Axis::new(AxisScale::Linear { zero: true }, TickFormat::None);
    let panels = vec![
        Panel::new(tokens, Axis::rows(volume_rows))
            .with_title(draft.said("Daily tokens, asset, strategy", "日均词元、核心资产与战略"), share)
            .with_aside_datum(outlook.share)
            .with_weight(if close { 0.92 } else { 1.3 }),
        Panel::new(Axis::none(), Axis::rows(ending_rows))
            .with_title(draft.said("How it could end", "可能的终局"), String::new()),
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
            let said = draft.fill("{0}, no figure", "{0}，未给数字", &[&inside(volume)]);
            blocks.push(MarkItem { x: Place::Share(0.0), ..words(ecosystem.volume, row, BARS, said) });
        }
        for (datum, from, to) in [(ecosystem.asset, 0.0, second - 0.03), (ecosystem.strategy, second, 1.0)] {
            blocks.push(block(draft, datum, row + 1, (from, to), false));
        }
    }
    let row = rows.len();
    // No company stands behind the whole nation, which is there to measure by: it keeps the quiet ink.
    let name = label(draft.said("All of China", "全国"), inks_of("").1, GAP);
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
    let parts = [&outlook.largest, volume, draft.value(outlook.share), &draft.as_of(outlook.nation)];
    let alone = unstated(draft, outlook) + 1 == outlook.ecosystems.len();
    Finding {
        title: if alone {
            draft.fill(
                "Only for {0} does the article give a number: {1}, {2} of China’s total in {3}",
                "文章只给出了{0}的数字：{1}，{2}（以{3}全国总量计）",
                &parts,
            )
        } else {
            draft.fill(
                "The article’s largest number is {0}’s: {1}, {2} of China’s total in {3}",
                "文章给出的数字以{0}为最大：{1}，{2}（以{3}全国总量计）",
                &parts,
            )
        },
        subtitle: draft.said(
            "Tokens processed a day, what each ecosystem builds on, and the article’s scenarios",
            "日均处理词元数、各阵营的立足点，以及原文的情景设想",
        ),
    }
}

fn table(draft: &Draft, outlook: &Outlook) -> Table {
    let columns = [
        draft.pick("Ecosystem or scenario", "阵营或情景"),
        draft.pick("Tokens a day", "日均词元"),
        draft.pick("As printed", "原文写法"),
        draft.pick("Core asset", "核心资产"),
        draft.pick("Strategy", "战略"),
        draft.pick("Weight given", "判断"),
        draft.pick("What it would mean", "含义"),
        draft.pick("Evidence", "依据"),
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
    let nation = draft.fill("All of China, {0}", "全国，{0}", &[&draft.as_of(outlook.nation)]);
    let share =
        draft.fill("{0}, share of the nation, computed", "{0}占全国之比（推算）", &[&outlook.largest]);
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
    Table { ids: Vec::new(), columns: texts(&columns), numeric, rows: rows.collect() }
}

fn limits(draft: &Draft, outlook: &Outlook) -> Vec<String> {
    let [none, all] = [unstated(draft, outlook), outlook.ecosystems.len()].map(|n| count_word(n, draft.lang));
    let endings = count_word(outlook.endings.len(), draft.lang);
    vec![
        draft.fill(
            "For {0} of {1} ecosystems the article has words in place of a volume; none is guessed.",
            "{1}个阵营中有{0}个只有文字、没有词元数字；本图不作猜测。",
            &[&none.to_lowercase(), &all.to_lowercase()],
        ),
        draft.fill(
            "{0}’s figure and the national total come from different counts and months; setting one against the other is our reckoning.",
            "{0}的数字与全国总量出自不同口径和月份，其比值由我们推算。",
            &[&outlook.largest],
        ),
        draft.fill(
            "The {0} scenarios are the article’s own, told here in other words; it gives no probabilities.",
            "{0}种情景均为原文设想，此处另行概述；原文未给出概率。",
            &[&endings.to_lowercase()],
        ),
    ]
}

fn summary(draft: &Draft, outlook: &Outlook) -> Summary {
    let volume = |e: &Ecosystem| [e.name.as_str(), draft.pick(": ", "："), draft.value(e.volume)].concat();
    let volumes: Vec<String> = outlook.ecosystems.iter().map(volume).collect();
    let ending =
        |e: &Ending| draft.fill("{0} ({1})", "{0}（{1}）", &[&e.title, &inside(draft.value(e.likelihood))]);
    let endings: Vec<String> = outlook.endings.iter().map(ending).collect();
    let semicolon = draft.pick("; ", "；");
    Summary {
        what: draft.said(
            "Bars of tokens a day for each ecosystem beside the national total, over a list of scenarios in words.",
            "柱形图：各阵营日均词元数与全国总量；下方以文字列出各种情景。",
        ),
        extremes: draft.fill(
            "{0}; all of China {1}.",
            "{0}；全国{1}。",
            &[&volumes.join(semicolon), draft.value(outlook.nation)],
        ),
        trend: draft.fill("Scenarios: {0}.", "情景：{0}。", &[&endings.join(semicolon)]),
    }
}
