//! `event-timeline`: what happened when, in a lane for each company.

use super::prelude::*;
use crate::text::words::event_timeline as words;

/// The share of the axis that all years before the last one get.
const EARLIER: f64 = 0.27;
/// Radius of the dots.
const RADIUS: f64 = 6.5;
/// In the list: where dots stand and words begin, and where in its row the first line and the summary stand.
const LIST: (f64, f64) = (0.024, 0.07);
const LINES: (f64, f64) = (0.16, 0.32);

/// The events of one company, or of none.
struct Lane {
    id: String,
    name: String,
    events: Vec<Event>,
}

/// Lanes of dots on one time axis, or a list down a line where there is little room.
pub(crate) fn build(draft: &mut Draft) -> Result<Figure, Missing> {
    draft.meanings(&[
        (Ink::China, &words::LEGEND_CHINA),
        (Ink::Us, &words::LEGEND_US),
        (Ink::Other, &words::LEGEND_OTHERS),
    ]);
    let all = events::push(draft, &|_, _| true)?;
    let (Some(first), Some(last)) = (all.first(), all.last()) else {
        return Err(missing(events::TABLE, "*", "*"));
    };
    // From the first event's month to the end of the last one's; from the last year on the scale is another.
    let ends = (month_start(first.day, 0), month_start(last.day, 1));
    let (year, _, _) = Day::new(ends.1 as i32 - 1).ymd();
    let knee = Day::from_ymd(year, 1, 1).value();
    let times = &draft.multiple(Eras::new(ends, knee, EARLIER, (0.0, 1.0)).stretch().round());
    let year = &text::date_tick(knee, draft.lang);
    let stretched = words::Stretched { times, year };
    let x =
        Axis::new(AxisScale::Eras { knee, share: EARLIER }, TickFormat::Date).including(&[ends.0, ends.1]);
    let lanes = lanes_of(draft, &all);
    let [from, to] = &[first, last].map(|event| draft.month_of(event.day));
    // The month before the last event's, and everything since.
    let since = month_start(last.day, -1);
    let late = all.iter().filter(|event| event.day >= since).count();
    let each = lanes.iter().map(|lane| {
        draft.say(words::SummaryLane { company: &lane.name, events: &draft.integer(lane.events.len()) })
    });
    let title = words::Title {
        all: &draft.integer(all.len()),
        late: &draft.integer(late),
        month: &draft.month_of(since),
        most: lanes.first().map(|lane| lane.name.as_str()).unwrap_or_default(),
    };
    let extremes = words::SummaryExtremes {
        first: draft.value(first.datum),
        first_date: &first.date,
        last: draft.value(last.datum),
        last_date: &last.date,
    };
    let data = |events: &[Event]| events.iter().map(|event| event.datum).collect::<Vec<usize>>();
    let series = lanes.iter().map(|lane| draft.series(&lane.id, &lane.name, data(&lane.events)));
    let data = data(&all);
    Ok(Figure {
        finding: draft.finding(title, words::Subtitle { first: from, last: to }),
        drawing: chart(draft, &lanes, x, knee, draft.say(stretched)),
        narrow: Some(list(draft, &all)),
        series: series.collect(),
        controls: vec![Control::Pick { groups: groups(draft, &all, &lanes) }],
        table: draft
            .table_by_columns()
            .words(words::DATE, all.iter().map(|event| event.date.as_str()))
            .words(common::COMPANY, data.iter().map(|at| draft.name(*at)))
            .words(words::KIND, data.iter().map(|at| draft.measure(*at)))
            .values(words::EVENT, data.iter().copied())
            .evidence(data.iter().copied())
            .table(),
        as_of: to.clone(),
        limits: draft.limits(&[
            &words::LimitStretched { times, year },
            &words::LIMIT_UNDATED,
            &words::LIMIT_NAMED,
            &words::LIMIT_SWAPPED,
        ]),
        summary: draft.summary(
            words::SummaryWhat { events: &draft.integer(all.len()), first: from, last: to },
            extremes,
            words::SummaryTrend { lanes: &draft.commas(each) },
        ),
        ..Figure::default()
    })
}

fn month_start(day: f64, later: i32) -> f64 {
    Day::new(day.floor() as i32).month_start(later).value()
}

