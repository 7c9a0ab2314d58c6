//! What a reader can choose of a chart, in any combination: a link brings back exactly what was seen, and nothing is said of what is not
//! shown.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first thing that is wrong"
)]

mod part_of_chart;
mod whole_package;

use olympus::figure::{AxisScale, Control, Figure, MarkKind, Pack, Position, catalogue, maybe_chart};
use olympus::files;
use olympus::look::Width;
use olympus::scene::{FixedMetrics, Size, build, height};
use olympus::state::{ScaleKind, View, ViewState};
use olympus::text::{Day, Lang};
use part_of_chart::check;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::{Config, TestRunner};
use std::collections::BTreeSet;
use whole_package::{ledger, whole};

/// How many combinations are tried of each chart.
const TRIES: u32 = 48;

fn pack(id: &str, lang: Lang) -> Pack {
    Pack::of(maybe_chart(id).expect("a chart"), &whole(), lang).expect("every cell")
}

/// What a chart offers to choose between.
struct Offer {
    views: Vec<View>,
    log: bool,
    ids: Vec<String>,
    grades: Vec<String>,
    spans: Vec<(String, String)>,
    columns: Vec<String>,
}

fn date(days: f64) -> String {
    let (year, month, day) = Day::new(days as i32).ymd();
    format!("{year:04}-{month:02}-{day:02}")
}

/// Ids of series and of what data belong to, or those of the chart's own filters.
fn ids_of(figure: &Figure) -> Vec<String> {
    let mut ids: BTreeSet<String> = figure.series.iter().map(|series| series.id.clone()).collect();
    ids.extend(figure.data.iter().flat_map(|datum| datum.entities.clone()));
    if !figure.filters().is_empty() {
        ids = figure.filters().iter().flat_map(|group| &group.options).map(|(id, _)| id.clone()).collect();
    }
    ids.into_iter().collect()
}

fn offer(figure: &Figure) -> Offer {
    let mut views = vec![View::Main];
    let (mut log, mut spans) = (false, Vec::new());
    for control in &figure.controls {
        match control {
            Control::Design { views: all } => views = all.iter().map(|(view, _)| *view).collect(),
            Control::Scale { refused: None, .. } => log = true,
            Control::Between { points, .. } => {
                let ids = points.iter().map(|point| point.id.clone());
                spans.extend(ids.clone().zip(ids.skip(1)));
            }
            _ => {}
        }
    }
    let days: Vec<(f64, f64)> = (0..figure.data.len()).filter_map(|at| figure.days_of(at)).collect();
    for (from, _) in &days {
        for (_, to) in days.iter().filter(|(_, to)| to >= from) {
            spans.push((date(*from), date(*to)));
            spans.push((date(*from)[..7].to_owned(), date(*to)[..4].to_owned()));
        }
    }
    let grades: BTreeSet<&str> = figure.data.iter().map(|datum| datum.grade.code()).collect();
    Offer {
        views,
        log,
        ids: ids_of(figure),
        grades: grades.into_iter().map(str::to_owned).collect(),
        spans,
        columns: figure.table.ids.clone(),
    }
}

/// One of these, or none.
fn maybe<T: Clone + std::fmt::Debug + 'static>(all: Vec<T>) -> BoxedStrategy<Option<T>> {
    if all.is_empty() { Just(None).boxed() } else { prop::option::of(select(all)).boxed() }
}

fn some<T: Clone + std::fmt::Debug + 'static>(all: Vec<T>) -> BoxedStrategy<Vec<T>> {
    let most = all.len().min(3);
    subsequence(all, 0..=most).boxed()
}

fn states(offer: Offer, lang: Lang) -> impl Strategy<Value = ViewState> {
    let columns = offer.columns.into_iter().flat_map(|id| [(id.clone(), false), (id, true)]).collect();
    let focus = || maybe(offer.ids.clone());
    let scale = if offer.log { maybe(vec![ScaleKind::Linear, ScaleKind::Log]) } else { Just(None).boxed() };
    (
        (select(offer.views), scale, some(offer.ids.clone()), some(offer.grades)),
        (maybe(offer.spans), maybe(columns), focus(), focus()),
    )
        .prop_map(move |((view, y, pick, grades), (time, sort, focus, front))| ViewState {
            view,
            y,
            pick,
            grades,
            time,
            sort,
            focus,
            front,
            lang,
            ..ViewState::default()
        })
}

