//! Which part each function of a finished program stands in.
//!
//! Knows who calls whom, and what the linker told of places in the table. Invariant: whatever a part calls, shows or has in its places
//! is of that part or of an earlier one.

use super::linked::Owned;
use super::outline::Outline;
use super::part::{Entries, Part};
use anyhow::{Context, Result, ensure};
use wasmparser::ExternalKind;

/// The part of each function, in their order: the earliest one whose entry or `owned` places lead to it.
///
/// # Errors
/// A program without such an entry, or one that leads to it from elsewhere.
pub fn choose(program: &Outline, entries: Entries, owned: &Owned) -> Result<Vec<Part>> {
    let mut parts: Vec<Option<Part>> = vec![None; program.functions.len()];
    for here in Part::all(entries) {
        let exported = program.exports.iter().filter(|export| {
            export.kind == ExternalKind::Func && Part::showing(entries, export.name) == here
        });
        let placed = program.places.iter().filter(|(place, _)| owned.place(**place) == here);
        let begun = program.start.filter(|_| here == Part::FIRST);
        let mut open: Vec<u32> = exported.map(|export| export.index).collect();
        open.extend(placed.map(|(_, number)| *number).chain(begun));
        while let Some(number) = open.pop() {
            let Some(position) = program.position(number) else { continue };
            let (Some(part), Some(function)) = (parts.get_mut(position), program.functions.get(position))
            else {
                continue;
            };
            if part.is_none() {
                *part = Some(here);
                open.extend(&function.uses.functions);
            }
        }
    }
    for entry in entries {
        let position = program.exported(entry).and_then(|number| program.position(number));
        let position = position.with_context(|| format!("the program has no entry {entry}"))?;
        ensure!(
            parts.get(position) == Some(&Some(Part::showing(entries, entry))),
            "{entry} is reached from elsewhere, so nothing is its own"
        );
    }
    // What nothing leads to burdens who comes last.
    let last = Part::all(entries).last().unwrap_or(Part::FIRST);
    Ok(parts.into_iter().map(|part| part.unwrap_or(last)).collect())
}
