//! `ViewState` to the query string and back.
//!
//! Knows the keys and their written values, not whether a chart has such a column or series: that is for the figure to
//! refuse. Invariant: reading what was written gives the same state, and writing what was read settles after one turn.
//!
//! - Only what differs from the default is written: known keys in a fixed order, then the unknown ones in theirs.
//! - A known key with an empty value counts as not set. A bad value is dropped with a warning.
//! - Of a known key that is repeated the first stands, even if its value is bad; the others are dropped with a warning.
//! - With a scope, a chart's own keys read `scope.key`; `front`, `lang`, `theme`, `v` and `pinned` belong to the page and
//!   are never scoped.
//!   All other keys, those of other charts among them, are unknown and kept.
//! - Addresses are mangled on their way, so reading is generous: `amp;` before a known key, the case of coded values and
//!   punctuation after a value change nothing. Writing is strict: a name that ends in punctuation has it escaped.

use super::item::{escape_into, items, maybe_split, push_items, unescape};
use super::percent::{decode, encode_into};
use super::{Currency, ScaleKind, Tab, ThemeChoice, View, ViewState};
use crate::text::Lang;

/// A known key whose value could not be used; it has been dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryWarning {
    /// The key as it stood in the query, scope included.
    pub key: String,
    /// The value as it stood in the query, decoded.
    pub value: String,
    /// What would have been understood, such as `chart|table|sources`.
    pub expected: &'static str,
}

/// A chart's own keys, in the order they are written.
pub const OWN_KEYS: [&str; 11] =
    ["tab", "y", "view", "cur", "rate", "pick", "focus", "time", "sort", "grade", "d"];

/// The keys of the whole page, written after them.
pub const PAGE_KEYS: [&str; 5] = ["front", "lang", "theme", "v", "pinned"];

const TABS: [(&str, Tab); 3] = [("chart", Tab::Chart), ("table", Tab::Table), ("sources", Tab::Sources)];
const SCALES: [(&str, ScaleKind); 2] = [("linear", ScaleKind::Linear), ("log", ScaleKind::Log)];
const VIEWS: [(&str, View); 3] = [("main", View::Main), ("pairs", View::Pairs), ("lines", View::Lines)];
const CURRENCIES: [(&str, Currency); 4] =
    [("usd", Currency::Usd), ("cny", Currency::Cny), ("hkd", Currency::Hkd), ("stated", Currency::Stated)];
const THEMES: [(&str, ThemeChoice); 2] = [("light", ThemeChoice::Light), ("dark", ThemeChoice::Dark)];

impl ViewState {
    /// The state that `query` asks for, and what in it could not be used. A leading `?` is accepted.
    ///
    /// ```
    /// use olympus::state::{ScaleKind, ViewState};
    /// let (state, warnings) = ViewState::from_query("?y=log&pick=zhipu~minimax&utm=1", None);
    /// assert_eq!(state.y, Some(ScaleKind::Log));
    /// assert_eq!(state.pick, ["zhipu", "minimax"]);
    /// assert_eq!(state.unknown, [("utm".to_owned(), "1".to_owned())]);
    /// assert!(warnings.is_empty());
    /// ```
    pub fn from_query(query: &str, scope: Option<&str>) -> (ViewState, Vec<QueryWarning>) {
        let mut state = ViewState::default();
        let mut warnings = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        let query = query.strip_prefix('?').unwrap_or(query);
        for piece in query.split('&').filter(|piece| !piece.is_empty()) {
            let (key, value) = piece.split_once('=').unwrap_or((piece, ""));
            let (key, value) = (decode(key), decode(value));
            let Some(known) = maybe_known(&key, scope) else {
                state.unknown.push((key, value));
                continue;
            };
            let result = if seen.contains(&known) {
                Err("one value")
            } else if value.is_empty() {
                Ok(())
            } else {
                state.try_set(known, &value)
            };
            seen.push(known);
            if let Err(expected) = result {
                warnings.push(QueryWarning { key, value, expected });
            }
        }
        (state, warnings)
    }

