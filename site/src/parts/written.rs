//! The parts of a program as modules that share one memory, one table and what the browser does.
//!
//! Knows how a module is written, not why a function stands where it does. The second part imports what it needs of the first: memory,
//! tables and values, and functions by their places in the table (`web/src/part.js` answers that), and fills its own places.
//! Invariant: each function is in exactly one part, and once both are there every place in the table and all of memory is as it was.

use super::choice::Part;
use super::linked::{Own, address};
use super::outline::{Function, Outline, Uses};
use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use wasm_encoder::reencode::{Error, Reencode, RoundtripReencoder};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    FunctionSection, GlobalSection, ImportSection, MemorySection, Module, StartSection, TableSection,
    TypeSection,
};
use wasmparser::ExternalKind;

/// The module from which the second part imports the memory, the tables and the values of the first.
const FIRST: &str = "first";
/// The module from which it imports functions of the first, by their places.
const TABLE: &str = "table";
/// The name of the memory, which is wasm-bindgen's.
const MEMORY: &str = "memory";

/// A program that is to be written in parts.
pub struct Divided<'a> {
    program: &'a Outline<'a>,
    parts: &'a [Part],
    /// The export that the second part has.
    entry: &'a str,
    /// Where the data of the second part lie.
    data: &'a [Range<u32>],
    /// Functions by their places in the table: their own ones, and new ones for those that the second part calls.
    places: BTreeMap<u32, u32>,
    /// The other way round.
    place_of: HashMap<u32, u32>,
    /// How long the table is.
    length: u32,
}

impl<'a> Divided<'a> {
    /// Divides a program as `parts` says, with `own` for the second.
    ///
    /// # Errors
    /// A program without a table or a memory.
    pub fn new(program: &'a Outline<'a>, parts: &'a [Part], entry: &'a str, own: &'a Own) -> Result<Self> {
        let table = program.tables.first().context("the program has no table")?;
        ensure!(program.memories.len() == 1, "the program has not one memory");
        let (places, length) = (program.places.clone(), u32::try_from(table.initial)?);
        let place_of = places.iter().map(|(place, function)| (*function, *place)).collect();
        let mut divided = Divided { program, parts, entry, data: &own.data, places, place_of, length };
        let called = divided.uses(Part::Second).functions;
        for number in called {
            if divided.part(number) == Some(Part::First) && !divided.place_of.contains_key(&number) {
                divided.place_of.insert(number, divided.length);
                divided.places.insert(divided.length, number);
                divided.length += 1;
            }
        }
        Ok(divided)
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
            export.kind == ExternalKind::Func && (export.name == self.entry) == (here == Part::Second)
        });
        let placed = self.places.values().copied().filter(move |number| self.fills(here, *number));
        exports.map(|export| export.index).chain(placed)
    }

    /// Whether a part puts this function in its places. Those of the browser are the first part's.
    fn fills(&self, here: Part, number: u32) -> bool {
        self.part(number).unwrap_or(Part::First) == here
    }

    /// The functions of the browser that the first part has no use for.
    pub fn spared(&self) -> Vec<String> {
        let needed = self.needed(Part::First);
        let imports = (0..).zip(&self.program.imports);
        imports
            .filter(|(number, _)| !needed.contains(number))
            .map(|(_, import)| import.name.to_owned())
            .collect()
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
            ensure!(here == Part::Second, "the first part of the program needs the second");
            let (function, place) =
                self.function(*number).zip(self.place_of.get(number)).context("a function has no place")?;
            let signature = numbers.signature(function.signature);
            imports.import(TABLE, &place.to_string(), EntityType::Function(signature));
            numbers.add(*number);
        }
        self.own(here).for_each(|(number, _)| numbers.add(number));

        let mut module = Module::new();
        let mut defined = (TableSection::new(), MemorySection::new(), GlobalSection::new());
        match here {
            Part::First => self.define(&mut numbers, &mut defined)?,
            Part::Second => self.import(&mut numbers, &mut imports)?,
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
        if here == Part::First {
            module.section(&defined.0).section(&defined.1).section(&defined.2);
        }
        module.section(&exports);
        if let (Part::First, Some(start)) = (here, self.program.start) {
            module.section(&StartSection { function_index: numbers.function_index(start)? });
        }
        module.section(&elements).section(&code).section(&data);
        Ok(module.finish())
    }

    /// What the first part has for both.
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

    /// What the second part has from the first, functions aside.
    fn import(&self, numbers: &mut Numbers, imports: &mut ImportSection) -> Result<()> {
        let uses = self.shared();
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

    /// The tables and values of the first part that the second uses.
    fn shared(&self) -> Uses {
        let mut uses = self.uses(Part::Second);
        // It fills places there.
        uses.tables.insert(0);
        uses
    }

    /// What a part has for others.
    fn exports(&self, here: Part, numbers: &mut Numbers) -> Result<ExportSection> {
        let mut exports = ExportSection::new();
        for export in &self.program.exports {
            if (export.name == self.entry) == (here == Part::Second) {
                let number = numbers.external_index(export.kind, export.index)?;
                exports.export(export.name, RoundtripReencoder.export_kind(export.kind)?, number);
            }
        }
        if here == Part::First {
            let uses = self.shared();
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

    /// What a part puts in memory at first. What is the second's is zero in the first, which moves nothing and compresses to nothing.
    fn data(&self, here: Part) -> Result<DataSection> {
        let mut section = DataSection::new();
        for data in &self.program.data {
            let (start, mut bytes) = (address(data)?, data.data.to_vec());
            for range in self.data {
                let within = |at: u32| (at.max(start) - start).min(bytes.len() as u32) as usize;
                let (from, to) = (within(range.start), within(range.end));
                let Some(own) = bytes.get_mut(from..to).filter(|own| !own.is_empty()) else { continue };
                match here {
                    Part::First => own.fill(0),
                    Part::Second => {
                        let at = ConstExpr::i32_const((start + from as u32) as i32);
                        section.active(0, &at, own.iter().copied());
                    }
                }
            }
            if here == Part::First {
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

/// The numbers that a part has for what the whole program numbers otherwise.
#[derive(Default)]
struct Numbers {
    /// The signatures that it uses, as the whole program numbers them.
    signatures: Vec<u32>,
    functions: HashMap<u32, u32>,
    globals: HashMap<u32, u32>,
    tables: HashMap<u32, u32>,
}

impl Numbers {
    /// Gives a function the next number.
    fn add(&mut self, number: u32) {
        self.functions.insert(number, self.functions.len() as u32);
    }

    fn signature(&mut self, whole: u32) -> u32 {
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
struct Unknown(&'static str, u32);

impl std::error::Error for Unknown {}

impl std::fmt::Display for Unknown {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(out, "a part of the program has no number for {} {}", self.0, self.1)
    }
}

fn known(numbers: &HashMap<u32, u32>, kind: &'static str, number: u32) -> Result<u32, Error<Unknown>> {
    numbers.get(&number).copied().ok_or(Error::UserError(Unknown(kind, number)))
}
