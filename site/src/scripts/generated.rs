//! `web/src/generated.js`: what scripts share with the program, and the words that they say.
//!
//! Keys, widths and limits come from where Rust keeps them, words from `words/`. Each is an export of its own, so that a
//! script carries those it uses; a message is a list with an entry for each language, a text or a function of its arguments.
//! Invariant: the file in the repository is what this makes, or a test fails.

use crate::embed;
use crate::progress::say;
use crate::root::root;
use anyhow::{Context, Result, bail, ensure};
use olympus::data::Grade;
use olympus::look::Width;
use olympus::state::{OWN_KEYS, PAGE_KEYS};
use olympus::text::Lang;
use olympus::text::words::{ArgumentKind, MESSAGES, Message, PatternElement, VariantKey};
use serde_json::json;
use std::fmt::Write;
use std::path::PathBuf;

/// The file of words that is for scripts as a whole.
const OWN: &str = "scripts";

/// Messages of other files that scripts say as well.
const SHARED: [(&str, &str); 23] = [
    ("claims", "checks"),
    ("files", "unit"),
    ("interface", "as-of"),
    ("interface", "changed-somehow"),
    ("interface", "cny"),
    ("interface", "colon"),
    ("interface", "comma"),
    ("interface", "evidence"),
    ("interface", "grade-estimated"),
    ("interface", "grade-projected"),
    ("interface", "hkd"),
    ("interface", "not-understood"),
    ("interface", "pause"),
    ("interface", "printed"),
    ("interface", "semicolon"),
    ("interface", "single-keys-off"),
    ("interface", "single-keys-on"),
    ("interface", "settings"),
    ("interface", "site"),
    ("interface", "source"),
    ("interface", "stated"),
    ("interface", "stop"),
    ("interface", "usd"),
];

/// Keys of the page that an embed's host can change as it can the chart's own.
const CHANGEABLE: [&str; 3] = ["front", "lang", "theme"];

/// Where the module stands.
pub fn path() -> PathBuf {
    root().join("web/src/generated.js")
}

/// Writes the module if it is not what it should be; says so.
pub fn write() -> Result<()> {
    let (path, text) = (path(), module()?);
    if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    say("wrote the words and keys of scripts anew: web/src/generated.js");
    Ok(())
}

/// The module's text.
pub fn module() -> Result<String> {
    let mut out = String::from(
        "// @ts-check\n// Made from words/ and from Rust (site/src/scripts/generated.rs) by every build: not to be edited.\n\n",
    );
    let state: Vec<&str> =
        OWN_KEYS.into_iter().chain(PAGE_KEYS.into_iter().filter(|key| CHANGEABLE.contains(key))).collect();
    let bounds = [Width::Medium, Width::Wide].map(|width| width.least_px() + embed::GUTTERS);
    for (about, name, value) in [
        ("The languages, in the order of each message.", "LANGS", json!(Lang::ALL.map(Lang::code))),
        (
            "Where their dates are written.",
            "LOCALES",
            json!(Lang::ALL.map(|lang| lang.pick("en-GB", "zh-CN"))),
        ),
        ("A chart's own keys of the address.", "OWN_KEYS", json!(OWN_KEYS)),
        ("The keys that a chart in a frame can be asked to change.", "STATE_KEYS", json!(state)),
        (
            "Grades of evidence by their codes, best supported first.",
            "GRADES",
            json!(Grade::ALL.map(Grade::code)),
        ),
        ("Flags of an embed that are off unless they are set.", "FLAGS", json!(embed::FLAGS)),
        ("Flags of an embed that are on unless they are set to 0.", "FLAGS_ON", json!(embed::FLAGS_ON)),
        ("Pixels of the design widths.", "WIDTHS", json!(Width::ALL.map(|width| width.design_px() as u32))),
        (
            "Pixels from which an embed has the next design width.",
            "BOUNDS",
            json!(bounds.map(|px| px as u32)),
        ),
        (
            "Pixels from which a frame has the next design width.",
            "LEAST",
            json!([Width::Medium, Width::Wide].map(|width| width.least_px() as u32)),
        ),
        (
            "Where the texts of the licences stand.",
            "LICENCES",
            json!(olympus::files::LICENCES.map(|licence| licence.path)),
        ),
        ("The longest text that a host can ask for, in characters.", "LONGEST", json!(embed::LONGEST)),
        ("The tallest frame, in pixels.", "TALLEST", json!(embed::TALLEST)),
    ] {
        let _ = writeln!(out, "/** {about} */\nexport const {name} = {value};");
    }
    out.push('\n');
    for (file, id) in SHARED {
        let found = MESSAGES.iter().find(|message| (message.file, message.id) == (file, id));
        out.push_str(&export(found.with_context(|| format!("there is no {file}/{id}"))?)?);
    }
    for message in MESSAGES.iter().filter(|message| message.file == OWN) {
        out.push_str(&export(message)?);
    }
    Ok(out)
}

