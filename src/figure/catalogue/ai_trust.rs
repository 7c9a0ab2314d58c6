//! `ai-trust`: who trusts AI, what the article sets beside it, and what AI did to short dramas in China.

use crate::data::{Dataset, Quantity, Unit};
use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Draft, Reading, missing, needed, row_ids, texts, texture_of};
use crate::figure::dumbbell::{self, End};
use crate::figure::words::{Finding, Summary};
use crate::figure::{
    Axis, AxisScale, Drawing, Figure, LegendEntry, Mark, MarkItem, MarkKind, Missing, Panel, Place, RowLabel,
    Series, Shape, Side, Table, Texture, TickFormat,
};
use crate::scene::Ink;
use crate::state::ViewState;
use crate::text;

/// Id of the chart.
pub(crate) const ID: &str = "ai-trust";
const TABLE: &str = "ai-trust";
const DRAMA: &str = "short-drama";
/// What a share is measured against.
const WHOLE: f64 = 100.0;
/// Top and bottom of a bar in its row.
const LANE: (f64, f64) = (0.24, 0.76);

/// One row of the trust table: China, the US, and what the article makes of it.
struct Measure {
    name: String,
    china: usize,
    us: usize,
    implication: usize,
}

/// The short dramas' economics.
struct Dramas {
    daily: usize,
    cost: usize,
    share: usize,
    before: usize,
    after: usize,
    /// From and to how many days, before and after.
    days: [(f64, f64); 2],
    names: [String; 2],
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(dataset: &Dataset, state: &ViewState) -> Result<Figure, Missing> {
    let mut draft = Draft::new(dataset, state);
    let measures = read(&mut draft)?;
    let dramas = dramas(&mut draft)?;
    let Some((trust, others)) = measures.split_first() else { return Err(missing(TABLE, "*", "*")) };
    let series = |id: &str, name: String, data: Vec<usize>| Series { id: id.to_owned(), name, data };
    let column = |of: &dyn Fn(&Measure) -> usize| measures.iter().map(of).collect();
    let series = vec![
        series("cn", draft.said("China", "中国"), column(&|m| m.china)),
        series("us", draft.said("United States", "美国"), column(&|m| m.us)),
        series("implication", draft.said("Implication", "含义"), column(&|m| m.implication)),
        series(
            "dramas",
            draft.said("AI short dramas", "AI 短剧"),
            vec![dramas.cost, dramas.share, dramas.daily, dramas.before, dramas.after],
        ),
    ];
    let as_of = draft.as_of(trust.china);
    let drawing = |weights: [f64; 3], stacked: bool| {
        let mut marks = trusted(&draft, trust);
        marks.extend(if stacked { sides_stacked(&draft, others) } else { sides(&draft, others) });
        marks.extend(economics(&draft, &dramas));
        Drawing::panels([1, 1, 2], panels(&draft, trust, others, &dramas, weights, stacked), marks)
    };
    Ok(Figure {
        finding: finding(&draft, trust),
        drawing: drawing([0.95, 2.5, 1.5], false),
        narrow: Some(drawing([1.15, 3.7, 1.75], true)),
        series,
        legend: legend(&draft),
        table: table(&draft)?,
        limits: limits(&draft, trust),
        summary: summary(&draft, trust, &dramas),
        shape: Shape { narrow: 840.0, medium: 680.0, wide: 456.0 },
        as_of,
        ..draft.into_figure(ID)
    })
}

fn read(draft: &mut Draft) -> Result<Vec<Measure>, Missing> {
    let mut measures = Vec::new();
    for row in row_ids(draft.table(TABLE)?) {
        let name = draft.words(TABLE, row, "measure")?.to_owned();
        let words = [
            draft.said("China", "中国"),
            draft.said("United States", "美国"),
            draft.said("implication", "含义"),
        ];
        let mut push = |column, unit, measure: &String| {
            let (name, measure) = (name.clone(), measure.clone());
            let subject = Subject { address: [TABLE, row, column], name, measure, entities: Vec::new() };
            let stated = draft.cell(TABLE, row, column)?.maybe_amount(unit).is_some();
            if stated { draft.push_figure(subject, unit) } else { draft.push_words(subject) }
        };
        let china = push("china", Unit::Percent, &words[0])?;
        let us = push("us", Unit::Percent, &words[1])?;
        let implication = push("implication", Unit::Multiple, &words[2])?;
        measures.push(Measure { name, china, us, implication });
    }
    Ok(measures)
}

fn dramas(draft: &mut Draft) -> Result<Dramas, Missing> {
    let lang = draft.lang;
    let share = drama(draft, "cost-share", &|all| all.first().map(|q| (q.written(lang), q.amount)))?;
    let daily = drama(draft, "new-dramas-daily", &|all| all.first().map(|q| (q.written(lang), q.amount)))?;
    let cost = drama(draft, "production-cost", &|all| match all {
        [yuan, dollars, ..] => {
            let both = [yuan.written(lang), dollars.written(lang)];
            Some((text::fill(lang.pick("{0} ({1})", "{0}（{1}）"), &[&both[0], &both[1]]), yuan.amount))
        }
        _ => None,
    })?;
    let time = |all: &[Quantity]| all.first().map(|q| (q.written(lang), q.amount));
    let (before, after) = (drama(draft, "days-before", &time)?, drama(draft, "days-after", &time)?);
    let days = |row| -> Result<(f64, f64), Missing> {
        let cell = draft.cell(DRAMA, row, "figure")?;
        let quantity = needed(cell.maybe_amount(Unit::Days), [DRAMA, row, "figure"])?;
        Ok((quantity.interval.lo, quantity.interval.hi))
    };
    let days = [days("days-before")?, days("days-after")?];
    let name = |row| draft.words(DRAMA, row, "measure").map(str::to_owned);
    let names = [name("days-before")?, name("days-after")?];
    Ok(Dramas { daily, cost, share, before, after, days, names })
}

/// What a chart says of the figures in a cell: words and a number.
type Said<'a> = &'a dyn Fn(&[Quantity]) -> Option<(String, f64)>;

/// Collects a figure of the short dramas in the words and with the number that `said` makes of its cell.
fn drama(draft: &mut Draft, row: &str, said: Said) -> Result<usize, Missing> {
    let address = [DRAMA, row, "figure"];
    let figures = draft.cell(DRAMA, row, "figure")?.reading.figures();
    let (value, number) = said(figures).ok_or_else(|| missing(DRAMA, row, "figure"))?;
    let measure = draft.words(DRAMA, row, "measure")?.to_owned();
    let name = draft.said("AI short dramas", "AI 短剧");
    draft.push(Reading { address, name, measure, value, number: Some(number), entities: Vec::new() })
}

fn panels(
    draft: &Draft,
    trust: &Measure,
    others: &[Measure],
    dramas: &Dramas,
    weights: [f64; 3],
    stacked: bool,
) -> Vec<Panel> {
    let label = |text: &str, gap: f64| RowLabel { text: text.to_owned(), gap, ..RowLabel::default() };
    let rows = |labels: Vec<RowLabel>| Axis::rows(labels);
    let zero = |ticks| Axis::new(AxisScale::Linear { zero: true }, ticks);
    let percent = || zero(TickFormat::Percent).including(&[0.0, WHOLE]);
    // The heads stand over the first row.
    let sides = others.iter().enumerate();
    let sides = sides.map(|(i, m)| label(&m.name, if i == 0 && !stacked { 0.45 } else { 0.0 }));
    let cost = [draft.pick("Conventional budget", "传统预算"), draft.pick("AI short drama", "AI 短剧")];
    let fresh = draft.fill("Output: {0}", "产量：{0}部", &[draft.value(dramas.daily)]);
    let each = draft.fill("{0} each", "每部 {0}", &[draft.value(dramas.cost)]);
    vec![
        Panel::new(percent(), rows(vec![label(&trust.name, 0.0)])).with_weight(weights[0]).spanning(2),
        Panel::new(Axis::none(), rows(sides.collect())).with_weight(weights[1]).spanning(2),
        Panel::new(percent(), rows(cost.iter().map(|name| label(name, 0.0)).collect()))
            .with_title(draft.said("AI short dramas: cost", "AI 短剧：成本"), each)
            .with_aside_datum(dramas.cost)
            .with_weight(weights[2]),
        Panel::new(
            zero(TickFormat::Number).with_note(draft.said("days", "天")),
            rows(dramas.names.iter().map(|name| label(name, 0.0)).collect()),
        )
        .with_title(draft.said("AI short dramas: time", "AI 短剧：周期"), fresh)
        .with_aside_datum(dramas.daily)
        .with_weight(weights[2]),
    ]
}

/// The survey: two dots, and between them how many times one is the other.
fn trusted(draft: &Draft, trust: &Measure) -> Vec<Mark> {
    let ends = [(trust.us, "US"), (trust.china, "CN")].map(|(at, home)| End::of(draft, at, inks_of(home)));
    let mut marks = dumbbell::marks(&[ends]);
    if let Some(link) = marks.first_mut().and_then(|mark| mark.items.first_mut()) {
        let ratio = draft.value(trust.implication).to_owned();
        *link = link.clone().with_datum(trust.implication).with_label(ratio, Side::Above, true, Ink::Text);
    }
    marks
}

/// Words on both sides and what the article makes of them, under heads.
fn sides(draft: &Draft, others: &[Measure]) -> Vec<Mark> {
    const COLUMNS: [(f64, f64); 3] = [(0.0, 0.4), (0.44, 0.6), (0.66, 1.0)];
    let heads = [
        (draft.said("China", "中国"), Ink::ChinaText),
        (draft.said("US", "美国"), Ink::UsText),
        (draft.said("Read as", "解读为"), Ink::Muted),
    ];
    let heads = heads
        .into_iter()
        .zip(COLUMNS)
        .map(|((text, ink), across)| MarkItem::block(across, Place::Row(0, -0.16), text, true, ink));
    let mut words: Vec<MarkItem> = heads.collect();
    for (row, m) in others.iter().enumerate() {
        let data = [(m.china, Ink::Text), (m.us, Ink::Text), (m.implication, Ink::Muted)];
        for ((at, ink), across) in data.into_iter().zip(COLUMNS) {
            let text = draft.value(at).to_owned();
            words.push(MarkItem::block(across, Place::Row(row, 0.5), text, false, ink).with_datum(at));
        }
    }
    vec![Mark::new(MarkKind::Words, words).in_panel(1)]
}

/// The same one under the other, each line beginning with whose it is.
fn sides_stacked(draft: &Draft, others: &[Measure]) -> Vec<Mark> {
    let mut words = Vec::new();
    for (row, m) in others.iter().enumerate() {
        let lines = [
            (m.china, draft.pick("China", "中国"), Ink::ChinaText, 1.0 / 6.0),
            (m.us, draft.pick("US", "美国"), Ink::UsText, 0.5),
            (m.implication, draft.pick("Read as", "解读为"), Ink::Muted, 5.0 / 6.0),
        ];
        for (at, whose, ink, height) in lines {
            let text = draft.fill("{0}: {1}", "{0}：{1}", &[whose, draft.value(at)]);
            let block = MarkItem::block((0.0, 1.0), Place::Row(row, height), text, false, ink);
            words.push(block.with_datum(at));
        }
    }
    vec![Mark::new(MarkKind::Words, words).in_panel(1)]
}

/// The cost beside a conventional budget, and the ranges of days.
fn economics(draft: &Draft, dramas: &Dramas) -> Vec<Mark> {
    let bar = |row: usize, (from, to): (f64, f64), ink: Ink| {
        MarkItem::at(Place::Value(from), Place::Row(row, LANE.0), ink)
            .with_end(Place::Value(to), Place::Row(row, LANE.1))
    };
    let shown = |item: MarkItem, at: usize, ink: Ink| {
        let grade = draft.data.get(at).map(|datum| datum.grade).unwrap_or_default();
        item.with_texture(texture_of(grade)).with_datum(at).with_label(
            draft.value(at).to_owned(),
            Side::Right,
            true,
            ink,
        )
    };
    let whole = text::percent(WHOLE, draft.lang);
    let budget = bar(0, (0.0, WHOLE), Ink::Other).with_label(whole, Side::Right, false, Ink::Muted);
    let share = shown(bar(1, (0.0, draft.amount(dramas.share)), Ink::China), dramas.share, Ink::ChinaText);
    let before = shown(bar(0, dramas.days[0], Ink::Other), dramas.before, Ink::Muted);
    let after = shown(bar(1, dramas.days[1], Ink::China), dramas.after, Ink::ChinaText);
    vec![
        Mark::new(MarkKind::Bar, vec![budget, share]).in_panel(2),
        Mark::new(MarkKind::Bar, vec![before, after]).in_panel(3),
    ]
}

fn finding(draft: &Draft, trust: &Measure) -> Finding {
    let (china, us) = (draft.value(trust.china), draft.value(trust.us));
    let title = if draft.amount(trust.china) > draft.amount(trust.us) {
        draft.fill(
            "{0} of Chinese respondents say they trust AI, {1} of American ones",
            "{0} 的中国受访者信任 AI，美国受访者为 {1}",
            &[china, us],
        )
    } else {
        draft.fill(
            "{1} of American respondents say they trust AI, {0} of Chinese ones",
            "{1} 的美国受访者信任 AI，中国受访者为 {0}",
            &[china, us],
        )
    };
    let subtitle = draft.fill(
        "Share who trust AI, {0}; what the article sets beside it; AI short dramas in China",
        "信任 AI 的受访者比例，{0}；原文与之并列的情况；中国的 AI 短剧",
        &[&draft.as_of(trust.china)],
    );
    Finding { title, subtitle }
}

fn legend(draft: &Draft) -> Vec<LegendEntry> {
    let entry = |ink, text: String| LegendEntry { ink, texture: Texture::Solid, text };
    let mut legend = vec![
        entry(Ink::China, draft.said("China", "中国")),
        entry(Ink::Us, draft.said("United States", "美国")),
        entry(Ink::Other, draft.said("before AI", "采用 AI 之前")),
    ];
    legend.extend(draft.texture_legend());
    legend
}

fn table(draft: &Draft) -> Result<Table, Missing> {
    let mut table = draft.article_table(TABLE, &["measure", "china", "us", "implication"])?;
    let dramas = draft.article_table(DRAMA, &["measure", "figure"])?;
    for mut row in dramas.rows {
        // Nothing stands in the columns of the US and of what follows.
        row.splice(2..2, [(String::new(), None), (String::new(), None)]);
        table.rows.push(row);
    }
    Ok(table)
}

fn limits(draft: &Draft, trust: &Measure) -> Vec<String> {
    let (china, us) = (draft.amount(trust.china), draft.amount(trust.us));
    let mut limits = texts(&draft.pick(
        [
            "The article gives the survey’s percentages, not its question, its sample or its margin.",
            "The American column under the survey holds words such as “limited”, not counts: nothing there was measured.",
            "The short dramas’ figures come from industry reports; a conventional budget is not given, only the share of it, and “under” says how short the time is at most.",
        ],
        [
            "原文只给出调查的百分比，没有给出问题、样本和误差。",
            "调查以外的美国一栏是“有限”之类的词，不是计数：那里什么也没有测量。",
            "短剧数字来自行业报告；传统预算本身没有给出，只有比例；“不到”只说明周期至多有多长。",
        ],
    ));
    let ratio = text::multiple(china / us, draft.lang);
    limits.push(draft.fill(
        "“Higher” is the article’s word: {0} over {1} is {2}, so China’s share is that many times as high.",
        "“高出”是原文的说法：{0} 除以 {1} 等于 {2}，即中国比例是美国的这么多倍。",
        &[draft.value(trust.china), draft.value(trust.us), &ratio],
    ));
    limits
}

fn summary(draft: &Draft, trust: &Measure, dramas: &Dramas) -> Summary {
    Summary {
        what: draft.said(
            "Dots on an axis of percent for trust in AI, words for China and the US under it, and bars for the cost and time of an AI short drama.",
            "百分比轴上的圆点表示对 AI 的信任，其下为中美两国的文字对照，另有柱形表示 AI 短剧的成本与周期。",
        ),
        extremes: draft.fill(
            "China {0}, United States {1}: {2}.",
            "中国 {0}，美国 {1}：{2}。",
            &[draft.value(trust.china), draft.value(trust.us), draft.value(trust.implication)],
        ),
        trend: draft.fill(
            "An AI short drama costs {0} of a conventional budget; making one went from {1} to {2}.",
            "AI 短剧的成本为传统预算的{0}；制作周期由{1}缩短到{2}。",
            &[draft.value(dramas.share), draft.value(dramas.before), draft.value(dramas.after)],
        ),
    }
}
