//! Search: everything has an entry, either name finds it, and the answers come in order.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod whole_package;

use std::sync::LazyLock;

use olympus::figure::{EntryKind, Figure, Index, PackError, catalogue};
use olympus::markup;
use olympus::state::ViewState;
use olympus::text::{Folded, Lang};
use proptest::prelude::*;
use whole_package::whole;

static FIGURES: LazyLock<[Vec<Figure>; 2]> = LazyLock::new(|| {
    let dataset = whole();
    [Lang::En, Lang::Zh].map(|lang| {
        let state = ViewState { lang, ..ViewState::default() };
        catalogue().iter().map(|chart| (chart.build)(&dataset, &state).expect("cells")).collect()
    })
});

static INDEX: LazyLock<Index> = LazyLock::new(|| made(&|_| true));

fn made(has: &dyn Fn(&str) -> bool) -> Index {
    let [en, zh] = &*FIGURES;
    let charts: Vec<[&Figure; 2]> = en.iter().zip(zh).map(|(en, zh)| [en, zh]).collect();
    Index::of(&whole(), &charts, has)
}

/// The names of the answers in the order in which they are shown, with their kinds.
fn answers(query: &str) -> Vec<(EntryKind, &'static str)> {
    let found = INDEX.find(query);
    found.matches().map(|at| &INDEX.entries[at]).map(|entry| (entry.kind, entry.name.en.as_str())).collect()
}

#[test]
fn everything_has_an_entry() {
    let dataset = whole();
    let count = |kind| INDEX.entries.iter().filter(|entry| entry.kind == kind).count();
    assert_eq!(count(EntryKind::Company), dataset.companies().len());
    assert_eq!(count(EntryKind::Model), dataset.models().len());
    assert_eq!(count(EntryKind::Person), dataset.people().len());
    assert_eq!(count(EntryKind::Table), dataset.tables().len());
    assert_eq!(count(EntryKind::Chart), catalogue().len());
    assert_eq!(count(EntryKind::Event), dataset.maybe_table("events").expect("events").rows.len());
    for datum in FIGURES[0].iter().flat_map(|figure| &figure.data) {
        let entries: Vec<_> =
            INDEX.entries.iter().filter(|entry| entry.maybe_datum() == Some(&datum.id)).collect();
        // A figure that several charts show is found once, in the words of one of them.
        let said = |value: &str| {
            FIGURES[0].iter().flat_map(|figure| &figure.data).any(|d| d.id == datum.id && d.value == value)
        };
        assert!(
            entries.iter().any(|entry| entry.kind == EntryKind::Event || said(&entry.value.en)),
            "{} is not to be found",
            datum.id
        );
    }
    assert!(INDEX.entries.is_sorted_by_key(|entry| entry.kind));
}

#[test]
fn an_entry_leads_to_a_page_that_is_there() {
    let [en, zh] = &*FIGURES;
    for entry in &INDEX.entries {
        let Some(id) = entry.maybe_datum() else { continue };
        let first = entry.charts.first().expect("a chart");
        assert!(entry.address.starts_with(&format!("charts/{first}.html")), "{id}");
        for figure in en.iter().chain(zh).filter(|figure| entry.charts.contains(&figure.id)) {
            assert!(figure.data.iter().any(|datum| datum.id == id), "{}: {id}", figure.id);
        }
    }
    let bare = made(&|page| page.starts_with("charts/"));
    assert!(bare.entries.len() < INDEX.entries.len());
    assert!(bare.entries.iter().all(|entry| entry.address.starts_with("charts/")));
}

#[test]
fn packing_and_unpacking_change_nothing() {
    let bytes = INDEX.to_bytes();
    assert_eq!(Index::from_bytes(&bytes).as_ref(), Ok(&*INDEX));
    assert_eq!(Index::from_bytes(&[255; 64]), Err(PackError::Version));
}

