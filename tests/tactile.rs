//! Sheets for fingers: everything at its true size, every word with its braille or its key, and nothing on anything else.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::figure::{Figure, catalogue};
use olympus::paint::tactile::{self, TactileMetrics, TactileWords};
use olympus::scene::{Primitive, roomy};
use olympus::state::ViewState;
use olympus::text::Lang;
use whole_package::whole;

fn each(check: impl Fn(&Figure, &str)) {
    let dataset = whole();
    for chart in catalogue() {
        for lang in Lang::ALL {
            let state = ViewState { lang, ..ViewState::default() };
            check(&(chart.build)(&dataset, &state).expect("cells"), chart.name(Lang::En));
        }
    }
}

fn sheets(figure: &Figure, name: &str) -> Vec<String> {
    let scene = roomy(figure, tactile::WIDTH, &TactileMetrics);
    let words = TactileWords {
        lang: figure.lang,
        file: "a.tactile",
        name,
        title: &figure.finding.title,
        measure: &figure.finding.subtitle,
        legend: &figure.legend,
        about: "",
    };
    tactile::write(&scene, &words).into_iter().map(|(_, sheet)| sheet).collect()
}

/// The dots of a sheet, in hundredths of a millimetre.
fn dots(sheet: &str) -> Vec<(i64, i64)> {
    let (_, rest) = sheet.rsplit_once(" d=\"").expect("a path of dots");
    let path = rest.split('"').next().expect("a path");
    let number = |text: &str| (text.parse::<f64>().expect("a number") * 100.0).round() as i64;
    path.split('M')
        .skip(1)
        .map(|dot| {
            let (x, y) = dot.trim_end_matches("h0").split_once(' ').expect("a place");
            (number(x), number(y))
        })
        .collect()
}

#[test]
fn every_english_word_of_every_chart_has_braille() {
    each(|figure, _| {
        if figure.lang == Lang::En {
            let scene = roomy(figure, tactile::WIDTH, &TactileMetrics);
            for item in &scene.items {
                let Primitive::Text { text, .. } = &item.primitive else { continue };
                assert_eq!(tactile::cells(text).1, 0, "{}: {text}", figure.id);
            }
            assert_eq!(tactile::cells(&figure.finding.title).1, 0, "{}", figure.finding.title);
            assert_eq!(tactile::cells(&figure.finding.subtitle).1, 0, "{}", figure.finding.subtitle);
        }
    });
}

#[test]
fn dots_stand_on_the_sheet_and_no_two_touch() {
    each(|figure, name| {
        let sheets = sheets(figure, name);
        assert!((2..=14).contains(&sheets.len()), "{}: {} sheets", figure.id, sheets.len());
        for (at, sheet) in sheets.iter().enumerate() {
            let mut dots = dots(sheet);
            assert!(dots.len() > 20, "{} sheet {at}: {} dots", figure.id, dots.len());
            for (x, y) in &dots {
                assert!(
                    (0..=21_000).contains(x) && (0..=27_940).contains(y),
                    "{} sheet {at}: {x} {y}",
                    figure.id
                );
            }
            dots.sort_unstable();
            let mut close = 0;
            for (at, (x, y)) in dots.iter().enumerate() {
                let near = dots[at + 1..].iter().take_while(|(other, _)| other - x < 200);
                close += near.filter(|(_, other)| (other - y).abs() < 200).count();
            }
            assert_eq!(close, 0, "{} ({}) sheet {at}: dots that touch", figure.id, figure.lang.code());
        }
    });
}
