//! `alibaba-units`: the units that Alibaba put into one token hub, and the money set beside them.

use super::prelude::*;
use crate::figure::tree::{self, Branch, Stand};
use crate::text::words::alibaba_units as words;

const TABLE: &str = "alibaba-restructure";
const COMPANY: &str = "alibaba";
/// The row that is money and no unit.
const MONEY: &str = "total-investment";
/// The cell that says how many units there are, and the event that names who leads them.
const COUNT: [&str; 3] = ["prose-figures", "alibaba-units", "figure"];
const EVENT: [&str; 3] = ["events", "alibaba-token-hub", "person_id"];
/// Size of the hub's name.
const LARGE_PX: f64 = 17.0;
/// Over the first row.
const HEAD: f64 = -0.25;

/// The hub, its units by name, and the money beside them.
struct Hub<'a> {
    units: Vec<Record<'a>>,
    /// Whether each has a name, and how many units it stands for: those without a name share one.
    named: Vec<bool>,
    counts: Vec<usize>,
    /// What each is, what it does and who leads it.
    told: [Column; 3],
    /// How many units there are in all, and that in a number.
    count: usize,
    all: usize,
    /// How many years' money, in yuan and in dollars, and what it is.
    money: [usize; 2],
    money_name: &'a str,
    leader: &'a str,
}

/// A dot for the hub and a branch to one for each unit, with words beside; rings for units without a name.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let hub = read(&mut draft)?;
    let mut series = vec![draft.series("hub", words::HUB, [hub.count])];
    for (row, unit) in hub.units.iter().enumerate() {
        series.push(draft.series(unit.id, &unit.name, hub.told.each_ref().map(|column| column.at(row))));
    }
    series.push(draft.series("investment", hub.money_name, hub.money));
    // The article's table, with the count of units that only its text gives.
    let mut table = draft.article_table(TABLE, &["name", "unit", "function", "leader"])?;
    let datum = &draft.data[hub.count];
    let name = draft.say(words::CountRow { hub: &datum.name, measure: &datum.measure });
    table.rows.push(vec![
        plain(name),
        draft.value_cell(hub.count),
        dash(),
        dash(),
        plain(draft.evidence(datum)),
    ]);
    let unnamed = hub.all.saturating_sub(hub.named.iter().filter(|named| **named).count());
    let [is, does, _] = &hub.told;
    let each = hub.units.iter().enumerate().map(|(row, unit)| {
        let [is, does] = [is, does].map(|column| draft.value(column.at(row)));
        draft.say(words::Unit { does, is, unit: &unit.name })
    });
    let [yuan, dollars] = hub.money.map(|at| draft.value(at));
    let as_of = draft.as_of(hub.count);
    let ink = draft.inks_of(COMPANY).0;
    let drawing = |rows, groups, marks| {
        let rows = vec![RowLabel::default().with_begins(groups); rows];
        Drawing::single(Axis::none(), Axis::rows(rows), marks)
    };
    Ok(Figure {
        finding: draft.finding(
            words::Title { units: &draft.count(hub.all), unnamed: &draft.count(unnamed) },
            words::Subtitle { as_of: &as_of },
        ),
        drawing: drawing(hub.units.len(), false, wide(&draft, &hub)?),
        narrow: Some(drawing(hub.units.len() + 2, true, narrow(&draft, &hub))),
        series,
        legend: vec![
            draft.key(MarkKind::Dot, ink, Texture::Solid, words::LEGEND_NAMED),
            draft.key(MarkKind::Dot, ink, Texture::Outline, words::LEGEND_UNNAMED),
        ],
        table,
        as_of,
        limits: draft.texts(&[&words::LIMIT_INVESTMENT, &words::LIMIT_UNNAMED, &words::LIMIT_ACCOUNT]),
        summary: draft.summary(
            words::SummaryWhat { units: &draft.integer(hub.all) },
            words::SummaryExtremes { dollars, yuan },
            words::SummaryTrend { units: &draft.parts(each), unnamed: &draft.count_first(unnamed) },
        ),
        ..draft.into_figure()
    })
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Hub<'a>, Missing> {
    let mut own = draft.company(COUNT[0], COUNT[2], COMPANY);
    own.name = draft.say(words::HUB);
    let count = draft.read(&own, &Read::worded(COUNT[1], words::MEASURE_COUNT, Unit::Count))?;
    let all = draft.figure_in(COUNT, Unit::Count)?.amount as usize;
    let mut units = draft.rows(TABLE, "name", Of::Company(COMPANY))?;
    units.retain(|unit| unit.id != MONEY);
    let told = [
        ("unit", words::MEASURE_UNIT),
        ("function", words::MEASURE_FUNCTION),
        ("leader", words::MEASURE_LEADER),
    ];
    let told = draft.columns(&units, &told.map(|(column, measure)| Read::words(column, measure)))?;
    let money_name = draft.words(TABLE, MONEY, "name")?;
    own.name = money_name.to_owned();
    let money = [money(draft, &own, "unit")?, money(draft, &own, "function")?];
    let [table, row, column] = EVENT;
    let person = draft.maybe_reference(table, row, column).and_then(|id| draft.dataset.person(id));
    let leader = person.ok_or_else(|| missing(table, row, column))?.name.get(draft.lang);
    let named: Vec<bool> = units.iter().map(|unit| !unit.name.starts_with(['(', '（'])).collect();
    let mut counts = vec![1; units.len()];
    if let Some(first) = named.iter().position(|named| !named) {
        counts[first] = all.saturating_sub(named.iter().filter(|named| **named).count()).max(1);
    }
    Ok(Hub { units, named, counts, told, count, all, money, money_name, leader })
}

