//! `alibaba-units`: the units that Alibaba put into one token hub, and the money set beside them.

use crate::data::Unit as Measured;
use crate::figure::cells::Subject;
use crate::figure::draft::{Draft, Reading, missing, needed, row_ids};
use crate::figure::words::{Finding, Summary, capitalised, count_word};
use crate::figure::{
    Axis, Drawing, Figure, LegendEntry, Mark, MarkItem, MarkKind, Missing, Place, Series, Shape, Table,
};
use crate::look::Ink;
use crate::look::Texture;
use crate::text;
use crate::text::words::{Fixed, alibaba_units as words, common};

const TABLE: &str = "alibaba-restructure";
const COMPANY: &str = "alibaba";
/// The row that is money and no unit.
const MONEY: &str = "total-investment";
/// The cell that says how many units there are, and the event that names who leads them.
const COUNT: [&str; 3] = ["prose-figures", "alibaba-units", "figure"];
const EVENT: [&str; 3] = ["events", "alibaba-token-hub", "person_id"];
/// Size of the hub's name.
const LARGE_PX: f64 = 17.0;
/// Radius of the hub's dot and of a unit's.
const DOTS: (f64, f64) = (11.0, 7.0);

/// One row of units: a named one, or those that the table leaves without a name.
struct Unit {
    row: String,
    name: String,
    /// What it is, what it does and who leads it.
    data: [usize; 3],
    /// How many units the row stands for.
    count: usize,
    named: bool,
}

/// What there is to draw.
struct Hub {
    units: Vec<Unit>,
    /// How many units there are in all.
    count: usize,
    /// How many years' money, in yuan and in dollars.
    money: [usize; 2],
    money_name: String,
    leader: String,
    as_of: String,
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let hub = read(&mut draft)?;
    let named = hub.units.iter().filter(|unit| unit.named).count();
    let series =
        |id: &str, name: &str, data: Vec<usize>| Series { id: id.to_owned(), name: name.to_owned(), data };
    let mut all = vec![series("hub", words::HUB.say(draft.lang), vec![hub.count])];
    all.extend(hub.units.iter().map(|unit| series(&unit.row, &unit.name, unit.data.to_vec())));
    all.push(series("investment", &hub.money_name, hub.money.to_vec()));
    let drawing = |marks| Drawing::single(Axis::none(), Axis::none(), marks);
    Ok(Figure {
        finding: finding(&draft, &hub, named),
        drawing: drawing(wide(&draft, &hub)?),
        narrow: Some(drawing(narrow(&draft, &hub))),
        series: all,
        legend: legend(&draft),
        table: table(&draft, hub.count)?,
        as_of: hub.as_of.clone(),
        limits: limits(&draft),
        summary: summary(&draft, &hub, named),
        shape: Shape { narrow: 560.0, medium: 330.0, wide: 316.0 },
        ..draft.into_figure()
    })
}

/// The article's table, with the count of units that only its text gives.
fn table(draft: &Draft, count: usize) -> Result<Table, Missing> {
    let mut table = draft.article_table(TABLE, &["name", "unit", "function", "leader"])?;
    if let Some(datum) = draft.data.get(count) {
        let name = words::CountRow { hub: &datum.name, measure: &datum.measure }.say(draft.lang);
        let dash = || ("—".to_owned(), None);
        table.rows.push(vec![
            (name, None),
            draft.shown(count),
            dash(),
            dash(),
            (draft.evidence(datum), None),
        ]);
    }
    Ok(table)
}

