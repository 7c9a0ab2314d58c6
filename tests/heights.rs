//! Heights follow from content: more rows in any table make charts higher and break none.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod common_room;
mod more_rows;
mod whole_package;

use common_room::{designs, faults};
use more_rows::grown;
use olympus::data::Dataset;
use olympus::figure::{Figure, catalogue};
use olympus::look::Width;
use olympus::scene::height;
use olympus::text::Lang;
use std::fs;
use whole_package::{whole, with_file};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data");

/// Names of the package's tables.
fn tables() -> Vec<String> {
    let entries = fs::read_dir(FOLDER).expect("the package's folder").map(|entry| entry.expect("an entry"));
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".csv")).collect();
    names.sort();
    names
}

/// Looks at every chart of a package that differs from the usual one, and says how many there are.
fn changed(dataset: &Dataset, usual: &[Vec<Vec<Figure>>], found: &mut Vec<String>) -> usize {
    let mut count = 0;
    for (lang, usual) in Lang::ALL.into_iter().zip(usual) {
        for (chart, usual) in catalogue().iter().zip(usual) {
            match designs(chart, dataset, lang) {
                Err(missing) => found.push(format!("{}: {missing}", chart.id)),
                Ok(figures) if figures == *usual => {}
                Ok(figures) => {
                    count += 1;
                    found.extend(figures.iter().flat_map(faults));
                }
            }
        }
    }
    count
}

fn with_more(more: usize) {
    let dataset = whole();
    let usual = Lang::ALL.map(|lang| {
        let all = catalogue().iter().map(|chart| designs(chart, &dataset, lang).expect("every cell"));
        all.collect::<Vec<_>>()
    });
    let descriptor = fs::read_to_string(format!("{FOLDER}/datapackage.json")).expect("a descriptor");
    let (mut wrong, mut count) = (Vec::new(), 0);
    for table in tables() {
        let dataset = with_file(&table, |csv| grown(&descriptor, &table, csv, more));
        let mut found = Vec::new();
        count += changed(&dataset, &usual, &mut found);
        wrong.extend(found.iter().map(|fault| format!("{table}: {fault}")));
    }
    assert!(wrong.is_empty(), "{} faults of {count} charts:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 40, "most charts show the rows of a table: {count}");
}

#[test]
fn every_chart_has_room_for_one_row_more() {
    with_more(1);
}

#[test]
fn every_chart_has_room_for_two_rows_more() {
    with_more(2);
}

#[test]
fn every_chart_has_room_for_thirty_rows_more() {
    with_more(30);
}

#[test]
fn words_find_room_wherever_the_steps_lead() {
    let soon = "dec-2023,Dec 2023,2023-12,Kimi Chat,,kimi-chat,A second release soon after the first,,,#1 globally,,2023-12";
    let dataset = with_file("kimi-timeline.csv", |csv| {
        let at = csv.match_indices('\n').nth(1).map_or(0, |(at, _)| at + 1);
        format!("{}{soon}\n{}", &csv[..at], &csv[at..])
    });
    let chart = catalogue().iter().find(|chart| chart.id == "kimi-timeline").expect("the chart");
    for lang in Lang::ALL {
        let wrong: Vec<String> =
            designs(chart, &dataset, lang).expect("every cell").iter().flat_map(faults).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

#[test]
fn a_design_has_one_height_whatever_the_frame() {
    let dataset = whole();
    for chart in catalogue() {
        for figure in designs(chart, &dataset, Lang::En).expect("every cell") {
            for design in Width::ALL {
                let heights = [design.design_px(), design.frames_px()[0]].map(|px| height(&figure, px));
                assert_eq!(heights[0], heights[1], "{} in the {} design", chart.id, design.name());
            }
        }
    }
}
