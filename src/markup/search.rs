//! Search: the inside of its dialog, and the answers in it.
//!
//! Knows the index and what was found in it, not who typed. Invariant: options stand in the order of
//! [`SearchResults::shown`], each with its place in the index in `data-at`, and everything from the dataset is escaped.

use maud::{Markup, html};

use crate::figure::{EntryKind, Index, IndexEntry, SearchResults};
use crate::markup::tip::single_keys;
use crate::text::words::interface;
use crate::text::{Folded, Lang};

/// What stands inside the dialog before anything is typed: the line to type in, and what can be found.
pub fn search(lang: Lang) -> String {
    let dialog = html! {
        div class="ask" {
            input type="text" role="combobox" aria-expanded="false" aria-autocomplete="list" aria-controls="found" autocomplete="off"
                autocapitalize="off" spellcheck="false" enterkeyhint="go" aria-label=(interface::SEARCH.say(lang));
            button type="button" data-shut aria-label=(interface::CLOSE.say(lang)) { "\u{d7}" }
        }
        p class="count" role="status" { (interface::SEARCH_HINT.say(lang)) }
        div class="found" id="found" role="listbox" tabindex="-1" aria-label=(interface::SEARCH_ANSWERS.say(lang)) hidden {}
        p class="set" { (single_keys(lang)) }
    };
    dialog.into_string()
}

/// How many answers there are, as it is spoken.
pub fn counted(found: &SearchResults, lang: Lang) -> String {
    let shown = found.matches().count();
    let count = found.count.to_string();
    if found.count == 0 {
        return interface::FOUND_NOTHING.say(lang).to_owned();
    }
    if found.is_near {
        return interface::FOUND_NEAR.say(lang).to_owned();
    }
    if found.count == shown {
        return interface::FoundAll { count: &count }.say(lang);
    }
    interface::FoundBest { count: &count, shown: &shown.to_string() }.say(lang)
}

/// The answers in groups; what stands in the list. `root` is the way to the first page in the reader's language.
pub fn found(index: &Index, found: &SearchResults, query: &str, lang: Lang, root: &str) -> String {
    let query = index.folded(query);
    let mut places = 0..found.count;
    let answers = html! {
        @for (kind, group) in &found.groups {
            @let name = kind_name(*kind, lang);
            div role="group" aria-label=(name) {
                div class="kind" aria-hidden="true" { (name) }
                @for (at, place) in group.iter().zip(&mut places) {
                    @if let Some(entry) = index.entries.get(*at) {
                        a role="option" aria-selected="false" tabindex="-1" data-keep id={ "found-" (place.to_string()) }
                            data-at=(at.to_string()) href={ (root) (entry.address) } {
                            (words(entry, &query, lang))
                        }
                    }
                }
            }
        }
    };
    answers.into_string()
}

/// An entry in words: its name in the reader's language and in the other one, what it is, and a figure's value.
fn words(entry: &IndexEntry, query: &Folded, lang: Lang) -> Markup {
    let other = lang.other();
    let is_named_otherwise = entry.name.get(other) != entry.name.get(lang);
    html! {
        (part("name", None, entry.name.get(lang), query))
        @if is_named_otherwise { (part("other", Some(other), entry.name.get(other), query)) }
        @for (class, text) in [("detail", &entry.detail), ("value", &entry.value)] {
            @if !text.en.is_empty() { (part(class, None, text.get(lang), query)) }
        }
    }
}

/// Words of an entry with what the query found in them marked.
fn part(class: &str, lang: Option<Lang>, text: &str, query: &Folded) -> Markup {
    html! {
        span class=(class) lang=[lang.map(Lang::code)] {
            @for (text, found) in runs(text, query) {
                @if found { mark { (text) } } @else { (text) }
            }
        }
        " "
    }
}

/// The text in pieces, each with whether the query's words found it.
fn runs<'t>(text: &'t str, query: &Folded) -> Vec<(&'t str, bool)> {
    let folded = Folded::of(text);
    let mut hits = vec![false; folded.letters.len()];
    for word in query.words() {
        if let Some((_, from, to)) = folded.find(word) {
            hits.iter_mut().take(to).skip(from).for_each(|hit| *hit = true);
        }
    }
    let mut runs = Vec::new();
    let (mut done, mut last, mut inside) = (0, 0, false);
    let mut pass = |to: usize, found: bool| {
        runs.push((text.get(done..to).unwrap_or_default(), found));
        done = to;
    };
    for (letter, hit) in folded.letters.iter().zip(hits) {
        // What parts two letters that were found belongs to what was found.
        match (inside, hit) {
            (false, true) => pass(letter.start, false),
            (true, false) => pass(last, true),
            _ => {}
        }
        (inside, last) = (hit, letter.end);
    }
    if inside {
        pass(last, true);
    }
    pass(text.len(), false);
    runs
}

/// The heading over the answers of one kind.
fn kind_name(kind: EntryKind, lang: Lang) -> &'static str {
    let name = match kind {
        EntryKind::Company => interface::COMPANIES,
        EntryKind::Model => interface::MODELS,
        EntryKind::Chart => interface::CHARTS,
        EntryKind::Table => interface::TABLES,
        EntryKind::Figure => interface::FIGURES,
        EntryKind::Person => interface::PEOPLE,
        EntryKind::Event => interface::EVENTS,
    };
    name.say(lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_is_marked_and_all_is_escaped() {
        for (text, query, expected) in [
            ("Kimi K2.6", "k2", "Kimi <mark>K2</mark>.6"),
            ("Kimi K2 & Co", "co kimi", "<mark>Kimi</mark> K2 &amp; <mark>Co</mark>"),
            ("Moonshot AI", "moonshotai", "<mark>Moonshot AI</mark>"),
            ("“智谱”AI", "智谱 ai", "“<mark>智谱”AI</mark>"),
            ("a<b", "zz", "a&lt;b"),
            ("", "x", ""),
            ("x", "", "x"),
        ] {
            let expected = ["<span class=\"name\">", expected, "</span> "].concat();
            assert_eq!(part("name", None, text, &Folded::of(query)).0, expected, "{text} / {query}");
        }
    }
}