    /// The query string for this state, without a leading `?`; empty for the default state.
    ///
    /// An unknown entry whose key is known within `scope` is not written: it would be read as something else.
    ///
    /// ```
    /// use olympus::state::{ScaleKind, ViewState};
    /// let state = ViewState { y: Some(ScaleKind::Log), focus: Some("Moonshot AI".into()), ..ViewState::default() };
    /// assert_eq!(state.to_query(None), "y=log&focus=Moonshot%20AI");
    /// assert_eq!(state.to_query(Some("arr")), "arr.y=log&arr.focus=Moonshot%20AI");
    /// ```
    pub fn to_query(&self, scope: Option<&str>) -> String {
        let mut query = String::new();
        for key in OWN_KEYS.into_iter().chain(PAGE_KEYS) {
            let Some(value) = self.maybe_value(key) else { continue };
            let mut full = String::new();
            if let (Some(scope), false) = (scope, PAGE_KEYS.contains(&key)) {
                full.push_str(scope);
                full.push('.');
            }
            full.push_str(key);
            push_pair(&mut query, &full, &value);
        }
        for (key, value) in self.unknown.iter().filter(|(key, _)| maybe_known(key, scope).is_none()) {
            push_pair(&mut query, key, value);
        }
        query
    }

    /// Sets what `key` stands for from a value that is not empty, or says what was expected.
    fn try_set(&mut self, key: &str, value: &str) -> Result<(), &'static str> {
        let value = trimmed(value);
        match key {
            _ if value.is_empty() => {}
            "tab" => self.tab = try_from_code(&TABS, value, "chart|table|sources")?,
            "y" => self.y = Some(try_from_code(&SCALES, value, "linear|log")?),
            "view" => self.view = try_from_code(&VIEWS, value, "main|pairs|lines")?,
            "cur" => self.currency = try_from_code(&CURRENCIES, value, "usd|cny|hkd|stated")?,
            "rate" => self.rate = Some(unescape(value)),
            "pick" => self.pick = items(value),
            "focus" => self.focus = Some(unescape(value)),
            "time" => self.time = Some(maybe_time(value).ok_or("a..b")?),
            "sort" => self.sort = Some(maybe_sort(value).ok_or("column.asc|column.desc")?),
            "grade" => self.grades = items(value),
            "d" => self.datum = Some(unescape(value)),
            "front" => self.front = Some(unescape(value)),
            "lang" => self.lang = Lang::maybe_from_code(&value.to_ascii_lowercase()).ok_or("en|zh")?,
            "theme" => self.theme = Some(try_from_code(&THEMES, value, "light|dark")?),
            "v" => self.version = Some(value.to_owned()),
            "pinned" if value == "1" => self.pinned = true,
            "pinned" => return Err("1"),
            _ => {}
        }
        Ok(())
    }

    /// The written value of `key`, or none where it is the default.
    pub fn maybe_value(&self, key: &str) -> Option<String> {
        let code = match key {
            "tab" => maybe_code(&TABS, (self.tab != Tab::default()).then_some(self.tab)),
            "y" => maybe_code(&SCALES, self.y),
            "view" => maybe_code(&VIEWS, (self.view != View::default()).then_some(self.view)),
            "cur" => maybe_code(&CURRENCIES, (self.currency != Currency::default()).then_some(self.currency)),
            "lang" => (self.lang != Lang::default()).then(|| self.lang.code()),
            "theme" => maybe_code(&THEMES, self.theme),
            "v" => return self.version.clone(),
            "pinned" => self.pinned.then_some("1"),
            _ => return self.maybe_text(key),
        };
        code.map(str::to_owned)
    }

    /// The same for the keys whose values are made of names.
    fn maybe_text(&self, key: &str) -> Option<String> {
        let mut text = String::new();
        match key {
            "pick" => push_items(&mut text, &self.pick),
            "grade" => push_items(&mut text, &self.grades),
            "rate" => escape_into(&mut text, self.rate.as_deref()?, ""),
            "focus" => escape_into(&mut text, self.focus.as_deref()?, ""),
            "d" => escape_into(&mut text, self.datum.as_deref()?, ""),
            "front" => escape_into(&mut text, self.front.as_deref()?, ""),
            "time" => {
                let (from, to) = self.time.as_ref()?;
                push_end(&mut text, from);
                text.push_str("..");
                push_end(&mut text, to);
            }
            "sort" => {
                let (column, descending) = self.sort.as_ref()?;
                escape_into(&mut text, column, "");
                text.push_str(if *descending { ".desc" } else { ".asc" });
            }
            _ => {}
        }
        if trimmed(&text).len() < text.len() {
            let last = text.char_indices().next_back().map_or(0, |(at, _)| at);
            text.insert(last, '\\');
        }
        (!text.is_empty()).then_some(text)
    }
}

