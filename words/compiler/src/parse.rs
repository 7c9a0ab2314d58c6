//! One file of Fluent: its messages with their patterns, terms and references put in.
//!
//! Takes text, arguments, choices, one function with one text, terms and references to other messages of the file. What
//! Fluent has beyond that (attributes, dates and numbers as functions, choices by what is not an argument) is refused by name.

use crate::message::{Argument, ArgumentKind, Error, Pattern, PatternElement, VariantKey};
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;

/// A message of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Parsed {
    pub(crate) id: String,
    pub(crate) comment: String,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) pattern: Pattern,
}

/// References may lead to references, but not for ever.
const DEEPEST: usize = 8;

/// Categories that CLDR gives to numbers.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The messages of a file, in its order.
///
/// # Errors
/// The first line that is no Fluent, or the first message that cannot be taken.
pub(crate) fn parse(path: &str, text: &str) -> Result<Vec<Parsed>, Error> {
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
        let first = errors.into_iter().next();
        let at = first.as_ref().map_or(0, |error| error.pos.start);
        let line = text.get(..at).unwrap_or_default().lines().count().max(1);
        Error::Syntax {
            path: path.to_owned(),
            line,
            problem: first.map(|e| e.to_string()).unwrap_or_default(),
        }
    })?;
    let mut file = File { path, texts: BTreeMap::new() };
    for entry in &resource.body {
        let (id, pattern) = match entry {
            ast::Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref()),
            ast::Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value)),
            _ => continue,
        };
        let pattern = pattern.ok_or_else(|| file.error(&id, "it has no text of its own"))?;
        if file.texts.insert(id.clone(), pattern).is_some() {
            return Err(file.error(&id, "it stands here twice"));
        }
    }
    let mut messages = Vec::new();
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if let Some(attribute) = message.attributes.first() {
            return Err(
                file.error(id, &format!("attributes such as .{} are not used here", attribute.id.name))
            );
        }
        let Some(pattern) = &message.value else { continue };
        let pattern = file.pattern(id, pattern, 0)?;
        let mut arguments = BTreeMap::new();
        file.arguments(id, &pattern, &mut arguments)?;
        messages.push(Parsed {
            id: id.to_owned(),
            comment: message.comment.as_ref().map(|comment| comment.content.join(" ")).unwrap_or_default(),
            arguments: arguments.into_iter().map(|(name, kind)| Argument { name, kind }).collect(),
            pattern,
        });
    }
    Ok(messages)
}

struct File<'a> {
    path: &'a str,
    /// Messages, and terms with their dash.
    texts: BTreeMap<String, &'a ast::Pattern<&'a str>>,
}

impl File<'_> {
    fn error(&self, id: &str, problem: &str) -> Error {
        Error::Message { path: self.path.to_owned(), id: id.to_owned(), problem: problem.to_owned() }
    }

    fn pattern(&self, id: &str, pattern: &ast::Pattern<&str>, depth: usize) -> Result<Pattern, Error> {
        if depth > DEEPEST {
            return Err(self.error(id, "it refers to itself"));
        }
        let mut parts = Pattern::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => push_text(&mut parts, value),
                ast::PatternElement::Placeable { expression } => {
                    for part in self.expression(id, expression, depth)? {
                        match part {
                            PatternElement::Text(text) => push_text(&mut parts, &text),
                            part => parts.push(part),
                        }
                    }
                }
            }
        }
        Ok(parts)
    }

    fn expression(
        &self,
        id: &str,
        expression: &ast::Expression<&str>,
        depth: usize,
    ) -> Result<Pattern, Error> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(id, inline, depth),
            ast::Expression::Select { selector, variants } => {
                let ast::InlineExpression::VariableReference { id: argument } = selector else {
                    return Err(self.error(id, "only an argument can choose between texts"));
                };
                let mut keyed = Vec::new();
                let mut default = Pattern::new();
                for variant in variants {
                    let pattern = self.pattern(id, &variant.value, depth + 1)?;
                    if variant.default {
                        default = pattern;
                        continue;
                    }
                    let key = match &variant.key {
                        ast::VariantKey::Identifier { name } => VariantKey::Word((*name).to_owned()),
                        ast::VariantKey::NumberLiteral { value } => VariantKey::Number(
                            value.parse().map_err(|_| self.error(id, "a key is not a whole number"))?,
                        ),
                    };
                    keyed.push((key, pattern));
                }
                Ok(vec![PatternElement::Select {
                    argument: argument.name.to_owned(),
                    variants: keyed,
                    default,
                }])
            }
        }
    }

    fn inline(&self, id: &str, inline: &ast::InlineExpression<&str>, depth: usize) -> Result<Pattern, Error> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                Ok(vec![PatternElement::Text(unescape_unicode_to_string(value).into_owned())])
            }
            ast::InlineExpression::VariableReference { id } => {
                Ok(vec![PatternElement::Argument(id.name.to_owned())])
            }
            ast::InlineExpression::Placeable { expression } => self.expression(id, expression, depth),
            ast::InlineExpression::MessageReference { id: other, attribute: None } => {
                self.refer(id, other.name, depth)
            }
            ast::InlineExpression::TermReference { id: other, attribute: None, arguments: None } => {
                self.refer(id, &format!("-{}", other.name), depth)
            }
            ast::InlineExpression::FunctionReference { id: function, arguments } => {
                match (arguments.positional.as_slice(), arguments.named.as_slice()) {
                    ([ast::InlineExpression::StringLiteral { value }], []) => {
                        Ok(vec![PatternElement::Call(function.name.to_owned(), (*value).to_owned())])
                    }
                    _ => Err(self.error(id, &format!("{} takes one text", function.name))),
                }
            }
            _ => Err(self.error(id, "it uses something of Fluent that this project does without")),
        }
    }

    fn refer(&self, id: &str, to: &str, depth: usize) -> Result<Pattern, Error> {
        let found =
            self.texts.get(to).ok_or_else(|| self.error(id, &format!("there is no {to} in this file")))?;
        self.pattern(id, found, depth + 1)
    }

    /// Which arguments a pattern has, and what each of them is by what it is compared with.
    fn arguments(
        &self,
        id: &str,
        pattern: &Pattern,
        found: &mut BTreeMap<String, ArgumentKind>,
    ) -> Result<(), Error> {
        for part in pattern {
            match part {
                PatternElement::Text(_) | PatternElement::Call(..) => {}
                PatternElement::Argument(name) => {
                    found.entry(name.clone()).or_insert(ArgumentKind::Text);
                }
                PatternElement::Select { argument, variants, default } => {
                    let kind = kind_of(variants.iter().map(|(key, _)| key))
                        .ok_or_else(|| self.error(id, &format!("${argument} is compared with neither numbers, plural categories, nor yes or no")))?;
                    match found.insert(argument.clone(), kind) {
                        Some(other) if other != ArgumentKind::Text && other != kind => {
                            return Err(self.error(id, &format!("${argument} is both a number and a fact")));
                        }
                        _ => {}
                    }
                    for (_, pattern) in variants {
                        self.arguments(id, pattern, found)?;
                    }
                    self.arguments(id, default, found)?;
                }
            }
        }
        Ok(())
    }
}

