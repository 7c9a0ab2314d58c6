//! The compiler of words: from folders of Fluent files, one folder a language, to Rust that is checked when it is built.
//!
//! A message that a language lacks, an argument that one language uses and another does not, and what this compiler
//! does not know of Fluent are errors that name the file and the message. Because every message becomes an item of Rust
//! and every argument a field of it, a message that is not there or an argument that is forgotten does not compile where it
//! is used. Knows files and messages, not what any of them is for. Invariant: the same folders give the same Rust.

mod folder;
mod message;
mod parse;
mod pseudo;
mod rust;

pub use folder::{Words, read};
pub use message::{Argument, ArgumentKind, Error, Message, Pattern, PatternElement, VariantKey};
pub use pseudo::{accented, pseudo};
pub use rust::write;