/// The positions that a state asks for, by the rules that README gives.
fn wanted(whole: &Figure, state: &ViewState) -> Vec<usize> {
    let of = |at: usize, id: &String| {
        whole.data[at].entities.contains(id)
            || whole.series.iter().any(|series| series.id == *id && series.data.contains(&at))
    };
    let mut groups: Vec<Vec<&String>> = whole
        .filters()
        .iter()
        .map(|group| state.pick.iter().filter(|id| group.maybe_name(id).is_some()).collect())
        .collect();
    if groups.is_empty() {
        groups.push(state.pick.iter().collect());
    }
    // Dates begin with the year; no point of a series does.
    let span = state.time.as_ref().filter(|(from, _)| from.starts_with("20"));
    let inside = |at: usize, (from, to): &(String, String)| {
        whole.days_of(at).is_some_and(|(first, last)| {
            let until = date(first);
            date(last).as_str() >= from.as_str() && until[..to.len()] <= to[..]
        })
    };
    (0..whole.data.len())
        .filter(|at| {
            groups.iter().all(|any| any.is_empty() || any.iter().any(|id| of(*at, id)))
                && (state.grades.is_empty()
                    || state.grades.iter().any(|code| whole.data[*at].grade.code() == code))
                && span.is_none_or(|span| inside(*at, span))
        })
        .collect()
}

#[test]
fn a_link_restores_what_was_seen_and_nothing_is_said_of_what_is_not_shown() {
    let dataset = whole();
    for chart in catalogue() {
        for lang in Lang::ALL {
            let pack = Pack::of(chart, &dataset, lang).expect("every cell");
            let plain = ViewState { lang, ..ViewState::default() };
            let first = pack.figure(&plain).expect("a figure");
            let mut runner =
                TestRunner::new(Config { cases: TRIES, failure_persistence: None, ..Config::default() });
            let tried = runner.run(&states(offer(&first), lang), |state| {
                let seen = pack.figure(&state).expect("a figure");
                for scope in [None, Some(chart.id)] {
                    let (read, warnings) = ViewState::from_query(&state.to_query(scope), scope);
                    prop_assert_eq!(&read, &state);
                    prop_assert!(warnings.is_empty());
                    prop_assert_eq!(&pack.figure(&read).expect("a figure"), &seen);
                }
                let case = [chart.id, " ", &state.to_query(None)].concat();
                // Growth between two points is told of the whole as well.
                let time = state.time.clone().filter(|(from, _)| !from.starts_with("20"));
                let asked = ViewState { view: state.view, y: state.y, time, lang, ..ViewState::default() };
                let whole = pack.figure(&asked).expect("a figure");
                let shown = wanted(&whole, &state);
                let lost: Vec<&String> = seen
                    .unmet
                    .iter()
                    .filter(|told| !["y=", "focus=", "sort="].iter().any(|key| told.starts_with(key)))
                    .collect();
                if shown.is_empty() {
                    prop_assert_eq!(&seen.finding, &whole.finding, "{}", &case);
                    prop_assert!(!lost.is_empty(), "{}: it is said that nothing is left", &case);
                } else if shown.len() < whole.data.len() {
                    check(&whole, &seen, &shown, &case);
                    prop_assert!(lost.is_empty(), "{}: {:?}", &case, lost);
                }
                let px = Width::ALL[state.to_query(None).len() % 3].design_px();
                let scene = build(&seen, Size { w: px, h: height(&seen, px) }, &FixedMetrics);
                prop_assert!(scene.warnings.is_empty(), "{}: {:?}", &case, scene.warnings);
                if !shown.is_empty() {
                    let mut walked: Vec<usize> = scene.walk.iter().flatten().copied().collect();
                    walked.sort_unstable();
                    prop_assert_eq!(walked, shown, "{}: the keys reach what is shown", &case);
                }
                Ok(())
            });
            assert!(tried.is_ok(), "{}: {tried:?}", chart.id);
        }
    }
}

#[test]
fn every_stroke_between_data_knows_them() {
    for chart in catalogue() {
        let pack = pack(chart.id, Lang::En);
        let first = pack.figure(&ViewState::default()).expect("a figure");
        for view in offer(&first).views {
            let figure = pack.figure(&ViewState { view, ..ViewState::default() }).expect("a figure");
            for drawing in std::iter::once(&figure.drawing).chain(&figure.narrow) {
                for mark in &drawing.marks {
                    let strokes = [MarkKind::Line, MarkKind::Step, MarkKind::Link, MarkKind::Arrow];
                    for item in mark.items.iter().filter(|item| item.datum.is_none()) {
                        let known = !item.joins.is_empty() || !strokes.contains(&mark.kind);
                        assert!(known, "{}: {:?} {item:?}", chart.id, mark.kind);
                        assert!(item.joins.iter().all(|at| *at < figure.data.len()), "{}", chart.id);
                    }
                }
            }
        }
    }
}

