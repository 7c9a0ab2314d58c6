//! Words as Rust: a module for each file, and in it an item for each message.
//!
//! What has no arguments is a constant `NAME` of type `Fixed`; what has some is a struct `Name` with a field for each, so
//! that one that is forgotten or too many does not compile; what looks at cells is a constant of type `CellMessage`. All three
//! types stand where the Rust is included. With the pseudo-language comes a list of all messages.

use crate::folder::Words;
use crate::message::{Argument, ArgumentKind, Error, Message, Pattern, PatternElement, VariantKey};
use crate::pseudo::pseudo;
use std::fmt::Write;

/// The Rust for all words; with `pseudo` the pseudo-language comes after the others, made from the first.
///
/// # Errors
/// A message whose name or argument Rust does not take, or one with arguments that looks at cells as well.
pub fn write(words: &Words, with_pseudo: bool) -> Result<String, Error> {
    let mut out = String::new();
    for (file, messages) in &words.files {
        let _ = write!(out, "/// Words of `{file}`.\npub mod {} {{\n", snake(file));
        out.push_str("#[allow(unused_imports, reason = \"not every file has each kind of message\")]\n");
        out.push_str("use super::{CellMessage, Fixed, VariantKey, Lang, PatternElement, Phrase, ArgumentValue, say};\n");
        for message in messages {
            item(&mut out, message, with_pseudo).map_err(|problem| Error::Message {
                path: file.clone(),
                id: message.id.clone(),
                problem,
            })?;
        }
        out.push_str("}\n");
    }
    if with_pseudo {
        listed(&mut out, words)?;
    }
    Ok(out)
}

/// All messages in one list, which tests and the words of scripts are made from.
fn listed(out: &mut String, words: &Words) -> Result<(), Error> {
    out.push_str(
        "/// Every message, by file, in the order of the files.\npub const MESSAGES: &[Message] = &[\n",
    );
    for (file, messages) in &words.files {
        for message in messages {
            let argument =
                |argument: &Argument| format!("({:?}, ArgumentKind::{:?})", argument.name, argument.kind);
            let arguments: Vec<String> = message.arguments.iter().map(argument).collect();
            let mut patterns = message.patterns.clone();
            patterns.extend(message.patterns.first().map(pseudo));
            let _ = writeln!(
                out,
                "Message {{ file: {file:?}, id: {:?}, name: {:?}, arguments: &[{}], patterns: [{}], written: [{}] }},",
                message.id,
                if message.arguments.is_empty() { screaming(&message.id) } else { camel(&message.id) },
                arguments.join(", "),
                all(&patterns, message),
                compacted(&patterns, message).map_err(|problem| Error::Message {
                    path: file.clone(),
                    id: message.id.clone(),
                    problem,
                })?,
            );
        }
    }
    out.push_str("];\n");
    Ok(())
}

fn item(out: &mut String, message: &Message, with_pseudo: bool) -> Result<(), String> {
    let mut patterns = message.patterns.clone();
    if with_pseudo {
        patterns.extend(message.patterns.first().map(pseudo));
    }
    let about =
        if message.comment.is_empty() { plain(message.patterns.first()) } else { message.comment.clone() };
    let _ = writeln!(out, "#[doc = {about:?}]");
    let looks = patterns.iter().any(has_calls);
    match (message.arguments.as_slice(), looks) {
        ([], false) => {
            let texts: Vec<String> =
                patterns.iter().map(|pattern| format!("{:?}", plain(Some(pattern)))).collect();
            let _ =
                writeln!(out, "pub const {}: Fixed = Fixed([{}]);", screaming(&message.id), texts.join(", "));
        }
        ([], true) => {
            let _ = writeln!(
                out,
                "pub const {}: CellMessage = CellMessage([{}]);",
                screaming(&message.id),
                all(&patterns, message)
            );
        }
        (_, true) => return Err("what looks at cells takes no arguments".to_owned()),
        (arguments, false) => {
            let name = camel(&message.id);
            let lifetime = |name| {
                if arguments.iter().any(|argument| argument.kind == ArgumentKind::Text) { name } else { "" }
            };
            let _ = writeln!(out, "pub struct {name}{} {{", lifetime("<'a>"));
            for argument in arguments {
                let kind = match argument.kind {
                    ArgumentKind::Text => "&'a str",
                    ArgumentKind::Count => "usize",
                    ArgumentKind::Fact => "bool",
                };
                let field = field(&argument.name)?;
                let _ =
                    writeln!(out, "#[doc = \"The argument `${}`.\"]\npub {field}: {kind},", argument.name);
            }
            let values: Vec<String> = arguments
                .iter()
                .map(|argument| {
                    field(&argument.name)
                        .map(|field| format!("ArgumentValue::{:?}(self.{field})", argument.kind))
                })
                .collect::<Result<_, _>>()?;
            let _ = writeln!(
                out,
                "}}\nimpl {name}{} {{\n/// The words in a language.\npub fn say(&self, lang: Lang) -> String {{\nsay(&[{}], &[{}], lang)\n}}\n}}\nimpl Phrase for {name}{} {{\nfn phrase(&self, lang: Lang) -> String {{\nself.say(lang)\n}}\n}}",
                lifetime("<'_>"),
                compacted(&patterns, message)?,
                values.join(", "),
                lifetime("<'_>"),
            );
        }
    }
    Ok(())
}

