//! What is said of a chart of which filters show a part, and of what an address asks and the chart cannot do.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first thing that is wrong"
)]

mod part_of_chart;
mod whole_package;

use olympus::data::Grade;
use olympus::figure::{Pack, catalogue, maybe_chart};
use olympus::state::{Currency, ScaleKind, View, ViewState};
use olympus::text::Lang;
use part_of_chart::check;
use whole_package::whole;

fn pack(id: &str, lang: Lang) -> Pack {
    Pack::of(maybe_chart(id).expect("a chart"), &whole(), lang).expect("every cell")
}

#[test]
fn whatever_is_filtered_nothing_said_counts_what_is_not_shown() {
    let dataset = whole();
    let mut parts = 0;
    for chart in catalogue() {
        for lang in Lang::ALL {
            let pack = Pack::of(chart, &dataset, lang).expect("every cell");
            let plain = ViewState { lang, ..ViewState::default() };
            let whole = pack.figure(&plain).expect("a figure");
            let mut asked: Vec<ViewState> = Vec::new();
            for grade in Grade::ALL {
                asked.push(ViewState { grades: vec![grade.code().to_owned()], ..plain.clone() });
            }
            let mut ids: Vec<String> = whole.series.iter().map(|series| series.id.clone()).collect();
            ids.extend(whole.data.iter().flat_map(|datum| datum.entities.clone()));
            ids.sort_unstable();
            ids.dedup();
            if !whole.filters().is_empty() {
                ids = whole
                    .filters()
                    .iter()
                    .flat_map(|group| &group.options)
                    .map(|(id, _)| id.clone())
                    .collect();
            }
            asked.extend(ids.into_iter().map(|id| ViewState { pick: vec![id], ..plain.clone() }));
            for state in asked {
                let case = format!("{} {} {}", chart.id, lang.code(), state.to_query(None));
                let part = pack.figure(&state).expect("a figure");
                let belongs = |at: usize| {
                    let datum = &whole.data[at];
                    state.pick.iter().all(|id| {
                        datum.entities.contains(id)
                            || whole.series.iter().any(|s| s.id == *id && s.data.contains(&at))
                    }) && state.grades.iter().all(|code| datum.grade.code() == code)
                };
                let shown: Vec<usize> = (0..whole.data.len()).filter(|at| belongs(*at)).collect();
                if shown.is_empty() {
                    assert_eq!(part.finding, whole.finding, "{case}");
                    assert_eq!(part.unmet.len(), 1, "{case}: it is said that nothing is left");
                } else if shown.len() < whole.data.len() {
                    parts += 1;
                    check(&whole, &part, &shown, &case);
                    assert!(part.unmet.is_empty(), "{case}: {:?}", part.unmet);
                }
            }
        }
    }
    assert!(parts > 200, "{parts}");
}

#[test]
fn events_under_a_chart_are_not_among_its_figures() {
    for id in ["token-growth", "kimi-timeline", "kimi-funding"] {
        let figure = pack(id, Lang::En).figure(&ViewState::default()).expect("a figure");
        let strip = figure.series.iter().find(|series| series.id == "events").expect("a strip");
        let counted: usize = figure.grades.iter().map(|(_, n)| n).sum();
        assert!(!strip.data.is_empty() && counted == figure.data.len() - strip.data.len(), "{id}");
    }
}

#[test]
fn whatever_cannot_be_done_is_said_with_its_key_and_value() {
    for lang in Lang::ALL {
        let valuations = pack("valuations", lang);
        let told = |query: &str| {
            let (state, warnings) = ViewState::from_query(query, None);
            assert_eq!(warnings, [], "{query}");
            valuations.figure(&ViewState { lang, ..state }).expect("a figure").unmet
        };
        for query in [
            "pick=nobody",
            "focus=nobody",
            "grade=hearsay",
            "sort=colour.asc",
            "sort=99.asc",
            "view=lines",
            "time=a..b",
            "d=a/b/c",
        ] {
            assert_eq!(told(query), [query]);
        }
        assert!(told("y=log")[0].starts_with("y=log") && told("y=log")[0].len() > 20, "with its reason");
        assert_eq!(told("pick=kimi~nobody&focus=no-one").len(), 2, "several are said");
        for query in [
            "",
            "y=linear",
            "cur=cny",
            "view=pairs&y=log",
            "sort=valuation.desc",
            "sort=1.desc",
            "grade=REPORTED",
        ] {
            assert!(told(query).is_empty(), "{query}: {:?}", told(query));
        }
        let growth = pack("token-growth", lang);
        let state = ViewState {
            currency: Currency::Cny,
            view: View::Pairs,
            y: Some(ScaleKind::Log),
            ..ViewState::default()
        };
        assert_eq!(growth.figure(&state).expect("a figure").unmet, ["view=pairs", "cur=cny"]);
    }
}

#[test]
fn every_column_has_an_id_that_is_the_same_in_both_languages() {
    let dataset = whole();
    for chart in catalogue() {
        let [en, zh] = [Lang::En, Lang::Zh].map(|lang| {
            let pack = Pack::of(chart, &dataset, lang).expect("every cell");
            pack.figure(&ViewState { lang, ..ViewState::default() }).expect("a figure").table
        });
        assert_eq!(en.ids, zh.ids, "{}", chart.id);
        assert_eq!(en.ids.len(), en.columns.len());
        for (at, id) in en.ids.iter().enumerate() {
            assert!(!id.is_empty() && id.parse::<usize>().is_err(), "{}: {id}", chart.id);
            assert_eq!(en.maybe_column(id), Some(at), "{}: {id}", chart.id);
            assert_eq!(en.maybe_column(&at.to_string()), Some(at), "positions are still read");
        }
    }
    let valuations = pack("valuations", Lang::Zh).figure(&ViewState::default()).expect("a figure").table;
    assert_eq!(valuations.maybe_column("valuation"), Some(1));
}
