//! The program in two parts: that of charts, which every page of charts loads, and what only the explorer needs beside it.
//!
//! Knows how the whole is divided: a function is of the explorer's part when nothing that a page of charts may start leads to it, by a
//! call or by its address, and a piece of data likewise. Invariant: together the parts do what the whole does, the first alone does all
//! that is not started at the explorer's entry, and no name of a function is kept anywhere for that.

mod choice;
mod glue;
mod linked;
mod outline;
mod written;

#[cfg(test)]
mod tests;

use anyhow::{Context, Result};
use choice::Part;
use linked::{Linked, Own};
use outline::Outline;
use wasmparser::Validator;
use written::Divided;

pub use glue::without;

/// A program in parts.
pub struct Parts {
    /// What does without the other.
    pub first: Vec<u8>,
    /// What needs the first beside it.
    pub second: Vec<u8>,
    /// The functions of the browser that the first does without.
    pub spared: Vec<String>,
}

/// How a program is to be divided.
pub struct Division {
    entry: &'static str,
    own: Own,
}

impl Division {
    /// What can be reached from the export `entry` alone, told by the `linked` program for the `finished` one that was made of it.
    ///
    /// # Errors
    /// Programs that are not of the same build, and what cannot be divided.
    pub fn of(linked: &[u8], finished: &[u8], entry: &'static str) -> Result<Division> {
        let (linked, finished) = (Linked::read(linked)?, Outline::read(finished)?);
        linked.refuse_another(&finished)?;
        Ok(Division { entry, own: linked.own(entry)? })
    }

    /// The parts of the finished program.
    ///
    /// # Errors
    /// What cannot be divided so, and parts that are no programs.
    pub fn divide(&self, finished: &[u8]) -> Result<Parts> {
        let program = Outline::read(finished)?;
        let parts = choice::choose(&program, self.entry, &self.own)?;
        let divided = Divided::new(&program, &parts, self.entry, &self.own)?;
        let [first, second] = [divided.module(Part::First)?, divided.module(Part::Second)?];
        for part in [&first, &second] {
            Validator::new().validate_all(part).context("a part of the program is no program")?;
        }
        Ok(Parts { spared: divided.spared(), first, second })
    }
}
