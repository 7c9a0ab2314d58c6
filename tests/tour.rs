//! The tour: every stop is a state that its chart has, and its caption names cells of it.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::figure::{Figure, Pack, catalogue};
use olympus::markup::Page;
use olympus::markup::story::Book;
use olympus::markup::tour::{caption, stops, turn};
use olympus::state::ViewState;
use olympus::text::Lang;
use whole_package::{ledger, whole};

#[test]
fn every_stop_shows_what_it_asks_for() {
    let dataset = whole();
    for stop in stops() {
        let chart = catalogue().iter().find(|chart| chart.id == stop.chart).expect("a chart");
        for lang in Lang::ALL {
            let (state, warnings) = ViewState::from_query(stop.state, None);
            assert!(warnings.is_empty(), "{}: {warnings:?}", stop.chart);
            assert_eq!(
                state.to_query(None),
                stop.state,
                "{} is asked for as addresses are written",
                stop.chart
            );
            let pack = Pack::of(chart, &dataset, lang).expect("cells");
            let figure = pack.figure(&ViewState { lang, ..state.clone() }).expect("a figure");
            assert!(
                figure.unmet.is_empty() && figure.lost(&state).is_none(),
                "{}: {:?}",
                stop.chart,
                figure.unmet
            );
            let plain = pack.figure(&ViewState { lang, ..ViewState::default() }).expect("a figure");
            assert!(
                stop.state.is_empty() || figure != plain,
                "{} changes nothing by {}",
                stop.chart,
                stop.state
            );
        }
    }
}

#[test]
fn captions_are_whole_in_both_languages_and_lead_on() {
    let dataset = whole();
    for lang in Lang::ALL {
        let state = ViewState { lang, ..ViewState::default() };
        let figures: Vec<Figure> =
            catalogue().iter().map(|chart| (chart.build)(&dataset, &state).expect("cells")).collect();
        let book = Book { dataset: &dataset, ledger: ledger(), lang, figures: figures.iter().collect() };
        for (at, stop) in stops().iter().enumerate() {
            let said = caption(at, &book).expect("cells").into_string();
            assert!(said.contains(stop.heading.say(lang)), "{said}");
            let cells = said.matches("data-cell=").count();
            assert!(cells > 0 || stop.chart == "model-rankings", "{}: no figure of the chart", stop.chart);
            let next = Page::Stop((at + 1) % stops().len()).path();
            let name = next.rsplit('/').next().expect("a name");
            assert!(said.contains(name), "{said}");
            assert_eq!(turn(at, lang).into_string().contains("rel=\"next\""), at + 1 < stops().len());
        }
    }
}
