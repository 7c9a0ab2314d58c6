//! Longer words: in a language whose words are two fifths longer than English every chart still has room for them all.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod common_room;
mod whole_package;

use common_room::{designs, faults};
use olympus::figure::catalogue;
use olympus::text::Lang;
use whole_package::whole;

#[test]
fn charts_have_room_for_longer_words() {
    let dataset = whole();
    let mut wrong = Vec::new();
    for chart in catalogue() {
        let figures = designs(chart, &dataset, Lang::Pseudo).expect("every cell");
        wrong.extend(figures.iter().flat_map(faults));
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}
