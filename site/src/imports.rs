//! Short names for what the program imports from its glue script, and for the closures that the script calls in it.
//!
//! wasm-bindgen names every import after a function of the browser and sixteen digits, in the program and once more
//! in the script, and closures likewise; digits do not compress, and nobody calls either by name but those two. Values that the program
//! shows and the script does not name are read by nobody, and shown no more. Knows the outline of a
//! WebAssembly module and identifiers, not what the imports do. Invariant: both files agree on every name, and a
//! name that the script does not hold exactly once stays as it is.

use crate::module::{Reader, push_number};
use anyhow::{Context, Result, ensure};
use std::collections::HashMap;

/// The section of a module that lists its imports.
const IMPORTS: u8 = 2;
/// The section that lists its exports.
const EXPORTS: u8 = 7;
/// How the names of closures begin.
const CLOSURE: &str = "wasm_bindgen__convert__closures_";
/// The kinds of an import or export that is a function, and of one that is a value.
const FUNCTION: u8 = 0;
const VALUE: u8 = 3;

/// The program and its glue script with short names between them.
pub fn shorten(program: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    ensure!(program.starts_with(b"\0asm"), "the program is no WebAssembly module");
    let mut count: HashMap<&str, usize> = HashMap::new();
    for name in words(glue).filter(|word| word.starts_with("__wb") || word.starts_with(CLOSURE)) {
        *count.entry(name).or_default() += 1;
    }
    let mut short: HashMap<String, String> = HashMap::new();
    let mut out = program.get(..8).context("the program ends in its first line")?.to_vec();
    let mut rest = Reader { bytes: program.get(8..).unwrap_or_default() };
    while let Some((&id, after)) = rest.bytes.split_first() {
        rest.bytes = after;
        let length = rest.number()?;
        let mut body = rest.take(length)?.to_vec();
        if id == IMPORTS {
            body = renamed(&body, |name| {
                if count.get(name) != Some(&1) {
                    return name.to_owned();
                }
                let next = nth(short.len());
                short.entry(name.to_owned()).or_insert(next).clone()
            })?;
        }
        if id == EXPORTS {
            body = exported(&body, |kind, name| {
                if kind == VALUE && !words(glue).any(|word| word == name) {
                    return None;
                }
                if !name.starts_with(CLOSURE) || !count.contains_key(name) {
                    return Some(name.to_owned());
                }
                // Other exports are names of the language or begin with two lines.
                let next = format!("_{}", nth(short.len()));
                Some(short.entry(name.to_owned()).or_insert(next).clone())
            })?;
        }
        out.push(id);
        push_number(&mut out, body.len());
        out.extend(body);
    }
    let glue = words(glue).map(|word| short.get(word).map_or(word, String::as_str)).collect();
    Ok((out, glue))
}

/// The imports of a section under other names. A section with an import that is no function is left as it is.
fn renamed(section: &[u8], mut name: impl FnMut(&str) -> String) -> Result<Vec<u8>> {
    let mut rest = Reader { bytes: section };
    let imports = rest.number()?;
    let mut out = Vec::with_capacity(section.len());
    push_number(&mut out, imports);
    for _ in 0..imports {
        let module = rest.text()?;
        let field = rest.text()?;
        if rest.take(1)? != [FUNCTION] {
            return Ok(section.to_vec());
        }
        for text in [module, &name(field)] {
            push_number(&mut out, text.len());
            out.extend_from_slice(text.as_bytes());
        }
        out.push(FUNCTION);
        push_number(&mut out, rest.number()?);
    }
    Ok(out)
}

/// The exports of a section under other names, without those that get none.
fn exported(section: &[u8], mut name: impl FnMut(u8, &str) -> Option<String>) -> Result<Vec<u8>> {
    let mut rest = Reader { bytes: section };
    let (mut left, mut exports) = (0, Vec::with_capacity(section.len()));
    for _ in 0..rest.number()? {
        let text = rest.text()?;
        let kind = rest.take(1)?;
        let number = rest.number()?;
        let Some(text) = name(kind[0], text) else { continue };
        left += 1;
        push_number(&mut exports, text.len());
        exports.extend_from_slice(text.as_bytes());
        exports.extend_from_slice(kind);
        push_number(&mut exports, number);
    }
    let mut out = Vec::with_capacity(exports.len() + 1);
    push_number(&mut out, left);
    out.extend(exports);
    Ok(out)
}