fn has_calls(pattern: &Pattern) -> bool {
    pattern.iter().any(|part| match part {
        PatternElement::Call(..) => true,
        PatternElement::Select { variants, default, .. } => {
            has_calls(default) || variants.iter().any(|(_, pattern)| has_calls(pattern))
        }
        PatternElement::Text(_) | PatternElement::Argument(_) => false,
    })
}

/// The texts of a pattern, with the names of what is put in.
fn plain(pattern: Option<&Pattern>) -> String {
    let part = |part: &PatternElement| match part {
        PatternElement::Text(text) => text.clone(),
        PatternElement::Argument(name) | PatternElement::Select { argument: name, .. } => {
            format!("{{{name}}}")
        }
        PatternElement::Call(_, text) => format!("{{{text}}}"),
    };
    pattern.into_iter().flatten().map(part).collect()
}

/// The signs of a pattern written as one text. Before an argument's letter: it stands here, or something is chosen by it. Around each
/// key of a choice, and behind each of its patterns, the last of which is the default.
const ARGUMENT: char = '\u{1}';
const SELECT: char = '\u{2}';
const KEY: char = '\u{3}';
const SAYS: char = '\u{4}';
const END: char = '\u{5}';

/// A pattern as one text, which takes a third of the room that its pieces do. Calls are left out: what has some is said otherwise.
fn compact(pattern: &Pattern, message: &Message) -> String {
    // No message comes near to having as many arguments as there are letters.
    let place = |name: &str| {
        let at = message.arguments.iter().position(|argument| argument.name == name).unwrap_or_default();
        char::from(b'a' + at as u8)
    };
    let mut out = String::new();
    for part in pattern {
        match part {
            PatternElement::Text(text) => out.push_str(text),
            PatternElement::Argument(name) => out.extend([ARGUMENT, place(name)]),
            PatternElement::Call(..) => {}
            PatternElement::Select { argument, variants, default } => {
                out.extend([SELECT, place(argument)]);
                for (key, pattern) in variants {
                    let key = match key {
                        VariantKey::Number(number) => number.to_string(),
                        VariantKey::Word(word) => word.clone(),
                    };
                    let _ = write!(out, "{KEY}{key}{SAYS}{}{END}", compact(pattern, message));
                }
                let _ = write!(out, "{}{END}", compact(default, message));
            }
        }
    }
    out
}

/// The patterns of all languages as texts of Rust.
fn compacted(patterns: &[Pattern], message: &Message) -> Result<String, String> {
    let signs = |text: &str| text.contains(|c: char| c.is_control() && c != '\n');
    let texts = |pattern: &Pattern| plain(Some(pattern));
    if patterns.iter().any(|pattern| signs(&texts(pattern))) || message.arguments.len() > 26 {
        return Err("a sign that stands for nothing, or too many arguments".to_owned());
    }
    Ok(patterns
        .iter()
        .map(|pattern| format!("{:?}", compact(pattern, message)))
        .collect::<Vec<_>>()
        .join(", "))
}

fn all(patterns: &[Pattern], message: &Message) -> String {
    patterns.iter().map(|pattern| parts(pattern, message)).collect::<Vec<_>>().join(", ")
}

