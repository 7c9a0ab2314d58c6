//! The view state and the query string.

use olympus::state::{Currency, QueryWarning, ScaleKind, Tab, ThemeChoice, View, ViewState};
use olympus::text::Lang;
use proptest::prelude::*;

fn base() -> ViewState {
    ViewState::default()
}

fn text(s: &str) -> String {
    s.to_owned()
}

/// Reads `query` without a word of complaint.
fn read(query: &str, scope: Option<&str>) -> ViewState {
    let (state, warnings) = ViewState::from_query(query, scope);
    assert_eq!(warnings, [], "{query}");
    state
}

#[test]
fn each_key_has_its_values() {
    let table: Vec<(&str, ViewState)> = vec![
        ("", base()),
        ("tab=table", ViewState { tab: Tab::Table, ..base() }),
        ("tab=sources", ViewState { tab: Tab::Sources, ..base() }),
        ("y=linear", ViewState { y: Some(ScaleKind::Linear), ..base() }),
        ("y=log", ViewState { y: Some(ScaleKind::Log), ..base() }),
        ("view=pairs", ViewState { view: View::Pairs, ..base() }),
        ("cur=cny", ViewState { currency: Currency::Cny, ..base() }),
        ("cur=hkd", ViewState { currency: Currency::Hkd, ..base() }),
        ("cur=stated", ViewState { currency: Currency::Stated, ..base() }),
        ("rate=cny6.67", ViewState { rate: Some(text("cny6.67")), ..base() }),
        ("pick=zhipu~minimax", ViewState { pick: vec![text("zhipu"), text("minimax")], ..base() }),
        ("pick=%E6%99%BA%E8%B0%B1", ViewState { pick: vec![text("智谱")], ..base() }),
        ("pick=a%5C~b~c", ViewState { pick: vec![text("a~b"), text("c")], ..base() }),
        ("focus=Moonshot%20AI", ViewState { focus: Some(text("Moonshot AI")), ..base() }),
        ("time=2024-05..2026-03", ViewState { time: Some((text("2024-05"), text("2026-03"))), ..base() }),
        ("sort=valuation.desc", ViewState { sort: Some((text("valuation"), true)), ..base() }),
        ("sort=a.b.asc", ViewState { sort: Some((text("a.b"), false)), ..base() }),
        ("grade=A~B", ViewState { grades: vec![text("A"), text("B")], ..base() }),
        ("d=arr/zhipu/value", ViewState { datum: Some(text("arr/zhipu/value")), ..base() }),
        ("lang=zh", ViewState { lang: Lang::Zh, ..base() }),
        ("theme=light", ViewState { theme: Some(ThemeChoice::Light), ..base() }),
        ("theme=dark", ViewState { theme: Some(ThemeChoice::Dark), ..base() }),
        ("front=zhipu", ViewState { front: Some(text("zhipu")), ..base() }),
        ("v=3f2a", ViewState { version: Some(text("3f2a")), ..base() }),
        ("pinned=1", ViewState { pinned: true, ..base() }),
        ("view=lines", ViewState { view: View::Lines, ..base() }),
    ];
    for (query, state) in table {
        assert_eq!(read(query, None), state, "{query}");
        assert_eq!(state.to_query(None), query);
    }
}

#[test]
fn defaults_and_empty_values_are_not_written() {
    for query in [
        "?",
        "&&",
        "tab=chart&view=main&cur=usd&lang=en",
        "tab=&y&pick=&focus=&time=&sort=&d=&theme=",
        "pick=~~",
    ] {
        assert_eq!(read(query, None), base(), "{query}");
    }
    assert_eq!(base().to_query(None), "");
}

#[test]
fn keys_are_written_in_one_order_and_unknown_ones_after_them_in_theirs() {
    let state = read("?utm_source=x&theme=dark&embed&y=log&title=0&v=3f+a&=&tab=table&controls=0", None);
    assert_eq!(
        state.to_query(None),
        "tab=table&y=log&theme=dark&v=3f%20a&utm_source=x&embed&title=0&=&controls=0"
    );
}