/// The script cut into identifiers and what stands between them.
fn words(script: &str) -> impl Iterator<Item = &str> {
    let inside = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let mut rest = script;
    std::iter::from_fn(move || {
        let first = inside(rest.chars().next()?);
        let end = rest.find(|c| inside(c) != first).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

/// The name of that number: `a` to `Z`, then `aa`.
fn nth(mut number: usize) -> String {
    const LETTERS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut name = String::new();
    loop {
        name.insert(0, char::from(LETTERS[number % 52]));
        if number < 52 {
            return name;
        }
        number = number / 52 - 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that imports the functions of these names from `m`, and has a section of another sort.
    fn module(names: &[&str]) -> Vec<u8> {
        let mut section = vec![names.len() as u8];
        for name in names {
            section.extend([1, b'm', name.len() as u8]);
            section.extend(name.as_bytes());
            section.extend([FUNCTION, 7]);
        }
        let mut module = b"\0asm\x01\0\0\0\x05\x03\x01\0\x10".to_vec();
        module.push(IMPORTS);
        push_number(&mut module, section.len());
        module.extend(section);
        module
    }

    #[test]
    fn both_sides_get_the_same_short_names() {
        let glue = "return { __wbg_open_12: f(), __wbg_open_123: 0, __wbg_twice_9: __wbg_twice_9 }";
        let program = module(&["__wbg_open_123", "__wbg_twice_9", "__wbg_open_12", "__wbg_absent_0"]);
        let (short, script) = shorten(&program, glue).unwrap_or_default();
        assert_eq!(script, "return { b: f(), a: 0, __wbg_twice_9: __wbg_twice_9 }");
        assert_eq!(short, module(&["a", "__wbg_twice_9", "b", "__wbg_absent_0"]));
    }

    #[test]
    fn closures_get_short_names_and_other_exports_keep_theirs() {
        let closure = "wasm_bindgen__convert__closures_____invoke__h0123456789abcdef";
        let exporting = |name: &str| {
            let mut section = vec![2, 6];
            section.extend(b"memory\x02\0");
            push_number(&mut section, name.len());
            section.extend(name.as_bytes());
            section.extend([FUNCTION, 9]);
            let mut module = b"\0asm\x01\0\0\0".to_vec();
            module.extend([EXPORTS, section.len() as u8]);
            module.extend(section);
            module
        };
        let glue = format!("x.{closure}(a); y = x.{closure}; x.memory");
        let (short, script) = shorten(&exporting(closure), &glue).unwrap_or_default();
        assert_eq!(script, "x._a(a); y = x._a; x.memory");
        assert_eq!(short, exporting("_a"));
        assert_eq!(shorten(&exporting(closure), "x").unwrap_or_default().0, exporting(closure));
    }

    #[test]
    fn values_that_the_script_does_not_name_are_not_shown() {
        let exporting = |exports: &[(&str, u8)]| {
            let mut section = vec![exports.len() as u8];
            for (name, kind) in exports {
                section.push(name.len() as u8);
                section.extend(name.as_bytes());
                section.extend([*kind, 1]);
            }
            let mut module = b"\0asm\x01\0\0\0".to_vec();
            module.extend([EXPORTS, section.len() as u8]);
            module.extend(section);
            module
        };
        let program = exporting(&[("version", VALUE), ("start", FUNCTION), ("heap", VALUE), ("memory", 2)]);
        let shown = exporting(&[("start", FUNCTION), ("heap", VALUE), ("memory", 2)]);
        assert_eq!(shorten(&program, "wasm.heap.value; versions").unwrap_or_default().0, shown);
    }

    #[test]
    fn what_is_cut_off_is_refused() {
        let program = module(&["__wbg_open_12"]);
        for length in [0, 3, 9, program.len() - 1] {
            assert!(shorten(&program[..length], "").is_err(), "{length}");
        }
    }

    #[test]
    fn names_never_repeat() {
        let names: std::collections::HashSet<String> = (0..3000).map(nth).collect();
        assert_eq!(names.len(), 3000);
        assert_eq!((nth(0), nth(51), nth(52), nth(104)), ("a".into(), "Z".into(), "aa".into(), "ba".into()));
    }
}
