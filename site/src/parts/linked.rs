//! What the linker left: which function and which piece of data holds the address of which.
//!
//! A number in a finished program may be an address or no more than a number; the linker alone knows, and says so where it is asked to
//! (`--emit-relocs`). Knows that record, not why anybody asks. Invariant: an address that cannot be ascribed to one who holds it is
//! refused, so that nothing is taken for unreachable that is not.

use super::outline::{Outline, places};
use anyhow::{Context, Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasmparser::{
    Data, DataKind, Export, ExternalKind, FuncType, KnownCustom, Linking, Operator, Parser, Payload,
    RelocationEntry, RelocationType, SymbolInfo, TypeRef,
};

/// Something that has an address: a function by its number, or a piece of data by where it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    Function(u32),
    Data(u32),
}

/// A program as the linker left it.
#[derive(Default)]
pub struct Linked<'a> {
    /// What others reach by name.
    exports: Vec<Export<'a>>,
    /// Functions by their places in the table.
    places: BTreeMap<u32, u32>,
    /// The pieces of data, by where each begins, with where it ends; none overlap.
    pieces: BTreeMap<u32, u32>,
    /// What holds the address of what.
    holds: BTreeMap<Thing, BTreeSet<Thing>>,
    /// The signatures, and which of them each function has.
    types: Vec<FuncType>,
    signatures: Vec<u32>,
    /// What memory holds at first.
    memory: Memory,
}

/// What is reached from one entry of a program and from no other.
#[derive(Debug)]
pub struct Own {
    /// Places in the table.
    pub places: BTreeSet<u32>,
    /// Addresses of data.
    pub data: Vec<Range<u32>>,
}

/// What memory holds at first: each byte by its address, but for zeros.
type Memory = BTreeMap<u32, u8>;

