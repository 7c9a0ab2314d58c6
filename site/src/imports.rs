//! Short names for what the program imports from its glue script.
//!
//! wasm-bindgen names every import after a function of the browser and sixteen digits, in the program and once more
//! in the script; digits do not compress, and nobody calls the imports by name but those two. Knows the outline of a
//! WebAssembly module and identifiers, not what the imports do. Invariant: both files agree on every name, and a
//! name that the script does not hold exactly once stays as it is.

use anyhow::{Context, Result, ensure};
use std::collections::HashMap;

/// The section of a module that lists its imports.
const IMPORTS: u8 = 2;
/// The kind of an import that is a function.
const FUNCTION: u8 = 0;

/// The program and its glue script with short names between them.
pub fn shorten(program: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    ensure!(program.starts_with(b"\0asm"), "the program is no WebAssembly module");
    let mut count: HashMap<&str, usize> = HashMap::new();
    for name in words(glue).filter(|word| word.starts_with("__wb")) {
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

/// Reads a module from its front.
struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(length).context("the program ends too early")?;
        self.bytes = rest;
        Ok(taken)
    }

    /// A whole number in LEB128: seven bits a byte, the lowest first.
    fn number(&mut self) -> Result<usize> {
        let mut value = 0;
        for place in 0..5 {
            let byte = usize::from(self.take(1)?[0]);
            value |= (byte & 127) << (7 * place);
            if byte < 128 {
                return Ok(value);
            }
        }
        anyhow::bail!("a number in the program is too long")
    }

    fn text(&mut self) -> Result<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).context("a name in the program is no text")
    }
}

fn push_number(out: &mut Vec<u8>, mut value: usize) {
    while value > 127 {
        out.push(value as u8 | 128);
        value >>= 7;
    }
    out.push(value as u8);
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
