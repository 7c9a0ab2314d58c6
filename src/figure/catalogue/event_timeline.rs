//! `event-timeline`: what happened when, in a lane for each company.

use crate::data::Period;
use crate::figure::cells::inks_of;
use crate::figure::draft::{Draft, missing, texture_of};
use crate::figure::events::{self, Event};
use crate::figure::lanes;
use crate::figure::words::{Finding, Summary};
use crate::figure::{
    Axis, AxisScale, Control, Drawing, Figure, Group, Mark, MarkItem, MarkKind, Missing, Panel, Place,
    RowLabel, Series, Shape, Side, Table, TickFormat,
};
use crate::look::Ink;
use crate::look::Texture;
use crate::scale::{Day, Eras};
use crate::text;
use crate::text::words::{common, event_timeline as words};

/// The share of the axis that all years before the last one get.
const EARLIER: f64 = 0.27;
/// Radius of the dots.
const RADIUS: f64 = 6.5;
/// How long a lane is between the designs, about; and how many tracks it may have.
const LANE: (f64, usize) = (620.0, 4);
/// What each further track adds to a lane, in heights of a usual one.
const TRACK: f64 = 0.72;
/// In the list: where dots stand and words begin, and where in its row the first line and the summary stand.
const LIST: (f64, f64) = (0.024, 0.07);
const LINES: (f64, f64) = (0.16, 0.32);

/// The events of one company, or of none.
struct Lane {
    id: String,
    name: String,
    inks: (Ink, Ink),
    events: Vec<Event>,
}

/// The axis: its ends, and the day from which the scale is another.
struct Span {
    start: f64,
    end: f64,
    knee: f64,
}

impl Span {
    /// From the first event's month to the end of the last one's; the last year begins at the knee.
    fn of(events: &[Event]) -> Span {
        let start = events.first().map_or(0.0, |event| first_of_month(event.day, 0));
        let end = events.last().map_or(1.0, |event| first_of_month(event.day, 1));
        let (year, _, _) = Day::new(end as i32 - 1).ymd();
        Span { start, end, knee: Day::from_ymd(year, 1, 1).value() }
    }

    fn scale(&self) -> Eras {
        Eras::new((self.start, self.end), self.knee, EARLIER, (0.0, 1.0))
    }
}

/// The first day of the month that a day is in, or of one some months later.
fn first_of_month(day: f64, later: i32) -> f64 {
    let (year, month, _) = Day::new(day.floor() as i32).ymd();
    let months = year * 12 + month as i32 - 1 + later;
    Day::from_ymd(months.div_euclid(12), months.rem_euclid(12) as u32 + 1, 1).value()
}

/// Builds the figure.
///
/// # Errors
/// Names the first cell that the package lacks.
pub(crate) fn build(mut draft: Draft) -> Result<Figure, Missing> {
    let all = events::push(&mut draft, &|_, _| true)?;
    if all.is_empty() {
        return Err(missing(events::TABLE, "*", "*"));
    }
    let lanes = lanes(&draft, &all);
    let span = Span::of(&all);
    let end = |at: Option<&Event>| at.map(|event| month_words(&draft, event.day)).unwrap_or_default();
    let ends = (end(all.first()), end(all.last()));
    let series = lanes.iter().map(|lane| Series {
        id: lane.id.clone(),
        name: lane.name.clone(),
        data: lane.events.iter().map(|event| event.datum).collect(),
    });
    let inks =
        [(Ink::China, words::LEGEND_CHINA), (Ink::Us, words::LEGEND_US), (Ink::Other, words::LEGEND_OTHERS)];
    let inks = inks.map(|(ink, said)| (ink, draft.say(said)));
    Ok(Figure {
        finding: finding(&draft, &all, &lanes, &ends),
        drawing: chart(&draft, &lanes, &span),
        narrow: Some(list(&draft, &all)),
        series: series.collect(),
        controls: vec![Control::Pick { groups: groups(&draft, &all, &lanes) }],
        table: table(&draft, &all),
        as_of: ends.1.clone(),
        limits: limits(&draft, &span),
        summary: summary(&draft, &all, &lanes, &ends),
        shape: Shape { narrow: 2240.0, medium: 560.0, wide: 560.0 },
        ..draft.into_figure()
    }
    .with_legend(&inks))
}

