//! What the linker left: which function and which piece of data holds the address of which.
//!
//! A number in a finished program may be an address or no more than a number; the linker alone knows, and says so where it is asked to
//! (`--emit-relocs`). Knows that record, not why anybody asks. Invariant: an address that cannot be ascribed to one who holds it is
//! refused, so that nothing is taken for unreachable that is not.

use super::outline::Outline;
use super::part::{Entries, Part};
use anyhow::{Context, Result, bail, ensure};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasmparser::{
    Data, DataKind, ExternalKind, KnownCustom, Linking, Operator, Parser, Payload, RelocationEntry,
    RelocationType, SymbolInfo,
};

/// Something that has an address: a function by its number, or a piece of data by where it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    Function(u32),
    Data(u32),
}

/// A program as the linker left it.
pub struct Linked<'a> {
    /// The program itself.
    outline: Outline<'a>,
    /// The pieces of data, by where each begins, with where it ends; none overlap.
    pieces: BTreeMap<u32, u32>,
    /// What holds the address of what.
    holds: BTreeMap<Thing, BTreeSet<Thing>>,
}

/// What parts after the first own.
#[derive(Debug, Default)]
pub struct Owned {
    /// Places in the table.
    places: BTreeMap<u32, Part>,
    /// Addresses of data, in order.
    pub data: Vec<(Range<u32>, Part)>,
}

impl Owned {
    /// The part that a place in the table is of.
    pub fn place(&self, place: u32) -> Part {
        self.places.get(&place).copied().unwrap_or(Part::FIRST)
    }
}

/// What memory holds at first: each byte by its address, but for zeros.
type Memory = BTreeMap<u32, u8>;

/// The linker's record: of symbols, and of addresses by the bytes of the file that they stand at.
#[derive(Default)]
struct Record<'a> {
    /// Where the section of code begins, and that of data.
    sections: [u64; 2],
    symbols: Vec<SymbolInfo<'a>>,
    /// The addresses in code, and those in data.
    entries: [Vec<RelocationEntry>; 2],
}

