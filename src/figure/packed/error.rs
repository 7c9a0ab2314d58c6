//! What can be wrong with packed bytes.

/// Bytes that this program cannot read: damaged, or of another version of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// They do not begin as packs of this version do.
    #[error("the file belongs to another version of this program")]
    Version,
    /// They end too early.
    #[error("the file ends at byte {at}, where more is announced")]
    Cut {
        /// How many bytes there are.
        at: usize,
    },
    /// They go on after the end.
    #[error("{bytes} bytes follow the end of the file")]
    Left {
        /// How many.
        bytes: usize,
    },
    /// They announce more than any pack holds.
    #[error("the file announces more than any pack holds")]
    Long,
    /// A text holds something that is no character.
    #[error("text {text} holds something that is no character")]
    Character {
        /// Its place among the texts.
        text: usize,
    },
    /// A number is written with more decimals than there are.
    #[error("number {number} has a form that is not known")]
    Number {
        /// Its place among the numbers.
        number: usize,
    },
    /// A column has fewer values than the rows need.
    #[error("column {column} ends before its rows do")]
    Short {
        /// The column.
        column: usize,
    },
    /// A column has more values than the rows need.
    #[error("column {column} goes on after its rows")]
    Over {
        /// The column.
        column: usize,
    },
    /// A value that the column cannot have: a text, number or kind that is not there.
    #[error("column {column} has the value {value}, which means nothing there")]
    Value {
        /// The column.
        column: usize,
        /// The value.
        value: u64,
    },
    /// There is nothing in it.
    #[error("the file holds nothing")]
    Empty,
}