/// Lanes in order of how much happened in them; what no company did comes last.
fn lanes(draft: &Draft, all: &[Event]) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = Vec::new();
    for event in all {
        let id = event.company.as_deref().unwrap_or("none");
        match lanes.iter_mut().find(|lane| lane.id == id) {
            Some(lane) => lane.events.push(event.clone()),
            None => {
                let home = draft.dataset.company(id).map_or("", |company| company.home.as_str());
                let known = event.company.as_ref().map(|id| draft.company_name(id));
                let name = known.unwrap_or_else(|| events::nobody(draft));
                let (id, events) = (id.to_owned(), vec![event.clone()]);
                lanes.push(Lane { id, name, inks: inks_of(home), events });
            }
        }
    }
    lanes.sort_by_key(|lane| (lane.id == "none", std::cmp::Reverse(lane.events.len())));
    lanes
}

/// Lanes on one axis, which is wider from the last year on.
fn chart(draft: &Draft, lanes: &[Lane], span: &Span) -> Drawing {
    let scale = span.scale();
    let (mut rows, mut dots) = (Vec::new(), Vec::new());
    for (row, lane) in lanes.iter().enumerate() {
        let reaches: Vec<(f64, f64)> =
            lane.events.iter().map(|e| (scale.map(e.day), lanes::reach(&e.label, LANE.0))).collect();
        let tracks = lanes::tracks(&reaches, LANE.1);
        let count = tracks.iter().max().map_or(1, |most| most + 1) as f64;
        rows.push(RowLabel {
            text: lane.name.clone(),
            ink: if lane.inks.0 == Ink::Other { Ink::Text } else { lane.inks.1 },
            taller: TRACK * (count - 1.0),
            ..RowLabel::default()
        });
        for (event, track) in lane.events.iter().zip(tracks) {
            let y = Place::Row(row, (track as f64 + 0.5) / count);
            dots.push(
                dot(draft, event, lane.inks.0, Place::Value(event.day), y)
                    .with_label(event.label.clone(), Side::Right, false, Ink::Text)
                    .with_optional_label(),
            );
        }
    }
    let knee = MarkItem::at(Place::Value(span.knee), Place::Share(0.0), Ink::Axis)
        .with_end(Place::Value(span.knee), Place::Share(1.0))
        .with_texture(Texture::Dashed);
    let x = Axis::new(AxisScale::Eras { knee: span.knee, share: EARLIER }, TickFormat::Date);
    let [year, times] = &stretch(draft, span);
    let panel = Panel::new(x.including(&[span.start, span.end]), Axis::rows(rows));
    Drawing::panels(
        [1; 3],
        vec![panel.with_title(String::new(), words::Stretched { times, year }.say(draft.lang))],
        vec![Mark::new(MarkKind::Rule, vec![knee]), Mark::new(MarkKind::Dot, dots)],
    )
}

/// One event a row in order of time, on a line that runs down.
fn list(draft: &Draft, all: &[Event]) -> Drawing {
    let (mut dots, mut words) = (Vec::new(), Vec::new());
    for (row, event) in all.iter().enumerate() {
        let home = event.company.as_deref().and_then(|id| draft.dataset.company(id));
        let (ink, word_ink) = inks_of(home.map_or("", |company| company.home.as_str()));
        let y = |share: f64| Place::Row(row, share);
        dots.push(dot(draft, event, ink, Place::Share(LIST.0), y(LINES.0)));
        let name = draft.data.get(event.datum).map(|datum| datum.name.clone()).unwrap_or_default();
        words.push(MarkItem::block((LIST.1, 0.66), y(LINES.0), name, true, word_ink));
        words.push(MarkItem::block((1.0, 0.42), y(LINES.0), event.date.clone(), false, Ink::Muted));
        let summary = draft.value(event.datum).to_owned();
        words.push(
            MarkItem::block((LIST.1, 1.0), y(LINES.1), summary, false, Ink::Text)
                .with_end(Place::Share(1.0), y(1.0))
                .with_datum(event.datum),
        );
    }
    let line = MarkItem::at(Place::Share(LIST.0), Place::Share(0.0), Ink::Grid)
        .with_end(Place::Share(LIST.0), Place::Share(1.0))
        .with_size(1.5);
    Drawing::single(
        Axis::none(),
        Axis::rows(vec![RowLabel::default(); all.len()]),
        vec![
            Mark::new(MarkKind::Rule, vec![line]),
            Mark::new(MarkKind::Dot, dots),
            Mark::new(MarkKind::Words, words),
        ],
    )
}

fn dot(draft: &Draft, event: &Event, ink: Ink, x: Place, y: Place) -> MarkItem {
    let grade = draft.data.get(event.datum).map(|datum| datum.grade).unwrap_or_default();
    MarkItem::at(x, y, ink).with_size(RADIUS).with_texture(texture_of(grade)).with_datum(event.datum)
}