/// A cell of the investment row in words: the money and, where the cell says so, over how long.
fn money(draft: &mut Draft, own: &Record, column: &str) -> Result<usize, Missing> {
    let address = [TABLE, MONEY, column];
    let amount = draft.money_in(address)?;
    let money = &amount.written(draft.lang);
    let mut figures = draft.cell(TABLE, MONEY, column)?.reading.figures().iter();
    let over = figures.find(|q| q.unit.is_duration()).map(|time| time.written(draft.lang));
    let value = over.map_or(money.clone(), |time| draft.say(words::MoneyOver { money, time: &time }));
    let reading = own.subject(draft, address, words::MEASURE_MONEY).reading(value, Some(amount.amount));
    draft.push(reading)
}

/// A dot for the hub and a branch to one for each unit, the first in this row, at these heights of their rows.
fn tree(draft: &Draft, hub: &Hub, stand: Stand, row: usize, first: Option<f64>) -> Vec<Mark> {
    let branches: Vec<Branch> = (hub.told[0].rows())
        .map(|(at, datum)| {
            let texture = if hub.named[at] { Texture::Solid } else { Texture::Outline };
            Branch { row: row + at, first, datum, count: hub.counts[at], texture }
        })
        .collect();
    tree::marks(stand, hub.count, &branches, draft.inks_of(COMPANY).0)
}

/// The hub's name, who leads it down to a place, and the money; the second place is that of the line's top, the others of
/// middles.
fn hub_words(
    draft: &Draft,
    hub: &Hub,
    across: (f64, f64),
    places: [Position; 5],
    end: Position,
) -> Vec<MarkItem> {
    let [name, leader, head, yuan, dollars] = places;
    let line = |text: String, y, strong, ink| MarkItem::block(across, y, text, strong, ink);
    let led = draft.say(words::Led { leader: hub.leader, units: draft.value(hub.count) });
    vec![
        line(draft.say(words::HUB), name, true, Ink::ChinaText).with_size(LARGE_PX),
        line(capitalised(&led), leader, false, Ink::Text)
            .with_end(Position::Share(across.1), end)
            .with_datum(hub.count),
        line(hub.money_name.to_owned(), head, true, Ink::Text),
        draft.block(hub.money[0], across, yuan, Ink::ChinaText),
        draft.block(hub.money[1], across, dollars, Ink::Muted),
    ]
}

