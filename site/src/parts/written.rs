//! The parts of a program as modules that share one memory, one table and what the browser does.
//!
//! Knows how a module is written, not why a function stands where it does. A part after the first imports the memory, tables and values
//! of the first, and functions of all parts before it by their places in the table (`web/src/part.js` answers that), and fills its own
//! places. Invariant: each function is in exactly one part, and once all are there every place in the table and all of memory is as it was.

use super::linked::{Owned, address};
use super::numbers::Numbers;
use super::outline::{Function, Outline, Uses};
use super::part::{Entries, Part};
use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    FunctionSection, GlobalSection, ImportSection, MemorySection, Module, StartSection, TableSection,
    TypeSection,
};
use wasmparser::ExternalKind;

/// The module from which later parts import the memory, the tables and the values of the first.
const FIRST: &str = "first";
/// The module from which they import functions of parts before them, by their places.
const TABLE: &str = "table";
/// The name of the memory, which is wasm-bindgen's.
const MEMORY: &str = "memory";

/// A program that is to be written in parts.
pub struct Divided<'a> {
    program: &'a Outline<'a>,
    parts: &'a [Part],
    /// The exports that later parts have, each its own.
    entries: Entries<'a>,
    /// Where the data of later parts lie.
    owned: &'a Owned,
    /// Functions by their places in the table: their own ones, and new ones for those that a later part calls.
    places: BTreeMap<u32, u32>,
    /// The other way round.
    place_of: HashMap<u32, u32>,
    /// How long the table is.
    length: u32,
}

impl<'a> Divided<'a> {
    /// Divides a program as `parts` says, with what is `owned` for later ones.
    ///
    /// # Errors
    /// A program without a table or a memory.
    pub fn new(
        program: &'a Outline<'a>,
        parts: &'a [Part],
        entries: Entries<'a>,
        owned: &'a Owned,
    ) -> Result<Self> {
        let table = program.tables.first().context("the program has no table")?;
        ensure!(program.memories.len() == 1, "the program has not one memory");
        let (places, length) = (program.places.clone(), u32::try_from(table.initial)?);
        let place_of = places.iter().map(|(place, function)| (*function, *place)).collect();
        let mut divided = Divided { program, parts, entries, owned, places, place_of, length };
        for here in divided.later() {
            for number in divided.uses(here).functions {
                let is_before = divided.part(number).is_some_and(|part| part < here);
                if is_before && !divided.place_of.contains_key(&number) {
                    divided.place_of.insert(number, divided.length);
                    divided.places.insert(divided.length, number);
                    divided.length += 1;
                }
            }
        }
        Ok(divided)
    }

    /// The parts after the first.
    fn later(&self) -> impl Iterator<Item = Part> + use<> {
        Part::all(self.entries).filter(|part| *part > Part::FIRST)
    }

    /// The part of a function; none where it is the browser's.
    fn part(&self, number: u32) -> Option<Part> {
        self.program.position(number).and_then(|position| self.parts.get(position)).copied()
    }

