//! Charts that stand alone: the words around the picture are in it, and the picture is the one of the page.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::figure::{Figure, catalogue};
use olympus::look::Width;
use olympus::paint::record::record;
use olympus::scene::{FixedMetrics, Item, Primitive, Rect, Scene, Size, build, height, poster};
use olympus::state::ViewState;
use olympus::text::Lang;
use whole_package::whole;

const FOOT: &str =
    "Source: a list of names that is long enough to be set in several lines where there is little room";

/// Every chart in both languages at the design widths, alone and as it stands on a page.
fn every(check: impl Fn(&str, &Figure, &Scene, &Scene)) {
    let dataset = whole();
    for chart in catalogue() {
        for lang in Lang::ALL {
            let state = ViewState { lang, ..ViewState::default() };
            let figure = (chart.build)(&dataset, &state).expect("cells");
            for width in Width::ALL {
                let w = width.design_px();
                let name = format!("{} {} {}", chart.id, lang.code(), width.name());
                let alone = poster(&figure, FOOT, w, &FixedMetrics);
                let page = build(&figure, Size { w, h: height(&figure, w) }, &FixedMetrics);
                check(&name, &figure, &alone, &page);
            }
        }
    }
}

fn words(item: &Item) -> Option<&str> {
    if let Primitive::Text { text, .. } = &item.primitive { Some(text) } else { None }
}

/// Whether two words cover a common area of more than a hair.
fn meet(a: Rect, b: Rect) -> bool {
    a.x0 + 0.5 < b.x1 && b.x0 + 0.5 < a.x1 && a.y0 + 0.5 < b.y1 && b.y0 + 0.5 < a.y1
}

#[test]
fn a_poster_says_what_stands_around_the_picture() {
    every(|name, figure, alone, page| {
        // Lines are broken at spaces and between Chinese characters.
        let plain = |text: &str| text.replace(' ', "");
        let said: String = alone.items.iter().filter_map(words).map(plain).collect();
        let around = [&figure.finding.title, &figure.finding.subtitle];
        for text in around.into_iter().chain(figure.legend.iter().map(|entry| &entry.text)) {
            assert!(said.contains(&plain(text)), "{name} lacks {text}");
        }
        assert!(said.ends_with(&plain(FOOT)), "{name} ends otherwise");
        assert_eq!(alone.warnings, page.warnings, "{name}");
        // Rule, swatches and lines of words come on top of what the page shows.
        let around = alone.items.len() - page.items.len();
        assert!(around >= 4 + 2 * figure.legend.len(), "{name}: only {around}");
    });
}

#[test]
fn nothing_overlaps_or_leaves_the_paper() {
    every(|name, _, alone, page| {
        let Size { w, h } = alone.size;
        for item in &alone.items {
            let Rect { x0, y0, x1, y1 } = item.bounds;
            assert!(x0 >= 0.0 && y0 >= 0.0 && x1 <= w && y1 <= h, "{name}: {item:?} leaves the paper");
        }
        let own: Vec<&Item> = alone.items.iter().filter(|item| words(item).is_some()).collect();
        let met = |items: &[&Item]| {
            let pairs =
                items.iter().enumerate().flat_map(|(n, a)| items.iter().skip(n + 1).map(move |b| (a, b)));
            pairs.filter(|(a, b)| meet(a.bounds, b.bounds)).count()
        };
        let theirs: Vec<&Item> = page.items.iter().filter(|item| words(item).is_some()).collect();
        assert_eq!(met(&own), met(&theirs), "{name}: words around the picture run into one another");
    });
}

#[test]
fn the_picture_is_moved_and_not_changed() {
    every(|name, _, alone, page| {
        let shown: Vec<&Item> = alone.items.iter().filter(|item| item.datum.is_some()).collect();
        let there: Vec<&Item> = page.items.iter().filter(|item| item.datum.is_some()).collect();
        assert_eq!(shown.len(), there.len(), "{name}");
        let moved = shown
            .first()
            .zip(there.first())
            .map(|(a, b)| (a.bounds.x0 - b.bounds.x0, a.bounds.y0 - b.bounds.y0));
        let (dx, dy) = moved.expect("a chart shows something");
        for (item, before) in shown.iter().zip(&there) {
            let mut expected = before.primitive.clone();
            expected.shift(dx, dy);
            assert_eq!(format!("{:.6?}", item.primitive), format!("{expected:.6?}"), "{name}");
            assert_eq!(item.datum, before.datum, "{name}");
        }
    });
}

#[test]
fn what_stands_around_a_picture_is_where_it_was() {
    let dataset = whole();
    let forms = [
        ("ai-trust", Lang::En, Width::Narrow),
        ("ai-trust", Lang::Zh, Width::Wide),
        ("valuations", Lang::En, Width::Medium),
    ];
    for (id, lang, width) in forms {
        let chart = catalogue().iter().find(|chart| chart.id == id).expect("the chart");
        let figure = (chart.build)(&dataset, &ViewState { lang, ..ViewState::default() }).expect("cells");
        let alone = poster(&figure, FOOT, width.design_px(), &FixedMetrics);
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("poster-{id}-{}-{}", width.name(), lang.code()), record(&alone));
        });
    }
}
