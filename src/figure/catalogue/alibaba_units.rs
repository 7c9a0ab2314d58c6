//! `alibaba-units`: the units that Alibaba put into one token hub, and the money set beside them.

use super::prelude::*;
use crate::figure::tree::{self, Branch, Stand};
use crate::text::words::alibaba_units as words;

const TABLE: &str = "alibaba-restructure";
const COMPANY: &str = "alibaba";
/// The row that is money and no unit, the cell that says how many units there are, and the event that names who leads them.
const MONEY: &str = "total-investment";
const COUNT: [&str; 3] = ["prose-figures", "alibaba-units", "figure"];
const EVENT: [&str; 3] = ["events", "alibaba-token-hub", "person_id"];
/// Size of the hub's name.
const LARGE_PX: f64 = 17.0;
/// Over the first row.
const HEAD: f64 = -0.25;

/// A unit: how many it stands for, since those without a name share one; and what it is, what it does and who leads it.
struct Member<'a> {
    row: Record<'a>,
    count: usize,
    told: [usize; 3],
}

/// The hub: its units, how many there are in all, who leads it, and the money beside it in yuan and in dollars.
struct Hub<'a> {
    members: Vec<Member<'a>>,
    count: usize,
    leader: &'a str,
    money: [usize; 2],
}

/// A dot for the hub and a branch to one for each unit, with words beside; rings for units without a name.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    let hub = read(draft)?;
    let Hub { members, count, money, .. } = &hub;
    let mut series = vec![draft.series("hub", words::HUB, [*count])];
    series.extend(members.iter().map(|unit| draft.series(unit.row.id, &unit.row.name, unit.told)));
    series.push(draft.series("investment", draft.name(money[0]), *money));
    // The article's table, with the count of units that only its text gives.
    let mut table = draft.article_table(TABLE, &["name", "unit", "function", "leader"])?;
    let name = draft.say(words::CountRow { hub: draft.name(*count), measure: draft.measure(*count) });
    let evidence = plain(draft.evidence(&draft.data[*count]));
    table.rows.push(vec![plain(name), draft.value_cell(*count), dash(), dash(), evidence]);
    let all = draft.amount(*count) as usize;
    let unnamed = all.saturating_sub(members.iter().filter(|unit| is_named(&unit.row)).count());
    let each = members.iter().map(|Member { row, told, .. }| {
        let [is, does, _] = told.map(|at| draft.value(at));
        draft.say(words::Unit { does, is, unit: &row.name })
    });
    let [yuan, dollars] = money.map(|at| draft.value(at));
    let rows = |rows, begins| Axis::rows(vec![RowLabel::default().with_begins(begins); rows]);
    Ok(Figure {
        finding: draft.finding(
            words::Title { units: &draft.count(all), unnamed: &draft.count(unnamed) },
            words::Subtitle { as_of: &draft.as_of(*count) },
        ),
        drawing: Drawing::single(Axis::none(), rows(members.len(), false), wide(draft, &hub)?),
        narrow: Some(Drawing::single(Axis::none(), rows(members.len() + 2, true), narrow(draft, &hub))),
        series,
        legend: vec![
            draft.key(MarkKind::Dot, Ink::China, Texture::Solid, words::LEGEND_NAMED),
            draft.key(MarkKind::Dot, Ink::China, Texture::Outline, words::LEGEND_UNNAMED),
        ],
        table,
        limits: draft.limits(&[&words::LIMIT_INVESTMENT, &words::LIMIT_UNNAMED, &words::LIMIT_ACCOUNT]),
        summary: draft.summary(
            words::SummaryWhat { units: &draft.integer(all) },
            words::SummaryExtremes { dollars, yuan },
            words::SummaryTrend { units: &draft.parts(each), unnamed: &draft.count_first(unnamed) },
        ),
        ..Figure::default()
    })
}

fn read<'a>(draft: &mut Draft<'a>) -> Result<Hub<'a>, Missing> {
    let mut own = draft.company(COUNT[0], COUNT[2], COMPANY);
    own.name = draft.say(words::HUB);
    let count = draft.read(&own, &Read::worded(COUNT[1], words::MEASURE_COUNT, Unit::Count))?;
    let all = draft.amount(count) as usize;
    let mut rows = draft.rows(TABLE, "name", Of::Company(COMPANY))?;
    rows.retain(|row| row.id != MONEY);
    let reads = [
        Read::words("unit", words::MEASURE_UNIT),
        Read::words("function", words::MEASURE_FUNCTION),
        Read::words("leader", words::MEASURE_LEADER),
    ];
    let told = draft.columns(&rows, &reads)?;
    own.name = draft.words(TABLE, MONEY, "name")?.to_owned();
    let money = [money(draft, &own, "unit")?, money(draft, &own, "function")?];
    let [table, row, column] = EVENT;
    let leader = draft.maybe_reference(table, row, column).and_then(|id| draft.dataset.person(id));
    let leader = leader.ok_or_else(|| missing(table, row, column))?.name.get(draft.lang);
    let first = rows.iter().position(|row| !is_named(row));
    let rest = all.saturating_sub(rows.iter().filter(|row| is_named(row)).count()).max(1);
    let members = rows.into_iter().enumerate().map(|(at, row)| {
        let count = if first == Some(at) { rest } else { 1 };
        Member { row, count, told: told.each_ref().map(|column| column.at(at)) }
    });
    let members = members.collect();
    Ok(Hub { members, count, leader, money })
}

/// Whether a unit has a name; what is known of those without stands in brackets.
fn is_named(row: &Record) -> bool {
    !row.name.starts_with(['(', '（'])
}

