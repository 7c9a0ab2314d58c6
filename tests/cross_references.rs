//! Data that several charts show know of each other.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::figure::{CrossReferences, Figure, Pack, catalogue, maybe_chart};
use olympus::state::ViewState;
use olympus::text::Lang;
use whole_package::whole;

/// The default figure of every chart, with its data's other charts noted in every figure of its pack.
fn noted(lang: Lang) -> Vec<Figure> {
    let dataset = whole();
    let also = CrossReferences::of_catalogue(&dataset, lang).expect("every cell is there");
    let state = ViewState { lang, ..ViewState::default() };
    let pack = |chart| Pack::of(chart, &dataset, lang).expect("every cell is there");
    let noted = |chart| pack(chart).with_each(&|figure| also.note(figure)).figure(&state).expect("a figure");
    catalogue().iter().map(noted).collect()
}

#[test]
fn charts_that_share_a_datum_name_each_other() {
    for lang in Lang::ALL {
        let figures = noted(lang);
        for figure in &figures {
            for datum in &figure.data {
                for (other, name) in &datum.cross_references {
                    assert_ne!(*other, figure.id, "{} names itself", figure.id);
                    assert_eq!(maybe_chart(other).map(|chart| chart.name(lang)), Some(name.as_str()));
                    let there = figures.iter().find(|f| f.id == *other).expect("a chart of the catalogue");
                    let same = there.data.iter().find(|d| d.id == datum.id).expect("the same datum");
                    assert!(
                        same.cross_references.iter().any(|(id, _)| *id == figure.id),
                        "{other} does not name it back"
                    );
                }
            }
        }
    }
}

#[test]
fn the_timeline_and_the_dated_charts_link_to_each_other() {
    let figures = noted(Lang::En);
    let figure = |id: &str| figures.iter().find(|figure| figure.id == id).expect("a chart of the catalogue");
    let timeline = figure("event-timeline");
    for dated in ["token-growth", "kimi-timeline", "kimi-funding"] {
        let names = |figure: &Figure, other: &str| {
            figure
                .data
                .iter()
                .filter(|datum| datum.cross_references.iter().any(|(id, _)| id == other))
                .count()
        };
        let there = names(figure(dated), "event-timeline");
        assert!(there > 0, "{dated} shows no event of the timeline");
        assert_eq!(names(timeline, dated), there, "the timeline and {dated}");
    }
}

#[test]
fn the_same_event_says_the_same_everywhere() {
    let figures = noted(Lang::Zh);
    let timeline = figures.iter().find(|figure| figure.id == "event-timeline").expect("the timeline");
    for figure in &figures {
        for datum in figure.data.iter().filter(|datum| datum.id.starts_with("events/")) {
            let own = timeline.data.iter().find(|d| d.id == datum.id).expect("the timeline has every event");
            assert_eq!((&own.name, &own.measure, &own.value), (&datum.name, &datum.measure, &datum.value));
            assert_eq!((&own.as_of, own.grade), (&datum.as_of, datum.grade));
        }
    }
}
