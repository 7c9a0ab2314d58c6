//! The scripts of `web/`: typed modules, without a word of their own, that speak with the program by the events both know.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn walk(folder: &Path, ending: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, ending, found);
        } else if path.extension().is_some_and(|own| own == ending) {
            let name = path.strip_prefix(root()).expect("a file of ours").to_string_lossy().into_owned();
            found.push((name, fs::read_to_string(&path).expect("a source file")));
        }
    }
}

/// Every file of a folder with this ending, by its name from the root.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(&root().join(folder), ending, &mut found);
    found.sort();
    assert!(!found.is_empty(), "no .{ending} in {folder}");
    found
}

/// The scripts that are written by hand.
fn scripts() -> Vec<(String, String)> {
    files("web/src", "js").into_iter().filter(|(name, _)| name != "web/src/generated.js").collect()
}

/// The texts in quotes of a source, comments and regular expressions left out.
fn texts(source: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(at) = rest.find(['"', '\'', '`', '/']) {
        let before = rest[..at].trim_end().chars().next_back();
        let (quote, after) = rest[at..].split_at(1);
        let end = match quote {
            "/" if after.starts_with('/') => after.find('\n').unwrap_or(after.len()),
            "/" if after.starts_with('*') => after.find("*/").map_or(after.len(), |at| at + 2),
            "/" if before.is_none_or(|c| "(=,!:?&|".contains(c)) => {
                closing(after, '/').map_or(0, |end| end + 1)
            }
            "/" => 0,
            _ => match closing(after, quote.chars().next().unwrap_or('"')) {
                // Only a text in back quotes goes on in another line.
                Some(end) if quote == "`" || !after[..end].contains('\n') => {
                    found.push(&after[..end]);
                    end + 1
                }
                _ => 0,
            },
        };
        rest = &after[end..];
    }
    found
}

/// Where what was opened ends: at this character, unless it is escaped or one of several in brackets.
fn closing(text: &str, last: char) -> Option<usize> {
    let (mut escaped, mut bracket) = (false, false);
    text.char_indices().find_map(|(at, c)| {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' if last == '/' => bracket = true,
            ']' => bracket = false,
            c if c == last && !bracket => return Some(at),
            _ => {}
        }
        None
    })
}

/// Whether a text is for readers: Chinese, or English words with a blank between them that are no markup, style, selector or
/// name for machines.
fn is_words(text: &str) -> bool {
    if text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)) {
        return true;
    }
    let machine = text.contains(['<', '[', '{', '=', ':', '/']) || MACHINES.contains(&text);
    let is_word =
        |word: &str| word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic() || "'’.,".contains(c));
    !machine && text.split_whitespace().filter(|word| is_word(word)).count() > 1
}

/// Texts with blanks that machines read.
const MACHINES: [&str; 5] = [
    "note late",
    "take over",
    // What a console says is for whoever works on the site.
    "WebAssembly is not available",
    "the browser cannot unpack the document",
    "python3 -m http.server",
];

#[test]
fn no_script_has_words_of_its_own() {
    for (name, source) in scripts() {
        let found: Vec<&str> = texts(&source).into_iter().filter(|text| is_words(text)).collect();
        assert!(found.is_empty(), "{name} says what stands in no file of words/: {found:?}");
    }
}

#[test]
fn words_in_a_script_would_be_found() {
    let source = "// It's a comment\nconst a = 'Copied it.'; /* don't */ b(`已复制`); c('a', \"b \\\" c\"); d('./a b.js'); e = 1 / 2; f(/[\"]x'/);";
    let found = texts(source);
    assert_eq!(found, ["Copied it.", "已复制", "a", "b \\\" c", "./a b.js"]);
    assert_eq!(found.iter().filter(|text| is_words(text)).count(), 2);
}

/// The Rust that writes pages and documents around scripts says nothing of its own either.
#[test]
fn no_rust_around_scripts_has_words_of_its_own() {
    let folders = ["boot.rs", "embed", "offline", "scripts", "share", "single"];
    for (name, source) in files("site/src", "rs") {
        let inside = name.trim_start_matches("site/src/");
        if !folders.iter().any(|folder| inside.starts_with(folder)) {
            continue;
        }
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        let chinese: Vec<&str> = texts(code)
            .into_iter()
            .filter(|text| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)))
            .collect();
        assert!(chinese.is_empty(), "{name}: {chinese:?}");
    }
}

#[test]
fn every_script_is_typed_and_begins_by_saying_what_it_is() {
    for (name, source) in scripts() {
        let mut lines = source.lines();
        assert_eq!(lines.next(), Some("// @ts-check"), "{name}");
        assert!(lines.next().is_some_and(|line| line.starts_with("// ")), "{name} does not say what it is");
        assert!(source.lines().count() <= 200, "{name} is too long");
        for escape in ["@ts-ignore", "@ts-nocheck", "@ts-expect-error"] {
            assert!(!source.contains(escape), "{name} is not checked throughout");
        }
    }
}

/// The names of events in a source.
fn events(source: &str) -> BTreeSet<&str> {
    texts(source)
        .into_iter()
        .filter(|text| text.starts_with("olympus:") && text.len() > "olympus:".len())
        .collect()
}

#[test]
fn the_program_and_the_scripts_know_the_same_events() {
    let program = fs::read_to_string(root().join("src/app/events.rs")).expect("the program's events");
    let scripts = fs::read_to_string(root().join("web/src/events.js")).expect("the scripts' events");
    // What says that there will be no program, and what an embed says to the page around it, is none of the program's.
    let own = BTreeSet::from(["olympus:failed", "olympus:ready", "olympus:select", "olympus:state"]);
    let shared: BTreeSet<&str> = events(&scripts).difference(&own).copied().collect();
    assert_eq!(events(&program), shared);
    assert_eq!(shared.len(), 7);
}

#[test]
fn events_are_named_in_one_file_on_either_side() {
    for (name, source) in files("src", "rs").into_iter().chain(scripts()) {
        let found = events(&source);
        let allowed = ["src/app/events.rs", "web/src/events.js"].contains(&name.as_str());
        assert!(allowed || found.is_empty(), "{name} names {found:?}");
        for fake in ["Event('popstate", "Event('beforeprint", "history.pushState =", "history.replaceState ="]
        {
            assert!(!source.contains(fake), "{name} fakes what a browser says: {fake}");
        }
    }
}
