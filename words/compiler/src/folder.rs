//! A folder of words: one folder a language, with the same files of the same messages in each.

use crate::message::{Argument, Error, Message, Pattern, PatternElement};
use crate::parse::{Parsed, parse};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// All words in all languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Names of the files without their ending, each with its messages in the order of the first language's file.
    pub files: BTreeMap<String, Vec<Message>>,
}

/// Reads the files of `languages` under `folder`.
///
/// # Errors
/// The first file that cannot be read, and the first message that a language lacks, has too many of, or gives other
/// arguments.
pub fn read(folder: &Path, languages: &[&str]) -> Result<Words, Error> {
    let mut files = BTreeMap::new();
    let names: Vec<Vec<String>> =
        languages.iter().map(|language| names(&folder.join(language))).collect::<Result<_, _>>()?;
    for (language, here) in languages.iter().zip(&names) {
        for (other, there) in languages.iter().zip(&names) {
            if let Some(lost) = there.iter().find(|name| !here.contains(name)) {
                let path = |language: &str| format!("{language}/{lost}.ftl");
                return Err(Error::NoFile { path: path(language), other: path(other) });
            }
        }
    }
    for name in names.first().into_iter().flatten() {
        let parsed = languages
            .iter()
            .map(|language| {
                let path = folder.join(language).join(name).with_extension("ftl");
                let text = fs::read_to_string(&path)
                    .map_err(|source| Error::Unreadable { path: path.display().to_string(), source })?;
                parse(&format!("{language}/{name}.ftl"), &text)
            })
            .collect::<Result<Vec<_>, _>>()?;
        files.insert(name.clone(), joined(name, languages, &parsed)?);
    }
    Ok(Words { files })
}

fn names(folder: &Path) -> Result<Vec<String>, Error> {
    let unreadable = |source| Error::Unreadable { path: folder.display().to_string(), source };
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            names.extend(path.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
        }
    }
    names.sort();
    Ok(names)
}

/// The messages of one file in all languages.
fn joined(name: &str, languages: &[&str], parsed: &[Vec<Parsed>]) -> Result<Vec<Message>, Error> {
    let problem = |language: &str, id: &str, problem: String| Error::Message {
        path: format!("{language}/{name}.ftl"),
        id: id.to_owned(),
        problem,
    };
    let Some((first, others)) = parsed.split_first() else { return Ok(Vec::new()) };
    for (language, file) in languages.iter().zip(parsed).skip(1) {
        if let Some(extra) = file.iter().find(|message| !first.iter().any(|known| known.id == message.id)) {
            return Err(problem(language, &extra.id, format!("{} lacks it", languages[0])));
        }
    }
    let mut messages = Vec::with_capacity(first.len());
    for message in first {
        let mut patterns = vec![message.pattern.clone()];
        let mut arguments = message.arguments.clone();
        for (language, file) in languages.iter().skip(1).zip(others) {
            let found = file.iter().find(|other| other.id == message.id);
            let other =
                found.ok_or_else(|| problem(language, &message.id, "it is missing here".to_owned()))?;
            arguments = agreed(&arguments, &other.arguments).map_err(|words| {
                problem(language, &message.id, format!("{words} ({} has it)", languages[0]))
            })?;
            if calls(&message.pattern) != calls(&other.pattern) {
                let words = "its functions look at other things than in ".to_owned() + languages[0];
                return Err(problem(language, &message.id, words));
            }
            patterns.push(other.pattern.clone());
        }
        let (id, comment) = (message.id.clone(), message.comment.clone());
        messages.push(Message { id, comment, arguments, patterns });
    }
    Ok(messages)
}

/// The arguments of both, if they have the same names and what one chooses by is nothing else in the other.
fn agreed(a: &[Argument], b: &[Argument]) -> Result<Vec<Argument>, String> {
    use crate::message::ArgumentKind;
    for (here, there) in [(a, b), (b, a)] {
        if let Some(lost) =
            here.iter().find(|argument| !there.iter().any(|other| other.name == argument.name))
        {
            return Err(format!("the argument ${} is in one language only", lost.name));
        }
    }
    a.iter()
        .zip(b)
        .map(|(a, b)| match (a.kind, b.kind) {
            (kind, other) if kind == other => Ok(a.clone()),
            // One language has a plural where another needs none.
            (ArgumentKind::Text, other) => Ok(Argument { name: a.name.clone(), kind: other }),
            (kind, ArgumentKind::Text) => Ok(Argument { name: a.name.clone(), kind }),
            _ => Err(format!("the argument ${} is a number in one language and a fact in another", a.name)),
        })
        .collect()
}

/// What the functions of a pattern look at, in alphabetical order.
fn calls(pattern: &Pattern) -> Vec<(&str, &str)> {
    fn collect<'a>(pattern: &'a Pattern, found: &mut Vec<(&'a str, &'a str)>) {
        for part in pattern {
            match part {
                PatternElement::Call(function, text) => found.push((function, text)),
                PatternElement::Select { variants, default, .. } => {
                    variants.iter().for_each(|(_, pattern)| collect(pattern, found));
                    collect(default, found);
                }
                PatternElement::Text(_) | PatternElement::Argument(_) => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(pattern, &mut found);
    found.sort_unstable();
    found.dedup();
    found
}