/// Lanes in order of how much happened in them; what no company did comes last.
fn lanes_of(draft: &Draft, all: &[Event]) -> Vec<Lane> {
    let company = |event: &Event| event.company.clone().unwrap_or_else(|| "none".to_owned());
    let mut lanes = Vec::new();
    for id in by_frequency(all.iter().map(company)) {
        let events: Vec<Event> = all.iter().filter(|event| company(event) == id).cloned().collect();
        let name = draft.name(events[0].datum).to_owned();
        lanes.push(Lane { id, name, events });
    }
    lanes.sort_by_key(|lane| lane.id == "none");
    lanes
}

/// Ids in order of how often they occur, those that occur as often in order of appearance.
fn by_frequency(ids: impl Iterator<Item = String>) -> Vec<String> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for id in ids {
        match counts.iter_mut().find(|(known, _)| *known == id) {
            Some((_, count)) => *count += 1,
            None => counts.push((id, 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts.into_iter().map(|(id, _)| id).collect()
}

/// The dot of an event and the ink of its words.
fn dot(draft: &Draft, event: &Event, x: Position, y: Position) -> (MarkItem, Ink) {
    let (ink, words) = draft.inks_of(event.company.as_deref().unwrap_or_default());
    let dot = draft.dot(event.datum, x, y).with_texture(texture_of(draft.grade(event.datum)));
    (MarkItem { ink, ..dot.with_size(RADIUS) }, words)
}

/// Lanes on one axis, which is wider from the last year on.
fn chart(draft: &Draft, lanes: &[Lane], x: Axis, knee: f64, stretched: String) -> Drawing {
    let (mut rows, mut dots) = (Vec::new(), Vec::new());
    for (row, lane) in lanes.iter().enumerate() {
        let (ink, words) = draft.inks_of(&lane.id);
        rows.push(RowLabel::new(&lane.name).with_ink(if ink == Ink::Other { Ink::Text } else { words }));
        dots.extend(lane.events.iter().map(|event| {
            let (dot, _) = dot(draft, event, Position::Value(event.day), Position::Track(row));
            dot.with_label(&event.label, Side::Right, false, Ink::Text).with_optional_label()
        }));
    }
    let [top, foot] = [0.0, 1.0].map(|share| (Position::Value(knee), Position::Share(share)));
    let rule = MarkItem::stroke(top, foot, Ink::Axis).with_texture(Texture::Dashed);
    let panel = Panel { aside: stretched, ..Panel::new(x, Axis::rows(rows)) };
    let marks = Mark::layers(0, [(MarkKind::Rule, vec![rule]), (MarkKind::Dot, dots)]);
    Drawing::panels([1; 3], vec![panel], marks)
}

/// One event a row in order of time, on a line that runs down.
fn list(draft: &Draft, all: &[Event]) -> Drawing {
    let (mut dots, mut words) = (Vec::new(), Vec::new());
    for (row, event) in all.iter().enumerate() {
        let [first, summary] = [LINES.0, LINES.1].map(|share| Position::Row(row, share));
        let (dot, ink) = dot(draft, event, Position::Share(LIST.0), first);
        dots.push(dot);
        words.push(MarkItem::block((LIST.1, 0.66), first, draft.name(event.datum), true, ink));
        words.push(MarkItem::block((1.0, 0.42), first, &event.date, false, Ink::Muted));
        let block = draft.block(event.datum, (LIST.1, 1.0), summary, Ink::Text);
        words.push(block.with_end(Position::Share(1.0), Position::Row(row, 1.0)));
    }
    let [top, foot] = [0.0, 1.0].map(|share| (Position::Share(LIST.0), Position::Share(share)));
    let line = MarkItem::stroke(top, foot, Ink::Grid).with_size(1.5);
    let layers = [(MarkKind::Rule, vec![line]), (MarkKind::Dot, dots), (MarkKind::Words, words)];
    let rows = Axis::rows(vec![RowLabel::default(); all.len()]);
    Drawing::single(Axis::none(), rows, Mark::layers(0, layers))
}

fn groups(draft: &Draft, all: &[Event], lanes: &[Lane]) -> Vec<FilterGroup> {
    let group = |name: Fixed, options| FilterGroup { name: draft.say(name), options };
    let companies = lanes.iter().filter(|lane| lane.id != "none");
    let companies = companies.map(|lane| (lane.id.clone(), lane.name.clone())).collect();
    let kinds = by_frequency(all.iter().map(|event| event.kind.clone())).into_iter();
    let kinds = kinds.map(|code| (code.clone(), events::kind_word(draft, &code))).collect();
    vec![group(common::COMPANY, companies), group(words::KIND, kinds)]
}