fn read(draft: &mut Draft) -> Result<Hub, Missing> {
    let entities = vec![COMPANY.to_owned()];
    let lang = draft.lang;
    let subject = |address, name: &str, measure: Fixed| Subject {
        address,
        name: name.to_owned(),
        measure: measure.say(lang).to_owned(),
        entities: entities.clone(),
    };
    let count = draft.push_words(subject(COUNT, words::HUB.say(lang), words::MEASURE_COUNT))?;
    let all = needed(draft.cell(COUNT[0], COUNT[1], COUNT[2])?.maybe_amount(Measured::Count), COUNT)?.amount;
    if let Some(datum) = draft.data.get_mut(count) {
        datum.number = Some(all);
    }
    let rows: Vec<&str> = row_ids(draft.table(TABLE)?).filter(|row| *row != MONEY).collect();
    let mut units = Vec::new();
    for row in &rows {
        let name = draft.words(TABLE, row, "name")?.to_owned();
        let mut push = |column, measure| draft.push_words(subject([TABLE, row, column], &name, measure));
        let data = [
            push("unit", words::MEASURE_UNIT)?,
            push("function", words::MEASURE_FUNCTION)?,
            push("leader", words::MEASURE_LEADER)?,
        ];
        let named = !name.starts_with(['(', '（']);
        units.push(Unit { row: (*row).to_owned(), name, data, count: 1, named });
    }
    let known = units.iter().filter(|unit| unit.named).count();
    if let Some(unit) = units.iter_mut().find(|unit| !unit.named) {
        unit.count = (all as usize).saturating_sub(known).max(1);
    }
    let money_name = draft.words(TABLE, MONEY, "name")?.to_owned();
    let money = [money(draft, "unit", &money_name)?, money(draft, "function", &money_name)?];
    let person = draft.maybe_reference(EVENT[0], EVENT[1], EVENT[2]);
    let leader = person.and_then(|id| draft.dataset.person(id)).map(|person| person.name.get(lang));
    let leader = leader.ok_or_else(|| missing(EVENT[0], EVENT[1], EVENT[2]))?.to_owned();
    let as_of = draft.as_of(count);
    Ok(Hub { units, count, money, money_name, leader, as_of })
}

/// A cell of the investment row in words: the money and, where the cell says so, over how long.
fn money(draft: &mut Draft, column: &str, name: &str) -> Result<usize, Missing> {
    let address = [TABLE, MONEY, column];
    let figures = draft.cell(TABLE, MONEY, column)?.reading.figures();
    let amount = needed(figures.iter().find(|q| q.unit.is_currency()), address)?;
    let money = amount.written(draft.lang);
    let value = match figures.iter().find(|q| q.unit.is_duration()) {
        Some(time) => words::MoneyOver { money: &money, time: &time.written(draft.lang) }.say(draft.lang),
        None => money,
    };
    draft.push(Reading {
        address,
        name: name.to_owned(),
        measure: draft.say(words::MEASURE_MONEY),
        value,
        number: Some(amount.amount),
        entities: vec![COMPANY.to_owned()],
    })
}

/// The words of a datum as a block that shows it.
fn shown(draft: &Draft, at: usize, across: (f64, f64), y: f64, ink: Ink) -> MarkItem {
    MarkItem::block(across, Place::Share(y), draft.value(at).to_owned(), false, ink).with_datum(at)
}

/// A straight stroke through places given as shares of the plot.
fn stroke(ink: Ink, places: [(f64, f64); 2]) -> Mark {
    let item = |(x, y): (f64, f64)| MarkItem::at(Place::Share(x), Place::Share(y), ink).with_size(1.5);
    Mark::new(MarkKind::Line, places.into_iter().map(item).collect())
}

/// The dots of a row around `y` and the strokes that branch off to them at `trunk`: rings for units without a name.
fn branches(unit: &Unit, ink: Ink, trunk: f64, x: f64, y: f64, apart: f64) -> (Vec<MarkItem>, Vec<Mark>) {
    let first = y - apart * (unit.count as f64 - 1.0) / 2.0;
    let heights: Vec<f64> = (0..unit.count).map(|n| first + apart * n as f64).collect();
    let dot = |y: &f64| {
        MarkItem::at(Place::Share(x), Place::Share(*y), ink)
            .with_size(DOTS.1)
            .with_texture(if unit.named { Texture::Solid } else { Texture::Outline })
            .with_datum(unit.data[0])
    };
    (
        heights.iter().map(dot).collect(),
        heights.iter().map(|y| stroke(ink.soft(), [(trunk, *y), (x, *y)])).collect(),
    )
}