/// What the records refer to: bodies and data by their bytes in the file, and symbols.
#[derive(Default)]
struct Record<'a> {
    /// Where the section of code begins, and that of data.
    sections: [u64; 2],
    /// The functions that are imported, which are numbered first.
    imported: u32,
    bodies: Vec<Range<u64>>,
    data: Vec<(u32, Data<'a>)>,
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
        let mut linked = Linked::default();
        let mut record = Record::default();
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::TypeSection(types) => {
                    linked.types = types.into_iter_err_on_gc_types().collect::<Result<_, _>>()?;
                }
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let TypeRef::Func(signature) = import?.ty else { continue };
                        record.imported += 1;
                        linked.signatures.push(signature);
                    }
                }
                Payload::FunctionSection(all) => {
                    for signature in all {
                        linked.signatures.push(signature?);
                    }
                }
                Payload::ExportSection(all) => linked.exports = all.into_iter().collect::<Result<_, _>>()?,
                Payload::ElementSection(all) => linked.places = places(all)?,
                Payload::CodeSectionStart { range, .. } => record.sections[0] = range.start,
                Payload::CodeSectionEntry(body) => record.bodies.push(body.range()),
                Payload::DataSection(all) => {
                    record.sections[1] = all.range().start;
                    for data in all {
                        let data = data?;
                        record.data.push((address(&data)?, data));
                    }
                }
                Payload::CustomSection(custom) => record.take(custom.name(), &custom.as_known())?,
                _ => {}
            }
        }
        ensure!(
            !record.symbols.is_empty() && record.entries.iter().all(|entries| !entries.is_empty()),
            "the linker left no record of addresses: it is asked for by --emit-relocs"
        );
        linked.memory = memory(record.data.iter().map(|(at, data)| (*at, data.data)));
        linked.pieces = record.pieces();
        for (kind, entries) in record.entries.iter().enumerate() {
            for entry in entries {
                let Some(held) = linked.held(&record, entry)? else { continue };
                let holder =
                    if kind == 0 { record.function_at(entry) } else { linked.piece_at(&record, entry) };
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
            SymbolInfo::Data { .. } => record.address_of(symbol).and_then(|(at, _)| self.piece(at)),
            _ => bail!("an address of something that has none"),
        })
    }

    /// The piece of data that an address is in.
    fn piece(&self, address: u32) -> Option<Thing> {
        let (start, end) = self.pieces.range(..=address).next_back()?;
        (address < *end).then_some(Thing::Data(*start))
    }

    /// The piece of data that an entry stands in.
    fn piece_at(&self, record: &Record, entry: &RelocationEntry) -> Option<Thing> {
        let at = record.sections[1] + u64::from(entry.offset);
        let (address, data) = record.data.iter().find(|(_, data)| data.range.contains(&at))?;
        let start = data.range.end - data.data.len() as u64;
        self.piece(address + u32::try_from(at.checked_sub(start)?).ok()?)
    }

    /// Refuses a finished program that was not made of this one: it has the same data, and functions of the same signatures in the places
    /// that there are in this one.
    ///
    /// # Errors
    /// A program that was made of another.
    pub fn refuse_another(&self, finished: &Outline) -> Result<()> {
        let mut segments = Vec::new();
        for data in &finished.data {
            segments.push((address(data)?, data.data));
        }
        ensure!(
            self.memory == memory(segments.into_iter()),
            "what the linker left is not what the program was made of: its data differ"
        );
        for (place, number) in &self.places {
            let found = finished.places.get(place);
            // What wasm-bindgen leaves to the browser is of another signature there.
            if found.is_some_and(|number| finished.position(*number).is_none()) {
                continue;
            }
            let signature = self.signatures.get(*number as usize).and_then(|at| self.types.get(*at as usize));
            ensure!(
                signature.is_some() && signature == found.and_then(|number| finished.signature(*number)),
                "what the linker left is not what the program was made of: place {place} of the table differs"
            );
        }
        Ok(())
    }

    /// What is reached from the export `entry` and from no other one.
    ///
    /// # Errors
    /// A program without such an entry.
    pub fn own(&self, entry: &str) -> Result<Own> {
        let exported = |own: bool| {
            let functions = self.exports.iter().filter(|export| export.kind == ExternalKind::Func);
            functions
                .filter(move |export| is_named(export.name, entry) == own)
                .map(|export| Thing::Function(export.index))
        };
        ensure!(exported(true).count() == 1, "the program has no entry {entry}");
        let (others, own) = (self.reached(exported(false)), self.reached(exported(true)));
        let is_own = |thing: &Thing| own.contains(thing) && !others.contains(thing);
        let places = self.places.iter().filter(|(_, function)| is_own(&Thing::Function(**function)));
        let mut data: Vec<Range<u32>> = Vec::new();
        let mut is_last = false;
        for (start, end) in &self.pieces {
            let is_this = is_own(&Thing::Data(*start));
            match data.last_mut() {
                // What lies between two pieces is there to place the second.
                Some(last) if is_this && is_last => last.end = *end,
                _ if is_this => data.push(*start..*end),
                _ => {}
            }
            is_last = is_this;
        }
        Ok(Own { places: places.map(|(place, _)| *place).collect(), data })
    }

    fn reached(&self, from: impl Iterator<Item = Thing>) -> BTreeSet<Thing> {
        let mut reached: BTreeSet<Thing> = from.collect();
        let mut open: Vec<Thing> = reached.iter().copied().collect();
        while let Some(thing) = open.pop() {
            open.extend(self.holds.get(&thing).into_iter().flatten().filter(|held| reached.insert(**held)));
        }
        reached
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

    /// Where a symbol's data begin and end; nothing where they are no more than room.
    fn address_of(&self, symbol: &SymbolInfo) -> Option<(u32, u32)> {
        let SymbolInfo::Data { symbol: Some(symbol), .. } = symbol else { return None };
        let (address, _) = self.data.get(symbol.index as usize)?;
        Some((address + symbol.offset, address + symbol.offset + symbol.size))
    }

    /// All pieces of data: where symbols overlap, what they name together.
    fn pieces(&self) -> BTreeMap<u32, u32> {
        let mut all: Vec<(u32, u32)> =
            self.symbols.iter().filter_map(|symbol| self.address_of(symbol)).collect();
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
        pieces
    }

    /// The function that an entry stands in.
    fn function_at(&self, entry: &RelocationEntry) -> Option<Thing> {
        let at = self.sections[0] + u64::from(entry.offset);
        let position = self.bodies.partition_point(|body| body.end <= at);
        let inside = self.bodies.get(position)?.contains(&at);
        inside.then_some(Thing::Function(self.imported + position as u32))
    }
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

/// What memory holds, of segments and where they begin.
fn memory<'d>(segments: impl Iterator<Item = (u32, &'d [u8])>) -> Memory {
    let bytes = segments.flat_map(|(at, bytes)| (at..).zip(bytes));
    bytes.filter(|(_, byte)| **byte != 0).map(|(at, byte)| (at, *byte)).collect()
}
