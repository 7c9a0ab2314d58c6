//! Words: they say what Fluent says, hold no number, and none is left over.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

mod common_words;

use common_words::numbers_in;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use olympus::text::Lang;
use olympus::text::words::{ArgumentKind, ArgumentValue, MESSAGES, Message, PatternElement};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A file of words as Fluent's own library reads it.
fn bundle(file: &str, lang: Lang) -> FluentBundle<FluentResource> {
    let path = root().join("words").join(lang.code()).join(file).with_extension("ftl");
    let text = fs::read_to_string(&path).expect("a file of words");
    let mut bundle = FluentBundle::new(vec![lang.code().parse().expect("a language")]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(text).expect("Fluent")).expect("no message twice");
    bundle
}

/// Sets of arguments that reach every branch.
fn samples(message: &Message) -> Vec<Vec<Sample>> {
    let mut sets = vec![Vec::new()];
    for (name, kind) in message.arguments {
        let samples: &[Sample] = match kind {
            ArgumentKind::Text => &[Sample::Text],
            ArgumentKind::Count => &[Sample::Count(0), Sample::Count(1), Sample::Count(2), Sample::Count(21)],
            ArgumentKind::Fact => &[Sample::Fact(true), Sample::Fact(false)],
        };
        assert!(!name.is_empty());
        sets = sets
            .iter()
            .flat_map(|set| samples.iter().map(move |sample| set.iter().copied().chain([*sample]).collect()))
            .collect();
    }
    sets
}

#[derive(Clone, Copy, Debug)]
enum Sample {
    Text,
    Count(usize),
    Fact(bool),
}

#[test]
fn a_message_says_what_fluent_says() {
    let mut checked = 0;
    for lang in Lang::ALL {
        let mut read: Option<(&str, FluentBundle<FluentResource>)> = None;
        for message in MESSAGES.iter().filter(|message| !has_calls(message)) {
            let (_, bundle) = match read.take() {
                Some((file, bundle)) if file == message.file => read.insert((file, bundle)),
                _ => read.insert((message.file, bundle(message.file, lang))),
            };
            let found = bundle.get_message(message.id).expect("the message");
            for set in samples(message) {
                let texts: Vec<String> =
                    message.arguments.iter().map(|(name, _)| format!("<{name}>")).collect();
                let mut arguments = FluentArgs::new();
                let mut values = Vec::new();
                for (((name, _), sample), text) in message.arguments.iter().zip(&set).zip(&texts) {
                    let (theirs, ours) = match sample {
                        Sample::Text => (FluentValue::from(text.as_str()), ArgumentValue::Text(text)),
                        Sample::Count(count) => (FluentValue::from(*count), ArgumentValue::Count(*count)),
                        Sample::Fact(fact) => {
                            (FluentValue::from(if *fact { "yes" } else { "no" }), ArgumentValue::Fact(*fact))
                        }
                    };
                    arguments.set(*name, theirs);
                    values.push(ours);
                }
                let mut errors = Vec::new();
                let pattern = found.value().expect("a text");
                let theirs = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                assert!(errors.is_empty(), "{}/{}: {errors:?}", message.file, message.id);
                let ours = message.say(&values, lang);
                assert_eq!(ours, theirs, "{}/{} in {}", message.file, message.id, lang.code());
                checked += 1;
            }
        }
    }
    assert!(checked >= MESSAGES.len(), "{checked} sayings checked");
}

fn has_calls(message: &Message) -> bool {
    message.patterns.iter().any(|pattern| pattern.iter().any(|part| matches!(part, PatternElement::Call(..))))
}

/// The texts of a pattern.
fn texts(pattern: &'static [PatternElement]) -> Vec<&'static str> {
    pattern
        .iter()
        .flat_map(|part| match part {
            PatternElement::Text(text) => vec![*text],
            PatternElement::Select(_, variants, default) => {
                variants.iter().flat_map(|(_, pattern)| texts(pattern)).chain(texts(default)).collect()
            }
            PatternElement::Argument(_) | PatternElement::Call(..) => Vec::new(),
        })
        .collect()
}

#[test]
fn no_number_is_typed_into_words() {
    for message in MESSAGES {
        for lang in Lang::ALL {
            for text in texts(message.patterns[lang as usize]) {
                let found = numbers_in(text);
                assert_eq!(found, [""; 0], "{}/{} in {}: {text}", message.file, message.id, lang.code());
            }
        }
    }
}

#[test]
fn a_number_in_words_would_be_found() {
    for text in ["In 2026", "Three labs", "half of it", "增长三成", "两家", "十倍", "V4"] {
        assert_ne!(numbers_in(text), [""; 0], "{text}");
    }
    assert_eq!(numbers_in("bone, 第一, 百度"), [""; 0]);
}

/// Every file with this ending that may use words.
fn sources(folder: &Path, kind: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, kind, found);
        } else if path.extension().is_some_and(|ending| ending == kind) {
            found.push(fs::read_to_string(&path).expect("a source file"));
        }
    }
}

/// The words of a source.
fn words_of(source: &str) -> HashSet<&str> {
    source.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect()
}

/// Whether a source of these words uses an item of a module of messages: it names both.
fn uses(source: &HashSet<&str>, module: &str, item: &str) -> bool {
    source.contains(module) && source.contains(item)
}

/// The name of a message in a script.
fn name_in_scripts(id: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    let (first, rest) = id.split_once('-').unwrap_or((id, ""));
    first.to_owned() + &rest.split('-').filter(|word| !word.is_empty()).map(capital).collect::<String>()
}

#[test]
fn no_message_is_left_over() {
    let mut all = Vec::new();
    for folder in ["src", "site/src"] {
        sources(&root().join(folder), "rs", &mut all);
    }
    let mut scripts = Vec::new();
    sources(&root().join("web/src"), "js", &mut scripts);
    // Where they are made is no use of them.
    scripts.retain(|script| !script.contains("not to be edited"));
    let scripts: Vec<HashSet<&str>> = scripts.iter().map(|source| words_of(source)).collect();
    let all: Vec<HashSet<&str>> = all.iter().map(|source| words_of(source)).collect();
    for message in MESSAGES {
        let module = message.file.replace('-', "_");
        let name = name_in_scripts(message.id);
        let in_script =
            message.file == "scripts" && scripts.iter().any(|source| source.contains(name.as_str()));
        let used = in_script || all.iter().any(|source| uses(source, &module, message.name));
        assert!(used, "nothing says {}/{}", message.file, message.id);
    }
}

#[test]
fn a_message_left_over_would_be_found() {
    let source = words_of(
        "use crate::text::words::{ai_trust as words, common};\nlet a = words::TITLE; words::Each { cost }",
    );
    assert!(uses(&source, "ai_trust", "TITLE") && uses(&source, "ai_trust", "Each"));
    assert!(!uses(&source, "ai_trust", "TITL") && !uses(&source, "kimi_funding", "TITLE"));
}
