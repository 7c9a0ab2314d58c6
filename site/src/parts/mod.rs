//! The program in parts: that of charts, which every page of charts loads first, and after it, in order, what is needed beside those before.
//!
//! Knows how the whole is divided: each part after the first has one entry, and a function is of the earliest part that leads to it, by a
//! call or by its address, and a piece of data likewise; whatever else starts in the program is of the first. Invariant: together the parts
//! do what the whole does, each does with those before it all that is not started at a later entry, and no name of a function is kept
//! anywhere for that.

mod choice;
mod linked;
mod numbers;
mod outline;
mod part;
mod written;

#[cfg(test)]
mod tests;

use anyhow::{Context, Result};
use linked::{Linked, Owned};
use outline::Outline;
use part::{Entries, Part};
use wasmparser::Validator;
use written::Divided;

/// How a program is to be divided.
pub struct Division<'a> {
    entries: Entries<'a>,
    owned: Owned,
}

impl<'a> Division<'a> {
    /// What is reached from each of the `entries`, in the order of the parts that they begin, and not from what is before it, told by the
    /// `linked` program for the `finished` one that was made of it.
    ///
    /// # Errors
    /// Programs that are not of the same build, and what cannot be divided.
    pub fn of(linked: &[u8], finished: &[u8], entries: Entries<'a>) -> Result<Division<'a>> {
        let (linked, finished) = (Linked::read(linked)?, Outline::read(finished)?);
        linked.refuse_another(&finished)?;
        Ok(Division { entries, owned: linked.owned(entries)? })
    }

    /// The parts of the finished program in order: each needs those before it.
    ///
    /// # Errors
    /// What cannot be divided so, and parts that are no programs.
    pub fn divide(&self, finished: &[u8]) -> Result<Vec<Vec<u8>>> {
        let program = Outline::read(finished)?;
        let parts = choice::choose(&program, self.entries, &self.owned)?;
        let divided = Divided::new(&program, &parts, self.entries, &self.owned)?;
        let mut modules = Vec::new();
        for here in Part::all(self.entries) {
            let module = divided.module(here)?;
            Validator::new().validate_all(&module).context("a part of the program is no program")?;
            modules.push(module);
        }
        Ok(modules)
    }
}
