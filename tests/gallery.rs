//! Every chart as an SVG file, in each design, width and language: sound, and made into a gallery to look at.
//!
//! What is in a picture is held by the scenes' snapshots, so only a few files are kept here, for what the painter makes
//! of a scene. The test of all files leaves them in `target/tmp/gallery/`; each follows the reader's dark mode.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod common_charts;

use common_charts::{Case, cases};
use olympus::paint::svg::{Palette, SvgWords, write};
use std::fs;
use std::path::Path;

fn drawn(case: &Case, palette: Palette) -> String {
    let description = case.figure.summary.text();
    let words = SvgWords {
        class: "",
        id: &case.name,
        lang: case.figure.lang,
        title: &case.figure.finding.title,
        description: &description,
    };
    write(&case.scene, &words, palette)
}

/// Pictures as different as they come: bars in every texture, links and boxes in Chinese words, lanes of events, and a
/// line on a log scale. Between them they have every shape that the painter knows.
const KEPT: [&str; 4] = [
    "valuations-main-wide-en",
    "ecosystems-main-narrow-zh",
    "event-timeline-main-medium-en",
    "token-growth-log-wide-en",
];

#[test]
fn files_are_as_they_were() {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true, snapshot_path => "snapshots/gallery" }, {
        for kept in KEPT {
            let case = cases().iter().find(|case| case.name == kept).expect("a chart of this name");
            insta::assert_binary_snapshot!(&format!("{}.svg", case.name), drawn(case, Palette::File).into_bytes());
        }
    });
}

#[test]
fn every_drawing_is_sound_and_says_what_it_is() {
    let gallery = Path::new(env!("CARGO_TARGET_TMPDIR")).join("gallery");
    fs::create_dir_all(&gallery).expect("a folder for the gallery");
    for case in cases() {
        for palette in [Palette::Page, Palette::File] {
            let svg = drawn(case, palette);
            let document =
                roxmltree::Document::parse(&svg).unwrap_or_else(|error| panic!("{}: {error}", case.name));
            let root = document.root_element();
            let child = |name: &str| {
                root.children().find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", name)))
            };
            assert_eq!(child("title").and_then(|node| node.text()), Some(case.figure.finding.title.as_str()));
            assert!(
                child("desc").and_then(|node| node.text()).is_some_and(|text| text.len() > 40),
                "{}",
                case.name
            );
            assert_eq!(root.attribute("role"), Some("img"));
            assert_eq!(root.attribute("lang"), Some(case.figure.lang.code()));
            let marked = root.descendants().filter(|node| node.has_attribute("data-d")).count();
            assert!(marked >= case.shown(), "{}: {marked} marks", case.name);
            let inline =
                root.descendants().any(|node| node.has_attribute("style") || node.has_tag_name("style"));
            assert!(!(palette == Palette::Page && inline), "{} would break the page's policy", case.name);
            if palette == Palette::File && case.kept {
                fs::write(gallery.join(format!("{}.svg", case.name)), &svg)
                    .expect("the gallery can be written");
            }
        }
    }
}
