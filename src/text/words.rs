//! The words a reader sees: the messages of `words/`, compiled when building.
//!
//! A file is a module here and a message an item in it: `words::token_growth::Title { multiple: "1,400x" }.say(lang)`. Knows
//! patterns, not what they say. Invariant: total; a message says in each language what Fluent itself would say.

use crate::text::{Lang, integer};

/// Languages of the tables: all there are, and natively the pseudo-language as well.
pub const LANGUAGES: usize = Lang::ALL.len() + cfg!(not(target_arch = "wasm32")) as usize;

/// One piece of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text as it stands.
    Text(&'static str),
    /// The argument at this place.
    Argument(usize),
    /// What a function makes of a text: its name and the text.
    Call(&'static str, &'static str),
    /// By the argument at this place, the pattern of the first key that fits, or else the last.
    Select(usize, &'static [(Key, &'static [Part])], &'static [Part]),
}

/// What an argument is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Exactly this number.
    Number(usize),
    /// A plural category of the language, or `yes` or `no`.
    Word(&'static str),
}

/// An argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Words that are put in as they are.
    Text(&'a str),
    /// A whole number, grouped where it is written.
    Count(usize),
    /// Whether something is so.
    Fact(bool),
}

/// What an argument is, in the list of all messages.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// As [`Value::Text`].
    Text,
    /// As [`Value::Count`].
    Count,
    /// As [`Value::Fact`].
    Fact,
}

/// A message in the list of all.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug)]
pub struct Message {
    /// Its file, without the ending.
    pub file: &'static str,
    /// Its id there.
    pub id: &'static str,
    /// Its name here.
    pub name: &'static str,
    /// Its arguments.
    pub arguments: &'static [(&'static str, Kind)],
    /// Its patterns.
    pub patterns: [&'static [Part]; LANGUAGES],
}

#[cfg(not(target_arch = "wasm32"))]
impl Message {
    /// What it says with these arguments, which stand in the order of its own.
    pub fn say(&self, values: &[Value], lang: Lang) -> String {
        say(self.patterns, values, lang)
    }
}

/// Words without arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixed(pub [&'static str; LANGUAGES]);

impl Fixed {
    /// The words in a language.
    pub fn say(self, lang: Lang) -> &'static str {
        self.0[lang as usize]
    }
}

/// What can be said in each language: a message with its arguments, words without any, or a text that is said already.
pub trait Phrase {
    /// The words in a language.
    fn phrase(&self, lang: Lang) -> String;
}

impl Phrase for Fixed {
    fn phrase(&self, lang: Lang) -> String {
        self.say(lang).to_owned()
    }
}

impl Phrase for String {
    fn phrase(&self, _lang: Lang) -> String {
        self.clone()
    }
}

impl Phrase for str {
    fn phrase(&self, _lang: Lang) -> String {
        self.to_owned()
    }
}

impl<T: Phrase + ?Sized> Phrase for &T {
    fn phrase(&self, lang: Lang) -> String {
        (**self).phrase(lang)
    }
}

/// Words that look at cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cells(pub [&'static [Part]; LANGUAGES]);

impl Cells {
    /// The pieces in a language: texts, and calls whose answers stand between them.
    pub fn parts(self, lang: Lang) -> &'static [Part] {
        self.0[lang as usize]
    }
}

/// The pattern of a language with its arguments put in.
fn say(patterns: [&'static [Part]; LANGUAGES], values: &[Value], lang: Lang) -> String {
    let mut out = String::new();
    push(&mut out, patterns[lang as usize], values, lang);
    out
}

fn push(out: &mut String, pattern: &[Part], values: &[Value], lang: Lang) {
    for part in pattern {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Argument(at) => match values.get(*at) {
                Some(Value::Text(text)) => out.push_str(text),
                Some(Value::Count(count)) => out.push_str(&integer(*count as f64, lang)),
                Some(Value::Fact(_)) | None => {}
            },
            // What calls takes no arguments, and says itself through its parts.
            Part::Call(..) => {}
            Part::Select(at, variants, default) => {
                let value = values.get(*at);
                let found =
                    variants.iter().find(|(key, _)| value.is_some_and(|value| fits(*key, *value, lang)));
                push(out, found.map_or(default, |(_, pattern)| pattern), values, lang);
            }
        }
    }
}

fn fits(key: Key, value: Value, lang: Lang) -> bool {
    match (key, value) {
        (Key::Number(number), Value::Count(count)) => number == count,
        (Key::Word(word), Value::Count(count)) => word == category(count, lang),
        (Key::Word(word), Value::Fact(fact)) => word == if fact { "yes" } else { "no" },
        _ => false,
    }
}

/// The category of a whole number by the plural rules of CLDR.
fn category(count: usize, lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "other",
        _ if count == 1 => "one",
        _ => "other",
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