#[test]
fn bad_values_fall_back_and_say_what_was_expected() {
    for (query, key, value, expected) in [
        ("tab=checks", "tab", "checks", "chart|table|sources"),
        ("y=LOGS", "y", "LOGS", "linear|log"),
        ("view=trio", "view", "trio", "main|pairs|lines"),
        ("cur=eur", "cur", "eur", "usd|cny|hkd|stated"),
        ("time=2024", "time", "2024", "a..b"),
        ("time=..b", "time", "..b", "a..b"),
        ("time=a..", "time", "a..", "a..b"),
        ("sort=arr", "sort", "arr", "column.asc|column.desc"),
        ("sort=arr.up", "sort", "arr.up", "column.asc|column.desc"),
        ("sort=.asc", "sort", ".asc", "column.asc|column.desc"),
        ("lang=fr", "lang", "fr", "en|zh"),
        ("theme=sepia%21", "theme", "sepia!", "light|dark"),
        ("pinned=yes", "pinned", "yes", "1"),
    ] {
        let (state, warnings) = ViewState::from_query(query, None);
        assert_eq!(warnings, [QueryWarning { key: text(key), value: text(value), expected }]);
        assert_eq!(state, base());
        assert_eq!(state.to_query(None), "");
    }
}

#[test]
fn of_repeated_keys_the_first_stands() {
    let (state, warnings) = ViewState::from_query("tab=chart&tab=table&x=1&x=2&y=bad&y=log", None);
    assert_eq!((state.tab, state.y), (Tab::Chart, None));
    assert_eq!(
        warnings.iter().map(|w| w.expected).collect::<Vec<_>>(),
        ["one value", "linear|log", "one value"]
    );
    assert_eq!(state.to_query(None), "x=1&x=2");
}

#[test]
fn a_scope_reads_its_own_keys_and_those_of_the_page() {
    let query = "y=log&token-growth.y=log&arr.tab=table&lang=zh&token-growth.lang=en&token-growth.theme=x&token-growth.pick=a~b";
    let state = read(query, Some("token-growth"));
    assert_eq!((state.y, state.tab, state.lang), (Some(ScaleKind::Log), Tab::Chart, Lang::Zh));
    assert_eq!(state.pick, ["a", "b"]);
    assert_eq!(
        state.to_query(Some("token-growth")),
        "token-growth.y=log&token-growth.pick=a~b&lang=zh&y=log&arr.tab=table&token-growth.lang=en&token-growth.theme=x"
    );
    assert_eq!(read("token-growth.y=log", None).unknown, [(text("token-growth.y"), text("log"))]);
    let (_, warnings) = ViewState::from_query("arr.y=no", Some("arr"));
    assert_eq!(warnings[0].key, "arr.y");
}

#[test]
fn a_joiner_means_the_same_encoded() {
    assert_eq!(read("pick=a%7Eb", None).pick, ["a", "b"]);
    assert_eq!(read("time=a%2E%2Eb", None).time, Some((text("a"), text("b"))));
    assert_eq!(read("t%61b=table", None).tab, Tab::Table);
}

#[test]
fn what_is_mangled_on_its_way_is_read_and_written_strictly() {
    for (query, strict) in [
        ("y=linear&amp;cur=cny", "y=linear&cur=cny"),
        ("y=log&amp;amp;tab=table", "tab=table&y=log"),
        ("cur=CNY&y=Log&tab=TABLE&lang=ZH&theme=Dark", "tab=table&y=log&cur=cny&lang=zh&theme=dark"),
        ("pick=a%7Eb&focus=Moonshot+AI", "pick=a~b&focus=Moonshot%20AI"),
        ("y=log.", "y=log"),
        ("y=log)", "y=log"),
        ("cur=cny%E3%80%82", "cur=cny"),
        ("pick=kimi~zhipu,", "pick=kimi~zhipu"),
        ("d=arr/zhipu/value%EF%BC%89", "d=arr/zhipu/value"),
        ("time=a..b.", "time=a..b"),
        ("sort=arr.DESC;", "sort=arr.desc"),
        ("fbclid=IwAR0.&y=log&utm_source=X%21", "y=log&fbclid=IwAR0.&utm_source=X%21"),
        ("focus=.", ""),
    ] {
        assert_eq!(read(query, None).to_query(None), strict, "{query}");
    }
    assert_eq!(
        read("valuations.y=linear&amp;valuations.cur=cny", Some("valuations")).currency,
        Currency::Cny
    );
    // A name may end in punctuation, which then is no accident of the address.
    let state = ViewState { focus: Some(text("Inc.")), ..base() };
    assert_eq!(state.to_query(None), "focus=Inc%5C.");
    assert_eq!(read("focus=Inc%5C.", None), state);
}

#[test]
fn the_dots_of_a_span_s_ends_are_escaped_where_they_could_join_it() {
    for (from, to, query) in [
        ("2024.5", "2025.25", "time=2024.5..2025.25"),
        ("a..b", "c", "time=a%5C.%5C.b..c"),
        (".a", "b.c", "time=%5C.a..b.c"),
        ("a.", "b", "time=a%5C...b"),
        ("a", ".b", "time=a..%5C.b"),
        ("a", "b.", "time=a..b%5C."),
    ] {
        let state = ViewState { time: Some((text(from), text(to))), ..base() };
        assert_eq!(state.to_query(None), query);
        assert_eq!(read(query, None), state, "{query}");
    }
}

