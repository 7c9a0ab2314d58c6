//! A program that the linker has made is divided, and its parts are run beside the whole.

use super::outline::Outline;
use super::*;
use crate::root::target;
use anyhow::ensure;
use std::collections::BTreeSet;
use std::process::Command;
use std::sync::OnceLock;
use wasmi::{Engine, Extern, Instance, Linker, Module, Nullable, Ref, Store};

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/parts/tests/program.rs");

/// The program, with what `argument` asks of the linker.
fn built(name: &str, argument: &str) -> Result<Vec<u8>> {
    let file = target().join(format!("{name}-{}.wasm", std::process::id()));
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let built = Command::new(rustc)
        .args([
            "--edition=2024",
            "--target=wasm32-unknown-unknown",
            "--crate-type=cdylib",
            "-Copt-level=1",
            "-Cpanic=abort",
        ])
        .arg(format!("-Clink-arg={argument}"))
        .arg("-o")
        .arg(&file)
        .arg(SOURCE)
        .status()?;
    ensure!(built.success(), "rustc does not build {SOURCE}");
    let program = std::fs::read(&file)?;
    std::fs::remove_file(file)?;
    Ok(program)
}

/// The program with the linker's record, built once.
fn linked() -> Result<&'static [u8]> {
    static LINKED: OnceLock<Option<Vec<u8>>> = OnceLock::new();
    let linked = LINKED.get_or_init(|| built("linked", "--emit-relocs").ok());
    linked.as_deref().context("rustc has built no program")
}

/// What the parts after the first begin at.
const ENTRIES: Entries = &["more", "explore"];

fn divided() -> Result<Vec<Vec<u8>>> {
    let program = linked()?;
    Division::of(program, program, ENTRIES)?.divide(program)
}

/// A program that runs, perhaps in parts.
struct Running {
    store: Store<Vec<i32>>,
    instances: Vec<Instance>,
}

impl Running {
    fn new<Bytes: AsRef<[u8]>>(parts: &[Bytes]) -> Result<Running> {
        let engine = Engine::default();
        let mut store = Store::new(&engine, Vec::new());
        let mut linker: Linker<Vec<i32>> = Linker::new(&engine);
        for (name, factor) in [("shown", 11), ("asked", 13), ("told", 17)] {
            linker.func_wrap("browser", name, move |mut caller: wasmi::Caller<Vec<i32>>, number: i32| {
                caller.data_mut().push(number * factor);
                number * factor
            })?;
        }
        let mut instances: Vec<Instance> = Vec::new();
        for part in parts {
            let (part, mut linker) = (Module::new(&engine, part.as_ref())?, linker.clone());
            if let Some(first) = instances.first() {
                linker.instance(&mut store, "first", *first)?;
                let places = first.get_table(&store, "t0").context("the first part shows no table")?;
                for import in part.imports().filter(|import| import.module() == "table") {
                    let Some(Ref::Func(Nullable::Val(function))) = places.get(&store, import.name().parse()?)
                    else {
                        anyhow::bail!("nothing is at place {}", import.name())
                    };
                    linker.define("table", import.name(), Extern::Func(function))?;
                }
            }
            instances.push(linker.instantiate_and_start(&mut store, &part)?);
        }
        Ok(Running { store, instances })
    }

    fn call(&mut self, name: &str, number: i32) -> Result<i32> {
        let function = self.instances.iter().find_map(|instance| instance.get_func(&self.store, name));
        let function = function.with_context(|| format!("there is no {name}"))?;
        Ok(function.typed::<i32, i32>(&self.store)?.call(&mut self.store, number)?)
    }

    /// All that is in memory.
    fn memory(&self) -> Result<&[u8]> {
        let memory = self.instances.first().and_then(|first| first.get_memory(&self.store, "memory"));
        Ok(memory.context("there is no memory")?.data(&self.store))
    }
}

