//! The words a reader sees: the messages of `words/`, compiled when building.
//!
//! A file is a module here and a message an item in it: `words::token_growth::Title { multiple: "1,400x" }.say(lang)`. Knows
//! patterns, not what they say. Invariant: total; a message says in each language what Fluent itself would say.

use crate::text::{Lang, integer};

/// Languages of the tables: all there are, and natively the pseudo-language as well.
pub const LANGUAGES: usize = Lang::ALL.len() + cfg!(not(target_arch = "wasm32")) as usize;

/// One piece of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PatternElement {
    /// Text as it stands.
    Text(&'static str),
    /// The argument at this place.
    Argument(usize),
    /// What a function makes of a text: its name and the text.
    Call(&'static str, &'static str),
    /// By the argument at this place, the pattern of the first key that fits, or else the last.
    Select(usize, &'static [(VariantKey, &'static [PatternElement])], &'static [PatternElement]),
}

/// What an argument is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariantKey {
    /// Exactly this number.
    Number(usize),
    /// A plural category of the language, or `yes` or `no`.
    Word(&'static str),
}

/// An argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentValue<'a> {
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
pub enum ArgumentKind {
    /// As [`ArgumentValue::Text`].
    Text,
    /// As [`ArgumentValue::Count`].
    Count,
    /// As [`ArgumentValue::Fact`].
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
    pub arguments: &'static [(&'static str, ArgumentKind)],
    /// Its patterns.
    pub patterns: [&'static [PatternElement]; LANGUAGES],
    /// The same, each as the one text that it is said from.
    pub written: [&'static str; LANGUAGES],
}

#[cfg(not(target_arch = "wasm32"))]
impl Message {
    /// What it says with these arguments, which stand in the order of its own.
    pub fn say(&self, values: &[ArgumentValue], lang: Lang) -> String {
        say(&self.written, values, lang)
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

/// What is said only where there is something to say; nothing otherwise.
impl<T: Phrase> Phrase for Option<T> {
    fn phrase(&self, lang: Lang) -> String {
        self.as_ref().map(|phrase| phrase.phrase(lang)).unwrap_or_default()
    }
}

/// Words that look at cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellMessage(pub [&'static [PatternElement]; LANGUAGES]);

impl CellMessage {
    /// The pieces in a language: texts, and calls whose answers stand between them.
    pub fn parts(self, lang: Lang) -> &'static [PatternElement] {
        self.0[lang as usize]
    }
}

/// The signs in a pattern that is written as one text; the compiler of words says what they mean.
const ARGUMENT: u8 = 1;
const SELECT: u8 = 2;
const KEY: u8 = 3;
const END: u8 = 5;

/// The pattern of a language with its arguments put in.
fn say(patterns: &[&'static str; LANGUAGES], values: &[ArgumentValue], lang: Lang) -> String {
    let mut out = String::new();
    push(&mut out, patterns[lang as usize], true, values, lang);
    out
}

/// Puts a pattern in, unless it is not meant and only passed over; gives what stands behind it.
fn push<'p>(
    out: &mut String,
    pattern: &'p str,
    is_meant: bool,
    values: &[ArgumentValue],
    lang: Lang,
) -> &'p str {
    let mut rest = pattern;
    loop {
        let (text, sign, after) = until_sign(rest);
        if is_meant {
            out.push_str(text);
        }
        if !matches!(sign, ARGUMENT | SELECT) {
            return after;
        }
        let place = after.bytes().next().unwrap_or_default().wrapping_sub(b'a');
        let value = values.get(usize::from(place));
        rest = after.get(1..).unwrap_or_default();
        if sign == SELECT {
            let mut is_left = is_meant;
            while let ("", KEY, after) = until_sign(rest) {
                let (key, _, pattern) = until_sign(after);
                let fits = is_left && value.is_some_and(|value| fits(key, *value, lang));
                is_left &= !fits;
                rest = push(out, pattern, fits, values, lang);
            }
            rest = push(out, rest, is_left, values, lang);
        } else if is_meant {
            match value {
                Some(ArgumentValue::Text(text)) => out.push_str(text),
                Some(ArgumentValue::Count(count)) => out.push_str(&integer(*count as f64, lang)),
                Some(ArgumentValue::Fact(_)) | None => {}
            }
        }
    }
}

/// What stands before the next sign, the sign (or the last one's, where there is none), and what stands behind it.
fn until_sign(text: &str) -> (&str, u8, &str) {
    let at = text.bytes().position(|byte| (ARGUMENT..=END).contains(&byte)).unwrap_or(text.len());
    let sign = text.as_bytes().get(at).copied().unwrap_or(END);
    (text.get(..at).unwrap_or_default(), sign, text.get(at + 1..).unwrap_or_default())
}

fn fits(key: &str, value: ArgumentValue, lang: Lang) -> bool {
    match value {
        ArgumentValue::Count(count) => key == category(count, lang) || key == count.to_string(),
        ArgumentValue::Fact(fact) => key == if fact { "yes" } else { "no" },
        ArgumentValue::Text(_) => false,
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
