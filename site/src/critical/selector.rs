//! Selectors, as far as our style sheets use them.
//!
//! Knows their form, not any element. Invariant: what depends on a reader's pointer or focus never holds at a first paint, and
//! what cannot be known before (`:not()`, places among siblings) is taken to hold.

/// How an element stands to the one that is named before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Anywhere in it.
    Inside,
    /// Directly in it.
    Child,
    /// Behind it, in the same element.
    Behind,
}

/// What is asked of one element.
#[derive(Debug, PartialEq, Eq)]
pub enum Part {
    /// Its name.
    Name(String),
    /// A class.
    Class(String),
    /// Its id.
    Id(String),
    /// An attribute, with its value unless any will do.
    Attribute(String, Option<String>),
    /// That it is the root.
    Root,
    /// One of these.
    OneOf(Vec<Selector>),
    /// Something that no element is before a reader does something.
    Never,
}

/// What is asked of one element altogether.
pub type Compound = Vec<Part>;

/// A selector: elements from the outermost to the one that is styled, each with how it stands to the one before.
#[derive(Debug, PartialEq, Eq)]
pub struct Selector(pub Vec<(Relation, Compound)>);

/// States that begin with what a reader does.
const LATER: [&str; 9] = [
    "active",
    "backdrop",
    "checked",
    "focus",
    "focus-visible",
    "focus-within",
    "hover",
    "target",
    "popover-open",
];

impl Selector {
    /// Reads a selector; nothing if it is none.
    pub fn parse(text: &str) -> Option<Selector> {
        let mut parts = Vec::new();
        let mut relation = Relation::Inside;
        for word in split(&spaced(text), ' ').into_iter().filter(|word| !word.is_empty()) {
            match word {
                ">" => relation = Relation::Child,
                "+" | "~" => relation = Relation::Behind,
                _ => {
                    parts.push((relation, compound(word)?));
                    relation = Relation::Inside;
                }
            }
        }
        (!parts.is_empty()).then_some(Selector(parts))
    }
}

/// A selector with a blank on each side of what joins its parts, outside brackets.
fn spaced(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0;
    for c in text.chars() {
        depth += i32::from("([".contains(c)) - i32::from(")]".contains(c));
        if depth == 0 && ">+~".contains(c) {
            out.extend([' ', c, ' ']);
        } else {
            out.push(c);
        }
    }
    out
}

/// The pieces of a text between separators that stand in no bracket.
pub fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut depth, mut from, mut found) = (0, 0, Vec::new());
    for (at, c) in text.char_indices() {
        depth += i32::from("([".contains(c)) - i32::from(")]".contains(c));
        if depth == 0 && c == separator {
            found.push(text[from..at].trim());
            from = at + c.len_utf8();
        }
    }
    found.push(text[from..].trim());
    found
}

/// What one word of a selector asks; nothing if it cannot be read.
fn compound(word: &str) -> Option<Compound> {
    let mut parts = Vec::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let after = rest.trim_start_matches(':');
        let (name, next) = match first {
            '*' => ("", &rest[1..]),
            '[' => rest[1..].split_once(']')?,
            '.' | '#' => named(&rest[1..]),
            _ => named(after),
        };
        rest = next;
        match first {
            '*' => {}
            '[' => parts.push(attribute(name)),
            '.' => parts.push(Part::Class(name.to_owned())),
            '#' => parts.push(Part::Id(name.to_owned())),
            ':' => {
                let mut inside = None;
                if rest.starts_with('(') {
                    let end = closing(rest)?;
                    inside = Some(&rest[1..end]);
                    rest = &rest[end + 1..];
                }
                match (name, inside) {
                    ("is" | "where", Some(list)) => {
                        parts.push(Part::OneOf(
                            split(list, ',').into_iter().filter_map(Selector::parse).collect(),
                        ));
                    }
                    ("root", _) => parts.push(Part::Root),
                    _ if LATER.contains(&name) => parts.push(Part::Never),
                    _ => {}
                }
            }
            _ if name.is_empty() => return None,
            _ => parts.push(Part::Name(name.to_owned())),
        }
    }
    Some(parts)
}

/// A name at the beginning of a text, and what follows.
fn named(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').unwrap_or(text.len());
    text.split_at(end)
}

/// Where the bracket ends with which a text begins.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(at, c)| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        (depth == 0).then_some(at)
    })
}

/// What stands between square brackets. Of values that are compared otherwise than whole, any will do.
fn attribute(text: &str) -> Part {
    let Some((name, value)) = text.split_once('=') else {
        return Part::Attribute(text.to_owned(), None);
    };
    let whole = !name.ends_with(['^', '$', '*', '~', '|']);
    let value = value.trim_matches(['"', '\'']).to_owned();
    Part::Attribute(name.trim_end_matches(['^', '$', '*', '~', '|']).to_owned(), whole.then_some(value))
}