/// The lowest of several places.
fn lowest(items: &[MarkItem]) -> f64 {
    let height = |item: &MarkItem| if let Place::Share(y) = item.y { y } else { 0.0 };
    items.iter().map(height).fold(0.0, f64::max)
}

fn hub_dot(draft: &Draft, hub: &Hub, x: f64, y: f64) -> MarkItem {
    MarkItem::at(Place::Share(x), Place::Share(y), draft.inks_of(COMPANY).0)
        .with_size(DOTS.0)
        .with_datum(hub.count)
}

/// The hub's name and who leads it, and the money; the second height is that of the line's top, the others of middles.
fn hub_words(draft: &Draft, hub: &Hub, across: (f64, f64), heights: [f64; 5]) -> Vec<MarkItem> {
    let [name, leader, head, yuan, dollars] = heights;
    let line = |text: String, y, strong, ink| MarkItem::block(across, Place::Share(y), text, strong, ink);
    let led = words::Led { leader: &hub.leader, units: draft.value(hub.count) }.say(draft.lang);
    vec![
        line(draft.say(words::HUB), name, true, Ink::ChinaText).with_size(LARGE_PX),
        line(capitalised(&led), leader, false, Ink::Text)
            .with_end(Place::Share(across.1), Place::Share(1.0))
            .with_datum(hub.count),
        line(hub.money_name.clone(), head, true, Ink::Text),
        shown(draft, hub.money[0], across, yuan, Ink::ChinaText),
        shown(draft, hub.money[1], across, dollars, Ink::Muted),
    ]
}

/// The hub at the left, its units at the right in rows of columns.
fn wide(draft: &Draft, hub: &Hub) -> Result<Vec<Mark>, Missing> {
    const HUB: f64 = 0.27;
    const TRUNK: f64 = 0.315;
    const UNITS: f64 = 0.355;
    const COLUMNS: [(f64, f64); 4] = [(0.38, 0.535), (0.545, 0.755), (0.76, 0.9), (0.91, 1.0)];
    const TOP: f64 = 0.12;
    let step = (1.0 - TOP) / hub.units.len().max(1) as f64;
    let middle = TOP + (1.0 - TOP) / 2.0;
    let mut words = hub_words(draft, hub, (0.0, 0.23), [middle - 0.055, middle + 0.03, 0.79, 0.87, 0.945]);
    let table = draft.table(TABLE)?;
    for (column, across) in ["name", "unit", "function", "leader"].into_iter().zip(COLUMNS) {
        let title = table.maybe_column(column).and_then(|at| table.columns.get(at));
        let title = title.filter(|_| column != "name").map_or("", |c| c.title.get(draft.lang));
        words.push(MarkItem::block(across, Place::Share(TOP / 2.0), title.to_owned(), false, Ink::Muted));
    }
    let mut marks = Vec::new();
    let mut circles = vec![hub_dot(draft, hub, HUB, middle)];
    marks.push(stroke(draft.inks_of(COMPANY).0.soft(), [(HUB, middle), (TRUNK, middle)]));
    for (row, unit) in hub.units.iter().enumerate() {
        let y = TOP + step * (row as f64 + 0.5);
        let (dots, strokes) = branches(unit, draft.inks_of(COMPANY).0, TRUNK, UNITS, y, 0.066);
        circles.extend(dots);
        marks.extend(strokes);
        let ink = if unit.named { Ink::Text } else { Ink::Muted };
        words.push(MarkItem::block(COLUMNS[0], Place::Share(y), unit.name.clone(), true, ink));
        for (at, across) in unit.data.into_iter().zip(COLUMNS.into_iter().skip(1)) {
            words.push(shown(draft, at, across, y, ink));
        }
    }
    marks.push(stroke(
        draft.inks_of(COMPANY).0.soft(),
        [(TRUNK, TOP + step * 0.5), (TRUNK, lowest(&circles))],
    ));
    marks.push(Mark::new(MarkKind::Dot, circles));
    marks.push(Mark::new(MarkKind::Words, words));
    Ok(marks)
}

