//! A finished program taken apart: its functions, what each of them uses, and their places in the table.
//!
//! Knows WebAssembly as wasm-bindgen and wasm-opt leave it: one memory, imports that are functions, lists of functions that begin at a
//! number. Invariant: what it does not know is refused, so that nothing is lost on the way.

use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use wasm_encoder::CodeSection;
use wasm_encoder::reencode::{Error, Reencode};
use wasmparser::{
    Data, ElementItems, ElementKind, ElementSectionReader, Export, ExternalKind, FuncType, FunctionBody,
    Global, MemoryType, Operator, Parser, Payload, TableType, TypeRef,
};

/// A program.
#[derive(Default)]
pub struct Outline<'a> {
    /// The signatures.
    pub types: Vec<FuncType>,
    /// The browser's functions, which are numbered first.
    pub imports: Vec<Import<'a>>,
    /// Its own, numbered after those.
    pub functions: Vec<Function<'a>>,
    /// The first is the one that functions are called by.
    pub tables: Vec<TableType>,
    /// Its memory.
    pub memories: Vec<MemoryType>,
    /// Its global values.
    pub globals: Vec<Global<'a>>,
    /// What others reach by name.
    pub exports: Vec<Export<'a>>,
    /// What runs first.
    pub start: Option<u32>,
    /// Functions by their place in the first table.
    pub places: BTreeMap<u32, u32>,
    /// What its memory holds at first.
    pub data: Vec<Data<'a>>,
}

/// A function of the browser.
pub struct Import<'a> {
    /// The module that it is sought in.
    pub module: &'a str,
    /// Its name there.
    pub name: &'a str,
    /// Its signature.
    pub signature: u32,
}

/// A function of the program.
pub struct Function<'a> {
    /// Its signature.
    pub signature: u32,
    /// What it does.
    pub body: FunctionBody<'a>,
    /// What it names.
    pub uses: Uses,
}

/// What a function names, by number.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    /// Functions that are called.
    pub functions: BTreeSet<u32>,
    /// Global values.
    pub globals: BTreeSet<u32>,
    /// Tables.
    pub tables: BTreeSet<u32>,
}

impl Uses {
    /// All that these use.
    pub fn of_all<'u>(all: impl IntoIterator<Item = &'u Uses>) -> Uses {
        let mut sum = Uses::default();
        for uses in all {
            sum.functions.extend(&uses.functions);
            sum.globals.extend(&uses.globals);
            sum.tables.extend(&uses.tables);
        }
        sum
    }
}

impl<'a> Outline<'a> {
    /// Takes a program apart.
    ///
    /// # Errors
    /// What is no WebAssembly, or holds what this does not know.
    pub fn read(program: &'a [u8]) -> Result<Outline<'a>> {
        let mut outline = Outline::default();
        let (mut signatures, mut bodies) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::TypeSection(types) => {
                    outline.types = types.into_iter_err_on_gc_types().collect::<Result<_, _>>()?;
                }
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let import = import?;
                        let TypeRef::Func(signature) = import.ty else {
                            bail!("the program imports {}, which is no function", import.name)
                        };
                        outline.imports.push(Import { module: import.module, name: import.name, signature });
                    }
                }
                Payload::FunctionSection(all) => signatures = all.into_iter().collect::<Result<_, _>>()?,
                Payload::TableSection(all) => {
                    for table in all {
                        outline.tables.push(table?.ty);
                    }
                }
                Payload::MemorySection(all) => {
                    outline.memories = all.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::GlobalSection(all) => outline.globals = all.into_iter().collect::<Result<_, _>>()?,
                Payload::ExportSection(all) => outline.exports = all.into_iter().collect::<Result<_, _>>()?,
                Payload::StartSection { func, .. } => outline.start = Some(func),
                Payload::ElementSection(all) => outline.places = places(all)?,
                Payload::DataSection(all) => outline.data = all.into_iter().collect::<Result<_, _>>()?,
                Payload::CodeSectionEntry(body) => bodies.push(body),
                Payload::TagSection(_) | Payload::UnknownSection { .. } => {
                    bail!("the program has a section that cannot be divided")
                }
                _ => {}
            }
        }
        for (signature, body) in signatures.into_iter().zip(bodies) {
            let uses = uses(&body)?;
            outline.functions.push(Function { signature, body, uses });
        }
        Ok(outline)
    }

    /// The number of one of its own functions, from its position among them.
    pub fn number(&self, position: usize) -> u32 {
        (self.imports.len() + position) as u32
    }

    /// The signature of a function, its own or the browser's.
    pub fn signature(&self, number: u32) -> Option<&FuncType> {
        let at = match self.position(number) {
            Some(position) => self.functions.get(position)?.signature,
            None => self.imports.get(number as usize)?.signature,
        };
        self.types.get(at as usize)
    }

    /// The number of the function that it exports by this name.
    pub fn exported(&self, name: &str) -> Option<u32> {
        let mut exports = self.exports.iter().filter(|export| export.kind == ExternalKind::Func);
        exports.find(|export| export.name == name).map(|export| export.index)
    }

    /// The position of a function among its own, unless it is the browser's.
    pub fn position(&self, number: u32) -> Option<usize> {
        (number as usize).checked_sub(self.imports.len())
    }
}

/// Functions by their places in the first table.
///
/// # Errors
/// A table that is filled otherwise than with functions from a number on.
fn places(elements: ElementSectionReader) -> Result<BTreeMap<u32, u32>> {
    let mut places = BTreeMap::new();
    for element in elements {
        let element = element?;
        match (element.kind, element.items) {
            (
                ElementKind::Active { table_index: None | Some(0), offset_expr },
                ElementItems::Functions(all),
            ) => {
                let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                    bail!("a list of functions begins at no number")
                };
                for (place, function) in (value as u32..).zip(all) {
                    places.insert(place, function?);
                }
            }
            // Says only which functions are referred to.
            (ElementKind::Declared, _) => {}
            _ => bail!("the program fills a table in a way that cannot be divided"),
        }
    }
    Ok(places)
}

/// Notes what is named.
struct Finder(Uses);

impl Reencode for Finder {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, number: u32) -> Result<u32, Error> {
        self.0.functions.insert(number);
        Ok(number)
    }

    fn global_index(&mut self, number: u32) -> Result<u32, Error> {
        self.0.globals.insert(number);
        Ok(number)
    }

    fn table_index(&mut self, number: u32) -> Result<u32, Error> {
        self.0.tables.insert(number);
        Ok(number)
    }
}

fn uses(body: &FunctionBody) -> Result<Uses> {
    let mut finder = Finder(Uses::default());
    finder.parse_function_body(&mut CodeSection::new(), body.clone()).context("a function cannot be read")?;
    Ok(finder.0)
}
