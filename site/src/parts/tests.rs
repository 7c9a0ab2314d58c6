//! A program that the linker has made is divided, and its parts are run beside the whole.

use super::outline::Outline;
use super::*;
use crate::root::target;
use anyhow::ensure;
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

fn divided() -> Result<Parts> {
    let program = linked()?;
    Division::of(program, program, "explore")?.divide(program)
}

/// A program that runs, perhaps with a part beside it.
struct Running {
    store: Store<Vec<i32>>,
    instances: Vec<Instance>,
}

impl Running {
    fn new(program: &[u8], part: Option<&[u8]>) -> Result<Running> {
        let engine = Engine::default();
        let mut store = Store::new(&engine, Vec::new());
        let mut linker: Linker<Vec<i32>> = Linker::new(&engine);
        for (name, factor) in [("shown", 11), ("asked", 13)] {
            linker.func_wrap("browser", name, move |mut caller: wasmi::Caller<Vec<i32>>, number: i32| {
                caller.data_mut().push(number * factor);
                number * factor
            })?;
        }
        let first = linker.instantiate_and_start(&mut store, &Module::new(&engine, program)?)?;
        let mut instances = vec![first];
        if let Some(part) = part {
            let part = Module::new(&engine, part)?;
            linker.instance(&mut store, "first", first)?;
            let places = first.get_table(&store, "t0").context("the first part shows no table")?;
            for import in part.imports().filter(|import| import.module() == "table") {
                let Some(Ref::Func(Nullable::Val(function))) = places.get(&store, import.name().parse()?)
                else {
                    anyhow::bail!("nothing is at place {}", import.name())
                };
                linker.define("table", import.name(), Extern::Func(function))?;
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
}

#[test]
fn the_parts_together_do_what_the_whole_does() -> Result<()> {
    let Parts { first, second, .. } = divided()?;
    let (mut whole, mut parts) = (Running::new(linked()?, None)?, Running::new(&first, Some(&second))?);
    for number in 0..30 {
        for name in ["start", "explore", "start"] {
            assert_eq!(parts.call(name, number)?, whole.call(name, number)?, "{name} of {number}");
        }
    }
    assert!(whole.store.data().len() > 60);
    assert_eq!(parts.store.data(), whole.store.data(), "what the browser is asked for");
    Ok(())
}

#[test]
fn the_first_part_does_without_the_second() -> Result<()> {
    let Parts { first, spared, .. } = divided()?;
    let (mut whole, mut alone) = (Running::new(linked()?, None)?, Running::new(&first, None)?);
    for number in 0..30 {
        assert_eq!(alone.call("start", number)?, whole.call("start", number)?, "{number}");
    }
    assert!(alone.call("explore", 1).is_err());
    assert_eq!(spared, ["asked"]);
    Ok(())
}

#[test]
fn each_part_holds_what_only_it_needs() -> Result<()> {
    let Parts { first, second, .. } = divided()?;
    let holds = |part: &[u8], text: &str| part.windows(text.len()).any(|bytes| bytes == text.as_bytes());
    assert!(holds(&first, "a dot of the charts") && !holds(&second, "a dot of the charts"));
    for text in ["a square of the explorer", "a strip of the explorer"] {
        assert!(holds(&second, text) && !holds(&first, text), "{text}");
    }
    let [whole, first] = [Outline::read(linked()?)?, Outline::read(&first)?];
    assert!(first.functions.len() + 5 < whole.functions.len());
    // `twice`, `thrice` and what a dot does stay where they were; `often` and what a square does are the second part's.
    let kept = whole.places.keys().filter(|place| first.places.contains_key(place)).count();
    assert!(kept > 3 && kept + 4 < whole.places.len(), "{kept}");
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
    let refused = |linked: &[u8], finished: &[u8], entry| {
        let divided = Division::of(linked, finished, entry).and_then(|division| division.divide(finished));
        divided.err().map(|error| format!("{error:#}")).unwrap_or_default()
    };
    let unrecorded = built("unrecorded", "--strip-debug")?;
    assert!(refused(&unrecorded, program, "explore").contains("no record of addresses"));
    assert!(refused(program, program, "nothing").contains("no entry nothing"));
    // Data of another build.
    let text = b"a dot of the charts";
    let at = program.windows(text.len()).position(|bytes| bytes == text).context("the text of a dot")?;
    let mut other = program.to_vec();
    other[at] = b'A';
    assert!(refused(program, &other, "explore").contains("its data differ"));
    for length in [0, 8, program.len() / 2] {
        assert!(!refused(&program[..length], program, "explore").is_empty(), "{length}");
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
    let own = Linked::read(program)?.own("explore")?;
    // A function that the first part calls is said to be of the second.
    let called = whole.exported("start").and_then(|start| whole.position(start)).context("start")?;
    let mut parts = choice::choose(&whole, "explore", &own)?;
    let uses = whole.functions.get(called).context("what starts")?.uses.functions.clone();
    let position = uses.into_iter().find_map(|number| whole.position(number)).context("what it calls")?;
    parts[position] = Part::Second;
    let wrong = Divided::new(&whole, &parts, "explore", &own)?.module(Part::First);
    assert!(wrong.is_err_and(|error| error.to_string().contains("needs the second")));
    Ok(())
}