#[test]
fn the_parts_together_do_what_the_whole_does() -> Result<()> {
    let (mut whole, mut parts) = (Running::new(&[linked()?])?, Running::new(&divided()?)?);
    assert!(whole.memory()? == parts.memory()?, "what is in memory at first");
    for number in 0..30 {
        for name in ["start", "more", "explore", "start", "explore", "more"] {
            assert_eq!(parts.call(name, number)?, whole.call(name, number)?, "{name} of {number}");
        }
    }
    assert!(whole.store.data().len() > 120);
    assert_eq!(parts.store.data(), whole.store.data(), "what the browser is asked for");
    assert!(whole.memory()? == parts.memory()?, "what is in memory at last");
    Ok(())
}

#[test]
fn each_part_does_without_those_after_it() -> Result<()> {
    let (modules, names) = (divided()?, ["start", "more", "explore"]);
    for last in 0..names.len() {
        let (mut whole, mut parts) = (Running::new(&[linked()?])?, Running::new(&modules[..=last])?);
        for (number, name) in (0..30).flat_map(|number| names[..=last].iter().map(move |name| (number, name)))
        {
            assert_eq!(parts.call(name, number)?, whole.call(name, number)?, "{name} of {number}");
        }
        for later in &names[last + 1..] {
            assert!(parts.call(later, 1).is_err(), "{later} is there");
        }
        // Nor is the browser asked for what only those need.
        let mut imported = BTreeSet::new();
        for module in &modules[..=last] {
            let module = Module::new(&Engine::default(), module)?;
            imported.extend(module.imports().map(|import| import.name().to_owned()));
        }
        let spared = ["asked", "told"].map(|name| !imported.contains(name));
        assert_eq!(spared, [[true, true], [true, false], [false, false]][last]);
    }
    assert_eq!(modules.len(), names.len());
    Ok(())
}

#[test]
fn each_part_holds_what_only_it_and_later_ones_need() -> Result<()> {
    let modules = divided()?;
    let holds = |part: &[u8], text: &[u8]| part.windows(text.len()).any(|bytes| bytes == text);
    let depth = 0x0dee_9a57_i32.to_le_bytes();
    for (text, part) in [
        ("a dot of the charts".as_bytes(), 0),
        (b"a ring of what is more", 1),
        (b"a strip of all that comes later", 1),
        (&depth, 1),
        (b"a square of the explorer", 2),
    ] {
        let found: Vec<bool> = modules.iter().map(|module| holds(module, text)).collect();
        let expected: Vec<bool> = (0..3).map(|at| at == part).collect();
        assert_eq!(found, expected, "{}", String::from_utf8_lossy(text));
    }
    let (whole, first) = (Outline::read(linked()?)?, Outline::read(&modules[0])?);
    assert!(first.functions.len() + 8 < whole.functions.len());
    // `twice`, `thrice` and what a dot does stay where they were; `seldom`, `often` and what other figures do are of later parts.
    let kept = whole.places.keys().filter(|place| first.places.contains_key(place)).count();
    assert!(kept > 3 && kept + 8 <= whole.places.len(), "{kept} of {}", whole.places.len());
    Ok(())
}

#[test]
fn what_an_earlier_part_has_is_called_by_its_place() -> Result<()> {
    let modules = divided()?;
    let engine = Engine::default();
    let length = Outline::read(linked()?)?.tables.first().context("a table")?.initial;
    let mut new = Vec::new();
    for module in &modules {
        let module = Module::new(&engine, module)?;
        let places = module.imports().filter(|import| import.module() == "table").map(|import| import.name());
        let places: Vec<u64> = places.map(str::parse).collect::<Result<_, _>>()?;
        new.push(places.into_iter().filter(|place| *place >= length).collect::<Vec<_>>());
    }
    // What counts is of the first part; what deepens is of the second, where the last finds it.
    let filled = |parts: usize, place: u64| {
        let running = Running::new(&modules[..parts])?;
        let table = running.instances[0].get_table(&running.store, "t0").context("t0")?;
        anyhow::Ok(matches!(table.get(&running.store, place), Some(Ref::Func(Nullable::Val(_)))))
    };
    assert!(new[0].is_empty() && !new[1].is_empty());
    for place in &new[1] {
        assert!(filled(1, *place)?, "{place}");
    }
    let of_first: Vec<bool> = new[2].iter().map(|place| filled(1, *place)).collect::<Result<_>>()?;
    assert!(of_first.contains(&true) && of_first.contains(&false), "{of_first:?}");
    for place in &new[2] {
        assert!(filled(2, *place)?, "{place}");
    }
    Ok(())
}