    fn function(&self, number: u32) -> Option<&Function<'a>> {
        self.program.position(number).and_then(|position| self.program.functions.get(position))
    }

    /// The functions of a part, with their numbers.
    fn own(&self, here: Part) -> impl Iterator<Item = (u32, &Function<'a>)> {
        let functions = self.program.functions.iter().zip(self.parts).enumerate();
        functions
            .filter(move |(_, (_, part))| **part == here)
            .map(|(position, (function, _))| (self.program.number(position), function))
    }

    /// All that the functions of a part name.
    fn uses(&self, here: Part) -> Uses {
        Uses::of_all(self.own(here).map(|(_, function)| &function.uses))
    }

    /// The functions that stand in the table or are exported for a part.
    fn shown(&self, here: Part) -> impl Iterator<Item = u32> {
        let exports = self.program.exports.iter().filter(move |export| {
            export.kind == ExternalKind::Func && Part::showing(self.entries, export.name) == here
        });
        let placed = self.places.values().copied().filter(move |number| self.fills(here, *number));
        exports.map(|export| export.index).chain(placed)
    }

    /// Whether a part puts this function in its places. Those of the browser are the first part's.
    fn fills(&self, here: Part, number: u32) -> bool {
        self.part(number).unwrap_or(Part::FIRST) == here
    }

    /// The functions that a part cannot do without.
    fn needed(&self, here: Part) -> BTreeSet<u32> {
        self.uses(here).functions.into_iter().chain(self.shown(here)).collect()
    }

    /// The module of a part.
    ///
    /// # Errors
    /// What cannot be written anew.
    pub fn module(&self, here: Part) -> Result<Vec<u8>> {
        let needed = self.needed(here);
        let mut numbers = Numbers::default();
        let mut imports = ImportSection::new();
        for (number, import) in (0..).zip(&self.program.imports).filter(|(number, _)| needed.contains(number))
        {
            let signature = numbers.signature(import.signature);
            imports.import(import.module, import.name, EntityType::Function(signature));
            numbers.add(number);
        }
        for number in needed.iter().filter(|number| self.part(**number).is_some_and(|part| part != here)) {
            ensure!(self.part(*number) < Some(here), "a part of the program needs a later one");
            let (function, place) =
                self.function(*number).zip(self.place_of.get(number)).context("a function has no place")?;
            let signature = numbers.signature(function.signature);
            imports.import(TABLE, &place.to_string(), EntityType::Function(signature));
            numbers.add(*number);
        }
        self.own(here).for_each(|(number, _)| numbers.add(number));

        let mut module = Module::new();
        let mut defined = (TableSection::new(), MemorySection::new(), GlobalSection::new());
        if here == Part::FIRST {
            self.define(&mut numbers, &mut defined)?;
        } else {
            self.import(here, &mut numbers, &mut imports)?;
        }
        let (mut declared, mut code) = (FunctionSection::new(), CodeSection::new());
        for (_, function) in self.own(here) {
            declared.function(numbers.signature(function.signature));
            numbers.parse_function_body(&mut code, function.body.clone())?;
        }
        let exports = self.exports(here, &mut numbers)?;
        let elements = self.elements(here, &numbers);
        let data = self.data(here)?;
        let mut types = TypeSection::new();
        for signature in &numbers.signatures {
            let signature = self.program.types.get(*signature as usize).context("a function has no type")?;
            types.ty().func_type(&RoundtripReencoder.func_type(signature.clone())?);
        }

        module.section(&types).section(&imports).section(&declared);
        if here == Part::FIRST {
            module.section(&defined.0).section(&defined.1).section(&defined.2);
        }
        module.section(&exports);
        if let (Part::FIRST, Some(start)) = (here, self.program.start) {
            module.section(&StartSection { function_index: numbers.function_index(start)? });
        }
        module.section(&elements).section(&code).section(&data);
        Ok(module.finish())
    }

    /// What the first part has for all.
    fn define(
        &self,
        numbers: &mut Numbers,
        (tables, memories, globals): &mut (TableSection, MemorySection, GlobalSection),
    ) -> Result<()> {
        for (at, table) in (0..).zip(&self.program.tables) {
            tables.table(self.table(at, *table)?);
            numbers.tables.insert(at, at);
        }
        for memory in &self.program.memories {
            memories.memory(RoundtripReencoder.memory_type(*memory)?);
        }
        for (at, global) in (0..).zip(&self.program.globals) {
            numbers.globals.insert(at, at);
            let value = numbers.const_expr(global.init_expr.clone())?;
            globals.global(RoundtripReencoder.global_type(global.ty)?, &value);
        }
        Ok(())
    }

    /// What a later part has from the first, functions aside.
    fn import(&self, here: Part, numbers: &mut Numbers, imports: &mut ImportSection) -> Result<()> {
        let uses = self.shared(here);
        for memory in &self.program.memories {
            imports.import(FIRST, MEMORY, EntityType::Memory(RoundtripReencoder.memory_type(*memory)?));
        }
        for (next, at) in (0..).zip(&uses.tables) {
            let table =
                self.program.tables.get(*at as usize).context("a function uses no table of the program")?;
            imports.import(FIRST, &table_name(*at), EntityType::Table(self.table(*at, *table)?));
            numbers.tables.insert(*at, next);
        }
        for (next, at) in (0..).zip(&uses.globals) {
            let global =
                self.program.globals.get(*at as usize).context("a function uses no value of the program")?;
            imports.import(
                FIRST,
                &global_name(*at),
                EntityType::Global(RoundtripReencoder.global_type(global.ty)?),
            );
            numbers.globals.insert(*at, next);
        }
        Ok(())
    }

    /// The tables and values of the first part that a later one uses.
    fn shared(&self, here: Part) -> Uses {
        let mut uses = self.uses(here);
        // It fills places there.
        uses.tables.insert(0);
        uses
    }

    /// What a part has for others.
    fn exports(&self, here: Part, numbers: &mut Numbers) -> Result<ExportSection> {
        let mut exports = ExportSection::new();
        for export in &self.program.exports {
            if Part::showing(self.entries, export.name) == here {
                let number = numbers.external_index(export.kind, export.index)?;
                exports.export(export.name, RoundtripReencoder.export_kind(export.kind)?, number);
            }
        }
        if here == Part::FIRST {
            let all: Vec<Uses> = self.later().map(|part| self.shared(part)).collect();
            let uses = Uses::of_all(&all);
            uses.tables.iter().for_each(|table| {
                exports.export(&table_name(*table), ExportKind::Table, *table);
            });
            uses.globals.iter().for_each(|global| {
                exports.export(&global_name(*global), ExportKind::Global, *global);
            });
        }
        Ok(exports)
    }

    /// A table, the first one with room for the new places.
    fn table(&self, at: u32, mut table: wasmparser::TableType) -> Result<wasm_encoder::TableType> {
        if at == 0 {
            table.initial = u64::from(self.length);
            table.maximum = table.maximum.map(|most| most.max(table.initial));
        }
        Ok(RoundtripReencoder.table_type(table)?)
    }

    /// The places in the table that a part fills.
    fn elements(&self, here: Part, numbers: &Numbers) -> ElementSection {
        let mut elements = ElementSection::new();
        let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
        for (place, number) in self.places.iter().filter(|(_, number)| self.fills(here, **number)) {
            let Some(function) = numbers.functions.get(number) else { continue };
            match runs.last_mut() {
                Some((from, run)) if *from + run.len() as u32 == *place => run.push(*function),
                _ => runs.push((*place, vec![*function])),
            }
        }
        for (from, run) in runs {
            elements.active(None, &ConstExpr::i32_const(from as i32), Elements::Functions(run.into()));
        }
        elements
    }

    /// What a part puts in memory at first. What is a later one's is zero in the first, which moves nothing and compresses to nothing.
    fn data(&self, here: Part) -> Result<DataSection> {
        let mut section = DataSection::new();
        for data in &self.program.data {
            let (start, mut bytes) = (address(data)?, data.data.to_vec());
            for (range, part) in &self.owned.data {
                let within = |at: u32| (at.max(start) - start).min(bytes.len() as u32) as usize;
                let (from, to) = (within(range.start), within(range.end));
                let Some(own) = bytes.get_mut(from..to).filter(|own| !own.is_empty()) else { continue };
                if here == Part::FIRST {
                    own.fill(0);
                } else if here == *part {
                    let at = ConstExpr::i32_const((start + from as u32) as i32);
                    section.active(0, &at, own.iter().copied());
                }
            }
            if here == Part::FIRST {
                section.active(0, &ConstExpr::i32_const(start as i32), bytes);
            }
        }
        Ok(section)
    }
}

fn table_name(number: u32) -> String {
    format!("t{number}")
}

fn global_name(number: u32) -> String {
    format!("g{number}")
}