/// The hub on top, its units on a stem under it, three lines each.
fn narrow(draft: &Draft, hub: &Hub) -> Vec<Mark> {
    const STEM: f64 = 0.035;
    const UNITS: f64 = 0.1;
    const WORDS: (f64, f64) = (0.15, 1.0);
    const TOP: f64 = 0.13;
    const FOOT: f64 = 0.85;
    let step = (FOOT - TOP) / hub.units.len().max(1) as f64;
    let mut words = hub_words(draft, hub, (0.1, 1.0), [0.03, 0.06, 0.885, 0.93, 0.97]);
    let mut marks = Vec::new();
    let mut circles = vec![hub_dot(draft, hub, STEM, 0.03)];
    for (row, unit) in hub.units.iter().enumerate() {
        let top = TOP + step * row as f64;
        let y = top + step * 0.17;
        let (dots, strokes) = branches(unit, draft.inks_of(COMPANY).0, STEM, UNITS, y, 0.034);
        circles.extend(dots);
        marks.extend(strokes);
        let ink = if unit.named { Ink::Text } else { Ink::Muted };
        words.push(MarkItem::block(WORDS, Place::Share(y), unit.name.clone(), true, ink));
        let [is, does, leader] = unit.data;
        words.push(shown(draft, is, WORDS, top + step * 0.42, ink));
        words.push(shown(draft, does, (WORDS.0, 0.66), top + step * 0.66, ink));
        words.push(shown(draft, leader, (0.7, 1.0), top + step * 0.66, Ink::Muted));
    }
    marks.push(stroke(draft.inks_of(COMPANY).0.soft(), [(STEM, 0.03), (STEM, lowest(&circles))]));
    marks.push(Mark::new(MarkKind::Dot, circles));
    marks.push(Mark::new(MarkKind::Words, words));
    marks
}

fn finding(draft: &Draft, hub: &Hub, named: usize) -> Finding {
    let all = draft.amount(hub.count) as usize;
    let [units, unnamed] =
        [all, all.saturating_sub(named)].map(|n| count_word(n, draft.lang).to_ascii_lowercase());
    Finding {
        title: words::Title { units: &units, unnamed: &unnamed }.say(draft.lang),
        subtitle: words::Subtitle { as_of: &hub.as_of }.say(draft.lang),
    }
}

fn legend(draft: &Draft) -> Vec<LegendEntry> {
    let ink = draft.inks_of(COMPANY).0;
    let entry = |texture, text| LegendEntry { kind: MarkKind::Dot, ink, texture, text: draft.say(text) };
    vec![entry(Texture::Solid, words::LEGEND_NAMED), entry(Texture::Outline, words::LEGEND_UNNAMED)]
}

fn limits(draft: &Draft) -> Vec<String> {
    [words::LIMIT_INVESTMENT, words::LIMIT_UNNAMED, words::LIMIT_ACCOUNT]
        .map(|limit| draft.say(limit))
        .to_vec()
}

fn summary(draft: &Draft, hub: &Hub, named: usize) -> Summary {
    let all = draft.amount(hub.count);
    let each = hub.units.iter().map(|unit| {
        let [is, does, _] = unit.data.map(|at| draft.value(at));
        words::Unit { does, is, unit: &unit.name }.say(draft.lang)
    });
    let each = each.collect::<Vec<_>>().join(common::SEMICOLON.say(draft.lang));
    let unnamed = count_word((all as usize).saturating_sub(named), draft.lang);
    let [yuan, dollars] = hub.money.map(|at| draft.value(at));
    Summary {
        what: words::SummaryWhat { units: &text::integer(all, draft.lang) }.say(draft.lang),
        extremes: words::SummaryExtremes { dollars, yuan }.say(draft.lang),
        trend: words::SummaryTrend { units: &each, unnamed: &unnamed }.say(draft.lang),
    }
}
