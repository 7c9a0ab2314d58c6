//! A message in all languages, as the rest of the compiler knows it.

use thiserror::Error;

/// What a message looks like in one language.
pub type Pattern = Vec<PatternElement>;

/// One piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternElement {
    /// Text as it stands.
    Text(String),
    /// The argument of this name.
    Argument(String),
    /// What a function makes of a text, as `CELL("table/row/column")` does: its name and the text.
    Call(String, String),
    /// One of several patterns, by an argument; the last is taken where no key fits.
    Select {
        /// The argument that decides.
        argument: String,
        /// Keys with their patterns, in the order of the file, without the default.
        variants: Vec<(VariantKey, Pattern)>,
        /// What is taken otherwise.
        default: Pattern,
    },
}

/// What an argument is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VariantKey {
    /// Exactly this number.
    Number(usize),
    /// A plural category of the language ("one", "other"), or a word.
    Word(String),
}

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentKind {
    /// Words that are put in as they are.
    Text,
    /// A whole number: chooses a plural, and is written as the language writes numbers.
    Count,
    /// Whether something is so: chooses between `yes` and `no`.
    Fact,
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: ArgumentKind,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id, in kebab case.
    pub id: String,
    /// What the first language's file says of it.
    pub comment: String,
    /// Its arguments, by name.
    pub arguments: Vec<Argument>,
    /// Its patterns, in the order of the languages.
    pub patterns: Vec<Pattern>,
}

/// What is wrong with a folder of words.
#[derive(Debug, Error)]
pub enum Error {
    /// A file or folder cannot be read.
    #[error("{path}: {source}")]
    Unreadable {
        /// Which.
        path: String,
        /// Why not.
        source: std::io::Error,
    },
    /// A file that one language has and another lacks.
    #[error("{path} is missing: {other} has it")]
    NoFile {
        /// The file that is missing.
        path: String,
        /// The one that is there.
        other: String,
    },
    /// Something that is no Fluent.
    #[error("{path}, line {line}: {problem}")]
    Syntax {
        /// The file.
        path: String,
        /// Counted from one.
        line: usize,
        /// What the parser says.
        problem: String,
    },
    /// A message that cannot be taken.
    #[error("{path}, `{id}`: {problem}")]
    Message {
        /// The file.
        path: String,
        /// The message.
        id: String,
        /// What is wrong with it.
        problem: String,
    },
}
