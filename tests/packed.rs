//! The packed form of downloads: nothing is lost in it, everything in it is small, and what is damaged is named.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod any_value;
mod every_sheet;

use any_value::any;
use every_sheet::{ledger, sheets, whole};
use olympus::figure::{
    CrossReferences, Index, Pack, PackError, Sheet, catalogue, is_compressed, maybe_chart, note_checks,
    offered_rates,
};
use olympus::state::ViewState;
use olympus::text::Lang;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What another library makes of it on the way out and back.
fn by_serde<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let bytes = postcard::to_allocvec(value).expect("memory");
    postcard::from_bytes(&bytes).expect("what was just written")
}

/// Every pack of the site.
fn packs() -> Vec<(String, Pack)> {
    let dataset = whole();
    let mut packs = Vec::new();
    for lang in Lang::ALL {
        let also = CrossReferences::of_catalogue(&dataset, lang).expect("every cell is there");
        for chart in catalogue() {
            let pack = Pack::of(chart, &dataset, lang).expect("every cell is there");
            let first = pack.figure(&ViewState { lang, ..ViewState::default() }).expect("a figure");
            let mut own = vec![(format!("{}.{}", chart.id, lang.code()), pack)];
            for rate in offered_rates(&first, &dataset) {
                let pack = Pack::at_rate(chart, &dataset, lang, &rate).expect("every cell is there");
                own.push((format!("{}.{rate}.{}", chart.id, lang.code()), pack));
            }
            packs.extend(own.into_iter().map(|(name, pack)| {
                let pack = pack.with_each(&|figure| {
                    also.note(figure);
                    note_checks(ledger(), figure);
                });
                (name, pack)
            }));
        }
    }
    packs
}

/// A pack in bytes, to be damaged.
static WHOLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let chart = maybe_chart("valuations").expect("a chart");
    Pack::of(chart, &whole(), Lang::Zh).expect("cells").to_bytes()
});

#[test]
fn every_design_and_currency_comes_back_as_serde_gives_it_back() {
    for (name, pack) in packs() {
        assert_eq!(Pack::from_bytes(&pack.to_bytes()), Ok(by_serde(&pack)), "{name}");
    }
}

#[test]
fn every_sheet_comes_back_as_serde_gives_it_back() {
    for sheet in sheets(&whole()) {
        assert_eq!(Sheet::from_bytes(&sheet.to_bytes()), Ok(by_serde(&sheet)), "{}", sheet.id);
    }
}

#[test]
fn packs_are_small() {
    for (name, pack) in packs() {
        let bytes = pack.to_bytes();
        assert!(bytes.len() <= 10_000, "{name} has {} bytes", bytes.len());
        assert!(!is_compressed(&bytes), "{name} can be told from a compressed one");
    }
}

#[test]
fn designs_and_currencies_share_what_is_the_same() {
    let dataset = whole();
    let pack = Pack::of(maybe_chart("valuations").expect("a chart"), &dataset, Lang::En).expect("cells");
    let text = String::from_utf8_lossy(&pack.to_bytes()).into_owned();
    for words in ["Prices of companies in talks", "valuation-convergence/kimi/valuation", "$900B (reported)"]
    {
        assert_eq!(text.matches(words).count(), 1, "{words}");
    }
}

#[test]
fn each_fault_is_named() {
    let pack = WHOLE.clone();
    let read = |bytes: &[u8]| Pack::from_bytes(bytes).expect_err("damaged");
    assert_eq!(read(&[]), PackError::Cut { at: 0 });
    assert_eq!(read(&[255; 64]), PackError::Version);
    assert_eq!(read(&[pack.clone(), vec![0, 0]].concat()), PackError::Left { bytes: 2 });
    let cut = read(&pack[..pack.len() / 2]);
    assert_eq!(cut, PackError::Cut { at: pack.len() / 2 });
    assert_eq!(cut.to_string(), format!("the file ends at byte {}, where more is announced", pack.len() / 2));
    let empty: Pack = postcard::from_bytes(&[0]).expect("a pack of nothing");
    assert_eq!(read(&empty.to_bytes()), PackError::Empty);
    assert!(Sheet::from_bytes(&pack).is_err_and(|error| error == PackError::Version), "no sheet");
    // What one wrong byte does, wherever it stands: each other way to be wrong comes up.
    let mut found = BTreeSet::new();
    for at in 0..pack.len() {
        for value in [0, 2, 50, 255] {
            let mut damaged = pack.clone();
            damaged[at] = value;
            if let Err(error) = Pack::from_bytes(&damaged) {
                found.insert(format!("{error:?}").split(' ').next().unwrap_or_default().to_owned());
            }
        }
    }
    let all = ["Character", "Cut", "Left", "Long", "Number", "Over", "Short", "Value", "Version"];
    assert_eq!(found.iter().map(String::as_str).collect::<Vec<&str>>(), all);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_figures_come_back(seed: u64) {
        let pack: Pack = any(seed);
        let back = Pack::from_bytes(&pack.to_bytes());
        if pack == by_serde(&pack) && pack.lang().is_some() {
            prop_assert_eq!(back, Ok(pack));
        } else {
            prop_assert_eq!(back, Err(PackError::Empty));
        }
    }

    #[test]
    fn any_sheet_and_index_come_back(seed: u64) {
        let (sheet, index): (Sheet, Index) = (any(seed), any(seed));
        prop_assert_eq!(Sheet::from_bytes(&sheet.to_bytes()), Ok(by_serde(&sheet)));
        prop_assert_eq!(Index::from_bytes(&index.to_bytes()), Ok(by_serde(&index)));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
        let _ = (Pack::from_bytes(&bytes), Sheet::from_bytes(&bytes), Index::from_bytes(&bytes));
    }

    #[test]
    fn what_a_damaged_pack_still_says_can_be_packed(damage in prop::collection::vec((proptest::arbitrary::any::<prop::sample::Index>(), proptest::arbitrary::any::<u8>()), 1..6)) {
        let mut bytes = WHOLE.clone();
        for (at, value) in damage {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if let Ok(pack) = Pack::from_bytes(&bytes) {
            // By bytes: a number may have become none.
            prop_assert_eq!(Pack::from_bytes(&pack.to_bytes()).map(|again| again.to_bytes()), Ok(pack.to_bytes()));
        }
    }
}
