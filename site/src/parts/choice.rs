//! Which part each function of a finished program stands in.
//!
//! Knows who calls whom, and what the linker told of places in the table. Invariant: whatever the first part calls, shows or has in its
//! places is of the first part.

use super::linked::Own;
use super::outline::Outline;
use anyhow::{Context, Result, ensure};
use wasmparser::ExternalKind;

/// Where a function stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What does without the other.
    First,
    /// What needs the other one beside it.
    Second,
}

/// The part of each function, in their order: of the second one is what only its `entry` and its `own` places lead to.
///
/// # Errors
/// A program without that entry, or one that leads to it from elsewhere.
pub fn choose(program: &Outline, entry: &str, own: &Own) -> Result<Vec<Part>> {
    let mut parts = vec![Part::Second; program.functions.len()];
    let exported = program.exports.iter().filter(|export| export.kind == ExternalKind::Func);
    let others = exported.filter(|export| export.name != entry).map(|export| export.index);
    let placed =
        program.places.iter().filter(|(place, _)| !own.places.contains(place)).map(|(_, number)| *number);
    let mut open: Vec<u32> = others.chain(placed).chain(program.start).collect();
    while let Some(number) = open.pop() {
        let Some(position) = program.position(number) else { continue };
        let (Some(part), Some(function)) = (parts.get_mut(position), program.functions.get(position)) else {
            continue;
        };
        if *part == Part::Second {
            *part = Part::First;
            open.extend(&function.uses.functions);
        }
    }
    let position = program.exported(entry).and_then(|number| program.position(number));
    let position = position.with_context(|| format!("the program has no entry {entry}"))?;
    ensure!(
        parts.get(position) == Some(&Part::Second),
        "{entry} is reached from elsewhere, so nothing is its own"
    );
    Ok(parts)
}
