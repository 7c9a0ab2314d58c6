//! What is asked of the explorer, and the query string.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

use olympus::state::{ChartKind, Exploring, ViewState};
use olympus::text::Lang;
use proptest::prelude::*;

fn text(s: &str) -> String {
    s.to_owned()
}

fn read(query: &str) -> (Exploring, Vec<(String, String, &'static str)>) {
    let (view, _) = ViewState::from_query(query, None);
    let (asked, warnings) = Exploring::from_view(&view);
    (asked, warnings.into_iter().map(|warning| (warning.key, warning.value, warning.expected)).collect())
}

fn written(asked: &Exploring, onto: &str) -> String {
    let (mut view, _) = ViewState::from_query(onto, None);
    asked.write(&mut view);
    view.to_query(None)
}

#[test]
fn each_key_has_its_values() {
    let base = Exploring::default;
    let table = [
        ("", base()),
        ("table=users", Exploring { table: Some(text("users")), ..base() }),
        ("q=Moonshot%20AI", Exploring { text: text("Moonshot AI"), ..base() }),
        ("q=%E6%99%BA%E8%B0%B1", Exploring { text: text("智谱"), ..base() }),
        ("where=home:CN", Exploring { filters: vec![(text("home"), text("CN"))], ..base() }),
        (
            "where=home:CN~kind:lab",
            Exploring { filters: vec![(text("home"), text("CN")), (text("kind"), text("lab"))], ..base() },
        ),
        ("where=a:b:c", Exploring { filters: vec![(text("a"), text("b:c"))], ..base() }),
        ("x=company", Exploring { label: Some(text("company")), ..base() }),
        ("values=a~b.percent", Exploring { values: vec![text("a"), text("b.percent")], ..base() }),
        ("kind=bar", Exploring { kind: Some(ChartKind::Bar), ..base() }),
        ("kind=line", Exploring { kind: Some(ChartKind::Line), ..base() }),
        ("kind=dot", Exploring { kind: Some(ChartKind::Dot), ..base() }),
        ("as=words", Exploring { words: true, ..base() }),
        ("with=evidence~ids", Exploring { evidence: true, details: true, ..base() }),
        ("with=ids", Exploring { details: true, ..base() }),
    ];
    for (query, asked) in table {
        assert_eq!(read(query), (asked.clone(), Vec::new()), "{query}");
        assert_eq!(written(&asked, ""), query);
    }
}

#[test]
fn the_view_states_own_keys_and_unknown_ones_stay() {
    let asked = Exploring { table: Some(text("users")), words: true, ..Exploring::default() };
    let before = "sort=figure.desc&y=log&d=users/a/b&lang=zh&utm=1&q=old&kind=dot&embed";
    assert_eq!(
        written(&asked, before),
        "y=log&sort=figure.desc&d=users/a/b&lang=zh&table=users&as=words&utm=1&embed"
    );
    assert_eq!(
        written(&Exploring::default(), before),
        "y=log&sort=figure.desc&d=users/a/b&lang=zh&utm=1&embed"
    );
}

#[test]
fn bad_values_fall_back_and_say_what_was_expected() {
    for (query, key, value, expected) in [
        ("kind=pie", "kind", "pie", "bar|line|dot"),
        ("as=numbers", "as", "numbers", "printed|words"),
        ("with=all", "with", "all", "evidence~ids"),
        ("where=home", "where", "home", "column:choice"),
    ] {
        assert_eq!(read(query), (Exploring::default(), vec![(text(key), text(value), expected)]), "{query}");
    }
    let (asked, warnings) = read("table=a&table=b&kind=&q");
    assert_eq!(asked, Exploring { table: Some(text("a")), ..Exploring::default() });
    assert_eq!(warnings, [(text("table"), text("b"), "one value")]);
}

/// Any text, and often one full of what the query string treats specially.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), r"[a~.:\\e%+&=/智 ]{0,8}", "[a-z0-9_]{1,12}"]
}

prop_compose! {
    fn any_asked()(
        table in prop::option::of(any_text()),
        text in any_text(),
        filters in prop::collection::vec((any_text(), any_text()), 0..4),
        label in prop::option::of(any_text()),
        values in prop::collection::vec(any_text(), 0..4),
        kind in prop::option::of(prop::sample::select(ChartKind::ALL.to_vec())),
        (words, evidence, details) in any::<(bool, bool, bool)>(),
    ) -> Exploring {
        Exploring { table, text, filters, label, values, kind, words, evidence, details }
    }
}

fn any_query() -> impl Strategy<Value = String> {
    let key = prop_oneof!["(table|q|where|x|values|kind|as|with|sort|y|d|lang)", any_text()];
    let value = prop_oneof!["(dot|words|ids|a:b~c:d|x\\.desc|log|zh)", any_text()];
    let pair = (key, value).prop_map(|(key, value)| [key, value].join("="));
    prop::collection::vec(pair, 0..6).prop_map(|pairs| pairs.join("&"))
}

proptest! {
    #[test]
    fn whatever_is_asked_comes_back(asked in any_asked(), onto in any_query()) {
        let query = written(&asked, &onto);
        let (back, warnings) = read(&query);
        prop_assert_eq!(&warnings, &[]);
        prop_assert_eq!(back, asked);
        // Language and all else that is not of the explorer stay as they were.
        let lang = |query: &str| -> Lang { ViewState::from_query(query, None).0.lang };
        prop_assert_eq!(lang(&query), lang(&onto));
    }

    #[test]
    fn writing_what_was_read_settles(query in any_query()) {
        let (asked, _) = read(&query);
        let once = written(&asked, &query);
        prop_assert_eq!(read(&once), (asked.clone(), Vec::new()));
        prop_assert_eq!(written(&asked, &once), once);
    }
}