#[test]
fn heads_stay_over_the_first_row_whatever_the_order_and_a_name_goes_on_to_the_row_that_is_left() {
    let shift = pack("leadership-shift", Lang::En);
    let heads = |query: &str| -> Vec<(String, usize)> {
        let figure = shift.figure(&ViewState::from_query(query, None).0).expect("a figure");
        let items = figure.drawing.marks.iter().flat_map(|mark| &mark.items);
        let over = items.filter_map(|item| match (item.y, &item.label) {
            (Position::Row(row, share), Some(label)) if share < 0.0 => Some((label.text.clone(), row)),
            _ => None,
        });
        over.collect()
    };
    assert_eq!(heads("").len(), 2);
    for query in
        ["sort=in_2024.desc", "sort=in_2026.asc", "grade=disclosed", "grade=reported&sort=change.desc"]
    {
        assert_eq!(heads(query), heads(""), "{query}");
    }
    // ByteDance's first row has its tokens, which are reported; what it builds on stands in the next one, without a name.
    let framed = pack("ecosystems", Lang::En);
    let framed = framed.figure(&ViewState::from_query("grade=editorial", None).0).expect("a figure");
    assert_eq!(rows(&framed, 0)[0], "ByteDance");
}

/// The names on the rows of a panel, from top to bottom.
fn rows(figure: &Figure, panel: usize) -> Vec<String> {
    match &figure.drawing.panels[panel].y.scale {
        AxisScale::Rows(labels) => labels.iter().map(|label| label.text.clone()).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn rows_of_the_picture_the_table_and_the_walk_stand_in_the_order_asked_for() {
    let pack = pack("valuations", Lang::En);
    let plain = pack.figure(&ViewState::default()).expect("a figure");
    for (query, rising) in [("sort=valuation.asc", true), ("sort=valuation.desc", false)] {
        let figure = pack.figure(&ViewState::from_query(query, None).0).expect("a figure");
        assert_eq!(figure.unmet, Vec::<String>::new());
        let heads: Vec<String> = figure.table.rows.iter().map(|row| row[0].0.clone()).collect();
        assert_eq!(rows(&figure, 0), heads, "{query}");
        let numbers = |data: &mut dyn Iterator<Item = usize>| {
            data.filter_map(|at| figure.data[at].number).collect::<Vec<f64>>()
        };
        let sorted = |mut numbers: Vec<f64>| {
            if !rising {
                numbers.reverse();
            }
            numbers.len() > 2 && numbers.is_sorted()
        };
        assert!(sorted(numbers(&mut figure.table.rows.iter().filter_map(|row| row[1].1))), "{query}");
        for series in &figure.series {
            assert!(sorted(numbers(&mut series.data.iter().copied())), "{query}: {}", series.id);
        }
        // Each mark is still in the row of its own datum.
        for item in figure.drawing.marks.iter().flat_map(|mark| &mark.items) {
            if let (Position::Row(row, _), Some(at)) = (item.y, item.datum) {
                assert!(rows(&figure, 0)[row].contains(&figure.data[at].name), "{}", figure.data[at].name);
            }
        }
        let mut names = [rows(&figure, 0), rows(&plain, 0)];
        names.iter_mut().for_each(|names| names.sort());
        assert_eq!(names[0], names[1], "no row is lost");
    }
}

#[test]
fn evidence_is_put_in_order_by_its_strength() {
    for chart in catalogue() {
        let figure = pack(chart.id, Lang::En)
            .figure(&ViewState::from_query("sort=evidence.asc", None).0)
            .expect("a figure");
        let grade = |row: &Vec<(String, Option<usize>)>| {
            row.iter().filter_map(|(_, at)| Some(figure.data[(*at)?].grade)).max()
        };
        let grades: Vec<_> = figure.table.rows.iter().filter_map(grade).collect();
        assert!(!figure.unmet.is_empty() || grades.is_sorted(), "{}: {grades:?}", chart.id);
    }
}

#[test]
fn a_span_of_time_shows_what_stands_in_it_and_two_points_tell_growth() {
    let timeline = pack("event-timeline", Lang::Zh);
    let of = |query: &str| {
        let (state, warnings) = ViewState::from_query(query, None);
        assert_eq!(warnings, []);
        timeline.figure(&ViewState { lang: Lang::Zh, ..state }).expect("a figure")
    };
    let (whole, late) = (of(""), of("time=2026-04..2026-05"));
    let inside = |at: &usize| {
        whole
            .days_of(*at)
            .is_some_and(|(from, to)| date(to).as_str() >= "2026-04" && date(from).as_str() < "2026-06")
    };
    let shown: Vec<usize> = (0..whole.data.len()).filter(inside).collect();
    assert!(shown.len() > 3 && shown.len() < whole.data.len());
    check(&whole, &late, &shown, "time");
    assert!(late.finding.title.contains("2026-04 – 2026-05"), "{}", late.finding.title);
    for query in ["time=2030..2031", "time=2026-13..2027", "time=a..b", "time=2026..x"] {
        assert_eq!(of(query).unmet, [query]);
        assert_eq!(of(query).finding, whole.finding);
    }
    // Where growth is told between points, their names ask for that and leave everything in sight.
    let tokens = pack("token-growth", Lang::En);
    let told = |query: &str| tokens.figure(&ViewState::from_query(query, None).0).expect("a figure");
    let grown = told("time=mid-2025..projected-2027");
    assert_eq!(grown.finding, told("").finding);
    assert_ne!(grown.remark, told("").remark);
    assert_ne!(told("time=2024..2025").finding, told("").finding);
    assert_eq!(told("time=mid-2025..2026").unmet, ["time=mid-2025..2026"], "a point and a date are no span");
    // Without an axis of time there is nothing that a date could leave out.
    let valuations = pack("valuations", Lang::En).figure(&ViewState::from_query("time=2025..2026", None).0);
    assert_eq!(valuations.expect("a figure").unmet, ["time=2025..2026"]);
}

#[test]
fn who_is_in_front_everywhere_is_where_it_is_known_and_nothing_is_said_elsewhere() {
    let front = |id: &str, query: &str| {
        pack(id, Lang::En).figure(&ViewState::from_query(query, None).0).expect("a figure")
    };
    let known = front("valuations", "front=zhipu-ai");
    let at =
        known.data.iter().position(|datum| datum.entities.iter().any(|id| id == "zhipu-ai")).expect("Zhipu");
    assert!(known.focus.as_ref().is_some_and(|data| data.contains(&at)));
    // What is asked of a chart itself counts more.
    assert_eq!(front("valuations", "front=zhipu-ai&focus=us").focus, front("valuations", "focus=us").focus);
    let unknown = front("token-growth", "front=zhipu-ai");
    assert_eq!((unknown.focus, unknown.unmet), (None, Vec::new()));
}

/// A script counts what is shown by the chart's file alone.
#[test]
fn the_file_of_a_chart_has_all_that_is_chosen_by() {
    let dataset = whole();
    for chart in catalogue() {
        let figure = pack(chart.id, Lang::En).figure(&ViewState::default()).expect("a figure");
        let text = files::json(&figure, &dataset, ledger(), None).expect("memory");
        let file: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let ids = |list: &str| -> Vec<String> {
            let all = file[list].as_array().expect("a list").iter();
            all.map(|one| one["id"].as_str().expect("an id").to_owned()).collect()
        };
        let named: Vec<String> = [ids("series"), ids("entities")].concat();
        for id in figure.data.iter().flat_map(|datum| &datum.entities) {
            assert!(named.contains(id), "{}: {id} has no name", chart.id);
        }
        assert_eq!(ids("columns"), figure.table.ids, "{}", chart.id);
        assert_eq!(file["filters"].as_array().expect("a list").len(), figure.filters().len());
        for (at, row) in file["data"].as_array().expect("data").iter().enumerate() {
            let days = figure.days_of(at);
            assert_eq!(row["start"].as_str().map(str::to_owned), days.map(|(first, _)| date(first)));
            assert_eq!(row["end"].as_str().map(str::to_owned), days.map(|(_, last)| date(last)));
        }
    }
}

/// Picks of any kind are those that some datum of the chart has.
#[test]
fn every_design_of_a_chart_has_the_same_data_to_choose_from() {
    let dataset = whole();
    for chart in catalogue() {
        let pack = Pack::of(chart, &dataset, Lang::En).expect("every cell");
        let first = pack.figure(&ViewState::default()).expect("a figure");
        for view in offer(&first).views {
            let other = pack.figure(&ViewState { view, ..ViewState::default() }).expect("a figure");
            let data =
                |figure: &Figure| figure.data.iter().map(|datum| datum.id.clone()).collect::<BTreeSet<_>>();
            assert_eq!(data(&other), data(&first), "{} {view:?}", chart.id);
            assert_eq!(other.table.ids, first.table.ids, "{} {view:?}", chart.id);
            assert_eq!(ids_of(&other), ids_of(&first), "{} {view:?}", chart.id);
        }
    }
}