/// A message as an export.
fn export(message: &Message) -> Result<String> {
    let mut texts = Vec::new();
    for lang in Lang::ALL {
        let text = template(message, message.patterns[lang as usize])
            .with_context(|| format!("{}/{} is not for scripts", message.file, message.id))?;
        texts.push(text);
    }
    let name = camel(message.id);
    if message.arguments.is_empty() {
        return Ok(format!("export const {name} = [{}];\n", texts.join(", ")));
    }
    let kind = |kind: &ArgumentKind| match kind {
        ArgumentKind::Text => "string",
        ArgumentKind::Count => "number",
        ArgumentKind::Fact => "boolean",
    };
    let names: Vec<String> = message.arguments.iter().map(|(name, _)| camel(name)).collect();
    let typed: Vec<String> =
        message.arguments.iter().map(|(name, of)| format!("{}: {}", camel(name), kind(of))).collect();
    let each: Vec<String> =
        texts.iter().map(|text| format!("({{ {} }}) => {text}", names.join(", "))).collect();
    Ok(format!(
        "/** @type {{((facts: {{ {} }}) => string)[]}} */\nexport const {name} = [{}];\n",
        typed.join(", "),
        each.join(", ")
    ))
}

/// A pattern as a text of JavaScript in back quotes, or in quotes where nothing is put in.
fn template(message: &Message, pattern: &[PatternElement]) -> Result<String> {
    if let [PatternElement::Text(text)] = pattern {
        return Ok(json!(text).to_string());
    }
    let mut out = String::from("`");
    for part in pattern {
        match part {
            PatternElement::Text(text) => {
                out.push_str(&text.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${"));
            }
            PatternElement::Argument(at) => {
                let (name, kind) = message.arguments.get(*at).context("an argument is not there")?;
                ensure!(*kind == ArgumentKind::Text, "${name} would be written as a number");
                let _ = write!(out, "${{{}}}", camel(name));
            }
            PatternElement::Call(name, _) => bail!("{name} looks at cells"),
            PatternElement::Select(at, variants, default) => {
                let (name, kind) = message.arguments.get(*at).context("an argument is not there")?;
                let (name, mut chosen) = (camel(name), String::new());
                for (key, pattern) in *variants {
                    let condition = match (key, kind) {
                        (VariantKey::Number(number), ArgumentKind::Count) => format!("{name} === {number}"),
                        (VariantKey::Word("yes"), ArgumentKind::Fact) => name.clone(),
                        (VariantKey::Word("no"), ArgumentKind::Fact) => format!("!{name}"),
                        _ => bail!("${name} chooses by {key:?}"),
                    };
                    let _ = write!(chosen, "{condition} ? {} : ", template(message, pattern)?);
                }
                let _ = write!(out, "${{{chosen}{}}}", template(message, default)?);
            }
        }
    }
    out.push('`');
    Ok(out)
}

/// `not-understood` as JavaScript names things.
pub fn camel(id: &str) -> String {
    let mut words = id.split('-');
    let mut out = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use olympus::text::words::LANGUAGES;

    #[test]
    fn the_module_in_the_repository_is_what_words_and_rust_say() -> Result<()> {
        let written = std::fs::read_to_string(path())?;
        assert!(written == module()?, "web/src/generated.js is old: any build writes it anew");
        Ok(())
    }

    fn message(
        arguments: &'static [(&'static str, ArgumentKind)],
        pattern: &'static [PatternElement],
    ) -> Message {
        let (patterns, written) = ([pattern; LANGUAGES], [""; LANGUAGES]);
        Message { file: OWN, id: "not-there", name: "NotThere", arguments, patterns, written }
    }

    #[test]
    fn a_message_becomes_a_text_or_a_function_of_its_arguments() -> Result<()> {
        let plain = export(&message(&[], &[PatternElement::Text("“a” \"b\"")]))?;
        let each = vec!["\"“a” \\\"b\\\"\""; Lang::ALL.len()].join(", ");
        assert_eq!(plain, format!("export const notThere = [{each}];\n"));
        const PATTERN: &[PatternElement] = &[
            PatternElement::Text("a `${b} "),
            PatternElement::Argument(0),
            PatternElement::Select(
                1,
                &[(VariantKey::Word("yes"), &[PatternElement::Text("so")])],
                &[PatternElement::Text("not")],
            ),
            PatternElement::Select(2, &[(VariantKey::Number(1), &[PatternElement::Text("one")])], &[]),
        ];
        let said = export(&message(
            &[("the-file", ArgumentKind::Text), ("up", ArgumentKind::Fact), ("n", ArgumentKind::Count)],
            PATTERN,
        ))?;
        let text = "`a \\`\\${b} ${theFile}${up ? \"so\" : \"not\"}${n === 1 ? \"one\" : ``}`";
        assert!(said.contains(&format!("({{ theFile, up, n }}) => {text}, ")), "{said}");
        assert!(said.contains("(facts: { theFile: string, up: boolean, n: number }) => string"), "{said}");
        Ok(())
    }

    #[test]
    fn what_scripts_cannot_say_is_refused() {
        const PLURAL: &[PatternElement] =
            &[PatternElement::Select(0, &[(VariantKey::Word("one"), &[])], &[])];
        assert!(export(&message(&[("n", ArgumentKind::Count)], PLURAL)).is_err());
        assert!(export(&message(&[("n", ArgumentKind::Count)], &[PatternElement::Argument(0)])).is_err());
        assert!(
            export(&message(&[], &[PatternElement::Call("CELL", "a/b/c"), PatternElement::Text("")]))
                .is_err()
        );
    }
}