fn parts(pattern: &Pattern, message: &Message) -> String {
    let place =
        |name: &str| message.arguments.iter().position(|argument| argument.name == name).unwrap_or_default();
    let part = |part: &PatternElement| match part {
        PatternElement::Text(text) => format!("PatternElement::Text({text:?})"),
        PatternElement::Argument(name) => format!("PatternElement::Argument({})", place(name)),
        PatternElement::Call(function, text) => format!("PatternElement::Call({function:?}, {text:?})"),
        PatternElement::Select { argument, variants, default } => {
            let variant = |(key, pattern): &(VariantKey, Pattern)| {
                let key = match key {
                    VariantKey::Number(number) => format!("VariantKey::Number({number})"),
                    VariantKey::Word(word) => format!("VariantKey::Word({word:?})"),
                };
                format!("({key}, {})", parts(pattern, message))
            };
            let variants: Vec<String> = variants.iter().map(variant).collect();
            format!(
                "PatternElement::Select({}, &[{}], {})",
                place(argument),
                variants.join(", "),
                parts(default, message)
            )
        }
    };
    format!("&[{}]", pattern.iter().map(part).collect::<Vec<_>>().join(", "))
}

/// What Rust keeps for itself, of what might name an argument.
const KEPT: [&str; 14] =
    ["as", "const", "else", "for", "if", "in", "let", "match", "mod", "move", "ref", "self", "type", "use"];

fn field(name: &str) -> Result<String, String> {
    if KEPT.contains(&name) { Err(format!("Rust keeps ${name} for itself")) } else { Ok(snake(name)) }
}

/// `not-loaded` as the name of a field or module.
pub(crate) fn snake(id: &str) -> String {
    id.replace('-', "_")
}

fn screaming(id: &str) -> String {
    snake(id).to_uppercase()
}

fn camel(id: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect::<String>())
            .unwrap_or_default()
    };
    id.split(['-', '_']).map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(message: Message) -> Result<String, Error> {
        let files = [("token-growth".to_owned(), vec![message])].into();
        write(&Words { files }, true)
    }

    fn message(arguments: &[(&str, ArgumentKind)], pattern: Pattern) -> Message {
        let argument =
            |(name, kind): &(&str, ArgumentKind)| Argument { name: (*name).to_owned(), kind: *kind };
        Message {
            id: "not-loaded".to_owned(),
            comment: String::new(),
            arguments: arguments.iter().map(argument).collect(),
            patterns: vec![pattern.clone(), pattern],
        }
    }

    #[test]
    fn each_kind_of_message_has_its_item() -> Result<(), Error> {
        let text = PatternElement::Text("On".to_owned());
        let out = written(message(&[], vec![text.clone()]))?;
        assert!(out.contains("pub mod token_growth {"), "{out}");
        assert!(out.contains("pub const NOT_LOADED: Fixed = Fixed([\"On\", \"On\", \"Øn\"]);"), "{out}");
        let out = written(message(
            &[("file", ArgumentKind::Text), ("n", ArgumentKind::Count)],
            vec![text, PatternElement::Argument("n".to_owned())],
        ))?;
        assert!(out.contains("pub struct NotLoaded<'a>") && out.contains("pub n: usize"), "{out}");
        assert!(out.contains("&[ArgumentValue::Text(self.file), ArgumentValue::Count(self.n)]"), "{out}");
        assert!(out.contains("&[PatternElement::Text(\"On\"), PatternElement::Argument(1)]"), "{out}");
        assert!(out.contains(r#"say(&["On\u{1}b", "On\u{1}b","#), "{out}");
        let out = written(message(&[], vec![PatternElement::Call("CELL".to_owned(), "a/b/c".to_owned())]))?;
        assert!(
            out.contains("pub const NOT_LOADED: CellMessage = CellMessage([&[PatternElement::Call(\"CELL\", \"a/b/c\")]"),
            "{out}"
        );
        Ok(())
    }

    #[test]
    fn a_choice_is_one_text_with_signs_around_its_parts() {
        let text = |text: &str| vec![PatternElement::Text(text.to_owned())];
        let choice = PatternElement::Select {
            argument: "n".to_owned(),
            variants: vec![
                (VariantKey::Number(0), text("none")),
                (VariantKey::Word("one".to_owned()), text("a")),
            ],
            default: text("more"),
        };
        let pattern = [text("I see "), vec![choice], text(".")].concat();
        let message = message(&[("m", ArgumentKind::Text), ("n", ArgumentKind::Count)], pattern.clone());
        let written = compact(&pattern, &message);
        assert_eq!(written, "I see \u{2}b\u{3}0\u{4}none\u{5}\u{3}one\u{4}a\u{5}more\u{5}.");
        let signs = Message { patterns: vec![text("a\u{1}b")], ..message };
        assert!(compacted(&signs.patterns, &signs).is_err());
    }

    #[test]
    fn names_that_rust_keeps_are_refused() {
        let refused = written(message(
            &[("type", ArgumentKind::Text)],
            vec![PatternElement::Argument("type".to_owned())],
        ));
        assert!(refused.is_err_and(|error| error.to_string().contains("$type")));
    }
}
