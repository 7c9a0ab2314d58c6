//! `ai-trust`: who trusts AI, what the article sets beside it, and what AI did to short dramas in China.

use crate::data::{Dataset, Quantity, Unit};
use crate::figure::cells::{Subject, inks_of};
use crate::figure::draft::{Draft, Reading, missing, needed, row_ids, texture_of};
use crate::figure::dumbbell::{self, End};
use crate::figure::words::{Finding, Summary};
use crate::figure::{
    Axis, AxisScale, Drawing, Figure, Mark, MarkItem, MarkKind, Missing, Panel, Place, RowLabel, Series,
    Shape, Side, Table, TickFormat,
};
use crate::look::Ink;
use crate::state::ViewState;
use crate::text;
use crate::text::words::{ai_trust as words, common};

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
        series("cn", draft.say(common::CHINA), column(&|m| m.china)),
        series("us", draft.say(common::UNITED_STATES), column(&|m| m.us)),
        series("implication", draft.say(words::IMPLICATION_SERIES), column(&|m| m.implication)),
        series(
            "dramas",
            draft.say(words::DRAMAS),
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
    let inks = [
        (Ink::China, draft.say(common::CHINA)),
        (Ink::Us, draft.say(common::UNITED_STATES)),
        (Ink::Other, draft.say(words::BEFORE)),
    ];
    Ok(Figure {
        finding: finding(&draft, trust),
        drawing: drawing([0.95, 2.5, 1.5], false),
        narrow: Some(drawing([1.15, 3.7, 1.75], true)),
        series,
        table: table(&draft)?,
        limits: limits(&draft, trust),
        summary: summary(&draft, trust, &dramas),
        shape: Shape { narrow: 840.0, medium: 680.0, wide: 456.0 },
        as_of,
        ..draft.into_figure(ID)
    }
    .with_legend(&inks))
}

fn read(draft: &mut Draft) -> Result<Vec<Measure>, Missing> {
    let mut measures = Vec::new();
    for row in row_ids(draft.table(TABLE)?) {
        let name = draft.words(TABLE, row, "measure")?.to_owned();
        let words =
            [draft.say(common::CHINA), draft.say(common::UNITED_STATES), draft.say(words::IMPLICATION)];
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
            Some((common::WithAside { first: &both[0], second: &both[1] }.say(lang), yuan.amount))
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
    let name = draft.say(words::DRAMAS);
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
    let cost = [words::CONVENTIONAL, words::DRAMA].map(|name| name.say(draft.lang));
    let fresh = words::Output { dramas: draft.value(dramas.daily) }.say(draft.lang);
    let each = words::Each { cost: draft.value(dramas.cost) }.say(draft.lang);
    vec![
        Panel::new(percent(), rows(vec![label(&trust.name, 0.0)])).with_weight(weights[0]).spanning(2),
        Panel::new(Axis::none(), rows(sides.collect())).with_weight(weights[1]).spanning(2),
        Panel::new(percent(), rows(cost.iter().map(|name| label(name, 0.0)).collect()))
            .with_title(draft.say(words::PANEL_COST), each)
            .with_aside_datum(dramas.cost)
            .with_weight(weights[2]),
        Panel::new(
            zero(TickFormat::Number).with_note(draft.say(words::DAYS)),
            rows(dramas.names.iter().map(|name| label(name, 0.0)).collect()),
        )
        .with_title(draft.say(words::PANEL_TIME), fresh)
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
        (draft.say(common::CHINA), Ink::ChinaText),
        (draft.say(common::US), Ink::UsText),
        (draft.say(words::READ_AS), Ink::Muted),
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
            (m.china, common::CHINA, Ink::ChinaText, 1.0 / 6.0),
            (m.us, common::US, Ink::UsText, 0.5),
            (m.implication, words::READ_AS, Ink::Muted, 5.0 / 6.0),
        ];
        for (at, whose, ink, height) in lines {
            let text = common::Whose { who: whose.say(draft.lang), what: draft.value(at) }.say(draft.lang);
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
    let title = words::Title {
        china: draft.value(trust.china),
        china_higher: draft.amount(trust.china) > draft.amount(trust.us),
        us: draft.value(trust.us),
    };
    let subtitle = words::Subtitle { as_of: &draft.as_of(trust.china) };
    Finding { title: title.say(draft.lang), subtitle: subtitle.say(draft.lang) }
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
    let ratio = text::multiple(draft.amount(trust.china) / draft.amount(trust.us), draft.lang);
    let (china, us) = (draft.value(trust.china), draft.value(trust.us));
    vec![
        draft.say(words::LIMIT_SURVEY),
        draft.say(words::LIMIT_WORDS),
        draft.say(words::LIMIT_DRAMAS),
        words::LimitRatio { china, ratio: &ratio, us }.say(draft.lang),
    ]
}

fn summary(draft: &Draft, trust: &Measure, dramas: &Dramas) -> Summary {
    let (china, us) = (draft.value(trust.china), draft.value(trust.us));
    let (before, after) = (draft.value(dramas.before), draft.value(dramas.after));
    let implication = draft.value(trust.implication);
    Summary {
        what: draft.say(words::SUMMARY_WHAT),
        extremes: words::SummaryExtremes { china, implication, us }.say(draft.lang),
        trend: words::SummaryTrend { after, before, share: draft.value(dramas.share) }.say(draft.lang),
    }
}