/// The year from which the scale is another, and how many times as wide it is then.
fn stretch(draft: &Draft, span: &Span) -> [String; 2] {
    let times = text::multiple(span.scale().stretch().round(), draft.lang);
    [text::date_tick(span.knee, draft.lang), times]
}

/// The month that a day is in.
fn month_words(draft: &Draft, day: f64) -> String {
    let (year, month, _) = Day::new(day.floor() as i32).ymd();
    let period = Period::maybe_month(year, month as u8);
    period.map(|period| period.written(draft.lang)).unwrap_or_default()
}

/// Ids in order of how often they occur, those that occur as often in order of appearance.
fn by_frequency<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for id in ids {
        match counts.iter_mut().find(|(known, _)| *known == id) {
            Some((_, count)) => *count += 1,
            None => counts.push((id, 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts.into_iter().map(|(id, _)| id.to_owned()).collect()
}

fn groups(draft: &Draft, all: &[Event], lanes: &[Lane]) -> Vec<Group> {
    let companies = lanes.iter().filter(|lane| lane.id != "none");
    let kinds = by_frequency(all.iter().map(|event| event.kind.as_str()));
    vec![
        Group {
            name: draft.say(common::COMPANY),
            all: draft.say(words::ALL_COMPANIES),
            options: companies.map(|lane| (lane.id.clone(), lane.name.clone())).collect(),
            chosen: None,
        },
        Group {
            name: draft.say(words::KIND),
            all: draft.say(words::ALL_KINDS),
            options: kinds
                .into_iter()
                .map(|code| {
                    let word = events::kind_word(draft, &code);
                    (code, word)
                })
                .collect(),
            chosen: None,
        },
    ]
}

fn finding(draft: &Draft, all: &[Event], lanes: &[Lane], (first, last): &(String, String)) -> Finding {
    // The month before the last event's, and everything since.
    let since = all.last().map_or(0.0, |event| first_of_month(event.day, -1));
    let late = all.iter().filter(|event| event.day >= since).count();
    let [late, all] = &[late, all.len()].map(|n| text::integer(n as f64, draft.lang));
    let most = lanes.first().map(|lane| lane.name.as_str()).unwrap_or_default();
    let title = words::Title { all, late, month: &month_words(draft, since), most };
    Finding { title: title.say(draft.lang), subtitle: words::Subtitle { first, last }.say(draft.lang) }
}

fn table(draft: &Draft, all: &[Event]) -> Table {
    let columns = [words::DATE, common::COMPANY, words::KIND, words::EVENT, common::EVIDENCE];
    let rows = all.iter().map(|event| {
        let datum = draft.data.get(event.datum);
        vec![
            (event.date.clone(), None),
            (datum.map(|d| d.name.clone()).unwrap_or_default(), None),
            (datum.map(|d| d.measure.clone()).unwrap_or_default(), None),
            (draft.value(event.datum).to_owned(), Some(event.datum)),
            (datum.map(|d| draft.evidence(d)).unwrap_or_default(), None),
        ]
    });
    Table {
        ids: Vec::new(),
        columns: columns.map(|column| draft.say(column)).to_vec(),
        numeric: vec![false; columns.len()],
        rows: rows.collect(),
    }
}

fn limits(draft: &Draft, span: &Span) -> Vec<String> {
    let [year, times] = &stretch(draft, span);
    vec![
        words::LimitStretched { times, year }.say(draft.lang),
        draft.say(words::LIMIT_UNDATED),
        draft.say(words::LIMIT_NAMED),
        draft.say(words::LIMIT_SWAPPED),
    ]
}

fn summary(draft: &Draft, all: &[Event], lanes: &[Lane], (first, last): &(String, String)) -> Summary {
    let count = |events: &[Event]| text::integer(events.len() as f64, draft.lang);
    let lane = |lane: &Lane| {
        words::SummaryLane { company: &lane.name, events: &count(&lane.events) }.say(draft.lang)
    };
    let lanes: Vec<String> = lanes.iter().map(lane).collect();
    let said =
        |event: Option<&Event>| event.map(|event| (event.date.clone(), draft.value(event.datum).to_owned()));
    let [(first_date, first_event), (last_date, last_event)] =
        &[all.first(), all.last()].map(|event| said(event).unwrap_or_default());
    let extremes = words::SummaryExtremes { first: first_event, first_date, last: last_event, last_date };
    Summary {
        what: words::SummaryWhat { events: &count(all), first, last }.say(draft.lang),
        extremes: extremes.say(draft.lang),
        trend: words::SummaryTrend { lanes: &lanes.join(common::COMMA.say(draft.lang)) }.say(draft.lang),
    }
}
