//! Notation: what a printed cell such as "¥2.2B+ ($300M+)" means.
//!
//! Reads one cell at a time and knows nothing of tables or files. Invariant: total over strings. Whatever the
//! text, the answer is a reading or an error that names the word in the way; a figure is never guessed, and what can be
//! read in two ways is refused with both.

mod absent;
mod date;
mod draft;
mod figure;
mod numeral;
mod range;
mod scan;
mod width;
mod words;

pub use date::read_date;
pub(super) use date::read_date_cell;
pub use figure::read_figure;

use std::borrow::Cow;

use super::{Per, Unit};

/// The unit of bare numbers in a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bare {
    /// Unit of a number that is printed without one.
    pub unit: Option<Unit>,
    /// The time over which that unit flows.
    pub per: Option<Per>,
}

/// Why a cell cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` where {expected} is expected")]
pub struct NotationError {
    /// The part of the cell in the way.
    pub found: String,
    /// What could stand there.
    pub expected: Cow<'static, str>,
}

impl NotationError {
    fn new(found: &str, expected: impl Into<Cow<'static, str>>) -> NotationError {
        NotationError { found: found.to_owned(), expected: expected.into() }
    }

    /// What can be read in two ways, with both of them.
    fn ambiguous(found: &str, readings: [&str; 2]) -> NotationError {
        let [one, other] = readings;
        NotationError::new(found, ["one meaning (this could be ", one, " or ", other, ")"].concat())
    }
}

impl Bare {
    /// The unit a package names for a column: `usd`, `tokens/day`.
    ///
    /// ```
    /// use olympus::data::{Bare, Per, Unit};
    /// assert_eq!(Bare::maybe_from_code("tokens/day"), Some(Bare { unit: Some(Unit::Tokens), per: Some(Per::Day) }));
    /// assert_eq!(Bare::maybe_from_code("furlongs"), None);
    /// ```
    pub fn maybe_from_code(code: &str) -> Option<Bare> {
        let (unit, per) = match code.split_once('/') {
            Some((unit, per)) => (unit, Some(Per::maybe_from_code(per)?)),
            None => (code, None),
        };
        Some(Bare { unit: Some(Unit::maybe_from_code(unit)?), per })
    }
}