/// Where words stand across and at which height of their row.
type Spot = ((f64, f64), f64);

/// A unit's name and what is told of it, in blocks of this row; the leader may be quiet.
fn unit_words(
    draft: &Draft,
    hub: &Hub,
    (at, row): (usize, usize),
    spots: [Spot; 4],
    quiet: bool,
) -> Vec<MarkItem> {
    let ink = if hub.named[at] { Ink::Text } else { Ink::Muted };
    let [name, is, does, leader] = spots.map(|(across, y)| (across, Position::Row(row, y)));
    let told = |column: usize, (across, y), ink| draft.block(hub.told[column].at(at), across, y, ink);
    vec![
        MarkItem::block(name.0, name.1, hub.units[at].name.clone(), true, ink),
        told(0, is, ink),
        told(1, does, ink),
        told(2, leader, if quiet { Ink::Muted } else { ink }),
    ]
}

/// The hub at the left, its units at the right in rows of columns.
fn wide(draft: &Draft, hub: &Hub) -> Result<Vec<Mark>, Missing> {
    const COLUMNS: [(f64, f64); 4] = [(0.38, 0.535), (0.545, 0.755), (0.76, 0.9), (0.91, 1.0)];
    // In rows from the middle, and the money in rows from the foot.
    let row = 1.0 / hub.units.len() as f64;
    let [name, leader] = [-0.22, 0.12].map(|rows| Position::Share(0.5 + row * rows));
    let [head, yuan, dollars] = [0.86, 0.52, 0.22].map(|rows| Position::Share(1.0 - row * rows));
    let places = [name, leader, head, yuan, dollars];
    let mut words = hub_words(draft, hub, (0.0, 0.23), places, Position::Share(1.0));
    for (column, across) in ["", "unit", "function", "leader"].into_iter().zip(COLUMNS) {
        let head = if column.is_empty() { "" } else { draft.heading(TABLE, column)? };
        words.push(MarkItem::block(across, Position::Row(0, HEAD), head.to_owned(), false, Ink::Muted));
    }
    for at in 0..hub.units.len() {
        words.extend(unit_words(draft, hub, (at, at), COLUMNS.map(|across| (across, 0.5)), false));
    }
    let stand = Stand { root: (0.27, Position::Share(0.5)), trunk: 0.315, dots: 0.355 };
    let mut marks = tree(draft, hub, stand, 0, None);
    marks.push(Mark::new(MarkKind::Words, words));
    Ok(marks)
}

/// The hub on top, its units on a stem under it, three lines each, and the money at the foot.
fn narrow(draft: &Draft, hub: &Hub) -> Vec<Mark> {
    const WORDS: (f64, f64) = (0.15, 1.0);
    const LINES: [f64; 3] = [1.0 / 6.0, 0.5, 5.0 / 6.0];
    let money = LINES.map(|share| Position::Row(hub.units.len() + 1, share));
    let top = [0.25, 0.55].map(|share| Position::Row(0, share));
    let places = [top[0], top[1], money[0], money[1], money[2]];
    let mut words = hub_words(draft, hub, (0.1, 1.0), places, Position::Row(0, 1.0));
    for at in 0..hub.units.len() {
        let [first, second, third] = LINES;
        let blocks = [(WORDS, first), (WORDS, second), ((WORDS.0, 0.66), third), ((0.7, WORDS.1), third)];
        words.extend(unit_words(draft, hub, (at, at + 1), blocks, true));
    }
    let stand = Stand { root: (0.035, top[0]), trunk: 0.035, dots: 0.1 };
    let mut marks = tree(draft, hub, stand, 1, Some(LINES[0]));
    marks.push(Mark::new(MarkKind::Words, words));
    marks
}
