//! The numbers that a part has for what the whole program numbers otherwise.
//!
//! Knows what has been numbered, not why. Invariant: what has no number in a part is refused, so that nothing there names another thing.

use std::collections::HashMap;
use wasm_encoder::reencode::{Error, Reencode};

/// The numbers that a part has for what the whole program numbers otherwise.
#[derive(Default)]
pub struct Numbers {
    /// The signatures that it uses, as the whole program numbers them.
    pub signatures: Vec<u32>,
    /// Functions.
    pub functions: HashMap<u32, u32>,
    /// Values.
    pub globals: HashMap<u32, u32>,
    /// Tables.
    pub tables: HashMap<u32, u32>,
}

impl Numbers {
    /// Gives a function the next number.
    pub fn add(&mut self, number: u32) {
        self.functions.insert(number, self.functions.len() as u32);
    }

    /// The number of a signature, a new one where it has none.
    pub fn signature(&mut self, whole: u32) -> u32 {
        let known = self.signatures.iter().position(|signature| *signature == whole);
        known.unwrap_or_else(|| {
            self.signatures.push(whole);
            self.signatures.len() - 1
        }) as u32
    }
}

impl Reencode for Numbers {
    type Error = Unknown;

    fn function_index(&mut self, number: u32) -> Result<u32, Error<Unknown>> {
        known(&self.functions, "function", number)
    }

    fn global_index(&mut self, number: u32) -> Result<u32, Error<Unknown>> {
        known(&self.globals, "value", number)
    }

    fn table_index(&mut self, number: u32) -> Result<u32, Error<Unknown>> {
        known(&self.tables, "table", number)
    }

    fn data_index(&mut self, number: u32) -> Result<u32, Error<Unknown>> {
        Err(Error::UserError(Unknown("data", number)))
    }

    fn type_index(&mut self, number: u32) -> Result<u32, Error<Unknown>> {
        Ok(self.signature(number))
    }
}

/// Something that a part names and has no number for.
#[derive(Debug)]
pub struct Unknown(&'static str, u32);

impl std::error::Error for Unknown {}

impl std::fmt::Display for Unknown {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(out, "a part of the program has no number for {} {}", self.0, self.1)
    }
}

fn known(numbers: &HashMap<u32, u32>, kind: &'static str, number: u32) -> Result<u32, Error<Unknown>> {
    numbers.get(&number).copied().ok_or(Error::UserError(Unknown(kind, number)))
}