impl<'a> Linked<'a> {
    /// Reads it.
    ///
    /// # Errors
    /// What is no WebAssembly, and a program without such a record.
    pub fn read(program: &'a [u8]) -> Result<Linked<'a>> {
        let mut record = Record::default();
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::CodeSectionStart { range, .. } => record.sections[0] = range.start,
                Payload::DataSection(all) => record.sections[1] = all.range().start,
                Payload::CustomSection(custom) => record.take(custom.name(), &custom.as_known())?,
                _ => {}
            }
        }
        ensure!(
            !record.symbols.is_empty() && record.entries.iter().all(|entries| !entries.is_empty()),
            "the linker left no record of addresses: it is asked for by --emit-relocs"
        );
        let outline = Outline::read(program)?;
        let pieces = pieces(&outline, &record)?;
        let mut linked = Linked { outline, pieces, holds: BTreeMap::new() };
        for (kind, entries) in record.entries.iter().enumerate() {
            for entry in entries {
                let Some(held) = linked.held(&record, entry)? else { continue };
                let at = record.sections[kind] + u64::from(entry.offset);
                let holder = if kind == 0 { linked.function_at(at) } else { linked.piece_at(at)? };
                let holder =
                    holder.with_context(|| format!("nobody holds the address at byte {}", entry.offset))?;
                linked.holds.entry(holder).or_default().insert(held);
            }
        }
        Ok(linked)
    }

    /// What an entry is the address of; nothing where that is neither a function nor data that are there at first.
    fn held(&self, record: &Record, entry: &RelocationEntry) -> Result<Option<Thing>> {
        use RelocationType::{
            FunctionIndexLeb, GlobalIndexLeb, MemoryAddrI32, MemoryAddrLeb, MemoryAddrSleb, TableIndexI32,
            TableIndexSleb, TableNumberLeb, TypeIndexLeb,
        };
        match entry.ty {
            TypeIndexLeb | GlobalIndexLeb | TableNumberLeb => return Ok(None),
            FunctionIndexLeb | TableIndexSleb | TableIndexI32 | MemoryAddrLeb | MemoryAddrSleb
            | MemoryAddrI32 => {}
            other => bail!("the linker's record has an address of a kind that is not known: {other:?}"),
        }
        let symbol = record.symbols.get(entry.index as usize).context("an address of nothing")?;
        Ok(match symbol {
            SymbolInfo::Func { index, .. } => Some(Thing::Function(*index)),
            SymbolInfo::Data { .. } => address_of(&self.outline, symbol)?.and_then(|(at, _)| self.piece(at)),
            _ => bail!("an address of something that has none"),
        })
    }

    /// The piece of data that an address is in.
    fn piece(&self, address: u32) -> Option<Thing> {
        let (start, end) = self.pieces.range(..=address).next_back()?;
        (address < *end).then_some(Thing::Data(*start))
    }

    /// The function whose body has this byte of the file.
    fn function_at(&self, at: u64) -> Option<Thing> {
        let position = self.outline.functions.partition_point(|function| function.body.range().end <= at);
        let inside = self.outline.functions.get(position)?.body.range().contains(&at);
        inside.then(|| Thing::Function(self.outline.number(position)))
    }

    /// The piece of data that this byte of the file is in.
    ///
    /// # Errors
    /// Data that lie nowhere.
    fn piece_at(&self, at: u64) -> Result<Option<Thing>> {
        let Some(data) = self.outline.data.iter().find(|data| data.range.contains(&at)) else {
            return Ok(None);
        };
        let start = data.range.end - data.data.len() as u64;
        let within = at.checked_sub(start).and_then(|within| u32::try_from(within).ok());
        let address = address(data)?;
        Ok(within.and_then(|within| self.piece(address + within)))
    }

    /// Refuses a finished program that was not made of this one: it has the same data, and functions of the same signatures in the places
    /// that there are in this one.
    ///
    /// # Errors
    /// A program that was made of another.
    pub fn refuse_another(&self, finished: &Outline) -> Result<()> {
        ensure!(
            memory(&self.outline)? == memory(finished)?,
            "what the linker left is not what the program was made of: its data differ"
        );
        for (place, number) in &self.outline.places {
            let found = finished.places.get(place);
            // What wasm-bindgen leaves to the browser is of another signature there.
            if found.is_some_and(|number| finished.position(*number).is_none()) {
                continue;
            }
            let signature = self.outline.signature(*number);
            ensure!(
                signature.is_some() && signature == found.and_then(|number| finished.signature(*number)),
                "what the linker left is not what the program was made of: place {place} of the table differs"
            );
        }
        Ok(())
    }

    /// What parts after the first own: of each is what its entry is the earliest to lead to.
    ///
    /// # Errors
    /// A program without such an entry.
    pub fn owned(&self, entries: Entries) -> Result<Owned> {
        let functions = || self.outline.exports.iter().filter(|export| export.kind == ExternalKind::Func);
        for entry in entries {
            let count = functions().filter(|export| is_named(export.name, entry)).count();
            ensure!(count == 1, "the program has no entry {entry}");
        }
        let mut parts: BTreeMap<Thing, Part> = BTreeMap::new();
        for here in Part::all(entries) {
            let shown = functions().filter(|export| {
                let entry = entries.iter().find(|entry| is_named(export.name, entry));
                Part::showing(entries, entry.unwrap_or(&export.name)) == here
            });
            let mut open: Vec<Thing> = shown.map(|export| Thing::Function(export.index)).collect();
            while let Some(thing) = open.pop() {
                if let Entry::Vacant(vacant) = parts.entry(thing) {
                    vacant.insert(here);
                    open.extend(self.holds.get(&thing).into_iter().flatten());
                }
            }
        }
        // What nothing leads to stays where it is.
        let of = |thing: Thing| parts.get(&thing).copied().unwrap_or(Part::FIRST);
        let places = self.outline.places.iter().map(|(place, number)| (*place, of(Thing::Function(*number))));
        let mut owned = Owned { places: places.collect(), data: Vec::new() };
        let mut before = Part::FIRST;
        for (start, end) in &self.pieces {
            let part = of(Thing::Data(*start));
            match owned.data.last_mut() {
                // What lies between two pieces is there to place the second.
                Some((last, _)) if part == before && part != Part::FIRST => last.end = *end,
                _ if part != Part::FIRST => owned.data.push((*start..*end, part)),
                _ => {}
            }
            before = part;
        }
        Ok(owned)
    }
}