#[test]
fn an_entry_is_known_with_its_digest() {
    let named =
        ["explore", "explore_dc84cc6f02226939", "explored", "explore_dc84", "explore_rs_c84cc6f02226"];
    assert_eq!(named.map(|export| linked::is_named(export, "explore")), [true, true, false, false, false]);
}

#[test]
fn what_cannot_be_told_apart_is_refused() -> Result<()> {
    let program = linked()?;
    let cut = |linked: &[u8], finished: &[u8], entries| {
        let divided = Division::of(linked, finished, entries).and_then(|division| division.divide(finished));
        divided.err().map(|error| format!("{error:#}")).unwrap_or_default()
    };
    let refused = |linked: &[u8], finished: &[u8]| cut(linked, finished, ENTRIES);
    let unrecorded = built("unrecorded", "--strip-debug")?;
    assert!(refused(&unrecorded, program).contains("no record of addresses"));
    assert!(cut(program, program, &["more", "nothing"]).contains("no entry nothing"));
    assert!(cut(program, program, &["more", "ready"]).contains("ready is reached from elsewhere"));
    // Data of another build.
    let text = b"a dot of the charts";
    let at = program.windows(text.len()).position(|bytes| bytes == text).context("the text of a dot")?;
    let mut other = program.to_vec();
    other[at] = b'A';
    assert!(refused(program, &other).contains("its data differ"));
    for length in [0, 8, program.len() / 2] {
        assert!(!refused(&program[..length], program).is_empty(), "{length}");
    }
    Ok(())
}

#[test]
fn a_table_of_another_build_is_refused() -> Result<()> {
    let (made, program) = (Linked::read(linked()?)?, linked()?);
    let mut finished = Outline::read(program)?;
    made.refuse_another(&finished)?;
    let (place, first) = finished.places.first_key_value().context("a place")?;
    let other =
        finished.places.values().find(|number| finished.signature(**number) != finished.signature(*first));
    let (place, other) = (*place, *other.context("functions of two signatures")?);
    finished.places.insert(place, other);
    assert!(made.refuse_another(&finished).is_err_and(|error| error.to_string().contains("of the table")));
    Ok(())
}

#[test]
fn a_wrong_cut_makes_no_program() -> Result<()> {
    let program = linked()?;
    let whole = Outline::read(program)?;
    let owned = Linked::read(program)?.owned(ENTRIES)?;
    let all: Vec<Part> = Part::all(ENTRIES).collect();
    for (entry, part, later) in [("start", 0, 1), ("start", 0, 2), ("more", 1, 2)] {
        // A function that the part calls itself is said to be of a later one.
        let mut parts = choice::choose(&whole, ENTRIES, &owned)?;
        let shown = whole.exported(entry).and_then(|number| whole.position(number)).context(entry)?;
        let mut called = whole.functions[shown].uses.functions.iter();
        let own = called.find_map(|number| whole.position(*number).filter(|at| parts[*at] == all[part]));
        parts[own.with_context(|| format!("what {entry} calls"))?] = all[later];
        let wrong = Divided::new(&whole, &parts, ENTRIES, &owned)?.module(all[part]);
        assert!(wrong.is_err_and(|error| error.to_string().contains("needs a later one")), "{entry}");
    }
    Ok(())
}
