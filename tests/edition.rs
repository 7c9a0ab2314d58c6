//! Editions: what a reader is told whose link was made with earlier data.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use olympus::figure::{Change, Edition, Past, maybe_chart};
use olympus::markup::changes;
use olympus::state::ViewState;
use olympus::text::Lang;
use whole_package::whole;

fn valuations() -> olympus::figure::Figure {
    let chart = maybe_chart("valuations").expect("a chart");
    (chart.build)(&whole(), &ViewState::default()).expect("every cell is there")
}

#[test]
fn changes_name_what_differs_what_is_new_and_what_is_gone() {
    let now = valuations();
    assert!(Change::between(&now, &now).is_empty());
    let mut before = now.clone();
    let changed = before.data[0].clone();
    before.data[0].value = "$1bn".to_owned();
    let gone = before.data.len();
    before.data.push(changed.clone());
    before.data[gone].id = "a/b/c".to_owned();
    let added = before.data.remove(1);
    let found = Change::between(&before, &now);
    assert_eq!(found.len(), 3);
    assert_eq!((found[0].from.as_str(), found[0].to.as_str()), ("$1bn", changed.value.as_str()));
    assert_eq!((found[1].from.as_str(), found[1].to.as_str()), ("", added.value.as_str()));
    assert_eq!((found[2].from.as_str(), found[2].to.as_str()), (changed.value.as_str(), ""));
}

#[test]
fn editions_survive_packing() {
    let change = Change { name: "Kimi, valuation".into(), from: "$1bn".into(), to: "$2bn".into() };
    let past = Past { chart: "valuations".into(), pack: "figures/x.bin".into(), changes: vec![change] };
    let edition = Edition { charts: vec![past.clone()] };
    let bytes = edition.to_bytes();
    let read = Edition::from_bytes(&bytes).expect("an edition");
    assert_eq!(read.maybe_chart("valuations"), Some(&past));
    assert_eq!(read.maybe_chart("other"), None);
    assert!(Edition::from_bytes(&[255; 9]).is_err());
}

#[test]
fn the_sentence_is_quiet_short_and_escaped() {
    let change =
        |name: &str, from: &str, to: &str| Change { name: name.into(), from: from.into(), to: to.into() };
    for lang in Lang::ALL {
        assert_eq!(changes(&[], false, lang), "");
        assert!(!changes(&[], true, lang).is_empty(), "a pinned chart says so");
        let many: Vec<Change> = (0..5).map(|n| change(&format!("<b>{n}"), "a", "b")).collect();
        let said = changes(&many, false, lang);
        assert!(said.contains("&lt;b&gt;2") && !said.contains("&lt;b&gt;3") && said.contains("+2"), "{said}");
        assert!(!said.contains("<b>"));
        let gone = changes(&[change("x", "a", "")], false, lang);
        assert!(gone.contains("<s>a</s>"));
    }
}
