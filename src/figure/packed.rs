//! The packed form of what a reader downloads: values taken apart into columns, one for each field of each type on the way to
//! it, so that what is alike stands together, and put together again.
//!
//! Knows types of this house by their fields and nothing of what they mean. Invariant: reading what was written gives the
//! same values, and bytes that were not written so give an error that says what is wrong with them.
//!
//! What is written, in order; whole numbers are LEB128, seven bits a byte:
//!
//! - `O`, which begins no stream of zlib, the form's number and the number of columns;
//! - the pages of 256 characters that the texts use: how many, and the step to each from the one before;
//! - the texts, each once, each ended by a zero: how many bytes, and the bytes. Below 0x80 a byte is that character of ASCII; from
//!   there on it counts the pages, and the next byte is the place in it; 0xFF comes before three bytes of any other character;
//! - the numbers, each once: how many, the decimals of each, the digits of each;
//! - the frames, one a value: how many, and of each the columns that are not those of the frame before: how many, and of each the
//!   step from the last one, its mode, its length and its codes.
//!
//! A mode says what a column's values are: whole numbers, or places among the texts or the numbers, of which code 0 is the next that
//! no column had and every other one more than the place. It says whether a code is a step from the value before or from the one
//! in the same place of the frame before, whether how often it comes stands after it, and whether, without a length, it comes for ever.

mod basic;
mod error;
mod reader;
mod shapes;
mod travel;
#[cfg(not(target_arch = "wasm32"))]
mod writer;

pub use error::PackError;
pub(super) use reader::{Reader, read, read_one};
pub use travel::{copy_in, is_compressed, plain_copy};
#[cfg(not(target_arch = "wasm32"))]
pub(super) use writer::{Writer, write};

/// What can be taken apart into columns. `at` is the first of its own.
pub(super) trait Packed: Sized {
    /// How many columns it takes.
    const WIDTH: usize;

    /// The next one in the columns; any where they do not hold one, which the reader then knows.
    fn read(reader: &mut Reader, at: usize) -> Self;

    /// Adds it to the columns.
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, writer: &mut Writer, at: usize);
}