/// What is compared with these keys.
fn kind_of<'a>(keys: impl Iterator<Item = &'a VariantKey>) -> Option<ArgumentKind> {
    let mut kind = None;
    for key in keys {
        let this = match key {
            VariantKey::Number(_) => ArgumentKind::Count,
            VariantKey::Word(word) if CATEGORIES.contains(&word.as_str()) => ArgumentKind::Count,
            VariantKey::Word(word) if word == "yes" || word == "no" => ArgumentKind::Fact,
            VariantKey::Word(_) => return None,
        };
        if kind.replace(this).is_some_and(|before| before != this) {
            return None;
        }
    }
    kind
}

/// Texts that meet become one.
fn push_text(parts: &mut Pattern, text: &str) {
    if let Some(PatternElement::Text(last)) = parts.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        parts.push(PatternElement::Text(text.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Result<Parsed, String> {
        let mut parsed = parse("en/a.ftl", text).map_err(|error| error.to_string())?;
        parsed.pop().ok_or_else(|| "nothing".to_owned())
    }

    #[test]
    fn text_terms_and_references_become_one_text() -> Result<(), String> {
        let parsed = one("-who = the labs\nend = are { -who }.\nall = Here { end }")?;
        assert_eq!(parsed.pattern, [PatternElement::Text("Here are the labs.".to_owned())]);
        assert_eq!(
            one("a = one\n    two { \" \" }x")?.pattern,
            [PatternElement::Text("one\ntwo  x".to_owned())]
        );
        Ok(())
    }

    #[test]
    fn an_argument_is_what_it_is_compared_with() -> Result<(), String> {
        let kinds = |text: &str| {
            one(text).map(|parsed| parsed.arguments.into_iter().map(|a| (a.name, a.kind)).collect::<Vec<_>>())
        };
        assert_eq!(
            kinds("a = { $n ->\n [one] x\n *[other] { $n } y { $b }\n}")?,
            [("b".to_owned(), ArgumentKind::Text), ("n".to_owned(), ArgumentKind::Count)]
        );
        assert_eq!(kinds("a = { $f ->\n [yes] x\n *[no] y\n}")?, [("f".to_owned(), ArgumentKind::Fact)]);
        assert!(one("a = { $f ->\n [green] x\n *[red] y\n}").is_err_and(|e| e.contains("en/a.ftl, `a`: $f")));
        Ok(())
    }

    #[test]
    fn what_is_not_taken_is_refused_by_name() {
        let refused = |text: &str, words: &str| {
            let error = one(text).err().unwrap_or_default();
            assert!(error.contains(words), "{text}: {error}");
        };
        refused("a = x\nb y", "line 2");
        refused("a = x\n .title = y", "attributes such as .title");
        refused("a = { b }\nb = { a }", "refers to itself");
        refused("a = { nothing }", "no nothing in this file");
        refused("a = x\na = y", "twice");
        refused("a = { NUMBER($n) }", "NUMBER takes one text");
        refused("a = { 5 }", "does without");
    }
}