#[test]
fn an_unknown_entry_with_a_known_key_is_not_written() {
    let state = ViewState { unknown: vec![(text("y"), text("log")), (text("a.y"), text("log"))], ..base() };
    assert_eq!(state.to_query(None), "a.y=log");
    assert_eq!(state.to_query(Some("a")), "y=log");
}

/// Any text, and often one full of what the query string treats specially.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), r"[a~.,)\\e%+&=/智。 ]{0,8}", "[a-z0-9-]{1,12}"]
}

fn any_scope() -> impl Strategy<Value = Option<String>> {
    prop_oneof![Just(None), Just(Some(text("token-growth"))), any_text().prop_map(Some)]
}

prop_compose! {
    fn any_coded()(
        tab in prop_oneof![Just(Tab::Chart), Just(Tab::Table), Just(Tab::Sources)],
        y in prop_oneof![Just(None), Just(Some(ScaleKind::Linear)), Just(Some(ScaleKind::Log))],
        view in prop_oneof![Just(View::Main), Just(View::Pairs)],
        currency in prop_oneof![Just(Currency::Usd), Just(Currency::Cny), Just(Currency::Hkd), Just(Currency::Stated)],
        lang in prop_oneof![Just(Lang::En), Just(Lang::Zh)],
        theme in prop_oneof![Just(None), Just(Some(ThemeChoice::Light)), Just(Some(ThemeChoice::Dark))],
    ) -> ViewState {
        ViewState { tab, y, view, currency, lang, theme, ..ViewState::default() }
    }
}

prop_compose! {
    fn any_state()(
        coded in any_coded(),
        pick in prop::collection::vec(any_text(), 0..4),
        focus in prop::option::of(any_text()),
        rate in prop::option::of(any_text()),
        time in prop::option::of((any_text(), any_text())),
        sort in prop::option::of((any_text(), any::<bool>())),
        grades in prop::collection::vec(any_text(), 0..4),
        datum in prop::option::of(any_text()),
        front in prop::option::of(any_text()),
        pinned in any::<bool>(),
        unknown in prop::collection::vec((any_text(), any_text()), 0..4),
    ) -> ViewState {
        ViewState { pick, focus, rate, time, sort, grades, datum, front, pinned, unknown, ..coded }
    }
}

/// A query made of real keys, near misses and noise.
fn any_query() -> impl Strategy<Value = String> {
    let key = prop_oneof![
        "(tab|y|view|cur|rate|pick|focus|time|sort|grade|lang|theme|v|pinned|d|embed)",
        "amp;(tab|y|cur|pick)",
        r"token-growth\.(tab|y|pick|time|sort|lang)",
        any_text(),
    ];
    let value = prop_oneof!["(table|log|zh|dark|cny|a\\.\\.b|x\\.desc|a~b|checks)", any_text()];
    let pair = (key, value).prop_map(|(key, value)| [key, value].join("="));
    prop_oneof![any::<String>(), prop::collection::vec(pair, 0..6).prop_map(|pairs| pairs.join("&"))]
}

proptest! {
    #[test]
    fn every_state_round_trips(state in any_state(), scope in any_scope()) {
        let scope = scope.as_deref();
        // A whole state is one that a query can give: no known key among the unknown ones.
        let mut state = state;
        state.unknown.retain(|entry| {
            let alone = ViewState { unknown: vec![entry.clone()], ..base() };
            !alone.to_query(scope).is_empty()
        });
        let query = state.to_query(scope);
        prop_assert!(query.is_ascii());
        let (back, warnings) = ViewState::from_query(&query, scope);
        prop_assert_eq!(&warnings, &[]);
        prop_assert_eq!(back, state);
    }

    #[test]
    fn writing_what_was_read_settles(query in any_query(), scope in any_scope()) {
        let scope = scope.as_deref();
        let (state, _) = ViewState::from_query(&query, scope);
        let once = state.to_query(scope);
        let (again, warnings) = ViewState::from_query(&once, scope);
        prop_assert_eq!(&warnings, &[]);
        prop_assert_eq!(&again, &state);
        prop_assert_eq!(again.to_query(scope), once);
    }

    #[test]
    fn a_plus_and_a_leading_mark_change_nothing_else(name in "[a-z]{1,6} [a-z]{1,6}") {
        let written = ["?focus=", &name.replace(' ', "+")].concat();
        prop_assert_eq!(ViewState::from_query(&written, None).0.focus, Some(name));
    }
}