/// Whether wasm-bindgen's macro names an export so for `name`, with a digest behind it that the finished program does without.
pub fn is_named(export: &str, name: &str) -> bool {
    export.strip_prefix(name).is_some_and(|rest| {
        let digits = rest
            .strip_prefix('_')
            .is_some_and(|rest| rest.len() == 16 && rest.bytes().all(|c| c.is_ascii_hexdigit()));
        rest.is_empty() || digits
    })
}

impl<'a> Record<'a> {
    fn take(&mut self, name: &str, custom: &KnownCustom<'a>) -> Result<()> {
        match custom {
            KnownCustom::Linking(linking) => {
                for part in linking.subsections() {
                    if let Linking::SymbolTable(symbols) = part? {
                        self.symbols = symbols.into_iter().collect::<Result<_, _>>()?;
                    }
                }
            }
            KnownCustom::Reloc(reloc) if name == "reloc.CODE" => {
                self.entries[0] = reloc.entries().into_iter().collect::<Result<_, _>>()?;
            }
            KnownCustom::Reloc(reloc) if name == "reloc.DATA" => {
                self.entries[1] = reloc.entries().into_iter().collect::<Result<_, _>>()?;
            }
            _ => {}
        }
        Ok(())
    }
}

/// Where a symbol's data begin and end; nothing where they are no more than room.
fn address_of(program: &Outline, symbol: &SymbolInfo) -> Result<Option<(u32, u32)>> {
    let SymbolInfo::Data { symbol: Some(symbol), .. } = symbol else { return Ok(None) };
    let Some(data) = program.data.get(symbol.index as usize) else { return Ok(None) };
    let start = address(data)? + symbol.offset;
    Ok(Some((start, start + symbol.size)))
}

/// All pieces of data: where symbols overlap, what they name together.
fn pieces(program: &Outline, record: &Record) -> Result<BTreeMap<u32, u32>> {
    let mut all: Vec<(u32, u32)> = Vec::new();
    for symbol in &record.symbols {
        all.extend(address_of(program, symbol)?);
    }
    all.sort_unstable();
    let mut pieces: BTreeMap<u32, u32> = BTreeMap::new();
    for (start, end) in all {
        match pieces.last_entry() {
            Some(mut last) if start < *last.get() => *last.get_mut() = end.max(*last.get()),
            _ if start < end => {
                pieces.insert(start, end);
            }
            _ => {}
        }
    }
    Ok(pieces)
}

/// Where a segment of data begins.
pub fn address(data: &Data) -> Result<u32> {
    let DataKind::Active { memory_index: 0, offset_expr } = &data.kind else {
        bail!("the program has data that lie nowhere")
    };
    let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
        bail!("the program has data that begin at no number")
    };
    Ok(value as u32)
}

/// What the memory of a program holds at first.
fn memory(program: &Outline) -> Result<Memory> {
    let mut memory = Memory::new();
    for data in &program.data {
        let bytes = (address(data)?..).zip(data.data);
        memory.extend(bytes.filter(|(_, byte)| **byte != 0).map(|(at, byte)| (at, *byte)));
    }
    Ok(memory)
}
