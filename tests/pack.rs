//! Packs: what readers download is what the dataset gives, and what they change needs no dataset.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::data::Grade;
use olympus::figure::{AxisScale, Control, Figure, Pack, catalogue, maybe_chart};
use olympus::scene::height;
use olympus::state::{Currency, ScaleKind, ViewState};
use olympus::text::Lang;
use std::sync::Arc;
use whole_package::whole;

#[test]
fn every_design_and_currency_on_offer_is_in_the_pack() {
    let dataset = whole();
    for chart in catalogue() {
        let pack = Pack::of(chart, &dataset, Lang::En).expect("every cell is there");
        let plain = pack.figure(&ViewState::default()).expect("a figure");
        for control in &plain.controls {
            let other = match control {
                Control::Currency => ViewState { currency: Currency::Cny, ..ViewState::default() },
                Control::Design { views } => {
                    let (view, _) = views.last().expect("a design");
                    ViewState { view: *view, ..ViewState::default() }
                }
                Control::Scale { refused: None, .. } => {
                    ViewState { y: Some(ScaleKind::Log), ..ViewState::default() }
                }
                _ => continue,
            };
            assert_ne!(
                pack.figure(&other).as_ref(),
                Some(&plain),
                "{}: {control:?} changes nothing",
                chart.id
            );
        }
    }
}

#[test]
fn the_plain_figure_is_the_one_of_which_nothing_is_asked() {
    let dataset = whole();
    for (chart, lang) in catalogue().iter().flat_map(|chart| Lang::ALL.map(|lang| (chart, lang))) {
        let pack = Pack::of(chart, &dataset, lang).expect("every cell is there");
        let asked = |front: Option<&str>| {
            pack.figure(&ViewState { front: front.map(str::to_owned), ..ViewState::default() })
        };
        assert_eq!(pack.plain().map(Arc::unwrap_or_clone), asked(None), "{}", chart.id);
        // A page may have a company in front that its reader need not ask for, and may ask otherwise.
        for front in ["deepseek", "nobody"] {
            let mut own = pack.clone().with_each(&|_| {});
            own.front(front);
            assert_eq!(own.plain().map(Arc::unwrap_or_clone), asked(Some(front)), "{}: {front}", chart.id);
            let other = ViewState { front: Some("zhipu".to_owned()), ..ViewState::default() };
            if asked(Some("zhipu")) != asked(None) {
                assert_eq!(own.figure(&other), asked(Some("zhipu")), "{}", chart.id);
            }
        }
    }
}

#[test]
fn a_grade_or_a_company_can_be_asked_for_alone() {
    let dataset = whole();
    let pack = Pack::of(maybe_chart("valuations").expect("a chart"), &dataset, Lang::En).expect("cells");
    let plain = pack.figure(&ViewState::default()).expect("a figure");
    let rows = |figure: &Figure| figure.table.rows.len();

    let asked = ViewState { grades: vec!["reported".to_owned()], ..ViewState::default() };
    let reported = pack.figure(&asked).expect("a figure");
    let expected = plain.data.iter().filter(|datum| datum.grade == Grade::Reported).count();
    assert!(expected > 0 && expected < rows(&plain));
    assert_eq!(rows(&reported), expected);
    let items: usize = reported.drawing.marks.iter().map(|mark| mark.items.len()).sum();
    assert_eq!(items, expected);

    let asked = ViewState { pick: vec!["deepseek".to_owned()], ..ViewState::default() };
    assert_eq!(rows(&pack.figure(&asked).expect("a figure")), 1);
    let asked = ViewState { pick: vec!["nobody".to_owned()], ..ViewState::default() };
    let mut answered = pack.figure(&asked).expect("a figure");
    assert_eq!(std::mem::take(&mut answered.unmet), ["pick=nobody"], "and it is said");
    assert_eq!(answered, plain, "an unknown name shows all");
}

#[test]
fn a_company_can_stand_in_front() {
    let pack = Pack::of(maybe_chart("valuations").expect("a chart"), &whole(), Lang::En).expect("cells");
    let asked = ViewState { focus: Some("deepseek".to_owned()), ..ViewState::default() };
    let figure = pack.figure(&asked).expect("a figure");
    let front = figure.focus.expect("something in front");
    assert_eq!(front.len(), 1);
    assert_eq!(figure.data[front[0]].entities, ["deepseek"]);
}

#[test]
fn a_filter_takes_empty_rows_and_their_height_away() {
    let chart = maybe_chart("event-timeline").expect("a chart");
    let pack = Pack::of(chart, &whole(), Lang::En).expect("cells");
    let all = pack.figure(&ViewState::default()).expect("a figure");
    let picked = ViewState { pick: vec!["deepseek".to_owned()], ..ViewState::default() };
    let some = pack.figure(&picked).expect("a figure");
    let rows = |figure: &Figure, px: f64| match &figure.drawing_at(px).panels[0].y.scale {
        AxisScale::Rows(labels) => labels.len(),
        other => panic!("lanes are rows: {other:?}"),
    };
    assert_eq!(rows(&some, 1040.0), 1);
    let shown: usize = some.series.iter().map(|series| series.data.len()).sum();
    assert_eq!(rows(&some, 360.0), shown, "a row for each event in the list");
    for px in [360.0, 1040.0] {
        assert!(height(&some, px) < height(&all, px) / 2.0);
    }
}