#[test]
fn either_name_finds_a_thing_and_its_own_name_finds_it_first() {
    for (at, entry) in INDEX.entries.iter().enumerate() {
        for lang in Lang::ALL {
            let query = entry.name.get(lang);
            let found = INDEX.find(query);
            let first = found.matches().next().expect("an answer");
            let whole = |name: &str| Folded::of(name).letters.iter().map(|l| l.c).collect::<String>();
            let same =
                Lang::ALL.iter().any(|lang| whole(INDEX.entries[first].name.get(*lang)) == whole(query));
            assert!(same, "{query} finds {:?} first", INDEX.entries[first].name);
            // Of many with one name not all are shown.
            let named =
                INDEX.entries.iter().filter(|other| other.kind == entry.kind && other.name == entry.name);
            assert!(
                found.matches().any(|other| other == at) || named.count() > 1,
                "{query} does not find it"
            );
        }
    }
}

#[test]
fn traditional_characters_and_full_width_forms_find_simplified_names() {
    for (query, plain) in [
        ("無問芯穹", "无问芯穹"),
        ("騰訊", "腾讯"),
        ("華為", "华为"),
        ("字節跳動", "字节跳动"),
        ("億", "亿"),
        ("華峰資本", "华峰资本"),
        ("ｋｉｍｉ　Ｋ２．６", "kimi k2.6"),
        ("１４０萬億", "140万亿"),
    ] {
        let found = INDEX.find(query);
        assert!(found.count > 0, "{query} finds nothing");
        assert_eq!(found, INDEX.find(plain), "{query} and {plain}");
        let marks = |query: &str| markup::found(&INDEX, &INDEX.find(query), query, Lang::Zh, "");
        assert_eq!(marks(query), marks(plain), "{query} is marked as {plain} is");
    }
}

#[test]
fn every_name_is_found_as_it_is_written_in_traditional_chinese() {
    let mut differ = 0;
    for entry in &INDEX.entries {
        let name = entry.name.get(Lang::Zh);
        let traditional = hanconv::s2t(name);
        differ += usize::from(traditional != name);
        assert_eq!(INDEX.find(&traditional), INDEX.find(name), "{traditional} and {name}");
    }
    assert!(differ > 100, "{differ} names are written otherwise");
}

#[test]
fn companies_models_charts_tables_figures_people_and_events_in_that_order() {
    assert_eq!(answers("moonshot")[0], (EntryKind::Company, "Moonshot AI"));
    assert_eq!(answers("月之暗面")[0], (EntryKind::Company, "Moonshot AI"));
    assert_eq!(answers("ＤＥＥＰＳＥＥＫ")[0], (EntryKind::Company, "DeepSeek"));
    assert_eq!(answers("杨植麟")[0], (EntryKind::Person, "Yang Zhilin"));
    assert_eq!(answers("glm4.5")[0], (EntryKind::Model, "GLM-4.5"));
    assert_eq!(answers("估值")[0], (EntryKind::Chart, "Valuations"));
    let found = INDEX.find("deepseek valuation");
    let (kind, group) = &found.groups[0];
    assert_eq!(*kind, EntryKind::Figure);
    let place = "charts/valuations.html?d=valuation-convergence/deepseek/valuation";
    assert_eq!(INDEX.entries[group[0]].address, place);
}

#[test]
fn nothing_is_found_by_nothing() {
    for query in ["", "  ", "，。", "zzzz", "kimi zzzz"] {
        assert_eq!(INDEX.find(query).count, 0, "{query}");
    }
}

/// The names that are offered in place of answers, in English.
fn near(query: &str) -> Vec<&'static str> {
    let found = INDEX.find_or_nearest(query);
    assert!(found.is_near, "{query} has answers");
    found.matches().map(|at| INDEX.entries[at].name.en.as_str()).collect()
}