/// A cell of the investment row in words: the money and, where the cell says so, over how long.
fn money(draft: &mut Draft, own: &Record, column: &str) -> Result<usize, Missing> {
    let address = [TABLE, MONEY, column];
    let ((money, over), amount) = (draft.money_over(address)?, draft.money_in(address)?.amount);
    let over = over.map(|time| draft.say(words::MoneyOver { money: &money, time: &time }));
    let subject = own.subject(draft, address, words::MEASURE_MONEY);
    draft.push(subject.reading(over.unwrap_or(money), Some(amount)))
}

/// A dot for the hub and a branch to one for each unit, and the words. Where first dots stand at a height of their rows, the row
/// before them is the hub's own.
fn tree(draft: &Draft, hub: &Hub, stand: Stand, first: Option<f64>, words: Vec<MarkItem>) -> Vec<Mark> {
    let branches = hub.members.iter().enumerate().map(|(at, unit)| {
        let texture = if is_named(&unit.row) { Texture::Solid } else { Texture::Outline };
        let (row, datum) = (at + usize::from(first.is_some()), unit.told[0]);
        Branch { row, first, datum, count: unit.count, texture }
    });
    let ink = draft.inks_of(COMPANY).0;
    let mut marks = tree::marks(stand, hub.count, &branches.collect::<Vec<_>>(), ink);
    marks.push(Mark::new(MarkKind::Words, words));
    marks
}

/// The hub's name, who leads it from a top to an end, and the money; the other places are of middles.
fn hub_words(draft: &Draft, hub: &Hub, across: (f64, f64), places: [Position; 6]) -> Vec<MarkItem> {
    let [name, leader, end, head, yuan, dollars] = places;
    let line = |text: &str, y, strong, ink| MarkItem::block(across, y, text, strong, ink);
    let led = capitalised(&draft.say(words::Led { leader: hub.leader, units: draft.value(hub.count) }));
    vec![
        line(words::HUB.say(draft.lang), name, true, Ink::ChinaText).with_size(LARGE_PX).joining([hub.count]),
        line(&led, leader, false, Ink::Text).with_end(Position::Share(across.1), end).with_datum(hub.count),
        line(draft.name(hub.money[0]), head, true, Ink::Text).joining([hub.money[0]]),
        draft.block(hub.money[0], across, yuan, Ink::ChinaText),
        draft.block(hub.money[1], across, dollars, Ink::Muted),
    ]
}

/// A unit's name and what is told of it, each in a block of this row: where that stands across and at which height. The leader
/// may be quiet.
fn unit_words(
    draft: &Draft,
    unit: &Member,
    row: usize,
    spots: [((f64, f64), f64); 4],
    quiet: bool,
) -> [MarkItem; 4] {
    let ink = if is_named(&unit.row) { Ink::Text } else { Ink::Muted };
    let [name, is, does, leader] = spots.map(|(across, y)| (across, Position::Row(row, y)));
    let told = |column: usize, (across, y), ink| draft.block(unit.told[column], across, y, ink);
    [
        MarkItem::block(name.0, name.1, &unit.row.name, true, ink),
        told(0, is, ink),
        told(1, does, ink),
        told(2, leader, if quiet { Ink::Muted } else { ink }),
    ]
}

/// The hub at the left, its units at the right in rows of columns.
fn wide(draft: &Draft, hub: &Hub) -> Result<Vec<Mark>, Missing> {
    const COLUMNS: [(f64, f64); 4] = [(0.38, 0.535), (0.545, 0.755), (0.76, 0.9), (0.91, 1.0)];
    // In rows from the middle, and the money in rows from the foot.
    let row = 1.0 / hub.members.len() as f64;
    let [name, leader] = [-0.22, 0.12].map(|rows| Position::Share(0.5 + row * rows));
    let [head, yuan, dollars] = [0.86, 0.52, 0.22].map(|rows| Position::Share(1.0 - row * rows));
    let places = [name, leader, Position::Share(1.0), head, yuan, dollars];
    let mut words = hub_words(draft, hub, (0.0, 0.23), places);
    for (column, across) in ["", "unit", "function", "leader"].into_iter().zip(COLUMNS) {
        let head = if column.is_empty() { "" } else { draft.heading(TABLE, column)? };
        words.push(MarkItem::block(across, Position::Row(0, HEAD), head, false, Ink::Muted));
    }
    for (at, unit) in hub.members.iter().enumerate() {
        words.extend(unit_words(draft, unit, at, COLUMNS.map(|across| (across, 0.5)), false));
    }
    let stand = Stand { root: (0.27, Position::Share(0.5)), trunk: 0.315, dots: 0.355 };
    Ok(tree(draft, hub, stand, None, words))
}

/// The hub on top, its units on a stem under it, three lines each, and the money at the foot.
fn narrow(draft: &Draft, hub: &Hub) -> Vec<Mark> {
    const WORDS: (f64, f64) = (0.15, 1.0);
    const LINES: [f64; 3] = [1.0 / 6.0, 0.5, 5.0 / 6.0];
    let [first, second, third] = LINES;
    let [head, yuan, dollars] = LINES.map(|share| Position::Row(hub.members.len() + 1, share));
    let [name, leader, end] = [0.25, 0.55, 1.0].map(|share| Position::Row(0, share));
    let mut words = hub_words(draft, hub, (0.1, 1.0), [name, leader, end, head, yuan, dollars]);
    for (at, unit) in hub.members.iter().enumerate() {
        let blocks = [(WORDS, first), (WORDS, second), ((WORDS.0, 0.66), third), ((0.7, WORDS.1), third)];
        words.extend(unit_words(draft, unit, at + 1, blocks, true));
    }
    let stand = Stand { root: (0.035, name), trunk: 0.035, dots: 0.1 };
    tree(draft, hub, stand, Some(first), words)
}
