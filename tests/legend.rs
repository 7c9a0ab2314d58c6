//! Legends show what marks show: every key looks like a mark of its figure, no two keys look alike, and no look that data
//! have goes without a key.
#![allow(clippy::expect_used, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::figure::{Drawing, Figure, LegendEntry, MarkItem, MarkKind, catalogue};
use olympus::look::Ink;
use olympus::paint::svg;
use olympus::scene::{Point, Primitive, swatch};
use olympus::state::{View, ViewState};
use olympus::text::Lang;
use whole_package::whole;

/// Charts where each ink is named at its marks, so that a key of that shape and texture is enough, whatever its ink.
const NAMED_AT_MARKS: [&str; 4] =
    ["kimi-revenue-mix", "exchange-rates", "valuation-multiples", "infrastructure-funding"];

/// Every chart in both languages and every design.
fn every(mut check: impl FnMut(&str, &Figure)) {
    let dataset = whole();
    for chart in catalogue() {
        for lang in Lang::ALL {
            for view in [View::Main, View::Pairs, View::Lines] {
                let figure = (chart.build)(&dataset, &ViewState { lang, view, ..ViewState::default() });
                check(&format!("{} {} {view:?}", chart.id, lang.code()), &figure.expect("cells"));
            }
        }
    }
}

fn drawings(figure: &Figure) -> impl Iterator<Item = &Drawing> {
    std::iter::once(&figure.drawing).chain(&figure.narrow)
}

fn bodies(drawing: &Drawing) -> impl Iterator<Item = (MarkKind, &MarkItem)> {
    let marks = drawing.marks.iter().filter(|mark| mark.kind.is_body());
    marks.flat_map(|mark| mark.items.iter().map(|item| (mark.kind, item)))
}

#[test]
fn every_key_looks_like_a_mark_of_its_figure() {
    every(|name, figure| {
        assert!(!figure.legend.is_empty(), "{name} explains nothing");
        for key in &figure.legend {
            for drawing in drawings(figure) {
                assert!(drawing.has(key), "{name}: nothing looks like {key:?}");
            }
        }
    });
}

#[test]
fn no_two_keys_look_alike_or_say_the_same() {
    every(|name, figure| {
        let at = Point { x: 0.0, y: 0.0 };
        for (n, key) in figure.legend.iter().enumerate() {
            for other in figure.legend.iter().skip(n + 1) {
                assert_ne!(swatch(key, at), swatch(other, at), "{name}: {key:?} and {other:?}");
                assert_ne!(key.text, other.text, "{name}");
            }
        }
    });
}

#[test]
fn no_look_that_data_have_goes_without_a_key() {
    every(|name, figure| {
        let named = NAMED_AT_MARKS.iter().any(|id| figure.id == *id);
        for (kind, item) in drawings(figure).flat_map(bodies) {
            if item.datum.is_none() || item.ink.is_frame() {
                continue;
            }
            // One meaning has one key, though two shapes may show it.
            let explains = |key: &LegendEntry| {
                key.texture == item.texture
                    && (named || key.ink == item.ink)
                    && (key.kind == MarkKind::Event) == (kind == MarkKind::Event)
            };
            assert!(figure.legend.iter().any(explains), "{name} does not explain {kind:?} {item:?}");
        }
    });
}

#[test]
fn the_page_draws_the_swatch_that_files_draw() {
    every(|name, figure| {
        for (n, key) in figure.legend.iter().enumerate() {
            let written = svg::swatch(key, &format!("key{n}"));
            let tag = match swatch(key, Point { x: 0.0, y: 0.0 }) {
                Primitive::Rect { .. } => "<rect",
                Primitive::Circle { .. } => "<circle",
                Primitive::Path { .. } => "<path",
                Primitive::Text { .. } => "<text",
            };
            assert!(written.contains(tag) && written.contains(key.ink.name()), "{name}: {written}");
        }
    });
}

#[test]
fn a_company_that_is_at_home_elsewhere_has_the_ink_of_neither() {
    let dataset = whole();
    let chart = catalogue().iter().find(|chart| chart.id == "valuations").expect("the chart");
    let figure = (chart.build)(&dataset, &ViewState::default()).expect("cells");
    let mut seen = Vec::new();
    for (_, item) in bodies(&figure.drawing) {
        let Some(datum) = item.datum.and_then(|at| figure.data.get(at)) else { continue };
        let company = datum.entities.first().and_then(|id| dataset.company(id)).expect("a company");
        let ink = match company.home.as_str() {
            "CN" => Ink::China,
            "US" => Ink::Us,
            _ => Ink::Other,
        };
        assert_eq!(item.ink, ink, "{}", datum.name);
        seen.push(ink);
    }
    assert!(seen.contains(&Ink::Other), "Cohere is at home in Canada");
}