#[test]
fn where_nothing_fits_the_nearest_names_are_offered_in_either_script() {
    for (query, name) in [
        ("deapseek", "DeepSeek"),
        ("moonshoot", "Moonshot AI"),
        ("monshot ai", "Moonshot AI"),
        ("Antrhopic", "Anthropic"),
        ("anthorp", "Anthropic"),
        ("alibab4", "Alibaba"),
        ("yang zhilni", "Yang Zhilin"),
        ("deep seak", "DeepSeek"),
        ("月之黑面", "Moonshot AI"),
        ("杨植林", "Yang Zhilin"),
        ("騰迅", "Tencent"),
        ("kimi zzzz", "Kimi"),
    ] {
        let names = near(query);
        assert!(names.first().is_some_and(|first| first.contains(name)), "{query}: {names:?}");
        assert!(names.len() <= 6);
        let counted = markup::counted(&INDEX.find_or_nearest(query), Lang::En);
        assert_eq!(counted, "Nothing found. These names come near:");
    }
    for query in ["", " ", "zzzz", "qqqqqqqqqqqq", "魑魅魍魉", "魑"] {
        assert_eq!(near(query), [""; 0], "{query}");
        assert_eq!(markup::counted(&INDEX.find_or_nearest(query), Lang::Zh), "没有找到。", "{query}");
    }
    assert!(!INDEX.find_or_nearest("deepseek").is_near, "what is found is no guess");
}

#[test]
fn answers_are_links_with_their_places_and_balanced() {
    for lang in Lang::ALL {
        for query in ["a", "kimi", "估", "R&D <b>"] {
            let found = INDEX.find(query);
            let html = markup::found(&INDEX, &found, query, lang, "../");
            let places: Vec<usize> = html
                .split("data-at=\"")
                .skip(1)
                .map(|rest| rest.split('"').next().expect("a place").parse().expect("a number"))
                .collect();
            assert!(found.matches().eq(places.iter().copied()));
            assert_eq!(html.matches("href=\"../").count(), places.len());
            for tag in ["a", "span", "mark", "div"] {
                let open =
                    html.matches(&format!("<{tag} ")).count() + html.matches(&format!("<{tag}>")).count();
                assert_eq!(open, html.matches(&format!("</{tag}>")).count(), "{tag} in {html}");
            }
            assert!(!markup::counted(&found, lang).contains('{'));
        }
    }
}

proptest! {
    #[test]
    fn any_query_has_an_answer_and_keeps_the_limits(query in "\\PC{0,12}|[a-z0-9. ]{1,6}|[一-龥]{1,3}") {
        let found = INDEX.find(&query);
        let shown: Vec<usize> = found.matches().collect();
        prop_assert!(shown.len() <= 24 && shown.len() <= found.count);
        prop_assert!(found.groups.iter().all(|(_, group)| !group.is_empty() && group.len() <= 8));
        let mut kinds: Vec<_> = found.groups.iter().map(|(kind, _)| *kind).collect();
        kinds.sort();
        kinds.dedup();
        prop_assert_eq!(kinds.len(), found.groups.len());
        let words = INDEX.folded(&query);
        for at in shown {
            let entry = &INDEX.entries[at];
            for word in words.words() {
                let texts = [&entry.name, &entry.detail, &entry.value];
                let stands = texts.iter().any(|text| Lang::ALL.iter().any(|lang| Folded::of(text.get(*lang)).find(word).is_some()));
                prop_assert!(stands, "{:?} answers {}", entry, query);
            }
        }
        markup::found(&INDEX, &found, &query, Lang::Zh, "");
        let near = INDEX.find_or_nearest(&query);
        prop_assert!(near.matches().count() <= 24 && (found.count > 0 || near.is_near));
    }

    #[test]
    fn a_part_of_a_name_finds_it(at in any::<prop::sample::Index>(), from in any::<prop::sample::Index>()) {
        let entry = at.get(&INDEX.entries);
        let words: Vec<&str> = entry.name.en.split(' ').collect();
        let word = from.get(&words);
        prop_assume!(!Folded::of(word).letters.is_empty());
        let found = INDEX.find(word);
        prop_assert!(found.count > 0, "{word}");
    }
}
