//! The outline of a WebAssembly module, read and written: numbers and names, of which its sections are made.
//!
//! Invariant: what is written reads back as the same.

use anyhow::{Context, Result};

/// Reads a module from its front.
pub struct Reader<'a> {
    /// What is left of it.
    pub bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    /// The next bytes.
    pub fn take(&mut self, length: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(length).context("the program ends too early")?;
        self.bytes = rest;
        Ok(taken)
    }

    /// A whole number in LEB128: seven bits a byte, the lowest first.
    pub fn number(&mut self) -> Result<usize> {
        let mut value = 0;
        for place in 0..5 {
            let byte = usize::from(self.take(1)?[0]);
            value |= (byte & 127) << (7 * place);
            if byte < 128 {
                return Ok(value);
            }
        }
        anyhow::bail!("a number in the program is too long")
    }

    /// A name.
    pub fn text(&mut self) -> Result<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).context("a name in the program is no text")
    }
}

/// Writes a whole number as [`Reader::number`] reads it.
pub fn push_number(out: &mut Vec<u8>, mut value: usize) {
    while value > 127 {
        out.push(value as u8 | 128);
        value >>= 7;
    }
    out.push(value as u8);
}