/// The known key that `key` stands for within `scope`.
fn maybe_known(key: &str, scope: Option<&str>) -> Option<&'static str> {
    let page = PAGE_KEYS.into_iter().find(|known| *known == key);
    let own = match scope {
        Some(scope) => key.strip_prefix(scope).and_then(|rest| rest.strip_prefix('.')),
        None => Some(key),
    };
    let known = page.or_else(|| OWN_KEYS.into_iter().find(|known| Some(*known) == own));
    // An ampersand copied from HTML is longer than one.
    known.or_else(|| maybe_known(key.strip_prefix("amp;")?, scope))
}

/// A value without the space and the punctuation of a sentence around it. What a backslash protects stays.
fn trimmed(value: &str) -> &str {
    const AFTER: &str = " .,;:!?)]}>\"'。，；：！？）】》」』”’、";
    let mut rest = value;
    while let Some(last) = rest.chars().next_back()
        && AFTER.chars().any(|c| c == last)
    {
        let shorter = rest.get(..rest.len() - last.len_utf8()).unwrap_or_default();
        let slashes = shorter.bytes().rev().take_while(|byte| *byte == b'\\').count();
        if slashes % 2 == 1 {
            break;
        }
        rest = shorter;
    }
    rest
}

fn try_from_code<T: Copy>(
    codes: &[(&str, T)],
    code: &str,
    expected: &'static str,
) -> Result<T, &'static str> {
    codes.iter().find(|(known, _)| known.eq_ignore_ascii_case(code)).map(|(_, value)| *value).ok_or(expected)
}

fn maybe_code<T: Copy + PartialEq>(codes: &[(&'static str, T)], value: Option<T>) -> Option<&'static str> {
    codes.iter().find(|(_, known)| Some(*known) == value).map(|(code, _)| *code)
}

fn maybe_time(value: &str) -> Option<(String, String)> {
    let (from, to) = maybe_split(value, "..")?;
    (!from.is_empty() && !to.is_empty()).then(|| (unescape(from), unescape(to)))
}

/// One end of a span of time: its dots are escaped only where they could be taken for the joiner.
fn push_end(out: &mut String, end: &str) {
    let mistakable =
        end.as_bytes().windows(2).any(|two| two == b"..") || end.starts_with('.') || end.ends_with('.');
    escape_into(out, end, if mistakable { "." } else { "" });
}

fn maybe_sort(value: &str) -> Option<(String, bool)> {
    let (column, direction) = value.rsplit_once('.')?;
    let descending = direction.eq_ignore_ascii_case("desc");
    if !descending && !direction.eq_ignore_ascii_case("asc") {
        return None;
    }
    (!column.is_empty()).then(|| (unescape(column), descending))
}

/// `key=value` appended; a key alone where the value is empty, as in `embed`.
fn push_pair(query: &mut String, key: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    encode_into(query, key);
    // Without its sign a pair of two empty texts would vanish.
    if !value.is_empty() || key.is_empty() {
        query.push('=');
    }
    encode_into(query, value);
}
