//! Where in the sources a program would say that it has stopped: nobody is told, so nobody need download it.
//!
//! rustc keeps a record for each place that may panic: the name of a source file by address and length, a line and a column. What a
//! nightly compiler leaves out is turned into zeros here, which compress to nothing. Knows the outline of a module and such records.
//! Invariant: nothing is changed but those records and the names that they point to, and no byte moves.

use crate::module::Reader;
use anyhow::{Context, Result};
use std::collections::HashSet;
use std::ops::Range;

/// The section of a module that holds its data.
const DATA: u8 = 11;
/// The instruction that gives a number, here where a segment begins, and the one that ends it.
const CONSTANT: u8 = 0x41;
const END: u8 = 0x0b;
/// The bytes of a record: four numbers.
const RECORD: usize = 16;
/// More than any line of a source file, and than any column.
const MOST: [u32; 2] = [100_000, 1_000];

/// A segment of data: from which address on, and its place in the module.
struct Segment {
    address: usize,
    bytes: Range<usize>,
}

/// The program without the places.
///
/// # Errors
/// A module that is cut off.
pub fn forget(program: &[u8]) -> Result<Vec<u8>> {
    let mut out = program.to_vec();
    let segments = segments(program)?;
    let first = segments.iter().map(|segment| segment.address).min().unwrap_or_default();
    let last = segments.iter().map(|segment| segment.address + segment.bytes.len()).max().unwrap_or_default();
    // As it will stand in memory: what lies between segments is zero.
    let mut memory = vec![0; last - first];
    for segment in &segments {
        let from = segment.address - first;
        memory[from..from + segment.bytes.len()].copy_from_slice(&program[segment.bytes.clone()]);
    }
    let mut names: HashSet<Range<usize>> = HashSet::new();
    let mut clear = |range: Range<usize>| {
        for segment in &segments {
            let from = range.start.max(segment.address);
            let to = range.end.min(segment.address + segment.bytes.len());
            if from < to {
                let at = segment.bytes.start + from - segment.address;
                out[at..at + to - from].fill(0);
            }
        }
    };
    let skipped = first.next_multiple_of(4) - first;
    for at in (skipped..memory.len()).step_by(4) {
        let Some(record) = memory.get(at..at + RECORD) else { break };
        if let Some(name) = name_of(record, &memory, first) {
            names.insert(name);
            clear(first + at..first + at + RECORD);
        }
    }
    for name in names {
        clear(name);
    }
    Ok(out)
}

/// Where the source file of a record is named, if it is a record.
fn name_of(record: &[u8], memory: &[u8], first: usize) -> Option<Range<usize>> {
    let number = |at: usize| {
        let bytes = record.get(at * 4..at * 4 + 4)?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?))
    };
    let [address, length, line, column] = [number(0)?, number(1)?, number(2)?, number(3)?];
    if line == 0 || column == 0 || line > MOST[0] || column > MOST[1] {
        return None;
    }
    let address = address as usize;
    let from = address.checked_sub(first)?;
    let name = memory.get(from..from.checked_add(length as usize)?)?;
    let is_path = name.ends_with(b".rs")
        && name.contains(&b'/')
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || b"/._-".contains(byte));
    is_path.then(|| address..address + length as usize)
}

/// The data of a module; none where there is a kind that rustc does not write.
fn segments(program: &[u8]) -> Result<Vec<Segment>> {
    let mut rest = Reader { bytes: program.get(8..).context("the program ends in its first line")? };
    let mut found = Vec::new();
    while let Some((&id, after)) = rest.bytes.split_first() {
        rest.bytes = after;
        let length = rest.number()?;
        let mut section = Reader { bytes: rest.take(length)? };
        if id != DATA {
            continue;
        }
        for _ in 0..section.number()? {
            if section.take(2)? != [0, CONSTANT] {
                return Ok(Vec::new());
            }
            // A number with a sign, but no address is so high that its sign would show.
            let address = section.number()?;
            if section.take(1)? != [END] {
                return Ok(Vec::new());
            }
            let length = section.number()?;
            let after = section.bytes.len() + rest.bytes.len();
            section.take(length)?;
            let start = program.len() - after;
            found.push(Segment { address, bytes: start..start + length });
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::module::push_number;

    /// A module with these segments of data, and where each stands in it.
    fn module(segments: &[(usize, &[u8])]) -> (Vec<u8>, Vec<usize>) {
        let mut section = vec![segments.len() as u8];
        let mut places = Vec::new();
        for (address, bytes) in segments {
            section.extend([0, CONSTANT]);
            push_number(&mut section, *address);
            section.push(END);
            push_number(&mut section, bytes.len());
            places.push(section.len());
            section.extend_from_slice(bytes);
        }
        let mut module = b"\0asm\x01\0\0\0\x05\x03\x01\0\x10".to_vec();
        module.push(DATA);
        push_number(&mut module, section.len());
        let before = module.len();
        module.extend(section);
        (module, places.into_iter().map(|place| place + before).collect())
    }

    fn record(numbers: [u32; 4]) -> Vec<u8> {
        numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
    }

    #[test]
    fn records_and_their_names_become_zeros_and_nothing_else_changes() -> Result<()> {
        let names = b"kept src/app/start.rs kept";
        let records =
            [record([1005, 16, 153, 9]), record([1005, 16, 7, 0]), record([1000, 4, 7, 1])].concat();
        let (program, places) = module(&[(1000, names), (2000, &records)]);
        let told = forget(&program)?;
        assert_eq!(&told[places[0]..places[0] + 26], b"kept \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0 kept");
        assert_eq!(&told[places[1]..places[1] + 16], [0; 16], "the record");
        assert_eq!(told[places[1] + 16..], program[places[1] + 16..], "neither of the others is one");
        assert_eq!(told.len(), program.len());
        Ok(())
    }

    #[test]
    fn a_record_may_lie_across_two_segments_with_zeros_between() -> Result<()> {
        let bytes = record([1000, 8, 0x0001_0000, 3]);
        let (program, places) = module(&[(1000, b"a/bcd.rs"), (2000, &bytes[..8]), (2010, &bytes[10..])]);
        let told = forget(&program)?;
        let left: Vec<u8> = places.iter().flat_map(|at| told[*at..*at + 6].to_vec()).collect();
        assert_eq!(left, [0; 18]);
        Ok(())
    }

    #[test]
    fn what_is_cut_off_is_refused_and_other_kinds_of_data_are_left() -> Result<()> {
        let (program, _) = module(&[(1000, b"a/bcd.rs")]);
        for length in [0, 7, 9, program.len() - 1] {
            assert!(forget(&program[..length]).is_err(), "{length}");
        }
        let mut other = program;
        let at = other.len() - 8 - 6;
        assert_eq!(other[at], 0);
        other[at] = 1;
        assert_eq!(forget(&other)?, other);
        Ok(())
    }
}
